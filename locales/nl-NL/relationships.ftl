relationships-title = Partnerrelaties
relationships-lead = De partners die voor uw organisatie werken, en wat elk van hen mag doen.
relationships-count =
    { $count ->
        [one] { NUMBER($count) } relatie
       *[other] { NUMBER($count) } relaties
    }
relationships-loading = De relaties worden geladen
relationships-failed = De relaties kunnen niet worden geladen
relationships-search = Zoeken op partner, naam of rol
relationships-no-match = Geen enkele relatie komt overeen met zowel de zoekopdracht als de filters.
relationships-empty-title = U hebt nog geen partner
relationships-empty = { $organization } heeft geen partner in deze cloud. Het begint met een uitnodiging van een partner: zoek een partner en vraag om een uitnodiging, of open een uitnodiging die u al hebt.
relationships-none-open-title = Geen enkele relatie is van kracht
relationships-none-open = Alle relaties van { $organization } zijn beëindigd. Ze blijven 365 dagen in de lijst staan.
relationships-show-all = Ook beëindigde weergeven
relationships-in-force = Van kracht
relationships-added = { $partner } is toegevoegd
relationships-added-elsewhere = De partner is toegevoegd en staat verderop in deze lijst.
relationships-added-receipt = Het ontvangstbewijs van de overeenkomst bekijken
relationships-new = Nieuw
relationships-group = { $partner } ({ NUMBER($count) })

relationships-column-partner = Partner
relationships-column-kind = Relatietype
relationships-column-name = Relatienaam
relationships-column-roles = Rollen
relationships-column-origin = Herkomst
relationships-column-duration = Duur
relationships-column-status = Status
relationships-column-risk = Risico van een rol
relationships-column-ending = Eindigt
relationships-chip-kind = Type: { $value }
relationships-chip-risk = Risico: { $value }
relationships-chip-role = Rol: { $value }
relationships-chip-partner = Partner: { $value }
relationships-chip-ending =
    { $days ->
        [one] Eindigt binnen { NUMBER($days) } dag
       *[other] Eindigt binnen { NUMBER($days) } dagen
    }
relationships-more-roles =
    { $count ->
        [one] + nog { NUMBER($count) }
       *[other] + nog { NUMBER($count) }
    }
relationships-no-roles = Geen rollen
relationships-from-until = { DATETIME($start, dateStyle: "medium") } – { DATETIME($end, dateStyle: "medium") }
relationships-from = Sinds { DATETIME($start, dateStyle: "medium") }
relationships-ends = Eindigt { RELATIVE($days) }
relationships-extends = Wordt { RELATIVE($days) } automatisch verlengd
relationships-ends-unclear = Eindigt { RELATIVE($days) } of wordt verlengd: deze versie van de app weet niet welk van beide
relationships-ended = Geëindigd { RELATIVE($days) }
relationships-no-end = Geen einddatum
relationships-soon =
    { $days ->
        [one] Verloopt over { NUMBER($days) } dag
       *[other] Verloopt over { NUMBER($days) } dagen
    }
relationships-leaves = De relatie verdwijnt op { DATETIME($at, dateStyle: "long") } uit de lijst. Exporteer de gegevens vóór die tijd als u ze nodig hebt.
relationships-status-approved = Goedgekeurd
relationships-status-activating = Wordt geactiveerd
relationships-status-active = Actief
relationships-status-termination-requested = Beëindiging aangevraagd
relationships-status-terminating = Wordt beëindigd
relationships-status-terminated = Beëindigd
relationships-status-expiring = Loopt af
relationships-status-expired = Verlopen
relationships-origin-invitation = Uitnodiging
relationships-origin-purchase = Aankoop
relationships-origin-user-account = Gebruikersaccount
relationships-origin-operator = Operator van de cloud
relationships-risk-critical = Kritiek
relationships-risk-high = Hoog
relationships-risk-medium = Gemiddeld
relationships-risk-low = Laag

