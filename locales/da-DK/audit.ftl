audit-title = Historik
