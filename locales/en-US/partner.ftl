## The partner of record of a subscription: setting, replacing, removing

partner-field = Microsoft Partner ID
partner-field-hint = Paste it as you have it: a number, with or without spaces or “MPN ID”, or a link that holds it.
partner-check = Check ID
partner-checking = Checking the ID
partner-check-first = Check the ID first: nothing is saved before you have seen whose it is.
partner-same = This is the partner of record already.
partner-wait = Wait until it is known what became of your last change.
partner-checked = Verified
partner-id-empty = Type or paste the Microsoft Partner ID you got from the partner.
partner-id-tenant = This is a tenant ID: it names the partner’s directory, not the partner. Ask the partner for its Microsoft Partner ID, which is a number.
partner-id-not-digits = This is not a Microsoft Partner ID, which is a number of 4 to 10 digits. Look at what the partner sent you.
partner-id-ambiguous = There is more than one number in this. Leave only the Microsoft Partner ID.
partner-id-leading-zero = A Microsoft Partner ID does not begin with 0. Look at what the partner sent you.
partner-id-too-short = A Microsoft Partner ID has at least 4 digits. Look at what the partner sent you.
partner-id-too-large = This number is too large to be a Microsoft Partner ID. Look at what the partner sent you.
partner-id-unusual = Most Microsoft Partner IDs have 6 to 8 digits. Make sure that this one is right.

partner-code-unknown-partner-id = Nobody has this partner ID. Compare it with what the partner sent you.
partner-code-global-partner-id = This ID names the whole company. A subscription is credited to one of its locations: ask the partner for the ID of its location.
partner-code-region-mismatch = This partner belongs to another region or cloud and cannot be credited here. Ask it for its ID in this one.
partner-code-not-registered = This partner has not finished its registration. Ask it to finish, then try again.
partner-code-agreement-missing = This partner has not signed its partner agreement. Ask it to sign, then try again.
partner-code-not-enrolled = This partner is not enrolled as an indirect reseller. Ask it to enroll, or for another ID.
partner-code-not-advisor = This partner cannot be an advisor for subscriptions. Ask it for another ID.
partner-code-not-eligible = This partner cannot be a partner of record. Ask it for another ID.
partner-code-not-valid-for-offer = This partner cannot be credited for this product. Ask it for another ID.
partner-code-relationship-missing = This partner has no relationship with your organization. Ask it to invite you first.
failure-interrupted = The page was left before the service answered.
failure-conflict = Another change of this is under way. Wait a moment, then try again.
failure-stale = This was changed after you opened it. Look at what is there now, then try again.
failure-fresh-sign-in = You signed in more than 15 minutes ago. This change needs a fresh sign-in.

partner-about = About partners of record
# Variables: $family (String) – Microsoft 365, Office 365.
partner-about-intro = A partner for subscription advice helps you with { $family }: with what to buy, with support and with technical questions. You can name it when you buy, or later.
partner-about-before = Which partner suits you depends on the services you use and on your country or region. It gives you its Microsoft Partner ID.
partner-about-directory = Find a partner
partner-about-delegation = An admin can let an authorized partner of 21Vianet act for the organization: create and edit users, reset passwords, manage licenses and domains, and give admin permissions to others.
partner-notice-21vianet = This applies to the cloud operated by 21Vianet, and to organizations that let a partner of 21Vianet administer their subscription.
partner-invitation = In this cloud the partner begins; its ID is not typed in here.
partner-invitation-1 = Ask the partner to invite you. It sends you an email with its terms and a link to an authorization page.
partner-invitation-2 = Open the link. Under Partner Relationships, choose Yes to make the partner a delegated administrator, then Next.
partner-invitation-3 = If the email brought a trial or purchase offer, create the trial or subscription there.

partner-add = Add
partner-submit = Submit
partner-replace = Replace partner
partner-remove = Remove
partner-add-record = Add partner of record
partner-edit-record = Edit partner of record
more-actions = More actions
# Variables: $name (String) – the subscription.
more-actions-of = More actions: { $name }
panel-close = Close

