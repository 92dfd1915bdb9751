find-title = Een partner zoeken
find-lead = Kies partners, beschrijf wat u nodig hebt en laat hen contact met u opnemen.
find-search = Zoeken op naam of dienst
find-location = Plaats of landcode
find-size = Grootte van uw organisatie
find-service = Wat de partner doet
find-any = Alle
find-loading = De partnergids wordt geladen
find-failed = De partnergids kan niet worden geladen
find-empty = Er staat geen partner in de partnergids van deze cloud.
find-no-match = Geen enkele partner voldoet aan al deze voorwaarden. Zoek met minder woorden of in een andere plaats.
find-count =
    { $count ->
        [one] { NUMBER($count) } partner
       *[other] { NUMBER($count) } partners
    }
find-size-up-to-24 = Maximaal 24 personen
find-size-up-to-249 = 25 tot en met 249 personen
find-size-up-to-999 = 250 tot en met 999 personen
find-size-from-1000 = 1.000 personen of meer
find-service-licensing = Licenties
find-service-deployment = Inrichting en migratie
find-service-managed-services = Beheer
find-service-security = Beveiliging
find-service-training = Training
find-service-meetings = Vergaderen en bellen
find-service-applications = Apps en automatisering
find-related = Werkt al voor u
find-contact = Contact opnemen met geselecteerde partners
find-choose-first = Selecteer ten minste één partner.
find-most = Maximaal { NUMBER($most) } partners tegelijk.
find-may-not = Alleen globale beheerders en factureringsbeheerders kunnen contact opnemen met partners.
find-gone = Een partner die niet meer in de partnergids staat

inquiries-title = Aanvragen bij partners
inquiries-lead = Met wie uw organisatie contact heeft opgenomen, en wat daaruit is voortgekomen.
inquiries-failed = De aanvragen kunnen niet worden geladen
inquiries-empty-title = Nog geen aanvragen
inquiries-empty = Zoek partners, beschrijf wat u nodig hebt, en zij nemen contact met u op.
inquiries-by = { DATETIME($at, dateStyle: "long", timeStyle: "short") }, { $name }

inquiry-describe = Beschrijf wat u nodig hebt
inquiry-needs = Wat u nodig hebt
inquiry-needs-hint = Bijvoorbeeld: hoeveel personen, welke producten, wanneer. Maximaal { NUMBER($most) } tekens. Geen wachtwoorden.
inquiry-size = Grootte van uw organisatie
inquiry-contact = Hoe partners u kunnen bereiken
inquiry-name = Naam
inquiry-email = E-mailadres
inquiry-phone = Telefoonnummer (optioneel)
inquiry-privacy = De geselecteerde partners ontvangen per e-mail wat u hier typt en de naam van uw organisatie. Ze krijgen geen toegang.
inquiry-send = Verzenden
inquiry-to = Gaat naar
inquiry-wait = Wacht tot bekend is wat er van uw laatste aanvraag is geworden.
inquiry-needs-first = Beschrijf eerst wat u nodig hebt.
inquiry-size-first = Kies de grootte van uw organisatie.
inquiry-contact-first = Geef een naam en een e-mailadres op.
inquiry-state-waiting = Wordt zo verzonden
inquiry-state-sent = Verzonden
inquiry-state-undeliverable = Niet bezorgd
inquiry-state-invited = Heeft u uitgenodigd
