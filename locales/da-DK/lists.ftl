pager = Sider
pager-rows = { NUMBER($first) }–{ NUMBER($last) } af { NUMBER($total) }
pager-previous = Forrige
pager-next = Næste

views = Visninger
views-all = Alt
views-soon = Fornyes eller slutter snart
views-reseller = Købt hos en forhandler
views-saved = Gemte visninger
views-name = Visningens navn
views-save = Gem
views-delete = Slet visningen { $name }
views-failed = Visningerne kunne ikke hentes eller gemmes.

export = Eksportér
export-scope = Hvad
export-filtered = Det, som listen viser, alle sider
export-all = Alt
export-chosen = Det, der er valgt
export-columns-shown = Dem, der vises
export-columns-all = Alle
export-format = Fil
export-csv = CSV, til regneark
export-json = JSON, til programmer
export-print = Udskriv siden
export-cancel = Annuller
export-reading = { NUMBER($read) } af { NUMBER($total) } rækker
export-done =
    { $count ->
        [one] { NUMBER($count) } række er i filen.
       *[other] { NUMBER($count) } rækker er i filen.
    }
export-failed = Eksporten mislykkedes. Der blev ikke lavet nogen fil.
export-refused = Browseren tillod ikke, at filen blev gemt.
