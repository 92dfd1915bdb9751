## Invitations of partners

invitations-title = Invitations
invitations-lead = What partners have invited your organization to. Nothing happens before you decide.
