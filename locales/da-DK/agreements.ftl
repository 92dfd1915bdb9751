agreements-title = Aftaler
agreements-lead = Din organisations aftaler, og om de venter på en beslutning.
acceptances-title = Accepter
acceptances-lead = Det, din organisation har accepteret eller afvist, med kvitteringer.
