partner-field = Microsoft-partner-id
partner-field-hint = Indsæt det, som du har det: et nummer, med eller uden mellemrum eller ”MPN ID”, eller et link, der indeholder det.
partner-check = Kontrollér id
partner-checking = Kontrollerer id’et
partner-check-first = Kontrollér id’et først: intet gemmes, før du har set, hvis det er.
partner-same = Dette er allerede den registrerede partner.
partner-wait = Vent, til det vides, hvad der blev af din seneste ændring.
partner-checked = Bekræftet
partner-id-empty = Skriv eller indsæt det Microsoft-partner-id, du har fået af partneren.
partner-id-tenant = Dette er et lejer-id: det angiver partnerens katalog, ikke partneren. Bed partneren om Microsoft-partner-id’et, som er et nummer.
partner-id-not-digits = Dette er ikke et Microsoft-partner-id, som er et nummer på 4 til 10 cifre. Se, hvad partneren har sendt dig.
partner-id-ambiguous = Der er mere end ét nummer her. Lad kun Microsoft-partner-id’et stå.
partner-id-leading-zero = Et Microsoft-partner-id begynder ikke med 0. Se, hvad partneren har sendt dig.
partner-id-too-short = Et Microsoft-partner-id har mindst 4 cifre. Se, hvad partneren har sendt dig.
partner-id-too-large = Nummeret er for stort til at være et Microsoft-partner-id. Se, hvad partneren har sendt dig.
partner-id-unusual = De fleste Microsoft-partner-id’er har 6 til 8 cifre. Kontrollér, at dette er rigtigt.

partner-code-unknown-partner-id = Ingen har dette partner-id. Sammenlign det med det, partneren har sendt dig.
partner-code-global-partner-id = Dette id angiver hele virksomheden. En af virksomhedens lokationer krediteres for et abonnement: bed partneren om lokationens id.
partner-code-region-mismatch = Partneren hører til et andet område eller en anden cloud og kan ikke krediteres her. Bed om et id, der gælder her.
partner-code-not-registered = Partneren har ikke afsluttet sin registrering. Bed den om at gøre det, og prøv igen.
partner-code-agreement-missing = Partneren har ikke underskrevet sin partneraftale. Bed den om at gøre det, og prøv igen.
partner-code-not-enrolled = Partneren er ikke tilmeldt som indirekte forhandler. Bed den om at tilmelde sig, eller om et andet id.
partner-code-not-advisor = Partneren kan ikke være rådgiver for abonnementer. Bed om et andet id.
partner-code-not-eligible = Partneren kan ikke være registreret partner. Bed om et andet id.
partner-code-not-valid-for-offer = Partneren kan ikke krediteres for dette produkt. Bed om et andet id.
partner-code-relationship-missing = Partneren har ingen relation til din organisation. Bed den om at invitere dig først.
failure-interrupted = Siden blev forladt, før tjenesten svarede.
failure-conflict = En anden ændring af dette er i gang. Vent et øjeblik, og prøv igen.
failure-stale = Dette er blevet ændret, siden du åbnede det. Se, hvad der gælder nu, og prøv igen.
failure-fresh-sign-in = Du loggede på for mere end 15 minutter siden. Denne ændring kræver et nyt logon.

partner-about = Om registrerede partnere
partner-about-intro = En partner som abonnementsrådgiver hjælper dig med { $family }: med hvad du skal købe, med support og med tekniske spørgsmål. Du kan angive den, når du køber, eller senere.
partner-about-before = Hvilken partner der passer, afhænger af de tjenester, du bruger, og af dit land eller område. Partneren giver dig sit Microsoft-partner-id.
partner-about-directory = Find en partner
partner-about-delegation = En administrator kan lade en autoriseret partner til 21Vianet handle for organisationen: oprette og redigere brugere, nulstille adgangskoder, administrere licenser og domæner og give andre administratorrettigheder.
partner-notice-21vianet = Dette gælder den cloud, der drives af 21Vianet, og organisationer, der lader en partner til 21Vianet administrere abonnementet.
partner-invitation = I denne cloud er det partneren, der begynder; dens id skrives ikke her.
partner-invitation-1 = Bed partneren om at invitere dig. Du får en mail med vilkårene og et link til en godkendelsesside.
partner-invitation-2 = Åbn linket. Vælg Ja under Partnerrelationer for at gøre partneren til delegeret administrator, og vælg derefter Næste.
partner-invitation-3 = Hvis mailen indeholdt et tilbud om prøveperiode eller køb, starter du prøveperioden eller opretter abonnementet der.

