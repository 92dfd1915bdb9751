catalogue-title = Köp tjänster
catalogue-lead = Allt som din organisation kan köpa i det här molnet. Priserna gäller per licens, exkl. moms.
catalogue-search = Sök efter produkter
catalogue-categories = Kategorier
catalogue-all = Alla
catalogue-loading = Läser in produkterna
catalogue-count =
    { $count ->
        [one] { NUMBER($count) } produkt
       *[other] { NUMBER($count) } produkter
    }
catalogue-failed = Det gick inte att läsa in produkterna
catalogue-empty = Inga produkter säljs i det här molnet just nu. Produkter som säljs senare visas här.
catalogue-no-match = Ingen produkt matchar både sökningen och kategorin.
catalogue-from =
    { $term ->
        [P1M] Från { MONEY($amount, $currency) } per månad
        [P1Y] Från { MONEY($amount, $currency) } per år
        [P3Y] Från { MONEY($amount, $currency) } för tre år
       *[other] Från { MONEY($amount, $currency) } per löptid
    }
catalogue-not-sold = Säljs inte för tillfället
catalogue-closed-cloud = Det här molnet tar inte längre emot nya organisationer. Din organisation finns redan här och kan köpa som förut.
catalogue-partners-only = I det här molnet säljs produkterna av partner. Din organisation köper från någon av dem, och det som har köpts visas i listan över prenumerationer.
category-suites = Paket
category-communication = Kommunikation
category-content = Filer och webbplatser
category-apps = Appar
category-security = Säkerhet
category-business = Verksamhet
feature-desktop-apps = Office-appar på datorn
feature-web-apps = Office-appar i webbläsaren
feature-mail = Postlåda och kalender
feature-meetings = Chatt och möten
feature-telephony = Telefonsamtal
feature-file-storage = Fillagring
feature-sites = Webbplatser och delade filer
feature-identity = Villkorsstyrd åtkomst
feature-device-management = Enhetshantering
feature-threat-protection = Skydd mot skadlig kod och nätfiske
feature-compliance = Etiketter, kvarhållning, eDiscovery
feature-analytics = Rapporter och instrumentpaneler
feature-automation = Appar och flöden utan kod
feature-project-planning = Planer, uppgifter och resurser
feature-diagrams = Diagram
feature-business-applications = Försäljning, service och ekonomi

product-loading = Läser in produkten
product-failed = Det gick inte att läsa in produkten
product-not-found = Produkten finns inte
product-not-found-text = Den kanske inte säljs längre, eller så gäller länken ett annat moln.
product-includes = Det här ingår i en licens
product-plans = Planer och priser
product-licenses = { NUMBER($min) } till { NUMBER($max) } licenser per beställning
product-buy = Köp
product-ask = Kan du köpa { $product } åt { $organization }? Du hittar produkten här: { $address }

checkout-title = Köp { $product }
checkout-steps = Steg
checkout-choose = Plan och licenser
checkout-review = Granska
checkout-confirm = Bekräfta
checkout-next = Nästa
checkout-back = Tillbaka
checkout-plan = Plan
checkout-licenses = Licenser
checkout-licenses-wrong = Skriv ett heltal från { NUMBER($min) } till { NUMBER($max) }.
checkout-order = Din beställning
checkout-product = Produkt
checkout-unit = Pris per licens
checkout-net = Summa för löptiden, exkl. moms
checkout-tax = Moms, { NUMBER($rate) } %
checkout-total = Totalt
checkout-pays = Betalas av
checkout-pays-invoice = { $organization }, mot faktura, i början av varje löptid. Prenumerationen förnyas automatiskt tills någon stänger av det.
checkout-price-loading = Läser in priset
checkout-price-failed = Det gick inte att läsa in priset
checkout-partner-lead = Har en partner gett dig råd? Lägg till den här, så tillgodoräknas den prenumerationen. Du kan också göra det senare.
checkout-partner-add = Lägg till
checkout-partner-on = På den här beställningen
checkout-partner-when = Partnern tillgodoräknas prenumerationen när beställningen är slutförd och får veta det via e-post tio minuter senare.
checkout-partner-checking = Kontrollerar partnern på beställningen
checkout-partner-first = Det gick inte att verifiera partnern på beställningen. Ta bort den eller kontrollera ett annat ID.
checkout-partner-typed = Du har skrivit ett partner-ID men inte lagt till det på beställningen: ingen partner kommer att tillgodoräknas prenumerationen. Gå tillbaka för att lägga till det.
checkout-help = Behöver du hjälp med din beställning?
checkout-help-text = En partner kan ge dig råd innan du köper. Det du har valt här finns kvar under tiden.
checkout-help-partner = Få hjälp från en Microsoft-partner
checkout-wait = Vänta tills det är känt vad som blev av din senaste beställning.

