## Partner relationships: the list, one of them, its partner, removing, ending

relationships-title = Partner relationships
relationships-lead = The partners that work for your organization, and what each of them may do.
# Variables: $count (Number).
relationships-count =
    { $count ->
        [one] { NUMBER($count) } relationship
       *[other] { NUMBER($count) } relationships
    }
relationships-loading = Loading the relationships
relationships-failed = The relationships could not be loaded
relationships-search = Search by partner, name or role
relationships-no-match = No relationship matches both the search and the filters.
relationships-empty-title = You don’t yet have a partner
# Variables: $organization (String).
relationships-empty = { $organization } has no partner in this cloud. A partner begins by inviting you: find one and ask for an invitation, or open one that you already have.
relationships-none-open-title = No relationship is in force
# Variables: $organization (String).
relationships-none-open = All relationships of { $organization } have ended. They stay in this list for 365 days.
relationships-show-all = Show ended ones too
relationships-in-force = In force
# Variables: $partner (String).
relationships-added = { $partner } was added
relationships-added-elsewhere = The partner was added. It stands further on in this list.
relationships-added-receipt = See the receipt of the agreement
relationships-new = New
# Variables: $partner (String), $count (Number) – how many relationships.
relationships-group = { $partner } ({ NUMBER($count) })

# The columns, the filters and what they show
relationships-column-partner = Partner
relationships-column-kind = Relationship type
relationships-column-name = Relationship name
relationships-column-roles = Roles
relationships-column-origin = Origin
relationships-column-duration = Duration
relationships-column-status = Status
relationships-column-risk = Risk of a role
relationships-column-ending = Ends
# Variables: $value (String).
relationships-chip-kind = Type: { $value }
# Variables: $value (String).
relationships-chip-risk = Risk: { $value }
# Variables: $value (String).
relationships-chip-role = Role: { $value }
# Variables: $value (String).
relationships-chip-partner = Partner: { $value }
# Variables: $days (Number).
relationships-chip-ending =
    { $days ->
        [one] Ends within { NUMBER($days) } day
       *[other] Ends within { NUMBER($days) } days
    }
# Variables: $count (Number).
relationships-more-roles =
    { $count ->
        [one] + { NUMBER($count) } more
       *[other] + { NUMBER($count) } more
    }
relationships-no-roles = No roles
# Variables: $start, $end (Number) – instants.
relationships-from-until = { DATETIME($start, dateStyle: "medium") } – { DATETIME($end, dateStyle: "medium") }
# Variables: $start (Number) – an instant.
relationships-from = Since { DATETIME($start, dateStyle: "medium") }
# Variables: $days (Number) – days from today, negative when past.
relationships-ends = Ends { RELATIVE($days) }
relationships-extends = Extends automatically { RELATIVE($days) }
relationships-ends-unclear = Ends { RELATIVE($days) } or is extended: this version of the app does not know which
relationships-ended = Ended { RELATIVE($days) }
relationships-no-end = No end
# Variables: $days (Number).
relationships-soon =
    { $days ->
        [one] Expires in { NUMBER($days) } day
       *[other] Expires in { NUMBER($days) } days
    }
# Variables: $at (Number) – an instant.
relationships-leaves = It leaves this list on { DATETIME($at, dateStyle: "long") }. Export it before then if you need it.
relationships-status-approved = Approved
relationships-status-activating = Activating
relationships-status-active = Active
relationships-status-termination-requested = End requested
relationships-status-terminating = Terminating
relationships-status-terminated = Terminated
relationships-status-expiring = Ending
relationships-status-expired = Expired
relationships-origin-invitation = Invitation
relationships-origin-purchase = Purchase
relationships-origin-user-account = User account
relationships-origin-operator = Operator of the cloud
relationships-risk-critical = Critical
relationships-risk-high = High
relationships-risk-medium = Medium
relationships-risk-low = Low

