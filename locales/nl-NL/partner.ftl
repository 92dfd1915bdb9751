partner-field = Microsoft-partner-id
partner-field-hint = Plak de id zoals u die hebt: een nummer, met of zonder spaties of ‘MPN ID’, of een link waar het in staat.
partner-check = Id controleren
partner-checking = Id wordt gecontroleerd
partner-check-first = Controleer eerst de id: er wordt niets opgeslagen voordat u hebt gezien van wie die is.
partner-same = Dit is al de Partner of Record.
partner-wait = Wacht tot bekend is wat er van uw laatste wijziging is geworden.
partner-checked = Geverifieerd
partner-id-empty = Typ of plak de Microsoft-partner-id die u van de partner hebt gekregen.
partner-id-tenant = Dit is een tenant-id: die geeft de directory van de partner aan, niet de partner. Vraag de partner om de Microsoft-partner-id; dat is een nummer.
partner-id-not-digits = Dit is geen Microsoft-partner-id: dat is een nummer van 4 tot 10 cijfers. Kijk wat de partner u heeft gestuurd.
partner-id-ambiguous = Hier staat meer dan één nummer in. Laat alleen de Microsoft-partner-id staan.
partner-id-leading-zero = Een Microsoft-partner-id begint niet met 0. Kijk wat de partner u heeft gestuurd.
partner-id-too-short = Een Microsoft-partner-id heeft ten minste 4 cijfers. Kijk wat de partner u heeft gestuurd.
partner-id-too-large = Dit nummer is te groot voor een Microsoft-partner-id. Kijk wat de partner u heeft gestuurd.
partner-id-unusual = De meeste Microsoft-partner-id’s hebben 6 tot 8 cijfers. Controleer of deze klopt.

partner-code-unknown-partner-id = Niemand heeft deze partner-id. Vergelijk die met wat de partner u heeft gestuurd.
partner-code-global-partner-id = Deze id geeft het hele bedrijf aan. Een abonnement wordt aan een van de vestigingen toegerekend: vraag de partner om de id van de vestiging.
partner-code-region-mismatch = Deze partner hoort bij een andere regio of cloud; hier kan niets aan de partner worden toegerekend. Vraag om een id die hier geldt.
partner-code-not-registered = Deze partner heeft de registratie niet voltooid. Vraag de partner dat te doen en probeer het opnieuw.
partner-code-agreement-missing = Deze partner heeft de partnerovereenkomst niet ondertekend. Vraag de partner dat te doen en probeer het opnieuw.
partner-code-not-enrolled = Deze partner is niet ingeschreven als indirecte reseller. Vraag de partner zich in te schrijven, of vraag om een andere id.
partner-code-not-advisor = Deze partner kan geen adviseur voor abonnementen zijn. Vraag om een andere id.
partner-code-not-eligible = Deze partner kan geen Partner of Record zijn. Vraag om een andere id.
partner-code-not-valid-for-offer = Dit product kan niet aan deze partner worden toegerekend. Vraag om een andere id.
partner-code-relationship-missing = Deze partner heeft geen relatie met uw organisatie. Vraag de partner u eerst uit te nodigen.
failure-interrupted = De pagina is verlaten voordat de service antwoordde.
failure-conflict = Er wordt hieraan al een andere wijziging uitgevoerd. Wacht even en probeer het opnieuw.
failure-stale = Dit is gewijzigd nadat u het hebt geopend. Kijk wat er nu staat en probeer het opnieuw.
failure-fresh-sign-in = U hebt zich meer dan 15 minuten geleden aangemeld. Voor deze wijziging moet u zich opnieuw aanmelden.

partner-about = Over Partners of Record
partner-about-intro = Een abonnementsadviseur helpt u met { $family }: met wat u koopt, met support en met technische vragen. U kunt de partner bij de aankoop opgeven, of later.
partner-about-before = Welke partner bij u past, hangt af van de services die u gebruikt en van uw land of regio. Van de partner krijgt u de Microsoft-partner-id.
partner-about-directory = Een partner zoeken
partner-about-delegation = Een beheerder kan een geautoriseerde partner van 21Vianet voor de organisatie laten handelen: gebruikers maken en bewerken, wachtwoorden opnieuw instellen, licenties en domeinen beheren en anderen beheerdersmachtigingen geven.
partner-notice-21vianet = Dit geldt voor de cloud die door 21Vianet wordt beheerd, en voor organisaties die een partner van 21Vianet het abonnement laten beheren.
partner-invitation = In deze cloud begint de partner; de id wordt hier niet ingevoerd.
partner-invitation-1 = Vraag de partner u uit te nodigen. U krijgt een e-mail met de voorwaarden en een link naar een autorisatiepagina.
partner-invitation-2 = Open de link. Kies onder Partnerrelaties de optie Ja om de partner gedelegeerde beheerder te maken, en daarna Volgende.
partner-invitation-3 = Bevatte de e-mail een aanbieding voor een proefperiode of aankoop, dan start u de proefperiode of maakt u het abonnement daar.

