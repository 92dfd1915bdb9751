find-title = Een partner zoeken
find-lead = Kies partners, beschrijf wat u nodig hebt en laat hen contact met u opnemen.
inquiries-title = Aanvragen bij partners
inquiries-lead = Met wie uw organisatie contact heeft opgenomen, en wat daaruit is voortgekomen.
