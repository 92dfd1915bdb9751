home-title = Start
home-lead = Det här kräver din uppmärksamhet.
home-closed-title = Du har inte åtkomst till Fakturering
home-all = Visa alla
home-without = Utan auktoriserad partner
home-without-none = Alla prenumerationer som kan ha en auktoriserad partner har en.
home-without-count =
    { $count ->
        [one] { NUMBER($count) } prenumeration saknar auktoriserad partner:
       *[other] { NUMBER($count) } prenumerationer saknar auktoriserad partner. De nyaste:
    }
home-soon = Förnyas eller upphör snart
home-soon-none = Inga prenumerationer förnyas eller upphör inom 30 dagar.
home-soon-count =
    { $count ->
        [one] { NUMBER($count) } prenumeration förnyas eller upphör inom 30 dagar:
       *[other] { NUMBER($count) } prenumerationer förnyas eller upphör inom 30 dagar. De första:
    }
home-changes = Oavslutade partnerändringar
home-changes-none = Det finns inga oavslutade partnerändringar.
home-changes-count =
    { $count ->
        [one] { NUMBER($count) } massändring är oavslutad:
       *[other] { NUMBER($count) } massändringar är oavslutade. De nyaste:
    }
home-change-progress = { NUMBER($done) } av { NUMBER($total) } rader behandlade
home-orders = Misslyckade beställningar
home-orders-none = Inga beställningar har misslyckats.
home-orders-count =
    { $count ->
        [one] { NUMBER($count) } beställning har misslyckats:
       *[other] { NUMBER($count) } beställningar har misslyckats. De nyaste:
    }
home-learn = Läs mer
