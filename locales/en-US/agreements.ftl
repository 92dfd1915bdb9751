## Agreements, and what was accepted

agreements-title = Agreements
agreements-lead = The agreements of your organization, and whether they wait for a decision.
acceptances-title = Acceptances
acceptances-lead = What your organization has accepted or declined, with the receipts.
