## Many partners of record at once

bulk-title = Partner changes
bulk-lead = Set, replace or remove the partner of record of many subscriptions at once. Every ID is checked first, and nothing is changed before you start.
bulk-new = New change
bulk-empty-title = No changes yet
bulk-empty-text = Paste or upload a list, or select subscriptions in the list of your products.
bulk-failed-title = The partner changes could not be loaded
bulk-column-begun = Created
bulk-column-state = Status
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

bulk-new-title = Change the partner of many subscriptions
bulk-new-lead = Everything is checked first, and you see what will happen. Nothing is changed before you start.
bulk-paste = Subscriptions and partner IDs
bulk-paste-hint = One subscription per line: its ID and the Microsoft Partner ID, with a comma, a semicolon or a tab between them. If the partner ID is left empty, the partner of record is removed.
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
bulk-wrong-one-part = Line { NUMBER($line) } has only one part. Add the partner ID after a comma.
# Variables: $line (Number).
bulk-wrong-subscription = Line { NUMBER($line) }: the subscription ID is missing.
# Variables: $line (Number).
bulk-wrong-long = Line { NUMBER($line) } contains something too long to be an ID.
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
bulk-what = What to do
bulk-what-set = Set this partner of record
bulk-what-remove = Remove the partner of record

# Variables: $done, $total (Number).
bulk-filling = Checking: { NUMBER($done) } of { NUMBER($total) } rows
bulk-filling-failed = The rows could not be checked
bulk-filling-drop = Back to the list
bulk-trouble = No answer from the service
bulk-trouble-text = This continues by itself as soon as the service answers. Nothing is done twice.

# Variables: $at (Number) – an instant.
bulk-run-title = Partner changes, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
bulk-run-loading = Loading the partner changes
bulk-lead-draft = Nothing has been changed yet. Look at what will happen, then start.
bulk-lead-running = The changes are being made. You can go on elsewhere in this tab meanwhile.
bulk-lead-elsewhere = The changes were started, but not in this tab. The tab in which they were started makes them; if it was closed, resume here.
bulk-lead-paused = Some changes are still to be made. Nothing happens until you resume.
bulk-lead-completed = All rows have been processed.
bulk-lead-cancelled = The changes already made stay. The rest were not made.
bulk-lead-discarded = No changes were made, and none will be.
bulk-retry-of = Failed rows of earlier partner changes are tried again here.
bulk-retry-of-open = Open the earlier changes

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
        [one] { NUMBER($count) } subscription is already as you want it and stays as it is.
       *[other] { NUMBER($count) } subscriptions are already as you want them and stay as they are.
    }
# Variables: $count (Number), $reason (String) – a sentence.
bulk-will-skip =
    { $count ->
        [one] { NUMBER($count) } row is skipped. { $reason }
       *[other] { NUMBER($count) } rows are skipped. { $reason }
    }
bulk-mail = Each partner is told by email ten minutes after a change. Until then you can undo the change on the page of the subscription, and nobody hears of it.

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
bulk-cancel-text = The changes already made stay. The rest will not be made, and these partner changes cannot be resumed.
bulk-cancel-keep = Keep
bulk-discard = Discard
bulk-discard-title = Discard these partner changes?
bulk-discard-text = No changes have been made. The list of rows is not used any more.
bulk-retry = Try failed rows again
bulk-result = Download results
bulk-result-failed = The rows could not be read
bulk-stopped = The changes stopped
bulk-sign-in-again = Sign in again and go on
# Variables: $done, $total (Number).
bulk-progress = { NUMBER($done) } of { NUMBER($total) } rows processed

bulk-column-subscription = Subscription
bulk-column-outcome = Outcome
bulk-column-before = Before
bulk-column-after = After
bulk-column-why = Why
# Variables: $line (Number).
bulk-line = Line { NUMBER($line) }
bulk-why-keep = It is already as you want it.
bulk-rows-failed = The rows could not be loaded
bulk-rows-none = There are no rows with this outcome.

bulk-notice-running = Partner changes are being made while you work here.
bulk-notice-done = The partner changes are completed.
bulk-notice-stopped = The partner changes stopped before they were completed.
bulk-notice-checked = The rows are checked. Look at what will happen, then start.
bulk-notice-unchecked = The rows could not be checked.
bulk-notice-open = Open the partner changes
