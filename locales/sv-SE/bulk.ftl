bulk-title = Partnerändringar
bulk-lead = Ange, byt ut eller ta bort auktoriserad partner för många prenumerationer på en gång. Varje ID kontrolleras först, och inget ändras innan du startar.
bulk-new = Ny ändring
bulk-empty-title = Inga ändringar än
bulk-empty-text = Klistra in eller ladda upp en lista, eller markera prenumerationer i listan över dina produkter.
bulk-failed-title = Ändringarna kunde inte hämtas
bulk-column-begun = Påbörjad
bulk-column-state = Läge
bulk-column-rows = Rader
bulk-resume = Återuppta
bulk-continue = Fortsätt
bulk-by = Av { $name }

bulk-state-draft = Inte startad
bulk-state-running = Pågår
bulk-state-paused = Pausad
bulk-state-completed = Klar
bulk-state-cancelled = Avbruten
bulk-state-unknown = Okänt

bulk-outcome-all = Alla
bulk-outcome-planned = Planerade
bulk-outcome-skipped = Överhoppade
bulk-outcome-done = Gjorda
bulk-outcome-failed = Misslyckade
bulk-outcomes = Rader efter resultat
bulk-count = { $outcome } { NUMBER($count) }

bulk-new-title = Ändra många på en gång
bulk-new-lead = Först kontrolleras allt, och du ser vad som kommer att hända. Inget ändras innan du startar.
bulk-paste = Prenumerationer och partner-ID:n
bulk-paste-hint = En prenumeration per rad: dess ID och Microsoft-partner-ID, med komma, semikolon eller tabb emellan. Utan partner-ID tas den auktoriserade partnern bort.
bulk-upload = Ladda upp en fil
bulk-upload-failed = Filen kunde inte läsas. Välj en CSV- eller textfil på högst 2 MB.
bulk-template = Ladda ned en mall
bulk-read =
    { $count ->
        [0] Inga rader än.
        [one] { NUMBER($count) } rad kan läsas.
       *[other] { NUMBER($count) } rader kan läsas.
    }
bulk-wrong =
    { $count ->
        [one] { NUMBER($count) } rad kan inte läsas och utelämnas:
       *[other] { NUMBER($count) } rader kan inte läsas och utelämnas:
    }
bulk-wrong-one-part = Rad { NUMBER($line) }: det finns bara en del. Skriv partner-ID efter ett komma.
bulk-wrong-subscription = Rad { NUMBER($line) }: prenumerationens ID saknas.
bulk-wrong-long = Rad { NUMBER($line) }: något är för långt för att vara ett ID.
bulk-wrong-more =
    { $count ->
        [one] Och { NUMBER($count) } rad till.
       *[other] Och { NUMBER($count) } rader till.
    }
bulk-too-many = Högst { NUMBER($most) } rader kan ändras på en gång. Dela upp listan.
bulk-check = Kontrollera
bulk-check-empty = Klistra in eller ladda upp en lista först.
bulk-check-partner = Kontrollera partner-ID först.

bulk-chosen =
    { $count ->
        [one] { NUMBER($count) } prenumeration från listan
       *[other] { NUMBER($count) } prenumerationer från listan
    }
bulk-chosen-more =
    { $count ->
        [one] och { NUMBER($count) } till
       *[other] och { NUMBER($count) } till
    }
bulk-chosen-drop = Klistra in en lista i stället
bulk-chosen-reading = Läser listan
bulk-chosen-failed = Listan kunde inte läsas
bulk-what = Vad som ska göras
bulk-what-set = Ange den här auktoriserade partnern
bulk-what-remove = Ta bort den auktoriserade partnern

bulk-filling = Kontrollerar: { NUMBER($done) } av { NUMBER($total) } rader
bulk-filling-failed = Raderna kunde inte kontrolleras
bulk-filling-drop = Tillbaka till listan
bulk-trouble = Inget svar från tjänsten
bulk-trouble-text = Det fortsätter av sig självt så snart tjänsten svarar. Inget görs två gånger.

