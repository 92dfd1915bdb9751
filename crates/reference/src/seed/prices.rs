//! What a license costs in a cloud, and how long it lasts.

use super::products::Product;
use contract::{Money, Moniker, money::Currency, subscription::Term};

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
