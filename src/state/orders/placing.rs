//! A purchase, and what is known of it.

use crate::{
    client::Purchase,
    state::{
        Failure,
        kept::{Kind, Place},
    },
};
use contract::{AccountId, IdempotencyKey, Moniker, Order, ProductId};

/// One purchase: of what, by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderIntent {
    /// In which cloud.
    pub moniker: Moniker,
    /// By whom.
    pub account: AccountId,
    /// Of which product.
    pub product: ProductId,
    /// What it is, as it was shown; not known any more after a reload.
    pub purchase: Option<Purchase>,
}

impl OrderIntent {
    pub(super) fn place(&self) -> Place<'_> {
        Place(&self.moniker, &self.account, self.product.as_str())
    }

    /// Whether both are of the same product, by the same account.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        (&self.moniker, &self.account, &self.product) == (&other.moniker, &other.account, &other.product)
    }
}

/// What is known of a purchase.
#[derive(Clone, Debug, PartialEq)]
pub enum Buying {
    /// It is under way.
    Sending,
    /// Its answer is missing, for this reason; the orders are being read to find out.
    Looking(Failure),
    /// It was not bought so far, and may still be: its answer never came.
    NotYet,
    /// The order was taken.
    Taken(Order),
    /// The same was ordered just now, so nothing was sent.
    Twin(Order),
    /// Nothing was bought, for this reason.
    Refused(Failure),
    /// Nothing was bought; the answer never came.
    NotDone,
    /// It cannot be found out, for this reason.
    Unknown(Failure),
}

/// A purchase and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Placing {
    /// What was wanted.
    pub intent: OrderIntent,
    /// What is known.
    pub state: Buying,
    /// Tells one attempt to buy, or to find out, from the next.
    pub(super) run: u32,
}

impl Placing {
    /// Whether something is going on.
    pub fn is_running(&self) -> bool {
        matches!(self.state, Buying::Sending | Buying::Looking(_) | Buying::NotYet)
    }

    /// Whether it may be bought still: nothing else is bought before that is known (reliability B2).
    pub fn is_open(&self) -> bool {
        self.is_running() || matches!(self.state, Buying::Unknown(_))
    }
}

/// An order that was sent, as it is kept over a reload.
#[derive(Debug, PartialEq)]
pub(super) struct Sent {
    /// When, milliseconds since 1970 by the user's clock.
    pub at: i64,
    /// With which key.
    pub key: IdempotencyKey,
}

impl Sent {
    pub(super) fn of(place: &Place<'_>) -> Option<Self> {
        read(&place.get(Kind::Order)?)
    }

    /// Before it is sent: a reload must not lose what nobody knows yet (reliability B3).
    pub(super) fn keep(&self, place: &Place<'_>) {
        place.set(Kind::Order, Some(&format!("{}\n{}", self.at, self.key)));
    }
}

fn read(text: &str) -> Option<Sent> {
    let (at, key) = text.split_once('\n')?;
    Some(Sent { at: at.parse().ok()?, key: IdempotencyKey::new(key) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reload_interrupts_is_read_as_it_was_written() {
        let sent = Sent { at: 1_795_248_000_000, key: IdempotencyKey::new("k") };
        assert_eq!(read("1795248000000\nk"), Some(sent));
        assert_eq!(read("k"), None);
        assert_eq!(read("yesterday\nk"), None);
    }
}
