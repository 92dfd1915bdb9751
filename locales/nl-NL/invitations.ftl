invitations-title = Uitnodigingen
invitations-lead = Waarvoor partners uw organisatie hebben uitgenodigd. Er gebeurt niets voordat u een besluit neemt.
invitations-failed = De uitnodigingen kunnen niet worden geladen
invitations-waiting = Wacht op uw antwoord
invitations-closed = Beantwoord of gesloten
invitations-closed-empty = Nog niets. Uitnodigingen die zijn beantwoord of niet op tijd zijn beantwoord, blijven hier 365 dagen staan.
invitations-empty-title = Geen uitnodigingen
invitations-empty = Geen enkele partner wacht op een antwoord van { $organization }. Een partner nodigt u per e-mail uit: plak de link hierboven.
invitations-column-kind = Vraagt om
invitations-column-when = Wanneer
invitations-until = Kan worden beantwoord tot
invitations-on = Sinds
invitations-roles =
    { $count ->
        [0] Geen rollen
        [one] { NUMBER($count) } rol
       *[other] { NUMBER($count) } rollen
    }
invitations-open = Uitnodiging openen
invitations-paste-title = Heeft een partner u een link gestuurd?
invitations-paste = Link, e-mail of id
invitations-paste-hint = Deze wordt eerst onderzocht: u ziet wat het is en van wie, en er wordt niets geaccepteerd. Maximaal { NUMBER($most) } tekens.
invitations-paste-empty = Plak eerst de link.
invitations-paste-action = Een uitnodiging plakken
invitations-inspect = Onderzoeken
invitations-demo = Dit is een demo op deze computer: als er geen mailserver is ingesteld, wordt elke e-mail als bestand opgeslagen in de map outbox in de gegevensmap van de server.
invitations-inspect-failed = De link kan niet worden onderzocht

invitation-link-found = Dit is een uitnodiging aan uw organisatie
invitation-link-several = De link noemt alleen de partner. Dit zijn de uitnodigingen van die partner aan uw organisatie.
invitation-link-agreement = Dit is de link naar een overeenkomst die op uw besluit wacht
invitation-link-others-text = Deze is voor een andere organisatie dan { $organization }. Meld u aan met een account van die organisatie, of vraag de partner wie bedoeld was.
invitation-link-not-found = Deze uitnodiging bestaat niet
invitation-link-not-found-text = Misschien heeft de partner de uitnodiging ingetrokken of een nieuwe gestuurd. Vraag de partner om een nieuwe link.
invitation-link-other-page = Dit is geen link van een uitnodiging
invitation-link-other-page-text = Deze leidt naar een andere pagina. Er is niets geopend. Zoek een andere link in de e-mail van de partner.
invitation-link-no-link = Er is geen link gevonden
invitation-link-no-link-text = Kopieer de hele link uit de e-mail van de partner, of plak de e-mail.
invitation-link-unknown = De link wordt niet herkend
invitation-link-cloud = Deze uitnodiging hoort bij een andere cloud
invitation-link-cloud-text = U kunt deze openen in { $cloud }. Misschien moet u zich daar aanmelden.
invitation-link-cloud-open = Naar { $cloud } gaan
invitation-link-cloud-absent = Die cloud wordt hier niet aangeboden. Open de link in het beheercentrum van die cloud.
invitation-link-warning-host = De link leidt naar { $host }; die host is niet van de operator en niet van deze service. Meld u daar niet aan: antwoord hier.
invitation-link-warning-rights = De link noemt andere rechten dan de uitnodiging heeft. Wat hier staat, geldt.
invitation-link-warning-provider = De link noemt een andere provider dan de uitnodiging. Wat hier staat, geldt.
invitation-link-warning-unknown = Er is iets vreemds met de link. Wat hier staat, geldt.

invitation-loading = De uitnodiging wordt geladen
invitation-failed = De uitnodiging kan niet worden geladen
invitation-not-found = Uitnodiging niet gevonden
invitation-not-found-text = Misschien is de link beschadigd of hoort deze bij een andere cloud, of is de uitnodiging na 365 dagen uit de lijst verdwenen.
invitation-others = Deze uitnodiging is voor een andere organisatie
invitation-others-text = Meld u aan met een account van die organisatie. Van de uitnodiging wordt hier niets weergegeven.

invitation-kind-reseller = Resellerrelatie
invitation-kind-indirect-reseller = Indirecte resellerrelatie
invitation-kind-granular = Partnerrollen (GDAP)
invitation-kind-delegated-admin = Gedelegeerd beheer
invitation-kind-offer = Adviseur, met een aanbod
invitation-kind-agreement = Overeenkomst

invitation-about-reseller = Als u accepteert, mag de partner Microsoft-producten aan uw organisatie verkopen.
invitation-about-indirect-reseller = Als u accepteert, mag de partner Microsoft-producten aan uw organisatie verkopen, via de provider die hier wordt weergegeven.
invitation-about-granular = Als u goedkeurt, krijgt de partner alle rollen die hier worden weergegeven, voor de duur die hier wordt weergegeven. U kunt ze op elk moment verwijderen.
invitation-about-delegated-admin = Als u ja zegt, mag de partner alles in uw organisatie beheren, totdat u de rollen van de partner verwijdert.
invitation-about-offer = Als u accepteert, wordt de partner uw adviseur en begint wat de partner aanbiedt.
invitation-about-agreement = De partner vraagt u de overeenkomst hieronder te accepteren. Dat geeft de partner geen rechten.
invitation-about-unknown = Deze versie van de app weet niet wat dit is. Laad de pagina opnieuw voor de nieuwste versie.

