clouds-title = Vælg din cloud
clouds-lead = Hver cloud har sine egne konti, produkter og partnere.
clouds-signed-in = Logget på som { $account }

sign-in-title = Log på
sign-in-lead = Demokonti på denne computer. Du behøver ingen adgangskode.
sign-in-accounts-failed-title = Kontiene kunne ikke indlæses
sign-in-accounts-loading = Indlæser kontiene
sign-in-accounts-none = Der er ingen konti at vælge imellem på dette websted. Demokonti tilbydes kun på den computer, hvor tjenesten kører.
sign-in-busy = Logger på som { $name }
sign-in-failed = Du kunne ikke logges på.

session-ended-title = Din session er afsluttet
session-ended-text = Log på igen for at fortsætte. Du kommer tilbage til denne side, og det, du har skrevet, går ikke tabt.
session-ended-again = Log på igen som { $name }
session-ended-other = Brug en anden konto

session-loading = Kontrollerer din session
session-failed-title = Din session kunne ikke kontrolleres
