relationships-title = Partnerrelationer
relationships-lead = De partnere, der arbejder for din organisation, og hvad hver af dem må.
relationships-count =
    { $count ->
        [one] { NUMBER($count) } relation
       *[other] { NUMBER($count) } relationer
    }
relationships-loading = Indlæser relationerne
relationships-failed = Relationerne kunne ikke indlæses
relationships-search = Søg på partner, navn eller rolle
relationships-no-match = Ingen relationer matcher både søgningen og filtrene.
relationships-empty-title = Du har endnu ingen partner
relationships-empty = { $organization } har ingen partner i denne cloud. Det begynder med, at en partner inviterer dig: Find en partner, og bed om en invitation, eller åbn en, du allerede har.
relationships-none-open-title = Ingen relationer er i kraft
relationships-none-open = Alle relationer for { $organization } er afsluttet. De bliver på listen i 365 dage.
relationships-show-all = Vis også afsluttede
relationships-in-force = I kraft
relationships-added = { $partner } er tilføjet
relationships-added-elsewhere = Partneren er tilføjet. Den findes længere fremme på listen.
relationships-added-receipt = Se kvitteringen for aftalen
relationships-new = Ny
relationships-group = { $partner } ({ NUMBER($count) })

relationships-column-partner = Partner
relationships-column-kind = Relationstype
relationships-column-name = Relationsnavn
relationships-column-roles = Roller
relationships-column-origin = Oprindelse
relationships-column-duration = Varighed
relationships-column-status = Status
relationships-column-risk = Risiko ved en rolle
relationships-column-ending = Slutter
relationships-chip-kind = Type: { $value }
relationships-chip-risk = Risiko: { $value }
relationships-chip-role = Rolle: { $value }
relationships-chip-partner = Partner: { $value }
relationships-chip-ending =
    { $days ->
        [one] Slutter inden for { NUMBER($days) } dag
       *[other] Slutter inden for { NUMBER($days) } dage
    }
relationships-more-roles =
    { $count ->
        [one] + { NUMBER($count) } mere
       *[other] + { NUMBER($count) } flere
    }
relationships-no-roles = Ingen roller
relationships-from-until = { DATETIME($start, dateStyle: "medium") } – { DATETIME($end, dateStyle: "medium") }
relationships-from = Siden { DATETIME($start, dateStyle: "medium") }
relationships-ends = Slutter { RELATIVE($days) }
relationships-extends = Forlænges automatisk { RELATIVE($days) }
relationships-ends-unclear = Slutter { RELATIVE($days) } eller forlænges: Denne version af appen ved ikke hvilket
relationships-ended = Sluttede { RELATIVE($days) }
relationships-no-end = Ingen slutdato
relationships-soon =
    { $days ->
        [one] Udløber om { NUMBER($days) } dag
       *[other] Udløber om { NUMBER($days) } dage
    }
relationships-leaves = Den forsvinder fra listen { DATETIME($at, dateStyle: "long") }. Eksportér den inden, hvis du har brug for den.
relationships-status-approved = Godkendt
relationships-status-activating = Aktiveres
relationships-status-active = Aktiv
relationships-status-termination-requested = Anmodet om afslutning
relationships-status-terminating = Afsluttes
relationships-status-terminated = Afsluttet
relationships-status-expiring = Ophører
relationships-status-expired = Udløbet
relationships-origin-invitation = Invitation
relationships-origin-purchase = Køb
relationships-origin-user-account = Brugerkonto
relationships-origin-operator = Cloudens operatør
relationships-risk-critical = Kritisk
relationships-risk-high = Høj
relationships-risk-medium = Mellem
relationships-risk-low = Lav

relationships-kind-reseller = Forhandler
relationships-kind-indirect-reseller = Indirekte forhandler
relationships-kind-delegated-admin = Delegeret administrator
relationships-kind-reseller-and-delegated-admin = Forhandler og delegeret administrator
relationships-kind-granular = Detaljeret delegeret administrator (GDAP)
relationships-kind-advisor = Rådgiver
relationships-kind-partner = Partner
relationships-kind-mpsa = MPSA-partner
relationships-kind-lob = LOB-partner (Line of business)
relationships-kind-isv = Softwareleverandør (ISV)
relationships-kind-oem = Enhedsproducent (OEM)
relationships-kind-syndication = Syndikeringspartner
relationships-about-reseller = Sælger Microsoft-produkter til din organisation. Har ingen roller.
relationships-about-indirect-reseller = Sælger til din organisation gennem en udbyder, som er den eneste, der har med operatøren at gøre.
relationships-about-delegated-admin = Administrerer alt, indtil nogen fjerner rollerne. Nye relationer af denne type oprettes ikke længere.
relationships-about-reseller-and-delegated-admin = Sælger til din organisation og administrerer alt.
relationships-about-granular = Har de roller, du har godkendt en for en, indtil relationen slutter.
relationships-about-advisor = Nulstiller adgangskoder og håndterer support for dig.
relationships-about-partner = Arbejder gennem en brugerkonto, du har givet partneren. Kan have enhver rolle.
relationships-about-mpsa = Ser, hvad du køber gennem andre partnere under en Microsoft-aftale om produkter og tjenester.
relationships-about-lob = Udvikler, indsender og administrerer programmer, der kun er til din organisation.
relationships-about-isv = Udgiver software, som din organisation bruger.
relationships-about-oem = Har fremstillet dine enheder og registrerer dem for dig.
relationships-about-syndication = Sælger i operatørens sted, for eksempel et teleselskab.
relationships-about-unknown = Denne version af appen kender ikke denne type relation. Den vises med det navn, som tjenesten giver den.
relationships-narrower = { $role } kan gøre mindre og er ofte nok.

