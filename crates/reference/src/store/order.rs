//! What a store does with orders.

use super::{
    StoreError,
    once::{Intent, Once, Reply},
    window::{Edge, Numbered},
};
use crate::audit::Event;
use contract::{AccountId, IdempotencyKey, Order, OrderId, OrderState, Subscription, TenantId};

/// An order to be taken, with all that follows from it.
#[derive(Clone, Debug)]
pub struct Placement {
    /// What the request stands for.
    pub intent: Intent,
    /// What is answered, now and whenever it is sent again.
    pub reply: String,
    /// Of which organisation.
    pub organization: TenantId,
    /// The order.
    pub order: Order,
    /// What it becomes; nothing for an order that fails.
    pub subscription: Option<Subscription>,
    /// What is written beside it.
    pub event: Event,
}

/// A question about orders.
#[derive(Clone, Debug)]
pub struct OrderQuestion {
    /// Of which organisation.
    pub organization: TenantId,
    /// Placed by whom with which key.
    pub placed: Option<(AccountId, IdempotencyKey)>,
    /// In this state.
    pub state: Option<OrderState>,
    /// From where; none means from the beginning.
    pub edge: Option<Edge<u64>>,
    /// How many rows.
    pub limit: usize,
}

/// Keeps orders.
///
/// # Errors
/// Every method: when the store fails.
pub trait OrderStore {
    /// What was answered to an intent of an account.
    fn reply(&self, account: &AccountId, key: &IdempotencyKey) -> Result<Option<Reply>, StoreError>;

    /// Takes an order, once per key: the order, its subscription, the notice to the partner on it, the
    /// reply and the entry in the trail, or none of them (reliability B4).
    fn place_order(&self, placement: &Placement) -> Result<Once, StoreError>;

    /// One page of the orders of an organisation, the newest first.
    fn orders(&self, question: &OrderQuestion) -> Result<Numbered<Order>, StoreError>;

    /// An order of an organisation.
    fn order(&self, organization: &TenantId, id: &OrderId) -> Result<Option<Order>, StoreError>;
}