relationships-kind-reseller = Reseller
relationships-kind-indirect-reseller = Indirecte reseller
relationships-kind-delegated-admin = Gedelegeerde beheerder
relationships-kind-reseller-and-delegated-admin = Reseller en gedelegeerde beheerder
relationships-kind-granular = Gedetailleerde gedelegeerde beheerder (GDAP)
relationships-kind-advisor = Adviseur
relationships-kind-partner = Partner
relationships-kind-mpsa = MPSA-partner
relationships-kind-lob = LOB-partner
relationships-kind-isv = Softwareleverancier (ISV)
relationships-kind-oem = Apparaatfabrikant (OEM)
relationships-kind-syndication = Syndicatiepartner
relationships-about-reseller = Verkoopt Microsoft-producten aan uw organisatie. Heeft geen rollen.
relationships-about-indirect-reseller = Verkoopt aan uw organisatie via een provider, die als enige met de operator werkt.
relationships-about-delegated-admin = Beheert alles, totdat iemand de rollen verwijdert. Nieuwe relaties van dit type worden niet meer gemaakt.
relationships-about-reseller-and-delegated-admin = Verkoopt aan uw organisatie en beheert alles.
relationships-about-granular = Heeft de rollen die u een voor een hebt goedgekeurd, totdat de relatie eindigt.
relationships-about-advisor = Stelt wachtwoorden opnieuw in en handelt ondersteuning voor u af.
relationships-about-partner = Werkt via een gebruikersaccount dat u de partner hebt gegeven. Kan elke rol hebben.
relationships-about-mpsa = Ziet wat u bij andere partners koopt onder een Microsoft-overeenkomst voor producten en services (MPSA).
relationships-about-lob = Ontwikkelt toepassingen die alleen voor uw organisatie zijn, dient ze in en beheert ze.
relationships-about-isv = Publiceert software die uw organisatie gebruikt.
relationships-about-oem = Heeft uw apparaten gemaakt en registreert ze voor u.
relationships-about-syndication = Verkoopt in plaats van de operator, bijvoorbeeld een telefoonmaatschappij.
relationships-about-unknown = Deze versie van de app kent dit type relatie niet. Het wordt weergegeven zoals de service het noemt.
relationships-narrower = { $role } kan minder en is vaak voldoende.

relationships-panel-loading = De relatie wordt geladen
relationships-panel-failed = De relatie kan niet worden geladen
relationships-provider = Via de provider
relationships-auto-extend = Automatisch verlengen
relationships-auto-extend-on = Aan: telkens met 180 dagen
relationships-auto-extend-off = Uit
relationships-extend = Automatisch verlengen inschakelen
relationships-do-not-extend = Automatisch verlengen uitschakelen
relationships-subscriptions = Abonnementen
relationships-id = Relatie-id

relationships-figures = Overzicht
relationships-figure-partners = Partners
relationships-figure-delegated = Relaties die rollen geven
relationships-figure-global = Met de rol globale beheerder
relationships-figure-ending = Eindigt binnen 60 dagen
relationships-figure-invitations = Openstaande uitnodigingen
relationships-figure-agreements = Openstaande overeenkomsten
relationships-figure-roles = Toegewezen rollen
relationships-figure-kinds = Per type
relationships-figure-statuses = Per status
relationships-share = { NUMBER($percent) }% van de relaties die rollen geven

