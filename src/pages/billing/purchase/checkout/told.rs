//! What became of buying: every outcome has its face, and an unknown one is shown as unknown.

use super::{super::order::number_and_time, Desk, price::sums};
use crate::{
    l10n::{MessageId, ids},
    pages::{
        billing::outcome::{bar, sign_in_again},
        failure_view::{RequestIdLine, failure_text},
        link::Link,
    },
    route::Page,
    state::{Buying, Failure, FailureKind, Placing, Purchase},
    ui::{self, Tone},
};
use contract::{Order, OrderQuote};
use leptos::prelude::*;

pub(super) fn told(desk: Desk, placing: Placing) -> AnyView {
    let none = || ().into_any();
    let l10n = desk.app.l10n;
    let text = |id: MessageId| view! { <p>{l10n.text(id)}</p> }.into_any();
    match placing.state.clone() {
        Buying::Sending => bar(Tone::Info, ids::BUYING_SENDING, none(), none()),
        Buying::Looking(failure) => {
            let why = view! { {why(failure)} {text(ids::BUYING_LOOKING_TEXT)} }.into_any();
            bar(Tone::Warning, ids::BUYING_LOOKING, why, none())
        }
        Buying::NotYet => bar(Tone::Warning, ids::BUYING_NOT_YET, text(ids::BUYING_NOT_YET_TEXT), none()),
        Buying::NotDone => bar(Tone::Warning, ids::BUYING_NOT_DONE, none(), dismiss(desk, placing)),
        Buying::Unknown(failure) => {
            let intent = placing.intent;
            let look = button(desk, ids::CHANGE_LOOK, move || desk.orders().look(intent.clone()));
            bar(Tone::Warning, ids::BUYING_UNKNOWN, why(failure), look)
        }
        Buying::Twin(order) => twin(desk, placing, order),
        Buying::Refused(failure) => match failure.kind.clone() {
            FailureKind::PriceChanged(Some(quote)) => price_changed(desk, placing, *quote),
            _ => refused(desk, placing, failure),
        },
        // The page of the order comes.
        Buying::Taken(_) => none(),
    }
}

fn why(failure: Failure) -> AnyView {
    let request_id = failure.request_id.clone();
    view! { {failure_text(failure)} <RequestIdLine request_id/> }.into_any()
}

/// A button that goes away by what it does.
fn button(desk: Desk, label: MessageId, act: impl Fn() + 'static) -> AnyView {
    ui::button("button", desk.app.l10n.text(label), move || {
        act();
        desk.refocus();
    })
}

fn dismiss(desk: Desk, placing: Placing) -> AnyView {
    button(desk, ids::NOTICE_DISMISS, move || {
        desk.orders().dismiss(&placing);
        // A price that was refused must not stand beside Buy any longer.
        desk.quote.reload();
    })
}

/// A button that buys after all, and another that puts it away.
fn otherwise(
    desk: Desk,
    placing: Placing,
    label: MessageId,
    change: impl Fn(&mut Purchase) + 'static,
) -> AnyView {
    let mut intent = placing.intent.clone();
    if let Some(purchase) = &mut intent.purchase {
        change(purchase);
    }
    let buy = button(desk, label, move || desk.orders().begin(intent.clone()));
    view! { {buy} {dismiss(desk, placing)} }.into_any()
}

/// The same was ordered just now: by another tab, a colleague, or before Back was pressed.
fn twin(desk: Desk, placing: Placing, order: Order) -> AnyView {
    let l10n = desk.app.l10n;
    let to = desk.moniker.with_value(|moniker| Page::Order(order.id.clone()).of(moniker));
    let text = view! {
        <p>{l10n.text_with(ids::BUYING_TWIN_TEXT, number_and_time(&order))}</p>
        <p><Link to>{l10n.text(ids::BUYING_TWIN_OPEN)}</Link></p>
    };
    let more = otherwise(desk, placing, ids::BUYING_TWIN_MORE, move |purchase| {
        purchase.beside = Some(order.id.clone());
    });
    bar(Tone::Warning, ids::BUYING_TWIN, text.into_any(), more)
}

/// What was shown beside what it costs now: nothing is bought before the user has chosen (reliability B5).
fn price_changed(desk: Desk, placing: Placing, now: OrderQuote) -> AnyView {
    let l10n = desk.app.l10n;
    let before = untrack(|| desk.quote.value());
    let version = |label: MessageId, quote: &OrderQuote| {
        view! {
            <div>
                <p class="small muted">{l10n.text(label)}</p>
                <dl class="sums numeric">{sums(l10n, quote)}</dl>
            </div>
        }
        .into_any()
    };
    let text = view! {
        <p>{l10n.text(ids::BUYING_PRICE_TEXT)}</p>
        <div class="versions">
            {before.map(|before| version(ids::BUYING_PRICE_BEFORE, &before))}
            {version(ids::BUYING_PRICE_NOW, &now)}
        </div>
    };
    let accept = otherwise(desk, placing, ids::BUYING_PRICE_ACCEPT, move |purchase| {
        purchase.request.quote_hash = now.hash.clone();
    });
    bar(Tone::Warning, ids::BUYING_PRICE, text.into_any(), accept)
}

fn refused(desk: Desk, placing: Placing, failure: Failure) -> AnyView {
    let fresh = failure.kind == FailureKind::FreshSignIn;
    let lasting = matches!(
        failure.kind,
        FailureKind::Partner(..)
            | FailureKind::Forbidden(_)
            | FailureKind::NotFound
            | FailureKind::PriceChanged(_)
            | FailureKind::Refused(_)
    );
    let intent = placing.intent.clone();
    if fresh {
        let text = view! { <p>{desk.app.l10n.text(ids::BUYING_FRESH)}</p> }.into_any();
        let again = sign_in_again(ids::BUYING_SIGN_IN, move || {
            desk.orders().begin(intent.clone());
            desk.refocus();
        });
        return bar(Tone::Danger, ids::BUYING_REFUSED, text, again);
    }
    let actions =
        if lasting { dismiss(desk, placing) } else { otherwise(desk, placing, ids::FAILURE_RETRY, |_| ()) };
    bar(Tone::Danger, ids::BUYING_REFUSED, why(failure), actions)
}
