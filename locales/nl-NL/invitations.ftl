invitations-title = Uitnodigingen
invitations-lead = Waarvoor partners uw organisatie hebben uitgenodigd. Er gebeurt niets voordat u een besluit neemt.
