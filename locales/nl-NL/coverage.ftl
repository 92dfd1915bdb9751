coverage-title = Partnerdekking
coverage-lead = Welke partners voor uw producten worden gecrediteerd, waar u ze hebt gekocht en wat nog geen Partner of Record heeft.
coverage-loading = De partnerdekking wordt geladen
coverage-failed-title = De partnerdekking kon niet worden opgehaald
coverage-empty-title = Nog niets te dekken
coverage-empty-text = { $organization } heeft geen abonnementen in deze cloud.

coverage-total = Abonnementen
coverage-without = Zonder Partner of Record
coverage-with = Met Partner of Record
coverage-nobody = Nog geen enkel abonnement heeft een Partner of Record.

coverage-view = Weergave
coverage-view-map = Kaart
coverage-view-table = Tabel
coverage-map = Abonnementen per product en partner
coverage-map-hint = Met de pijltoetsen gaat u van cel naar cel. Elk getal leidt naar de abonnementen erachter.
coverage-product = Product
coverage-all = Alle producten
coverage-credited = Gecrediteerd: Partner of Record
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
coverage-may-text = Gedelegeerde beheerders werken in de hele organisatie, ongeacht het abonnement. Een Partner of Record krijgt geen toegang, en wie toegang heeft, wordt daardoor niet gecrediteerd.
coverage-may-none = Geen enkele partner mag namens de organisatie handelen.
coverage-may-granular = Gedetailleerde beheerderstoegang
coverage-may-delegated = Gedelegeerde beheerder
coverage-may-unknown = Op een manier die deze versie niet kent
coverage-may-until = Tot { DATETIME($at, dateStyle: "medium") }
coverage-may-open = Tot iemand dit verwijdert

coverage-nudge = Nieuwste zonder Partner of Record
coverage-nudge-same =
    { $count ->
        [one] Dezelfde partner hiervoor crediteren als voor andere:
       *[other] Dezelfde partner voor deze { NUMBER($count) } crediteren als voor andere:
    }
