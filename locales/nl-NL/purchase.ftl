catalogue-title = Services aanschaffen
catalogue-lead = Alles wat uw organisatie in deze cloud kan kopen. De prijzen zijn per licentie, exclusief btw.
catalogue-search = Producten zoeken
catalogue-categories = Categorieën
catalogue-all = Alle
catalogue-loading = Producten worden geladen
catalogue-count =
    { $count ->
        [one] { NUMBER($count) } product
       *[other] { NUMBER($count) } producten
    }
catalogue-failed = De producten konden niet worden opgehaald
catalogue-empty = In deze cloud wordt nu niets verkocht. Producten die later worden verkocht, verschijnen hier.
catalogue-no-match = Er is geen product dat zowel bij de zoekopdracht als bij de categorie past.
catalogue-from =
    { $term ->
        [P1M] Vanaf { MONEY($amount, $currency) } per maand
        [P1Y] Vanaf { MONEY($amount, $currency) } per jaar
        [P3Y] Vanaf { MONEY($amount, $currency) } voor drie jaar
       *[other] Vanaf { MONEY($amount, $currency) } per termijn
    }
catalogue-not-sold = Wordt op dit moment niet verkocht
catalogue-closed-cloud = Deze cloud neemt geen nieuwe organisaties meer op. De uwe is er al en blijft kopen zoals voorheen.
catalogue-partners-only = In deze cloud komen producten van partners: uw organisatie koopt bij een van hen, en wat is gekocht, verschijnt in de lijst met abonnementen.
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
feature-identity = Aanmelding met voorwaarden
feature-device-management = Apparaatbeheer
feature-threat-protection = Bescherming tegen malware en phishing
feature-compliance = Labels, bewaring, eDiscovery
feature-analytics = Rapporten en dashboards
feature-automation = Apps en stromen zonder code
feature-project-planning = Plannen, taken en resources
feature-diagrams = Diagrammen
feature-business-applications = Verkoop, service en financiën

product-loading = Product wordt geladen
product-failed = Het product kon niet worden opgehaald
product-not-found = Dit product bestaat niet
product-not-found-text = Misschien wordt het niet meer verkocht, of is de link voor een andere cloud bedoeld.
product-includes = Wat een licentie omvat
product-plans = Plannen en prijzen
product-licenses = { NUMBER($min) } tot { NUMBER($max) } licenties per bestelling
product-buy = Kopen
product-ask = Wilt u { $product } kopen voor { $organization }? Het staat hier: { $address }

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
checkout-net = Totaal voor de termijn, exclusief btw
checkout-tax = Btw, { NUMBER($rate) }%
checkout-total = Totaal
checkout-pays = Wie betaalt
checkout-pays-invoice = { $organization }, op factuur, aan het begin van elke termijn. Het abonnement wordt verlengd tot iemand dat uitzet.
checkout-price-loading = De prijs wordt opgehaald
checkout-price-failed = De prijs kon niet worden opgehaald
checkout-partner-lead = Heeft een partner u geadviseerd? Geef die hier op; dit abonnement wordt dan aan de partner toegerekend. Dat kan ook later.
checkout-partner-add = Toevoegen
checkout-partner-on = Op deze bestelling
checkout-partner-when = Dat gebeurt zodra de bestelling is voltooid; de partner hoort het tien minuten later per e-mail.
checkout-partner-checking = De partner op deze bestelling wordt gecontroleerd
checkout-partner-first = De partner op deze bestelling kon niet worden geverifieerd. Verwijder die of controleer een andere id.
checkout-partner-typed = Er is een partner-id getypt, maar niet aan de bestelling toegevoegd: aan niemand wordt iets toegerekend. Ga terug om die toe te voegen.
checkout-help = Hulp nodig bij uw bestelling?
checkout-help-text = Een partner kan u adviseren voordat u koopt. Wat u hier hebt gekozen, blijft intussen staan.
checkout-help-partner = Hulp krijgen van een Microsoft-partner
checkout-wait = Wacht tot bekend is wat er van uw laatste bestelling is geworden.

buying-sending = Bestelling wordt geplaatst
buying-looking = Het is nog niet bekend of de bestelling is geplaatst
buying-looking-text = Uw bestellingen worden gelezen tot dat bekend is. U kunt intussen elders verdergaan: niets wordt twee keer gekocht.
buying-not-yet = Uw bestelling is tot nu toe niet geplaatst
buying-not-yet-text = Het antwoord is nooit gekomen. Als de bestelling toch nog aankomt, ziet u dat hier, binnen hooguit twee minuten. Tot dan wordt hier niets anders gekocht.
buying-not-done = Uw laatste bestelling is niet geplaatst. Er is niets gekocht.
buying-unknown = Er kon niet worden vastgesteld of de bestelling is geplaatst
buying-refused = Er is niets gekocht
buying-fresh = U hebt zich meer dan 15 minuten geleden aangemeld. Om te kopen moet u zich opnieuw aanmelden.
buying-sign-in = Opnieuw aanmelden en kopen
buying-price = De prijs is gewijzigd
buying-price-text = Er is niets gekocht. Vergelijk beide prijzen en beslis dan.
buying-price-before = Zoals getoond
buying-price-now = Nu
buying-price-accept = Kopen voor de nieuwe prijs
buying-twin = Hetzelfde is zojuist besteld
buying-twin-text = { $name } heeft dit om { DATETIME($at, timeStyle: "short") } besteld: bestelling { $number }. Koop het alleen nog een keer als u beide nodig hebt.
buying-twin-open = Die bestelling openen
buying-twin-more = Nog een keer kopen
buying-notice-taken = Bestelling { $number } is ontvangen.
buying-notice-open = De bestelling openen
buying-notice-ended = Een bestelling is anders geëindigd dan gepland.
buying-notice-why = Bekijken waarom

order-loading = Bestelling wordt geladen
order-failed-title = De bestelling kon niet worden opgehaald
order-not-found = Deze bestelling bestaat niet
order-not-found-text = Misschien is de link voor een andere organisatie of cloud bedoeld.
order-title = Bestelling { $number }
order-completed = De bestelling is voltooid: het abonnement is er.
order-failed = De bestelling is niet voltooid. Er is niets gekocht en er hoeft niets te worden betaald.
order-failure-credit = Het totaal is meer dan uw organisatie op factuur mag kopen. Bestel minder licenties of vraag support om een hogere limiet.
order-failure-unknown = Waarom weet deze versie van de app niet. Geef het bestelnummer door aan support.
order-unknown = Wat er van deze bestelling is geworden, weet deze versie van de app niet. Laad de pagina opnieuw om de nieuwste versie te krijgen.
order-again = De bestelling aanpassen
order-open = Het abonnement openen
order-number = Bestelnummer
order-placed = Besteld
order-placed-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
order-nudge = Het is nog aan niemand toegerekend
order-nudge-text = Als een partner u heeft geadviseerd, kunt u die nu opgeven: dezelfde als elders, of een andere.
order-nudge-same =
    { $count ->
        [one] { $name }, zoals op { NUMBER($count) } abonnement
       *[other] { $name }, zoals op { NUMBER($count) } abonnementen
    }

links-find-partner = Uw partner of reseller zoeken
links-plan-setup = Uw configuratie plannen

amount = { MONEY($amount, $currency) }
