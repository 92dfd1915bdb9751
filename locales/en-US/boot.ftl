# Shown before the app runs, or when it cannot. Plain text only: no variables, no selectors.

# The name of this language in itself, for the language list.
locale-name = English

boot-loading = Loading
boot-slow = Still loading. Your connection seems slow.
boot-failed-title = This page could not start
boot-no-script = Partner admin needs JavaScript. Turn it on for this site, then load the page again.
boot-no-wasm = This browser cannot run the app: WebAssembly is missing or blocked. Use a current browser, or ask your administrator to allow WebAssembly for this site.
boot-missing-file = A file of the app is missing. A new version was probably published a moment ago. Load the page again; if that does not help, try again in a few minutes.
boot-damaged-file = A file of the app arrived damaged, so it was not started. Load the page again; if that does not help, tell the administrator of this site.
boot-network = The connection to this site failed. Check your network, then load the page again.
boot-config = The configuration of this site is not valid, so the app does not start. Give the details below to the administrator of this site.
boot-crashed-title = The app has stopped
boot-crashed = Something failed inside the app. Nothing more is sent until you load the page again. Changes that were already confirmed are safe.
boot-reload = Load again
boot-details = Details for support

# Inside another page, which must not be loaded again for our sake.
boot-embed-failed-title = This part of the page could not start
boot-embed-failed = Some of its files could not be loaded. Check your network, then start it again. If that does not help, tell the administrator of this site.
boot-embed-crashed = Something failed inside this part of the page. Nothing more of it is sent until you start it again. Changes that were already confirmed are safe.
boot-embed-again = Start again
