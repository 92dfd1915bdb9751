invitations-title = Inbjudningar
invitations-lead = Vad partner har bjudit in din organisation till. Inget händer innan du har bestämt dig.
