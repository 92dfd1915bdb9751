//! `POST /v1/order-quotes`: what an item costs now. Nothing is kept.

use super::{Context, Principal};
use crate::{
    body,
    message::{Answer, ApiResponse, Failure},
    quotes::{self, Prices},
};
use contract::{OrderItem, PlanId, ProductId};
use serde_json::Value;

/// Answers with the quote.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let item = read_item(&body::read(context.body)?)?;
    let organization = &principal.session.organization;
    let quoted = quotes::quote(&context.cloud, organization, item, Prices::Listed)?;
    ApiResponse::json(&quoted.quote)
}

/// What shall be bought.
pub(super) fn read_item(body: &Value) -> Result<OrderItem, Failure> {
    Ok(OrderItem {
        product_id: ProductId::new(body::text(body, "productId")?),
        plan_id: PlanId::new(body::text(body, "planId")?),
        licenses: body::number(body, "licenses")?,
    })
}
