invitations-title = Invitationer
invitations-lead = Det, partnere har inviteret din organisation til. Der sker intet, før du har besluttet dig.
