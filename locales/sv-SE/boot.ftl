# Shown before the app runs, or when it cannot. Plain text only: no variables, no selectors.

locale-name = Svenska

boot-loading = Läser in
boot-slow = Inläsningen pågår fortfarande. Anslutningen verkar vara långsam.
boot-failed-title = Det gick inte att starta sidan
boot-no-script = Partner admin kräver JavaScript. Aktivera JavaScript för den här webbplatsen och läs sedan in sidan igen.
boot-no-wasm = Webbläsaren kan inte köra appen eftersom WebAssembly saknas eller är blockerat. Använd en aktuell webbläsare eller be administratören att tillåta WebAssembly för den här webbplatsen.
boot-missing-file = En av appens filer saknas. Troligen publicerades en ny version alldeles nyss. Läs in sidan igen. Om det inte hjälper försöker du igen om några minuter.
boot-damaged-file = En av appens filer var skadad när den kom fram, så appen startades inte. Läs in sidan igen. Om det inte hjälper kontaktar du webbplatsens administratör.
boot-network = Det gick inte att ansluta till webbplatsen. Kontrollera nätverket och läs sedan in sidan igen.
boot-config = Webbplatsens konfiguration är ogiltig, så appen startar inte. Lämna uppgifterna nedan till webbplatsens administratör.
boot-crashed-title = Appen har stannat
boot-crashed = Ett fel inträffade i appen. Inget mer skickas förrän du läser in sidan igen. Ändringar som redan har bekräftats går inte förlorade.
boot-reload = Läs in igen
boot-details = Uppgifter till supporten


boot-embed-failed-title = Den här delen av sidan kunde inte starta
boot-embed-failed = Några av dess filer kunde inte läsas in. Kontrollera nätverket och starta sedan om den. Om det inte hjälper kontaktar du webbplatsens administratör.
boot-embed-crashed = Ett fel inträffade i den här delen av sidan. Den skickar inget mer förrän du startar om den. Ändringar som redan har bekräftats går inte förlorade.
boot-embed-again = Starta om
