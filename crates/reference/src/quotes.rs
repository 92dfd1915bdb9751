//! What an order costs. A quote is computed whenever it is asked for and kept nowhere; whole minor units
//! throughout (reliability A10).

use crate::{digest::Digest, seed::catalogue};
use contract::{
    Money, Moniker, OrderItem, OrderQuote, Organization, Plan, Problem, ProblemCode, Product, QuoteHash,
};

/// Which prices: a demo has them rise once, between a quote and its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Prices {
    /// Those of the catalogue.
    Listed,
    /// A hundredth more, rounded up to a whole minor unit.
    Risen,
}

/// The largest total that an organisation may buy on invoice, in minor units of its currency.
pub(crate) const CREDIT_LIMIT: i64 = 100_000_000;

/// A quote, and the product it is about.
#[derive(Debug)]
pub(crate) struct Quoted {
    /// What it costs.
    pub(crate) quote: OrderQuote,
    /// What it is.
    pub(crate) product: Product,
}

/// What an item costs an organisation of a cloud.
///
/// # Errors
/// When it is not sold so, or not so many at once.
pub(crate) fn quote(
    cloud: &Moniker,
    organization: &Organization,
    item: OrderItem,
    prices: Prices,
) -> Result<Quoted, Box<Problem>> {
    let refuse = |code, field: &str, what: &str| Box::new(Problem::new(code).with_error(field, what));
    let product = catalogue::products(cloud).find(|product| product.id == item.product_id);
    let product = product.ok_or_else(|| refuse(ProblemCode::NotOffered, "/productId", "unknown-value"))?;
    let plan = product.plans.iter().find(|plan| plan.id == item.plan_id).cloned();
    let plan = plan.ok_or_else(|| refuse(ProblemCode::NotOffered, "/planId", "unknown-value"))?;
    let out_of_range = || refuse(ProblemCode::LicensesOutOfRange, "/licenses", "out-of-range");
    if !(product.min_licenses..=product.max_licenses).contains(&item.licenses) {
        return Err(out_of_range());
    }
    let quote = compute(organization, &product, plan, item, prices).ok_or_else(out_of_range)?;
    Ok(Quoted { quote, product })
}

/// Nothing when an amount would be larger than can be written.
fn compute(
    organization: &Organization,
    product: &Product,
    plan: Plan,
    item: OrderItem,
    prices: Prices,
) -> Option<OrderQuote> {
    let listed = plan.unit_price;
    let minor = match prices {
        Prices::Listed => listed.minor(),
        Prices::Risen => listed.minor().checked_mul(101)?.checked_add(99)? / 100,
    };
    let unit_price = Money::new(minor, listed.currency());
    let net = unit_price.times(item.licenses)?;
    let tax_rate = tax_rate(&organization.country);
    let tax = tax(net, tax_rate)?;
    let total = Money::new(net.minor().checked_add(tax.minor())?, net.currency());
    let quote = OrderQuote {
        item,
        product_name: product.name.clone(),
        term: plan.term,
        unit_price,
        net,
        tax_rate,
        tax,
        total,
        hash: QuoteHash::new(""),
    };
    Some(OrderQuote { hash: hash(organization, &quote), ..quote })
}

/// Half a minor unit and more makes a whole one. Prices are never negative.
fn tax(net: Money, rate: u32) -> Option<Money> {
    let minor = net.minor().checked_mul(i64::from(rate))?.checked_add(5_000)? / 10_000;
    Some(Money::new(minor, net.currency()))
}

/// The value-added tax of a country, in hundredths of a percent; none where it is not known.
fn tax_rate(country: &str) -> u32 {
    match country {
        "DK" | "NO" | "SE" => 2_500,
        "FI" => 2_550,
        "NL" => 2_100,
        "AT" | "FR" | "GB" => 2_000,
        "DE" => 1_900,
        "CN" => 1_300,
        "CH" => 810,
        _ => 0,
    }
}

