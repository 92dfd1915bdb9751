find-title = Find en partner
find-lead = Vælg partnere, beskriv, hvad du har brug for, og lad dem kontakte dig.
find-search = Søg efter navn eller tjeneste
find-location = By eller landekode
find-size = Din organisations størrelse
find-service = Hvad partneren laver
find-any = Alle
find-loading = Indlæser kataloget
find-failed = Kataloget kunne ikke indlæses
find-empty = Der er ingen partner i denne clouds katalog.
find-no-match = Ingen partner matcher alt dette. Søg med færre ord eller et andet sted.
find-count =
    { $count ->
        [one] { NUMBER($count) } partner
       *[other] { NUMBER($count) } partnere
    }
find-size-up-to-24 = Op til 24 personer
find-size-up-to-249 = 25–249 personer
find-size-up-to-999 = 250–999 personer
find-size-from-1000 = 1.000 personer eller flere
find-service-licensing = Licenser
find-service-deployment = Opsætning og migrering
find-service-managed-services = Drift
find-service-security = Sikkerhed
find-service-training = Uddannelse
find-service-meetings = Møder og opkald
find-service-applications = Apps og automatisering
find-related = Arbejder allerede for dig
find-contact = Kontakt valgte partnere
find-choose-first = Vælg mindst én partner.
find-most = Højst { NUMBER($most) } partnere ad gangen.
find-may-not = Kun globale administratorer og faktureringsadministratorer kan kontakte partnere.
find-gone = En partner, der ikke længere er i kataloget

inquiries-title = Forespørgsler til partnere
inquiries-lead = Hvem din organisation har kontaktet, og hvad der kom ud af det.
inquiries-failed = Forespørgslerne kunne ikke indlæses
inquiries-empty-title = Ingen forespørgsler endnu
inquiries-empty = Find partnere, beskriv, hvad du har brug for, så kontakter de dig.
inquiries-by = { DATETIME($at, dateStyle: "long", timeStyle: "short") }, { $name }

inquiry-describe = Beskriv, hvad du har brug for
inquiry-needs = Hvad du har brug for
inquiry-needs-hint = For eksempel: hvor mange personer, hvilke produkter, hvornår. Højst { NUMBER($most) } tegn. Ingen adgangskoder.
inquiry-size = Din organisations størrelse
inquiry-contact = Sådan kan partnere kontakte dig
inquiry-name = Navn
inquiry-email = Mailadresse
inquiry-phone = Telefonnummer (valgfrit)
inquiry-privacy = De valgte partnere får det, du skriver her, og din organisations navn pr. mail. De får ingen adgang.
inquiry-send = Send
inquiry-to = Sendes til
inquiry-wait = Vent, til det vides, hvad der blev af din seneste forespørgsel.
inquiry-needs-first = Beskriv først, hvad du har brug for.
inquiry-size-first = Vælg din organisations størrelse.
inquiry-contact-first = Angiv et navn og en mailadresse.
inquiry-state-waiting = Sendes om lidt
inquiry-state-sent = Sendt
inquiry-state-undeliverable = Kunne ikke leveres
inquiry-state-invited = Har inviteret dig
