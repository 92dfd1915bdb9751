bulk-title = Partnerändringar
bulk-lead = Ange, ersätt eller ta bort auktoriserad partner för många prenumerationer på en gång. Alla ID:n kontrolleras först, och inget ändras innan du startar.
bulk-new = Ny ändring
bulk-empty-title = Inga ändringar än
bulk-empty-text = Klistra in eller ladda upp en lista, eller markera prenumerationer i listan över dina produkter.
bulk-failed-title = Det gick inte att läsa in partnerändringarna
bulk-column-begun = Skapad
bulk-column-state = Status
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
bulk-outcome-planned = Planerat
bulk-outcome-skipped = Överhoppat
bulk-outcome-done = Utfört
bulk-outcome-failed = Misslyckat
bulk-outcomes = Rader efter resultat
bulk-count = { $outcome } { NUMBER($count) }

bulk-new-title = Ändra partner för många prenumerationer
bulk-new-lead = Allt kontrolleras först, och du ser vad som kommer att hända. Inget ändras innan du startar.
bulk-paste = Prenumerationer och partner-ID:n
bulk-paste-hint = En prenumeration per rad: dess ID och Microsoft-partner-ID, med komma, semikolon eller tabb emellan. Om partner-ID lämnas tomt tas den auktoriserade partnern bort.
bulk-upload = Ladda upp en fil
bulk-upload-failed = Det gick inte att läsa filen. Välj en CSV- eller textfil på högst 2 MB.
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
bulk-wrong-one-part = Rad { NUMBER($line) } har bara en del. Skriv partner-ID efter ett komma.
bulk-wrong-subscription = Rad { NUMBER($line) }: prenumerations-ID saknas.
bulk-wrong-long = Rad { NUMBER($line) } innehåller något som är för långt för att vara ett ID.
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
bulk-chosen-failed = Det gick inte att läsa listan
bulk-what = Vad som ska göras
bulk-what-set = Ange den här auktoriserade partnern
bulk-what-remove = Ta bort den auktoriserade partnern

bulk-filling = Kontrollerar: { NUMBER($done) } av { NUMBER($total) } rader
bulk-filling-failed = Det gick inte att kontrollera raderna
bulk-filling-drop = Tillbaka till listan
bulk-trouble = Inget svar från tjänsten
bulk-trouble-text = Det fortsätter av sig självt så snart tjänsten svarar. Inget görs två gånger.

bulk-run-title = Partnerändringar, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
bulk-run-loading = Läser in partnerändringarna
bulk-lead-draft = Inget har ändrats än. Se vad som kommer att hända och starta sedan.
bulk-lead-running = Ändringarna utförs. Du kan arbeta vidare på andra sidor i den här fliken under tiden.
bulk-lead-elsewhere = Ändringarna har startats, men inte i den här fliken. Fliken där de startades utför dem; om den är stängd kan du återuppta dem här.
bulk-lead-paused = Några ändringar återstår. Inget händer förrän du återupptar dem.
bulk-lead-completed = Alla rader är behandlade.
bulk-lead-cancelled = De ändringar som redan har utförts finns kvar. Resten utfördes inte.
bulk-lead-discarded = Inga ändringar har utförts, och inga kommer att utföras.
bulk-retry-of = Här försöks misslyckade rader från tidigare partnerändringar igen.
bulk-retry-of-open = Öppna de tidigare ändringarna

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
        [one] { NUMBER($count) } prenumeration är redan som du vill och ändras inte.
       *[other] { NUMBER($count) } prenumerationer är redan som du vill och ändras inte.
    }
bulk-will-skip =
    { $count ->
        [one] { NUMBER($count) } rad hoppas över. { $reason }
       *[other] { NUMBER($count) } rader hoppas över. { $reason }
    }
bulk-mail = Varje partner får veta det via e-post tio minuter efter en ändring. Till dess kan du ångra ändringen på prenumerationens sida, och ingen får veta något.

bulk-start = Starta
bulk-start-nothing = Det finns inget att göra: inga rader är planerade.
bulk-pause = Pausa
bulk-pausing = Pausar
bulk-resume-here = Återuppta här
bulk-cancel = Avbryt resten
bulk-cancel-title =
    { $count ->
        [one] Vill du avbryta den { NUMBER($count) } rad som återstår?
       *[other] Vill du avbryta de { NUMBER($count) } rader som återstår?
    }
bulk-cancel-text = De ändringar som redan har utförts finns kvar. Resten utförs inte, och partnerändringarna kan inte återupptas.
bulk-cancel-keep = Behåll
bulk-discard = Förkasta
bulk-discard-title = Vill du förkasta partnerändringarna?
bulk-discard-text = Inga ändringar har utförts. Listan med rader används inte längre.
bulk-retry = Försök igen med misslyckade
bulk-result = Ladda ned resultat
bulk-result-failed = Det gick inte att läsa raderna
bulk-stopped = Ändringarna stannade
bulk-sign-in-again = Logga in igen och fortsätt
bulk-progress = { NUMBER($done) } av { NUMBER($total) } rader behandlade

bulk-column-subscription = Prenumeration
bulk-column-outcome = Resultat
bulk-column-before = Före
bulk-column-after = Efter
bulk-column-why = Varför
bulk-line = Rad { NUMBER($line) }
bulk-why-keep = Den är redan som du vill.
bulk-rows-failed = Det gick inte att läsa in raderna
bulk-rows-none = Det finns inga rader med det här resultatet.

bulk-notice-running = Partnerändringar utförs medan du arbetar här.
bulk-notice-done = Partnerändringarna är klara.
bulk-notice-stopped = Partnerändringarna stannade innan de var klara.
bulk-notice-checked = Raderna är kontrollerade. Se vad som kommer att hända och starta sedan.
bulk-notice-unchecked = Det gick inte att kontrollera raderna.
bulk-notice-open = Öppna partnerändringarna