relationships-panel-loading = Indlæser relationen
relationships-panel-failed = Relationen kunne ikke indlæses
relationships-provider = Gennem udbyderen
relationships-auto-extend = Forlænges automatisk
relationships-auto-extend-on = Til: med 180 dage ad gangen
relationships-auto-extend-off = Fra
relationships-extend = Forlæng automatisk
relationships-do-not-extend = Forlæng ikke automatisk
relationships-subscriptions = Abonnementer
relationships-id = Relations-id

relationships-figures = Oversigt
relationships-figure-partners = Partnere
relationships-figure-delegated = Relationer, der giver roller
relationships-figure-global = Med rollen global administrator
relationships-figure-ending = Slutter inden for 60 dage
relationships-figure-invitations = Ventende invitationer
relationships-figure-agreements = Ventende aftaler
relationships-figure-roles = Tildelte roller
relationships-figure-kinds = Efter type
relationships-figure-statuses = Efter status
relationships-share = { NUMBER($percent) } % af dem, der giver roller

relationships-looking = Det vides endnu ikke, om dette blev gjort
relationships-looking-text = Oplysningerne læses, indtil det vides. Du kan gøre noget andet imens.
relationships-not-yet = Indtil videre er dette ikke gjort
relationships-not-yet-text = Svaret kom aldrig. Hvis anmodningen alligevel når frem, vises det her, i højst to minutter. Intet gøres to gange.
relationships-not-done = Dette blev ikke gjort
relationships-unknown = Det kunne ikke afklares, om dette blev gjort
relationships-refused = Ikke gjort
relationships-overtaken = En anden har ændret relationen imens
relationships-overtaken-text = Intet er gjort. Sådan er den nu: Se på den, og beslut dig så igen.
relationships-sign-in-again = Log på igen, og fortsæt
relationships-working = Arbejder
relationships-ended-done = Relationen afsluttes.
relationships-extends-done = Den forlænges automatisk fra nu af.
relationships-extends-not-done = Den forlænges ikke automatisk længere.

removal-action = Fjern roller
removal-title = Fjern roller?
removal-lead = { $partner } mister de roller, der er markeret:
removal-stops = Dette ophører
removal-stays = Dette består
removal-stops-roles = Alt, hvad partneren kunne gøre med disse roller, med det samme.
removal-stops-relationship = Relationen: Den består kun af sine roller og slutter med den sidste.
removal-stays-relationship = Selve relationen.
removal-stays-buying = Partneren er fortsat din forhandler og må stadig købe for dig.
removal-stays-azure = Rolletildelinger på Azure-ressourcer. De er foretaget et andet sted: Fjern dem på Azure-portalen.
removal-stays-record = Rollen som registreret partner: Den giver ingen rettigheder.
removal-stays-unknown = Noget andet, som denne version af appen ikke kender.
removal-yes =
    { $count ->
        [one] Fjern { NUMBER($count) } rolle
       *[other] Fjern { NUMBER($count) } roller
    }
removal-no = Behold rollerne
removal-none = Markér mindst én rolle.
removal-done =
    { $count ->
        [one] { NUMBER($count) } rolle er fjernet.
       *[other] { NUMBER($count) } roller er fjernet.
    }
removal-end = Slet partner
removal-end-title = Vil du slette { $partner }?
removal-end-stops = Dette ophører: relationen med alle roller, inden for et minut. Det kan ikke fortrydes: Partneren skal invitere dig igen.
removal-end-stays = Dette består: rolletildelinger på Azure-ressourcer og rollen som registreret partner. Relationen bliver på listen i 365 dage som afsluttet.
removal-end-yes = Slet partneren
removal-end-no = Behold

