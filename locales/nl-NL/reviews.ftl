reviews-title = Beoordelingen van partnerrollen
reviews-lead = Bepaal elke 90 dagen voor elke partner of de rollen nog nodig zijn.
reviews-start = Een beoordeling starten
reviews-continue = Doorgaan met de beoordeling
reviews-failed = De beoordelingen kunnen niet worden geladen
reviews-loading = De beoordeling wordt geladen
reviews-empty-title = Nog geen beoordeling
reviews-empty = Een beoordeling neemt elke relatie die rollen geeft met u door. Er gebeurt niets voordat u deze ondertekent.
reviews-table = Beoordelingen
reviews-of = Beoordeling van { DATETIME($at, dateStyle: "long") }
reviews-column-review = Beoordeling
reviews-column-by = Gestart door
reviews-column-decided = Besluiten
reviews-column-removed = Rollen kwijt
reviews-column-state = Status
reviews-state-open = Open
reviews-state-signed-off = Ondertekend
reviews-progress = { NUMBER($decided) } van { NUMBER($total) } besluiten genomen
reviews-review-lead = Neem over elke relatie een besluit. Er wordt niets gedaan voordat u ondertekent.
reviews-review-done = Ondertekend door { $name }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
reviews-not-found-title = Beoordeling niet gevonden
reviews-not-found = Er is geen beoordeling op dit adres.
reviews-decision = Besluit
reviews-keep = Behouden
reviews-remove = Rollen verwijderen
reviews-ask = Navragen bij de partner
reviews-note = Uw vraag aan de partner
reviews-note-hint = Wordt bij het ondertekenen per e-mail verzonden, maximaal { NUMBER($count) } tekens.
reviews-note-needed = Schrijf wat u wilt vragen.
reviews-note-save = Vraag opslaan
reviews-decided-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
reviews-changed = Gewijzigd sinds deze beoordeling begon. Het heeft geen effect de rollen hier te verwijderen: bekijk de relatie zoals die nu is.
reviews-save-failed = Het besluit is niet opgeslagen
reviews-overtaken = Iemand anders heeft intussen besluiten genomen. Bekijk de besluiten en ga dan verder.
reviews-sign-off = Ondertekenen
reviews-sign-off-waits =
    { $count ->
        [one] Neem eerst over nog { NUMBER($count) } relatie een besluit.
       *[other] Neem eerst over nog { NUMBER($count) } relaties een besluit.
    }
reviews-sign-off-unsaved = Iets wat u hebt gekozen, is nog niet opgeslagen. Sla dat eerst op.
reviews-sign-off-title = Deze beoordeling ondertekenen?
reviews-sign-off-removes =
    { $count ->
        [one] { NUMBER($count) } relatie verliest meteen alle rollen.
       *[other] { NUMBER($count) } relaties verliezen meteen alle rollen.
    }
reviews-sign-off-asks =
    { $count ->
        [one] { NUMBER($count) } vraag wordt naar de partner gestuurd.
       *[other] { NUMBER($count) } vragen worden naar de betreffende partners gestuurd.
    }
reviews-sign-off-final = Daarna kan er niets meer in deze beoordeling veranderen. U krijgt een ondertekend ontvangstbewijs.
reviews-sign-off-no = Nog niet
reviews-outcome-kept = Behouden
reviews-outcome-removed = Rollen verwijderd
reviews-outcome-asked = Nagevraagd bij de partner
reviews-outcome-changed = Niets gedaan: de relatie was gewijzigd
reviews-outcome-refused = Niets gedaan: het was niet meer mogelijk
reviews-outcome-unknown = Onbekend voor deze versie van de app
reviews-receipt = Ontvangstbewijs downloaden
