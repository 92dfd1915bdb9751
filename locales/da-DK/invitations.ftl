invitations-title = Invitationer
invitations-lead = Det, partnere har inviteret din organisation til. Der sker intet, før du har besluttet dig.
invitations-failed = Invitationerne kunne ikke indlæses
invitations-waiting = Venter på dit svar
invitations-closed = Besvaret eller afsluttet
invitations-closed-empty = Intet endnu. Det, der er besvaret eller ikke blev besvaret i tide, bliver her i 365 dage.
invitations-empty-title = Ingen invitationer
invitations-empty = Ingen partner venter på svar fra { $organization }. En partner inviterer dig pr. mail: Indsæt linket ovenfor.
invitations-column-kind = Gælder
invitations-column-when = Hvornår
invitations-until = Kan besvares indtil
invitations-on = Siden
invitations-roles =
    { $count ->
        [0] Ingen roller
        [one] { NUMBER($count) } rolle
       *[other] { NUMBER($count) } roller
    }
invitations-open = Åbn invitationen
invitations-paste-title = Har en partner sendt dig et link?
invitations-paste = Link, mail eller id
invitations-paste-hint = Det undersøges først: Du ser, hvad det er, og hvem det er fra, og intet accepteres. Højst { NUMBER($most) } tegn.
invitations-paste-empty = Indsæt linket først.
invitations-paste-action = Indsæt en invitation
invitations-inspect = Undersøg
invitations-demo = Dette er en demo på denne computer: Hvis der ikke er konfigureret en mailserver, gemmes hver mail som en fil i mappen outbox i serverens datamappe.
invitations-inspect-failed = Linket kunne ikke undersøges

invitation-link-found = Dette er en invitation til din organisation
invitation-link-several = Linket angiver kun partneren. Dette er partnerens invitationer til din organisation.
invitation-link-agreement = Dette er linket til en aftale, der venter på din beslutning
invitation-link-others-text = Det er til en anden organisation end { $organization }. Log på med en konto i den organisation, eller spørg partneren, hvem der var ment.
invitation-link-not-found = Der er ingen sådan invitation
invitation-link-not-found-text = Partneren kan have trukket den tilbage eller sendt en ny siden. Bed partneren om et nyt link.
invitation-link-other-page = Dette er ikke linket til en invitation
invitation-link-other-page-text = Det fører til en anden side. Intet blev åbnet. Se efter et andet link i partnerens mail.
invitation-link-no-link = Der blev ikke fundet noget link
invitation-link-no-link-text = Kopiér hele linket fra partnerens mail, eller indsæt mailen.
invitation-link-unknown = Linket blev ikke genkendt
invitation-link-cloud = Invitationen hører til en anden cloud
invitation-link-cloud-text = Den kan åbnes i { $cloud }. Du skal måske logge på der.
invitation-link-cloud-open = Gå til { $cloud }
invitation-link-cloud-absent = Den cloud tilbydes ikke her. Åbn linket i den pågældende clouds administrationscenter.
invitation-link-warning-host = Linket fører til { $host }, som hverken er operatørens eller denne tjenestes. Log ikke på der: Svar her.
invitation-link-warning-rights = Linket angiver andre rettigheder end invitationen. Det, der vises her, gælder.
invitation-link-warning-provider = Linket angiver en anden udbyder end invitationen. Det, der vises her, gælder.
invitation-link-warning-unknown = Noget ved linket er mærkeligt. Det, der vises her, gælder.

invitation-loading = Indlæser invitationen
invitation-failed = Invitationen kunne ikke indlæses
invitation-not-found = Invitationen blev ikke fundet
invitation-not-found-text = Linket kan være beskadiget eller høre til en anden cloud, eller invitationen er forsvundet fra listen efter 365 dage.
invitation-others = Invitationen er til en anden organisation
invitation-others-text = Log på med en konto i den organisation. Intet af invitationen vises her.

invitation-kind-reseller = Forhandlerrelation
invitation-kind-indirect-reseller = Indirekte forhandlerrelation
invitation-kind-granular = Partnerroller (GDAP)
invitation-kind-delegated-admin = Delegeret administration
invitation-kind-offer = Rådgiver med et tilbud
invitation-kind-agreement = Aftale

invitation-about-reseller = Hvis du accepterer, må partneren sælge Microsoft-produkter til din organisation.
invitation-about-indirect-reseller = Hvis du accepterer, må partneren sælge Microsoft-produkter til din organisation gennem udbyderen, der vises her.
invitation-about-granular = Hvis du godkender, får partneren alle de roller, der vises her, i den tid, der vises her. Du kan fjerne dem når som helst.
invitation-about-delegated-admin = Hvis du siger ja, må partneren administrere alt i din organisation, indtil du fjerner partnerens roller.
invitation-about-offer = Hvis du accepterer, bliver partneren din rådgiver, og det, partneren tilbyder, begynder.
invitation-about-agreement = Partneren beder dig acceptere aftalen nedenfor. Det giver ikke partneren nogen rettigheder.
invitation-about-unknown = Denne version af appen ved ikke, hvad dette er. Indlæs siden igen for at få den nyeste version.

