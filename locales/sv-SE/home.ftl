home-title = Start
home-lead = Det som behöver din uppmärksamhet.
home-closed-title = Fakturering är inte öppen för dig
home-all = Visa alla
home-without = Utan auktoriserad partner
home-without-none = Alla prenumerationer som kan ha en auktoriserad partner har en.
home-without-count =
    { $count ->
        [one] { NUMBER($count) } prenumeration saknar auktoriserad partner. Den nyaste:
       *[other] { NUMBER($count) } prenumerationer saknar auktoriserad partner. De nyaste:
    }
home-soon = Förnyas eller upphör snart
home-soon-none = Inget förnyas eller upphör inom 30 dagar.
home-soon-count =
    { $count ->
        [one] { NUMBER($count) } prenumeration förnyas eller upphör inom 30 dagar.
       *[other] { NUMBER($count) } prenumerationer förnyas eller upphör inom 30 dagar. De första:
    }
home-changes = Oavslutade partnerändringar
home-changes-none = Ingen ändring av många partner väntar.
home-changes-count =
    { $count ->
        [one] { NUMBER($count) } ändring av många partner väntar.
       *[other] { NUMBER($count) } ändringar av många partner väntar.
    }
home-change-progress = { NUMBER($done) } av { NUMBER($total) } gjorda
home-orders = Misslyckade beställningar
home-orders-none = Ingen beställning har misslyckats.
home-orders-count =
    { $count ->
        [one] { NUMBER($count) } beställning har misslyckats.
       *[other] { NUMBER($count) } beställningar har misslyckats. De nyaste:
    }
home-learn = Läs mer
