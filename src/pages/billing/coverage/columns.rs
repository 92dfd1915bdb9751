//! The columns of the map: nobody, the partners of record, directly, the resellers.

use crate::{
    l10n::{Args, L10n, ids},
    ui::Text,
};
use contract::{Coverage, CoverageRow, CoveringPartner, PartnerFilter, PurchaseChannel, SubscriptionQuery};

/// How many partners have a column of their own; the others share one.
const PARTNERS: usize = 6;
/// The same of resellers.
const RESELLERS: usize = 2;

/// What a column counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Nobody,
    Partner(usize),
    OtherPartners,
    Direct,
    Reseller(usize),
    OtherResellers,
}

impl Column {
    /// Those that there are: first who is credited, then where it was bought.
    pub(super) fn of(coverage: &Coverage) -> (Vec<Self>, Vec<Self>) {
        let (partners, resellers) = (coverage.partners.len(), coverage.resellers.len());
        let mut credited = vec![Self::Nobody];
        credited.extend((0..partners.min(PARTNERS)).map(Self::Partner));
        credited.extend((partners > PARTNERS).then_some(Self::OtherPartners));
        let mut bought = vec![Self::Direct];
        bought.extend((0..resellers.min(RESELLERS)).map(Self::Reseller));
        bought.extend((resellers > RESELLERS).then_some(Self::OtherResellers));
        (credited, bought)
    }

    /// How many of a product.
    pub(super) fn count(self, row: &CoverageRow) -> u32 {
        let of = |counts: &[u32], place: usize| counts.get(place).copied().unwrap_or_default();
        match self {
            Self::Nobody => row.without_partner,
            Self::Partner(place) => of(&row.partners, place),
            Self::OtherPartners => row.partners.iter().skip(PARTNERS).sum(),
            Self::Direct => row.direct,
            Self::Reseller(place) => of(&row.resellers, place),
            Self::OtherResellers => row.resellers.iter().skip(RESELLERS).sum(),
        }
    }

    /// What it is called.
    pub(super) fn name(self, l10n: L10n, coverage: &Coverage) -> Text {
        let text = |name: &str| {
            let name = name.to_owned();
            Text::stored(name)
        };
        let others = |count: usize| {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            l10n.text_with(ids::COVERAGE_OTHERS, move || Args::new().count("count", count))
        };
        match self {
            Self::Nobody => l10n.text(ids::COVERAGE_NONE),
            Self::Direct => l10n.text(ids::COVERAGE_DIRECT),
            Self::Partner(place) => match coverage.partners.get(place).cloned() {
                Some(partner) => partner_name(l10n, partner),
                None => text(""),
            },
            Self::Reseller(place) => text(coverage.resellers.get(place).map_or("", |one| &one.name)),
            Self::OtherPartners => others(coverage.partners.len().saturating_sub(PARTNERS)),
            Self::OtherResellers => others(coverage.resellers.len().saturating_sub(RESELLERS)),
        }
    }

    /// The list of what it counts; several others are no list.
    pub(super) fn query(self, coverage: &Coverage, sku: &str) -> Option<SubscriptionQuery> {
        let all = SubscriptionQuery { sku: sku.to_owned(), ..SubscriptionQuery::default() };
        match self {
            Self::Nobody => Some(SubscriptionQuery { partner: Some(PartnerFilter::Without), ..all }),
            Self::Partner(place) => {
                let partner_id = coverage.partners.get(place)?.partner_id;
                Some(SubscriptionQuery { partner_id: Some(partner_id), ..all })
            }
            Self::Direct => Some(SubscriptionQuery { channel: Some(PurchaseChannel::Direct), ..all }),
            Self::Reseller(place) => {
                let reseller = coverage.resellers.get(place)?.name.clone();
                Some(SubscriptionQuery { reseller, ..all })
            }
            Self::OtherPartners | Self::OtherResellers => None,
        }
    }
}

/// A partner by its verified name and place.
pub(super) fn partner_name(l10n: L10n, partner: CoveringPartner) -> Text {
    let CoveringPartner { name, city, .. } = partner;
    l10n.text_with(ids::COVERAGE_PARTNER, move || {
        Args::new().text("name", name.clone()).text("city", city.clone())
    })
}

/// All products as one.
pub(super) fn total(coverage: &Coverage, name: String) -> CoverageRow {
    CoverageRow {
        sku_part_number: String::new(),
        name,
        subscriptions: coverage.subscriptions,
        without_partner: coverage.without_partner,
        direct: coverage.direct,
        partners: coverage.partners.iter().map(|one| one.subscriptions).collect(),
        resellers: coverage.resellers.iter().map(|one| one.subscriptions).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::{CoveringReseller, PartnerId};

    fn coverage(partners: u32, resellers: u32) -> Coverage {
        let partner = |number: u32| CoveringPartner {
            partner_id: PartnerId::parse(&(1_000 + number).to_string()).unwrap(),
            name: format!("P{number}"),
            city: "Malmö".to_owned(),
            country: "SE".to_owned(),
            subscriptions: number,
        };
        let reseller = |number: u32| CoveringReseller { name: format!("R{number}"), subscriptions: number };
        Coverage {
            subscriptions: 100,
            without_partner: 7,
            direct: 9,
            partners: (0..partners).map(partner).collect(),
            resellers: (0..resellers).map(reseller).collect(),
            delegated_admins: Vec::new(),
            rows: Vec::new(),
        }
    }

    #[test]
    fn n8_many_partners_share_a_column_and_nothing_is_lost() {
        let coverage = coverage(9, 5);
        let (credited, bought) = Column::of(&coverage);
        assert_eq!((credited.len(), bought.len()), (8, 4));
        let row = total(&coverage, String::new());
        let sum = |columns: &[Column]| columns.iter().map(|column| column.count(&row)).sum::<u32>();
        assert_eq!(sum(&credited), 7 + (0..9).sum::<u32>());
        assert_eq!(sum(&bought), 9 + (0..5).sum::<u32>());
        assert_eq!(Column::OtherPartners.count(&row), 6 + 7 + 8);
    }

    #[test]
    fn n8_each_cell_is_a_list() {
        let coverage = coverage(2, 1);
        let (credited, bought) = Column::of(&coverage);
        let query = |column: &Column| column.query(&coverage, "SKU").map(|query| query.to_pairs());
        let pairs: Vec<_> = credited.iter().chain(&bought).filter_map(query).collect();
        let sku = ("skuPartNumber", "SKU".to_owned());
        assert_eq!(
            pairs,
            [
                vec![("partnerOfRecord", "without".to_owned()), sku.clone()],
                vec![("partnerId", "1000".to_owned()), sku.clone()],
                vec![("partnerId", "1001".to_owned()), sku.clone()],
                vec![sku.clone(), ("purchaseChannel", "direct".to_owned())],
                vec![sku, ("reseller", "R0".to_owned())],
            ]
        );
    }
}
