bulk-title = Partnerwijzigingen
