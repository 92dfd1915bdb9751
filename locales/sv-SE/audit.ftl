audit-title = Historik
audit-lead = Alla ändringar i Fakturering och vem som gjorde dem.
audit-count =
    { $count ->
        [one] { NUMBER($count) } ändring
       *[other] { NUMBER($count) } ändringar
    }
audit-search = Sök på person, prenumeration eller partner
audit-show = Visa i historiken
audit-what = Ändring
audit-on = Objekt
audit-who = Vem
audit-when = När
audit-from = Från
audit-until = Till och med
audit-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
audit-operation-set = Auktoriserad partner angiven eller ersatt
audit-operation-remove = Auktoriserad partner borttagen
audit-operation-order = Beställning lagd
audit-operation-bulk = Massändring av partner
audit-order = Beställning { $number } lades.
audit-order-partner = Beställning { $number } lades med { $partner } som auktoriserad partner.
audit-order-failed = Beställning { $number } slutfördes inte.
audit-bulk = Partnerändringar
audit-bulk-started = Partnerändringarna startades.
audit-bulk-paused = Partnerändringarna pausades.
audit-bulk-cancelled = Partnerändringarna avbröts.
audit-no-match = Ingen ändring matchar både sökningen och filtren.
audit-empty-title = Inget har ändrats ännu
audit-empty = Köp och ändringar av auktoriserad partner visas här.
