relationships-title = Partnerrelationer
relationships-lead = De partner som arbetar för din organisation, och vad var och en av dem får göra.
partner-page-title = Partner
partner-page-lead = Vem partnern är, vad den får göra och vad den tillgodoräknas.
ending-title = Ta bort en återförsäljarrelation
ending-lead = Bara återförsäljaren kan avsluta relationen med dig. Det här måste återförsäljaren göra först.
