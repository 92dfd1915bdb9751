audit-title = Geschiedenis
audit-lead = Alle wijzigingen in Facturering, met wie ze heeft aangebracht.
audit-count =
    { $count ->
        [one] { NUMBER($count) } wijziging
       *[other] { NUMBER($count) } wijzigingen
    }
audit-search = Zoeken op persoon, abonnement of partner
audit-show = Weergeven in de geschiedenis
audit-what = Wat
audit-on = Waarvan
audit-who = Wie
audit-when = Wanneer
audit-from = Van
audit-until = Tot en met
audit-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
audit-operation-set = Partner of Record ingesteld of vervangen
audit-operation-remove = Partner of Record verwijderd
audit-operation-order = Bestelling geplaatst
audit-operation-bulk = Veel partners gewijzigd
audit-order = Bestelling { $number } is geplaatst.
audit-bulk = Partnerwijzigingen
audit-bulk-started = De wijziging van veel partners is gestart.
audit-bulk-paused = De wijziging van veel partners is onderbroken.
audit-bulk-cancelled = De wijziging van veel partners is geannuleerd.
audit-no-match = Geen wijziging past bij zowel de zoekopdracht als de filters.
audit-empty-title = Er is nog niets gewijzigd
audit-empty = Aankopen en wijzigingen van de Partner of Record verschijnen hier.