/// Over every part of the quote and whose it is: what was shown to one is no price for another.
fn hash(organization: &Organization, quote: &OrderQuote) -> QuoteHash {
    let OrderQuote { item, product_name, term, unit_price, net, tax_rate, tax, total, hash: _ } = quote;
    let OrderItem { product_id, plan_id, licenses } = item;
    let numbers = [
        i64::from(*licenses),
        unit_price.minor(),
        net.minor(),
        i64::from(*tax_rate),
        tax.minor(),
        total.minor(),
    ];
    let numbers = numbers.map(i64::to_be_bytes);
    let currencies = [unit_price, net, tax, total].map(Money::currency);
    let texts =
        [organization.id.as_str(), product_id.as_str(), plan_id.as_str(), product_name, term.as_str()];
    let fields = texts.into_iter().map(str::as_bytes);
    let fields = fields.chain(currencies.iter().map(|currency| currency.as_str().as_bytes()));
    let fields = fields.chain(numbers.iter().map(<[u8; 8]>::as_slice));
    QuoteHash::new(Digest::of("partner-admin quote 1", fields).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::{PlanId, ProductId, TenantId, money::Currency};
    use proptest::{option, prelude::*, sample::select};
    use std::collections::BTreeSet;

    fn organization(id: &str, country: &str) -> Organization {
        Organization {
            id: TenantId::new(id),
            name: String::new(),
            domain: String::new(),
            country: country.to_owned(),
            billing_account_type: None,
        }
    }

    fn item(product: &str, plan: &str, licenses: u32) -> OrderItem {
        OrderItem { product_id: ProductId::new(product), plan_id: PlanId::new(plan), licenses }
    }

    fn of(country: &str, item: OrderItem, prices: Prices) -> OrderQuote {
        quote(&Moniker::Worldwide, &organization("o", country), item, prices).unwrap().quote
    }

    fn amounts(quote: &OrderQuote) -> [i64; 4] {
        [quote.unit_price, quote.net, quote.tax, quote.total].map(|money| money.minor())
    }

    #[test]
    fn c1_a_quote_is_exact() {
        for (country, product, plan, licenses, expected) in [
            ("SE", "SPE_E3", "annual", 10, [43_680, 436_800, 109_200, 546_000]),
            ("SE", "SPE_E3", "monthly", 1, [4_368, 4_368, 1_092, 5_460]),
            ("NL", "EXCHANGEDESKLESS", "monthly", 1, [228, 228, 48, 276]),
            ("DE", "EXCHANGESTANDARD", "monthly", 3, [444, 1_332, 253, 1_585]),
            ("US", "SPE_E3", "triennial", 2, [131_040, 262_080, 0, 262_080]),
        ] {
            let quote = of(country, item(product, plan, licenses), Prices::Listed);
            assert_eq!(amounts(&quote), expected, "{country} {product} {plan}");
        }
        assert_eq!(
            of("SE", item("SPE_E3", "annual", 1), Prices::Risen).unit_price.minor(),
            44_117,
            "436.80 and 1 %"
        );
    }

    proptest! {
        #[test]
        fn c1_the_parts_of_a_quote_add_up(
            product in select(Vec::from_iter(catalogue::products(&Moniker::Worldwide))),
            plan in any::<prop::sample::Index>(),
            licenses in 1..10_000_u32,
            country in select(vec!["SE", "DE", "NL", "CH", "FI", "US"]),
            risen: bool,
        ) {
            prop_assume!(!product.plans.is_empty());
            let plan = plan.get(&product.plans);
            let prices = if risen { Prices::Risen } else { Prices::Listed };
            let item = item(product.id.as_str(), plan.id.as_str(), licenses);
            let quoted = quote(&Moniker::Worldwide, &organization("o", country), item, prices);
            let in_range = (product.min_licenses..=product.max_licenses).contains(&licenses);
            prop_assert_eq!(quoted.is_ok(), in_range);
            let Ok(Quoted { quote, .. }) = quoted else { return Ok(()) };
            let [unit, net, tax, total] = amounts(&quote);
            prop_assert_eq!((net, total), (unit * i64::from(licenses), net + tax));
            let exact = net * i64::from(quote.tax_rate);
            prop_assert!((tax * 10_000 - exact).abs() <= 5_000, "no other whole unit is nearer");
            let more = unit * 100 - plan.unit_price.minor() * if risen { 101 } else { 100 };
            prop_assert!((0..100).contains(&more));
        }

        #[test]
        fn no_price_makes_it_panic(minor: i64, rate in 0..10_000_u32, licenses: u32) {
            let money = Money::new(minor.saturating_abs(), Currency::parse("EUR").unwrap());
            let _ = money.times(licenses).and_then(|net| tax(net, rate));
        }

        #[test]
        fn c1_every_part_of_a_quote_is_in_its_hash(part in 0..14_usize, by in option::of(1..9_i64)) {
            let quote = of("SE", item("SPE_E3", "annual", 7), Prices::Listed);
            let more = |money: Money| Money::new(money.minor() + by.unwrap_or(0), if by.is_some() {
                money.currency()
            } else {
                Currency::parse("SEK").unwrap()
            });
            let mut other = quote.clone();
            let mut owner = organization("o", "SE");
            match part {
                0 => other.item.product_id = ProductId::new("SPE_E5"),
                1 => other.item.plan_id = PlanId::new("monthly"),
                2 => other.item.licenses += 1,
                3 => other.product_name.push('x'),
                4 => other.term = contract::subscription::Term::Monthly,
                5 => other.tax_rate += 1,
                6 => owner.id = TenantId::new("another"),
                7 | 8 => other.unit_price = more(other.unit_price),
                9 | 10 => other.net = more(other.net),
                11 => other.tax = more(other.tax),
                12 => other.total = more(other.total),
                _ => return Ok(()),
            }
            prop_assert_ne!(hash(&owner, &other), quote.hash);
        }
    }

    #[test]
    fn c1_what_is_not_sold_so_is_refused_with_what_is_wrong() {
        let cases = [
            (Moniker::Worldwide, item("NOTHING", "annual", 1), ProblemCode::NotOffered, "/productId"),
            (Moniker::Worldwide, item("SPE_E3", "weekly", 1), ProblemCode::NotOffered, "/planId"),
            (Moniker::Worldwide, item("VIVA", "annual", 1), ProblemCode::NotOffered, "/planId"),
            (Moniker::Worldwide, item("SPE_E3", "annual", 0), ProblemCode::LicensesOutOfRange, "/licenses"),
            (Moniker::Worldwide, item("SPB", "annual", 301), ProblemCode::LicensesOutOfRange, "/licenses"),
            (
                Moniker::Worldwide,
                item("DYN365_FINANCE", "annual", 19),
                ProblemCode::LicensesOutOfRange,
                "/licenses",
            ),
            (Moniker::Germany, item("SPE_E3", "annual", 1), ProblemCode::NotOffered, "/productId"),
            (
                Moniker::TwentyOneVianet,
                item("ENTERPRISEPACK", "annual", 1),
                ProblemCode::NotOffered,
                "/productId",
            ),
        ];
        for (cloud, item, code, field) in cases {
            let problem = quote(&cloud, &organization("o", "SE"), item, Prices::Listed).unwrap_err();
            assert_eq!((problem.code.clone(), problem.errors[0].field.as_str()), (code, field));
        }
    }

    #[test]
    fn no_two_quotes_have_one_hash() {
        let mut hashes = BTreeSet::new();
        for licenses in 1..50 {
            for prices in [Prices::Listed, Prices::Risen] {
                hashes.insert(of("SE", item("SPE_E3", "annual", licenses), prices).hash);
            }
        }
        assert_eq!(hashes.len(), 98);
    }
}
