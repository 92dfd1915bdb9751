coverage-title = Partnertäckning
coverage-lead = Vilka partner som tillgodoräknas dina produkter, var du har köpt dem och vad som ännu saknar auktoriserad partner.
coverage-loading = Läser in partnertäckningen
coverage-failed-title = Det gick inte att läsa in partnertäckningen
coverage-empty-title = Inget att visa än
coverage-empty-text = { $organization } har inga prenumerationer i det här molnet.

coverage-total = Prenumerationer
coverage-without = Utan auktoriserad partner
coverage-with = Med auktoriserad partner
coverage-nobody = Ingen prenumeration har någon auktoriserad partner än.

coverage-view = Visning
coverage-view-map = Matris
coverage-view-table = Tabell
coverage-map = Prenumerationer per produkt och partner
coverage-map-hint = Flytta mellan cellerna med piltangenterna. Varje tal leder till de prenumerationer som det räknar.
coverage-product = Produkt
coverage-all = Alla produkter
coverage-credited = Tillgodoräknas: auktoriserad partner
coverage-bought = Köpt från
coverage-none = Ingen
coverage-direct = Direktköp
coverage-others =
    { $count ->
        [one] { NUMBER($count) } annan
       *[other] { NUMBER($count) } andra
    }
coverage-cell = { $product }, { $column }: { NUMBER($count) } av { NUMBER($total) }
coverage-part = { $name }: { NUMBER($count) }
coverage-partner = { $name }, { $city }

coverage-may = Får agera för organisationen
coverage-may-text = Delegerade administratörer arbetar i hela organisationen, oavsett prenumeration. Att vara auktoriserad partner ger ingen åtkomst, och den som har åtkomst tillgodoräknas inget för det.
coverage-may-none = Ingen partner får agera för organisationen.
coverage-may-granular = Detaljerad delegerad administratör (GDAP)
coverage-may-delegated = Delegerad administratör
coverage-may-partner = Via användarkonto
coverage-may-advisor = Rådgivare
coverage-may-unknown = På ett sätt som den här versionen inte känner till
coverage-may-until = Till { DATETIME($at, dateStyle: "medium") }
coverage-may-open = Tills någon tar bort den

coverage-nudge = Nyaste utan auktoriserad partner
coverage-nudge-same =
    { $count ->
        [one] Ange samma auktoriserade partner för den som för andra:
       *[other] Ange samma auktoriserade partner för dessa { NUMBER($count) } som för andra:
    }
