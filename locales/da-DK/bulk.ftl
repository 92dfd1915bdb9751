bulk-title = Partnerændringer
