catalogue-title = Köp tjänster
links-find-partner = Hitta din partner eller återförsäljare
links-plan-setup = Planera din konfiguration
