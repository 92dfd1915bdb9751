failure-offline = You are offline. Connect to a network, then try again.
failure-network = The service could not be reached. Check your connection, then try again.
failure-timeout = The service did not answer in time. Try again in a moment.
failure-not-our-server = Something between you and the service answered in its place, probably the sign-in page of a network. Open a new tab, sign in to the network, then try again.
failure-too-large = The answer was too large to be read safely. Narrow your search, then try again.
failure-outside-cloud = The request would have left this cloud, so it was not sent. Load the page again.
failure-unreadable = The service sent something this version of the app cannot read. Load the page again to get the newest version.
failure-server = The service failed. Try again in a moment; if it keeps failing, give the request ID to support.
failure-busy = The service is busy. Try again in a moment.
failure-throttled =
    { $seconds ->
        [one] The service is busy. You can try again in { NUMBER($seconds) } second.
       *[other] The service is busy. You can try again in { NUMBER($seconds) } seconds.
    }
failure-throttled-until = The service is busy. You can try again at { DATETIME($at, timeStyle: "medium") }.
failure-throttled-over = You can try again now.
failure-sign-in = Your session has ended. Sign in again.
failure-untrusted = The service did not accept the request as coming from this app. Load the page again.
failure-unknown-cloud = The service does not know this cloud. Choose another one.
failure-cursor = The list changed while it was being read. Refresh it.
failure-not-found = This does not exist, or it belongs to another organization.
failure-request = The service could not read the request. Load the page again; if it keeps failing, give the request ID to support.
failure-retry = Try again
failure-request-id = Request ID
failure-copy-request-id = Copy the request ID
forbidden-title = You cannot open this page
forbidden-role = Required role: { LIST($roles, type: "disjunction") }. Ask someone who has it, or sign in with another account.
forbidden-delegate = You act on behalf of this organization as a user of its partner. Partners do not see what the organization buys. Ask one of its own administrators.
forbidden-cloud = This cloud does not offer this page.
forbidden-unknown = The service refused for a reason this version of the app does not know. Load the page again to get the newest version.
forbidden-other-account = Use another account
not-found-title = There is no such page
not-found-text = The address may be mistyped, or the link may be old.
not-found-home = To the start page
products-title = Your products
products-title-subscriptions = Subscriptions
products-lead = Every subscription of your organization, with the partner of record credited for it.
products-refresh = Refresh
products-count =
    { $count ->
        [one] { NUMBER($count) } subscription
       *[other] { NUMBER($count) } subscriptions
    }
products-loading = Loading subscriptions
products-refreshing = Refreshing
products-search = Search by name or partner
products-filters = Filters
products-filters-active =
    { $count ->
        [one] { NUMBER($count) } active filter
       *[other] { NUMBER($count) } active filters
    }
products-filters-list = Active filters
products-filter-partner-any = All
products-filter-partner-with = With partner of record
products-filter-partner-without = Without partner of record
products-filters-clear = Clear all filters
products-chip-status = Status: { $status }
products-chip-search = Search: { $text }
products-chip-remove = Remove filter: { $filter }
products-column-name = Name
products-column-status = Status
products-column-licenses = Licenses
products-column-partner = Partner of record
products-column-term = Renews or ends
licenses-assigned = { NUMBER($assigned) } of { NUMBER($total) }
licenses-over =
    { $count ->
        [one] { NUMBER($count) } too many
       *[other] { NUMBER($count) } too many
    }
