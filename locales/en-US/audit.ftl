## What was changed in Billing

audit-title = History
