//! Buying, to an end that is known: a lost answer is found out, never guessed, and nothing is bought twice
//! (reliability B1, B2, B5).
//!
//! The request carries a key, and the same key buys once. The key is computed of what is bought and of the
//! newest order of the same: a second click, another tab, a page that was reloaded and lost everything come
//! to the same key as long as the first of them is not taken, whatever else is ordered meanwhile, and to an
//! order that they can see when it is.

use super::{
    CallError, Client, HttpReply,
    doubt::{LONGEST_WAY, SENDINGS, Seen, asked_wait, is_open, may_arrive, passes},
    read,
};
use contract::{
    IdempotencyKey, Operation, Order, OrderId, OrderRequest, OrderState, Page, ProblemCode, Timestamp,
    operation::{ListOrders, PlaceOrder},
};

/// What shall be bought, as it was shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Purchase {
    /// The order.
    pub request: OrderRequest,
    /// An order of the same, just placed, that is known: it shall be bought once more.
    pub beside: Option<OrderId>,
}

/// What a purchase is doing.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// Looking whether the same was bought just now.
    Comparing,
    /// The request with this key is under way.
    Sending(IdempotencyKey),
    /// Nobody knows whether it was bought; the orders are being read to find out. Why the answer is missing,
    /// or why reading failed.
    Looking(CallError),
    /// It was not bought so far, but the request may still arrive: the orders are read on for a while.
    NotYet,
}

/// How a purchase ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The order was taken; it says what became of it.
    Taken(Order),
    /// Nothing was sent: the same was ordered just now, by somebody here.
    Twin(Order),
    /// Nothing was bought, and this is why.
    Refused(CallError),
    /// Nothing was bought, and the request is too old to arrive any more.
    NotDone,
    /// It cannot be found out, and this is why.
    Unknown(CallError),
}

/// How many orders are looked through for one of the same, and how old it may be in milliseconds.
const RECENT: u16 = 20;
const JUST_NOW: i64 = 600_000;

impl Client {
    /// Buys, unless the same was bought just now, and follows it to its end. Dropping the future is giving up.
    pub async fn buy(&self, purchase: &Purchase, tell: &dyn Fn(Stage)) -> Outcome {
        tell(Stage::Comparing);
        let recent = ListOrders { limit: Some(RECENT), ..ListOrders::default() };
        let recent = match self.call(&recent).await {
            Ok(recent) => recent.items,
            Err(error) => return Outcome::Refused(error),
        };
        let now = self.server_time();
        match purchase.twin(&recent, now) {
            Some(twin) => Outcome::Twin(twin.clone()),
            None => self.place(&purchase.after(&recent, now), tell).await,
        }
    }

    async fn place(&self, order: &PlaceOrder, tell: &dyn Fn(Stage)) -> Outcome {
        let mut sent = 0;
        let mut under_way = false;
        loop {
            tell(Stage::Sending(order.key.clone()));
            sent += 1;
            let error = match self.call(order).await {
                Ok(taken) if taken.quote.hash == order.request.quote_hash => return Outcome::Taken(taken),
                // A success that shows something else is no answer to this question.
                Ok(_) => CallError::wrong_type(),
                Err(error) => error,
            };
            if !is_open(&error) {
                // What refuses this one for a while says nothing of one that was sent before it.
                let for_a_while = passes(&error) && !is_price(&error);
                return if under_way && for_a_while {
                    Outcome::Unknown(error)
                } else {
                    Outcome::Refused(error)
                };
            }
            under_way |= may_arrive(&error);
            match self.look_for(&order.key, error.clone(), LONGEST_WAY, tell).await {
                Outcome::NotDone if !under_way => return Outcome::Refused(error),
                Outcome::NotDone if sent == SENDINGS || asked_wait(&error) > 0 => {
                    return Outcome::Unknown(error);
                }
                Outcome::NotDone => {}
                found => return found,
            }
        }
    }