# What a partner can be, and what that means
relationships-kind-reseller = Reseller
relationships-kind-indirect-reseller = Indirect reseller
relationships-kind-delegated-admin = Delegated administrator
relationships-kind-reseller-and-delegated-admin = Reseller & delegated administrator
relationships-kind-granular = Granular delegated administrator (GDAP)
relationships-kind-advisor = Advisor
relationships-kind-partner = Partner
relationships-kind-mpsa = MPSA partner
relationships-kind-lob = LOB partner
relationships-kind-isv = Software vendor (ISV)
relationships-kind-oem = Device maker (OEM)
relationships-kind-syndication = Syndication partner
relationships-about-reseller = Sells Microsoft products to your organization. It has no roles.
relationships-about-indirect-reseller = Sells to your organization through a provider, who alone deals with the operator.
relationships-about-delegated-admin = Administers everything, until somebody removes its roles. New relationships of this kind are not made any more.
relationships-about-reseller-and-delegated-admin = Sells to your organization and administers everything.
relationships-about-granular = Holds the roles that you approved one by one, until the relationship ends.
relationships-about-advisor = Resets passwords and handles support for you.
relationships-about-partner = Works through a user account that you gave it. It can hold any role.
relationships-about-mpsa = Sees what you buy through other partners under a Microsoft Products and Services Agreement.
relationships-about-lob = Develops, submits and manages applications that are only for your organization.
relationships-about-isv = Publishes software that your organization uses.
relationships-about-oem = Made your devices, and registers them for you.
relationships-about-syndication = Sells in the operator’s place, such as a telephone company.
relationships-about-unknown = This version of the app does not know this kind of relationship. It is shown as the service names it.
# Variables: $role (String) – the name of a role.
relationships-narrower = { $role } can do less and often suffices.

# One relationship
relationships-panel-loading = Loading the relationship
relationships-panel-failed = The relationship could not be loaded
relationships-provider = Through the provider
relationships-auto-extend = Extends automatically
relationships-auto-extend-on = On: for another 180 days each time
relationships-auto-extend-off = Off
relationships-extend = Extend automatically
relationships-do-not-extend = Do not extend automatically
relationships-subscriptions = Subscriptions
relationships-id = Relationship ID

# The figures, each a link to its filter
relationships-figures = Overview
relationships-figure-partners = Partners
relationships-figure-delegated = Relationships that give roles
relationships-figure-global = With Global Administrator
relationships-figure-ending = Ending within 60 days
relationships-figure-invitations = Pending invitations
relationships-figure-agreements = Pending agreements
relationships-figure-roles = Roles held
relationships-figure-kinds = By type
relationships-figure-statuses = By status
# Variables: $percent (Number).
relationships-share = { NUMBER($percent) }% of those that give roles

# What becomes of a change of a relationship
relationships-looking = Whether this was done is not known yet
relationships-looking-text = It is being read until that is known. You can go on elsewhere meanwhile.
relationships-not-yet = So far this has not been done
relationships-not-yet-text = Its answer never came. If the request still arrives, it is shown here, for two minutes at most. Nothing is done twice.
relationships-not-done = This was not done
relationships-unknown = Whether this was done could not be found out
relationships-refused = Not done
relationships-overtaken = Somebody else changed this relationship meanwhile
relationships-overtaken-text = Nothing was done. This is how it is now: look at it, then decide again.
relationships-sign-in-again = Sign in again and go on
relationships-working = Working
relationships-ended-done = The relationship is being ended.
relationships-extends-done = It extends automatically from now on.
relationships-extends-not-done = It does not extend automatically any more.

# Removing roles, and ending
removal-action = Remove roles
removal-title = Remove roles?
# Variables: $partner (String).
removal-lead = { $partner } loses the roles that are ticked:
removal-stops = What stops
removal-stays = What stays
removal-stops-roles = Everything the partner could do through these roles, at once.
removal-stops-relationship = The relationship: it consists of its roles alone and ends with the last of them.
removal-stays-relationship = The relationship itself.
removal-stays-buying = The partner stays your reseller and may still buy for you.
removal-stays-azure = Role assignments on Azure resources. They were made elsewhere: remove them in the Azure portal.
removal-stays-record = Being partner of record: it gives no rights.
removal-stays-unknown = Something else, which this version of the app does not know.
# Variables: $count (Number).
removal-yes =
    { $count ->
        [one] Remove { NUMBER($count) } role
       *[other] Remove { NUMBER($count) } roles
    }
removal-no = Keep the roles
removal-none = Tick at least one role.
# Variables: $count (Number).
removal-done =
    { $count ->
        [one] { NUMBER($count) } role was removed.
       *[other] { NUMBER($count) } roles were removed.
    }
removal-end = Delete partner
# Variables: $partner (String).
removal-end-title = Delete { $partner }?
removal-end-stops = What stops: the relationship with all its roles, within a minute. It cannot be undone: the partner would have to invite you again.
removal-end-stays = What stays: role assignments on Azure resources, and being partner of record. The relationship stays in the list for 365 days, as ended.
removal-end-yes = Delete partner
removal-end-no = Keep

