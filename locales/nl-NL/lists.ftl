pager = Pagina’s
pager-rows = { NUMBER($first) }–{ NUMBER($last) } van { NUMBER($total) }
pager-previous = Vorige
pager-next = Volgende

views = Weergaven
views-all = Alles
views-soon = Wordt binnenkort verlengd of eindigt
views-reseller = Gekocht bij een reseller
views-saved = Opgeslagen weergaven
views-name = Naam van deze weergave
views-save = Opslaan
views-delete = De weergave { $name } verwijderen
views-failed = De weergaven konden niet worden opgehaald of opgeslagen.

export = Exporteren
export-scope = Wat
export-filtered = Wat de lijst toont, alle pagina’s
export-all = Alles
export-chosen = Wat is geselecteerd
export-columns-shown = Die worden weergegeven
export-columns-all = Alle
export-format = Bestand
export-csv = CSV, voor werkbladen
export-json = JSON, voor programma’s
export-print = Deze pagina afdrukken
export-cancel = Annuleren
export-reading = { NUMBER($read) } van { NUMBER($total) } rijen
export-done =
    { $count ->
        [one] { NUMBER($count) } rij staat in het bestand.
       *[other] { NUMBER($count) } rijen staan in het bestand.
    }
export-failed = Het exporteren is mislukt. Er is geen bestand gemaakt.
export-refused = De browser stond niet toe dat het bestand werd opgeslagen.
