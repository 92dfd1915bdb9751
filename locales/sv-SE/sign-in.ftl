clouds-title = Välj moln
clouds-lead = Varje moln har egna konton, produkter och partner.
clouds-signed-in = Inloggad som { $account }

sign-in-title = Logga in
sign-in-lead = Demokonton på den här datorn. Inget lösenord behövs.
sign-in-accounts-failed-title = Det gick inte att läsa in kontona
sign-in-accounts-loading = Läser in kontona
sign-in-accounts-none = Det finns inga konton att välja bland på den här webbplatsen. Demokonton erbjuds bara på den dator där tjänsten körs.
sign-in-busy = Loggar in som { $name }
sign-in-failed = Inloggningen misslyckades.

session-ended-title = Sessionen har avslutats
session-ended-text = Logga in igen för att fortsätta. Du kommer tillbaka till den här sidan, och det du har skrivit finns kvar.
session-ended-again = Logga in igen som { $name }
session-ended-other = Använd ett annat konto

session-loading = Kontrollerar sessionen
session-failed-title = Det gick inte att kontrollera sessionen
