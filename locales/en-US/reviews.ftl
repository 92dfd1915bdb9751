## Reviewing what partners may do

reviews-title = Reviews of partner roles
reviews-lead = Every 90 days, decide for each partner whether its roles are still needed.
reviews-start = Start a review
reviews-continue = Continue the review
reviews-failed = The reviews could not be loaded
reviews-loading = Loading the review
reviews-empty-title = No review yet
reviews-empty = A review walks you through every relationship that gives roles. Nothing happens before you sign it off.
reviews-table = Reviews
# Variables: $at (Number) – an instant.
reviews-of = Review of { DATETIME($at, dateStyle: "long") }
reviews-column-review = Review
reviews-column-by = Started by
reviews-column-decided = Decided
reviews-column-removed = Lost their roles
reviews-column-state = Status
reviews-state-open = Open
reviews-state-signed-off = Signed off
# Variables: $decided, $total (Number).
reviews-progress = { NUMBER($decided) } of { NUMBER($total) } decided
reviews-review-lead = Decide about each relationship. Nothing is done before you sign off.
# Variables: $name (String), $at (Number) – an instant.
reviews-review-done = Signed off by { $name }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
reviews-not-found-title = Review not found
reviews-not-found = There is no review at this address.
reviews-decision = Decision
reviews-keep = Keep
reviews-remove = Remove roles
reviews-ask = Ask the partner
reviews-note = Your question to the partner
# Variables: $count (Number).
reviews-note-hint = Sent by email when you sign off, at most { NUMBER($count) } characters.
reviews-note-needed = Write what you want to ask.
reviews-note-save = Save the question
# Variables: $name (String), $at (Number) – an instant.
reviews-decided-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
reviews-changed = Changed since this review began. Removing its roles here will do nothing: look at it as it is now.
reviews-save-failed = The decision was not saved
reviews-overtaken = Somebody else decided meanwhile. Look at the decisions, then go on.
reviews-sign-off = Sign off
# Variables: $count (Number).
reviews-sign-off-waits =
    { $count ->
        [one] Decide about { NUMBER($count) } more relationship first.
       *[other] Decide about { NUMBER($count) } more relationships first.
    }
reviews-sign-off-unsaved = Something you have chosen is not saved yet. Save it first.
reviews-sign-off-title = Sign off this review?
# Variables: $count (Number).
reviews-sign-off-removes =
    { $count ->
        [one] { NUMBER($count) } relationship loses all its roles at once.
       *[other] { NUMBER($count) } relationships lose all their roles at once.
    }
# Variables: $count (Number).
reviews-sign-off-asks =
    { $count ->
        [one] { NUMBER($count) } question is sent to its partner.
       *[other] { NUMBER($count) } questions are sent to their partners.
    }
reviews-sign-off-final = After that, nothing in this review can change any more. You get a signed receipt.
reviews-sign-off-no = Not yet
reviews-outcome-kept = Kept
reviews-outcome-removed = Roles removed
reviews-outcome-asked = Partner asked
reviews-outcome-changed = Nothing done: it had changed
reviews-outcome-refused = Nothing done: it was no longer possible
reviews-outcome-unknown = Unknown to this version of the app
reviews-receipt = Download the receipt
