bulk-title = Partnerändringar
