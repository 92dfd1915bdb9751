home-title = Start
home-lead = Det, der kræver din opmærksomhed.
home-closed-title = Du har ikke adgang til Fakturering
home-all = Vis alle
home-without = Uden registreret partner
home-without-none = Alle abonnementer, der kan have en registreret partner, har en.
home-without-count =
    { $count ->
        [one] { NUMBER($count) } abonnement har ingen registreret partner:
       *[other] { NUMBER($count) } abonnementer har ingen registreret partner. De nyeste:
    }
home-soon = Fornyes eller ophører snart
home-soon-none = Ingen abonnementer fornyes eller ophører inden for 30 dage.
home-soon-count =
    { $count ->
        [one] { NUMBER($count) } abonnement fornyes eller ophører inden for 30 dage:
       *[other] { NUMBER($count) } abonnementer fornyes eller ophører inden for 30 dage. De første:
    }
home-changes = Uafsluttede partnerændringer
home-changes-none = Der er ingen uafsluttede partnerændringer.
home-changes-count =
    { $count ->
        [one] { NUMBER($count) } masseændring er ikke afsluttet:
       *[other] { NUMBER($count) } masseændringer er ikke afsluttet. De nyeste:
    }
home-change-progress = { NUMBER($done) } af { NUMBER($total) } rækker behandlet
home-orders = Mislykkede ordrer
home-orders-none = Ingen ordrer er mislykket.
home-orders-count =
    { $count ->
        [one] { NUMBER($count) } ordre er mislykket:
       *[other] { NUMBER($count) } ordrer er mislykket. De nyeste:
    }
home-learn = Få mere at vide
