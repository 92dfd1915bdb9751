catalogue-title = Köp tjänster
catalogue-lead = Allt som din organisation kan köpa i det här molnet. Priserna gäller per licens, exkl. moms.
catalogue-search = Sök produkter
catalogue-categories = Kategorier
catalogue-all = Alla
catalogue-loading = Läser in produkterna
catalogue-count =
    { $count ->
        [one] { NUMBER($count) } produkt
       *[other] { NUMBER($count) } produkter
    }
catalogue-failed = Produkterna kunde inte hämtas
catalogue-empty = Inget säljs i det här molnet just nu. Produkter som säljs senare visas här.
catalogue-no-match = Ingen produkt stämmer med både sökningen och kategorin.
catalogue-from =
    { $term ->
        [P1M] Från { MONEY($amount, $currency) } per månad
        [P1Y] Från { MONEY($amount, $currency) } per år
        [P3Y] Från { MONEY($amount, $currency) } för tre år
       *[other] Från { MONEY($amount, $currency) } per period
    }
catalogue-not-sold = Säljs inte för tillfället
catalogue-closed-cloud = Det här molnet tar inte emot nya organisationer längre. Din finns där och köper som förut.
catalogue-partners-only = I det här molnet kommer produkterna från partner: din organisation köper av någon av dem, och det som har köpts visas i listan över prenumerationer.
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
feature-identity = Inloggning med villkor
feature-device-management = Enhetshantering
feature-threat-protection = Skydd mot skadlig kod och nätfiske
feature-compliance = Etiketter, bevarande, efterforskning
feature-analytics = Rapporter och instrumentpaneler
feature-automation = Appar och flöden utan kod
feature-project-planning = Planer, uppgifter och resurser
feature-diagrams = Diagram
feature-business-applications = Försäljning, service och ekonomi

product-loading = Läser in produkten
product-failed = Produkten kunde inte hämtas
product-not-found = Produkten finns inte
product-not-found-text = Den kanske inte säljs längre, eller så gäller länken ett annat moln.
product-includes = Det här ingår i en licens
product-plans = Planer och priser
product-licenses = { NUMBER($min) } till { NUMBER($max) } licenser per beställning
product-buy = Köp
product-ask = Köp { $product } åt { $organization }, tack. Den finns här: { $address }

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
checkout-net = Summa för perioden, exkl. moms
checkout-tax = Moms, { NUMBER($rate) } %
checkout-total = Totalt
checkout-pays = Vem som betalar
checkout-pays-invoice = { $organization }, mot faktura, i början av varje period. Prenumerationen förnyas tills någon stänger av det.
checkout-price-loading = Hämtar priset
checkout-price-failed = Priset kunde inte hämtas
checkout-partner-lead = Har en partner gett dig råd? Ange den här, så tillgodoräknas den prenumerationen. Det går också senare.
checkout-partner-add = Lägg till
checkout-partner-on = På den här beställningen
checkout-partner-when = Den tillgodoräknas när beställningen är slutförd och får veta det via e-post tio minuter senare.
checkout-partner-checking = Kontrollerar partnern på beställningen
checkout-partner-first = Partnern på beställningen kunde inte verifieras. Ta bort den eller kontrollera ett annat ID.
checkout-partner-typed = Ett partner-ID har skrivits in men inte lagts till på beställningen: ingen kommer att tillgodoräknas. Gå tillbaka för att lägga till det.
checkout-help = Behöver du hjälp med din beställning?
checkout-help-text = En partner kan ge dig råd innan du köper. Det du har valt här finns kvar så länge.
checkout-help-partner = Få hjälp från en Microsoft-partner
checkout-wait = Vänta tills det är känt vad som blev av din senaste beställning.

buying-sending = Skickar beställningen
buying-looking = Det är inte känt ännu om beställningen gick fram
buying-looking-text = Dina beställningar läses tills det är känt. Du kan fortsätta någon annanstans under tiden: inget köps två gånger.
buying-not-yet = Beställningen har inte gått fram hittills
buying-not-yet-text = Svaret kom aldrig. Om den ändå går fram visas det här, inom högst två minuter. Till dess köps inget annat här.
buying-not-done = Din senaste beställning gick inte fram. Inget har köpts.
buying-unknown = Det gick inte att ta reda på om beställningen gick fram
buying-refused = Inget har köpts
buying-fresh = Du loggade in för mer än 15 minuter sedan. För att köpa krävs en ny inloggning.
buying-sign-in = Logga in igen och köp
buying-price = Priset har ändrats
buying-price-text = Inget har köpts. Jämför priserna och bestäm dig sedan.
buying-price-before = Som det visades
buying-price-now = Nu
buying-price-accept = Köp till det nya priset
buying-twin = Samma sak beställdes nyss
buying-twin-text = { $name } beställde det klockan { DATETIME($at, timeStyle: "short") }: beställning { $number }. Köp en gång till bara om du behöver båda.
buying-twin-open = Öppna den beställningen
buying-twin-more = Köp en gång till
buying-notice-taken = Beställning { $number } har tagits emot.
buying-notice-open = Öppna beställningen
buying-notice-ended = En beställning slutade på ett annat sätt än planerat.
buying-notice-why = Se varför

order-loading = Läser in beställningen
order-failed-title = Beställningen kunde inte hämtas
order-not-found = Beställningen finns inte
order-not-found-text = Länken kanske gäller en annan organisation eller ett annat moln.
order-title = Beställning { $number }
order-completed = Beställningen är slutförd: prenumerationen finns.
order-failed = Beställningen slutfördes inte. Inget har köpts och inget ska betalas.
order-failure-credit = Summan är större än vad din organisation får köpa mot faktura. Beställ färre licenser, eller be supporten om en högre gräns.
order-failure-unknown = Varför vet inte den här versionen av appen. Uppge ordernumret till supporten.
order-unknown = Vad som blev av beställningen vet inte den här versionen av appen. Läs in sidan igen för att få den senaste versionen.
order-again = Ändra beställningen
order-open = Öppna prenumerationen
order-number = Ordernummer
order-placed = Beställd
order-placed-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
order-nudge = Ingen tillgodoräknas den ännu
order-nudge-text = Om en partner har gett dig råd kan du ange den nu: samma som på annat håll, eller en annan.
order-nudge-same =
    { $count ->
        [one] { $name }, som på { NUMBER($count) } prenumeration
       *[other] { $name }, som på { NUMBER($count) } prenumerationer
    }

links-find-partner = Hitta din partner eller återförsäljare
links-plan-setup = Planera din konfiguration

amount = { MONEY($amount, $currency) }
