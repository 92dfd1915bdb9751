//! The operations of buying.

use super::{Method, Operation, OperationName};
use crate::{
    body::Body,
    ids::{IdempotencyKey, OrderId, ProductId},
    order::{Order, OrderItem, OrderQuote, OrderRequest, OrderState},
    page::{Cursor, Page},
    product::{Product, ProductCategory},
};

/// `GET /v1/products`: the catalogue, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListProducts {
    /// Words that must all stand in the name or the part number; case and accents do not matter.
    pub search: String,
    /// Of this category; none means all.
    pub category: Option<ProductCategory>,
    /// From where; none means from the beginning.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`](crate::subscription_query::DEFAULT_LIMIT).
    pub limit: Option<u16>,
}

impl Operation for ListProducts {
    const NAME: OperationName = OperationName::ListProducts;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/products";
    type Reply = Page<Product>;

    fn query(&self) -> Vec<(&'static str, String)> {
        let search = (!self.search.is_empty()).then(|| ("search", self.search.clone()));
        let category = self.category.iter().map(|category| ("category", category.to_string()));
        search.into_iter().chain(category).chain(super::paging(self.cursor.as_ref(), self.limit)).collect()
    }
}

/// `GET /v1/products/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetProduct(pub ProductId);

impl Operation for GetProduct {
    const NAME: OperationName = OperationName::GetProduct;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/products/{id}";
    type Reply = Product;

    fn id(&self) -> Option<&str> {
        Some(self.0.as_str())
    }
}

/// `POST /v1/order-quotes`: what an item costs now. It keeps nothing, so it needs no key.
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteOrder(pub OrderItem);

impl Operation for QuoteOrder {
    const NAME: OperationName = OperationName::QuoteOrder;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/order-quotes";
    type Reply = OrderQuote;

    fn body(&self) -> Option<String> {
        let OrderItem { product_id, plan_id, licenses } = &self.0;
        let body = Body::new().text("productId", product_id.as_str()).text("planId", plan_id.as_str());
        Some(body.number("licenses", *licenses).finish())
    }
}

/// `POST /v1/orders`: buys, once per key. The same key with the same content answers what it answered
/// before; with another content it is refused.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceOrder {
    /// What.
    pub request: OrderRequest,
    /// Which intent it is.
    pub key: IdempotencyKey,
}

impl Operation for PlaceOrder {
    const NAME: OperationName = OperationName::PlaceOrder;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/orders";
    type Reply = Order;

    fn body(&self) -> Option<String> {
        let OrderRequest { product_id, plan_id, licenses, quote_hash, partner_id } = &self.request;
        let body = Body::new()
            .text("productId", product_id.as_str())
            .text("planId", plan_id.as_str())
            .number("licenses", *licenses)
            .text("quoteHash", quote_hash.as_str())
            .text_if("partnerId", partner_id.map(|id| id.digits()).as_deref());
        Some(body.finish())
    }

    fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        Some(&self.key)
    }
}

/// `GET /v1/orders`: the newest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrders {
    /// The one that was placed with this key, by this account: none or one.
    pub key: Option<IdempotencyKey>,
    /// In this state; none means all.
    pub state: Option<OrderState>,
    /// From where; none means from the newest.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`](crate::subscription_query::DEFAULT_LIMIT).
    pub limit: Option<u16>,
}

impl Operation for ListOrders {
    const NAME: OperationName = OperationName::ListOrders;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/orders";
    type Reply = Page<Order>;

    fn query(&self) -> Vec<(&'static str, String)> {
        let key = self.key.iter().map(|key| ("key", key.to_string()));
        let state = self.state.iter().map(|state| ("state", state.to_string()));
        key.chain(state).chain(super::paging(self.cursor.as_ref(), self.limit)).collect()
    }
}

/// `GET /v1/orders/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrder(pub OrderId);

impl Operation for GetOrder {
    const NAME: OperationName = OperationName::GetOrder;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/orders/{id}";
    type Reply = Order;

    fn id(&self) -> Option<&str> {
        Some(self.0.as_str())
    }
}
