catalogue-title = Services aanschaffen
catalogue-lead = Alles wat uw organisatie in deze cloud kan kopen. De prijzen zijn per licentie, exclusief btw.
catalogue-search = Producten zoeken
catalogue-categories = Categorieën
catalogue-all = Alle
catalogue-loading = De producten worden geladen
catalogue-count =
    { $count ->
        [one] { NUMBER($count) } product
       *[other] { NUMBER($count) } producten
    }
catalogue-failed = De producten kunnen niet worden geladen
catalogue-empty = In deze cloud worden op dit moment geen producten verkocht. Producten die later worden verkocht, ziet u hier.
catalogue-no-match = Er is geen product dat aan zowel de zoekopdracht als de categorie voldoet.
catalogue-from =
    { $term ->
        [P1M] Vanaf { MONEY($amount, $currency) } per maand
        [P1Y] Vanaf { MONEY($amount, $currency) } per jaar
        [P3Y] Vanaf { MONEY($amount, $currency) } voor drie jaar
       *[other] Vanaf { MONEY($amount, $currency) } per looptijd
    }
catalogue-not-sold = Wordt op dit moment niet verkocht
catalogue-closed-cloud = Deze cloud neemt geen nieuwe organisaties meer op. Uw organisatie maakt er al deel van uit en kan blijven kopen zoals voorheen.
catalogue-partners-only = In deze cloud worden producten door partners verkocht. Uw organisatie koopt bij een van hen; wat is gekocht, ziet u in de lijst met abonnementen.
category-suites = Pakketten
category-communication = Communicatie
category-content = Bestanden en sites
category-apps = Apps
category-security = Beveiliging
category-business = Zakelijk
feature-desktop-apps = Office-apps op de computer
feature-web-apps = Office-apps in de browser
feature-mail = Postvak en agenda
feature-meetings = Chat en vergaderingen
feature-telephony = Telefoongesprekken
feature-file-storage = Bestandsopslag
feature-sites = Sites en gedeelde bestanden
feature-identity = Voorwaardelijke toegang
feature-device-management = Apparaatbeheer
feature-threat-protection = Bescherming tegen malware en phishing
feature-compliance = Labels, retentie, eDiscovery
feature-analytics = Rapporten en dashboards
feature-automation = Apps en stromen zonder code
feature-project-planning = Plannen, taken en resources
feature-diagrams = Diagrammen
feature-business-applications = Verkoop, service en financiën

product-loading = Het product wordt geladen
product-failed = Het product kan niet worden geladen
product-not-found = Dit product bestaat niet
product-not-found-text = Misschien wordt het niet meer verkocht of is de link voor een andere cloud bedoeld.
product-includes = Wat een licentie omvat
product-plans = Plannen en prijzen
product-licenses = { NUMBER($min) } tot { NUMBER($max) } licenties per bestelling
product-buy = Kopen
product-ask = Wilt u { $product } kopen voor { $organization }? U vindt het hier: { $address }

checkout-title = { $product } kopen
checkout-steps = Stappen
checkout-choose = Plan en licenties
checkout-review = Controleren
checkout-confirm = Bevestigen
checkout-next = Volgende
checkout-back = Vorige
checkout-plan = Plan
checkout-licenses = Licenties
checkout-licenses-wrong = Typ een geheel getal van { NUMBER($min) } tot { NUMBER($max) }.
checkout-order = Uw bestelling
checkout-product = Product
checkout-unit = Prijs per licentie
checkout-net = Totaal voor de looptijd, exclusief btw
checkout-tax = Btw, { NUMBER($rate) }%
checkout-total = Totaal
checkout-pays = Betaald door
checkout-pays-invoice = { $organization }, op factuur, aan het begin van elke looptijd. Het abonnement wordt automatisch verlengd totdat iemand dat uitschakelt.
checkout-price-loading = De prijs wordt geladen
checkout-price-failed = De prijs kan niet worden geladen
checkout-partner-lead = Heeft een partner u geadviseerd? Voeg die hier toe; dit abonnement wordt dan aan de partner toegerekend. Dat kan ook later.
checkout-partner-add = Toevoegen
checkout-partner-on = Op deze bestelling
checkout-partner-when = Het abonnement wordt aan de partner toegerekend zodra de bestelling is voltooid; de partner krijgt tien minuten later bericht per e-mail.
checkout-partner-checking = De partner op deze bestelling wordt gecontroleerd
checkout-partner-first = De partner op deze bestelling kan niet worden geverifieerd. Verwijder die of controleer een andere id.
checkout-partner-typed = U hebt een partner-id getypt, maar niet aan de bestelling toegevoegd: het abonnement wordt aan geen enkele partner toegerekend. Ga terug om de id toe te voegen.
checkout-help = Hulp nodig bij uw bestelling?
checkout-help-text = Een partner kan u adviseren voordat u koopt. Wat u hier hebt gekozen, blijft intussen bewaard.
checkout-help-partner = Hulp krijgen van een Microsoft-partner
checkout-wait = Wacht tot bekend is wat er van uw laatste bestelling is geworden.

