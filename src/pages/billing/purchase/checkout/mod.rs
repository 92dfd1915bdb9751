//! The checkout: plan and licenses, review with the partner information, confirm (rows C2 to C5). All that was
//! chosen stands in the address, so that Back, a reload and a shared link lose nothing.

mod choose;
mod confirm;
mod partner;
mod price;
mod told;

pub(super) use price::{bought, fact, sums};

use super::{closed::open_to, of_product, organization, product, settled, way};
use crate::{
    erase::{Derived, derived, derived_from, dynamic, effect, sometimes},
    l10n::{MessageId, ids},
    pages::{Here, head::PageHead, link::Link},
    route::{Checkout, Page, Route, Step},
    state::{App, Buying, Checked, OrderIntent, Orders, PartnerCheck, Placing, Purchase, Remote, SignedIn},
};
use contract::{
    Moniker, OperationName, OrderItem, OrderQuote, OrderRequest, Plan, Product, ProductId, Session,
    operation::QuoteOrder,
};
use leptos::prelude::*;
use std::sync::Arc;

/// The heading of the step, which receives the focus when another step is shown.
const STEP_ID: &str = "step";
/// What became of buying: it stands above what was pressed, perhaps out of sight.
const TOLD_ID: &str = "told";

/// What the parts of the checkout are about. Copy it around.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    here: Here,
    session: Signal<Session>,
    moniker: StoredValue<Moniker>,
    product: Signal<Arc<Product>>,
    /// As the address says it.
    asked: Derived<Checkout>,
    step: Derived<Step>,
    quote: Remote<OrderQuote>,
    /// Whose the partner ID is, in the field or on the order.
    check: PartnerCheck,
    placing: Derived<Option<Placing>>,
}

impl Desk {
    /// The plan, followed: the one that was chosen, or else the one that is suggested.
    fn plan(self) -> Option<Plan> {
        let asked = self.asked.with(|asked| asked.plan.clone());
        self.product.with(|product| {
            let chosen = product.plans.iter().find(|plan| Some(&plan.id) == asked.as_ref());
            chosen.or(product.plans.first()).cloned()
        })
    }

    /// How many licenses, followed.
    fn licenses(self) -> u32 {
        let asked = self.asked.with(|asked| asked.licenses);
        asked.unwrap_or_else(|| self.product.with(|product| product.min_licenses))
    }

    /// Another address of this checkout.
    fn with(self, change: impl FnOnce(&mut Checkout)) -> Route {
        let mut checkout = self.asked.get();
        change(&mut checkout);
        self.moniker.with_value(|moniker| Page::Checkout(checkout).of(moniker))
    }

    /// Changes what the address says; what is typed makes no entry of the history.
    fn choose(self, typing: bool, change: impl FnOnce(&mut Checkout)) {
        let route = untrack(|| self.with(change));
        self.here.amend(&route, typing);
    }

    /// A step, followed: what was chosen goes along.
    fn route(self, step: Step) -> Signal<Route> {
        Signal::derive(move || self.with(|checkout| checkout.step = step))
    }

    /// Buys at the price of a quote.
    fn buy(self, quote: &OrderQuote) {
        let OrderItem { product_id, plan_id, licenses } = quote.item.clone();
        let partner_id = self.asked.with_untracked(|asked| asked.partner);
        let quote_hash = quote.hash.clone();
        let request = OrderRequest { product_id, plan_id, licenses, quote_hash, partner_id };
        self.orders().begin(OrderIntent {
            moniker: self.moniker.get_value(),
            account: self.session.with_untracked(|session| session.account.id.clone()),
            product: request.product_id.clone(),
            purchase: Some(Purchase { request, beside: None }),
        });
    }

    fn orders(self) -> Orders {
        self.app.orders
    }

    /// Gives the focus to what stays, for what had it goes away.
    fn refocus(self) {
        self.app.surface.focus(STEP_ID);
    }
}

#[component]
pub(in crate::pages) fn CheckoutPage(product: ProductId) -> impl IntoView {
    open_to(OperationName::PlaceOrder, move || {
        let remote = product::fetch(product.clone());
        let is_there = derived(move || remote.value().is_some());
        dynamic(move || match is_there.get().then(|| untrack(|| remote.value())).flatten() {
            Some(first) if first.plans.is_empty() => product::details(&first),
            Some(first) => checkout(settled(remote, first)),
            None => super::absent(remote, &product::TEXTS),
        })
        .into_any()
    })
}

fn checkout(product: Signal<Arc<Product>>) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let desk = desk(app, product);
    follow(desk);
    let title =
        product.with_untracked(|product| l10n.text_with(ids::CHECKOUT_TITLE, of_product(&product.name)));
    let heading = Signal::derive(move || l10n.text(name(desk.step.get())).get());
    view! {
        {way(title)}
        <PageHead title organization=organization()/>
        <div class="wizard">
            <div class="wizard__told" id=TOLD_ID tabindex="-1">
                {sometimes(move || desk.placing.get().map(|placing| told::told(desk, placing)))}
            </div>
            <nav aria-label=l10n.text(ids::CHECKOUT_STEPS)>
                <ol class="steps">{Step::ALL.map(|step| entry(desk, step)).into_iter().collect::<Vec<_>>()}</ol>
            </nav>
            <section class="card" aria-labelledby=STEP_ID>
                <h2 id=STEP_ID tabindex="-1">{heading}</h2>
                {dynamic(move || match desk.step.get() {
                    Step::Choose => choose::choose(desk),
                    Step::Review => price::review(desk),
                    Step::Confirm => confirm::confirm(desk),
                })}
            </section>
            {dynamic(move || match desk.step.get() {
                Step::Choose => price::summary(desk),
                Step::Review => partner::pane(desk),
                Step::Confirm => partner::shown(desk),
            })}
        </div>
    }
    .into_any()
}

