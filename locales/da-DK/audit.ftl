audit-title = Historik
audit-lead = Alle ændringer i Fakturering, og hvem der foretog dem.
audit-count =
    { $count ->
        [one] { NUMBER($count) } ændring
       *[other] { NUMBER($count) } ændringer
    }
audit-search = Søg efter person, abonnement eller partner
audit-show = Vis i historikken
audit-what = Hvad
audit-on = Af hvad
audit-who = Hvem
audit-when = Hvornår
audit-from = Fra
audit-until = Til
audit-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
audit-operation-set = Registreret partner angivet eller erstattet
audit-operation-remove = Registreret partner fjernet
audit-operation-order = Ordre afgivet
audit-operation-bulk = Mange partnere ændret
audit-order = Ordren { $number } blev afgivet.
audit-bulk = Partnerændringer
audit-bulk-started = Ændringen af mange partnere blev startet.
audit-bulk-paused = Ændringen af mange partnere blev sat på pause.
audit-bulk-cancelled = Ændringen af mange partnere blev annulleret.
audit-no-match = Ingen ændring passer til både søgningen og filtrene.
audit-empty-title = Intet er ændret endnu
audit-empty = Køb og ændringer af registrerede partnere vises her.
