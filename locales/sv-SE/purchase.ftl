catalogue-title = Köp tjänster
