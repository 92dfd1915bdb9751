find-title = Hitta en partner
find-lead = Välj partner, beskriv vad du behöver och låt dem kontakta dig.
find-search = Sök efter namn eller tjänst
find-location = Ort eller landskod
find-size = Din organisations storlek
find-service = Vad partnern gör
find-any = Alla
find-loading = Läser in katalogen
find-failed = Det gick inte att läsa in katalogen
find-empty = Det finns ingen partner i det här molnets katalog.
find-no-match = Ingen partner matchar allt detta. Sök med färre ord eller på en annan ort.
find-count =
    { $count ->
        [one] { NUMBER($count) } partner
       *[other] { NUMBER($count) } partner
    }
find-size-up-to-24 = Upp till 24 personer
find-size-up-to-249 = 25–249 personer
find-size-up-to-999 = 250–999 personer
find-size-from-1000 = 1 000 personer eller fler
find-service-licensing = Licenser
find-service-deployment = Införande och migrering
find-service-managed-services = Drift
find-service-security = Säkerhet
find-service-training = Utbildning
find-service-meetings = Möten och samtal
find-service-applications = Appar och automatisering
find-related = Arbetar redan för dig
find-contact = Kontakta valda partner
find-choose-first = Välj minst en partner.
find-most = Högst { NUMBER($most) } partner åt gången.
find-may-not = Bara globala administratörer och faktureringsadministratörer kan kontakta partner.
find-gone = En partner som inte längre finns i katalogen

inquiries-title = Förfrågningar till partner
inquiries-lead = Vilka din organisation har kontaktat, och vad det ledde till.
inquiries-failed = Det gick inte att läsa in förfrågningarna
inquiries-empty-title = Inga förfrågningar ännu
inquiries-empty = Hitta partner, beskriv vad du behöver, så kontaktar de dig.
inquiries-by = { DATETIME($at, dateStyle: "long", timeStyle: "short") }, { $name }

inquiry-describe = Beskriv vad du behöver
inquiry-needs = Vad du behöver
inquiry-needs-hint = Till exempel: hur många personer, vilka produkter, när. Högst { NUMBER($most) } tecken. Inga lösenord.
inquiry-size = Din organisations storlek
inquiry-contact = Så når partner dig
inquiry-name = Namn
inquiry-email = E-postadress
inquiry-phone = Telefonnummer (valfritt)
inquiry-privacy = De valda partnerna får det du skriver här och din organisations namn via e-post. De får ingen åtkomst.
inquiry-send = Skicka
inquiry-to = Skickas till
inquiry-wait = Vänta tills det är känt vad som hände med din förra förfrågan.
inquiry-needs-first = Beskriv vad du behöver först.
inquiry-size-first = Välj din organisations storlek.
inquiry-contact-first = Ange ett namn och en e-postadress.
inquiry-state-waiting = Skickas strax
inquiry-state-sent = Skickad
inquiry-state-undeliverable = Kunde inte levereras
inquiry-state-invited = Har bjudit in dig
