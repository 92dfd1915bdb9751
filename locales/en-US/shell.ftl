## The frame around every page

app-name = Partner admin
app-skip = Skip to main content

# The browser tab. Variables: $page (String) – the page's own title.
app-tab = { $page } · Partner admin

nav-menu = Menu
nav-close = Close the menu
nav-main = Main menu
nav-billing = Billing
nav-path = Breadcrumb

# Variables: $cloud (String) – name of the cloud.
cloud-badge = Cloud: { $cloud }
cloud-menu = Clouds
cloud-o365-worldwide = Worldwide
cloud-o365-germany = Germany
cloud-o365-21vianet = 21Vianet
cloud-not-signed-in = Not signed in
cloud-unknown = Sign-in could not be checked
# Variables: $account (String) – a person’s name; $organization (String).
cloud-signed-in = { $account } · { $organization }
# Variables: $family (String) – Microsoft 365 or Office 365; $operator (String) – a company.
cloud-operator = { $family }, operated by { $operator }

locale-label = Language
preferences-label = Theme and shortcuts
theme-label = Theme
theme-system = Same as system
theme-light = Light
theme-dark = Dark
shortcuts-label = Keyboard shortcuts

# Variables: $name (String) – a person’s name.
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
copy-failed = Not copied. Select the text and copy it manually.

locale-failed = The language could not be loaded, so the current one stays. Check your connection, then choose it again.
notice-dismiss = Dismiss

# Variables: $roles (String) – names of roles.
roles-list = { LIST($roles) }
