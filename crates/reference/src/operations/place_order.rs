//! `POST /v1/orders`: buys, once per key, at the price that was shown.

use super::{Context, Principal, ids, once, quote_order::read_item, set_partner_of_record::of_record};
use crate::{
    audit::{Action, Change},
    body,
    message::{Answer, ApiResponse, Failure},
    order_sentinels, partner_directory,
    quotes::{self, CREDIT_LIMIT, Prices, Quoted},
    seed::days,
    sentinels,
    store::{Intent, Once, Placement, etag},
};
use contract::{
    Licenses, OperationName, Order, OrderFailure, OrderId, OrderState, PartnerId, PartnerOfRecord,
    PartnerOfRecordActions, PartnerOfRecordSlot, PlacedOrder, Problem, ProblemCode, PurchaseChannel,
    Subscription, SubscriptionId, SubscriptionStatus, partner_of_record::Source,
};
use serde_json::Value;

/// Answers with the order.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let intent = once::read(context, principal, &OperationName::PlaceOrder)?;
    if let Some(answer) = once::before(context, &intent)? {
        return Ok(answer);
    }
    let body = body::read(context.body)?;
    let item = read_item(&body)?;
    let shown = body::text(&body, "quoteHash")?;
    let partner = read_partner(&body)?;
    let provoked = order_sentinels::outcome(item.licenses);
    let prices = match provoked {
        Some(order_sentinels::Outcome::PriceRises) => Prices::Risen,
        _ => Prices::Listed,
    };
    let quoted = quotes::quote(&context.cloud, &principal.session.organization, item, prices)?;
    if quoted.quote.hash.as_str() != shown {
        return Err(Problem::price_changed(quoted.quote).into());
    }
    let profile = partner.map(|id| partner_directory::verify(&context.cloud, id)).transpose()?;
    let trouble = Trouble::of(provoked, partner);
    trouble.before()?;
    let partner = profile.map(|profile| of_record(profile, Source::AtPurchase, context.now));
    trouble.after(place(context, principal, &intent, quoted, partner)?)
}

fn read_partner(body: &Value) -> Result<Option<PartnerId>, Failure> {
    let Some(digits) = body::optional_text(body, "partnerId")? else { return Ok(None) };
    let invalid = || Problem::new(ProblemCode::InvalidPartnerId).with_error("/partnerId", "not-a-partner-id");
    Ok(Some(PartnerId::try_from(digits.to_owned()).map_err(|_| invalid())?))
}

/// Takes the order.
fn place(
    context: &Context,
    principal: &Principal,
    intent: &Intent,
    quoted: Quoted,
    partner: Option<PartnerOfRecord>,
) -> Answer {
    let fails = quoted.quote.total.minor() > CREDIT_LIMIT
        || order_sentinels::outcome(quoted.quote.item.licenses) == Some(order_sentinels::Outcome::Fails);
    let subscription = (!fails).then(|| subscription(context, &quoted, partner));
    let order = Order {
        id: OrderId::new(ids::uuid(context, "order")),
        number: ids::number(context, "order number"),
        state: if fails { OrderState::Failed } else { OrderState::Completed },
        failure: fails.then_some(OrderFailure::CreditLimitExceeded),
        partner_of_record: subscription.as_ref().and_then(|row| row.partner_of_record.value.clone()),
        subscription_id: subscription.as_ref().map(|row| row.id.clone()),
        quote: quoted.quote,
        placed_at: context.now,
        placed_by: principal.session.account.display_name.clone(),
    };
    let mut event = context.event_by(Action::OrderPlaced, principal);
    event.order = Some(PlacedOrder { id: order.id.clone(), number: order.number.clone() });
    event.change = subscription.as_ref().map(|row| Change {
        subscription: row.id.clone(),
        before: None,
        after: row.partner_of_record.value.clone(),
    });
    let response = ApiResponse::json(&order)?;
    let placement = Placement {
        intent: intent.clone(),
        reply: response.body.clone(),
        organization: principal.session.organization.id.clone(),
        order,
        subscription,
        event,
    };
    match context.store.place_order(&placement)? {
        Once::Done => Ok(response),
        Once::Before(reply) => once::again(intent, reply),
    }
}

/// What was bought. It is visible at once, also in lists.
fn subscription(
    context: &Context,
    Quoted { quote, product }: &Quoted,
    partner: Option<PartnerOfRecord>,
) -> Subscription {
    let id = SubscriptionId::new(ids::uuid(context, "subscription"));
    Subscription {
        name: product.name.clone(),
        sku_part_number: product.sku_part_number.clone(),
        status: SubscriptionStatus::Active,
        trial: false,
        licenses: Licenses { total: quote.item.licenses, assigned: 0 },
        term: quote.term.clone(),
        auto_renew: true,
        started_at: context.now,
        term_ends_at: context.now.plus_days(days(&quote.term)),
        unit_price: Some(quote.unit_price),
        purchase_channel: PurchaseChannel::Direct,
        reseller_name: None,
        partner_of_record: PartnerOfRecordSlot {
            etag: etag(None, &id, partner.as_ref()),
            value: partner,
            visible_at: None,
        },
        // Said of an account, not of a subscription.
        allowed_actions: PartnerOfRecordActions::default(),
        id,
    }
}

/// What a number of licenses and a partner ID provoke.
struct Trouble(Option<order_sentinels::Outcome>, Option<sentinels::Outcome>);

impl Trouble {
    fn of(licenses: Option<order_sentinels::Outcome>, partner: Option<PartnerId>) -> Self {
        Self(licenses, partner.and_then(sentinels::outcome))
    }

    /// Refuses before anything is bought.
    fn before(&self) -> Result<(), Failure> {
        if let Some(sentinels::Outcome::RefusedOnChange(code)) = &self.1 {
            return Err(Problem::new(code.clone()).into());
        }
        if self.0 == Some(order_sentinels::Outcome::Throttled) {
            let retry_after_seconds = Some(sentinels::RETRY_AFTER);
            return Err(Problem { retry_after_seconds, ..Problem::new(ProblemCode::Throttled) }.into());
        }
        let crashes = self.0 == Some(order_sentinels::Outcome::CrashBefore)
            || self.1 == Some(sentinels::Outcome::CrashBefore);
        if crashes {
            return Err(Failure::Fault("a sentinel: before the order".to_owned()));
        }
        Ok(())
    }

    /// Fails or dawdles after it was bought.
    fn after(&self, response: ApiResponse) -> Answer {
        let crashes = self.0 == Some(order_sentinels::Outcome::CrashAfter)
            || self.1 == Some(sentinels::Outcome::CrashAfter);
        if crashes {
            return Err(Failure::Fault("a sentinel: after the order".to_owned()));
        }
        let is_slow =
            self.0 == Some(order_sentinels::Outcome::Slow) || self.1 == Some(sentinels::Outcome::Slow);
        Ok(ApiResponse { delay: if is_slow { sentinels::SLOW } else { 0 }, ..response })
    }
}

#[cfg(test)]
mod tests;
