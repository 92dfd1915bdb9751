partner-field = Microsoft-partner-ID
partner-field-hint = Klistra in det som du har det: ett nummer, med eller utan mellanslag eller ”MPN ID”, eller en länk som innehåller det.
partner-check = Kontrollera ID
partner-checking = Kontrollerar ID
partner-check-first = Kontrollera ID:t först: inget sparas innan du har sett vems det är.
partner-same = Det här är redan den auktoriserade partnern.
partner-wait = Vänta tills det är känt vad som blev av din senaste ändring.
partner-checked = Verifierad
partner-id-empty = Skriv eller klistra in det Microsoft-partner-ID som du har fått av partnern.
partner-id-tenant = Det här är ett klientorganisations-ID: det anger partnerns katalog, inte partnern. Be partnern om dess Microsoft-partner-ID, som är ett nummer.
partner-id-not-digits = Det här är inget Microsoft-partner-ID, som är ett nummer med 4 till 10 siffror. Jämför med det som partnern har skickat.
partner-id-ambiguous = Det finns mer än ett nummer här. Lämna bara kvar Microsoft-partner-ID:t.
partner-id-leading-zero = Ett Microsoft-partner-ID börjar inte med 0. Jämför med det som partnern har skickat.
partner-id-too-short = Ett Microsoft-partner-ID har minst 4 siffror. Jämför med det som partnern har skickat.
partner-id-too-large = Numret är för stort för att vara ett Microsoft-partner-ID. Jämför med det som partnern har skickat.
partner-id-unusual = De flesta Microsoft-partner-ID:n har 6 till 8 siffror. Kontrollera att det här stämmer.

partner-code-unknown-partner-id = Ingen har det här partner-ID:t. Jämför med det som partnern har skickat.
partner-code-global-partner-id = Det här ID:t anger hela företaget. En prenumeration tillgodoräknas en av företagets platser: be partnern om platsens ID.
partner-code-region-mismatch = Partnern hör till en annan region eller ett annat moln och kan inte tillgodoräknas något här. Be om ett ID som gäller här.
partner-code-not-registered = Partnern har inte slutfört sin registrering. Be den göra det och försök sedan igen.
partner-code-agreement-missing = Partnern har inte undertecknat sitt partneravtal. Be den göra det och försök sedan igen.
partner-code-not-enrolled = Partnern är inte registrerad som indirekt återförsäljare. Be den registrera sig, eller om ett annat ID.
partner-code-not-advisor = Partnern kan inte vara rådgivare för prenumerationer. Be om ett annat ID.
partner-code-not-eligible = Partnern kan inte vara auktoriserad partner. Be om ett annat ID.
partner-code-not-valid-for-offer = Partnern kan inte tillgodoräknas den här produkten. Be om ett annat ID.
partner-code-relationship-missing = Partnern har ingen relation till din organisation. Be den bjuda in dig först.
failure-interrupted = Sidan lämnades innan tjänsten svarade.
failure-conflict = En annan ändring av detta pågår. Vänta en stund och försök igen.
failure-stale = Det här har ändrats sedan du öppnade det. Se efter vad som gäller nu och försök igen.
failure-fresh-sign-in = Du loggade in för mer än 15 minuter sedan. Den här ändringen kräver en ny inloggning.

partner-about = Om auktoriserade partner
partner-about-intro = En partner för abonnemangsrådgivning hjälper dig med { $family }: med vad du ska köpa, med support och med tekniska frågor. Du kan ange den när du köper, eller senare.
partner-about-before = Vilken partner som passar beror på vilka tjänster du använder och på ditt land eller din region. Partnern ger dig sitt Microsoft-partner-ID.
partner-about-directory = Hitta en partner
partner-about-delegation = En administratör kan låta en auktoriserad partner till 21Vianet agera för organisationen: skapa och redigera användare, återställa lösenord, hantera licenser och domäner och ge andra administratörsbehörigheter.
partner-notice-21vianet = Det här gäller molnet som drivs av 21Vianet, och organisationer som låter en partner till 21Vianet administrera prenumerationen.
partner-invitation = I det här molnet är det partnern som börjar; dess ID skrivs inte in här.
partner-invitation-1 = Be partnern bjuda in dig. Du får ett e-postmeddelande med villkoren och en länk till en auktoriseringssida.
partner-invitation-2 = Öppna länken. Välj Ja under Partnerrelationer för att göra partnern till delegerad administratör, och sedan Nästa.
partner-invitation-3 = Om meddelandet innehöll ett erbjudande om provperiod eller köp startar du provperioden eller skapar prenumerationen där.