fn desk(app: App, product: Signal<Arc<Product>>) -> Desk {
    let here = Here::from_context();
    let session = SignedIn::from_context().session;
    let moniker = session.with_untracked(|session| session.cloud.clone());
    let id = product.with_untracked(|product| product.id.clone());
    let of = id.clone();
    let asked = derived_from(move |before: Option<&Checkout>| match here.route().inside() {
        Some(Page::Checkout(checkout)) => checkout,
        // On the way to another page it stays as it is.
        _ => before.cloned().unwrap_or_else(|| Checkout::of(of.clone())),
    });
    // What cannot be ordered is not reviewed.
    let step = derived(move || {
        let Checkout { licenses, step, .. } = asked.get();
        let fits = product.with(|product| {
            licenses.is_none_or(|count| (product.min_licenses..=product.max_licenses).contains(&count))
        });
        if fits { step } else { Step::Choose }
    });
    let watched = (moniker.clone(), id);
    // What came to its end elsewhere was told there.
    if let Some(old) = untrack(|| app.orders.get(&watched.0, &watched.1))
        && matches!(old.state, Buying::Taken(_))
    {
        app.orders.dismiss(&old);
    }
    app.orders.watch(watched.0.clone(), watched.1.clone());
    let placing = derived(move || app.orders.get(&watched.0, &watched.1));
    let check = PartnerCheck::new(app, moniker.clone());
    let moniker = StoredValue::new(moniker);
    let item = derived(move || {
        let Checkout { product: product_id, plan, licenses, .. } = asked.get();
        let (plan, licenses) = product.with(|product| {
            let known = product.plans.iter().find(|one| Some(&one.id) == plan.as_ref());
            let plan = known.or(product.plans.first()).map(|plan| plan.id.clone());
            (plan, licenses.unwrap_or(product.min_licenses))
        });
        Some(OrderItem { product_id, plan_id: plan?, licenses }).filter(|_| step.get() != Step::Choose)
    });
    let quote = Remote::new(app, move || Some((moniker.get_value(), QuoteOrder(item.get()?))));
    Desk { app, here, session, moniker, product, asked, step, quote, check, placing }
}

/// Follows the address: whose the partner ID on the order is, which step; and the order, once it is taken.
fn follow(desk: Desk) {
    let partner = derived(move || desk.asked.with(|asked| asked.partner));
    let before = StoredValue::new(None);
    effect(move || {
        let now = partner.get();
        let before = before.try_update_value(|before| std::mem::replace(before, now)).flatten();
        let known = untrack(|| match desk.check.get() {
            Checked::Known(known) => Some(known.partner_id),
            _ => None,
        });
        match now {
            Some(id) if known != Some(id) => desk.check.ask(id),
            None if before.is_some() => desk.check.forget(),
            _ => {}
        }
    });
    let arrived = StoredValue::new(false);
    effect(move || {
        desk.step.track();
        if arrived.try_update_value(|arrived| std::mem::replace(arrived, true)) == Some(true) {
            desk.refocus();
        }
    });
    let was_running = StoredValue::new(false);
    effect(move || {
        let running = desk.placing.with(|placing| placing.as_ref().map(Placing::is_running));
        let before = was_running.try_update_value(|was| std::mem::replace(was, running == Some(true)));
        if (before, running) == (Some(true), Some(false)) {
            desk.app.surface.focus_and_show(TOLD_ID);
        }
    });
    effect(move || {
        if let Some(Placing { state: Buying::Taken(order), .. }) = desk.placing.get() {
            if let Some(placing) = desk.placing.get_untracked() {
                desk.orders().dismiss(&placing);
            }
            let route = desk.moniker.with_value(|moniker| Page::Order(order.id).of(moniker));
            desk.here.replace(&route);
        }
    });
}

fn name(step: Step) -> MessageId {
    match step {
        Step::Choose => ids::CHECKOUT_CHOOSE,
        Step::Review => ids::CHECKOUT_REVIEW,
        Step::Confirm => ids::CHECKOUT_CONFIRM,
    }
}

fn entry(desk: Desk, step: Step) -> AnyView {
    let current = Signal::derive(move || (desk.step.get() == step).then_some("step"));
    let label = desk.app.l10n.text(name(step));
    view! { <li><Link class="steps__link" to=desk.route(step) current>{label}</Link></li> }.into_any()
}

/// The ways back and on.
fn ways(desk: Desk, back: Step, next: Option<Step>) -> AnyView {
    let l10n = desk.app.l10n;
    view! {
        {next.map(|next| view! {
            <Link class="button button--primary" to=desk.route(next)>{l10n.text(ids::CHECKOUT_NEXT)}</Link>
        })}
        <Link class="button" to=desk.route(back)>{l10n.text(ids::CHECKOUT_BACK)}</Link>
    }
    .into_any()
}
