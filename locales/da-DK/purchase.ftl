catalogue-title = Køb tjenester
