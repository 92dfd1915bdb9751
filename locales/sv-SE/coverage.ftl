coverage-title = Partnertäckning
coverage-lead = Vilka partner som krediteras för dina produkter, var du har köpt dem och vad som ännu inte har någon auktoriserad partner.
coverage-loading = Läser in partnertäckningen
coverage-failed-title = Partnertäckningen kunde inte hämtas
coverage-empty-title = Inget att täcka än
coverage-empty-text = { $organization } har inga prenumerationer i det här molnet.

coverage-total = Prenumerationer
coverage-without = Utan auktoriserad partner
coverage-with = Med auktoriserad partner
coverage-nobody = Ingen prenumeration har någon auktoriserad partner än.

coverage-view = Visning
coverage-view-map = Karta
coverage-view-table = Tabell
coverage-map = Prenumerationer per produkt och partner
coverage-map-hint = Piltangenterna flyttar mellan cellerna. Varje tal leder till sina prenumerationer.
coverage-product = Produkt
coverage-all = Alla produkter
coverage-credited = Krediteras: auktoriserad partner
coverage-bought = Köpt från
coverage-none = Ingen
coverage-direct = Direkt
coverage-others =
    { $count ->
        [one] { NUMBER($count) } annan
       *[other] { NUMBER($count) } andra
    }
coverage-cell = { $product }, { $column }: { NUMBER($count) } av { NUMBER($total) }
coverage-part = { $name }: { NUMBER($count) }
coverage-partner = { $name }, { $city }

coverage-may = Får handla för organisationen
coverage-may-text = Delegerade administratörer arbetar i hela organisationen, oavsett prenumeration. Att vara auktoriserad partner ger ingen åtkomst, och åtkomst ger ingen kreditering.
coverage-may-none = Ingen partner får handla för organisationen.
coverage-may-granular = Detaljerad administratörsåtkomst
coverage-may-delegated = Delegerad administratör
coverage-may-unknown = På ett sätt som den här versionen inte känner till
coverage-may-until = Till { DATETIME($at, dateStyle: "medium") }
coverage-may-open = Tills någon tar bort den

coverage-nudge = Nyast utan auktoriserad partner
coverage-nudge-same =
    { $count ->
        [one] Kreditera samma partner för den som för andra:
       *[other] Kreditera samma partner för dessa { NUMBER($count) } som för andra:
    }
