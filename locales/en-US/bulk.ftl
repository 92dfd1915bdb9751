## Many partners of record at once

bulk-title = Partner changes
bulk-lead = Set, replace or remove the partner of record of many subscriptions at once. Every ID is checked first, and nothing is changed before you start.
bulk-new = New change
bulk-empty-title = No changes yet
bulk-empty-text = Paste or upload a list, or select subscriptions in the list of your products.
bulk-failed-title = The changes could not be fetched
bulk-column-begun = Begun
bulk-column-state = State
bulk-column-rows = Rows
bulk-resume = Resume
bulk-continue = Continue
# Variables: $name (String) – a person’s name.
bulk-by = By { $name }

bulk-state-draft = Not started
bulk-state-running = Running
bulk-state-paused = Paused
bulk-state-completed = Completed
bulk-state-cancelled = Cancelled
bulk-state-unknown = Unknown

bulk-outcome-all = All
bulk-outcome-planned = Planned
bulk-outcome-skipped = Skipped
bulk-outcome-done = Done
bulk-outcome-failed = Failed
bulk-outcomes = Rows by outcome
# Variables: $count (Number), $outcome (String) – a word from above.
bulk-count = { $outcome } { NUMBER($count) }

bulk-new-title = Change many at once
bulk-new-lead = First everything is checked and you see what will happen. Nothing is changed before you start.
bulk-paste = Subscriptions and partner IDs
bulk-paste-hint = One subscription on each line: its ID and the Microsoft Partner ID, with a comma, a semicolon or a tab between them. Without a partner ID, the partner of record is removed.
bulk-upload = Upload a file
bulk-upload-failed = The file could not be read. Choose a CSV or text file of at most 2 MB.
bulk-template = Download a template
# Variables: $count (Number).
bulk-read =
    { $count ->
        [0] No rows yet.
        [one] { NUMBER($count) } row can be read.
       *[other] { NUMBER($count) } rows can be read.
    }
# Variables: $count (Number).
bulk-wrong =
    { $count ->
        [one] { NUMBER($count) } line cannot be read and is left out:
       *[other] { NUMBER($count) } lines cannot be read and are left out:
    }
# Variables: $line (Number).
bulk-wrong-one-part = Line { NUMBER($line) }: there is only one part on it. Put the partner ID behind a comma.
# Variables: $line (Number).
bulk-wrong-subscription = Line { NUMBER($line) }: the ID of the subscription is missing.
# Variables: $line (Number).
bulk-wrong-long = Line { NUMBER($line) }: something on it is too long to be an ID.
# Variables: $count (Number).
bulk-wrong-more =
    { $count ->
        [one] And { NUMBER($count) } more line.
       *[other] And { NUMBER($count) } more lines.
    }
# Variables: $most (Number).
bulk-too-many = At most { NUMBER($most) } rows can be changed at once. Split the list.
bulk-check = Check
bulk-check-empty = Paste or upload a list first.
bulk-check-partner = Check the partner ID first.

# Variables: $count (Number).
bulk-chosen =
    { $count ->
        [one] { NUMBER($count) } subscription from the list
       *[other] { NUMBER($count) } subscriptions from the list
    }
# Variables: $count (Number).
bulk-chosen-more =
    { $count ->
        [one] and { NUMBER($count) } more
       *[other] and { NUMBER($count) } more
    }
bulk-chosen-drop = Paste a list instead
bulk-chosen-reading = Reading the list
bulk-chosen-failed = The list could not be read
bulk-what = What shall be done
bulk-what-set = Set this partner of record
bulk-what-remove = Remove the partner of record

# Variables: $done, $total (Number).
bulk-filling = Checking: { NUMBER($done) } of { NUMBER($total) } rows
bulk-filling-failed = The rows could not be checked
bulk-filling-drop = Back to the list
bulk-trouble = No answer from the service
bulk-trouble-text = It goes on by itself as soon as the service answers. Nothing is done twice.

# Variables: $at (Number) – an instant.
bulk-run-title = Partner changes, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
bulk-run-loading = Loading the partner changes
bulk-lead-draft = Nothing has been changed yet. Look at what will happen, then start.
bulk-lead-running = The changes are being made. You can go on elsewhere in this tab meanwhile.
bulk-lead-elsewhere = The changes were started, but not in this tab. Where they were started, that tab makes them; if it was closed, go on here.
bulk-lead-paused = Some changes are still to be made. Nothing happens until you resume.
bulk-lead-completed = Every row has been dealt with.
bulk-lead-cancelled = What was made stays. What was left was not made.
bulk-retry-of = It tries failed rows of an earlier change again.
bulk-retry-of-open = Open that one

bulk-will = What will happen
bulk-will-counting = Counting
# Variables: $count (Number).
bulk-will-set =
    { $count ->
        [one] { NUMBER($count) } subscription gets a partner of record.
       *[other] { NUMBER($count) } subscriptions get a partner of record.
    }
# Variables: $count (Number).
bulk-will-replace =
    { $count ->
        [one] { NUMBER($count) } subscription gets another partner of record.
       *[other] { NUMBER($count) } subscriptions get another partner of record.
    }
# Variables: $count (Number).
bulk-will-remove =
    { $count ->
        [one] { NUMBER($count) } subscription loses its partner of record.
       *[other] { NUMBER($count) } subscriptions lose their partner of record.
    }
# Variables: $count (Number).
bulk-will-keep =
    { $count ->
        [one] { NUMBER($count) } subscription stays as it is: what you want is there already.
       *[other] { NUMBER($count) } subscriptions stay as they are: what you want is there already.
    }
# Variables: $count (Number), $reason (String) – a sentence.
bulk-will-skip =
    { $count ->
        [one] { NUMBER($count) } row is skipped. { $reason }
       *[other] { NUMBER($count) } rows are skipped. { $reason }
    }
bulk-mail = Each partner is told by email ten minutes after a change. Until then it can be undone on the page of the subscription, and nobody hears of it.

bulk-start = Start
bulk-start-nothing = There is nothing to do: no row is planned.
bulk-pause = Pause
bulk-pausing = Pausing
bulk-resume-here = Resume here
bulk-cancel = Cancel the rest
# Variables: $count (Number).
bulk-cancel-title =
    { $count ->
        [one] Cancel the { NUMBER($count) } row that is left?
       *[other] Cancel the { NUMBER($count) } rows that are left?
    }
bulk-cancel-text = What was made stays. What is left will not be made, and this change cannot be resumed.
bulk-cancel-keep = Keep
bulk-retry = Try failed rows again
bulk-result = Result file
bulk-result-failed = The rows could not be read
bulk-stopped = The changes stopped
bulk-sign-in-again = Sign in again and go on
# Variables: $done, $total (Number).
bulk-progress = { NUMBER($done) } of { NUMBER($total) } made

bulk-column-subscription = Subscription
bulk-column-outcome = Outcome
bulk-column-before = Before
bulk-column-after = After
bulk-column-why = Why
# Variables: $line (Number).
bulk-line = Line { NUMBER($line) }
bulk-why-keep = What you want is there already.
bulk-rows-failed = The rows could not be fetched
bulk-rows-none = There is no such row.

bulk-notice-running = Partner changes are being made while you work here.
bulk-notice-done = The partner changes have come to their end.
bulk-notice-stopped = The partner changes stopped before their end.
bulk-notice-checked = The rows are checked. Look at what will happen, then start.
bulk-notice-unchecked = The rows could not be checked.
bulk-notice-open = Open the partner changes
