subscription-loading = Indlæser abonnementet
subscription-failed-title = Abonnementet kunne ikke indlæses
subscription-not-found-title = Abonnementet findes ikke
subscription-not-found-text = { $organization } har intet abonnement på denne adresse. Det kan være slettet, eller linket kan gælde en anden organisation eller cloud.
subscription-not-found-action = Til listen
subscription-stale = Abonnementet kunne ikke opdateres. Det, du ser, kan være ændret i mellemtiden.

subscription-term = Periode
subscription-today = I dag
subscription-term-sentence = Perioden løber fra { DATETIME($start, dateStyle: "long") } til { DATETIME($end, dateStyle: "long") }. I dag er dag { NUMBER($day) } af { NUMBER($days) }.
subscription-term-over = Perioden løb fra { DATETIME($start, dateStyle: "long") } til { DATETIME($end, dateStyle: "long") }.

subscription-partner = Partneroplysninger
subscription-partner-none = Ingen partner krediteres for dette abonnement.
subscription-partner-note = Partneren krediteres for dette abonnement. Det giver ingen adgang at være registreret partner.
subscription-partner-id = Microsoft-partner-id
subscription-partner-since = Tilføjet
partner-source-at-purchase = Med ordren, { DATETIME($at, dateStyle: "long") }
partner-source-manual = Af en administrator, { DATETIME($at, dateStyle: "long") }
partner-source-invitation = Via en accepteret invitation, { DATETIME($at, dateStyle: "long") }
partner-source-reseller = Af forhandleren, { DATETIME($at, dateStyle: "long") }
partner-source-unknown = På en måde, som denne version ikke kender, { DATETIME($at, dateStyle: "long") }

subscription-licenses = Licenser
subscription-available = Tilgængelige
subscription-price = Pris
price-monthly = { MONEY($amount, $currency) } pr. licens pr. måned, ekskl. moms
price-annual = { MONEY($amount, $currency) } pr. licens pr. år, ekskl. moms
price-triennial = { MONEY($amount, $currency) } pr. licens for tre år, ekskl. moms
price-term = { MONEY($amount, $currency) } pr. licens pr. periode, ekskl. moms
price-trial = Gratis i prøveperioden

subscription-info = Abonnement
subscription-bought-from = Købt hos
subscription-bought-direct = Direkte køb
subscription-bought-unknown = Ukendt
subscription-term-length = Periode
term-monthly = 1 måned
term-annual = 1 år
term-triennial = 3 år
term-unknown = Ukendt: { $value }
subscription-auto-renew = Fornyes automatisk
answer-yes = Ja
answer-no = Nej
subscription-started = Startdato
billing-account = Type af faktureringskonto
billing-account-agreement = Microsoft-kundeaftale
billing-account-online = Microsoft Online Subscription Program

subscription-ids = Id’er til support
subscription-part-number = Varenummer
subscription-id = Abonnements-id
organization-id = Organisations-id
copy-value = Kopiér: { $what }
number-plain = { NUMBER($count) }
