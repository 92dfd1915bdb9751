## Purchase services

catalogue-title = Purchase services
