reviews-title = Gennemgange af partnerroller
reviews-lead = Afgør hver 90. dag for hver partner, om rollerne stadig er nødvendige.
reviews-start = Start en gennemgang
reviews-continue = Fortsæt gennemgangen
reviews-failed = Gennemgangene kunne ikke indlæses
reviews-loading = Indlæser gennemgangen
reviews-empty-title = Ingen gennemgang endnu
reviews-empty = En gennemgang tager dig gennem alle relationer, der giver roller. Der sker intet, før du underskriver den.
reviews-table = Gennemgange
reviews-of = Gennemgang { DATETIME($at, dateStyle: "long") }
reviews-column-review = Gennemgang
reviews-column-by = Startet af
reviews-column-decided = Afgjort
reviews-column-removed = Mistede deres roller
reviews-column-state = Status
reviews-state-open = Åben
reviews-state-signed-off = Underskrevet
reviews-progress = { NUMBER($decided) } af { NUMBER($total) } afgjort
reviews-review-lead = Tag stilling til hver relation. Intet gøres, før du underskriver.
reviews-review-done = Underskrevet af { $name }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
reviews-not-found-title = Gennemgangen blev ikke fundet
reviews-not-found = Der er ingen gennemgang på denne adresse.
reviews-decision = Beslutning
reviews-keep = Behold
reviews-remove = Fjern roller
reviews-ask = Spørg partneren
reviews-note = Dit spørgsmål til partneren
reviews-note-hint = Sendes pr. mail, når du underskriver, højst { NUMBER($count) } tegn.
reviews-note-needed = Skriv, hvad du vil spørge om.
reviews-note-save = Gem spørgsmålet
reviews-decided-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
reviews-changed = Ændret, siden gennemgangen begyndte. Det har ingen virkning at fjerne rollerne her: Se på relationen, som den er nu.
reviews-save-failed = Beslutningen blev ikke gemt
reviews-overtaken = En anden har truffet beslutninger imens. Se på beslutningerne, og fortsæt.
reviews-sign-off = Underskriv
reviews-sign-off-waits =
    { $count ->
        [one] Tag først stilling til { NUMBER($count) } relation mere.
       *[other] Tag først stilling til { NUMBER($count) } relationer mere.
    }
reviews-sign-off-unsaved = Noget, som du har valgt, er ikke gemt endnu. Gem det først.
reviews-sign-off-title = Vil du underskrive gennemgangen?
reviews-sign-off-removes =
    { $count ->
        [one] { NUMBER($count) } relation mister med det samme alle sine roller.
       *[other] { NUMBER($count) } relationer mister med det samme alle deres roller.
    }
reviews-sign-off-asks =
    { $count ->
        [one] { NUMBER($count) } spørgsmål sendes til partneren.
       *[other] { NUMBER($count) } spørgsmål sendes til de enkelte partnere.
    }
reviews-sign-off-final = Derefter kan intet mere ændres i gennemgangen. Du får en underskrevet kvittering.
reviews-sign-off-no = Ikke endnu
reviews-outcome-kept = Beholdt
reviews-outcome-removed = Roller fjernet
reviews-outcome-asked = Partneren er spurgt
reviews-outcome-changed = Intet gjort: Den var ændret
reviews-outcome-refused = Intet gjort: Det var ikke længere muligt
reviews-outcome-unknown = Ukendt for denne version af appen
reviews-receipt = Download kvitteringen
