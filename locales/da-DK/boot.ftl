# Shown before the app runs, or when it cannot. Plain text only: no variables, no selectors.

locale-name = Dansk

boot-loading = Indlæser
boot-slow = Siden indlæses stadig. Din forbindelse ser ud til at være langsom.
boot-failed-title = Siden kunne ikke startes
boot-no-script = Partner admin kræver JavaScript. Slå JavaScript til for dette websted, og indlæs derefter siden igen.
boot-no-wasm = Browseren kan ikke køre appen, fordi WebAssembly mangler eller er blokeret. Brug en nyere browser, eller bed administratoren om at tillade WebAssembly for dette websted.
boot-missing-file = En af appens filer mangler. Der er sandsynligvis netop udgivet en ny version. Indlæs siden igen. Hvis det ikke hjælper, kan du prøve igen om et par minutter.
boot-damaged-file = En af appens filer var beskadiget, da den nåede frem, så appen blev ikke startet. Indlæs siden igen. Kontakt webstedets administrator, hvis det ikke hjælper.
boot-network = Der kunne ikke oprettes forbindelse til webstedet. Kontrollér netværket, og indlæs derefter siden igen.
boot-config = Webstedets konfiguration er ikke gyldig, så appen starter ikke. Giv oplysningerne nedenfor til webstedets administrator.
boot-crashed-title = Appen er stoppet
boot-crashed = Der opstod en fejl i appen. Der sendes ikke mere, før du indlæser siden igen. Ændringer, der allerede er bekræftet, går ikke tabt.
boot-reload = Indlæs igen
boot-details = Oplysninger til support


boot-embed-failed-title = Denne del af siden kunne ikke starte
boot-embed-failed = Nogle af dens filer kunne ikke indlæses. Kontrollér netværket, og start den derefter igen. Kontakt webstedets administrator, hvis det ikke hjælper.
boot-embed-crashed = Der opstod en fejl i denne del af siden. Den sender ikke mere, før du starter den igen. Ændringer, der allerede er bekræftet, går ikke tabt.
boot-embed-again = Start igen
