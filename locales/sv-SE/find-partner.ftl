find-title = Hitta en partner
find-lead = Välj partner, beskriv vad du behöver och låt dem kontakta dig.
inquiries-title = Förfrågningar till partner
inquiries-lead = Vilka din organisation har kontaktat, och vad det ledde till.
