products-title = Dine produkter
products-title-subscriptions = Abonnementer
products-lead = Alle abonnementer i din organisation med den registrerede partner, der krediteres for hvert af dem.

products-refresh = Opdater
products-count =
    { $count ->
        [one] { NUMBER($count) } abonnement
       *[other] { NUMBER($count) } abonnementer
    }
products-loading = Indlæser abonnementer
products-refreshing = Opdaterer
products-search = Søg på navn eller partner
products-filters = Filtre
products-filters-active =
    { $count ->
        [one] { NUMBER($count) } aktivt filter
       *[other] { NUMBER($count) } aktive filtre
    }
products-filters-list = Aktive filtre
products-filter-partner-any = Alle
products-filter-partner-with = Med registreret partner
products-filter-partner-without = Uden registreret partner
products-filters-clear = Ryd alle filtre
products-chip-status = Status: { $status }
products-chip-search = Søgning: { $text }
products-chip-remove = Fjern filter: { $filter }

products-column-name = Navn
products-column-status = Status
products-column-licenses = Licenser
products-column-partner = Registreret partner
products-column-term = Fornyes/ophører

licenses-assigned = { NUMBER($assigned) } af { NUMBER($total) }
licenses-over =
    { $count ->
        [one] { NUMBER($count) } for meget
       *[other] { NUMBER($count) } for mange
    }
partner-none = Ingen
partner-place = { $city }, { REGION($country) }
partner-id-short = Id { $id }

term-renews = Fornyes { RELATIVE($days) }
term-ends = Ophører { RELATIVE($days) }
term-ended = Ophørte { RELATIVE($days) }
date-medium = { DATETIME($at, dateStyle: "medium") }
date-long = { DATETIME($at, dateStyle: "long", timeStyle: "short") }

status-active = Aktiv
status-pending = Afventer
status-suspended = Suspenderet
status-expired = Udløbet
status-disabled = Deaktiveret
status-deleted = Slettet
status-unknown = Ukendt: { $value }
trial = Prøveperiode


products-empty-title = Der er intet her endnu
products-empty-text = { $organization } har ingen abonnementer i denne cloud. Det, du eller en forhandler køber til organisationen, vises her.
products-empty-action = Vælg en anden cloud
products-no-match-title = Ingen resultater
products-no-match-text = Ingen abonnementer matcher både søgningen og filtrene.
products-failed-title = Abonnementerne kunne ikke indlæses
products-stale = Listen kunne ikke opdateres. Rækkerne blev hentet kl. { DATETIME($at, timeStyle: "short") }.

products-add = Tilføj produkter
products-arrange = Kolonner
products-columns = Kolonner
products-columns-reset = Nulstil til standard
products-column-up = Flyt { $column } én plads frem
products-column-channel = Købt hos
products-column-started = Startdato
products-column-price = Pris pr. licens
products-column-id = Abonnements-id
products-channel-direct = Direkte køb
products-channel-reseller = En forhandler
products-channel-unknown = Ukendt
products-price = { MONEY($amount, $currency) }
products-copy-id = Kopiér abonnements-id’et
products-sort = Sortér
products-sort-first = Sortér efter
products-sort-then = Derefter efter
products-sort-none = Ingen
products-sort-ascending = Stigende; tryk for at vende rækkefølgen
products-sort-descending = Faldende; tryk for at vende rækkefølgen
products-sorted-up = Sorteringsniveau { NUMBER($place) }, stigende
products-sorted-down = Sorteringsniveau { NUMBER($place) }, faldende
products-compact = Kompakte rækker
products-select = Vælg { $name }
products-select-page = Vælg alle rækker på siden
products-chosen =
    { $count ->
        [one] { NUMBER($count) } valgt
       *[other] { NUMBER($count) } valgt
    }
products-choose-matching =
    { $count ->
        [one] Vælg det ene resultat
       *[other] Vælg alle { NUMBER($count) } resultater
    }
products-chosen-change = Skift partner
products-chosen-clear = Ryd valg
products-copy-ids = Kopiér id’er
products-chip-partner-id = Partner-id: { $value }
products-chip-sku = Produkt: { $value }
products-chip-reseller = Forhandler: { $value }
products-chip-soon =
    { $days ->
        [one] Inden for { NUMBER($days) } dag
       *[other] Inden for { NUMBER($days) } dage
    }
