subscription-loading = Het abonnement wordt geladen
subscription-failed-title = Het abonnement kan niet worden geladen
subscription-not-found-title = Dit abonnement bestaat niet
subscription-not-found-text = { $organization } heeft geen abonnement op dit adres. Mogelijk is het verwijderd of is de link bedoeld voor een andere organisatie of cloud.
subscription-not-found-action = Naar de lijst
subscription-stale = Het abonnement kan niet worden vernieuwd. Wat u ziet, kan inmiddels zijn gewijzigd.

subscription-term = Looptijd
subscription-today = Vandaag
subscription-term-sentence = De looptijd is van { DATETIME($start, dateStyle: "long") } tot { DATETIME($end, dateStyle: "long") }. Vandaag is dag { NUMBER($day) } van { NUMBER($days) }.
subscription-term-over = De looptijd was van { DATETIME($start, dateStyle: "long") } tot { DATETIME($end, dateStyle: "long") }.

subscription-partner = Partnergegevens
subscription-partner-none = Dit abonnement wordt aan geen enkele partner toegerekend.
subscription-partner-note = Dit abonnement wordt aan deze partner toegerekend. Als Partner of Record krijgt een partner geen toegang.
subscription-partner-id = Microsoft-partner-id
subscription-partner-since = Toegevoegd
partner-source-at-purchase = Bij de bestelling, { DATETIME($at, dateStyle: "long") }
partner-source-manual = Door een beheerder, { DATETIME($at, dateStyle: "long") }
partner-source-invitation = Via een geaccepteerde uitnodiging, { DATETIME($at, dateStyle: "long") }
partner-source-reseller = Door de reseller, { DATETIME($at, dateStyle: "long") }
partner-source-unknown = Op een manier die deze versie niet kent, { DATETIME($at, dateStyle: "long") }

subscription-licenses = Licenties
subscription-available = Beschikbaar
subscription-price = Prijs
price-monthly = { MONEY($amount, $currency) } per licentie per maand, excl. btw
price-annual = { MONEY($amount, $currency) } per licentie per jaar, excl. btw
price-triennial = { MONEY($amount, $currency) } per licentie voor drie jaar, excl. btw
price-term = { MONEY($amount, $currency) } per licentie per looptijd, excl. btw
price-trial = Gratis tijdens de proefperiode

subscription-info = Abonnement
subscription-bought-from = Gekocht bij
subscription-bought-direct = Rechtstreeks
subscription-bought-unknown = Onbekend
subscription-term-length = Looptijd
term-monthly = 1 maand
term-annual = 1 jaar
term-triennial = 3 jaar
term-unknown = Onbekend: { $value }
subscription-auto-renew = Automatisch verlengen
answer-yes = Ja
answer-no = Nee
subscription-started = Begindatum
billing-account = Type factureringsaccount
billing-account-agreement = Microsoft-klantovereenkomst
billing-account-online = Microsoft Online Subscription Program

subscription-ids = Id’s voor support
subscription-part-number = Artikelnummer
subscription-id = Abonnements-id
organization-id = Organisatie-id
copy-value = Kopiëren: { $what }
number-plain = { NUMBER($count) }
