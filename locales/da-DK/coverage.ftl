coverage-title = Partnerdækning
coverage-lead = Hvilke partnere der krediteres for dine produkter, hvor du har købt dem, og hvad der endnu ikke har en registreret partner.
coverage-loading = Indlæser partnerdækningen
coverage-failed-title = Partnerdækningen kunne ikke indlæses
coverage-empty-title = Intet at vise endnu
coverage-empty-text = { $organization } har ingen abonnementer i denne cloud.

coverage-total = Abonnementer
coverage-without = Uden registreret partner
coverage-with = Med registreret partner
coverage-nobody = Ingen abonnementer har en registreret partner endnu.

coverage-view = Visning
coverage-view-map = Matrix
coverage-view-table = Tabel
coverage-map = Abonnementer efter produkt og partner
coverage-map-hint = Flyt mellem cellerne med piletasterne. Hvert tal fører til de abonnementer, det tæller.
coverage-product = Produkt
coverage-all = Alle produkter
coverage-credited = Krediteres: registreret partner
coverage-bought = Købt hos
coverage-none = Ingen
coverage-direct = Direkte køb
coverage-others =
    { $count ->
        [one] { NUMBER($count) } anden
       *[other] { NUMBER($count) } andre
    }
coverage-cell = { $product }, { $column }: { NUMBER($count) } af { NUMBER($total) }
coverage-part = { $name }: { NUMBER($count) }
coverage-partner = { $name }, { $city }

coverage-may = Må handle på vegne af organisationen
coverage-may-text = Delegerede administratorer arbejder i hele organisationen, uanset abonnement. At være registreret partner giver ingen adgang, og den, der har adgang, krediteres ikke af den grund.
coverage-may-none = Ingen partner må handle på vegne af organisationen.
coverage-may-granular = Detaljeret delegeret administrator (GDAP)
coverage-may-delegated = Delegeret administrator
coverage-may-partner = Gennem en brugerkonto
coverage-may-advisor = Rådgiver
coverage-may-unknown = På en måde, som denne version ikke kender
coverage-may-until = Indtil { DATETIME($at, dateStyle: "medium") }
coverage-may-open = Indtil nogen fjerner den

coverage-nudge = Nyeste uden registreret partner
coverage-nudge-same =
    { $count ->
        [one] Angiv den samme registrerede partner for det som for andre:
       *[other] Angiv den samme registrerede partner for disse { NUMBER($count) } som for andre:
    }