bulk-run-title = Partnerändringar, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
bulk-run-loading = Läser in partnerändringarna
bulk-lead-draft = Inget har ändrats än. Se vad som kommer att hända och starta sedan.
bulk-lead-running = Ändringarna görs. Du kan fortsätta någon annanstans i den här fliken under tiden.
bulk-lead-elsewhere = Ändringarna har startats, men inte i den här fliken. Fliken där de startades gör dem; om den är stängd kan du fortsätta här.
bulk-lead-paused = Några ändringar återstår. Inget händer förrän du återupptar.
bulk-lead-completed = Varje rad är behandlad.
bulk-lead-cancelled = Det som gjordes finns kvar. Det som återstod gjordes inte.
bulk-retry-of = Den försöker igen med misslyckade rader i en tidigare ändring.
bulk-retry-of-open = Öppna den

bulk-will = Vad som kommer att hända
bulk-will-counting = Räknar
bulk-will-set =
    { $count ->
        [one] { NUMBER($count) } prenumeration får en auktoriserad partner.
       *[other] { NUMBER($count) } prenumerationer får en auktoriserad partner.
    }
bulk-will-replace =
    { $count ->
        [one] { NUMBER($count) } prenumeration får en annan auktoriserad partner.
       *[other] { NUMBER($count) } prenumerationer får en annan auktoriserad partner.
    }
bulk-will-remove =
    { $count ->
        [one] { NUMBER($count) } prenumeration förlorar sin auktoriserade partner.
       *[other] { NUMBER($count) } prenumerationer förlorar sin auktoriserade partner.
    }
bulk-will-keep =
    { $count ->
        [one] { NUMBER($count) } prenumeration förblir som den är: det du vill finns redan där.
       *[other] { NUMBER($count) } prenumerationer förblir som de är: det du vill finns redan där.
    }
bulk-will-skip =
    { $count ->
        [one] { NUMBER($count) } rad hoppas över. { $reason }
       *[other] { NUMBER($count) } rader hoppas över. { $reason }
    }
bulk-mail = Varje partner får veta det via e-post tio minuter efter ändringen. Till dess kan den ångras på prenumerationens sida, och ingen får veta något.

bulk-start = Starta
bulk-start-nothing = Det finns inget att göra: ingen rad är planerad.
bulk-pause = Pausa
bulk-pausing = Pausar
bulk-resume-here = Återuppta här
bulk-cancel = Avbryt resten
bulk-cancel-title =
    { $count ->
        [one] Avbryta { NUMBER($count) } rad som återstår?
       *[other] Avbryta { NUMBER($count) } rader som återstår?
    }
bulk-cancel-text = Det som gjordes finns kvar. Det som återstår görs inte, och den här ändringen kan inte återupptas.
bulk-cancel-keep = Behåll
bulk-retry = Försök igen med misslyckade rader
bulk-result = Resultatfil
bulk-result-failed = Raderna kunde inte läsas
bulk-stopped = Ändringarna stannade
bulk-sign-in-again = Logga in igen och fortsätt
bulk-progress = { NUMBER($done) } av { NUMBER($total) } gjorda

bulk-column-subscription = Prenumeration
bulk-column-outcome = Resultat
bulk-column-before = Före
bulk-column-after = Efter
bulk-column-why = Varför
bulk-line = Rad { NUMBER($line) }
bulk-why-keep = Det du vill finns redan där.
bulk-rows-failed = Raderna kunde inte hämtas
bulk-rows-none = Det finns ingen sådan rad.

bulk-notice-running = Partnerändringar görs medan du arbetar här.
bulk-notice-done = Partnerändringarna är klara.
bulk-notice-stopped = Partnerändringarna stannade innan de var klara.
bulk-notice-checked = Raderna är kontrollerade. Se vad som kommer att hända och starta sedan.
bulk-notice-unchecked = Raderna kunde inte kontrolleras.
bulk-notice-open = Öppna partnerändringarna
