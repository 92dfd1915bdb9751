app-name = Partner admin
app-skip = Hoppa till huvudinnehållet

app-tab = { $page } · Partner admin

nav-menu = Meny
nav-close = Stäng menyn
nav-main = Huvudmeny
nav-billing = Fakturering
nav-path = Länkstig

cloud-badge = Moln: { $cloud }
cloud-menu = Moln
cloud-o365-worldwide = Hela världen
cloud-o365-germany = Tyskland
cloud-o365-21vianet = 21Vianet
cloud-not-signed-in = Inte inloggad
cloud-unknown = Det gick inte att kontrollera inloggningen
cloud-signed-in = { $account } · { $organization }
cloud-operator = { $family }, drivs av { $operator }

locale-label = Språk
preferences-label = Tema och kortkommandon
theme-label = Tema
theme-system = Samma som i systemet
theme-light = Ljust
theme-dark = Mörkt
shortcuts-label = Kortkommandon

account-menu = Konto: { $name }
account-title = Konto
account-role =
    { $count ->
        [one] Roll
       *[other] Roller
    }
account-organization = Organisation
account-for-partner = Arbetar för { $partner }
account-sign-out = Logga ut
account-sign-out-failed = Det gick inte att logga ut: tjänsten bekräftade inte utloggningen. Sessionen kan fortfarande vara öppen. Försök igen.

role-global-admin = Global administratör
role-billing-admin = Faktureringsadministratör
role-helpdesk-admin = Supportavdelningsadministratör
role-global-reader = Global läsare
role-partner-delegate = Delegerad administratör (partner)
role-unknown = Okänd roll

copy-done = Kopierat
copy-failed = Inte kopierat. Markera texten och kopiera den manuellt.

locale-failed = Det gick inte att läsa in språket, så det nuvarande behålls. Kontrollera anslutningen och välj språket igen.
notice-dismiss = Stäng

roles-list = { LIST($roles) }
