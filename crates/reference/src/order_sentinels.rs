//! Numbers of licenses that make an order fail, or dawdle, in one way each: `docs/sentinel-orders.md`.
//!
//! Provoked by what is typed in, as [`crate::sentinels`] are. A number that the product does not allow
//! provokes nothing: it is refused.

/// What a number of licenses provokes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The price rises by a hundredth between the quote and the order.
    PriceRises,
    /// The order is taken and comes to nothing.
    Fails,
    /// The order is refused, and may come back later.
    Throttled,
    /// The server fails before anything is bought.
    CrashBefore,
    /// The order is bought, and its answer is a failure.
    CrashAfter,
    /// The order is bought, and answered late.
    Slow,
}

/// Every sentinel, in the order of the documentation.
pub const ALL: [(u32, Outcome); 6] = [
    (409, Outcome::PriceRises),
    (410, Outcome::Fails),
    (429, Outcome::Throttled),
    (500, Outcome::CrashBefore),
    (501, Outcome::CrashAfter),
    (1012, Outcome::Slow),
];

/// What a number provokes; nothing for every other.
pub fn outcome(licenses: u32) -> Option<Outcome> {
    ALL.into_iter().find(|(own, _)| *own == licenses).map(|(_, outcome)| outcome)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        message::ApiResponse,
        operations::testing::{bench_as, create, get, order_of, quote, read},
    };
    use contract::{Moniker, Order, OrderState, Page, Role};

    const CLOUD: Moniker = Moniker::Worldwide;

    /// What a response is, in the words of the documentation.
    fn told(response: &ApiResponse) -> String {
        let body: serde_json::Value = read(response);
        let code = body["code"].as_str().map(|code| format!(" `{code}`")).unwrap_or_default();
        let late =
            if response.delay > 0 { format!(" after {} s", response.delay / 1000) } else { String::new() };
        format!("{}{code}{late}", response.status)
    }

    /// What was bought, in the words of the documentation.
    fn bought(orders: &Page<Order>) -> &'static str {
        match orders.items.first().map(|order| &order.state) {
            None => "no",
            Some(OrderState::Completed) => "yes",
            Some(_) => "no: a failed order",
        }
    }

    #[test]
    fn c5_every_number_does_what_its_documentation_says() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/sentinel-orders.md");
        let file = std::fs::read_to_string(file).unwrap();
        let rows = file.lines().filter(|line| {
            line.strip_prefix("| ").is_some_and(|line| line.starts_with(|c: char| c.is_ascii_digit()))
        });
        let written: Vec<[String; 4]> = rows
            .map(|row| {
                let cells: Vec<&str> = row.split('|').map(str::trim).collect();
                [cells[1], cells[2], cells[3], cells[4]].map(str::to_owned)
            })
            .collect();
        let done = ALL.iter().map(|(licenses, _)| {
            let bench = bench_as(&CLOUD, &Role::BillingAdmin);
            let body = order_of(&quote(&bench, &CLOUD, "SPE_E3", *licenses), None);
            let answers = [1, 1].map(|key| told(&create(&bench, &CLOUD, "/v1/orders", key, &body)));
            let orders: Page<Order> = read(&get(&bench, &CLOUD, "/v1/orders"));
            assert!(orders.total <= 1, "one intent, one order");
            let [first, again] = answers;
            [licenses.to_string(), first, again, bought(&orders).to_owned()]
        });
        assert_eq!(written, Vec::from_iter(done));
    }

    #[test]
    fn a_number_that_the_product_does_not_allow_provokes_nothing() {
        let bench = bench_as(&CLOUD, &Role::BillingAdmin);
        let body = r#"{"productId":"SPB","planId":"annual","licenses":409,"quoteHash":"x"}"#;
        assert_eq!(told(&create(&bench, &CLOUD, "/v1/orders", 1, body)), "422 `licenses-out-of-range`");
    }
}
