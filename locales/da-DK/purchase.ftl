catalogue-title = Køb tjenester
catalogue-lead = Alt, hvad din organisation kan købe i denne cloud. Priserne er pr. licens, ekskl. moms.
catalogue-search = Søg efter produkter
catalogue-categories = Kategorier
catalogue-all = Alle
catalogue-loading = Indlæser produkterne
catalogue-count =
    { $count ->
        [one] { NUMBER($count) } produkt
       *[other] { NUMBER($count) } produkter
    }
catalogue-failed = Produkterne kunne ikke indlæses
catalogue-empty = Der sælges ingen produkter i denne cloud lige nu. Produkter, der sælges senere, vises her.
catalogue-no-match = Ingen produkter matcher både søgningen og kategorien.
catalogue-from =
    { $term ->
        [P1M] Fra { MONEY($amount, $currency) } pr. måned
        [P1Y] Fra { MONEY($amount, $currency) } pr. år
        [P3Y] Fra { MONEY($amount, $currency) } for tre år
       *[other] Fra { MONEY($amount, $currency) } pr. periode
    }
catalogue-not-sold = Sælges ikke i øjeblikket
catalogue-closed-cloud = Denne cloud tager ikke længere imod nye organisationer. Din organisation er her allerede og kan købe som før.
catalogue-partners-only = I denne cloud sælges produkterne af partnere. Din organisation køber hos en af dem, og det, der er købt, vises på listen over abonnementer.
category-suites = Pakker
category-communication = Kommunikation
category-content = Filer og websteder
category-apps = Apps
category-security = Sikkerhed
category-business = Forretning
feature-desktop-apps = Office-apps på computeren
feature-web-apps = Office-apps i browseren
feature-mail = Postkasse og kalender
feature-meetings = Chat og møder
feature-telephony = Telefonopkald
feature-file-storage = Fillager
feature-sites = Websteder og delte filer
feature-identity = Betinget adgang
feature-device-management = Enhedsadministration
feature-threat-protection = Beskyttelse mod malware og phishing
feature-compliance = Mærkater, opbevaring, eDiscovery
feature-analytics = Rapporter og dashboards
feature-automation = Apps og flows uden kode
feature-project-planning = Planer, opgaver og ressourcer
feature-diagrams = Diagrammer
feature-business-applications = Salg, service og økonomi

product-loading = Indlæser produktet
product-failed = Produktet kunne ikke indlæses
product-not-found = Produktet findes ikke
product-not-found-text = Det sælges måske ikke længere, eller linket gælder en anden cloud.
product-includes = Dette indgår i en licens
product-plans = Planer og priser
product-licenses = { NUMBER($min) } til { NUMBER($max) } licenser pr. ordre
product-buy = Køb
product-ask = Vil du købe { $product } til { $organization }? Du finder produktet her: { $address }

checkout-title = Køb { $product }
checkout-steps = Trin
checkout-choose = Plan og licenser
checkout-review = Gennemse
checkout-confirm = Bekræft
checkout-next = Næste
checkout-back = Tilbage
checkout-plan = Plan
checkout-licenses = Licenser
checkout-licenses-wrong = Skriv et helt tal fra { NUMBER($min) } til { NUMBER($max) }.
checkout-order = Din ordre
checkout-product = Produkt
checkout-unit = Pris pr. licens
checkout-net = I alt for perioden, ekskl. moms
checkout-tax = Moms, { NUMBER($rate) } %
checkout-total = I alt
checkout-pays = Betales af
checkout-pays-invoice = { $organization }, mod faktura, ved begyndelsen af hver periode. Abonnementet fornys automatisk, indtil nogen slår det fra.
checkout-price-loading = Indlæser prisen
checkout-price-failed = Prisen kunne ikke indlæses
checkout-partner-lead = Har en partner rådgivet dig? Tilføj den her, så krediteres den for abonnementet. Du kan også gøre det senere.
checkout-partner-add = Tilføj
checkout-partner-on = På denne ordre
checkout-partner-when = Partneren krediteres, når ordren er gennemført, og får besked pr. mail ti minutter senere.
checkout-partner-checking = Kontrollerer partneren på ordren
checkout-partner-first = Partneren på ordren kunne ikke bekræftes. Fjern den, eller kontrollér et andet id.
checkout-partner-typed = Du har skrevet et partner-id, men ikke tilføjet det til ordren: ingen partner krediteres. Gå tilbage for at tilføje det.
checkout-help = Har du brug for hjælp til din ordre?
checkout-help-text = En partner kan rådgive dig, før du køber. Det, du har valt her, bliver stående imens.
checkout-help-partner = Få hjælp fra en Microsoft-partner
checkout-wait = Vent, til det vides, hvad der blev af din seneste ordre.

buying-sending = Afgiver ordren
buying-looking = Det vides ikke endnu, om ordren blev afgivet
buying-looking-text = Dine ordrer læses, indtil det vides. Du kan gøre andet imens: intet købes to gange.
buying-not-yet = Din ordre er ikke afgivet indtil nu
buying-not-yet-text = Svaret kom aldrig. Hvis ordren alligevel når frem, vises det her, inden for højst to minutter. Indtil da købes intet andet her.
buying-not-done = Din seneste ordre blev ikke afgivet. Der er ikke købt noget.
buying-unknown = Det kunne ikke afklares, om ordren blev afgivet
buying-refused = Der er ikke købt noget
buying-fresh = Du loggede på for mere end 15 minutter siden. Det kræver et nyt logon at købe.
buying-sign-in = Log på igen, og køb
buying-price = Prisen er ændret
buying-price-text = Der er ikke købt noget. Sammenlign priserne, og beslut dig så.
buying-price-before = Som vist
buying-price-now = Nu
buying-price-accept = Køb til den nye pris
buying-twin = Den samme ordre er lige blevet afgivet
buying-twin-text = { $name } afgav den kl. { DATETIME($at, timeStyle: "short") }: ordre { $number }. Køb kun igen, hvis du har brug for begge.
buying-twin-open = Åbn den ordre
buying-twin-more = Køb igen
buying-notice-taken = Ordre { $number } er modtaget.
buying-notice-open = Åbn ordren
buying-notice-ended = En ordre endte ikke som planlagt.
buying-notice-why = Se hvorfor

order-loading = Indlæser ordren
order-failed-title = Ordren kunne ikke indlæses
order-not-found = Ordren findes ikke
order-not-found-text = Linket gælder måske en anden organisation eller cloud.
order-title = Ordre { $number }
order-completed = Ordren er gennemført: abonnementet er klar.
order-failed = Ordren blev ikke gennemført. Der er ikke købt noget, og der skal ikke betales noget.
order-failure-credit = Beløbet er større, end din organisation må købe for mod faktura. Bestil færre licenser, eller bed support om en højere grænse.
order-failure-unknown = Denne version af appen kender ikke årsagen. Giv ordrenummeret til support.
order-unknown = Denne version af appen ved ikke, hvad der blev af ordren. Indlæs siden igen for at få den nyeste version.
order-again = Ret ordren
order-open = Åbn abonnementet
order-number = Ordrenummer
order-placed = Bestilt
order-placed-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
order-nudge = Ingen partner krediteres for det endnu
order-nudge-text = Hvis en partner har rådgivet dig, kan du tilføje den nu: den samme som andre steder eller en anden.
order-nudge-same =
    { $count ->
        [one] { $name }, som på { NUMBER($count) } abonnement
       *[other] { $name }, som på { NUMBER($count) } abonnementer
    }

links-find-partner = Find din partner eller forhandler
links-plan-setup = Planlæg din konfiguration

amount = { MONEY($amount, $currency) }
