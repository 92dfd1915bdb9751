//! An order and what became of it (row C5).

use super::{
    Texts, absent,
    checkout::{bought, fact, sums},
    closed::open_to,
    organization, settled, way,
};
use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::{
        Here,
        billing::{events, outcome::bar, partner::person, shared::Fact},
        head::PageHead,
        link::Link,
        names,
    },
    route::{Checkout, Page, Step},
    state::{App, Remote, SignedIn, Wanted},
    ui::{CopyButton, Icon, IconView, MessageBar, Tone},
};
use contract::{
    CoveringPartner, Moniker, OperationName, Order, OrderFailure, OrderId, OrderState, SubscriptionId,
    operation::{GetCoverage, GetOrder},
};
use leptos::prelude::*;

const TEXTS: Texts = Texts {
    loading: ids::ORDER_LOADING,
    failed: ids::ORDER_FAILED_TITLE,
    not_found: ids::ORDER_NOT_FOUND,
    not_found_text: ids::ORDER_NOT_FOUND_TEXT,
};
/// How many partners are proposed.
const PROPOSED: usize = 3;

#[component]
pub(in crate::pages) fn OrderPage(id: OrderId) -> impl IntoView {
    open_to(OperationName::GetOrder, move || {
        let session = SignedIn::from_context().session;
        let id = id.clone();
        let remote = Remote::new(App::from_context(), move || {
            Some((session.with(|session| session.cloud.clone()), GetOrder(id.clone())))
        });
        let is_there = derived(move || remote.value().is_some());
        dynamic(move || match is_there.get().then(|| untrack(|| remote.value())).flatten() {
            Some(first) => {
                let order = settled(remote, first);
                dynamic(move || details(&order.get())).into_any()
            }
            None => absent(remote, &TEXTS),
        })
        .into_any()
    })
}

/// Who ordered, when, and the order's number, as arguments.
pub(super) fn number_and_time(order: &Order) -> impl Fn() -> Args + Send + Sync + 'static {
    let (name, number, at) = (order.placed_by.clone(), order.number.clone(), order.placed_at);
    move || Args::new().text("name", name.clone()).text("number", number.clone()).at("at", at)
}

fn details(order: &Order) -> AnyView {
    let l10n = App::from_context().l10n;
    let moniker = SignedIn::from_context().session.with_untracked(|session| session.cloud.clone());
    let title = l10n.text_with(ids::ORDER_TITLE, number_and_time(order));
    let number = order.number.clone();
    let what = l10n.text(ids::ORDER_NUMBER);
    let placed = l10n.text_with(ids::ORDER_PLACED_BY, number_and_time(order));
    let partner = match order.partner_of_record.clone() {
        Some(partner) => person(&Wanted::from(partner), Some(l10n.text(ids::CHECKOUT_PARTNER_ON))),
        None => view! { <p class="muted">{l10n.text(ids::PARTNER_NONE)}</p> }.into_any(),
    };
    let nudge = match &order.subscription_id {
        Some(id) if order.partner_of_record.is_none() => nudge(&moniker, id),
        _ => ().into_any(),
    };
    view! {
        {way(title)}
        <PageHead title organization=organization()/>
        {outcome(order, &moniker)}
        <div class="cards">
            <section class="card" aria-labelledby="bought">
                <h2 id="bought">{l10n.text(ids::CHECKOUT_ORDER)}</h2>
                <dl class="facts">
                    {bought(l10n, &order.quote)}
                    <Fact name=what>
                        <span class="numeric">{number.clone()}</span> " "
                        <CopyButton
                            value=Signal::stored(number)
                            label=l10n.text_with(ids::COPY_VALUE, move || Args::new().text("what", what.get()))
                            done=l10n.text(ids::COPY_DONE)
                            failed=l10n.text(ids::COPY_FAILED)
                        />
                    </Fact>
                    {fact(l10n.text(ids::ORDER_PLACED), placed)}
                </dl>
                <dl class="sums numeric">{sums(l10n, &order.quote)}</dl>
            </section>
            <section class="card" aria-labelledby="order-partner">
                <h2 id="order-partner">{l10n.text(ids::SUBSCRIPTION_PARTNER)}</h2>
                {partner}
                {nudge}
            </section>
        </div>
        {events::way(order.number.clone())}
    }
    .into_any()
}

