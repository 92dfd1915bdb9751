agreements-title = Avtal
agreements-lead = Din organisations avtal, och om de väntar på ett beslut.
acceptances-title = Godkännanden
acceptances-lead = Vad din organisation har godkänt eller avböjt, med kvitton.
