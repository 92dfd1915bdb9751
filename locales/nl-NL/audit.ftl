audit-title = Geschiedenis
audit-lead = Alle wijzigingen in Facturering en wie ze heeft aangebracht.
audit-count =
    { $count ->
        [one] { NUMBER($count) } wijziging
       *[other] { NUMBER($count) } wijzigingen
    }
audit-search = Zoeken op persoon, abonnement of partner
audit-show = Weergeven in de geschiedenis
audit-what = Wijziging
audit-on = Item
audit-who = Wie
audit-when = Wanneer
audit-from = Van
audit-until = Tot en met
audit-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
audit-operation-set = Partner of Record ingesteld of vervangen
audit-operation-remove = Partner of Record verwijderd
audit-operation-order = Bestelling geplaatst
audit-operation-bulk = Bulkwijziging van partners
audit-order = Bestelling { $number } is geplaatst.
audit-order-partner = Bestelling { $number } is geplaatst met { $partner } als Partner of Record.
audit-order-failed = Bestelling { $number } is niet voltooid.
audit-bulk = Partnerwijzigingen
audit-bulk-started = De partnerwijzigingen zijn gestart.
audit-bulk-paused = De partnerwijzigingen zijn onderbroken.
audit-bulk-cancelled = De partnerwijzigingen zijn geannuleerd.
audit-no-match = Er is geen wijziging die aan zowel de zoekopdracht als de filters voldoet.
audit-empty-title = Er is nog niets gewijzigd
audit-empty = Aankopen en wijzigingen van de Partner of Record ziet u hier.
