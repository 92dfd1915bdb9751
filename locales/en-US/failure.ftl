## What went wrong, why, and what to do next

failure-offline = You are offline. Connect to a network, then try again.
failure-network = The service could not be reached. Check your connection, then try again.
failure-timeout = The service did not answer in time. Try again in a moment.
failure-not-our-server = Something between you and the service answered in its place, probably the sign-in page of a network. Open a new tab, sign in to the network, then try again.
failure-too-large = The answer was too large to be read safely. Narrow your search, then try again.
failure-outside-cloud = The request would have left this cloud, so it was not sent. Load the page again.
failure-unreadable = The service sent something this version of the app cannot read. Load the page again to get the newest version.
failure-server = The service failed. Try again in a moment; if it keeps failing, give the request ID to support.
failure-busy = The service is busy. Try again in a moment.
# Variables: $seconds (Number).
failure-throttled =
    { $seconds ->
        [one] The service is busy. You can try again in { NUMBER($seconds) } second.
       *[other] The service is busy. You can try again in { NUMBER($seconds) } seconds.
    }
# For screen readers, in place of the seconds that count down. Variables: $at (Number) – an instant.
failure-throttled-until = The service is busy. You can try again at { DATETIME($at, timeStyle: "medium") }.
failure-throttled-over = You can try again now.
failure-sign-in = Your session has ended. Sign in again.
failure-untrusted = The service did not accept the request as coming from this app. Load the page again.
failure-unknown-cloud = The service does not know this cloud. Choose another one.
failure-cursor = The list changed while it was being read. Refresh it.
failure-not-found = This does not exist, or it belongs to another organization.
failure-request = The service could not read the request. Load the page again; if it keeps failing, give the request ID to support.
failure-price-changed = The price has changed since it was shown. Nothing was bought.
failure-not-offered = This is no longer sold. Choose another product or plan.
failure-licenses = This number of licenses cannot be ordered. Change the number.
failure-wrong-state = This is not possible in its current state. Refresh the page to see that state.
failure-too-many = There are more than can be handled at once. Remove some, then try again.
failure-name-taken = This name is already in use. Choose another name.
failure-duplicate-row = Another row is about the same subscription.
failure-other-organization = This invitation is for another organization. Sign in with an account of that organization.
failure-agreement-required = The agreement must be accepted together with the invitation. Load the page again to read it.
failure-challenge-invalid = The document was shown too long ago. Load it again, then decide.
failure-undecided = Some relationships in this review still need a decision. Decide about them, then sign off.

failure-retry = Try again
failure-request-id = Request ID
failure-copy-request-id = Copy the request ID

forbidden-title = You cannot open this page
# Variables: $roles (String) – the roles that may, as a list.
forbidden-role = Required role: { LIST($roles, type: "disjunction") }. Ask someone who has it, or sign in with another account.
forbidden-delegate = You act on behalf of this organization as a user of its partner. Partners do not see what the organization buys. Ask one of its own administrators.
forbidden-cloud = This cloud does not offer this page.
forbidden-unknown = The service refused for a reason this version of the app does not know. Load the page again to get the newest version.
denial-no-roles = The partner holds no roles that could be removed.
denial-relationship-ended = The relationship has ended, or is about to.
denial-ends-with-roles = This relationship consists of its roles alone: remove them all, and it ends.
denial-ends-with-account = This relationship ends when you delete the user account that you gave the partner.
denial-reseller-must-end = You cannot remove a reseller relationship yourself. The reseller has to do it.
denial-partner-must-end = Only the partner can end this relationship. Ask the partner to do it.
denial-operator-must-end = The operator of this cloud set this relationship up, and only the operator can end it. Ask the operator’s support.
denial-not-for-this-kind = Relationships of this type are not extended.
denial-holds-global-administrator = With Global Administrator among its roles, the relationship cannot be extended automatically. Remove that role first.
denial-invitation-answered = This invitation was answered already. Its link works once.
denial-invitation-expired = This invitation has expired. Ask the partner for a new one.
denial-invitation-revoked = The partner took this invitation back.
denial-already-related = The relationship that this invitation asks for exists already.
denial-legacy-delegation = The partner still holds all rights of a delegated administrator. Remove those roles first, then approve these.
denial-profile-incomplete = The profile of your organization must be complete first: name, address and contact. After that it can take up to five minutes until it is seen here.
denial-partner-must-attest = Your organization cannot accept the agreement here. Accept it with your partner, who then confirms that to the operator.
forbidden-other-account = Use another account

not-found-title = Page not found
not-found-text = The address may be mistyped, or the link may be outdated.
not-found-home = Go to the start page

# The pages that are not in the first file: while they come, and when they do not.
rest-loading = Loading the page
rest-missing-title = This page could not be loaded
rest-missing = A file of the app did not arrive: the connection failed, or a new version was published a moment ago. Try again; if that does not help, load the whole page again.
rest-reload = Load the whole page again