partner-add = Lägg till
partner-submit = Skicka
partner-replace = Ersätt partner
partner-remove = Ta bort
partner-add-record = Lägg till auktoriserad partner
partner-edit-record = Redigera auktoriserad partner
more-actions = Fler åtgärder
more-actions-of = Fler åtgärder: { $name }
panel-close = Stäng

partner-before = Nu
partner-after = Från och med nu
partner-sees = Det här får partnern se: organisationens namn och ID; prenumerationens namn, ID, start och slut; dess samlade användning; och sedan när partnern tillgodoräknas.
partner-no-access = Det här får den inte: åtkomst. Den kan inte logga in, ändra något eller se dina data.
partner-mail = Partnern får veta det via e-post om tio minuter. Till dess kan du ångra, och ingen får veta något.
partner-mail-both = Båda partnerna får veta det via e-post om tio minuter. Till dess kan du ångra, och ingen får veta något.
partner-mail-final = Partnern får veta det via e-post om tio minuter. I det här molnet kan den bara komma tillbaka genom en egen inbjudan.

partner-remove-title = Vill du ta bort { $name } som auktoriserad partner?
partner-remove-stops = Det här upphör: partnern tillgodoräknas inte längre prenumerationen och ser inte längre hur den används.
partner-remove-stays = Det här finns kvar: prenumerationen, licenserna och priset, och den åtkomst som partnern har på annat sätt.
partner-remove-action = Ta bort partnern
partner-remove-keep = Behåll

change-sending = Sparar
change-done = { $name } är nu auktoriserad partner.
change-done-none = Prenumerationen har nu ingen auktoriserad partner.
change-undo = Ångra
change-visible = Listor visar det från kl. { DATETIME($at, timeStyle: "medium") }.
change-refused = Inte sparat
change-looking = Det är ännu okänt om detta sparades
change-looking-text = Prenumerationen läses tills det är känt. Du kan göra annat under tiden.
change-unknown = Det gick inte att ta reda på om detta sparades
change-look = Kontrollera igen
change-not-yet = Din senaste ändring har inte sparats än så länge
change-not-yet-text = Svaret kom aldrig. Om ändringen ändå kommer fram visas det här, i högst två minuter. Det du skrev finns kvar, och du kan fortsätta: inget sparas två gånger.
change-not-done = Din senaste ändring sparades inte. Det du skrev finns kvar.
change-sign-in-again = Logga in igen och spara
change-overtaken = Någon annan har ändrat det här under tiden
change-overtaken-text = Välj vad som ska gälla. Inget sparas innan du gör det.
change-original = När du började
change-theirs = Nu
change-mine = Din ändring
change-keep-theirs = Behåll det som gäller nu
change-use-mine = Använd min
# Variabler: $name (String) – prenumerationen.
notice-change-done = { $name }: auktoriserad partner har ändrats.
# Variabler: $name (String) – prenumerationen.
notice-change-failed = { $name }: ändringen av auktoriserad partner sparades inte.
# Variabler: $name (String) – prenumerationen.
notice-change-unknown = { $name }: det gick inte att ta reda på om ändringen av auktoriserad partner sparades.
notice-change-open = Öppna prenumerationen

denial-ended = Prenumerationen har upphört, så dess auktoriserade partner kan inte längre ändras.
denial-reseller = Bara { $reseller }, som sålde prenumerationen, kan ändra dess auktoriserade partner.
denial-reseller-unknown = Bara återförsäljaren som sålde prenumerationen kan ändra dess auktoriserade partner.
denial-ask = Det här kan du skicka till någon som kan
denial-ask-admin = Kan du ange auktoriserad partner för prenumerationen { $subscription } ({ $id }) hos { $organization }? Den finns här: { $address }
denial-ask-reseller = Vi är { $organization } och har prenumerationen { $subscription } ({ $id }) från er. Kan ni ange den auktoriserade partner som vi har kommit överens om och säga till när det är gjort?
denial-ask-copy = Kopiera meddelandet
denial-ask-mail = Öppna i e-post

history-title = Historik
history-empty = Inget har ändrats för prenumerationen ännu.
history-failed = Det gick inte att läsa in historiken
history-loading = Läser in historiken
history-more = Visa äldre ändringar
history-set = { $partner } blev auktoriserad partner.
history-replaced = { $after } ersatte { $before } som auktoriserad partner.
history-removed = { $partner } togs bort som auktoriserad partner.
history-unknown = Ändrat på ett sätt som den här versionen av appen inte känner till.
history-partner = { $name } (ID { $id })
history-by = { $actor }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") }
