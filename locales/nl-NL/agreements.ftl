agreements-title = Overeenkomsten
agreements-lead = De overeenkomsten van uw organisatie, en of ze op een besluit wachten.
acceptances-title = Acceptaties
acceptances-lead = Wat uw organisatie heeft geaccepteerd of afgewezen, met de ontvangstbewijzen.
