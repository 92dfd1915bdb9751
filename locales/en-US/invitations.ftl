## Invitations of partners

invitations-title = Invitations
invitations-lead = What partners have invited your organization to. Nothing happens before you decide.
invitations-failed = The invitations could not be loaded
invitations-waiting = Waiting for your answer
invitations-closed = Answered or closed
invitations-closed-empty = Nothing yet. What was answered, or was not answered in time, stays here for 365 days.
invitations-empty-title = No invitations
# Variables: $organization (String).
invitations-empty = No partner is waiting for an answer from { $organization }. A partner invites you by email: paste its link above.
invitations-column-kind = Asks for
invitations-column-when = When
invitations-until = Can be answered until
invitations-on = Since
# Variables: $count (Number).
invitations-roles =
    { $count ->
        [0] No roles
        [one] { NUMBER($count) } role
       *[other] { NUMBER($count) } roles
    }
invitations-open = Open the invitation
invitations-paste-title = Did a partner send you a link?
invitations-paste = Link, email or ID
# Variables: $most (Number).
invitations-paste-hint = It is inspected first: you see what it is and from whom, and nothing is accepted. At most { NUMBER($most) } characters.
invitations-paste-empty = Paste the link first.
invitations-paste-action = Paste an invitation
invitations-inspect = Inspect
invitations-demo = This is a demo on this computer: if no mail server is set up, each email is saved as a file in the folder outbox of the server’s data folder.
invitations-inspect-failed = The link could not be inspected

invitation-link-found = This is an invitation to your organization
invitation-link-several = This link names only the partner. These are its invitations to your organization.
invitation-link-agreement = This is the link to an agreement that waits for your decision
# Variables: $organization (String).
invitation-link-others-text = It is for another organization than { $organization }. Sign in with an account of that organization, or ask the partner whom it meant.
invitation-link-not-found = There is no such invitation
invitation-link-not-found-text = The partner may have taken it back, or sent another one since. Ask the partner for a new link.
invitation-link-other-page = This is not the link of an invitation
invitation-link-other-page-text = It leads to another page. Nothing was opened. Look for another link in the partner’s email.
invitation-link-no-link = No link was found
invitation-link-no-link-text = Copy the whole link from the partner’s email, or paste the email.
invitation-link-unknown = This link could not be recognized
invitation-link-cloud = This invitation belongs to another cloud
# Variables: $cloud (String) – the name of a cloud.
invitation-link-cloud-text = It can be opened in { $cloud }. You may have to sign in there.
# Variables: $cloud (String) – the name of a cloud.
invitation-link-cloud-open = Go to { $cloud }
invitation-link-cloud-absent = That cloud is not offered here. Open the link in the admin center of that cloud.
# Variables: $host (String) – a host’s name.
invitation-link-warning-host = The link leads to { $host }, which is neither the operator’s nor this service’s own. Do not sign in there: answer here.
invitation-link-warning-rights = The link claims other rights than the invitation has. What is shown here counts.
invitation-link-warning-provider = The link names another provider than the invitation. What is shown here counts.
invitation-link-warning-unknown = Something about the link is odd. What is shown here counts.

invitation-loading = Loading the invitation
invitation-failed = The invitation could not be loaded
invitation-not-found = Invitation not found
invitation-not-found-text = The link may be damaged or belong to another cloud, or the invitation has left the list after 365 days.
invitation-others = This invitation is for another organization
invitation-others-text = Sign in with an account of that organization. Nothing of the invitation is shown here.

invitation-kind-reseller = Reseller relationship
invitation-kind-indirect-reseller = Indirect reseller relationship
invitation-kind-granular = Partner roles (GDAP)
invitation-kind-delegated-admin = Delegated administration
invitation-kind-offer = Advisor, with an offer
invitation-kind-agreement = Agreement

invitation-about-reseller = If you accept, the partner may sell Microsoft products to your organization.
invitation-about-indirect-reseller = If you accept, the partner may sell Microsoft products to your organization, through the provider shown here.
invitation-about-granular = If you approve, the partner gets all the roles shown here, for the time shown here. You can remove them at any time.
invitation-about-delegated-admin = If you say yes, the partner may administer everything in your organization, until you remove its roles.
invitation-about-offer = If you accept, the partner becomes your advisor, and what it offers begins.
invitation-about-agreement = The partner asks you to accept the agreement below. That gives it no rights.
invitation-about-unknown = This version of the app does not know what this is. Load the page again to get the newest version.