ending-title = Fjern en forhandlerrelation
ending-lead = Kun forhandleren kan afslutte relationen til dig. Dette skal forhandleren gøre først.
ending-delete = Slet
ending-grayed = Slet er nedtonet: Du kan ikke selv fjerne en forhandlerrelation. Bed { $reseller } om at gøre det.
ending-ask = Du kan ikke selv fjerne en forhandlerrelation. Bed { $reseller } om at gøre det.
ending-open = Dette skal ske først
ending-steps = Dette skal forhandleren gøre, i denne rækkefølge
ending-step-cancel-subscriptions = Annullere de abonnementer, som forhandleren har solgt dig.
ending-step-suspend-legacy = Deaktivere de ældre abonnementer, der betales pr. måned.
ending-step-cancel-reservations = Annullere reservationer i Azure.
ending-step-cancel-software = Annullere software med permanente licenser.
ending-step-remove-roles = Opgive sine roller. Du kan også selv fjerne dem.
ending-step-ask-provider = Bede sin udbyder om at afslutte relationen: Operatøren accepterer det kun fra udbyderen.
ending-step-unknown = Noget andet, som denne version af appen ikke kender.
ending-state-open = Skal gøres
ending-state-done = Intet at gøre
ending-state-not-visible = Kan ikke ses herfra
ending-count =
    { $count ->
        [one] { NUMBER($count) } tilbage
       *[other] { NUMBER($count) } tilbage
    }
ending-show-subscriptions = Vis abonnementerne
ending-letter-title = Et brev til forhandleren
ending-letter-language = Brevets sprog
ending-letter-failed = Brevet kunne ikke indlæses på dette sprog.
ending-letter-loading = Indlæser brevet
ending-letter = Vi er { $organization } ({ $tenant }) og vil gerne afslutte relationen, hvor { $reseller } er vores forhandler. Annullér de abonnementer og den software, I har solgt os, deaktivér abonnementerne af den ældre type, annullér reservationer i Azure, opgiv jeres administratorroller, og fjern derefter relationen i Partnercenter. Giv os på forhånd besked om, hvornår hver af vores tjenester ophører, og sig til, når alt er gjort.
ending-other-title = Denne relation har ingen sådan liste
ending-other = Den findes ikke længere, eller det er ikke en relation til en forhandler.
ending-failed = Listen kunne ikke indlæses

partner-page-loading = Indlæser partneren
partner-page-failed = Partneren kunne ikke indlæses
partner-page-not-found-title = Partneren blev ikke fundet
partner-page-not-found = { $organization } har ingen relation til, invitation fra eller forespørgsel til en partner på denne adresse.
partner-page-stale = Partneren kunne ikke opdateres. Det, du ser, kan være ændret.
partner-page-may-do = Må handle her
partner-page-credited = Krediteres her
partner-page-identity = Hvem det er
partner-page-verified = Bekræftet af operatøren
partner-page-domain = Domæne
partner-page-place = Sted
partner-page-tenant = Lejer-id
partner-page-contact = Kontakt
partner-page-address = Adresse
partner-page-phone = Telefon
partner-page-email = E-mail
partner-page-website = Websted
partner-page-no-contact = Partneren har ikke angivet kontaktoplysninger.
partner-page-timeline = Tidslinje
partner-page-timeline-row = { $name }: siden { DATETIME($start, dateStyle: "long") }. { $ahead }.
partner-page-calendar = Føj slutdatoerne til din kalender
partner-page-calendar-ends = { $partner }: { $name } slutter
partner-page-calendar-extends = { $partner }: { $name } forlænges automatisk
partner-page-relationships = Hvad partneren må
partner-page-no-relationships = Der er ingen relation til denne partner.
partner-page-details = Detaljer
partner-page-record = Hvad partneren krediteres for
partner-page-record-note = At være registreret partner giver ingen adgang.
partner-page-record-none = Partneren er ikke registreret partner på noget abonnement.
partner-page-record-count =
    { $count ->
        [one] { NUMBER($count) } abonnement
       *[other] { NUMBER($count) } abonnementer
    }
partner-page-invitations = Ventende invitationer
partner-page-invitation = Invitation { DATETIME($at, dateStyle: "medium") }
partner-page-notices = Mails, før en relation slutter
partner-page-notice =
    { $days ->
        [one] { NUMBER($days) } dag før slutdatoen
       *[other] { NUMBER($days) } dage før slutdatoen
    }
partner-page-notice-day = På slutdatoen
partner-page-notice-planned = Planlagt
partner-page-notice-sent = Sendt
partner-page-notice-skipped = Ikke nødvendig
partner-page-history-empty = Der er endnu ikke sket noget med denne partner.
partner-page-history-all = Alle ændringer

reviews-due = En gennemgang af, hvad partnere må, skulle være foretaget senest { DATETIME($at, dateStyle: "long") }.
reviews-due-soon = En gennemgang af, hvad partnere må, skal foretages senest { DATETIME($at, dateStyle: "long") }.
reviews-under-way = En gennemgang af, hvad partnere må, er i gang.
reviews-go = Gennemgå nu
relationships-ask-admin = Vil du se på, hvad partneren { $partner } må hos { $organization }? Det er her: { $address }
