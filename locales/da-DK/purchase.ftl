catalogue-title = Køb tjenester
links-find-partner = Find din partner eller forhandler
links-plan-setup = Planlæg din konfiguration
