audit-title = Geschiedenis
