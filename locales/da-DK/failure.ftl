failure-offline = Du er offline. Opret forbindelse til et netværk, og prøv igen.
failure-network = Der kunne ikke oprettes forbindelse til tjenesten. Kontrollér din forbindelse, og prøv igen.
failure-timeout = Tjenesten svarede ikke i tide. Prøv igen om lidt.
failure-not-our-server = Noget mellem dig og tjenesten svarede i stedet for tjenesten, sandsynligvis logonsiden for et netværk. Åbn en ny fane, log på netværket, og prøv igen.
failure-too-large = Svaret var for stort til at blive læst sikkert. Afgræns din søgning, og prøv igen.
failure-outside-cloud = Anmodningen ville have forladt denne cloud og blev derfor ikke sendt. Indlæs siden igen.
failure-unreadable = Tjenesten sendte noget, som denne version af appen ikke kan læse. Indlæs siden igen for at få den nyeste version.
failure-server = Der opstod en fejl i tjenesten. Prøv igen om lidt. Hvis fejlen fortsætter, skal du oplyse anmodnings-id’et til support.
failure-busy = Tjenesten er optaget. Prøv igen om lidt.
failure-throttled =
    { $seconds ->
        [one] Tjenesten er optaget. Du kan prøve igen om { NUMBER($seconds) } sekund.
       *[other] Tjenesten er optaget. Du kan prøve igen om { NUMBER($seconds) } sekunder.
    }
failure-throttled-until = Tjenesten er optaget. Du kan prøve igen kl. { DATETIME($at, timeStyle: "medium") }.
failure-throttled-over = Du kan prøve igen nu.
failure-sign-in = Din session er afsluttet. Log på igen.
failure-untrusted = Tjenesten accepterede ikke, at anmodningen kom fra denne app. Indlæs siden igen.
failure-unknown-cloud = Tjenesten kender ikke denne cloud. Vælg en anden.
failure-cursor = Listen blev ændret, mens den blev læst. Opdater den.
failure-not-found = Det, du leder efter, findes ikke eller tilhører en anden organisation.
failure-request = Tjenesten kunne ikke læse anmodningen. Indlæs siden igen. Hvis fejlen fortsætter, skal du oplyse anmodnings-id’et til support.
failure-price-changed = Prisen er ændret, siden den blev vist. Der er ikke købt noget.
failure-not-offered = Dette sælges ikke længere. Vælg et andet produkt eller en anden plan.
failure-licenses = Dette antal licenser kan ikke bestilles. Ret antallet.
failure-wrong-state = Det er ikke muligt i den nuværende tilstand. Opdater siden for at se den aktuelle tilstand.
failure-too-many = Der er flere, end der kan håndteres på én gang. Fjern nogle, og prøv igen.
failure-name-taken = Navnet er allerede i brug. Vælg et andet navn.
failure-duplicate-row = En anden række gælder det samme abonnement.
failure-other-organization = Denne invitation er til en anden organisation. Log på med en konto i den organisation.
failure-agreement-required = Aftalen skal accepteres sammen med invitationen. Indlæs siden igen for at læse den.
failure-challenge-invalid = Det er for længe siden, dokumentet blev vist. Indlæs det igen, og beslut dig derefter.
failure-undecided = Nogle relationer i gennemgangen mangler stadig en beslutning. Tag stilling til dem, og underskriv derefter.

failure-retry = Prøv igen
failure-request-id = Anmodnings-id
failure-copy-request-id = Kopiér anmodnings-id

forbidden-title = Du kan ikke åbne denne side
forbidden-role = Påkrævet rolle: { LIST($roles, type: "disjunction") }. Spørg en person med den rolle, eller log på med en anden konto.
forbidden-delegate = Du handler på vegne af denne organisation som bruger hos dens partner. Partnere kan ikke se, hvad organisationen køber. Spørg en af organisationens egne administratorer.
forbidden-cloud = Siden findes ikke i denne cloud.
forbidden-unknown = Tjenesten nægtede adgang af en årsag, som denne version af appen ikke kender. Indlæs siden igen for at få den nyeste version.
denial-no-roles = Partneren har ingen roller, der kan fjernes.
denial-relationship-ended = Relationen er afsluttet eller er ved at blive det.
denial-ends-with-roles = Relationen består kun af sine roller: Fjern dem alle, så slutter den.
denial-ends-with-account = Relationen slutter, når du sletter den brugerkonto, du gav partneren.
denial-reseller-must-end = Du kan ikke selv fjerne en forhandlerrelation. Det skal forhandleren gøre.
denial-partner-must-end = Kun partneren kan afslutte relationen. Bed partneren om det.
denial-operator-must-end = Cloudens operatør har oprettet relationen, og kun operatøren kan afslutte den. Spørg operatørens support.
denial-not-for-this-kind = Relationer af denne type forlænges ikke.
denial-holds-global-administrator = Med global administrator blandt rollerne kan relationen ikke forlænges automatisk. Fjern først den rolle.
denial-invitation-answered = Denne invitation er allerede besvaret. Linket virker én gang.
denial-invitation-expired = Invitationen er udløbet. Bed partneren om en ny.
denial-invitation-revoked = Partneren har trukket invitationen tilbage.
denial-already-related = Den relation, som invitationen gælder, findes allerede.
denial-legacy-delegation = Partneren har stadig alle rettigheder som delegeret administrator. Fjern først de roller, og godkend derefter dem, der vises her.
denial-profile-incomplete = Din organisations profil skal først være udfyldt: navn, adresse og kontakt. Derefter kan der gå op til fem minutter, før det ses her.
denial-partner-must-attest = Din organisation kan ikke acceptere aftalen her. Acceptér den hos din partner, som derefter attesterer det over for operatøren.
forbidden-other-account = Brug en anden konto

not-found-title = Siden findes ikke
not-found-text = Adressen kan være skrevet forkert, eller linket kan være forældet.
not-found-home = Gå til startsiden

rest-loading = Indlæser siden
rest-missing-title = Siden kunne ikke indlæses
rest-missing = En fil i appen nåede ikke frem: forbindelsen blev afbrudt, eller en ny version er lige blevet udgivet. Prøv igen. Indlæs hele siden igen, hvis det ikke hjælper.
rest-reload = Indlæs hele siden igen
