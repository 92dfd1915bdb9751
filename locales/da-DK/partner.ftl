## Den registrerede partner for et abonnement: tilføje, erstatte, fjerne

partner-field = Microsoft-partner-id
partner-field-hint = Indsæt det, som du har det: et tal, med eller uden mellemrum eller “MPN ID”, eller et link, der indeholder det.
partner-check = Kontrollér id
partner-checking = Kontrollerer id’et
partner-check-first = Kontrollér id’et først: intet gemmes, før du har set, hvis det er.
partner-same = Det er allerede den registrerede partner.
partner-checked = Bekræftet
partner-id-empty = Skriv eller indsæt det Microsoft-partner-id, du har fået af partneren.
partner-id-tenant = Det er et lejer-id: det angiver partnerens katalog, ikke partneren. Bed partneren om dens Microsoft-partner-id, som er et tal.
partner-id-not-digits = Det er ikke et Microsoft-partner-id, som er et tal på 4 til 10 cifre. Se, hvad partneren har sendt dig.
partner-id-ambiguous = Der er mere end ét tal her. Lad kun Microsoft-partner-id’et stå.
partner-id-leading-zero = Et Microsoft-partner-id begynder ikke med 0. Se, hvad partneren har sendt dig.
partner-id-too-short = Et Microsoft-partner-id har mindst 4 cifre. Se, hvad partneren har sendt dig.
partner-id-too-large = Tallet er for stort til at være et Microsoft-partner-id. Se, hvad partneren har sendt dig.
partner-id-unusual = De fleste Microsoft-partner-id’er har 6 til 8 cifre. Kontrollér, at dette er rigtigt.

partner-code-unknown-partner-id = Ingen har dette partner-id. Sammenlign det med det, partneren har sendt dig.
partner-code-global-partner-id = Dette id angiver hele virksomheden. Et abonnement krediteres en af dens lokationer: bed partneren om lokationens id.
partner-code-region-mismatch = Partneren hører til et andet område eller en anden cloud og kan ikke angives her. Bed om dens id i denne.
partner-code-not-registered = Partneren har ikke afsluttet sin registrering. Bed den om at gøre det, og prøv igen.
partner-code-agreement-missing = Partneren har ikke underskrevet sin partneraftale. Bed den om at gøre det, og prøv igen.
partner-code-not-enrolled = Partneren er ikke tilmeldt som indirekte forhandler. Bed den om at tilmelde sig, eller om et andet id.
partner-code-not-advisor = Partneren kan ikke være rådgiver for abonnementer. Bed om et andet id.
partner-code-not-eligible = Partneren kan ikke være registreret partner. Bed om et andet id.
partner-code-not-valid-for-offer = Partneren kan ikke krediteres dette produkt. Bed om et andet id.
partner-code-relationship-missing = Partneren har ingen relation til din organisation. Bed den om at invitere jer først.
failure-interrupted = Siden blev forladt, før tjenesten svarede.
failure-conflict = En anden ændring af abonnementet er i gang. Vent et øjeblik, og prøv igen.
failure-stale = Det er blevet ændret, siden du åbnede det. Se, hvad der gælder nu, og prøv igen.

partner-about = Om registrerede partnere
# Variables: $family (String) – Microsoft 365, Office 365.
partner-about-intro = En partner som abonnementsrådgiver hjælper dig med { $family }: med hvad du skal købe, med support og med tekniske spørgsmål. Du kan angive den, når du køber, eller senere.
partner-about-before = Hvilken partner der passer, afhænger af de tjenester, du bruger, og af dit land eller område. Partneren giver dig sit Microsoft-partner-id.
partner-about-directory = Find en partner
partner-about-delegation = En administrator kan lade en autoriseret partner til 21Vianet handle for organisationen: oprette og redigere brugere, nulstille adgangskoder, administrere licenser og domæner og give andre administratorrettigheder.
partner-notice-21vianet = Dette gælder den cloud, der drives af 21Vianet, og organisationer, der lader en partner til 21Vianet administrere abonnementet.
partner-invitation = I denne cloud er det partneren, der begynder; dens id skrives ikke ind her.
partner-invitation-1 = Bed partneren om at invitere dig. Du får en mail med vilkårene og et link til en godkendelsesside.
partner-invitation-2 = Åbn linket. Vælg Ja under Partnerrelationer for at gøre partneren til delegeret administrator, og vælg derefter Næste.
partner-invitation-3 = Hvis mailen indeholdt et tilbud om prøveperiode eller køb, opretter du prøveperioden eller abonnementet der.

