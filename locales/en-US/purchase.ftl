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
catalogue-failed = The products could not be loaded
catalogue-empty = No products are sold in this cloud at the moment. Products that are sold later appear here.
catalogue-no-match = No product matches both the search and the category.
# Variables: $term (String) – ISO 8601; $amount (String), $currency (String) – ISO 4217.
catalogue-from =
    { $term ->
        [P1M] From { MONEY($amount, $currency) } per month
        [P1Y] From { MONEY($amount, $currency) } per year
        [P3Y] From { MONEY($amount, $currency) } for three years
       *[other] From { MONEY($amount, $currency) } per term
    }
catalogue-not-sold = Not sold at the moment
catalogue-closed-cloud = This cloud no longer accepts new organizations. Yours is already in it and can buy as before.
catalogue-partners-only = In this cloud, products are sold by partners. Your organization buys from one of them, and what it buys appears in the list of subscriptions.
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
feature-telephony = Phone calls
feature-file-storage = File storage
feature-sites = Sites and shared files
feature-identity = Conditional access
feature-device-management = Device management
feature-threat-protection = Protection against malware and phishing
feature-compliance = Labels, retention, eDiscovery
feature-analytics = Reports and dashboards
feature-automation = Apps and flows without code
feature-project-planning = Plans, tasks and resources
feature-diagrams = Diagrams
feature-business-applications = Sales, service and finance

product-loading = Loading the product
product-failed = The product could not be loaded
product-not-found = Product not found
product-not-found-text = It may no longer be sold, or the link is for another cloud.
product-includes = What a license includes
product-plans = Plans and prices
# Variables: $min, $max (Number).
product-licenses = { NUMBER($min) } to { NUMBER($max) } licenses per order
product-buy = Buy
# Variables: $product, $organization, $address (String).
product-ask = Please buy { $product } for { $organization }. You can find it here: { $address }

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
checkout-pays = Paid by
# Variables: $organization (String).
checkout-pays-invoice = { $organization }, by invoice, at the beginning of each term. The subscription renews automatically until somebody turns that off.
checkout-price-loading = Loading the price
checkout-price-failed = The price could not be loaded
checkout-partner-lead = Did a partner advise you? Add it here, and it is credited for this subscription. You can also do this later.
checkout-partner-add = Add
checkout-partner-on = On this order
checkout-partner-when = The partner is credited once the order is completed, and told by email ten minutes later.
checkout-partner-checking = Checking the partner on this order
checkout-partner-first = The partner on this order could not be verified. Remove it, or check another ID.
checkout-partner-typed = You typed a partner ID but did not add it to the order: no partner will be credited. Go back to add it.
checkout-help = Need help with your order?
checkout-help-text = A partner can advise you before you buy. What you chose here is kept meanwhile.
checkout-help-partner = Get assistance from a Microsoft Partner
checkout-wait = Wait until the outcome of your last order is known.

buying-sending = Placing the order
buying-looking = It is not known yet whether the order was placed
buying-looking-text = Your orders are being read until that is known. You can go on elsewhere meanwhile: nothing is bought twice.
buying-not-yet = Your order has not been placed so far
buying-not-yet-text = The answer never came. If the order still arrives, this page shows it, within two minutes at most. Until then nothing else is bought here.
buying-not-done = Your last order was not placed. Nothing was bought.
buying-unknown = It could not be determined whether the order was placed
buying-refused = Nothing was bought
buying-fresh = You signed in more than 15 minutes ago. Buying needs a fresh sign-in.
buying-sign-in = Sign in again and buy
buying-price = The price has changed
buying-price-text = Nothing was bought. Compare both prices, then decide.
buying-price-before = As shown
buying-price-now = Now
buying-price-accept = Buy at the new price
buying-twin = The same order was placed just now
# Variables: $name (String) – a person’s name; $number (String); $at (Number) – an instant.
buying-twin-text = { $name } placed it at { DATETIME($at, timeStyle: "short") }: order { $number }. Buy again only if you need both.
buying-twin-open = Open that order
buying-twin-more = Buy again
# Variables: $number (String).
buying-notice-taken = Order { $number } was received.
buying-notice-open = Open the order
buying-notice-ended = An order did not end as planned.
buying-notice-why = See why

order-loading = Loading the order
order-failed-title = The order could not be loaded
order-not-found = Order not found
order-not-found-text = The link may be for another organization or cloud.
# Variables: $number (String).
order-title = Order { $number }
order-completed = The order is completed: the subscription is ready.
order-failed = The order was not completed. Nothing was bought, and there is nothing to pay.
order-failure-credit = The total is more than your organization may buy by invoice. Order fewer licenses, or ask support for a higher limit.
order-failure-unknown = This version of the app does not know why. Give the order number to support.
order-unknown = This version of the app does not know what became of this order. Load the page again to get the newest version.
order-again = Change the order
order-open = Open the subscription
order-number = Order number
order-placed = Ordered
# Variables: $name (String) – a person’s name; $at (Number) – an instant.
order-placed-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
order-nudge = No partner is credited for it yet
order-nudge-text = If a partner advised you, add it now: the same as elsewhere, or another one.
# Variables: $name (String) – a partner; $count (Number) – subscriptions.
order-nudge-same =
    { $count ->
        [one] { $name }, as on { NUMBER($count) } subscription
       *[other] { $name }, as on { NUMBER($count) } subscriptions
    }

links-find-partner = Find your partner or reseller
links-plan-setup = Plan your setup

amount = { MONEY($amount, $currency) }
