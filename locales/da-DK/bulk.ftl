bulk-title = Partnerændringer
bulk-lead = Angiv, erstat eller fjern den registrerede partner for mange abonnementer på én gang. Alle id’er kontrolleres først, og intet ændres, før du starter.
bulk-new = Ny ændring
bulk-empty-title = Ingen ændringer endnu
bulk-empty-text = Indsæt eller upload en liste, eller vælg abonnementer på listen over dine produkter.
bulk-failed-title = Partnerændringerne kunne ikke indlæses
bulk-column-begun = Oprettet
bulk-column-state = Status
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

bulk-new-title = Skift partner for mange abonnementer
bulk-new-lead = Alt kontrolleres først, og du ser, hvad der vil ske. Intet ændres, før du starter.
bulk-paste = Abonnementer og partner-id’er
bulk-paste-hint = Ét abonnement pr. linje: dets id og Microsoft-partner-id’et med komma, semikolon eller tabulator imellem. Hvis partner-id’et er tomt, fjernes den registrerede partner.
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
bulk-wrong-one-part = Linje { NUMBER($line) } har kun én del. Skriv partner-id’et efter et komma.
bulk-wrong-subscription = Linje { NUMBER($line) }: abonnements-id’et mangler.
bulk-wrong-long = Linje { NUMBER($line) } indeholder noget, der er for langt til at være et id.
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
bulk-lead-running = Ændringerne udføres. Du kan arbejde videre på andre sider på denne fane imens.
bulk-lead-elsewhere = Ændringerne er startet, men ikke på denne fane. Den fane, hvor de blev startet, udfører dem; hvis den er lukket, kan du genoptage dem her.
bulk-lead-paused = Nogle ændringer mangler endnu. Intet sker, før du genoptager dem.
bulk-lead-completed = Alle rækker er behandlet.
bulk-lead-cancelled = De ændringer, der allerede var udført, bliver stående. Resten blev ikke udført.
bulk-lead-discarded = Der er ikke udført nogen ændringer, og der bliver ikke udført nogen.
bulk-retry-of = Her prøves mislykkede rækker fra tidligere partnerændringer igen.
bulk-retry-of-open = Åbn de tidligere ændringer

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
        [one] { NUMBER($count) } abonnement er allerede, som du vil have det, og ændres ikke.
       *[other] { NUMBER($count) } abonnementer er allerede, som du vil have dem, og ændres ikke.
    }
bulk-will-skip =
    { $count ->
        [one] { NUMBER($count) } række springes over. { $reason }
       *[other] { NUMBER($count) } rækker springes over. { $reason }
    }
bulk-mail = Hver partner får besked pr. mail ti minutter efter en ændring. Indtil da kan du fortryde ændringen på abonnementets side, og ingen hører om det.

bulk-start = Start
bulk-start-nothing = Der er intet at gøre: ingen rækker er planlagt.
bulk-pause = Sæt på pause
bulk-pausing = Sætter på pause
bulk-resume-here = Genoptag her
bulk-cancel = Annuller resten
bulk-cancel-title =
    { $count ->
        [one] Vil du annullere den { NUMBER($count) } række, der mangler?
       *[other] Vil du annullere de { NUMBER($count) } rækker, der mangler?
    }
bulk-cancel-text = De ændringer, der allerede er udført, bliver stående. Resten bliver ikke udført, og partnerændringerne kan ikke genoptages.
bulk-cancel-keep = Behold
bulk-discard = Kassér
bulk-discard-title = Vil du kassere partnerændringerne?
bulk-discard-text = Der er ikke udført nogen ændringer. Listen med rækker bruges ikke længere.
bulk-retry = Prøv mislykkede rækker igen
bulk-result = Download resultater
bulk-result-failed = Rækkerne kunne ikke læses
bulk-stopped = Ændringerne stoppede
bulk-sign-in-again = Log på igen, og fortsæt
bulk-progress = { NUMBER($done) } af { NUMBER($total) } rækker behandlet

bulk-column-subscription = Abonnement
bulk-column-outcome = Resultat
bulk-column-before = Før
bulk-column-after = Efter
bulk-column-why = Hvorfor
bulk-line = Linje { NUMBER($line) }
bulk-why-keep = Det er allerede, som du vil have det.
bulk-rows-failed = Rækkerne kunne ikke indlæses
bulk-rows-none = Der er ingen rækker med dette resultat.

bulk-notice-running = Partnerændringer udføres, mens du arbejder her.
bulk-notice-done = Partnerændringerne er færdige.
bulk-notice-stopped = Partnerændringerne stoppede, før de var færdige.
bulk-notice-checked = Rækkerne er kontrolleret. Se, hvad der vil ske, og start derefter.
bulk-notice-unchecked = Rækkerne kunne ikke kontrolleres.
bulk-notice-open = Åbn partnerændringerne
