pager = Pagina’s
pager-rows = { NUMBER($first) }–{ NUMBER($last) } van { NUMBER($total) }
pager-previous = Vorige
pager-next = Volgende

views = Weergaven
views-all = Alle abonnementen
views-soon = Binnenkort verlenging of einde
views-reseller = Gekocht bij een reseller
views-saved = Opgeslagen weergaven
views-name = Naam van de weergave
views-save = Opslaan
views-delete = Weergave { $name } verwijderen
views-failed = De weergaven kunnen niet worden geladen of opgeslagen.

export = Exporteren
export-scope = Rijen
export-filtered = Rijen in deze lijst, alle pagina’s
export-all = Alle rijen
export-chosen = Geselecteerde rijen
export-columns-shown = Weergegeven kolommen
export-columns-all = Alle kolommen
export-format = Bestandsindeling
export-csv = CSV, voor spreadsheets
export-json = JSON, voor programma’s
export-print = Pagina afdrukken
export-cancel = Annuleren
export-reading = { NUMBER($read) } van { NUMBER($total) } rijen
export-done =
    { $count ->
        [one] { NUMBER($count) } rij is geëxporteerd.
       *[other] { NUMBER($count) } rijen zijn geëxporteerd.
    }
export-failed = Het exporteren is mislukt. Er is geen bestand gemaakt.
export-refused = De browser heeft niet toegestaan dat het bestand werd opgeslagen.
