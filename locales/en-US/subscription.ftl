## One subscription

subscription-loading = Loading the subscription
subscription-failed-title = The subscription could not be loaded
subscription-not-found-title = Subscription not found
# Variables: $organization (String).
subscription-not-found-text = { $organization } has no subscription at this address. It may have been deleted, or the link is meant for another organization or cloud.
subscription-not-found-action = To the list
subscription-stale = The subscription could not be refreshed. What you see may have changed.

subscription-term = Term
subscription-today = Today
# Variables: $start, $end (Number) – instants; $day, $days (Number) – today’s place in the term.
subscription-term-sentence = The term runs from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }. Today is day { NUMBER($day) } of { NUMBER($days) }.
# Variables: $start, $end (Number) – instants.
subscription-term-over = The term ran from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }.

subscription-partner = Partner information
subscription-partner-none = No partner is credited for this subscription.
subscription-partner-note = Credited for this subscription. Being partner of record gives no access.
subscription-partner-id = Microsoft Partner ID
subscription-partner-since = Added
# Variables: $at (Number) – an instant.
partner-source-at-purchase = With the order, { DATETIME($at, dateStyle: "long") }
partner-source-manual = By an administrator, { DATETIME($at, dateStyle: "long") }
partner-source-invitation = With an accepted invitation, { DATETIME($at, dateStyle: "long") }
partner-source-reseller = By the reseller, { DATETIME($at, dateStyle: "long") }
partner-source-unknown = In a way this version does not know, { DATETIME($at, dateStyle: "long") }

subscription-licenses = Licenses
subscription-available = Available
subscription-price = Price
# Variables: $amount (String), $currency (String) – ISO 4217.
price-monthly = { MONEY($amount, $currency) } per license per month, excluding tax
price-annual = { MONEY($amount, $currency) } per license per year, excluding tax
price-triennial = { MONEY($amount, $currency) } per license for three years, excluding tax
price-term = { MONEY($amount, $currency) } per license per term, excluding tax
price-trial = Free during the trial

subscription-info = Subscription
subscription-bought-from = Bought from
subscription-bought-direct = Directly
subscription-bought-unknown = Unknown
subscription-term-length = Term
term-monthly = 1 month
term-annual = 1 year
term-triennial = 3 years
# Variables: $value (String) – as the service wrote it.
term-unknown = Unknown: { $value }
subscription-auto-renew = Renews automatically
answer-yes = Yes
answer-no = No
subscription-started = Started
billing-account = Billing account type
billing-account-agreement = Microsoft Customer Agreement
billing-account-online = Microsoft Online Subscription Program

subscription-ids = IDs for support
subscription-part-number = Part number
subscription-id = Subscription ID
organization-id = Organization ID
# Variables: $what (String) – the name of the value.
copy-value = Copy: { $what }
# Variables: $count (Number).
number-plain = { NUMBER($count) }
