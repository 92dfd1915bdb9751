## Your products, or Subscriptions: the list

products-title = Your products
products-title-subscriptions = Subscriptions
products-lead = All subscriptions of your organization, with the partner of record credited for each.

products-refresh = Refresh
# Variables: $count (Number).
products-count =
    { $count ->
        [one] { NUMBER($count) } subscription
       *[other] { NUMBER($count) } subscriptions
    }
products-loading = Loading subscriptions
products-refreshing = Refreshing
products-search = Search by name or partner
products-filters = Filters
# Variables: $count (Number).
products-filters-active =
    { $count ->
        [one] { NUMBER($count) } active filter
       *[other] { NUMBER($count) } active filters
    }
products-filters-list = Active filters
products-filter-partner-any = All
products-filter-partner-with = With partner of record
products-filter-partner-without = Without partner of record
products-filters-clear = Clear all filters
# Variables: $status (String).
products-chip-status = Status: { $status }
# Variables: $text (String) – what was typed.
products-chip-search = Search: { $text }
# Variables: $filter (String) – the filter as its chip shows it.
products-chip-remove = Remove filter: { $filter }

products-column-name = Name
products-column-status = Status
products-column-licenses = Licenses
products-column-partner = Partner of record
products-column-term = Renews or ends

# Variables: $assigned (Number), $total (Number).
licenses-assigned = { NUMBER($assigned) } of { NUMBER($total) }
# Variables: $count (Number).
licenses-over =
    { $count ->
        [one] { NUMBER($count) } too many
       *[other] { NUMBER($count) } too many
    }
partner-none = None
# Variables: $city (String), $country (String) – ISO 3166 code.
partner-place = { $city }, { REGION($country) }
# Variables: $id (String).
partner-id-short = ID { $id }

# Variables: $days (Number) – days from today, negative when past.
term-renews = Renews { RELATIVE($days) }
term-ends = Ends { RELATIVE($days) }
term-ended = Ended { RELATIVE($days) }
date-medium = { DATETIME($at, dateStyle: "medium") }
date-long = { DATETIME($at, dateStyle: "long", timeStyle: "short") }

status-active = Active
status-pending = Pending
status-suspended = Suspended
status-expired = Expired
status-disabled = Disabled
status-deleted = Deleted
# Variables: $value (String) – as the service wrote it.
status-unknown = Unknown: { $value }
trial = Trial


products-empty-title = Nothing here yet
# Variables: $organization (String).
products-empty-text = { $organization } has no subscriptions in this cloud. What you or a reseller buys for it appears here.
products-empty-action = Choose another cloud
products-no-match-title = Nothing matches
products-no-match-text = No subscription matches both the search and the filters.
products-failed-title = The subscriptions could not be loaded
# Variables: $at (Number) – when the rows were fetched.
products-stale = The list could not be refreshed. These rows are from { DATETIME($at, timeStyle: "short") }.

products-add = Add products
products-arrange = Columns
products-columns = Columns
products-columns-reset = Reset to default
# Variables: $column (String) – a column’s name.
products-column-up = Move { $column } one place forward
products-column-channel = Bought from
products-column-started = Started
products-column-price = Price per license
products-column-id = Subscription ID
products-channel-direct = Directly
products-channel-reseller = A reseller
products-channel-unknown = Unknown
products-price = { MONEY($amount, $currency) }
products-copy-id = Copy the subscription ID
products-sort = Sort
products-sort-first = Sort by
products-sort-then = Then by
products-sort-none = None
products-sort-ascending = Ascending; press to reverse
products-sort-descending = Descending; press to reverse
# For screen readers. Variables: $place (Number) – which of several sorted columns.
products-sorted-up = Sort level { NUMBER($place) }, ascending
products-sorted-down = Sort level { NUMBER($place) }, descending
products-compact = Compact rows
# Variables: $name (String) – a subscription.
products-select = Select { $name }
products-select-page = Select all rows on this page
# Variables: $count (Number).
products-chosen =
    { $count ->
        [one] { NUMBER($count) } selected
       *[other] { NUMBER($count) } selected
    }
# Variables: $count (Number).
products-choose-matching =
    { $count ->
        [one] Select the one that matches
       *[other] Select all { NUMBER($count) } that match
    }
products-chosen-change = Change partner
products-chosen-clear = Clear selection
products-copy-ids = Copy IDs
# Variables: $value (String) – a partner ID.
products-chip-partner-id = Partner ID: { $value }
# Variables: $value (String) – a part number.
products-chip-sku = Product: { $value }
# Variables: $value (String) – a company.
products-chip-reseller = Reseller: { $value }
# Variables: $days (Number).
products-chip-soon =
    { $days ->
        [one] Within { NUMBER($days) } day
       *[other] Within { NUMBER($days) } days
    }
