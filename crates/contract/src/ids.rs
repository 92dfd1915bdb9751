//! Opaque ids. New ones are UUIDv7, but nobody may rely on that.

use crate::macros::opaque_id;

opaque_id! {
    /// A subscription of one organisation.
    pub struct SubscriptionId;
}

opaque_id! {
    /// An organisation: the directory tenant, a GUID. Never the same thing as a [`PartnerId`](crate::PartnerId).
    pub struct TenantId;
}

opaque_id! {
    /// A person or partner user who can sign in.
    pub struct AccountId;
}

opaque_id! {
    /// Names one request in the logs of both ends; shown with every failure.
    pub struct RequestId;
}

opaque_id! {
    /// A strong entity tag with its quotes, sent back in `If-Match`.
    pub struct ETag;
}

opaque_id! {
    /// One event in the history of a subscription.
    pub struct HistoryEventId;
}

opaque_id! {
    /// A product of the catalogue.
    pub struct ProductId;
}

opaque_id! {
    /// A plan of a product.
    pub struct PlanId;
}

opaque_id! {
    /// Stands for what a quote says.
    pub struct QuoteHash;
}

opaque_id! {
    /// An order.
    pub struct OrderId;
}

opaque_id! {
    /// Many changes at once.
    pub struct BulkChangeId;
}

opaque_id! {
    /// A saved view, a UUID of its client's.
    pub struct SavedViewId;
}

opaque_id! {
    /// Names one intent: the same key sent again is the same request, not another one (reliability B1).
    /// A UUID of the client's, sent as `Idempotency-Key`.
    pub struct IdempotencyKey;
}
