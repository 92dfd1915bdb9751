bulk-title = Partnerwijzigingen
bulk-lead = De Partner of Record van veel abonnementen tegelijk instellen, vervangen of verwijderen. Elke id wordt eerst gecontroleerd en er wordt niets gewijzigd voordat u start.
bulk-new = Nieuwe wijziging
bulk-empty-title = Nog geen wijzigingen
bulk-empty-text = Plak of upload een lijst, of selecteer abonnementen in de lijst met uw producten.
bulk-failed-title = De partnerwijzigingen kunnen niet worden geladen
bulk-column-begun = Gemaakt
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

bulk-new-title = Partner van veel abonnementen wijzigen
bulk-new-lead = Alles wordt eerst gecontroleerd en u ziet wat er gaat gebeuren. Er wordt niets gewijzigd voordat u start.
bulk-paste = Abonnementen en partner-id’s
bulk-paste-hint = Eén abonnement per regel: de id ervan en de Microsoft-partner-id, met een komma, puntkomma of tab ertussen. Als de partner-id leeg is, wordt de Partner of Record verwijderd.
bulk-upload = Bestand uploaden
bulk-upload-failed = Het bestand kan niet worden gelezen. Kies een CSV- of tekstbestand van maximaal 2 MB.
bulk-template = Sjabloon downloaden
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
bulk-wrong-one-part = Regel { NUMBER($line) } heeft maar één deel. Zet de partner-id achter een komma.
bulk-wrong-subscription = Regel { NUMBER($line) }: de abonnements-id ontbreekt.
bulk-wrong-long = Regel { NUMBER($line) } bevat iets wat te lang is voor een id.
bulk-wrong-more =
    { $count ->
        [one] En nog { NUMBER($count) } regel.
       *[other] En nog { NUMBER($count) } regels.
    }
bulk-too-many = Er kunnen maximaal { NUMBER($most) } rijen tegelijk worden gewijzigd. Splits de lijst.
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
bulk-chosen-drop = Liever een lijst plakken
bulk-chosen-reading = De lijst wordt gelezen
bulk-chosen-failed = De lijst kan niet worden gelezen
bulk-what = Wat er moet gebeuren
bulk-what-set = Deze Partner of Record instellen
bulk-what-remove = De Partner of Record verwijderen

bulk-filling = Controleren: { NUMBER($done) } van { NUMBER($total) } rijen
bulk-filling-failed = De rijen kunnen niet worden gecontroleerd
bulk-filling-drop = Terug naar de lijst
bulk-trouble = Geen antwoord van de service
bulk-trouble-text = Dit gaat vanzelf verder zodra de service antwoordt. Niets gebeurt twee keer.

bulk-run-title = Partnerwijzigingen, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
bulk-run-loading = De partnerwijzigingen worden geladen
bulk-lead-draft = Er is nog niets gewijzigd. Bekijk wat er gaat gebeuren en start dan.
bulk-lead-running = De wijzigingen worden uitgevoerd. U kunt intussen elders op dit tabblad verderwerken.
bulk-lead-elsewhere = De wijzigingen zijn gestart, maar niet op dit tabblad. Het tabblad waarop ze zijn gestart, voert ze uit; is dat gesloten, hervat ze dan hier.
bulk-lead-paused = Er moeten nog wijzigingen worden uitgevoerd. Er gebeurt niets totdat u ze hervat.
bulk-lead-completed = Alle rijen zijn verwerkt.
bulk-lead-cancelled = De wijzigingen die al zijn uitgevoerd, blijven staan. De rest is niet uitgevoerd.
bulk-lead-discarded = Er zijn geen wijzigingen uitgevoerd en dat gebeurt ook niet meer.
bulk-retry-of = Hier worden mislukte rijen van eerdere partnerwijzigingen opnieuw geprobeerd.
bulk-retry-of-open = Eerdere wijzigingen openen

bulk-will = Wat er gaat gebeuren
bulk-will-counting = Rijen worden geteld
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
        [one] { NUMBER($count) } abonnement is al zoals u wilt en wordt niet gewijzigd.
       *[other] { NUMBER($count) } abonnementen zijn al zoals u wilt en worden niet gewijzigd.
    }
bulk-will-skip =
    { $count ->
        [one] { NUMBER($count) } rij wordt overgeslagen. { $reason }
       *[other] { NUMBER($count) } rijen worden overgeslagen. { $reason }
    }
bulk-mail = Elke partner krijgt tien minuten na een wijziging bericht per e-mail. Tot die tijd kunt u de wijziging op de pagina van het abonnement ongedaan maken en hoort niemand ervan.

bulk-start = Starten
bulk-start-nothing = Er is niets te doen: er zijn geen rijen gepland.
bulk-pause = Onderbreken
bulk-pausing = Wordt onderbroken
bulk-resume-here = Hier hervatten
bulk-cancel = Rest annuleren
bulk-cancel-title =
    { $count ->
        [one] Wilt u de { NUMBER($count) } resterende rij annuleren?
       *[other] Wilt u de { NUMBER($count) } resterende rijen annuleren?
    }
bulk-cancel-text = De wijzigingen die al zijn uitgevoerd, blijven staan. De rest wordt niet uitgevoerd en deze partnerwijzigingen kunnen niet worden hervat.
bulk-cancel-keep = Behouden
bulk-discard = Verwijderen
bulk-discard-title = Deze partnerwijzigingen verwijderen?
bulk-discard-text = Er zijn geen wijzigingen uitgevoerd. De lijst met rijen wordt niet meer gebruikt.
bulk-retry = Mislukte rijen opnieuw proberen
bulk-result = Resultaten downloaden
bulk-result-failed = De rijen kunnen niet worden gelezen
bulk-stopped = De wijzigingen zijn gestopt
bulk-sign-in-again = Opnieuw aanmelden en doorgaan
bulk-progress = { NUMBER($done) } van { NUMBER($total) } rijen verwerkt

bulk-column-subscription = Abonnement
bulk-column-outcome = Resultaat
bulk-column-before = Voor
bulk-column-after = Na
bulk-column-why = Waarom
bulk-line = Regel { NUMBER($line) }
bulk-why-keep = Het is al zoals u wilt.
bulk-rows-failed = De rijen kunnen niet worden geladen
bulk-rows-none = Er zijn geen rijen met dit resultaat.

bulk-notice-running = Er worden partnerwijzigingen uitgevoerd terwijl u hier werkt.
bulk-notice-done = De partnerwijzigingen zijn voltooid.
bulk-notice-stopped = De partnerwijzigingen zijn gestopt voordat ze waren voltooid.
bulk-notice-checked = De rijen zijn gecontroleerd. Bekijk wat er gaat gebeuren en start dan.
bulk-notice-unchecked = De rijen kunnen niet worden gecontroleerd.
bulk-notice-open = Partnerwijzigingen openen