partner-add = Tilføj
partner-submit = Send
partner-replace = Erstat partner
partner-remove = Fjern
partner-add-record = Tilføj registreret partner
partner-edit-record = Rediger registreret partner
more-actions = Flere handlinger
# Variables: $name (String) – the subscription.
more-actions-of = Flere handlinger: { $name }
panel-close = Luk

partner-before = Nu
partner-after = Fra nu af
partner-sees = Det får partneren at se: organisationens navn og id; abonnementets navn, id, start og slutning; dets samlede brug; og siden hvornår partneren krediteres.
partner-no-access = Det får den ikke: adgang. Den kan ikke logge på, ændre noget eller se jeres data.
partner-mail = Partneren får besked pr. mail om ti minutter. Indtil da kan du fortryde, og ingen hører om det.
partner-mail-both = Begge partnere får besked pr. mail om ti minutter. Indtil da kan du fortryde, og ingen hører om det.

# Variables: $name (String) – the partner.
partner-remove-title = Vil du fjerne { $name } som registreret partner?
partner-remove-stops = Det ophører: partneren krediteres ikke længere abonnementet og ser ikke længere, hvordan det bruges.
partner-remove-stays = Det bliver: abonnementet, licenserne og prisen, og den adgang, partneren har på anden måde.
partner-remove-action = Fjern partneren
partner-remove-keep = Behold

change-sending = Gemmer
# Variables: $name (String) – the partner.
change-done = { $name } er nu registreret partner.
change-done-none = Abonnementet har nu ingen registreret partner.
change-undo = Fortryd
# Variables: $at (Number) – an instant.
change-visible = Lister viser det fra { DATETIME($at, timeStyle: "medium") }.
change-refused = Ikke gemt
change-looking = Det vides endnu ikke, om det blev gemt
change-looking-text = Abonnementet læses, indtil det vides. Du kan lave andet imens.
change-unknown = Det kunne ikke findes ud af, om det blev gemt
change-look = Se efter igen
change-not-done = Din seneste ændring blev ikke gemt. Det, du skrev, er der stadig.
change-overtaken = En anden har ændret det imens
change-overtaken-text = Vælg, hvad der skal gælde. Intet gemmes, før du gør det.
change-original = Da du begyndte
change-theirs = Nu
change-mine = Din ændring
change-keep-theirs = Behold det, der gælder nu
change-use-mine = Brug min
notice-change-failed = En ændring af en registreret partner gik ikke igennem. Åbn abonnementet for at se hvorfor.

denial-ended = Abonnementet er ophørt, så dets registrerede partner kan ikke længere ændres.
# Variables: $reseller (String).
denial-reseller = Kun { $reseller }, som solgte abonnementet, kan ændre dets registrerede partner.
denial-reseller-unknown = Kun forhandleren, som solgte abonnementet, kan ændre dets registrerede partner.
denial-ask = Det kan du sende til en, der kan
# Variables: $subscription, $id, $organization, $address (String).
denial-ask-admin = Angiv den registrerede partner for abonnementet { $subscription } ({ $id }) hos { $organization }. Det findes her: { $address }
denial-ask-reseller = Vi er { $organization } og har abonnementet { $subscription } ({ $id }) fra jer. Angiv den registrerede partner, som vi har aftalt, og sig til, når det er gjort.
denial-ask-copy = Kopiér beskeden
denial-ask-mail = Åbn i mail

history-title = Historik
history-empty = Intet er ændret for abonnementet endnu.
history-failed = Historikken kunne ikke hentes
history-loading = Henter historikken
history-more = Vis ældre ændringer
# Variables: $partner (String) – name and ID of the new partner.
history-set = { $partner } blev registreret partner.
# Variables: $before, $after (String) – names and IDs of both partners.
history-replaced = { $after } erstattede { $before } som registreret partner.
history-removed = { $partner } blev fjernet som registreret partner.
history-unknown = Ændret på en måde, som denne version af appen ikke kender.
# Variables: $name, $id (String).
history-partner = { $name } (id { $id })
# Variables: $actor (String), $at (Number) – an instant.
history-by = { $actor }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") }
