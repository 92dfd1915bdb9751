pager = Sidor
pager-rows = { NUMBER($first) }–{ NUMBER($last) } av { NUMBER($total) }
pager-previous = Föregående
pager-next = Nästa

views = Vyer
views-all = Alla prenumerationer
views-soon = Förnyas eller upphör snart
views-reseller = Köpt från en återförsäljare
views-saved = Sparade vyer
views-name = Namn på vyn
views-save = Spara
views-delete = Ta bort vyn { $name }
views-failed = Det gick inte att läsa in eller spara vyerna.

export = Exportera
export-scope = Rader
export-filtered = Rader i den här listan, alla sidor
export-all = Alla rader
export-chosen = Markerade rader
export-columns-shown = Kolumner som visas
export-columns-all = Alla kolumner
export-format = Filformat
export-csv = CSV, för kalkylprogram
export-json = JSON, för program
export-print = Skriv ut sidan
export-cancel = Avbryt
export-reading = { NUMBER($read) } av { NUMBER($total) } rader
export-done =
    { $count ->
        [one] { NUMBER($count) } rad har exporterats.
       *[other] { NUMBER($count) } rader har exporterats.
    }
export-failed = Exporten misslyckades. Ingen fil skapades.
export-refused = Webbläsaren tillät inte att filen sparades.
