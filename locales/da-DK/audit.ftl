audit-title = Historik
audit-lead = Alle ændringer i Fakturering, og hvem der foretog dem.
audit-count =
    { $count ->
        [one] { NUMBER($count) } ændring
       *[other] { NUMBER($count) } ændringer
    }
audit-search = Søg på person, abonnement eller partner
audit-show = Vis i historikken
audit-what = Ændring
audit-on = Element
audit-who = Hvem
audit-when = Hvornår
audit-from = Fra
audit-until = Til og med
audit-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
audit-operation-set = Registreret partner angivet eller erstattet
audit-operation-remove = Registreret partner fjernet
audit-operation-order = Ordre afgivet
audit-operation-bulk = Masseændring af partnere
audit-order = Ordre { $number } blev afgivet.
audit-order-partner = Ordre { $number } blev afgivet med { $partner } som registreret partner.
audit-order-failed = Ordre { $number } blev ikke gennemført.
audit-bulk = Partnerændringer
audit-bulk-started = Partnerændringerne blev startet.
audit-bulk-paused = Partnerændringerne blev sat på pause.
audit-bulk-cancelled = Partnerændringerne blev annulleret.
audit-no-match = Ingen ændringer matcher både søgningen og filtrene.
audit-empty-title = Intet er ændret endnu
audit-empty = Køb og ændringer af den registrerede partner vises her.
