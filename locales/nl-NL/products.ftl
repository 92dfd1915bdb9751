products-title = Uw producten
products-title-subscriptions = Abonnementen
products-lead = Alle abonnementen van uw organisatie, met de Partner of Record aan wie elk abonnement wordt toegerekend.

products-refresh = Vernieuwen
products-count =
    { $count ->
        [one] { NUMBER($count) } abonnement
       *[other] { NUMBER($count) } abonnementen
    }
products-loading = De abonnementen worden geladen
products-refreshing = Wordt vernieuwd
products-search = Zoeken op naam of partner
products-filters = Filters
products-filters-active =
    { $count ->
        [one] { NUMBER($count) } actief filter
       *[other] { NUMBER($count) } actieve filters
    }
products-filters-list = Actieve filters
products-filter-partner-any = Alle
products-filter-partner-with = Met Partner of Record
products-filter-partner-without = Zonder Partner of Record
products-filters-clear = Alle filters wissen
products-chip-status = Status: { $status }
products-chip-search = Zoekopdracht: { $text }
products-chip-remove = Filter verwijderen: { $filter }

products-column-name = Naam
products-column-status = Status
products-column-licenses = Licenties
products-column-partner = Partner of Record
products-column-term = Verlenging/einde

licenses-assigned = { NUMBER($assigned) } van { NUMBER($total) }
licenses-over =
    { $count ->
        [one] { NUMBER($count) } te veel
       *[other] { NUMBER($count) } te veel
    }
partner-none = Geen
partner-place = { $city }, { REGION($country) }
partner-id-short = Id { $id }

term-renews = Wordt { RELATIVE($days) } verlengd
term-ends = Eindigt { RELATIVE($days) }
term-ended = Eindigde { RELATIVE($days) }
date-medium = { DATETIME($at, dateStyle: "medium") }
date-long = { DATETIME($at, dateStyle: "long", timeStyle: "short") }

status-active = Actief
status-pending = In behandeling
status-suspended = Opgeschort
status-expired = Verlopen
status-disabled = Uitgeschakeld
status-deleted = Verwijderd
status-unknown = Onbekend: { $value }
trial = Proefperiode


products-empty-title = Er is hier nog niets
products-empty-text = { $organization } heeft geen abonnementen in deze cloud. Wat u of een reseller voor de organisatie koopt, ziet u hier.
products-empty-action = Andere cloud kiezen
products-no-match-title = Geen resultaten
products-no-match-text = Er is geen abonnement dat aan zowel de zoekopdracht als de filters voldoet.
products-failed-title = De abonnementen kunnen niet worden geladen
products-stale = De lijst kan niet worden vernieuwd. Deze rijen zijn opgehaald om { DATETIME($at, timeStyle: "short") } uur.

products-add = Producten toevoegen
products-arrange = Kolommen
products-columns = Kolommen
products-columns-reset = Standaard herstellen
products-column-up = { $column } één plaats naar voren verplaatsen
products-column-channel = Gekocht bij
products-column-started = Begindatum
products-column-price = Prijs per licentie
products-column-id = Abonnements-id
products-channel-direct = Rechtstreeks
products-channel-reseller = Een reseller
products-channel-unknown = Onbekend
products-price = { MONEY($amount, $currency) }
products-copy-id = Abonnements-id kopiëren
products-sort = Sorteren
products-sort-first = Sorteren op
products-sort-then = Daarna op
products-sort-none = Geen
products-sort-ascending = Oplopend; druk om de volgorde om te keren
products-sort-descending = Aflopend; druk om de volgorde om te keren
products-sorted-up = Sorteerniveau { NUMBER($place) }, oplopend
products-sorted-down = Sorteerniveau { NUMBER($place) }, aflopend
products-compact = Compacte rijen
products-select = { $name } selecteren
products-select-page = Alle rijen op deze pagina selecteren
products-chosen =
    { $count ->
        [one] { NUMBER($count) } geselecteerd
       *[other] { NUMBER($count) } geselecteerd
    }
products-choose-matching =
    { $count ->
        [one] Het ene resultaat selecteren
       *[other] Alle { NUMBER($count) } resultaten selecteren
    }
products-chosen-change = Partner wijzigen
products-chosen-clear = Selectie wissen
products-copy-ids = Id’s kopiëren
products-chip-partner-id = Partner-id: { $value }
products-chip-sku = Product: { $value }
products-chip-reseller = Reseller: { $value }
products-chip-soon =
    { $days ->
        [one] Binnen { NUMBER($days) } dag
       *[other] Binnen { NUMBER($days) } dagen
    }