partner-none = None
partner-place = { $city }, { REGION($country) }
partner-id-short = ID { $id }
term-renews = Renews { RELATIVE($days) }
term-ends = Ends { RELATIVE($days) }
term-ended = Ended { RELATIVE($days) }
date-medium = { DATETIME($at, dateStyle: "medium") }
date-long = { DATETIME($at, dateStyle: "long", timeStyle: "short") }
status-active = Active
status-pending = Pending
status-suspended = Suspended
status-expired = Expired
status-disabled = Disabled
status-deleted = Deleted
status-unknown = Unknown: { $value }
trial = Trial
products-shown = Showing { NUMBER($shown) } of { NUMBER($total) }
products-more = Show more
products-more-busy = Loading more
products-more-failed = The next rows could not be fetched.
products-stopped = The list did not come to an end, so reading stopped here. Narrow your search to see the rest.
products-empty-title = Nothing here yet
products-empty-text = { $organization } has no subscriptions in this cloud. What you or a reseller buys for it appears here.
products-empty-action = Choose another cloud
products-no-match-title = Nothing matches
products-no-match-text = No subscription fits the search and the filters together.
products-failed-title = The subscriptions could not be fetched
products-stale = The list could not be refreshed. These rows are from { DATETIME($at, timeStyle: "short") }.
app-name = Partner admin
app-skip = Skip to main content
app-tab = { $page } · Partner admin
nav-menu = Menu
nav-close = Close the menu
nav-main = Main menu
nav-billing = Billing
nav-path = Breadcrumb
cloud-badge = Cloud: { $cloud }
cloud-menu = Clouds
cloud-o365-worldwide = Worldwide
cloud-o365-germany = Germany
cloud-o365-21vianet = 21Vianet
cloud-not-signed-in = Not signed in
cloud-unknown = Sign-in could not be checked
cloud-signed-in = { $account } · { $organization }
cloud-operator = { $family }, operated by { $operator }
locale-label = Language
preferences-label = Theme and shortcuts
theme-label = Theme
theme-system = Same as system
theme-light = Light
theme-dark = Dark
shortcuts-label = Keyboard shortcuts
account-menu = Account: { $name }
account-title = Account
account-role =
    { $count ->
        [one] Role
       *[other] Roles
    }
account-organization = Organization
account-for-partner = Works for { $partner }
account-sign-out = Sign out
account-sign-out-failed = You could not be signed out: the service did not confirm it. Your session may still be open. Try again.
role-global-admin = Global administrator
role-billing-admin = Billing administrator
role-helpdesk-admin = Helpdesk administrator
role-global-reader = Global reader
role-partner-delegate = Delegated administrator (partner)
role-unknown = Unknown role
copy-done = Copied
copy-failed = Not copied. Select the text and copy it by hand.
locale-failed = The language could not be loaded, so the current one stays. Check your connection, then choose it again.
notice-dismiss = Dismiss
roles-list = { LIST($roles) }
clouds-title = Choose your cloud
clouds-lead = Each cloud has its own accounts, products and partners.
clouds-signed-in = Signed in as { $account }
sign-in-title = Sign in
sign-in-lead = Demo accounts on this computer. No password is needed.
sign-in-accounts-failed-title = The accounts could not be loaded
sign-in-accounts-loading = Loading the accounts
sign-in-accounts-none = This site has no accounts to choose from. Demo accounts are offered only on the computer that runs the service.
sign-in-busy = Signing in as { $name }
sign-in-failed = You could not be signed in.
session-ended-title = Your session has ended
session-ended-text = Sign in again to continue. You come back to this page, and what you typed is kept.
session-ended-again = Sign in again as { $name }
session-ended-other = Use another account
session-loading = Checking your session
session-failed-title = Your session could not be checked
subscription-loading = Loading the subscription
subscription-failed-title = The subscription could not be fetched
subscription-not-found-title = There is no such subscription
subscription-not-found-text = { $organization } has no subscription at this address. It may have been deleted, or the link is meant for another organization or cloud.
subscription-not-found-action = To the list
subscription-stale = The subscription could not be refreshed. What you see may have changed.
subscription-term = Term
subscription-today = Today
subscription-term-sentence = The term runs from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }. Today is day { NUMBER($day) } of { NUMBER($days) }.
subscription-term-over = The term ran from { DATETIME($start, dateStyle: "long") } to { DATETIME($end, dateStyle: "long") }.
subscription-partner = Partner of record
subscription-partner-none = No partner is credited for this subscription.
subscription-partner-note = Credited for this subscription. Being partner of record gives no access.
subscription-partner-id = Microsoft Partner ID
subscription-partner-since = Added
partner-source-at-purchase = With the order, { DATETIME($at, dateStyle: "long") }
partner-source-manual = By an administrator, { DATETIME($at, dateStyle: "long") }
partner-source-invitation = With an accepted invitation, { DATETIME($at, dateStyle: "long") }
partner-source-reseller = By the reseller, { DATETIME($at, dateStyle: "long") }
partner-source-unknown = In a way this version does not know, { DATETIME($at, dateStyle: "long") }
subscription-licenses = Licenses
subscription-available = Available
subscription-price = Price
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
term-unknown = Unknown: { $value }
subscription-auto-renew = Renews automatically
answer-yes = Yes
answer-no = No
subscription-started = Started
subscription-ids = IDs for support
subscription-part-number = Part number
subscription-id = Subscription ID
organization-id = Organization ID
copy-value = Copy: { $what }
number-plain = { NUMBER($count) }
