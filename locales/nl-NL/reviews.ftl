reviews-title = Beoordelingen van partnerrollen
reviews-lead = Bepaal elke 90 dagen voor elke partner of de rollen nog nodig zijn.
