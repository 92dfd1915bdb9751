home-title = Start
home-lead = Wat uw aandacht nodig heeft.
home-closed-title = U hebt geen toegang tot Facturering
home-all = Alles weergeven
home-without = Zonder Partner of Record
home-without-none = Elk abonnement dat een Partner of Record kan hebben, heeft er een.
home-without-count =
    { $count ->
        [one] { NUMBER($count) } abonnement heeft geen Partner of Record:
       *[other] { NUMBER($count) } abonnementen hebben geen Partner of Record. De nieuwste:
    }
home-soon = Binnenkort verlenging of einde
home-soon-none = Er zijn geen abonnementen die binnen 30 dagen worden verlengd of eindigen.
home-soon-count =
    { $count ->
        [one] { NUMBER($count) } abonnement wordt verlengd of eindigt binnen 30 dagen:
       *[other] { NUMBER($count) } abonnementen worden verlengd of eindigen binnen 30 dagen. De eerste:
    }
home-changes = Onvoltooide partnerwijzigingen
home-changes-none = Er zijn geen onvoltooide partnerwijzigingen.
home-changes-count =
    { $count ->
        [one] { NUMBER($count) } bulkwijziging is niet voltooid:
       *[other] { NUMBER($count) } bulkwijzigingen zijn niet voltooid. De nieuwste:
    }
home-change-progress = { NUMBER($done) } van { NUMBER($total) } rijen verwerkt
home-orders = Mislukte bestellingen
home-orders-none = Er zijn geen bestellingen mislukt.
home-orders-count =
    { $count ->
        [one] { NUMBER($count) } bestelling is mislukt:
       *[other] { NUMBER($count) } bestellingen zijn mislukt. De nieuwste:
    }
home-learn = Meer informatie
