relationships-title = Partnerrelationer
relationships-lead = De partner som arbetar för din organisation, och vad var och en av dem får göra.
relationships-count =
    { $count ->
        [one] { NUMBER($count) } relation
       *[other] { NUMBER($count) } relationer
    }
relationships-loading = Läser in relationerna
relationships-failed = Det gick inte att läsa in relationerna
relationships-search = Sök på partner, namn eller roll
relationships-no-match = Ingen relation matchar både sökningen och filtren.
relationships-empty-title = Du har ännu ingen partner
relationships-empty = { $organization } har ingen partner i det här molnet. Det börjar med att en partner bjuder in dig: hitta en partner och be om en inbjudan, eller öppna en som du redan har.
relationships-none-open-title = Ingen relation gäller
relationships-none-open = Alla relationer för { $organization } har avslutats. De finns kvar i listan i 365 dagar.
relationships-show-all = Visa även avslutade
relationships-in-force = Gäller
relationships-added = { $partner } har lagts till
relationships-added-elsewhere = Partnern har lagts till. Den finns längre fram i listan.
relationships-added-receipt = Visa kvittot för avtalet
relationships-new = Ny
relationships-group = { $partner } ({ NUMBER($count) })

relationships-column-partner = Partner
relationships-column-kind = Relationstyp
relationships-column-name = Relationsnamn
relationships-column-roles = Roller
relationships-column-origin = Ursprung
relationships-column-duration = Varaktighet
relationships-column-status = Status
relationships-column-risk = Rollrisk
relationships-column-ending = Slutar
relationships-chip-kind = Typ: { $value }
relationships-chip-risk = Risk: { $value }
relationships-chip-role = Roll: { $value }
relationships-chip-partner = Partner: { $value }
relationships-chip-ending =
    { $days ->
        [one] Slutar inom { NUMBER($days) } dag
       *[other] Slutar inom { NUMBER($days) } dagar
    }
relationships-more-roles =
    { $count ->
        [one] + { NUMBER($count) } till
       *[other] + { NUMBER($count) } till
    }
relationships-no-roles = Inga roller
relationships-from-until = { DATETIME($start, dateStyle: "medium") } – { DATETIME($end, dateStyle: "medium") }
relationships-from = Sedan { DATETIME($start, dateStyle: "medium") }
relationships-ends = Slutar { RELATIVE($days) }
relationships-extends = Förlängs automatiskt { RELATIVE($days) }
relationships-ends-unclear = Slutar { RELATIVE($days) } eller förlängs: den här versionen av appen vet inte vilket
relationships-ended = Slutade { RELATIVE($days) }
relationships-no-end = Inget slutdatum
relationships-soon =
    { $days ->
        [one] Går ut om { NUMBER($days) } dag
       *[other] Går ut om { NUMBER($days) } dagar
    }
relationships-leaves = Den försvinner från listan { DATETIME($at, dateStyle: "long") }. Exportera den innan dess om du behöver den.
relationships-status-approved = Godkänd
relationships-status-activating = Aktiveras
relationships-status-active = Aktiv
relationships-status-termination-requested = Avslut begärt
relationships-status-terminating = Avslutas
relationships-status-terminated = Avslutad
relationships-status-expiring = Upphör
relationships-status-expired = Har gått ut
relationships-origin-invitation = Inbjudan
relationships-origin-purchase = Köp
relationships-origin-user-account = Användarkonto
relationships-origin-operator = Molnets operatör
relationships-risk-critical = Kritisk
relationships-risk-high = Hög
relationships-risk-medium = Medel
relationships-risk-low = Låg

relationships-kind-reseller = Återförsäljare
relationships-kind-indirect-reseller = Indirekt återförsäljare
relationships-kind-delegated-admin = Delegerad administratör
relationships-kind-reseller-and-delegated-admin = Återförsäljare och delegerad administratör
relationships-kind-granular = Detaljerad delegerad administratör (GDAP)
relationships-kind-advisor = Rådgivare
relationships-kind-partner = Partner
relationships-kind-mpsa = MPSA-partner
relationships-kind-lob = Verksamhetsspecifik partner (LOB)
relationships-kind-isv = Programvaruleverantör (ISV)
relationships-kind-oem = Enhetstillverkare (OEM)
relationships-kind-syndication = Syndikeringspartner
relationships-about-reseller = Säljer Microsoft-produkter till din organisation. Har inga roller.
relationships-about-indirect-reseller = Säljer till din organisation via en leverantör, som är den enda som har kontakt med operatören.
relationships-about-delegated-admin = Administrerar allt tills någon tar bort rollerna. Nya relationer av den här typen skapas inte längre.
relationships-about-reseller-and-delegated-admin = Säljer till din organisation och administrerar allt.
relationships-about-granular = Har de roller som du har godkänt en och en, tills relationen slutar.
relationships-about-advisor = Återställer lösenord och hanterar support åt dig.
relationships-about-partner = Arbetar via ett användarkonto som du har gett partnern. Kan ha vilken roll som helst.
relationships-about-mpsa = Ser vad du köper via andra partner under ett Microsoft-avtal för produkter och tjänster.
relationships-about-lob = Utvecklar, skickar in och hanterar program som bara är till för din organisation.
relationships-about-isv = Publicerar programvara som din organisation använder.
relationships-about-oem = Har tillverkat dina enheter och registrerar dem åt dig.
relationships-about-syndication = Säljer i operatörens ställe, till exempel en teleoperatör.
relationships-about-unknown = Den här versionen av appen känner inte till den här typen av relation. Den visas så som tjänsten kallar den.
relationships-narrower = { $role } kan göra mindre och räcker ofta.

