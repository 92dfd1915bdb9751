## What was changed in Billing

audit-title = History
audit-lead = All changes in Billing and who made them.
# Variables: $count (Number).
audit-count =
    { $count ->
        [one] { NUMBER($count) } change
       *[other] { NUMBER($count) } changes
    }
audit-search = Search by person, subscription or partner
audit-show = Show in the history
audit-what = Change
audit-on = Item
audit-who = Who
audit-when = When
audit-from = From
audit-until = Until
audit-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
audit-operation-set = Partner of record set or replaced
audit-operation-remove = Partner of record removed
audit-operation-order = Order placed
audit-operation-bulk = Bulk partner changes
# Variables: $number (String) – an order’s number.
audit-order = Order { $number } was placed.
# Variables: $number (String) – an order’s number, $partner (String) – see history-partner.
audit-order-partner = Order { $number } was placed with { $partner } as partner of record.
# Variables: $number (String) – an order’s number.
audit-order-failed = Order { $number } was not completed.
audit-bulk = Partner changes
audit-bulk-started = Partner changes were started.
audit-bulk-paused = Partner changes were paused.
audit-bulk-cancelled = Partner changes were cancelled.
audit-no-match = No change matches both the search and the filters.
audit-empty-title = Nothing has been changed yet
audit-empty = Purchases and changes of partners of record appear here.
