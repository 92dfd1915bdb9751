pager = Sidor
pager-rows = { NUMBER($first) }–{ NUMBER($last) } av { NUMBER($total) }
pager-previous = Föregående
pager-next = Nästa

views = Vyer
views-all = Allt
views-soon = Förnyas eller upphör snart
views-reseller = Köpt av en återförsäljare
views-saved = Sparade vyer
views-name = Vyns namn
views-save = Spara
views-delete = Ta bort vyn { $name }
views-failed = Det gick inte att hämta eller spara vyerna.

export = Exportera
export-scope = Vad
export-filtered = Det som listan visar, alla sidor
export-all = Allt
export-chosen = Det som är markerat
export-columns-shown = De som visas
export-columns-all = Alla
export-format = Fil
export-csv = CSV, för kalkylblad
export-json = JSON, för program
export-print = Skriv ut sidan
export-cancel = Avbryt
export-reading = { NUMBER($read) } av { NUMBER($total) } rader
export-done =
    { $count ->
        [one] { NUMBER($count) } rad finns i filen.
       *[other] { NUMBER($count) } rader finns i filen.
    }
export-failed = Exporten misslyckades. Ingen fil skapades.
export-refused = Webbläsaren tillät inte att filen sparades.
