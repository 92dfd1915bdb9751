## Purchase services

catalogue-title = Purchase services
links-find-partner = Find your partner or reseller
links-plan-setup = Plan your setup
