invitations-title = Inbjudningar
invitations-lead = Vad partner har bjudit in din organisation till. Inget händer innan du har bestämt dig.
invitations-failed = Det gick inte att läsa in inbjudningarna
invitations-waiting = Väntar på ditt svar
invitations-closed = Besvarade eller avslutade
invitations-closed-empty = Inget ännu. Det som har besvarats, eller inte besvarats i tid, finns kvar här i 365 dagar.
invitations-empty-title = Inga inbjudningar
invitations-empty = Ingen partner väntar på svar från { $organization }. En partner bjuder in dig via e-post: klistra in länken ovan.
invitations-column-kind = Gäller
invitations-column-when = När
invitations-until = Kan besvaras till
invitations-on = Sedan
invitations-roles =
    { $count ->
        [0] Inga roller
        [one] { NUMBER($count) } roll
       *[other] { NUMBER($count) } roller
    }
invitations-open = Öppna inbjudan
invitations-paste-title = Har en partner skickat en länk till dig?
invitations-paste = Länk, e-postmeddelande eller ID
invitations-paste-hint = Den undersöks först: du ser vad det är och från vem, och inget accepteras. Högst { NUMBER($most) } tecken.
invitations-paste-empty = Klistra in länken först.
invitations-paste-action = Klistra in en inbjudan
invitations-inspect = Undersök
invitations-demo = Det här är en demo på den här datorn: om ingen e-postserver har ställts in sparas varje e-postmeddelande som en fil i mappen outbox i serverns datamapp.
invitations-inspect-failed = Det gick inte att undersöka länken

invitation-link-found = Det här är en inbjudan till din organisation
invitation-link-several = Länken anger bara partnern. Det här är partnerns inbjudningar till din organisation.
invitation-link-agreement = Det här är länken till ett avtal som väntar på ditt beslut
invitation-link-others-text = Den gäller en annan organisation än { $organization }. Logga in med ett konto i den organisationen, eller fråga partnern vem som avsågs.
invitation-link-not-found = Det finns ingen sådan inbjudan
invitation-link-not-found-text = Partnern kan ha återkallat den eller skickat en ny. Be partnern om en ny länk.
invitation-link-other-page = Det här är inte länken till en inbjudan
invitation-link-other-page-text = Den leder till en annan sida. Inget har öppnats. Leta efter en annan länk i partnerns e-postmeddelande.
invitation-link-no-link = Ingen länk hittades
invitation-link-no-link-text = Kopiera hela länken från partnerns e-postmeddelande, eller klistra in hela meddelandet.
invitation-link-unknown = Länken känns inte igen
invitation-link-cloud = Inbjudan gäller ett annat moln
invitation-link-cloud-text = Den kan öppnas i { $cloud }. Du kan behöva logga in där.
invitation-link-cloud-open = Gå till { $cloud }
invitation-link-cloud-absent = Det molnet finns inte här. Öppna länken i administrationscentret för det molnet.
invitation-link-warning-host = Länken leder till { $host }, som varken är operatörens eller den här tjänstens. Logga inte in där: svara här.
invitation-link-warning-rights = Länken uppger andra rättigheter än inbjudan har. Det som visas här gäller.
invitation-link-warning-provider = Länken anger en annan leverantör än inbjudan. Det som visas här gäller.
invitation-link-warning-unknown = Något är konstigt med länken. Det som visas här gäller.

invitation-loading = Läser in inbjudan
invitation-failed = Det gick inte att läsa in inbjudan
invitation-not-found = Inbjudan finns inte
invitation-not-found-text = Länken kan vara skadad eller gälla ett annat moln, eller så har inbjudan lämnat listan efter 365 dagar.
invitation-others = Inbjudan gäller en annan organisation
invitation-others-text = Logga in med ett konto i den organisationen. Inget ur inbjudan visas här.

invitation-kind-reseller = Återförsäljarrelation
invitation-kind-indirect-reseller = Indirekt återförsäljarrelation
invitation-kind-granular = Partnerroller (GDAP)
invitation-kind-delegated-admin = Delegerad administration
invitation-kind-offer = Rådgivare med ett erbjudande
invitation-kind-agreement = Avtal

invitation-about-reseller = Om du accepterar får partnern sälja Microsoft-produkter till din organisation.
invitation-about-indirect-reseller = Om du accepterar får partnern sälja Microsoft-produkter till din organisation, via leverantören som visas här.
invitation-about-granular = Om du godkänner får partnern alla roller som visas här, under den tid som visas här. Du kan ta bort dem när som helst.
invitation-about-delegated-admin = Om du svarar ja får partnern administrera allt i din organisation, tills du tar bort partnerns roller.
invitation-about-offer = Om du accepterar blir partnern din rådgivare, och det som partnern erbjuder börjar.
invitation-about-agreement = Partnern ber dig acceptera avtalet nedan. Det ger partnern inga rättigheter.
invitation-about-unknown = Den här versionen av appen vet inte vad det här är. Läs in sidan igen för att få den senaste versionen.

