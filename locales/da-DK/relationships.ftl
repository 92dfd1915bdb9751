relationships-title = Partnerrelationer
relationships-lead = De partnere, der arbejder for din organisation, og hvad hver af dem må.
partner-page-title = Partner
partner-page-lead = Hvem partneren er, hvad den må, og hvad den krediteres for.
ending-title = Fjern en forhandlerrelation
ending-lead = Kun forhandleren kan afslutte relationen til dig. Det er dette, forhandleren skal gøre først.
