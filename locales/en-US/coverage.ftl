## Partner coverage

coverage-title = Partner coverage
coverage-lead = Which partners are credited for your products, where you bought them, and what has no partner of record yet.
coverage-loading = Loading the partner coverage
coverage-failed-title = The partner coverage could not be loaded
coverage-empty-title = Nothing to show yet
# Variables: $organization (String).
coverage-empty-text = { $organization } has no subscriptions in this cloud.

coverage-total = Subscriptions
coverage-without = Without partner of record
coverage-with = With partner of record
coverage-nobody = No subscription has a partner of record yet.

coverage-view = View
coverage-view-map = Map
coverage-view-table = Table
coverage-map = Subscriptions by product and partner
coverage-map-hint = Use the arrow keys to move between the cells. Each number leads to its subscriptions.
coverage-product = Product
coverage-all = All products
coverage-credited = Credited: partner of record
coverage-bought = Bought from
coverage-none = None
coverage-direct = Directly
# Variables: $count (Number) – of partners or resellers.
coverage-others =
    { $count ->
        [one] { NUMBER($count) } other
       *[other] { NUMBER($count) } others
    }
# Variables: $product, $column (String), $count, $total (Number).
coverage-cell = { $product }, { $column }: { NUMBER($count) } of { NUMBER($total) }
# Variables: $name (String), $count (Number).
coverage-part = { $name }: { NUMBER($count) }
# Variables: $name, $city (String).
coverage-partner = { $name }, { $city }

coverage-may = May act for the organization
coverage-may-text = Delegated administrators work in the whole organization, regardless of the subscription. Being partner of record gives no access, and having access credits nobody.
coverage-may-none = No partner may act for the organization.
coverage-may-granular = Granular delegated administrator (GDAP)
coverage-may-delegated = Delegated administrator
coverage-may-partner = Through a user account
coverage-may-advisor = Advisor
coverage-may-unknown = In a way this version does not know
# Variables: $at (Number) – an instant.
coverage-may-until = Until { DATETIME($at, dateStyle: "medium") }
coverage-may-open = Until somebody removes it

coverage-nudge = Newest without partner of record
# Variables: $count (Number).
coverage-nudge-same =
    { $count ->
        [one] Set the same partner of record for it as for others:
       *[other] Set the same partner of record for these { NUMBER($count) } as for others:
    }