relationships-panel-loading = Läser in relationen
relationships-panel-failed = Det gick inte att läsa in relationen
relationships-provider = Via leverantören
relationships-auto-extend = Förlängs automatiskt
relationships-auto-extend-on = På: med 180 dagar varje gång
relationships-auto-extend-off = Av
relationships-extend = Förläng automatiskt
relationships-do-not-extend = Förläng inte automatiskt
relationships-subscriptions = Prenumerationer
relationships-id = Relations-ID

relationships-figures = Översikt
relationships-figure-partners = Partner
relationships-figure-delegated = Relationer som ger roller
relationships-figure-global = Med rollen global administratör
relationships-figure-ending = Slutar inom 60 dagar
relationships-figure-invitations = Väntande inbjudningar
relationships-figure-agreements = Väntande avtal
relationships-figure-roles = Tilldelade roller
relationships-figure-kinds = Efter typ
relationships-figure-statuses = Efter status
relationships-share = { NUMBER($percent) } % av dem som ger roller

relationships-looking = Det är ännu okänt om detta gjordes
relationships-looking-text = Uppgifterna läses tills det är känt. Du kan göra annat under tiden.
relationships-not-yet = Hittills har detta inte gjorts
relationships-not-yet-text = Svaret kom aldrig. Om begäran ändå kommer fram visas det här, i högst två minuter. Inget görs två gånger.
relationships-not-done = Detta gjordes inte
relationships-unknown = Det gick inte att ta reda på om detta gjordes
relationships-refused = Inte gjort
relationships-overtaken = Någon annan har ändrat relationen under tiden
relationships-overtaken-text = Inget har gjorts. Så här är den nu: titta på den och bestäm dig sedan igen.
relationships-sign-in-again = Logga in igen och fortsätt
relationships-working = Arbetar
relationships-ended-done = Relationen avslutas.
relationships-extends-done = Den förlängs automatiskt från och med nu.
relationships-extends-not-done = Den förlängs inte automatiskt längre.

removal-action = Ta bort roller
removal-title = Ta bort roller?
removal-lead = { $partner } förlorar de roller som är markerade:
removal-stops = Det här upphör
removal-stays = Det här finns kvar
removal-stops-roles = Allt som partnern kunde göra med de här rollerna, omedelbart.
removal-stops-relationship = Relationen: den består bara av sina roller och upphör med den sista.
removal-stays-relationship = Själva relationen.
removal-stays-buying = Partnern är fortfarande din återförsäljare och får köpa åt dig.
removal-stays-azure = Rolltilldelningar för Azure-resurser. De har gjorts någon annanstans: ta bort dem i Azure-portalen.
removal-stays-record = Uppdraget som auktoriserad partner: det ger inga rättigheter.
removal-stays-unknown = Något mer, som den här versionen av appen inte känner till.
removal-yes =
    { $count ->
        [one] Ta bort { NUMBER($count) } roll
       *[other] Ta bort { NUMBER($count) } roller
    }
removal-no = Behåll rollerna
removal-none = Markera minst en roll.
removal-done =
    { $count ->
        [one] { NUMBER($count) } roll har tagits bort.
       *[other] { NUMBER($count) } roller har tagits bort.
    }
removal-end = Ta bort partner
removal-end-title = Vill du ta bort { $partner }?
removal-end-stops = Det här upphör: relationen med alla roller, inom en minut. Det går inte att ångra: partnern måste bjuda in dig igen.
removal-end-stays = Det här finns kvar: rolltilldelningar för Azure-resurser och uppdraget som auktoriserad partner. Relationen finns kvar i listan i 365 dagar, som avslutad.
removal-end-yes = Ta bort partnern
removal-end-no = Behåll