buying-sending = De bestelling wordt geplaatst
buying-looking = Het is nog niet bekend of de bestelling is geplaatst
buying-looking-text = Uw bestellingen worden gelezen tot dat bekend is. U kunt intussen iets anders doen: niets wordt twee keer gekocht.
buying-not-yet = Uw bestelling is tot nu toe niet geplaatst
buying-not-yet-text = Het antwoord is nooit gekomen. Als de bestelling alsnog aankomt, ziet u dat hier, binnen hooguit twee minuten. Tot die tijd wordt hier niets anders gekocht.
buying-not-done = Uw laatste bestelling is niet geplaatst. Er is niets gekocht.
buying-unknown = Er kan niet worden vastgesteld of de bestelling is geplaatst
buying-refused = Er is niets gekocht
buying-fresh = U hebt zich meer dan 15 minuten geleden aangemeld. Als u wilt kopen, moet u zich opnieuw aanmelden.
buying-sign-in = Opnieuw aanmelden en kopen
buying-price = De prijs is gewijzigd
buying-price-text = Er is niets gekocht. Vergelijk beide prijzen en beslis dan.
buying-price-before = Zoals weergegeven
buying-price-now = Nu
buying-price-accept = Kopen voor de nieuwe prijs
buying-twin = Dezelfde bestelling is zojuist geplaatst
buying-twin-text = { $name } heeft die om { DATETIME($at, timeStyle: "short") } uur geplaatst: bestelling { $number }. Koop alleen nog een keer als u beide nodig hebt.
buying-twin-open = Die bestelling openen
buying-twin-more = Nog een keer kopen
buying-notice-taken = Bestelling { $number } is ontvangen.
buying-notice-open = Bestelling openen
buying-notice-ended = Een bestelling is niet geëindigd zoals gepland.
buying-notice-why = Bekijk waarom

order-loading = De bestelling wordt geladen
order-failed-title = De bestelling kan niet worden geladen
order-not-found = Deze bestelling bestaat niet
order-not-found-text = Misschien is de link voor een andere organisatie of cloud bedoeld.
order-title = Bestelling { $number }
order-completed = De bestelling is voltooid: het abonnement is klaar.
order-failed = De bestelling is niet voltooid. Er is niets gekocht en er hoeft niets te worden betaald.
order-failure-credit = Het totaalbedrag is hoger dan uw organisatie op factuur mag kopen. Bestel minder licenties of vraag support om een hogere limiet.
order-failure-unknown = Deze versie van de app kent de reden niet. Geef het bestelnummer door aan support.
order-unknown = Deze versie van de app weet niet wat er van deze bestelling is geworden. Laad de pagina opnieuw om de nieuwste versie te krijgen.
order-again = Bestelling wijzigen
order-open = Abonnement openen
order-number = Bestelnummer
order-placed = Besteld
order-placed-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
order-nudge = Nog aan geen enkele partner toegerekend
order-nudge-text = Als een partner u heeft geadviseerd, kunt u die nu toevoegen: dezelfde als elders of een andere.
order-nudge-same =
    { $count ->
        [one] { $name }, zoals op { NUMBER($count) } abonnement
       *[other] { $name }, zoals op { NUMBER($count) } abonnementen
    }

links-find-partner = Uw partner of reseller zoeken
links-plan-setup = Uw configuratie plannen

amount = { MONEY($amount, $currency) }
