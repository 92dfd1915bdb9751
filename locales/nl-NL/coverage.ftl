coverage-title = Partnerdekking
coverage-lead = Aan welke partners uw producten worden toegerekend, waar u ze hebt gekocht en wat nog geen Partner of Record heeft.
coverage-loading = De partnerdekking wordt geladen
coverage-failed-title = De partnerdekking kan niet worden geladen
coverage-empty-title = Nog niets om weer te geven
coverage-empty-text = { $organization } heeft geen abonnementen in deze cloud.

coverage-total = Abonnementen
coverage-without = Zonder Partner of Record
coverage-with = Met Partner of Record
coverage-nobody = Nog geen enkel abonnement heeft een Partner of Record.

coverage-view = Weergave
coverage-view-map = Matrix
coverage-view-table = Tabel
coverage-map = Abonnementen per product en partner
coverage-map-hint = Met de pijltoetsen gaat u van cel naar cel. Elk getal leidt naar de abonnementen die het telt.
coverage-product = Product
coverage-all = Alle producten
coverage-credited = Toegerekend aan: Partner of Record
coverage-bought = Gekocht bij
coverage-none = Geen
coverage-direct = Rechtstreeks
coverage-others =
    { $count ->
        [one] { NUMBER($count) } andere
       *[other] { NUMBER($count) } andere
    }
coverage-cell = { $product }, { $column }: { NUMBER($count) } van { NUMBER($total) }
coverage-part = { $name }: { NUMBER($count) }
coverage-partner = { $name }, { $city }

coverage-may = Mag namens de organisatie handelen
coverage-may-text = Gedelegeerde beheerders werken in de hele organisatie, ongeacht het abonnement. Als Partner of Record krijgt een partner geen toegang, en wie toegang heeft, krijgt daardoor niets toegerekend.
coverage-may-none = Geen enkele partner mag namens de organisatie handelen.
coverage-may-granular = Gedetailleerde gedelegeerde beheerder (GDAP)
coverage-may-delegated = Gedelegeerde beheerder
coverage-may-partner = Via gebruikersaccount
coverage-may-advisor = Adviseur
coverage-may-unknown = Op een manier die deze versie niet kent
coverage-may-until = Tot { DATETIME($at, dateStyle: "medium") }
coverage-may-open = Tot iemand dit verwijdert

coverage-nudge = Nieuwste zonder Partner of Record
coverage-nudge-same =
    { $count ->
        [one] Hiervoor dezelfde Partner of Record instellen als voor andere:
       *[other] Voor deze { NUMBER($count) } dezelfde Partner of Record instellen als voor andere:
    }