    /// Finds out what became of an order that was sent so many milliseconds ago, without sending it.
    pub async fn look_for(
        &self,
        key: &IdempotencyKey,
        why: CallError,
        sent_ago: u64,
        tell: &dyn Fn(Stage),
    ) -> Outcome {
        let look = self.prepare(&ListOrders { key: Some(key.clone()), ..ListOrders::default() });
        let found = |reply: &HttpReply| Ok(read::<Page<Order>>(reply)?.items.pop());
        let is_known = |reply: &HttpReply| Ok(found(reply)?.is_some());
        let tell = |seen| match seen {
            Seen::Nothing(error) => tell(Stage::Looking(error)),
            Seen::NotYet(_) => tell(Stage::NotYet),
        };
        let reply = self.find_out(&look, &is_known, why, sent_ago, &tell).await;
        match reply.and_then(|reply| found(&reply)) {
            Ok(Some(order)) => Outcome::Taken(order),
            Ok(None) => Outcome::NotDone,
            Err(error) => Outcome::Unknown(error),
        }
    }
}

impl Purchase {
    /// An order of the same, so young that it may be this one, and not known yet.
    fn twin<'a>(&self, recent: &'a [Order], now: Timestamp) -> Option<&'a Order> {
        let newest = recent.iter().find(|order| order.state != OrderState::Failed && self.is_same(order))?;
        let is_known = self.beside.as_ref() == Some(&newest.id);
        (!is_known && is_young(newest, now)).then_some(newest)
    }

    fn is_same(&self, order: &Order) -> bool {
        let OrderRequest { product_id, plan_id, licenses, .. } = &self.request;
        let item = &order.quote.item;
        (&item.product_id, &item.plan_id, &item.licenses) == (product_id, plan_id, licenses)
    }

    /// The order, with its key.
    fn after(&self, recent: &[Order], now: Timestamp) -> PlaceOrder {
        let request = self.request.clone();
        let mut order = PlaceOrder { request, key: IdempotencyKey::new("") };
        let before = self.before(recent, now).map_or("", |order| order.id.as_str());
        order.key = key(&format!("{before}\n{}", order.body().unwrap_or_default()));
        order
    }

    /// The order after which this one is another than any before, and the same wherever it is wanted now: the
    /// newest of the same. One that is so old that it is not seen any more must not answer for this one, so
    /// then it is the newest of all that is not young.
    fn before<'a>(&self, recent: &'a [Order], now: Timestamp) -> Option<&'a Order> {
        let settled = || recent.iter().find(|order| !is_young(order, now)).or(recent.last());
        let is_all = recent.len() < usize::from(RECENT);
        recent.iter().find(|order| self.is_same(order)).or_else(|| if is_all { None } else { settled() })
    }
}

fn is_young(order: &Order, now: Timestamp) -> bool {
    now.millis() - order.placed_at.millis() < JUST_NOW
}

/// Names a text by a UUID of a kind of our own (RFC 9562, version 8): FNV-1a in 128 bits. Nobody gains by
/// making two texts of one key, which belongs to one account; the service refuses it for another content.
fn key(text: &str) -> IdempotencyKey {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    const VERSION: u128 = 0x8 << 76;
    const VARIANT: u128 = 0x2 << 62;
    let hash = text.bytes().fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    let hash = hash & !(0xf << 76 | 0x3 << 62) | VERSION | VARIANT;
    let part = |shift: u32, digits: usize| {
        let bits = (hash >> shift) as u64 & (u64::MAX >> (64 - 4 * digits));
        format!("{bits:0digits$x}")
    };
    IdempotencyKey::new([part(96, 8), part(80, 4), part(64, 4), part(48, 4), part(0, 12)].join("-"))
}

fn is_price(error: &CallError) -> bool {
    matches!(error, CallError::Problem(problem) if problem.code == ProblemCode::PriceChanged)
}
