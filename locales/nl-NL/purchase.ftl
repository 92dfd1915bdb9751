catalogue-title = Services aanschaffen
links-find-partner = Uw partner of reseller zoeken
links-plan-setup = Uw configuratie plannen