partner-add = Toevoegen
partner-submit = Verzenden
partner-replace = Partner vervangen
partner-remove = Verwijderen
partner-add-record = Partner of Record toevoegen
partner-edit-record = Partner of Record bewerken
more-actions = Meer acties
more-actions-of = Meer acties: { $name }
panel-close = Sluiten

partner-before = Nu
partner-after = Vanaf nu
partner-sees = Dit krijgt de partner te zien: de naam en id van uw organisatie; naam, id, begin en einde van dit abonnement; het totale gebruik; en sinds wanneer het aan de partner wordt toegerekend.
partner-no-access = Dit krijgt de partner niet: toegang. De partner kan zich niet aanmelden, niets wijzigen en uw gegevens niet zien.
partner-mail = De partner krijgt over tien minuten bericht per e-mail. Tot die tijd kunt u dit ongedaan maken en hoort niemand ervan.
partner-mail-both = Beide partners krijgen over tien minuten bericht per e-mail. Tot die tijd kunt u dit ongedaan maken en hoort niemand ervan.
partner-mail-final = De partner krijgt over tien minuten bericht per e-mail. In deze cloud kan de partner alleen terugkomen met een eigen uitnodiging.

partner-remove-title = { $name } verwijderen als Partner of Record?
partner-remove-stops = Dit houdt op: het abonnement wordt niet meer aan de partner toegerekend en de partner ziet het gebruik niet meer.
partner-remove-stays = Dit blijft: het abonnement, de licenties en de prijs, en de toegang die de partner op een andere manier heeft.
partner-remove-action = Partner verwijderen
partner-remove-keep = Behouden

change-sending = Wordt opgeslagen
change-done = { $name } is nu de Partner of Record.
change-done-none = Het abonnement heeft nu geen Partner of Record.
change-undo = Ongedaan maken
change-visible = Lijsten tonen dit vanaf { DATETIME($at, timeStyle: "medium") } uur.
change-refused = Niet opgeslagen
change-looking = Het is nog niet bekend of dit is opgeslagen
change-looking-text = Het abonnement wordt gelezen tot dat bekend is. U kunt intussen iets anders doen.
change-unknown = Er kan niet worden vastgesteld of dit is opgeslagen
change-look = Opnieuw controleren
change-not-yet = Uw laatste wijziging is tot nu toe niet opgeslagen
change-not-yet-text = Het antwoord is nooit gekomen. Als de wijziging alsnog aankomt, ziet u dat hier, hooguit twee minuten lang. Wat u hebt getypt staat er nog en u kunt doorgaan: niets wordt twee keer opgeslagen.
change-not-done = Uw laatste wijziging is niet opgeslagen. Wat u hebt getypt staat er nog.
change-sign-in-again = Opnieuw aanmelden en opslaan
change-overtaken = Iemand anders heeft dit intussen gewijzigd
change-overtaken-text = Kies wat er moet staan. Er wordt niets opgeslagen voordat u dat doet.
change-original = Toen u begon
change-theirs = Nu
change-mine = Uw wijziging
change-keep-theirs = Behouden wat er nu staat
change-use-mine = Mijn wijziging gebruiken
# Variabelen: $name (String) – het abonnement.
notice-change-done = { $name }: de Partner of Record is gewijzigd.
# Variabelen: $name (String) – het abonnement.
notice-change-failed = { $name }: de wijziging van de Partner of Record is niet opgeslagen.
# Variabelen: $name (String) – het abonnement.
notice-change-unknown = { $name }: het is niet te achterhalen of de wijziging van de Partner of Record is opgeslagen.
notice-change-open = Abonnement openen

denial-ended = Het abonnement is beëindigd, dus de Partner of Record kan niet meer worden gewijzigd.
denial-reseller = Alleen { $reseller }, die dit abonnement heeft verkocht, kan de Partner of Record wijzigen.
denial-reseller-unknown = Alleen de reseller die dit abonnement heeft verkocht, kan de Partner of Record wijzigen.
denial-ask = Dit kunt u sturen aan iemand die het kan
denial-ask-admin = Wilt u de Partner of Record van het abonnement { $subscription } ({ $id }) van { $organization } instellen? U vindt het hier: { $address }
denial-ask-reseller = Wij zijn { $organization } en hebben het abonnement { $subscription } ({ $id }) van u. Wilt u de Partner of Record instellen zoals afgesproken en ons laten weten wanneer dat is gebeurd?
denial-ask-copy = Bericht kopiëren
denial-ask-mail = Openen in e-mail

history-title = Geschiedenis
history-empty = Er is nog niets aan dit abonnement gewijzigd.
history-failed = De geschiedenis kan niet worden geladen
history-loading = De geschiedenis wordt geladen
history-more = Oudere wijzigingen weergeven
history-set = { $partner } is Partner of Record geworden.
history-replaced = { $after } heeft { $before } als Partner of Record vervangen.
history-removed = { $partner } is verwijderd als Partner of Record.
history-unknown = Gewijzigd op een manier die deze versie van de app niet kent.
history-partner = { $name } (id { $id })
history-by = { $actor }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") }
