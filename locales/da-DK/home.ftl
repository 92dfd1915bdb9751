home-title = Start
home-lead = Det, der kræver din opmærksomhed.
home-closed-title = Fakturering er ikke åben for dig
home-all = Vis alle
home-without = Uden registreret partner
home-without-none = Alle abonnementer, der kan have en registreret partner, har en.
home-without-count =
    { $count ->
        [one] { NUMBER($count) } abonnement har ingen registreret partner. Det nyeste:
       *[other] { NUMBER($count) } abonnementer har ingen registreret partner. De nyeste:
    }
home-soon = Fornyes eller slutter snart
home-soon-none = Intet fornyes eller slutter inden for 30 dage.
home-soon-count =
    { $count ->
        [one] { NUMBER($count) } abonnement fornyes eller slutter inden for 30 dage.
       *[other] { NUMBER($count) } abonnementer fornyes eller slutter inden for 30 dage. De første:
    }
home-changes = Uafsluttede partnerændringer
home-changes-none = Ingen ændring af mange partnere venter.
home-changes-count =
    { $count ->
        [one] { NUMBER($count) } ændring af mange partnere venter.
       *[other] { NUMBER($count) } ændringer af mange partnere venter.
    }
home-change-progress = { NUMBER($done) } af { NUMBER($total) } foretaget
home-orders = Mislykkede ordrer
home-orders-none = Ingen ordre er mislykkedes.
home-orders-count =
    { $count ->
        [one] { NUMBER($count) } ordre er mislykkedes.
       *[other] { NUMBER($count) } ordrer er mislykkedes. De nyeste:
    }
home-learn = Få mere at vide
