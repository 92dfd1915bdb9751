## Finding a partner

find-title = Find a partner
find-lead = Choose partners, say what you need, and let them contact you.
inquiries-title = Inquiries to partners
inquiries-lead = Whom your organization has contacted, and what became of it.
