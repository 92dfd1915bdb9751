## Purchase services: the catalogue, a product, buying it, an order

catalogue-title = Purchase services
catalogue-lead = Everything your organization can buy in this cloud. Prices are per license, excluding tax.
catalogue-search = Search products
catalogue-categories = Categories
catalogue-all = All
catalogue-loading = Loading the products
# Variables: $count (Number).
catalogue-count =
    { $count ->
        [one] { NUMBER($count) } product
       *[other] { NUMBER($count) } products
    }
catalogue-failed = The products could not be fetched
catalogue-empty = Nothing is sold in this cloud now. Products that are sold later appear here.
catalogue-no-match = No product fits the search and the category together.
# Variables: $term (String) – ISO 8601; $amount (String), $currency (String) – ISO 4217.
catalogue-from =
    { $term ->
        [P1M] From { MONEY($amount, $currency) } per month
        [P1Y] From { MONEY($amount, $currency) } per year
        [P3Y] From { MONEY($amount, $currency) } for three years
       *[other] From { MONEY($amount, $currency) } per term
    }
catalogue-not-sold = Not sold at the moment
catalogue-closed-cloud = This cloud takes no new organizations any more. Yours is in it and goes on buying as before.
catalogue-partners-only = In this cloud products come from partners: your organization buys from one of them, and what it bought appears in the list of subscriptions.
category-suites = Suites
category-communication = Communication
category-content = Files and sites
category-apps = Apps
category-security = Security
category-business = Business
feature-desktop-apps = Office apps on the desktop
feature-web-apps = Office apps in the browser
feature-mail = Mailbox and calendar
feature-meetings = Chat and meetings
feature-telephony = Calls by telephone
feature-file-storage = File storage
feature-sites = Sites and shared files
feature-identity = Sign-in with conditions
feature-device-management = Device management
feature-threat-protection = Protection against malware and phishing
feature-compliance = Labels, retention, discovery
feature-analytics = Reports and dashboards
feature-automation = Apps and flows without code
feature-project-planning = Plans, tasks and resources
feature-diagrams = Diagrams
feature-business-applications = Sales, service and finance

product-loading = Loading the product
product-failed = The product could not be fetched
product-not-found = There is no such product
product-not-found-text = It may not be sold any more, or the link is meant for another cloud.
product-includes = What a license includes
product-plans = Plans and prices
# Variables: $min, $max (Number).
product-licenses = { NUMBER($min) } to { NUMBER($max) } licenses per order
product-buy = Buy
# Variables: $product, $organization, $address (String).
product-ask = Please buy { $product } for { $organization }. It is here: { $address }

# Variables: $product (String).
checkout-title = Check out { $product }
checkout-steps = Steps
checkout-choose = Plan and licenses
checkout-review = Review
checkout-confirm = Confirm
checkout-next = Next
checkout-back = Back
checkout-plan = Plan
checkout-licenses = Licenses
# Variables: $min, $max (Number).
checkout-licenses-wrong = Type a whole number from { NUMBER($min) } to { NUMBER($max) }.
checkout-order = Your order
checkout-product = Product
checkout-unit = Price per license
checkout-net = Total for the term, excluding tax
# Variables: $rate (Number) – percent.
checkout-tax = Tax, { NUMBER($rate) }%
checkout-total = Total
checkout-pays = Who pays
# Variables: $organization (String).
checkout-pays-invoice = { $organization }, by invoice, at the beginning of each term. The subscription renews until somebody turns that off.
checkout-price-loading = Fetching the price
checkout-price-failed = The price could not be fetched
checkout-partner-lead = Has a partner advised you? Name it here, and it is credited for this subscription. You can also do so later.
checkout-partner-add = Add
checkout-partner-on = On this order
checkout-partner-when = It is credited once the order is completed, and told by email ten minutes later.
checkout-partner-checking = Checking the partner on this order
checkout-partner-first = The partner on this order could not be verified. Remove it, or check another ID.
checkout-partner-typed = A partner ID was typed, but not added to the order: nobody will be credited. Go back to add it.
checkout-help = Need help with your order?
checkout-help-text = A partner can advise you before you buy. What you chose here stays as it is meanwhile.
checkout-help-partner = Get assistance from a Microsoft Partner
checkout-wait = Wait until it is known what became of your last order.

buying-sending = Placing the order
buying-looking = Whether the order was placed is not known yet
buying-looking-text = Your orders are being read until that is known. You can go on elsewhere meanwhile: nothing is bought twice.
buying-not-yet = Your order has not been placed so far
buying-not-yet-text = Its answer never came. If it still arrives, this page shows it, for two minutes at most. Until then nothing else is bought here.
buying-not-done = Your last order was not placed. Nothing was bought.
buying-unknown = Whether the order was placed could not be found out
buying-refused = Nothing was bought
buying-fresh = You signed in more than 15 minutes ago. Buying needs a fresh sign-in.
buying-sign-in = Sign in again and buy
buying-price = The price has changed
buying-price-text = Nothing was bought. Compare both prices, then decide.
buying-price-before = As it was shown
buying-price-now = Now
buying-price-accept = Buy at the new price
buying-twin = The same was ordered just now
# Variables: $name (String) – a person’s name; $number (String); $at (Number) – an instant.
buying-twin-text = { $name } ordered it at { DATETIME($at, timeStyle: "short") }: order { $number }. Buy it once more only if you need both.
buying-twin-open = Open that order
buying-twin-more = Buy once more
# Variables: $number (String).
buying-notice-taken = Order { $number } was taken.
buying-notice-open = Open the order
buying-notice-ended = An order came to another end than planned.
buying-notice-why = See why

order-loading = Loading the order
order-failed-title = The order could not be fetched
order-not-found = There is no such order
order-not-found-text = The link may be meant for another organization or cloud.
# Variables: $number (String).
order-title = Order { $number }
order-completed = The order is completed: the subscription is there.
order-failed = The order was not completed. Nothing was bought, and nothing is to be paid.
order-failure-credit = Its total is more than your organization may buy by invoice. Order fewer licenses, or ask support for a higher limit.
order-failure-unknown = Why, this version of the app does not know. Give the order number to support.
order-unknown = What became of this order, this version of the app does not know. Load the page again to get the newest version.
order-again = Change the order
order-open = Open the subscription
order-number = Order number
order-placed = Ordered
# Variables: $name (String) – a person’s name; $at (Number) – an instant.
order-placed-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
order-nudge = Nobody is credited for it yet
order-nudge-text = If a partner advised you, name it now: the same as elsewhere, or another one.
# Variables: $name (String) – a partner; $count (Number) – subscriptions.
order-nudge-same =
    { $count ->
        [one] { $name }, as on { NUMBER($count) } subscription
       *[other] { $name }, as on { NUMBER($count) } subscriptions
    }

links-find-partner = Find your partner or reseller
links-plan-setup = Plan your setup

amount = { MONEY($amount, $currency) }