invitation-title-agreement-and-partner = Acceptér aftale, og godkend partner
invitation-title-partner = Godkend partner
invitation-title-roles = Godkend partnerroller
invitation-title-offer = Acceptér tilbud
invitation-title-agreement = Acceptér aftale
invitation-title-unknown = Invitation
invitation-accept-and-authorize = Acceptér og godkend
invitation-authorize = Godkend
invitation-approve = Godkend
invitation-accept-offer = Acceptér tilbud
invitation-accept = Acceptér
invitation-decline = Afvis

invitation-state-pending = Venter
invitation-state-accepted = Accepteret
invitation-state-declined = Afvist
invitation-state-expired = Udløbet
invitation-state-revoked = Trukket tilbage

invitation-partner = Hvem der inviterer dig
invitation-verified = Navn og sted er bekræftet af operatøren, uanset hvad linket eller mailen siger.
invitation-days =
    { $count ->
        [one] { NUMBER($count) } dag fra din godkendelse
       *[other] { NUMBER($count) } dage fra din godkendelse
    }
invitation-extends = Til: med yderligere 180 dage hver gang, indtil nogen slår det fra
invitation-ends = Fra: Relationen slutter efter den tid
invitation-extends-unclear = Ukendt for denne version af appen
invitation-until = Kan besvares indtil

invitation-roles = Hvad partneren ville kunne gøre
invitation-roles-count =
    { $count ->
        [one] { NUMBER($count) } rolle, nye for partneren: { NUMBER($new) }
       *[other] { NUMBER($count) } roller, nye for partneren: { NUMBER($new) }
    }
invitation-role-new = Ny
invitation-role-kept = Har den nu
invitation-all-rights = Med rollen global administrator kan partneren gøre alt og give andre alle rettigheder. Spørg, om en rolle med færre rettigheder er nok.
invitation-roles-required = I denne cloud hører rollerne til invitationen: En partner kan ikke bede om at sælge til dig uden dem. Du kan fjerne dem bagefter.
invitation-roles-beside = Roller, som partneren allerede har og beholder
invitation-roles-beside-text = De kommer fra andre relationer og ophører med dem.
invitation-stays = Uanset hvad du svarer, forbliver dine abonnementer, deres registrerede partnere og dine andre partnere, som de er.

invitation-offer = Hvad partneren tilbyder
invitation-offer-trial = En prøveperiode. Den koster intet og ophører af sig selv efter 30 dage.
invitation-offer-purchase = Et abonnement til denne pris. Partneren bliver dets registrerede partner.

invitation-answer = Dit svar
invitation-statement = Jeg har læst denne aftale, accepterer den for min organisation og godkender partneren.
invitation-wait = Vent, til det vides, hvad der blev af dit seneste svar.
invitation-agreement-done = Aftalen er allerede accepteret: Der er ikke mere at acceptere.
invitation-remove-first = Fjern de roller først
invitation-see-relationship = Åbn relationen
invitation-see-subscription = Åbn abonnementet
invitation-ask = { $partner } har sendt en invitation til { $organization }. Vil du besvare den? { $address }
invitation-decline-title = Vil du afvise invitationen fra { $partner }?
invitation-decline-text = Partneren får ingen rettigheder og får besked pr. mail. Partneren kan invitere dig igen.
invitation-decline-agreement = Aftalen accepteres ikke, og det registreres. Du kan stadig acceptere den senere.
invitation-decline-keep = Behold
invitation-message = Besked til partneren (valgfri)
invitation-message-hint = Højst { NUMBER($most) } tegn. Uden besked får partneren kun at vide, at du har afvist.
invitation-message-sent = Din besked til partneren
invitation-overtaken = Invitationen er ændret, siden du læste den
invitation-overtaken-text = Intet blev accepteret eller afvist. Sådan er den nu: Se på den, og beslut dig så igen.

invitation-was-accepted = { $name } accepterede invitationen fra { $partner } { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
invitation-was-declined = { $name } afviste invitationen fra { $partner } { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
invitation-was-expired = Ingen svarede { $partner } i tide: Invitationen udløb { DATETIME($at, dateStyle: "long") }. Bed om en ny.
invitation-was-revoked = { $partner } trak sin invitation tilbage { DATETIME($at, dateStyle: "long") }.
invitation-was-unknown = Denne version af appen ved ikke, hvad der blev af invitationen. Indlæs siden igen for at få den nyeste version.

invitation-step-relationship = Partnerrelationer
invitation-step-offer = Tilbud
invitation-step-confirm = Bekræft
invitation-make-admin = Vil du gøre denne partner til delegeret administrator?
invitation-yes = Ja
invitation-no = Nej
invitation-choose-first = Vælg en af de to muligheder først.
invitation-take = Vil du acceptere det, partneren tilbyder?
invitation-take-yes = Ja, start det med det samme
invitation-take-no = Nej, godkend kun partneren
invitation-confirm = Partneren bliver delegeret administrator for din organisation med de roller, der vises på denne side.
