bulk-title = Partnerwijzigingen
bulk-lead = Stel de Partner of Record van veel abonnementen tegelijk in, vervang of verwijder die. Elke id wordt eerst gecontroleerd en er wordt niets gewijzigd voordat u start.
bulk-new = Nieuwe wijziging
bulk-empty-title = Nog geen wijzigingen
bulk-empty-text = Plak of upload een lijst, of selecteer abonnementen in de lijst met uw producten.
bulk-failed-title = De wijzigingen konden niet worden opgehaald
bulk-column-begun = Begonnen
bulk-column-state = Status
bulk-column-rows = Rijen
bulk-resume = Hervatten
bulk-continue = Doorgaan
bulk-by = Door { $name }

bulk-state-draft = Niet gestart
bulk-state-running = Bezig
bulk-state-paused = Onderbroken
bulk-state-completed = Voltooid
bulk-state-cancelled = Geannuleerd
bulk-state-unknown = Onbekend

bulk-outcome-all = Alle
bulk-outcome-planned = Gepland
bulk-outcome-skipped = Overgeslagen
bulk-outcome-done = Uitgevoerd
bulk-outcome-failed = Mislukt
bulk-outcomes = Rijen per resultaat
bulk-count = { $outcome } { NUMBER($count) }

bulk-new-title = Veel tegelijk wijzigen
bulk-new-lead = Eerst wordt alles gecontroleerd en ziet u wat er gaat gebeuren. Er wordt niets gewijzigd voordat u start.
bulk-paste = Abonnementen en partner-id’s
bulk-paste-hint = Eén abonnement per regel: de id ervan en de Microsoft-partner-id, met een komma, puntkomma of tab ertussen. Zonder partner-id wordt de Partner of Record verwijderd.
bulk-upload = Een bestand uploaden
bulk-upload-failed = Het bestand kon niet worden gelezen. Kies een CSV- of tekstbestand van ten hoogste 2 MB.
bulk-template = Een sjabloon downloaden
bulk-read =
    { $count ->
        [0] Nog geen rijen.
        [one] { NUMBER($count) } rij kan worden gelezen.
       *[other] { NUMBER($count) } rijen kunnen worden gelezen.
    }
bulk-wrong =
    { $count ->
        [one] { NUMBER($count) } regel kan niet worden gelezen en wordt weggelaten:
       *[other] { NUMBER($count) } regels kunnen niet worden gelezen en worden weggelaten:
    }
bulk-wrong-one-part = Regel { NUMBER($line) }: er staat maar één deel. Zet de partner-id achter een komma.
bulk-wrong-subscription = Regel { NUMBER($line) }: de id van het abonnement ontbreekt.
bulk-wrong-long = Regel { NUMBER($line) }: er staat iets wat te lang is voor een id.
bulk-wrong-more =
    { $count ->
        [one] En nog { NUMBER($count) } regel.
       *[other] En nog { NUMBER($count) } regels.
    }
bulk-too-many = Er kunnen ten hoogste { NUMBER($most) } rijen tegelijk worden gewijzigd. Splits de lijst.
bulk-check = Controleren
bulk-check-empty = Plak of upload eerst een lijst.
bulk-check-partner = Controleer eerst de partner-id.

bulk-chosen =
    { $count ->
        [one] { NUMBER($count) } abonnement uit de lijst
       *[other] { NUMBER($count) } abonnementen uit de lijst
    }
bulk-chosen-more =
    { $count ->
        [one] en nog { NUMBER($count) }
       *[other] en nog { NUMBER($count) }
    }
bulk-chosen-drop = In plaats daarvan een lijst plakken
bulk-chosen-reading = De lijst wordt gelezen
bulk-chosen-failed = De lijst kon niet worden gelezen
bulk-what = Wat er moet gebeuren
bulk-what-set = Deze Partner of Record instellen
bulk-what-remove = De Partner of Record verwijderen

bulk-filling = Controleren: { NUMBER($done) } van { NUMBER($total) } rijen
bulk-filling-failed = De rijen konden niet worden gecontroleerd
bulk-filling-drop = Terug naar de lijst
bulk-trouble = Geen antwoord van de service
bulk-trouble-text = Het gaat vanzelf verder zodra de service antwoordt. Niets gebeurt twee keer.

