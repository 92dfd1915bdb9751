reviews-title = Granskningar av partnerroller
reviews-lead = Avgör var 90:e dag för varje partner om dess roller fortfarande behövs.
