find-title = Find en partner
find-lead = Vælg partnere, beskriv, hvad du har brug for, og lad dem kontakte dig.
inquiries-title = Forespørgsler til partnere
inquiries-lead = Hvem din organisation har kontaktet, og hvad der kom ud af det.
