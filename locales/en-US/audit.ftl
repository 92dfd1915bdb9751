## What was changed in Billing

audit-title = History
audit-lead = Every change in Billing, with who made it.
# Variables: $count (Number).
audit-count =
    { $count ->
        [one] { NUMBER($count) } change
       *[other] { NUMBER($count) } changes
    }
audit-search = Search by person, subscription or partner
audit-show = Show in the history
audit-what = What
audit-on = Of what
audit-who = Who
audit-when = When
audit-from = From
audit-until = Until
audit-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
audit-operation-set = Partner of record set or replaced
audit-operation-remove = Partner of record removed
audit-operation-order = Order placed
audit-operation-bulk = Many partners changed
# Variables: $number (String) – an order’s number.
audit-order = Order { $number } was placed.
audit-bulk = Partner changes
audit-bulk-started = The change of many partners was started.
audit-bulk-paused = The change of many partners was paused.
audit-bulk-cancelled = The change of many partners was cancelled.
audit-no-match = No change fits the search and the filters together.
audit-empty-title = Nothing has been changed yet
audit-empty = Purchases and changes of partners of record appear here.
