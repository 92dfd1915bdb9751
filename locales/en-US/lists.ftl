## What all lists have: pages, views, export

pager = Pages
# Variables: $first (Number), $last (Number), $total (Number).
pager-rows = { NUMBER($first) }–{ NUMBER($last) } of { NUMBER($total) }
pager-previous = Previous
pager-next = Next

views = Views
views-all = All subscriptions
views-soon = Renewing or ending soon
views-reseller = Bought from a reseller
views-saved = Saved views
views-name = Name of the view
views-save = Save
# Variables: $name (String) – a view.
views-delete = Delete the view { $name }
views-failed = The views could not be loaded or saved.

export = Export
export-scope = Rows
export-filtered = Rows in this list, all pages
export-all = All rows
export-chosen = Selected rows
export-columns-shown = Shown columns
export-columns-all = All columns
export-format = File format
export-csv = CSV, for spreadsheets
export-json = JSON, for programs
export-print = Print this page
export-cancel = Cancel
# Variables: $read (Number), $total (Number).
export-reading = { NUMBER($read) } of { NUMBER($total) } rows
# Variables: $count (Number).
export-done =
    { $count ->
        [one] { NUMBER($count) } row was exported.
       *[other] { NUMBER($count) } rows were exported.
    }
export-failed = The export failed. No file was created.
export-refused = The browser did not allow the file to be saved.
