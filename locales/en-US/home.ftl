## Where a cloud begins

home-title = Home
home-lead = What needs your attention.
home-closed-title = You do not have access to Billing
home-all = Show all
home-without = Without partner of record
home-without-none = Every subscription that can have a partner of record has one.
# Variables: $count (Number).
home-without-count =
    { $count ->
        [one] { NUMBER($count) } subscription has no partner of record:
       *[other] { NUMBER($count) } subscriptions have no partner of record. The newest:
    }
home-soon = Renewing or ending soon
home-soon-none = No subscription renews or ends within 30 days.
# Variables: $count (Number).
home-soon-count =
    { $count ->
        [one] { NUMBER($count) } subscription renews or ends within 30 days:
       *[other] { NUMBER($count) } subscriptions renew or end within 30 days. The first:
    }
home-changes = Unfinished partner changes
home-changes-none = No partner changes are unfinished.
# Variables: $count (Number).
home-changes-count =
    { $count ->
        [one] { NUMBER($count) } bulk change is unfinished:
       *[other] { NUMBER($count) } bulk changes are unfinished. The newest:
    }
# Variables: $done (Number), $total (Number).
home-change-progress = { NUMBER($done) } of { NUMBER($total) } rows processed
home-orders = Failed orders
home-orders-none = No orders have failed.
# Variables: $count (Number).
home-orders-count =
    { $count ->
        [one] { NUMBER($count) } order has failed:
       *[other] { NUMBER($count) } orders have failed. The newest:
    }
home-learn = Learn more
