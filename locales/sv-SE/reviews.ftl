reviews-title = Granskningar av partnerroller
reviews-lead = Avgör var 90:e dag, för varje partner, om rollerna fortfarande behövs.
reviews-start = Starta en granskning
reviews-continue = Fortsätt granskningen
reviews-failed = Det gick inte att läsa in granskningarna
reviews-loading = Läser in granskningen
reviews-empty-title = Ingen granskning ännu
reviews-empty = En granskning går igenom varje relation som ger roller. Inget händer innan du signerar den.
reviews-table = Granskningar
reviews-of = Granskning { DATETIME($at, dateStyle: "long") }
reviews-column-review = Granskning
reviews-column-by = Startad av
reviews-column-decided = Avgjorda
reviews-column-removed = Förlorade sina roller
reviews-column-state = Status
reviews-state-open = Öppen
reviews-state-signed-off = Signerad
reviews-progress = { NUMBER($decided) } av { NUMBER($total) } avgjorda
reviews-review-lead = Ta ställning till varje relation. Inget görs innan du signerar.
reviews-review-done = Signerad av { $name }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
reviews-not-found-title = Granskningen finns inte
reviews-not-found = Det finns ingen granskning på den här adressen.
reviews-decision = Beslut
reviews-keep = Behåll
reviews-remove = Ta bort roller
reviews-ask = Fråga partnern
reviews-note = Din fråga till partnern
reviews-note-hint = Skickas via e-post när du signerar, högst { NUMBER($count) } tecken.
reviews-note-needed = Skriv vad du vill fråga.
reviews-note-save = Spara frågan
reviews-decided-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
reviews-changed = Ändrad sedan granskningen började. Det har ingen effekt att ta bort rollerna här: titta på relationen som den är nu.
reviews-save-failed = Beslutet sparades inte
reviews-overtaken = Någon annan har fattat beslut under tiden. Titta på besluten och fortsätt sedan.
reviews-sign-off = Signera
reviews-sign-off-waits =
    { $count ->
        [one] Ta först ställning till { NUMBER($count) } relation till.
       *[other] Ta först ställning till { NUMBER($count) } relationer till.
    }
reviews-sign-off-unsaved = Något som du har valt är inte sparat än. Spara det först.
reviews-sign-off-title = Vill du signera granskningen?
reviews-sign-off-removes =
    { $count ->
        [one] { NUMBER($count) } relation förlorar omedelbart alla sina roller.
       *[other] { NUMBER($count) } relationer förlorar omedelbart alla sina roller.
    }
reviews-sign-off-asks =
    { $count ->
        [one] { NUMBER($count) } fråga skickas till sin partner.
       *[other] { NUMBER($count) } frågor skickas till respektive partner.
    }
reviews-sign-off-final = Därefter kan inget mer ändras i granskningen. Du får ett signerat kvitto.
reviews-sign-off-no = Inte än
reviews-outcome-kept = Behållen
reviews-outcome-removed = Roller borttagna
reviews-outcome-asked = Partnern har tillfrågats
reviews-outcome-changed = Inget gjort: den hade ändrats
reviews-outcome-refused = Inget gjort: det gick inte längre
reviews-outcome-unknown = Okänt för den här versionen av appen
reviews-receipt = Ladda ned kvittot