invitation-title-agreement-and-partner = Overeenkomst accepteren en partner machtigen
invitation-title-partner = Partner machtigen
invitation-title-roles = Partnerrollen goedkeuren
invitation-title-offer = Aanbod accepteren
invitation-title-agreement = Overeenkomst accepteren
invitation-title-unknown = Uitnodiging
invitation-accept-and-authorize = Accepteren en machtigen
invitation-authorize = Machtigen
invitation-approve = Goedkeuren
invitation-accept-offer = Aanbod accepteren
invitation-accept = Accepteren
invitation-decline = Afwijzen

invitation-state-pending = Wacht op antwoord
invitation-state-accepted = Geaccepteerd
invitation-state-declined = Afgewezen
invitation-state-expired = Verlopen
invitation-state-revoked = Ingetrokken

invitation-partner = Wie u uitnodigt
invitation-verified = Naam en plaats zijn door de operator geverifieerd, wat de link of de e-mail ook zegt.
invitation-days =
    { $count ->
        [one] { NUMBER($count) } dag vanaf uw goedkeuring
       *[other] { NUMBER($count) } dagen vanaf uw goedkeuring
    }
invitation-extends = Aan: telkens met nog eens 180 dagen, totdat iemand dat uitschakelt
invitation-ends = Uit: de relatie eindigt na die tijd
invitation-extends-unclear = Onbekend voor deze versie van de app
invitation-until = Kan worden beantwoord tot

invitation-roles = Wat de partner zou kunnen doen
invitation-roles-count =
    { $count ->
        [one] { NUMBER($count) } rol, waarvan { NUMBER($new) } nieuw voor deze partner
       *[other] { NUMBER($count) } rollen, waarvan { NUMBER($new) } nieuw voor deze partner
    }
invitation-role-new = Nieuw
invitation-role-kept = Heeft de partner al
invitation-all-rights = Met de rol globale beheerder kan de partner alles doen en anderen alle rechten geven. Vraag of een rol met minder rechten volstaat.
invitation-roles-required = In deze cloud horen de rollen bij de uitnodiging: een partner kan niet vragen om aan u te verkopen zonder die rollen. U kunt ze daarna verwijderen.
invitation-roles-beside = Rollen die de partner al heeft en houdt
invitation-roles-beside-text = Ze horen bij andere relaties en eindigen met die relaties.
invitation-stays = Wat u ook antwoordt: uw abonnementen, de Partner of Record ervan en uw andere partners blijven zoals ze zijn.

invitation-offer = Wat de partner aanbiedt
invitation-offer-trial = Een proefperiode. Deze kost niets en eindigt vanzelf na 30 dagen.
invitation-offer-purchase = Een abonnement voor deze prijs. De partner wordt de Partner of Record ervan.

invitation-answer = Uw antwoord
invitation-statement = Ik heb deze overeenkomst gelezen, accepteer deze voor mijn organisatie en machtig de partner.
invitation-wait = Wacht tot bekend is wat er van uw laatste antwoord is geworden.
invitation-agreement-done = De overeenkomst is al geaccepteerd: u hoeft niets meer te accepteren.
invitation-remove-first = Verwijder eerst die rollen
invitation-see-relationship = Relatie openen
invitation-see-subscription = Abonnement openen
invitation-ask = { $partner } heeft { $organization } een uitnodiging gestuurd. Wilt u deze beantwoorden? { $address }
invitation-decline-title = De uitnodiging van { $partner } afwijzen?
invitation-decline-text = De partner krijgt geen rechten en ontvangt bericht per e-mail. De partner kan u opnieuw uitnodigen.
invitation-decline-agreement = De overeenkomst wordt niet geaccepteerd, en dat wordt vastgelegd. U kunt deze later nog accepteren.
invitation-decline-keep = Behouden
invitation-message = Bericht aan de partner (optioneel)
invitation-message-hint = Maximaal { NUMBER($most) } tekens. Zonder bericht hoort de partner alleen dat u de uitnodiging hebt afgewezen.
invitation-message-sent = Uw bericht aan de partner
invitation-overtaken = De uitnodiging is gewijzigd sinds u deze hebt gelezen
invitation-overtaken-text = Er is niets geaccepteerd of afgewezen. Zo is de uitnodiging nu: bekijk deze en neem dan opnieuw een besluit.

invitation-was-accepted = { $name } heeft de uitnodiging van { $partner } geaccepteerd op { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
invitation-was-declined = { $name } heeft de uitnodiging van { $partner } afgewezen op { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
invitation-was-expired = Niemand heeft { $partner } op tijd geantwoord: de uitnodiging is verlopen op { DATETIME($at, dateStyle: "long") }. Vraag om een nieuwe.
invitation-was-revoked = { $partner } heeft de uitnodiging ingetrokken op { DATETIME($at, dateStyle: "long") }.
invitation-was-unknown = Deze versie van de app weet niet wat er van deze uitnodiging is geworden. Laad de pagina opnieuw voor de nieuwste versie.

invitation-step-relationship = Partnerrelaties
invitation-step-offer = Aanbod
invitation-step-confirm = Bevestigen
invitation-make-admin = Wilt u deze partner gedelegeerde beheerder maken?
invitation-yes = Ja
invitation-no = Nee
invitation-choose-first = Kies eerst een van beide.
invitation-take = Wilt u accepteren wat de partner aanbiedt?
invitation-take-yes = Ja, meteen starten
invitation-take-no = Nee, alleen de partner machtigen
invitation-confirm = De partner wordt gedelegeerde beheerder van uw organisatie, met de rollen die op deze pagina worden weergegeven.
