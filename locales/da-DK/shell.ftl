app-name = Partner admin
app-skip = Gå til hovedindholdet

app-tab = { $page } · Partner admin

nav-menu = Menu
nav-close = Luk menuen
nav-main = Hovedmenu
nav-billing = Fakturering
nav-path = Brødkrummesti

cloud-badge = Cloud: { $cloud }
cloud-menu = Clouds
cloud-o365-worldwide = Hele verden
cloud-o365-germany = Tyskland
cloud-o365-21vianet = 21Vianet
cloud-not-signed-in = Ikke logget på
cloud-unknown = Logon kunne ikke kontrolleres
cloud-signed-in = { $account } · { $organization }
cloud-operator = { $family }, drives af { $operator }

locale-label = Sprog
preferences-label = Tema og tastaturgenveje
theme-label = Tema
theme-system = Samme som i systemet
theme-light = Lyst
theme-dark = Mørkt
shortcuts-label = Tastaturgenveje

account-menu = Konto: { $name }
account-title = Konto
account-role =
    { $count ->
        [one] Rolle
       *[other] Roller
    }
account-organization = Organisation
account-for-partner = Arbejder for { $partner }
account-sign-out = Log af
account-sign-out-failed = Du kunne ikke logges af: tjenesten bekræftede det ikke. Din session kan stadig være åben. Prøv igen.

role-global-admin = Global administrator
role-billing-admin = Faktureringsadministrator
role-helpdesk-admin = Helpdeskadministrator
role-global-reader = Global læser
role-partner-delegate = Delegeret administrator (partner)
role-unknown = Ukendt rolle

copy-done = Kopieret
copy-failed = Ikke kopieret. Markér teksten, og kopiér den manuelt.

locale-failed = Sproget kunne ikke indlæses, så det nuværende bevares. Kontrollér din forbindelse, og vælg sproget igen.
notice-dismiss = Luk

roles-list = { LIST($roles) }
