//! What a license costs in a cloud, and how long it lasts.

use super::products::{self, Product};
use contract::{InvitationOffer, Money, Moniker, OfferKind, money::Currency, subscription::Term};

/// The currency of a cloud, and how many of its minor units a hundredth of a euro is, in percent.
fn currency(cloud: &Moniker) -> (&'static str, i64) {
    match cloud {
        Moniker::TwentyOneVianet => ("CNY", 780),
        Moniker::Worldwide | Moniker::Germany | Moniker::Other(_) => ("EUR", 100),
    }
}

/// One license for one term, without tax.
pub(super) fn unit_price(cloud: &Moniker, product: &Product, term: &Term) -> Option<Money> {
    let (code, percent) = currency(cloud);
    // A single month costs a fifth more than a twelfth of a year.
    let monthly = product.monthly * percent / 100;
    let minor = match term {
        Term::Monthly => monthly * 6 / 5,
        Term::Triennial => monthly * 36,
        _ => monthly * 12,
    };
    Currency::parse(code).map(|currency| Money::new(minor, currency))
}

/// The days of a term.
pub(crate) fn days(term: &Term) -> i64 {
    match term {
        Term::Monthly => 30,
        Term::Triennial => 1096,
        _ => 365,
    }
}

/// What a partner offers in a cloud: a trial of a month, or a subscription of a year at the operator's price.
/// Nothing for a product that the cloud does not have.
pub fn offer(cloud: &Moniker, kind: OfferKind, part_number: &str, licenses: u32) -> Option<InvitationOffer> {
    let products = match cloud {
        Moniker::Germany | Moniker::TwentyOneVianet => products::SOVEREIGN,
        Moniker::Worldwide | Moniker::Other(_) => products::WORLDWIDE,
    };
    let product = products.iter().find(|product| product.part_number.eq_ignore_ascii_case(part_number))?;
    let is_trial = kind == OfferKind::Trial;
    let term = if is_trial { Term::Monthly } else { Term::Annual };
    let unit_price = unit_price(cloud, product, &term).filter(|_| !is_trial);
    let net = unit_price.and_then(|price| price.times(licenses));
    Some(InvitationOffer {
        kind,
        product_name: product.name.to_owned(),
        sku_part_number: product.part_number.to_owned(),
        licenses,
        term,
        unit_price,
        net,
    })
}
