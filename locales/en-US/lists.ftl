## What all lists have: pages, views, export

pager = Pages
# Variables: $first (Number), $last (Number), $total (Number).
pager-rows = { NUMBER($first) }–{ NUMBER($last) } of { NUMBER($total) }
pager-previous = Previous
pager-next = Next

views = Views
views-all = Everything
views-soon = Renewing or ending soon
views-reseller = Bought from a reseller
views-saved = Saved views
views-name = Name of this view
views-save = Save
# Variables: $name (String) – a view.
views-delete = Delete the view { $name }
views-failed = The views could not be fetched or saved.

export = Export
export-scope = What
export-filtered = What the list shows, all pages
export-all = Everything
export-chosen = What is selected
export-columns-shown = Those that are shown
export-columns-all = All
export-format = File
export-csv = CSV, for spreadsheets
export-json = JSON, for programs
export-print = Print this page
export-cancel = Cancel
# Variables: $read (Number), $total (Number).
export-reading = { NUMBER($read) } of { NUMBER($total) } rows
# Variables: $count (Number).
export-done =
    { $count ->
        [one] { NUMBER($count) } row is in the file.
       *[other] { NUMBER($count) } rows are in the file.
    }
export-failed = The export failed. No file was made.
export-refused = The browser did not allow the file to be saved.
