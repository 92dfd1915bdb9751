subscription-loading = Läser in prenumerationen
subscription-failed-title = Det gick inte att läsa in prenumerationen
subscription-not-found-title = Prenumerationen finns inte
subscription-not-found-text = { $organization } har ingen prenumeration på den här adressen. Den kan ha tagits bort, eller så gäller länken en annan organisation eller ett annat moln.
subscription-not-found-action = Till listan
subscription-stale = Det gick inte att uppdatera prenumerationen. Det du ser kan vara inaktuellt.

subscription-term = Löptid
subscription-today = I dag
subscription-term-sentence = Löptiden sträcker sig från { DATETIME($start, dateStyle: "long") } till { DATETIME($end, dateStyle: "long") }. I dag är dag { NUMBER($day) } av { NUMBER($days) }.
subscription-term-over = Löptiden sträckte sig från { DATETIME($start, dateStyle: "long") } till { DATETIME($end, dateStyle: "long") }.

subscription-partner = Partnerinformation
subscription-partner-none = Ingen partner tillgodoräknas den här prenumerationen.
subscription-partner-note = Partnern tillgodoräknas den här prenumerationen. Att vara auktoriserad partner ger ingen åtkomst.
subscription-partner-id = Microsoft-partner-ID
subscription-partner-since = Tillagd
partner-source-at-purchase = Vid beställningen, { DATETIME($at, dateStyle: "long") }
partner-source-manual = Av en administratör, { DATETIME($at, dateStyle: "long") }
partner-source-invitation = Genom en accepterad inbjudan, { DATETIME($at, dateStyle: "long") }
partner-source-reseller = Av återförsäljaren, { DATETIME($at, dateStyle: "long") }
partner-source-unknown = På ett sätt som den här versionen inte känner till, { DATETIME($at, dateStyle: "long") }

subscription-licenses = Licenser
subscription-available = Tillgängliga
subscription-price = Pris
price-monthly = { MONEY($amount, $currency) } per licens och månad, exkl. moms
price-annual = { MONEY($amount, $currency) } per licens och år, exkl. moms
price-triennial = { MONEY($amount, $currency) } per licens för tre år, exkl. moms
price-term = { MONEY($amount, $currency) } per licens och löptid, exkl. moms
price-trial = Kostnadsfritt under provperioden

subscription-info = Prenumeration
subscription-bought-from = Köpt från
subscription-bought-direct = Direktköp
subscription-bought-unknown = Okänd
subscription-term-length = Löptid
term-monthly = 1 månad
term-annual = 1 år
term-triennial = 3 år
term-unknown = Okänd: { $value }
subscription-auto-renew = Förnyas automatiskt
answer-yes = Ja
answer-no = Nej
subscription-started = Startdatum
billing-account = Typ av faktureringskonto
billing-account-agreement = Microsoft-kundavtal
billing-account-online = Microsoft Online Subscription Program

subscription-ids = ID:n till supporten
subscription-part-number = Artikelnummer
subscription-id = Prenumerations-ID
organization-id = Organisations-ID
copy-value = Kopiera: { $what }
number-plain = { NUMBER($count) }
