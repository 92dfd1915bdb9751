## What was changed

audit-title = History
audit-lead = All changes in Billing and Settings, and who made them.
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
audit-empty = Purchases, changes of partners of record, and what happens with partners appear here.
audit-operation-roles = Roles removed
audit-operation-end = Relationship ended
audit-operation-extend = Automatic extension changed
audit-operation-inquiry = Partners contacted
audit-operation-accept = Invitation accepted
audit-operation-decline = Invitation declined
audit-operation-agreement = Agreement accepted or declined
audit-operation-review = Review signed off
# Variables: $partner (String).
audit-invited = { $partner } sent an invitation.
audit-accepted = The invitation of { $partner } was accepted.
audit-declined = The invitation of { $partner } was declined.
audit-revoked = { $partner } took its invitation back.
audit-invitation-expired = The invitation of { $partner } expired.
# Variables: $partner, $roles (String) – the names of roles.
audit-roles-removed = { $partner } lost these roles: { LIST($roles) }.
# Variables: $partner (String).
audit-ended = The relationship with { $partner } was ended.
audit-extend-on = The relationship with { $partner } extends automatically from now on.
audit-extend-off = The relationship with { $partner } does not extend automatically any more.
audit-extended = The relationship with { $partner } was extended by 180 days.
audit-expired = The relationship with { $partner } came to its end.
audit-left-list = The relationship with { $partner } left the list, 365 days after its end.
# Variables: $title, $version (String).
audit-agreement-accepted = { $title } was accepted, version { $version }.
audit-agreement-declined = { $title } was declined, version { $version }.
audit-review = A review of partner roles was signed off.
audit-inquiry = Partners were contacted.
audit-subject-review = Review
audit-subject-inquiry = Inquiry
audit-subject-invitation = Invitation
audit-clock = Automatically
audit-chip-partner = Only one partner’s relationships and invitations are shown.
audit-chip-partner-remove = Show everything