relationships-looking = Het is nog niet bekend of dit is gedaan
relationships-looking-text = De gegevens worden gelezen tot dat bekend is. U kunt intussen iets anders doen.
relationships-not-yet = Tot nu toe is dit niet gedaan
relationships-not-yet-text = Het antwoord is nooit gekomen. Als de aanvraag alsnog aankomt, ziet u dat hier, hooguit twee minuten lang. Niets wordt twee keer gedaan.
relationships-not-done = Dit is niet gedaan
relationships-unknown = Er kan niet worden vastgesteld of dit is gedaan
relationships-refused = Niet gedaan
relationships-overtaken = Iemand anders heeft deze relatie intussen gewijzigd
relationships-overtaken-text = Er is niets gedaan. Zo is de relatie nu: bekijk deze en besluit dan opnieuw.
relationships-sign-in-again = Opnieuw aanmelden en doorgaan
relationships-working = Bezig
relationships-ended-done = De relatie wordt beëindigd.
relationships-extends-done = De relatie wordt vanaf nu automatisch verlengd.
relationships-extends-not-done = De relatie wordt niet meer automatisch verlengd.

removal-action = Rollen verwijderen
removal-title = Rollen verwijderen?
removal-lead = { $partner } verliest de aangevinkte rollen:
removal-stops = Dit houdt op
removal-stays = Dit blijft
removal-stops-roles = Alles wat de partner met deze rollen kon doen, onmiddellijk.
removal-stops-relationship = De relatie: die bestaat alleen uit rollen en eindigt met de laatste ervan.
removal-stays-relationship = De relatie zelf.
removal-stays-buying = De partner blijft uw reseller en mag nog steeds voor u kopen.
removal-stays-azure = Roltoewijzingen op Azure-resources. Die zijn elders ingesteld: verwijder ze in de Azure-portal.
removal-stays-record = De vermelding als Partner of Record: die geeft geen rechten.
removal-stays-unknown = Iets anders, dat deze versie van de app niet kent.
removal-yes =
    { $count ->
        [one] { NUMBER($count) } rol verwijderen
       *[other] { NUMBER($count) } rollen verwijderen
    }
removal-no = Rollen behouden
removal-none = Vink ten minste één rol aan.
removal-done =
    { $count ->
        [one] { NUMBER($count) } rol is verwijderd.
       *[other] { NUMBER($count) } rollen zijn verwijderd.
    }
removal-end = Partner verwijderen
removal-end-title = { $partner } verwijderen?
removal-end-stops = Dit houdt op: de relatie met alle rollen, binnen een minuut. Dit kan niet ongedaan worden gemaakt: de partner moet u dan opnieuw uitnodigen.
removal-end-stays = Dit blijft: roltoewijzingen op Azure-resources en de vermelding als Partner of Record. De relatie blijft 365 dagen in de lijst staan, als beëindigd.
removal-end-yes = Partner verwijderen
removal-end-no = Behouden

ending-title = Een resellerrelatie verwijderen
ending-lead = Alleen de reseller kan de relatie met u beëindigen. Dit moet de reseller eerst doen.
ending-delete = Verwijderen
ending-grayed = Verwijderen is niet beschikbaar (grijs): u kunt een resellerrelatie niet zelf verwijderen. Vraag { $reseller } om dit te doen.
ending-ask = U kunt een resellerrelatie niet zelf verwijderen. Vraag { $reseller } om dit te doen.
ending-open = Wat er eerst moet gebeuren
ending-steps = Wat de reseller moet doen, in deze volgorde
ending-step-cancel-subscriptions = De abonnementen opzeggen die aan u zijn verkocht.
ending-step-suspend-legacy = De oudere abonnementen opschorten, die per maand worden betaald.
ending-step-cancel-reservations = Reserveringen in Azure annuleren.
ending-step-cancel-software = Software met eeuwigdurende licenties annuleren.
ending-step-remove-roles = De rollen opgeven. U kunt ze ook zelf verwijderen.
ending-step-ask-provider = De provider vragen de relatie te beëindigen: de operator accepteert dat alleen van de provider.
ending-step-unknown = Iets anders, dat deze versie van de app niet kent.
ending-state-open = Te doen
ending-state-done = Niets te doen
ending-state-not-visible = Hier niet te zien
ending-count =
    { $count ->
        [one] nog { NUMBER($count) }
       *[other] nog { NUMBER($count) }
    }
