bulk-title = Partnerændringer
bulk-lead = Angiv, udskift eller fjern den registrerede partner for mange abonnementer på én gang. Hvert id kontrolleres først, og intet ændres, før du starter.
bulk-new = Ny ændring
bulk-empty-title = Ingen ændringer endnu
bulk-empty-text = Indsæt eller upload en liste, eller markér abonnementer på listen over dine produkter.
bulk-failed-title = Ændringerne kunne ikke hentes
bulk-column-begun = Påbegyndt
bulk-column-state = Tilstand
bulk-column-rows = Rækker
bulk-resume = Genoptag
bulk-continue = Fortsæt
bulk-by = Af { $name }

bulk-state-draft = Ikke startet
bulk-state-running = I gang
bulk-state-paused = På pause
bulk-state-completed = Færdig
bulk-state-cancelled = Annulleret
bulk-state-unknown = Ukendt

bulk-outcome-all = Alle
bulk-outcome-planned = Planlagt
bulk-outcome-skipped = Sprunget over
bulk-outcome-done = Udført
bulk-outcome-failed = Mislykket
bulk-outcomes = Rækker efter resultat
bulk-count = { $outcome } { NUMBER($count) }

bulk-new-title = Skift mange på én gang
bulk-new-lead = Først kontrolleres alt, og du ser, hvad der vil ske. Intet ændres, før du starter.
bulk-paste = Abonnementer og partner-id’er
bulk-paste-hint = Ét abonnement på hver linje: dets id og Microsoft-partner-id’et med komma, semikolon eller tabulator imellem. Uden partner-id fjernes den registrerede partner.
bulk-upload = Upload en fil
bulk-upload-failed = Filen kunne ikke læses. Vælg en CSV- eller tekstfil på højst 2 MB.
bulk-template = Download en skabelon
bulk-read =
    { $count ->
        [0] Ingen rækker endnu.
        [one] { NUMBER($count) } række kan læses.
       *[other] { NUMBER($count) } rækker kan læses.
    }
bulk-wrong =
    { $count ->
        [one] { NUMBER($count) } linje kan ikke læses og udelades:
       *[other] { NUMBER($count) } linjer kan ikke læses og udelades:
    }
bulk-wrong-one-part = Linje { NUMBER($line) }: der er kun én del. Skriv partner-id’et efter et komma.
bulk-wrong-subscription = Linje { NUMBER($line) }: abonnementets id mangler.
bulk-wrong-long = Linje { NUMBER($line) }: noget er for langt til at være et id.
bulk-wrong-more =
    { $count ->
        [one] Og { NUMBER($count) } linje mere.
       *[other] Og { NUMBER($count) } linjer mere.
    }
bulk-too-many = Højst { NUMBER($most) } rækker kan ændres på én gang. Del listen op.
bulk-check = Kontrollér
bulk-check-empty = Indsæt eller upload først en liste.
bulk-check-partner = Kontrollér partner-id’et først.

bulk-chosen =
    { $count ->
        [one] { NUMBER($count) } abonnement fra listen
       *[other] { NUMBER($count) } abonnementer fra listen
    }
bulk-chosen-more =
    { $count ->
        [one] og { NUMBER($count) } mere
       *[other] og { NUMBER($count) } mere
    }
bulk-chosen-drop = Indsæt en liste i stedet
bulk-chosen-reading = Læser listen
bulk-chosen-failed = Listen kunne ikke læses
bulk-what = Hvad der skal gøres
bulk-what-set = Angiv denne registrerede partner
bulk-what-remove = Fjern den registrerede partner

bulk-filling = Kontrollerer: { NUMBER($done) } af { NUMBER($total) } rækker
bulk-filling-failed = Rækkerne kunne ikke kontrolleres
bulk-filling-drop = Tilbage til listen
bulk-trouble = Intet svar fra tjenesten
bulk-trouble-text = Det fortsætter af sig selv, så snart tjenesten svarer. Intet gøres to gange.

