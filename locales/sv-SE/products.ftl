products-title = Dina produkter
products-title-subscriptions = Prenumerationer
products-lead = Alla prenumerationer i din organisation och vilken auktoriserad partner som tillgodoräknas var och en av dem.

products-refresh = Uppdatera
products-count =
    { $count ->
        [one] { NUMBER($count) } prenumeration
       *[other] { NUMBER($count) } prenumerationer
    }
products-loading = Hämtar prenumerationer
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

products-shown = Visar { NUMBER($shown) } av { NUMBER($total) }
products-more = Visa fler
products-more-busy = Hämtar fler
products-more-failed = Det gick inte att hämta fler rader.
products-stopped = Listan tog inte slut, så hämtningen stannade här. Begränsa sökningen om du vill se resten.

products-empty-title = Det finns inget här ännu
products-empty-text = { $organization } har inga prenumerationer i det här molnet. Det som du eller en återförsäljare köper till organisationen visas här.
products-empty-action = Välj ett annat moln
products-no-match-title = Inga träffar
products-no-match-text = Ingen prenumeration matchar både sökningen och filtren.
products-failed-title = Det gick inte att hämta prenumerationerna
products-stale = Det gick inte att uppdatera listan. Raderna hämtades kl. { DATETIME($at, timeStyle: "short") }.
