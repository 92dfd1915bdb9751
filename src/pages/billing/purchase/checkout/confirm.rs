//! The last step: what will be bought, who pays, and buying it.

use super::{Desk, partner::open_question, price::quoted, ways};
use crate::{
    l10n::{Args, ids},
    pages::billing::{purchase::organization, shared::Fact},
    route::Step,
    state::{FailureKind, Placing},
};
use leptos::prelude::*;

const REASON_ID: &str = "buy-reason";

pub(super) fn confirm(desk: Desk) -> AnyView {
    let l10n = desk.app.l10n;
    let organization = organization();
    let pays = move || Args::new().text("organization", organization.get());
    let is_buying = move || desk.placing.with(|placing| placing.as_ref().is_some_and(Placing::is_running));
    let reason = move || {
        if desk.placing.with(|placing| placing.as_ref().is_some_and(Placing::is_open)) {
            return Some(ids::CHECKOUT_WAIT);
        }
        let failed = desk.quote.failure().is_some_and(|failure| failure.kind != FailureKind::SignIn);
        match desk.quote.value() {
            _ if failed => Some(ids::CHECKOUT_PRICE_FAILED),
            None => Some(ids::CHECKOUT_PRICE_LOADING),
            Some(_) => open_question(desk),
        }
    };
    let buy = move |_| {
        if let (None, Some(quote)) = untrack(|| (reason(), desk.quote.value())) {
            desk.buy(&quote);
        }
    };
    view! {
        {quoted(desk)}
        <dl class="facts">
            <Fact name=l10n.text(ids::CHECKOUT_PAYS) wide=true>
                {l10n.text_with(ids::CHECKOUT_PAYS_INVOICE, pays)}
            </Fact>
        </dl>
        <div class="actions">
            <button
                class="button button--primary"
                type="button"
                aria-disabled=move || reason().map(|_| "true")
                aria-describedby=REASON_ID
                on:click=buy
            >
                {move || l10n.text(if is_buying() { ids::BUYING_SENDING } else { ids::PRODUCT_BUY }).get()}
            </button>
            {ways(desk, Step::Review, None)}
            <p class="small muted" id=REASON_ID>{move || reason().map(|reason| l10n.text(reason).get())}</p>
        </div>
    }
    .into_any()
}