# A reseller relationship, which only the reseller can end
ending-title = Remove a reseller relationship
ending-lead = Only the reseller can end its relationship with you. This is what it has to do first.
ending-delete = Delete
# Variables: $reseller (String).
ending-grayed = Delete is grayed out: you cannot remove a reseller relationship yourself. Ask { $reseller } to do it.
# Variables: $reseller (String).
ending-ask = You cannot remove a reseller relationship yourself. Ask { $reseller } to do it.
ending-open = What has to happen first
ending-steps = What the reseller has to do, in this order
ending-step-cancel-subscriptions = Cancel the subscriptions that it sold to you.
ending-step-suspend-legacy = Suspend the older subscriptions, which are paid by the month.
ending-step-cancel-reservations = Cancel reservations in Azure.
ending-step-cancel-software = Cancel software with perpetual licenses.
ending-step-remove-roles = Give up its roles. You can remove them yourself.
ending-step-ask-provider = Ask its provider to end the relationship: the operator accepts that from the provider only.
ending-step-unknown = Something else, which this version of the app does not know.
ending-state-open = To do
ending-state-done = Nothing to do
ending-state-not-visible = Cannot be seen from here
# Variables: $count (Number).
ending-count =
    { $count ->
        [one] { NUMBER($count) } left
       *[other] { NUMBER($count) } left
    }
ending-show-subscriptions = Show the subscriptions
ending-letter-title = A letter to the reseller
ending-letter-language = Language of the letter
ending-letter-failed = The letter could not be loaded in this language.
ending-letter-loading = Loading the letter
# Variables: $organization, $tenant, $reseller (String).
ending-letter = We are { $organization } ({ $tenant }) and want to end the relationship in which { $reseller } is our reseller. Please cancel the subscriptions and the software that you sold to us, suspend those of the older kind, cancel reservations in Azure, give up your administrator roles, and then remove the relationship in Partner Center. Tell us beforehand when each of our services ends, and tell us when it is done.
ending-other-title = This relationship has no such list
ending-other = It does not exist any more, or it is no relationship with a reseller.
ending-failed = The list could not be loaded

# The page of a partner
partner-page-loading = Loading the partner
partner-page-failed = The partner could not be loaded
partner-page-not-found-title = Partner not found
# Variables: $organization (String).
partner-page-not-found = { $organization } has no relationship, invitation or inquiry with a partner at this address.
partner-page-stale = The partner could not be refreshed. What you see may have changed.
partner-page-may-do = May act here
partner-page-credited = Is credited here
partner-page-identity = Who it is
partner-page-verified = Verified by the operator
partner-page-domain = Domain
partner-page-place = Place
partner-page-tenant = Tenant ID
partner-page-contact = Contact
partner-page-address = Address
partner-page-phone = Phone
partner-page-email = Email
partner-page-website = Website
partner-page-no-contact = The partner has given no contact details.
partner-page-timeline = Timeline
# Variables: $name (String) – a relationship, $start (Number) – an instant, $ahead (String) – when it ends.
partner-page-timeline-row = { $name }: since { DATETIME($start, dateStyle: "long") }. { $ahead }.
partner-page-calendar = Add the end dates to your calendar
# Variables: $partner, $name (String).
partner-page-calendar-ends = { $partner }: { $name } ends
# Variables: $partner, $name (String).
partner-page-calendar-extends = { $partner }: { $name } extends automatically
partner-page-relationships = What it may do
partner-page-no-relationships = There is no relationship with this partner.
partner-page-details = Details
partner-page-record = What it is credited with
partner-page-record-note = Being partner of record gives no access.
partner-page-record-none = It is partner of record on no subscription.
# Variables: $count (Number).
partner-page-record-count =
    { $count ->
        [one] { NUMBER($count) } subscription
       *[other] { NUMBER($count) } subscriptions
    }
partner-page-invitations = Pending invitations
# Variables: $at (Number) – an instant.
partner-page-invitation = Invitation of { DATETIME($at, dateStyle: "medium") }
partner-page-notices = Emails before a relationship ends
# Variables: $days (Number).
partner-page-notice =
    { $days ->
        [one] { NUMBER($days) } day before the end
       *[other] { NUMBER($days) } days before the end
    }
partner-page-notice-day = On the day it ends
partner-page-notice-planned = Planned
partner-page-notice-sent = Sent
partner-page-notice-skipped = Not needed
partner-page-history-empty = Nothing has happened with this partner yet.
partner-page-history-all = All changes

# The banner: delegated rights are to be reviewed
# Variables: $at (Number) – an instant.
reviews-due = A review of what partners may do has been due since { DATETIME($at, dateStyle: "long") }.
# Variables: $at (Number) – an instant.
reviews-due-soon = A review of what partners may do is due by { DATETIME($at, dateStyle: "long") }.
reviews-under-way = A review of what partners may do is under way.
reviews-go = Review now
# Variables: $partner, $organization, $address (String).
relationships-ask-admin = Please look at what the partner { $partner } may do for { $organization }. It is here: { $address }
