failure-offline = Du är offline. Anslut till ett nätverk och försök igen.
failure-network = Det gick inte att nå tjänsten. Kontrollera anslutningen och försök igen.
failure-timeout = Tjänsten svarade inte i tid. Försök igen om en stund.
failure-not-our-server = Något mellan dig och tjänsten svarade i tjänstens ställe, troligen inloggningssidan för ett nätverk. Öppna en ny flik, logga in på nätverket och försök igen.
failure-too-large = Svaret var för stort för att läsas på ett säkert sätt. Begränsa sökningen och försök igen.
failure-outside-cloud = Begäran skulle ha lämnat det här molnet och skickades därför inte. Läs in sidan igen.
failure-unreadable = Tjänsten skickade något som den här versionen av appen inte kan läsa. Läs in sidan igen för att få den senaste versionen.
failure-server = Ett fel inträffade i tjänsten. Försök igen om en stund. Om felet kvarstår uppger du ID för begäran till supporten.
failure-busy = Tjänsten är hårt belastad. Försök igen om en stund.
failure-throttled =
    { $seconds ->
        [one] Tjänsten är hårt belastad. Du kan försöka igen om { NUMBER($seconds) } sekund.
       *[other] Tjänsten är hårt belastad. Du kan försöka igen om { NUMBER($seconds) } sekunder.
    }
failure-throttled-until = Tjänsten är hårt belastad. Du kan försöka igen kl. { DATETIME($at, timeStyle: "medium") }.
failure-throttled-over = Nu kan du försöka igen.
failure-sign-in = Sessionen har avslutats. Logga in igen.
failure-untrusted = Tjänsten godtog inte att begäran kom från den här appen. Läs in sidan igen.
failure-unknown-cloud = Tjänsten känner inte till det här molnet. Välj ett annat.
failure-cursor = Listan ändrades medan den lästes. Uppdatera den.
failure-not-found = Det du söker finns inte eller tillhör en annan organisation.
failure-request = Tjänsten kunde inte läsa begäran. Läs in sidan igen. Om felet kvarstår uppger du ID för begäran till supporten.
failure-price-changed = Priset har ändrats sedan det visades. Inget har köpts.
failure-not-offered = Det här säljs inte längre. Välj en annan produkt eller plan.
failure-licenses = Det här antalet licenser kan inte beställas. Ändra antalet.
failure-wrong-state = Det går inte i det nuvarande läget. Uppdatera sidan för att se det aktuella läget.
failure-too-many = Det är fler än som kan hanteras på en gång. Ta bort några och försök igen.
failure-name-taken = Namnet används redan. Välj ett annat namn.
failure-duplicate-row = En annan rad gäller samma prenumeration.
failure-other-organization = Inbjudan gäller en annan organisation. Logga in med ett konto i den organisationen.
failure-agreement-required = Avtalet måste accepteras tillsammans med inbjudan. Läs in sidan igen för att läsa det.
failure-challenge-invalid = Det har gått för lång tid sedan dokumentet visades. Läs in det igen och bestäm dig sedan.
failure-undecided = Några relationer i granskningen saknar fortfarande beslut. Ta ställning till dem och signera sedan.

failure-retry = Försök igen
failure-request-id = ID för begäran
failure-copy-request-id = Kopiera ID för begäran

forbidden-title = Du kan inte öppna den här sidan
forbidden-role = Roll som krävs: { LIST($roles, type: "disjunction") }. Fråga någon som har den eller logga in med ett annat konto.
forbidden-delegate = Du arbetar åt den här organisationen som användare hos dess partner. En partner kan inte se vad organisationen köper. Fråga någon av organisationens egna administratörer.
forbidden-cloud = Den här sidan finns inte i det här molnet.
forbidden-unknown = Tjänsten nekade åtkomst av en anledning som den här versionen av appen inte känner till. Läs in sidan igen för att få den senaste versionen.
denial-no-roles = Partnern har inga roller som kan tas bort.
denial-relationship-ended = Relationen har avslutats eller är på väg att avslutas.
denial-ends-with-roles = Relationen består bara av sina roller: ta bort alla, så upphör den.
denial-ends-with-account = Relationen upphör när du tar bort användarkontot som du gav partnern.
denial-reseller-must-end = Du kan inte ta bort en återförsäljarrelation själv. Återförsäljaren måste göra det.
denial-partner-must-end = Bara partnern kan avsluta relationen. Be partnern om det.
denial-operator-must-end = Molnets operatör har skapat relationen, och bara operatören kan avsluta den. Fråga operatörens support.
denial-not-for-this-kind = Relationer av den här typen förlängs inte.
denial-holds-global-administrator = Med global administratör bland rollerna kan relationen inte förlängas automatiskt. Ta bort den rollen först.
denial-invitation-answered = Inbjudan har redan besvarats. Länken fungerar en gång.
denial-invitation-expired = Inbjudan har gått ut. Be partnern om en ny.
denial-invitation-revoked = Partnern har återkallat inbjudan.
denial-already-related = Den relation som inbjudan gäller finns redan.
denial-legacy-delegation = Partnern har fortfarande alla rättigheter som delegerad administratör. Ta bort de rollerna först och godkänn sedan de som visas här.
denial-profile-incomplete = Din organisations profil måste vara fullständig först: namn, adress och kontakt. Sedan kan det ta upp till fem minuter innan det syns här.
denial-partner-must-attest = Din organisation kan inte acceptera avtalet här. Acceptera det hos din partner, som sedan intygar det för operatören.
forbidden-other-account = Använd ett annat konto

not-found-title = Sidan finns inte
not-found-text = Adressen kan vara felskriven eller länken inaktuell.
not-found-home = Gå till startsidan

rest-loading = Läser in sidan
rest-missing-title = Det gick inte att läsa in sidan
rest-missing = En fil i appen kom inte fram: anslutningen bröts, eller så publicerades en ny version nyss. Försök igen. Läs in hela sidan på nytt om det inte hjälper.
rest-reload = Läs in hela sidan på nytt
