failure-offline = U bent offline. Maak verbinding met een netwerk en probeer het opnieuw.
failure-network = De service is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.
failure-timeout = De service heeft niet op tijd geantwoord. Probeer het zo meteen opnieuw.
failure-not-our-server = Iets tussen u en de service heeft in plaats van de service geantwoord, waarschijnlijk de aanmeldpagina van een netwerk. Open een nieuw tabblad, meld u aan bij het netwerk en probeer het opnieuw.
failure-too-large = Het antwoord was te groot om veilig te lezen. Beperk uw zoekopdracht en probeer het opnieuw.
failure-outside-cloud = De aanvraag zou deze cloud hebben verlaten en is daarom niet verzonden. Laad de pagina opnieuw.
failure-unreadable = De service heeft iets verzonden wat deze versie van de app niet kan lezen. Laad de pagina opnieuw om de nieuwste versie te krijgen.
failure-server = Er is een fout opgetreden in de service. Probeer het zo meteen opnieuw. Blijft de fout optreden, geef dan de aanvraag-id door aan support.
failure-busy = De service is momenteel bezet. Probeer het zo meteen opnieuw.
failure-throttled =
    { $seconds ->
        [one] De service is momenteel bezet. U kunt het over { NUMBER($seconds) } seconde opnieuw proberen.
       *[other] De service is momenteel bezet. U kunt het over { NUMBER($seconds) } seconden opnieuw proberen.
    }
failure-throttled-until = De service is momenteel bezet. U kunt het om { DATETIME($at, timeStyle: "medium") } uur opnieuw proberen.
failure-throttled-over = U kunt het nu opnieuw proberen.
failure-sign-in = Uw sessie is beëindigd. Meld u opnieuw aan.
failure-untrusted = De service heeft niet geaccepteerd dat de aanvraag van deze app kwam. Laad de pagina opnieuw.
failure-unknown-cloud = De service kent deze cloud niet. Kies een andere.
failure-cursor = De lijst is gewijzigd terwijl deze werd gelezen. Vernieuw de lijst.
failure-not-found = Dit bestaat niet of is van een andere organisatie.
failure-request = De service kan de aanvraag niet lezen. Laad de pagina opnieuw. Blijft de fout optreden, geef dan de aanvraag-id door aan support.
failure-price-changed = De prijs is gewijzigd sinds die werd weergegeven. Er is niets gekocht.
failure-not-offered = Dit wordt niet meer verkocht. Kies een ander product of plan.
failure-licenses = Dit aantal licenties kan niet worden besteld. Wijzig het aantal.
failure-wrong-state = Dit kan niet in de huidige status. Vernieuw de pagina om de actuele status te zien.
failure-too-many = Het zijn er meer dan tegelijk kunnen worden verwerkt. Verwijder er enkele en probeer het opnieuw.
failure-name-taken = Deze naam is al in gebruik. Kies een andere naam.
failure-duplicate-row = Een andere rij gaat over hetzelfde abonnement.
failure-other-organization = Deze uitnodiging is voor een andere organisatie. Meld u aan met een account van die organisatie.
failure-agreement-required = De overeenkomst moet samen met de uitnodiging worden geaccepteerd. Laad de pagina opnieuw om de overeenkomst te lezen.
failure-challenge-invalid = Het document is te lang geleden weergegeven. Laad het opnieuw en besluit dan.
failure-undecided = Over sommige relaties in deze beoordeling is nog geen besluit genomen. Neem die besluiten en onderteken daarna.

failure-retry = Opnieuw proberen
failure-request-id = Aanvraag-id
failure-copy-request-id = Aanvraag-id kopiëren

forbidden-title = U kunt deze pagina niet openen
forbidden-role = Vereiste rol: { LIST($roles, type: "disjunction") }. Neem contact op met iemand met die rol of meld u aan met een ander account.
forbidden-delegate = U werkt namens deze organisatie als gebruiker van de partner. Partners kunnen niet zien wat de organisatie koopt. Neem contact op met een beheerder van de organisatie zelf.
forbidden-cloud = Deze pagina is niet beschikbaar in deze cloud.
forbidden-unknown = De service heeft de toegang geweigerd om een reden die deze versie van de app niet kent. Laad de pagina opnieuw om de nieuwste versie te krijgen.
denial-no-roles = De partner heeft geen rollen die kunnen worden verwijderd.
denial-relationship-ended = De relatie is beëindigd of wordt dat binnenkort.
denial-ends-with-roles = De relatie bestaat alleen uit rollen: verwijder ze allemaal, dan eindigt de relatie.
denial-ends-with-account = De relatie eindigt wanneer u het gebruikersaccount verwijdert dat u de partner hebt gegeven.
denial-reseller-must-end = U kunt een resellerrelatie niet zelf verwijderen. De reseller moet dit doen.
denial-partner-must-end = Alleen de partner kan deze relatie beëindigen. Vraag de partner erom.
denial-operator-must-end = De operator van deze cloud heeft de relatie gemaakt, en alleen de operator kan deze beëindigen. Vraag het de ondersteuning van de operator.
denial-not-for-this-kind = Relaties van dit type worden niet verlengd.
denial-holds-global-administrator = Met de rol globale beheerder kan de relatie niet automatisch worden verlengd. Verwijder eerst die rol.
denial-invitation-answered = Deze uitnodiging is al beantwoord. De link werkt één keer.
denial-invitation-expired = Deze uitnodiging is verlopen. Vraag de partner om een nieuwe.
denial-invitation-revoked = De partner heeft deze uitnodiging ingetrokken.
denial-already-related = De relatie waarvoor deze uitnodiging is bedoeld, bestaat al.
denial-legacy-delegation = De partner heeft nog alle rechten van een gedelegeerde beheerder. Verwijder eerst die rollen en keur daarna de rollen goed die hier worden weergegeven.
denial-profile-incomplete = Het profiel van uw organisatie moet eerst volledig zijn: naam, adres en contact. Daarna kan het tot vijf minuten duren voordat dit hier te zien is.
denial-partner-must-attest = Uw organisatie kan de overeenkomst hier niet accepteren. Accepteer deze bij uw partner, die dat daarna aan de operator bevestigt.
forbidden-other-account = Ander account gebruiken

not-found-title = Deze pagina bestaat niet
not-found-text = Misschien is het adres verkeerd getypt of is de link verouderd.
not-found-home = Naar de startpagina

rest-loading = De pagina wordt geladen
rest-missing-title = Deze pagina kan niet worden geladen
rest-missing = Een bestand van de app is niet aangekomen: de verbinding is verbroken of er is net een nieuwe versie gepubliceerd. Probeer het opnieuw. Laad de hele pagina opnieuw als dat niet helpt.
rest-reload = Hele pagina opnieuw laden
