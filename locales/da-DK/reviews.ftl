reviews-title = Gennemgange af partnerroller
reviews-lead = Afgør hver 90. dag for hver partner, om dens roller stadig er nødvendige.
