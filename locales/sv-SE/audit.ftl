audit-title = Historik
audit-lead = Alla ändringar i Fakturering, med vem som gjorde dem.
audit-count =
    { $count ->
        [one] { NUMBER($count) } ändring
       *[other] { NUMBER($count) } ändringar
    }
audit-search = Sök på person, prenumeration eller partner
audit-show = Visa i historiken
audit-what = Vad
audit-on = Av vad
audit-who = Vem
audit-when = När
audit-from = Från
audit-until = Till
audit-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
audit-operation-set = Auktoriserad partner angiven eller ersatt
audit-operation-remove = Auktoriserad partner borttagen
audit-operation-order = Beställning lagd
audit-operation-bulk = Många partner ändrade
audit-order = Beställning { $number } lades.
audit-bulk = Partnerändringar
audit-bulk-started = Ändringen av många partner startades.
audit-bulk-paused = Ändringen av många partner pausades.
audit-bulk-cancelled = Ändringen av många partner avbröts.
audit-no-match = Ingen ändring passar både sökningen och filtren.
audit-empty-title = Inget har ändrats ännu
audit-empty = Köp och ändringar av auktoriserad partner visas här.
