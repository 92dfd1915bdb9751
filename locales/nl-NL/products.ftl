products-title = Uw producten
products-title-subscriptions = Abonnementen
products-lead = Alle abonnementen van uw organisatie, met de Partner of Record aan wie ze worden toegerekend.

products-refresh = Vernieuwen
products-count =
    { $count ->
        [one] { NUMBER($count) } abonnement
       *[other] { NUMBER($count) } abonnementen
    }
products-loading = Abonnementen worden opgehaald
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

products-shown = { NUMBER($shown) } van { NUMBER($total) } weergegeven
products-more = Meer weergeven
products-more-busy = Bezig met ophalen
products-more-failed = De volgende rijen kunnen niet worden opgehaald.
products-stopped = Er kwam geen einde aan de lijst. Het ophalen is daarom hier gestopt. Beperk uw zoekopdracht om de rest te zien.

products-empty-title = Er is hier nog niets
products-empty-text = { $organization } heeft geen abonnementen in deze cloud. Wat u of een reseller voor de organisatie koopt, ziet u hier.
products-empty-action = Andere cloud kiezen
products-no-match-title = Geen resultaten
products-no-match-text = Er is geen abonnement dat aan zowel de zoekopdracht als de filters voldoet.
products-failed-title = De abonnementen kunnen niet worden opgehaald
products-stale = De lijst kan niet worden vernieuwd. Deze rijen zijn opgehaald om { DATETIME($at, timeStyle: "short") } uur.
