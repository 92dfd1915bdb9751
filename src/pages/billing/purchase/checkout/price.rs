//! What it costs: the sum before it was asked for, and what the service says.

use super::{
    super::words::{amount, tax},
    Desk, partner, ways,
};
use crate::{
    erase::{derived, dynamic},
    l10n::{Args, L10n, MessageId, ids},
    pages::{billing::shared::Fact, failure_view::failure_bar, names},
    route::Step,
    state::FailureKind,
    ui::{SkeletonLines, Text},
};
use contract::{OrderQuote, Term};
use leptos::prelude::*;
use std::sync::Arc;

/// The second step.
pub(super) fn review(desk: Desk) -> AnyView {
    view! {
        {quoted(desk)}
        <div class="actions">{ways(desk, Step::Choose, Some(Step::Confirm))}</div>
    }
    .into_any()
}

/// What the service says that it costs now.
pub(super) fn quoted(desk: Desk) -> AnyView {
    let l10n = desk.app.l10n;
    let shown = derived(move || {
        let failure = desk.quote.failure().filter(|failure| failure.kind != FailureKind::SignIn);
        (desk.quote.value(), failure)
    });
    dynamic(move || match shown.get() {
        (Some(quote), None) => facts(desk, &quote),
        (_, Some(failure)) => {
            let retry = Callback::new(move |()| desk.quote.reload());
            failure_bar(failure, Some(l10n.text(ids::CHECKOUT_PRICE_FAILED)), Some(retry))
        }
        (None, None) => view! {
            <p class="visually-hidden" role="status">{l10n.text(ids::CHECKOUT_PRICE_LOADING)}</p>
            <div class="skeletons" aria-hidden="true"><SkeletonLines lines=4/></div>
        }
        .into_any(),
    })
    .into_any()
}

fn facts(desk: Desk, quote: &Arc<OrderQuote>) -> AnyView {
    view! {
        <dl class="facts">{bought(desk.app.l10n, quote)}</dl>
        <dl class="sums numeric">{sums(desk.app.l10n, quote)}</dl>
    }
    .into_any()
}

/// What is bought.
pub(in super::super) fn bought(l10n: L10n, quote: &OrderQuote) -> Vec<AnyView> {
    what(l10n, &quote.product_name, &quote.term, quote.item.licenses)
}

fn what(l10n: L10n, product: &str, term: &Term, licenses: u32) -> Vec<AnyView> {
    let count = l10n.text_with(ids::NUMBER_PLAIN, move || Args::new().count("count", licenses));
    [
        (ids::CHECKOUT_PRODUCT, Signal::stored(product.to_owned())),
        (ids::SUBSCRIPTION_TERM_LENGTH, names::term(l10n, term)),
        (ids::CHECKOUT_LICENSES, count),
    ]
    .into_iter()
    .map(|(name, value)| fact(l10n.text(name), value))
    .collect()
}

pub(in super::super) fn fact(name: Text, value: Text) -> AnyView {
    view! { <Fact name>{value}</Fact> }.into_any()
}

/// What it comes to, line by line.
pub(in super::super) fn sums(l10n: L10n, quote: &OrderQuote) -> Vec<AnyView> {
    let plain = |id: MessageId, money| (l10n.text(id), amount(l10n, money));
    let lines = [
        plain(ids::CHECKOUT_UNIT, quote.unit_price),
        plain(ids::CHECKOUT_NET, quote.net),
        (tax(l10n, quote), amount(l10n, quote.tax)),
        plain(ids::CHECKOUT_TOTAL, quote.total),
    ];
    lines.into_iter().map(|(name, value)| fact(name, value)).collect()
}

/// What was chosen, and what it comes to before tax.
pub(super) fn summary(desk: Desk) -> AnyView {
    let l10n = desk.app.l10n;
    let chosen = move || {
        let Some(plan) = desk.plan() else { return ().into_any() };
        let (name, licenses) = (desk.product.with(|product| product.name.clone()), desk.licenses());
        let net = plan.unit_price.times(licenses);
        let net = net.map(|net| fact(l10n.text(ids::CHECKOUT_NET), amount(l10n, net)));
        view! {
            <dl class="facts">{what(l10n, &name, &plan.term, licenses)}</dl>
            <dl class="sums numeric">{net}</dl>
        }
        .into_any()
    };
    view! {
        <aside class="card" aria-labelledby="summary">
            <h2 id="summary">{l10n.text(ids::CHECKOUT_ORDER)}</h2>
            {dynamic(chosen)}
            {partner::help(desk)}
        </aside>
    }
    .into_any()
}
