## Partner relationships

relationships-title = Partner relationships
relationships-lead = The partners that work for your organization, and what each of them may do.
partner-page-title = Partner
partner-page-lead = Who this partner is, what it may do, and what it is credited with.
ending-title = Remove a reseller relationship
ending-lead = Only the reseller can end its relationship with you. This is what it has to do first.