ending-title = Ta bort en återförsäljarrelation
ending-lead = Bara återförsäljaren kan avsluta relationen med dig. Det här måste återförsäljaren göra först.
ending-delete = Ta bort
ending-grayed = Ta bort är nedtonat: du kan inte ta bort en återförsäljarrelation själv. Be { $reseller } göra det.
ending-ask = Du kan inte ta bort en återförsäljarrelation själv. Be { $reseller } göra det.
ending-open = Det här måste hända först
ending-steps = Det här måste återförsäljaren göra, i den här ordningen
ending-step-cancel-subscriptions = Avbryta de prenumerationer som återförsäljaren har sålt till dig.
ending-step-suspend-legacy = Stänga av de äldre prenumerationerna, som betalas per månad.
ending-step-cancel-reservations = Avbryta reservationer i Azure.
ending-step-cancel-software = Avbryta programvara med permanenta licenser.
ending-step-remove-roles = Avstå från sina roller. Du kan också ta bort dem själv.
ending-step-ask-provider = Be sin leverantör avsluta relationen: operatören godtar det bara från leverantören.
ending-step-unknown = Något mer, som den här versionen av appen inte känner till.
ending-state-open = Att göra
ending-state-done = Inget att göra
ending-state-not-visible = Syns inte härifrån
ending-count =
    { $count ->
        [one] { NUMBER($count) } kvar
       *[other] { NUMBER($count) } kvar
    }
ending-show-subscriptions = Visa prenumerationerna
ending-letter-title = Ett brev till återförsäljaren
ending-letter-language = Brevets språk
ending-letter-failed = Det gick inte att läsa in brevet på det här språket.
ending-letter-loading = Läser in brevet
ending-letter = Vi är { $organization } ({ $tenant }) och vill avsluta relationen där { $reseller } är vår återförsäljare. Avbryt de prenumerationer och den programvara som ni har sålt till oss, stäng av prenumerationerna av den äldre typen, avbryt reservationer i Azure, avstå från era administratörsroller och ta sedan bort relationen i Partnercenter. Meddela oss i förväg när var och en av våra tjänster upphör, och säg till när allt är gjort.
ending-other-title = Den här relationen har ingen sådan lista
ending-other = Den finns inte längre, eller så är det ingen relation med en återförsäljare.
ending-failed = Det gick inte att läsa in listan

partner-page-loading = Läser in partnern
partner-page-failed = Det gick inte att läsa in partnern
partner-page-not-found-title = Partnern finns inte
partner-page-not-found = { $organization } har ingen relation, inbjudan eller förfrågan som gäller en partner på den här adressen.
partner-page-stale = Det gick inte att uppdatera partnern. Det du ser kan ha ändrats.
partner-page-may-do = Får agera här
partner-page-credited = Tillgodoräknas här
partner-page-identity = Vem det är
partner-page-verified = Verifierad av operatören
partner-page-domain = Domän
partner-page-place = Ort
partner-page-tenant = Klientorganisations-ID
partner-page-contact = Kontakt
partner-page-address = Adress
partner-page-phone = Telefon
partner-page-email = E-post
partner-page-website = Webbplats
partner-page-no-contact = Partnern har inte uppgett några kontaktuppgifter.
partner-page-timeline = Tidslinje
partner-page-timeline-row = { $name }: sedan { DATETIME($start, dateStyle: "long") }. { $ahead }.
partner-page-calendar = Lägg till slutdatumen i kalendern
partner-page-calendar-ends = { $partner }: { $name } slutar
partner-page-calendar-extends = { $partner }: { $name } förlängs automatiskt
partner-page-relationships = Vad partnern får göra
partner-page-no-relationships = Det finns ingen relation med den här partnern.
partner-page-details = Detaljer
partner-page-record = Vad partnern tillgodoräknas
partner-page-record-note = Att vara auktoriserad partner ger ingen åtkomst.
partner-page-record-none = Partnern är inte auktoriserad partner för någon prenumeration.
partner-page-record-count =
    { $count ->
        [one] { NUMBER($count) } prenumeration
       *[other] { NUMBER($count) } prenumerationer
    }
partner-page-invitations = Väntande inbjudningar
partner-page-invitation = Inbjudan { DATETIME($at, dateStyle: "medium") }
partner-page-notices = E-post innan en relation slutar
partner-page-notice =
    { $days ->
        [one] { NUMBER($days) } dag före slutet
       *[other] { NUMBER($days) } dagar före slutet
    }
partner-page-notice-day = Samma dag som den slutar
partner-page-notice-planned = Planerat
partner-page-notice-sent = Skickat
partner-page-notice-skipped = Behövs inte
partner-page-history-empty = Inget har hänt med den här partnern ännu.
partner-page-history-all = Alla ändringar

reviews-due = En granskning av vad partner får göra skulle ha gjorts senast { DATETIME($at, dateStyle: "long") }.
reviews-due-soon = En granskning av vad partner får göra ska göras senast { DATETIME($at, dateStyle: "long") }.
reviews-under-way = En granskning av vad partner får göra pågår.
reviews-go = Granska nu
relationships-ask-admin = Kan du titta på vad partnern { $partner } får göra för { $organization }? Det finns här: { $address }
