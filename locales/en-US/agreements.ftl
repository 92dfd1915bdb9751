## Agreements, and what was accepted

agreements-title = Agreements
agreements-lead = The agreements of your organization, and whether they wait for a decision.
agreements-failed = The agreements could not be loaded
agreements-empty = There is no agreement for your organization in this cloud.
agreements-column-title = Agreement
agreements-column-state = Status
agreements-column-since = In force from

agreement-state-pending = Waits for a decision
agreement-state-accepted = Accepted
agreement-state-declined = Declined
agreement-state-attested = Accepted through a partner

agreement-loading = Loading the agreement
agreement-failed = The agreement could not be loaded
agreement-not-found = Agreement not found
agreement-not-found-text = There is no such agreement or version, or it belongs to another cloud.
# Variables: $version (String); $at (Number) – an instant.
agreement-version = Version { $version }, in force from { DATETIME($at, dateStyle: "long") }
# Variables: $version (String).
agreement-version-short = Version { $version }
agreement-sample = This is a sample, not a real agreement. It shows how a real one is read and accepted here.
agreement-old-version = This is an earlier version. It can be read, but no longer accepted.
agreement-translation = This is a translation. If it differs from the English text, the English text prevails.
agreement-machine = A machine made this translation. It binds nobody.
agreement-language = Language of the agreement
agreement-text = Text of the agreement
agreement-download = Download the document
agreement-comparing = Comparing what you see with the document
# Variables: $sha256 (String) – hexadecimal digits; $length (Number) – bytes.
agreement-compared = What you see is the document, byte by byte: { NUMBER($length) } bytes, SHA-256 { $sha256 }
agreement-differs = What was received is not the document that the service names. It cannot be accepted: load the page again.
agreement-not-loaded = The agreement must be shown before you can accept it.
agreement-not-current = Only the current version can be decided about.
agreement-not-shown = This document is in a format that cannot be shown here, so it cannot be accepted here. Download it to read it.
agreement-tick-first = Tick the box first.
agreement-statement = I have read this agreement, and accept it for my organization.
agreement-accepted-already = Your organization has accepted this version. You do not have to do anything.

acceptances-title = Acceptances
acceptances-lead = What your organization has accepted or declined, with the receipts.
acceptances-failed = The acceptances could not be loaded
acceptances-empty = Nothing has been accepted or declined yet. Receipts of decisions appear here.
acceptances-whose = Whose decisions
acceptances-all = All
acceptances-own = Mine
acceptances-column-decision = Decision
acceptances-column-by = Decided by
acceptances-column-proof = Proof
# Variables: $version (String); $locale (String) – BCP 47.
acceptances-version = Version { $version }, { $locale }
acceptances-sample = Sample
acceptances-superseded = Newer version exists
acceptances-verify = Verify without this service
acceptances-verify-text = A receipt is signed. With the document and one of the keys below, anybody can check who decided about which text and when:
acceptances-key-copy = Copy the key

# Variables: $title (String) – of an agreement.
acceptance-done = Your decision about { $title } is recorded
acceptance-receipt-title = Receipt
acceptance-receipt = Download receipt
acceptance-document = Download document
acceptance-tip = Place in the audit trail
# Variables: $name (String) – a person’s name; $at (Number) – an instant.
acceptance-accepted-by = { $name } accepted it on { DATETIME($at, dateStyle: "long", timeStyle: "medium") }.
# Variables: $name (String) – a person’s name; $at (Number) – an instant.
acceptance-declined-by = { $name } declined it on { DATETIME($at, dateStyle: "long", timeStyle: "medium") }.
# Variables: $name (String) – a person’s name; $at (Number) – an instant.
acceptance-decided-by = { $name } decided about it on { DATETIME($at, dateStyle: "long", timeStyle: "medium") }.
