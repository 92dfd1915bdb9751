home-title = Start
home-lead = Wat uw aandacht nodig heeft.
home-closed-title = Facturering is niet voor u geopend
home-all = Alles weergeven
home-without = Zonder Partner of Record
home-without-none = Elk abonnement dat een Partner of Record kan hebben, heeft er een.
home-without-count =
    { $count ->
        [one] { NUMBER($count) } abonnement heeft geen Partner of Record. Het nieuwste:
       *[other] { NUMBER($count) } abonnementen hebben geen Partner of Record. De nieuwste:
    }
home-soon = Wordt binnenkort verlengd of eindigt
home-soon-none = Niets wordt binnen 30 dagen verlengd of eindigt dan.
home-soon-count =
    { $count ->
        [one] { NUMBER($count) } abonnement wordt binnen 30 dagen verlengd of eindigt dan.
       *[other] { NUMBER($count) } abonnementen worden binnen 30 dagen verlengd of eindigen dan. De eerste:
    }
home-changes = Onvoltooide partnerwijzigingen
home-changes-none = Er wacht geen wijziging van veel partners.
home-changes-count =
    { $count ->
        [one] { NUMBER($count) } wijziging van veel partners wacht.
       *[other] { NUMBER($count) } wijzigingen van veel partners wachten.
    }
home-change-progress = { NUMBER($done) } van { NUMBER($total) } uitgevoerd
home-orders = Mislukte bestellingen
home-orders-none = Er is geen bestelling mislukt.
home-orders-count =
    { $count ->
        [one] { NUMBER($count) } bestelling is mislukt.
       *[other] { NUMBER($count) } bestellingen zijn mislukt. De nieuwste:
    }
home-learn = Meer informatie