buying-sending = Lägger beställningen
buying-looking = Det är ännu okänt om beställningen lades
buying-looking-text = Dina beställningar läses tills det är känt. Du kan göra annat under tiden: inget köps två gånger.
buying-not-yet = Din beställning har inte lagts än så länge
buying-not-yet-text = Svaret kom aldrig. Om beställningen ändå kommer fram visas det här, inom högst två minuter. Till dess köps inget annat här.
buying-not-done = Din senaste beställning lades inte. Inget har köpts.
buying-unknown = Det gick inte att ta reda på om beställningen lades
buying-refused = Inget har köpts
buying-fresh = Du loggade in för mer än 15 minuter sedan. För att köpa krävs en ny inloggning.
buying-sign-in = Logga in igen och köp
buying-price = Priset har ändrats
buying-price-text = Inget har köpts. Jämför priserna och bestäm dig sedan.
buying-price-before = Som det visades
buying-price-now = Nu
buying-price-accept = Köp till det nya priset
buying-twin = Samma beställning lades nyss
buying-twin-text = { $name } lade den kl. { DATETIME($at, timeStyle: "short") }: beställning { $number }. Köp en gång till bara om du behöver båda.
buying-twin-open = Öppna den beställningen
buying-twin-more = Köp en gång till
buying-notice-taken = Beställning { $number } har tagits emot.
buying-notice-open = Öppna beställningen
buying-notice-ended = En beställning slutade inte som planerat.
buying-notice-why = Se varför

order-loading = Läser in beställningen
order-failed-title = Det gick inte att läsa in beställningen
order-not-found = Beställningen finns inte
order-not-found-text = Länken kanske gäller en annan organisation eller ett annat moln.
order-title = Beställning { $number }
order-completed = Beställningen är slutförd: prenumerationen är klar.
order-failed = Beställningen slutfördes inte. Inget har köpts, och det finns inget att betala.
order-failure-credit = Summan är större än vad din organisation får köpa mot faktura. Beställ färre licenser, eller be supporten om en högre gräns.
order-failure-unknown = Den här versionen av appen känner inte till orsaken. Uppge beställningsnumret till supporten.
order-unknown = Den här versionen av appen vet inte vad som blev av beställningen. Läs in sidan igen för att få den senaste versionen.
order-again = Ändra beställningen
order-open = Öppna prenumerationen
order-number = Beställningsnummer
order-placed = Beställd
order-placed-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
order-nudge = Ingen partner tillgodoräknas den ännu
order-nudge-text = Om en partner har gett dig råd kan du lägga till den nu: samma som på annat håll eller en annan.
order-nudge-same =
    { $count ->
        [one] { $name }, som på { NUMBER($count) } prenumeration
       *[other] { $name }, som på { NUMBER($count) } prenumerationer
    }

links-find-partner = Hitta din partner eller återförsäljare
links-plan-setup = Planera din konfiguration

amount = { MONEY($amount, $currency) }