ending-show-subscriptions = Abonnementen weergeven
ending-letter-title = Een brief aan de reseller
ending-letter-language = Taal van de brief
ending-letter-failed = De brief kan niet in deze taal worden geladen.
ending-letter-loading = De brief wordt geladen
ending-letter = Wij zijn { $organization } ({ $tenant }) en willen onze resellerrelatie met { $reseller } beëindigen. Wilt u de abonnementen en software opzeggen die u aan ons hebt verkocht, de abonnementen van het oudere type opschorten, reserveringen in Azure annuleren, uw beheerdersrollen opgeven en daarna de relatie in Partnercentrum verwijderen? Laat ons vooraf weten wanneer elk van onze services eindigt, en meld het ons wanneer alles is gebeurd.
ending-other-title = Deze relatie heeft geen dergelijke lijst
ending-other = De relatie bestaat niet meer, of het is geen relatie met een reseller.
ending-failed = De lijst kan niet worden geladen

partner-page-loading = De partner wordt geladen
partner-page-failed = De partner kan niet worden geladen
partner-page-not-found-title = Partner niet gevonden
partner-page-not-found = { $organization } heeft geen relatie met, uitnodiging van of aanvraag bij een partner op dit adres.
partner-page-stale = De partner kan niet worden vernieuwd. Wat u ziet, kan zijn gewijzigd.
partner-page-may-do = Mag hier handelen
partner-page-credited = Is hier Partner of Record
partner-page-identity = Wie het is
partner-page-verified = Geverifieerd door de operator
partner-page-domain = Domein
partner-page-place = Plaats
partner-page-tenant = Tenant-id
partner-page-contact = Contact
partner-page-address = Adres
partner-page-phone = Telefoon
partner-page-email = E-mail
partner-page-website = Website
partner-page-no-contact = De partner heeft geen contactgegevens opgegeven.
partner-page-timeline = Tijdlijn
partner-page-timeline-row = { $name }: sinds { DATETIME($start, dateStyle: "long") }. { $ahead }.
partner-page-calendar = Einddatums aan uw agenda toevoegen
partner-page-calendar-ends = { $partner }: { $name } eindigt
partner-page-calendar-extends = { $partner }: { $name } wordt automatisch verlengd
partner-page-relationships = Wat de partner mag doen
partner-page-no-relationships = Er is geen relatie met deze partner.
partner-page-details = Details
partner-page-record = Wat aan de partner wordt toegerekend
partner-page-record-note = Partner of Record zijn geeft geen toegang.
partner-page-record-none = De partner is van geen enkel abonnement Partner of Record.
partner-page-record-count =
    { $count ->
        [one] { NUMBER($count) } abonnement
       *[other] { NUMBER($count) } abonnementen
    }
partner-page-invitations = Openstaande uitnodigingen
partner-page-invitation = Uitnodiging van { DATETIME($at, dateStyle: "medium") }
partner-page-notices = E-mails voordat een relatie eindigt
partner-page-notice =
    { $days ->
        [one] { NUMBER($days) } dag voor de einddatum
       *[other] { NUMBER($days) } dagen voor de einddatum
    }
partner-page-notice-day = Op de einddatum
partner-page-notice-planned = Gepland
partner-page-notice-sent = Verzonden
partner-page-notice-skipped = Niet nodig
partner-page-history-empty = Er is met deze partner nog niets gebeurd.
partner-page-history-all = Alle wijzigingen

reviews-due = Een beoordeling van wat partners mogen doen, had uiterlijk { DATETIME($at, dateStyle: "long") } moeten plaatsvinden.
reviews-due-soon = Een beoordeling van wat partners mogen doen, moet uiterlijk { DATETIME($at, dateStyle: "long") } plaatsvinden.
reviews-under-way = Er loopt een beoordeling van wat partners mogen doen.
reviews-go = Nu beoordelen
relationships-ask-admin = Wilt u bekijken wat de partner { $partner } voor { $organization } mag doen? U vindt het hier: { $address }
