## Choosing the cloud and the account

clouds-title = Choose your cloud
clouds-lead = Each cloud has its own accounts, products and partners.
# Variables: $account (String) – a person’s name.
clouds-signed-in = Signed in as { $account }

sign-in-title = Sign in
sign-in-lead = Demo accounts on this computer. No password is needed.
sign-in-accounts-failed-title = The accounts could not be loaded
sign-in-accounts-loading = Loading the accounts
sign-in-accounts-none = This site has no accounts to choose from. Demo accounts are offered only on the computer that runs the service.
# Variables: $name (String) – a person’s name.
sign-in-busy = Signing in as { $name }
sign-in-failed = You could not be signed in.

session-ended-title = Your session has ended
session-ended-text = Sign in again to continue. You come back to this page, and what you typed is kept.
# Variables: $name (String) – a person’s name.
session-ended-again = Sign in again as { $name }
session-ended-other = Use another account

session-loading = Checking your session
session-failed-title = Your session could not be checked
