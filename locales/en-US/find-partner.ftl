## Finding a partner

find-title = Find a partner
find-lead = Choose partners, say what you need, and let them contact you.
find-search = Search by name or service
find-location = City or country code
find-size = Size of your organization
find-service = What the partner does
find-any = Any
find-loading = Loading the directory
find-failed = The directory could not be loaded
find-empty = There is no partner in the directory of this cloud.
find-no-match = No partner matches all of this. Search with fewer words, or in another place.
# Variables: $count (Number).
find-count =
    { $count ->
        [one] { NUMBER($count) } partner
       *[other] { NUMBER($count) } partners
    }
find-size-up-to-24 = Up to 24 people
find-size-up-to-249 = 25 to 249 people
find-size-up-to-999 = 250 to 999 people
find-size-from-1000 = 1,000 people or more
find-service-licensing = Licenses
find-service-deployment = Setup and migration
find-service-managed-services = Managed services
find-service-security = Security
find-service-training = Training
find-service-meetings = Meetings and calls
find-service-applications = Apps and automation
find-related = Works for you already
find-contact = Contact selected partners
find-choose-first = Select at least one partner.
# Variables: $most (Number).
find-most = At most { NUMBER($most) } partners at once.
find-may-not = Only global and billing administrators can contact partners.
find-gone = A partner that is no longer in the directory

inquiries-title = Inquiries to partners
inquiries-lead = Whom your organization has contacted, and what became of it.
inquiries-failed = The inquiries could not be loaded
inquiries-empty-title = No inquiries yet
inquiries-empty = Find partners, describe what you need, and they contact you.
# Variables: $name (String) – a person’s name; $at (Number) – an instant.
inquiries-by = { DATETIME($at, dateStyle: "long", timeStyle: "short") }, { $name }

inquiry-describe = Describe what you need
inquiry-needs = What you need
# Variables: $most (Number).
inquiry-needs-hint = For example: how many people, which products, by when. At most { NUMBER($most) } characters. No passwords.
inquiry-size = Size of your organization
inquiry-contact = How partners reach you
inquiry-name = Name
inquiry-email = Email address
inquiry-phone = Phone number (optional)
inquiry-privacy = The selected partners get what you type here, and your organization’s name, by email. They get no access.
inquiry-send = Send
inquiry-to = Goes to
inquiry-wait = Wait until the outcome of your last inquiry is known.
inquiry-needs-first = Describe what you need first.
inquiry-size-first = Choose the size of your organization.
inquiry-contact-first = Give a name and an email address.
inquiry-state-waiting = About to be sent
inquiry-state-sent = Sent
inquiry-state-undeliverable = Could not be delivered
inquiry-state-invited = Has invited you
