app-name = Partner admin
app-skip = Naar de hoofdinhoud

app-tab = { $page } · Partner admin

nav-menu = Menu
nav-close = Menu sluiten
nav-main = Hoofdmenu
nav-billing = Facturering
nav-path = Kruimelpad

cloud-badge = Cloud: { $cloud }
cloud-menu = Clouds
cloud-o365-worldwide = Wereldwijd
cloud-o365-germany = Duitsland
cloud-o365-21vianet = 21Vianet
cloud-not-signed-in = Niet aangemeld
cloud-unknown = Aanmelding kan niet worden gecontroleerd
cloud-signed-in = { $account } · { $organization }
cloud-operator = { $family }, beheerd door { $operator }

locale-label = Taal
preferences-label = Thema en sneltoetsen
theme-label = Thema
theme-system = Zelfde als het systeem
theme-light = Licht
theme-dark = Donker
shortcuts-label = Sneltoetsen

account-menu = Account: { $name }
account-title = Account
account-role =
    { $count ->
        [one] Rol
       *[other] Rollen
    }
account-organization = Organisatie
account-for-partner = Werkt voor { $partner }
account-sign-out = Afmelden
account-sign-out-failed = Het afmelden is mislukt: de service heeft het niet bevestigd. Uw sessie is mogelijk nog open. Probeer het opnieuw.

role-global-admin = Globale beheerder
role-billing-admin = Factureringsbeheerder
role-helpdesk-admin = Helpdeskbeheerder
role-global-reader = Globale lezer
role-partner-delegate = Gedelegeerde beheerder (partner)
role-unknown = Onbekende rol

copy-done = Gekopieerd
copy-failed = Niet gekopieerd. Selecteer de tekst en kopieer die handmatig.

locale-failed = De taal kan niet worden geladen. De huidige taal blijft ingesteld. Controleer uw verbinding en kies de taal opnieuw.
notice-dismiss = Sluiten

roles-list = { LIST($roles) }
