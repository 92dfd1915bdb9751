# Shown before the app runs, or when it cannot. Plain text only: no variables, no selectors.

locale-name = Nederlands

boot-loading = Laden
boot-slow = Nog bezig met laden. Uw verbinding lijkt traag te zijn.
boot-failed-title = Deze pagina kan niet worden gestart
boot-no-script = Voor Partner admin is JavaScript nodig. Schakel JavaScript in voor deze site en laad de pagina opnieuw.
boot-no-wasm = Deze browser kan de app niet uitvoeren: WebAssembly ontbreekt of is geblokkeerd. Gebruik een recente browser of vraag uw beheerder om WebAssembly toe te staan voor deze site.
boot-missing-file = Er ontbreekt een bestand van de app. Waarschijnlijk is er zojuist een nieuwe versie gepubliceerd. Laad de pagina opnieuw. Helpt dat niet, probeer het dan over een paar minuten nog eens.
boot-damaged-file = Een bestand van de app is beschadigd aangekomen. De app is daarom niet gestart. Laad de pagina opnieuw. Helpt dat niet, neem dan contact op met de beheerder van deze site.
boot-network = Er kan geen verbinding worden gemaakt met deze site. Controleer uw netwerk en laad de pagina opnieuw.
boot-config = De configuratie van deze site is ongeldig. De app start daarom niet. Geef de onderstaande gegevens door aan de beheerder van deze site.
boot-crashed-title = De app is gestopt
boot-crashed = Er is een fout opgetreden in de app. Er wordt niets meer verzonden totdat u de pagina opnieuw laadt. Wijzigingen die al zijn bevestigd, gaan niet verloren.
boot-reload = Opnieuw laden
boot-details = Gegevens voor support


boot-embed-failed-title = Dit deel van de pagina kan niet starten
boot-embed-failed = Een aantal bestanden ervan kan niet worden geladen. Controleer uw netwerk en start het opnieuw. Helpt dat niet, neem dan contact op met de beheerder van deze site.
boot-embed-crashed = Er is een fout opgetreden in dit deel van de pagina. Het verzendt niets meer totdat u het opnieuw start. Wijzigingen die al zijn bevestigd, gaan niet verloren.
boot-embed-again = Opnieuw starten
