pager = Sider
pager-rows = { NUMBER($first) }–{ NUMBER($last) } af { NUMBER($total) }
pager-previous = Forrige
pager-next = Næste

views = Visninger
views-all = Alle abonnementer
views-soon = Fornyes eller ophører snart
views-reseller = Købt hos en forhandler
views-saved = Gemte visninger
views-name = Navn på visningen
views-save = Gem
views-delete = Slet visningen { $name }
views-failed = Visningerne kunne ikke indlæses eller gemmes.

export = Eksportér
export-scope = Rækker
export-filtered = Rækker på denne liste, alle sider
export-all = Alle rækker
export-chosen = Valgte rækker
export-columns-shown = Viste kolonner
export-columns-all = Alle kolonner
export-format = Filformat
export-csv = CSV, til regneark
export-json = JSON, til programmer
export-print = Udskriv siden
export-cancel = Annuller
export-reading = { NUMBER($read) } af { NUMBER($total) } rækker
export-done =
    { $count ->
        [one] { NUMBER($count) } række er eksporteret.
       *[other] { NUMBER($count) } rækker er eksporteret.
    }
export-failed = Eksporten mislykkedes. Der blev ikke oprettet nogen fil.
export-refused = Browseren tillod ikke, at filen blev gemt.