partner-before = Now
partner-after = From now on
partner-sees = What the partner will see: your organization’s name and ID; this subscription’s name, ID, start and end; its use in total; and since when the partner is credited.
partner-no-access = What it will not get: access. It cannot sign in, change anything or see your data.
partner-mail = The partner is told by email in ten minutes. Until then you can undo this, and nobody hears of it.
partner-mail-both = Both partners are told by email in ten minutes. Until then you can undo this, and nobody hears of it.
partner-mail-final = The partner is told by email in ten minutes. In this cloud it can only come back by its own invitation.

# Variables: $name (String) – the partner.
partner-remove-title = Remove { $name } as partner of record?
partner-remove-stops = What stops: the partner is no longer credited for this subscription and no longer sees its use.
partner-remove-stays = What stays: the subscription, its licenses and its price, and whatever access the partner has in another way.
partner-remove-action = Remove partner
partner-remove-keep = Keep

change-sending = Saving
# Variables: $name (String) – the partner.
change-done = { $name } is now the partner of record.
change-done-none = The subscription now has no partner of record.
change-undo = Undo
# Variables: $at (Number) – an instant.
change-visible = Lists show this from { DATETIME($at, timeStyle: "medium") }.
change-refused = Not saved
change-looking = Whether this was saved is not known yet
change-looking-text = The subscription is being read until that is known. You can go on elsewhere meanwhile.
change-unknown = Whether this was saved could not be found out
change-look = Look again
change-not-yet = Your last change has not been saved so far
change-not-yet-text = Its answer never came. If it still arrives, this page shows it, for two minutes at most. What you typed is still there, and you can go on: nothing is saved twice.
change-not-done = Your last change was not saved. What you typed is still there.
change-sign-in-again = Sign in again and save
change-overtaken = Somebody else changed this meanwhile
change-overtaken-text = Choose what shall be there. Nothing is saved before you do.
change-original = When you began
change-theirs = There now
change-mine = Yours
change-keep-theirs = Keep what is there
change-use-mine = Use mine
# Variables: $name (String) – the subscription.
notice-change-done = { $name }: the partner of record was changed.
# Variables: $name (String) – the subscription.
notice-change-failed = { $name }: the change of the partner of record was not saved.
# Variables: $name (String) – the subscription.
notice-change-unknown = { $name }: whether the change of the partner of record was saved could not be found out.
notice-change-open = Open the subscription

denial-ended = The subscription has ended, so its partner of record cannot be changed any more.
# Variables: $reseller (String).
denial-reseller = { $reseller } sold this subscription and alone can change its partner of record.
denial-reseller-unknown = The reseller who sold this subscription alone can change its partner of record.
denial-ask = What to send to someone who can
# Variables: $subscription, $id, $organization, $address (String).
denial-ask-admin = Please set the partner of record of the subscription { $subscription } ({ $id }) of { $organization }. It is here: { $address }
denial-ask-reseller = We are { $organization } and have the subscription { $subscription } ({ $id }) from you. Please set the partner of record on it as we agreed, and tell us when it is done.
denial-ask-copy = Copy the message
denial-ask-mail = Open in email

history-title = History
history-empty = Nothing has been changed on this subscription yet.
history-failed = The history could not be loaded
history-loading = Loading the history
history-more = Show older changes
# Variables: $partner (String) – name and ID of the new partner.
history-set = { $partner } became partner of record.
# Variables: $before, $after (String) – names and IDs of both partners.
history-replaced = { $after } replaced { $before } as partner of record.
history-removed = { $partner } was removed as partner of record.
history-unknown = Changed in a way this version of the app does not know.
# Variables: $name, $id (String).
history-partner = { $name } (ID { $id })
# Variables: $actor (String), $at (Number) – an instant.
history-by = { $actor }, { DATETIME($at, dateStyle: "medium", timeStyle: "medium") }