bulk-run-title = Partnerændringer, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
bulk-run-loading = Indlæser partnerændringerne
bulk-lead-draft = Intet er ændret endnu. Se, hvad der vil ske, og start derefter.
bulk-lead-running = Ændringerne udføres. Du kan fortsætte et andet sted på denne fane imens.
bulk-lead-elsewhere = Ændringerne er startet, men ikke på denne fane. Den fane, hvor de blev startet, udfører dem; hvis den er lukket, kan du fortsætte her.
bulk-lead-paused = Nogle ændringer mangler endnu. Intet sker, før du genoptager.
bulk-lead-completed = Hver række er behandlet.
bulk-lead-cancelled = Det, der blev udført, bliver stående. Det, der manglede, blev ikke udført.
bulk-retry-of = Den prøver mislykkede rækker fra en tidligere ændring igen.
bulk-retry-of-open = Åbn den

bulk-will = Hvad der vil ske
bulk-will-counting = Tæller
bulk-will-set =
    { $count ->
        [one] { NUMBER($count) } abonnement får en registreret partner.
       *[other] { NUMBER($count) } abonnementer får en registreret partner.
    }
bulk-will-replace =
    { $count ->
        [one] { NUMBER($count) } abonnement får en anden registreret partner.
       *[other] { NUMBER($count) } abonnementer får en anden registreret partner.
    }
bulk-will-remove =
    { $count ->
        [one] { NUMBER($count) } abonnement mister sin registrerede partner.
       *[other] { NUMBER($count) } abonnementer mister deres registrerede partner.
    }
bulk-will-keep =
    { $count ->
        [one] { NUMBER($count) } abonnement bliver, som det er: det ønskede er der allerede.
       *[other] { NUMBER($count) } abonnementer bliver, som de er: det ønskede er der allerede.
    }
bulk-will-skip =
    { $count ->
        [one] { NUMBER($count) } række springes over. { $reason }
       *[other] { NUMBER($count) } rækker springes over. { $reason }
    }
bulk-mail = Hver partner får besked pr. mail ti minutter efter ændringen. Indtil da kan den fortrydes på abonnementets side, og ingen hører om det.

bulk-start = Start
bulk-start-nothing = Der er intet at gøre: ingen række er planlagt.
bulk-pause = Sæt på pause
bulk-pausing = Sætter på pause
bulk-resume-here = Genoptag her
bulk-cancel = Annullér resten
bulk-cancel-title =
    { $count ->
        [one] Vil du annullere den { NUMBER($count) } række, der mangler?
       *[other] Vil du annullere de { NUMBER($count) } rækker, der mangler?
    }
bulk-cancel-text = Det, der blev udført, bliver stående. Det, der mangler, bliver ikke udført, og denne ændring kan ikke genoptages.
bulk-cancel-keep = Behold
bulk-retry = Prøv mislykkede rækker igen
bulk-result = Resultatfil
bulk-result-failed = Rækkerne kunne ikke læses
bulk-stopped = Ændringerne stoppede
bulk-sign-in-again = Log på igen, og fortsæt
bulk-progress = { NUMBER($done) } af { NUMBER($total) } udført

bulk-column-subscription = Abonnement
bulk-column-outcome = Resultat
bulk-column-before = Før
bulk-column-after = Efter
bulk-column-why = Hvorfor
bulk-line = Linje { NUMBER($line) }
bulk-why-keep = Det ønskede er der allerede.
bulk-rows-failed = Rækkerne kunne ikke hentes
bulk-rows-none = Der er ingen sådan række.

bulk-notice-running = Partnerændringer udføres, mens du arbejder her.
bulk-notice-done = Partnerændringerne er færdige.
bulk-notice-stopped = Partnerændringerne stoppede, før de var færdige.
bulk-notice-checked = Rækkerne er kontrolleret. Se, hvad der vil ske, og start derefter.
bulk-notice-unchecked = Rækkerne kunne ikke kontrolleres.
bulk-notice-open = Åbn partnerændringerne
