products-title = Dina produkter
products-title-subscriptions = Prenumerationer
products-lead = Alla prenumerationer i din organisation, med den auktoriserade partner som tillgodoräknas var och en.

products-refresh = Uppdatera
products-count =
    { $count ->
        [one] { NUMBER($count) } prenumeration
       *[other] { NUMBER($count) } prenumerationer
    }
products-loading = Läser in prenumerationer
products-refreshing = Uppdaterar
products-search = Sök på namn eller partner
products-filters = Filter
products-filters-active =
    { $count ->
        [one] { NUMBER($count) } aktivt filter
       *[other] { NUMBER($count) } aktiva filter
    }
products-filters-list = Aktiva filter
products-filter-partner-any = Alla
products-filter-partner-with = Med auktoriserad partner
products-filter-partner-without = Utan auktoriserad partner
products-filters-clear = Rensa alla filter
products-chip-status = Status: { $status }
products-chip-search = Sökning: { $text }
products-chip-remove = Ta bort filter: { $filter }

products-column-name = Namn
products-column-status = Status
products-column-licenses = Licenser
products-column-partner = Auktoriserad partner
products-column-term = Förnyas/upphör

licenses-assigned = { NUMBER($assigned) } av { NUMBER($total) }
licenses-over =
    { $count ->
        [one] { NUMBER($count) } för mycket
       *[other] { NUMBER($count) } för många
    }
partner-none = Ingen
partner-place = { $city }, { REGION($country) }
partner-id-short = ID { $id }

term-renews = Förnyas { RELATIVE($days) }
term-ends = Upphör { RELATIVE($days) }
term-ended = Upphörde { RELATIVE($days) }
date-medium = { DATETIME($at, dateStyle: "medium") }
date-long = { DATETIME($at, dateStyle: "long", timeStyle: "short") }

status-active = Aktiv
status-pending = Väntande
status-suspended = Avstängd
status-expired = Utgången
status-disabled = Inaktiverad
status-deleted = Borttagen
status-unknown = Okänd: { $value }
trial = Provperiod


products-empty-title = Det finns inget här ännu
products-empty-text = { $organization } har inga prenumerationer i det här molnet. Det som du eller en återförsäljare köper till organisationen visas här.
products-empty-action = Välj ett annat moln
products-no-match-title = Inga träffar
products-no-match-text = Ingen prenumeration matchar både sökningen och filtren.
products-failed-title = Det gick inte att läsa in prenumerationerna
products-stale = Det gick inte att uppdatera listan. Raderna hämtades kl. { DATETIME($at, timeStyle: "short") }.

products-add = Lägg till produkter
products-arrange = Kolumner
products-columns = Kolumner
products-columns-reset = Återställ till standard
products-column-up = Flytta { $column } ett steg framåt
products-column-channel = Köpt från
products-column-started = Startdatum
products-column-price = Pris per licens
products-column-id = Prenumerations-ID
products-channel-direct = Direktköp
products-channel-reseller = En återförsäljare
products-channel-unknown = Okänt
products-price = { MONEY($amount, $currency) }
products-copy-id = Kopiera prenumerations-ID
products-sort = Sortera
products-sort-first = Sortera efter
products-sort-then = Sedan efter
products-sort-none = Ingen
products-sort-ascending = Stigande; tryck för att vända ordningen
products-sort-descending = Fallande; tryck för att vända ordningen
products-sorted-up = Sorteringsnivå { NUMBER($place) }, stigande
products-sorted-down = Sorteringsnivå { NUMBER($place) }, fallande
products-compact = Kompakta rader
products-select = Markera { $name }
products-select-page = Markera alla rader på sidan
products-chosen =
    { $count ->
        [one] { NUMBER($count) } markerad
       *[other] { NUMBER($count) } markerade
    }
products-choose-matching =
    { $count ->
        [one] Markera den enda träffen
       *[other] Markera alla { NUMBER($count) } träffar
    }
products-chosen-change = Ändra partner
products-chosen-clear = Avmarkera alla
products-copy-ids = Kopiera ID:n
products-chip-partner-id = Partner-ID: { $value }
products-chip-sku = Produkt: { $value }
products-chip-reseller = Återförsäljare: { $value }
products-chip-soon =
    { $days ->
        [one] Inom { NUMBER($days) } dag
       *[other] Inom { NUMBER($days) } dagar
    }