/// What became of it, and what to do next.
fn outcome(order: &Order, moniker: &Moniker) -> AnyView {
    let l10n = App::from_context().l10n;
    let text = |id: MessageId| view! { <p>{l10n.text(id)}</p> }.into_any();
    match (&order.state, &order.subscription_id) {
        (OrderState::Completed, subscription) => {
            let open = subscription.as_ref().map(|id| {
                let to = Page::Subscription { id: id.clone(), edit: false }.of(moniker);
                view! { <Link class="button button--primary" to>{l10n.text(ids::ORDER_OPEN)}</Link> }
            });
            view! {
                <MessageBar tone=Tone::Success>
                    <p class="message__text">{l10n.text(ids::ORDER_COMPLETED)}</p>
                    {open}
                </MessageBar>
            }
            .into_any()
        }
        (OrderState::Failed, _) => {
            let why = match &order.failure {
                Some(OrderFailure::CreditLimitExceeded) => ids::ORDER_FAILURE_CREDIT,
                Some(OrderFailure::Other(_)) | None => ids::ORDER_FAILURE_UNKNOWN,
            };
            let item = order.quote.item.clone();
            let again = Checkout {
                product: item.product_id,
                plan: Some(item.plan_id),
                licenses: Some(item.licenses),
                partner: None,
                step: Step::Choose,
            };
            let to = Page::Checkout(again).of(moniker);
            let again = view! { <Link class="button" to>{l10n.text(ids::ORDER_AGAIN)}</Link> }.into_any();
            bar(Tone::Danger, ids::ORDER_FAILED, text(why), again)
        }
        (OrderState::Other(_), _) => bar(Tone::Warning, ids::ORDER_UNKNOWN, ().into_any(), ().into_any()),
    }
}

/// Nobody is credited: the partners that are elsewhere, one press away from the field that is checked as ever.
fn nudge(moniker: &Moniker, subscription: &SubscriptionId) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let here = Here::from_context();
    let inside = SignedIn::from_context();
    let session = inside.session;
    if !untrack(|| inside.may(&OperationName::SetPartnerOfRecord)) {
        return ().into_any();
    }
    let coverage = Remote::new(app, move || {
        let allowed = inside.may(&OperationName::GetCoverage);
        allowed.then(|| (session.with(|session| session.cloud.clone()), GetCoverage))
    });
    let edit = Page::Subscription { id: subscription.clone(), edit: true }.of(moniker);
    let (moniker, subscription, to) = (moniker.clone(), subscription.clone(), edit.clone());
    let same = move || {
        let coverage = coverage.value()?;
        let partners = coverage.partners.iter().take(PROPOSED);
        let doors = partners.map(|partner| {
            let (moniker, subscription, digits) =
                (moniker.clone(), subscription.clone(), partner.partner_id.digits());
            let edit = edit.clone();
            // The field of the panel then holds it; what is in it is checked before anything is saved.
            let fill = move |_| {
                app.changes.keep_draft(&moniker, &subscription, &digits);
                here.go(&edit);
            };
            let about = door(partner);
            view! { <li><button class="door" type="button" on:click=fill>{about}</button></li> }.into_any()
        });
        Some(view! { <ul class="doors">{doors.collect::<Vec<_>>()}</ul> }.into_any())
    };
    view! {
        <h3>{l10n.text(ids::ORDER_NUDGE)}</h3>
        <p>{l10n.text(ids::ORDER_NUDGE_TEXT)}</p>
        {sometimes(same)}
        <div class="actions"><Link class="button" to>{l10n.text(ids::PARTNER_ADD_RECORD)}</Link></div>
    }
    .into_any()
}

fn door(partner: &CoveringPartner) -> AnyView {
    let l10n = App::from_context().l10n;
    let CoveringPartner { partner_id, name, city, country, subscriptions } = partner.clone();
    let same = move || Args::new().text("name", name.clone()).count("count", subscriptions);
    let id = move || Args::new().text("id", partner_id.digits());
    view! {
        <IconView icon=Icon::Partner/>
        <span class="door__text">
            <span class="door__name">{l10n.text_with(ids::ORDER_NUDGE_SAME, same)}</span>
            <span class="small muted">
                {names::place(l10n, &city, &country)} " · " {l10n.text_with(ids::PARTNER_ID_SHORT, id)}
            </span>
        </span>
    }
    .into_any()
}
