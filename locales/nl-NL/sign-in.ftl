clouds-title = Kies uw cloud
clouds-lead = Elke cloud heeft eigen accounts, producten en partners.
clouds-signed-in = Aangemeld als { $account }

sign-in-title = Aanmelden
sign-in-lead = Demoaccounts op deze computer. U hebt geen wachtwoord nodig.
sign-in-accounts-failed-title = De accounts kunnen niet worden geladen
sign-in-accounts-loading = De accounts worden geladen
sign-in-accounts-none = Deze site heeft geen accounts waaruit u kunt kiezen. Demoaccounts worden alleen aangeboden op de computer waarop de service wordt uitgevoerd.
sign-in-busy = Bezig met aanmelden als { $name }
sign-in-failed = Het aanmelden is mislukt.

session-ended-title = Uw sessie is beëindigd
session-ended-text = Meld u opnieuw aan om verder te gaan. U komt terug op deze pagina en wat u hebt getypt, blijft bewaard.
session-ended-again = Opnieuw aanmelden als { $name }
session-ended-other = Ander account gebruiken

session-loading = Uw sessie wordt gecontroleerd
session-failed-title = Uw sessie kan niet worden gecontroleerd