partner-add = Tilføj
partner-submit = Send
partner-replace = Erstat partner
partner-remove = Fjern
partner-add-record = Tilføj registreret partner
partner-edit-record = Rediger registreret partner
more-actions = Flere handlinger
more-actions-of = Flere handlinger: { $name }
panel-close = Luk

partner-before = Nu
partner-after = Fra nu af
partner-sees = Dette får partneren at se: organisationens navn og id; abonnementets navn, id, start og slutning; dets samlede brug; og siden hvornår partneren er krediteret.
partner-no-access = Dette får den ikke: adgang. Den kan ikke logge på, ændre noget eller se dine data.
partner-mail = Partneren får besked pr. mail om ti minutter. Indtil da kan du fortryde, og ingen hører om det.
partner-mail-both = Begge partnere får besked pr. mail om ti minutter. Indtil da kan du fortryde, og ingen hører om det.
partner-mail-final = Partneren får besked pr. mail om ti minutter. I denne cloud kan den kun komme tilbage ved sin egen invitation.

partner-remove-title = Vil du fjerne { $name } som registreret partner?
partner-remove-stops = Dette ophører: partneren krediteres ikke længere for abonnementet og ser ikke længere, hvordan det bruges.
partner-remove-stays = Dette består: abonnementet, licenserne og prisen og den adgang, partneren har på anden måde.
partner-remove-action = Fjern partneren
partner-remove-keep = Behold

change-sending = Gemmer
change-done = { $name } er nu registreret partner.
change-done-none = Abonnementet har nu ingen registreret partner.
change-undo = Fortryd
change-visible = Lister viser det fra kl. { DATETIME($at, timeStyle: "medium") }.
change-refused = Ikke gemt
change-looking = Det vides endnu ikke, om det blev gemt
change-looking-text = Abonnementet læses, indtil det vides. Du kan gøre andet imens.
change-unknown = Det kunne ikke afklares, om det blev gemt
change-look = Kontrollér igen
change-not-yet = Din seneste ændring er ikke gemt indtil nu
change-not-yet-text = Svaret kom aldrig. Hvis ændringen alligevel når frem, vises det her, i højst to minutter. Det, du skrev, er der stadig, og du kan fortsætte: Intet gemmes to gange.
change-not-done = Din seneste ændring blev ikke gemt. Det, du skrev, er der stadig.
change-sign-in-again = Log på igen, og gem
change-overtaken = En anden har ændret det imens
change-overtaken-text = Vælg, hvad der skal gælde. Intet gemmes, før du gør det.
change-original = Da du begyndte
change-theirs = Nu
change-mine = Din ændring
change-keep-theirs = Behold det, der gælder nu
change-use-mine = Brug min
# Variabler: $name (String) – abonnementet.
notice-change-done = { $name }: Den registrerede partner er ændret.
# Variabler: $name (String) – abonnementet.
notice-change-failed = { $name }: Ændringen af den registrerede partner blev ikke gemt.
# Variabler: $name (String) – abonnementet.
notice-change-unknown = { $name }: Det kunne ikke afgøres, om ændringen af den registrerede partner blev gemt.
notice-change-open = Åbn abonnementet

denial-ended = Abonnementet er ophørt, så dets registrerede partner kan ikke længere ændres.
denial-reseller = Kun { $reseller }, som solgte abonnementet, kan ændre dets registrerede partner.
denial-reseller-unknown = Kun den forhandler, der solgte abonnementet, kan ændre dets registrerede partner.
denial-ask = Dette kan du sende til en, der kan
denial-ask-admin = Vil du angive den registrerede partner for abonnementet { $subscription } ({ $id }) hos { $organization }? Det findes her: { $address }
denial-ask-reseller = Vi er { $organization } og har abonnementet { $subscription } ({ $id }) fra jer. Vil I angive den registrerede partner, vi har aftalt, og give besked, når det er gjort?
denial-ask-copy = Kopiér beskeden
denial-ask-mail = Åbn i mail

history-title = Historik
history-empty = Intet er ændret for abonnementet endnu.
history-failed = Historikken kunne ikke indlæses
history-loading = Indlæser historikken
history-more = Vis ældre ændringer
history-set = { $partner } blev registreret partner.
history-replaced = { $after } erstattede { $before } som registreret partner.
history-removed = { $partner } blev fjernet som registreret partner.
history-unknown = Ændret på en måde, som denne version af appen ikke kender.
history-partner = { $name } (id { $id })
history-by = { $actor }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") }