invitation-title-agreement-and-partner = Accept agreement & authorize partner
invitation-title-partner = Authorize partner
invitation-title-roles = Approve partner roles
invitation-title-offer = Accept offer
invitation-title-agreement = Accept agreement
invitation-title-unknown = Invitation
invitation-accept-and-authorize = Accept & Authorize
invitation-authorize = Authorize
invitation-approve = Approve
invitation-accept-offer = Accept offer
invitation-accept = Accept
invitation-decline = Decline

invitation-state-pending = Pending
invitation-state-accepted = Accepted
invitation-state-declined = Declined
invitation-state-expired = Expired
invitation-state-revoked = Taken back

invitation-partner = Who invites you
invitation-verified = Name and place are verified by the operator, whatever the link or the email says.
# Variables: $count (Number).
invitation-days =
    { $count ->
        [one] { NUMBER($count) } day from your approval
       *[other] { NUMBER($count) } days from your approval
    }
invitation-extends = On: by another 180 days each time, until somebody turns that off
invitation-ends = Off: it ends after that time
invitation-extends-unclear = Unknown to this version of the app
invitation-until = Can be answered until

invitation-roles = What the partner could do
# Variables: $count, $new (Number) – roles.
invitation-roles-count =
    { $count ->
        [one] { NUMBER($count) } role, of which { NUMBER($new) } new for this partner
       *[other] { NUMBER($count) } roles, of which { NUMBER($new) } new for this partner
    }
invitation-role-new = New
invitation-role-kept = Has it now
invitation-all-rights = With Global Administrator the partner can do everything, and give others every right. Ask whether a role with fewer rights suffices.
invitation-roles-required = In this cloud the roles belong to the invitation: a partner cannot ask to sell to you without them. You can remove them afterwards.
invitation-roles-beside = Roles that the partner already has and keeps
invitation-roles-beside-text = They come from other relationships and end with those.
invitation-stays = Whatever you answer: your subscriptions, their partners of record and your other partners stay as they are.

invitation-offer = What the partner offers
invitation-offer-trial = A trial. It costs nothing, and ends by itself after 30 days.
invitation-offer-purchase = A subscription at this price. The partner becomes its partner of record.

invitation-answer = Your answer
invitation-statement = I have read this agreement, accept it for my organization, and authorize the partner.
invitation-wait = Wait until the outcome of your last answer is known.
invitation-agreement-done = The agreement has been accepted already: there is nothing left to accept.
invitation-remove-first = Remove those roles first
invitation-see-relationship = Open the relationship
invitation-see-subscription = Open the subscription
# Variables: $partner, $organization, $address (String).
invitation-ask = { $partner } has sent { $organization } an invitation. Please answer it: { $address }
# Variables: $partner (String).
invitation-decline-title = Decline the invitation of { $partner }?
invitation-decline-text = The partner gets no rights and is told by email. It can invite you again.
invitation-decline-agreement = The agreement is not accepted, and that is recorded. You can still accept it later.
invitation-decline-keep = Keep
invitation-message = Message to the partner (optional)
# Variables: $most (Number).
invitation-message-hint = At most { NUMBER($most) } characters. Without one the partner is only told that you declined.
invitation-message-sent = Your message to the partner
invitation-overtaken = The invitation has changed since you read it
invitation-overtaken-text = Nothing was accepted or declined. This is how it is now: look at it, then decide again.

# Variables: $name (String) – a person’s name; $partner (String); $at (Number) – an instant.
invitation-was-accepted = { $name } accepted the invitation of { $partner } on { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
# Variables: $name (String) – a person’s name; $partner (String); $at (Number) – an instant.
invitation-was-declined = { $name } declined the invitation of { $partner } on { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
# Variables: $partner (String); $at (Number) – an instant.
invitation-was-expired = Nobody answered { $partner } in time: the invitation expired on { DATETIME($at, dateStyle: "long") }. Ask for a new one.
# Variables: $partner (String); $at (Number) – an instant.
invitation-was-revoked = { $partner } took its invitation back on { DATETIME($at, dateStyle: "long") }.
invitation-was-unknown = This version of the app does not know what became of this invitation. Load the page again to get the newest version.

invitation-step-relationship = Partner Relationships
invitation-step-offer = Offer
invitation-step-confirm = Confirm
invitation-make-admin = Make this partner a delegated administrator?
invitation-yes = Yes
invitation-no = No
invitation-choose-first = Choose one of the two first.
invitation-take = Accept what the partner offers?
invitation-take-yes = Yes, start it at once
invitation-take-no = No, only authorize the partner
invitation-confirm = The partner becomes a delegated administrator of your organization, with the roles shown on this page.
