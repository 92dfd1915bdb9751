//! Buying: what it will cost, the order, and what became of it (rows C1 to C5).

use crate::{
    ids::{OrderId, PlanId, ProductId, QuoteHash, SubscriptionId},
    macros::open_enum,
    money::Money,
    partner_id::PartnerId,
    partner_of_record::PartnerOfRecord,
    subscription::Term,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// What shall be bought: one plan of one product, so many times. The body of `POST /v1/order-quotes`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct OrderItem {
    /// Which product.
    pub product_id: ProductId,
    /// By which of its plans.
    pub plan_id: PlanId,
    /// How many licenses.
    pub licenses: u32,
}

/// What an item costs now. A quote is computed, not kept: its hash says what was computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct OrderQuote {
    /// What was asked about.
    pub item: OrderItem,
    /// The product's name.
    pub product_name: String,
    /// How long the term is that the price is for.
    pub term: Term,
    /// For one license for one term, without tax.
    pub unit_price: Money,
    /// All licenses for one term, without tax.
    pub net: Money,
    /// The rate of the tax in hundredths of a percent: 1900 is 19 %.
    pub tax_rate: u32,
    /// The tax, rounded half away from zero to a whole minor unit.
    pub tax: Money,
    /// What is to be paid.
    pub total: Money,
    /// Stands for all of the above; an order names the one that was shown (reliability B5).
    pub hash: QuoteHash,
}

/// The body of `POST /v1/orders`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct OrderRequest {
    /// Which product.
    pub product_id: ProductId,
    /// By which of its plans.
    pub plan_id: PlanId,
    /// How many licenses.
    pub licenses: u32,
    /// The quote that was shown.
    pub quote_hash: QuoteHash,
    /// Who shall be partner of record on the new subscription (row C3); absent for nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<PartnerId>,
}

open_enum! {
    /// What became of an order.
    pub enum OrderState {
        /// The subscription is there.
        Completed = "completed",
        /// It was taken, but nothing was bought; [`Order::failure`] says why.
        Failed = "failed",
    }
}

open_enum! {
    /// Why an order that was taken came to nothing.
    pub enum OrderFailure {
        /// Its total exceeds what the organisation may buy on invoice.
        CreditLimitExceeded = "creditLimitExceeded",
    }
}

/// An order that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Order {
    /// Its id.
    pub id: OrderId,
    /// Its number, for people and for support.
    pub number: String,
    /// What became of it.
    pub state: OrderState,
    /// Why it failed, when it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<OrderFailure>,
    /// What was bought, at the price it was bought for.
    pub quote: OrderQuote,
    /// Who is credited; only once the order is completed (row C5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner_of_record: Option<PartnerOfRecord>,
    /// What it became; only once the order is completed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<SubscriptionId>,
    /// When it was taken, by the server's clock.
    pub placed_at: Timestamp,
    /// The name of who placed it.
    pub placed_by: String,
}