bulk-run-title = Partnerwijzigingen, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
bulk-run-loading = De partnerwijzigingen worden geladen
bulk-lead-draft = Er is nog niets gewijzigd. Bekijk wat er gaat gebeuren en start daarna.
bulk-lead-running = De wijzigingen worden uitgevoerd. U kunt ondertussen elders op dit tabblad verder werken.
bulk-lead-elsewhere = De wijzigingen zijn gestart, maar niet op dit tabblad. Het tabblad waarop ze zijn gestart, voert ze uit; is het gesloten, ga dan hier verder.
bulk-lead-paused = Er moeten nog wijzigingen worden uitgevoerd. Er gebeurt niets totdat u hervat.
bulk-lead-completed = Elke rij is afgehandeld.
bulk-lead-cancelled = Wat is uitgevoerd, blijft. Wat overbleef, is niet uitgevoerd.
bulk-retry-of = Mislukte rijen van een eerdere wijziging worden opnieuw geprobeerd.
bulk-retry-of-open = Die wijziging openen

bulk-will = Wat er gaat gebeuren
bulk-will-counting = Bezig met tellen
bulk-will-set =
    { $count ->
        [one] { NUMBER($count) } abonnement krijgt een Partner of Record.
       *[other] { NUMBER($count) } abonnementen krijgen een Partner of Record.
    }
bulk-will-replace =
    { $count ->
        [one] { NUMBER($count) } abonnement krijgt een andere Partner of Record.
       *[other] { NUMBER($count) } abonnementen krijgen een andere Partner of Record.
    }
bulk-will-remove =
    { $count ->
        [one] { NUMBER($count) } abonnement verliest de Partner of Record.
       *[other] { NUMBER($count) } abonnementen verliezen de Partner of Record.
    }
bulk-will-keep =
    { $count ->
        [one] { NUMBER($count) } abonnement blijft zoals het is: wat u wilt, staat er al.
       *[other] { NUMBER($count) } abonnementen blijven zoals ze zijn: wat u wilt, staat er al.
    }
bulk-will-skip =
    { $count ->
        [one] { NUMBER($count) } rij wordt overgeslagen. { $reason }
       *[other] { NUMBER($count) } rijen worden overgeslagen. { $reason }
    }
bulk-mail = Elke partner krijgt tien minuten na een wijziging bericht per e-mail. Tot die tijd kan die op de pagina van het abonnement ongedaan worden gemaakt en hoort niemand ervan.

bulk-start = Starten
bulk-start-nothing = Er is niets te doen: er is geen rij gepland.
bulk-pause = Onderbreken
bulk-pausing = Wordt onderbroken
bulk-resume-here = Hier hervatten
bulk-cancel = De rest annuleren
bulk-cancel-title =
    { $count ->
        [one] Wilt u de { NUMBER($count) } resterende rij annuleren?
       *[other] Wilt u de { NUMBER($count) } resterende rijen annuleren?
    }
bulk-cancel-text = Wat is uitgevoerd, blijft. Wat overblijft, wordt niet uitgevoerd, en deze wijziging kan niet worden hervat.
bulk-cancel-keep = Behouden
bulk-retry = Mislukte rijen opnieuw proberen
bulk-result = Resultaatbestand
bulk-result-failed = De rijen konden niet worden gelezen
bulk-stopped = De wijzigingen zijn gestopt
bulk-sign-in-again = Opnieuw aanmelden en doorgaan
bulk-progress = { NUMBER($done) } van { NUMBER($total) } uitgevoerd

bulk-column-subscription = Abonnement
bulk-column-outcome = Resultaat
bulk-column-before = Voor
bulk-column-after = Na
bulk-column-why = Waarom
bulk-line = Regel { NUMBER($line) }
bulk-why-keep = Wat u wilt, staat er al.
bulk-rows-failed = De rijen konden niet worden opgehaald
bulk-rows-none = Er is geen rij van deze soort.

bulk-notice-running = Er worden partnerwijzigingen uitgevoerd terwijl u hier werkt.
bulk-notice-done = De partnerwijzigingen zijn voltooid.
bulk-notice-stopped = De partnerwijzigingen zijn gestopt voordat ze klaar waren.
bulk-notice-checked = De rijen zijn gecontroleerd. Bekijk wat er gaat gebeuren en start daarna.
bulk-notice-unchecked = De rijen konden niet worden gecontroleerd.
bulk-notice-open = De partnerwijzigingen openen