invitation-title-agreement-and-partner = Acceptera avtal och auktorisera partner
invitation-title-partner = Auktorisera partner
invitation-title-roles = Godkänn partnerroller
invitation-title-offer = Acceptera erbjudande
invitation-title-agreement = Acceptera avtal
invitation-title-unknown = Inbjudan
invitation-accept-and-authorize = Acceptera och auktorisera
invitation-authorize = Auktorisera
invitation-approve = Godkänn
invitation-accept-offer = Acceptera erbjudande
invitation-accept = Acceptera
invitation-decline = Avböj

invitation-state-pending = Väntar
invitation-state-accepted = Accepterad
invitation-state-declined = Avböjd
invitation-state-expired = Har gått ut
invitation-state-revoked = Återkallad

invitation-partner = Vem som bjuder in dig
invitation-verified = Namn och plats är verifierade av operatören, vad länken eller e-postmeddelandet än säger.
invitation-days =
    { $count ->
        [one] { NUMBER($count) } dag från ditt godkännande
       *[other] { NUMBER($count) } dagar från ditt godkännande
    }
invitation-extends = På: med ytterligare 180 dagar varje gång, tills någon stänger av det
invitation-ends = Av: relationen upphör efter den tiden
invitation-extends-unclear = Okänt för den här versionen av appen
invitation-until = Kan besvaras till

invitation-roles = Vad partnern skulle kunna göra
invitation-roles-count =
    { $count ->
        [one] { NUMBER($count) } roll, nya för partnern: { NUMBER($new) }
       *[other] { NUMBER($count) } roller, nya för partnern: { NUMBER($new) }
    }
invitation-role-new = Ny
invitation-role-kept = Har den nu
invitation-all-rights = Med rollen global administratör kan partnern göra allt och ge andra alla rättigheter. Fråga om en roll med färre rättigheter räcker.
invitation-roles-required = I det här molnet hör rollerna till inbjudan: en partner kan inte be att få sälja till dig utan dem. Du kan ta bort dem efteråt.
invitation-roles-beside = Roller som partnern redan har och behåller
invitation-roles-beside-text = De kommer från andra relationer och upphör med dem.
invitation-stays = Oavsett vad du svarar påverkas inte dina prenumerationer, deras auktoriserade partner eller dina andra partner.

invitation-offer = Vad partnern erbjuder
invitation-offer-trial = En provperiod. Den kostar inget och upphör av sig själv efter 30 dagar.
invitation-offer-purchase = En prenumeration till det här priset. Partnern blir dess auktoriserade partner.

invitation-answer = Ditt svar
invitation-statement = Jag har läst det här avtalet, accepterar det för min organisation och auktoriserar partnern.
invitation-wait = Vänta tills det är känt vad som hände med ditt förra svar.
invitation-agreement-done = Avtalet har redan accepterats: det finns inget kvar att acceptera.
invitation-remove-first = Ta bort de rollerna först
invitation-see-relationship = Öppna relationen
invitation-see-subscription = Öppna prenumerationen
invitation-ask = { $partner } har skickat en inbjudan till { $organization }. Kan du besvara den? { $address }
invitation-decline-title = Vill du avböja inbjudan från { $partner }?
invitation-decline-text = Partnern får inga rättigheter och meddelas via e-post. Partnern kan bjuda in dig igen.
invitation-decline-agreement = Avtalet accepteras inte, och det registreras. Du kan fortfarande acceptera det senare.
invitation-decline-keep = Behåll
invitation-message = Meddelande till partnern (valfritt)
invitation-message-hint = Högst { NUMBER($most) } tecken. Utan meddelande får partnern bara veta att du har avböjt.
invitation-message-sent = Ditt meddelande till partnern
invitation-overtaken = Inbjudan har ändrats sedan du läste den
invitation-overtaken-text = Inget har accepterats eller avböjts. Så här ser den ut nu: titta på den och bestäm dig sedan igen.

invitation-was-accepted = { $name } accepterade inbjudan från { $partner } { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
invitation-was-declined = { $name } avböjde inbjudan från { $partner } { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
invitation-was-expired = Ingen svarade { $partner } i tid: inbjudan gick ut { DATETIME($at, dateStyle: "long") }. Be om en ny.
invitation-was-revoked = { $partner } återkallade sin inbjudan { DATETIME($at, dateStyle: "long") }.
invitation-was-unknown = Den här versionen av appen vet inte vad som hände med inbjudan. Läs in sidan igen för att få den senaste versionen.

invitation-step-relationship = Partnerrelationer
invitation-step-offer = Erbjudande
invitation-step-confirm = Bekräfta
invitation-make-admin = Vill du göra den här partnern till delegerad administratör?
invitation-yes = Ja
invitation-no = Nej
invitation-choose-first = Välj ett av de två alternativen först.
invitation-take = Vill du acceptera det som partnern erbjuder?
invitation-take-yes = Ja, starta det genast
invitation-take-no = Nej, auktorisera bara partnern
invitation-confirm = Partnern blir delegerad administratör för din organisation, med rollerna som visas på den här sidan.
