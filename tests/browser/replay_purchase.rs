//! Schedules of purchases, replayed over the checkout: what it says of an order is what the orders say.

use crate::{
    buy_steps::BuyStep,
    direct::Direct,
    host::Host,
    network::Network,
    page::{address, plain, window},
    schedule::Schedule,
    stage::Stage,
};
use contract::{
    HistoryEvent, IdempotencyKey, Method, Moniker, Order, OrderId, OrderItem, OrderRequest, OrderState,
    PartnerId, PlanId, ProductId, RequestId, SubscriptionQuery,
    operation::{GetOrder, ListOrders, ListSubscriptions, PlaceOrder, QuoteOrder},
};
use gloo_timers::future::TimeoutFuture;
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

/// Where much meets the orders of the first tab: each face is among them.
const SEEDS: [u64; 10] = [16, 43, 46, 50, 54, 56, 58, 75, 80, 109];

/// Orders and prices, and what is sold.
const FATED: [&str; 3] = ["/v1/orders", "/v1/order-quotes", "/v1/products"];
/// How often somebody presses Buy for one thing.
const MOST_TRIES: u32 = 4;
const BUY: &str = "button[aria-describedby=buy-reason]";
const TOLD: &str = ".wizard__told button";
/// Said of what is missing, or shown as it was before.
const STALE: [&str; 2] = ["The price could not be loaded", "The order could not be refreshed"];

/// What the page says of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Face {
    Sending,
    Looking,
    NotYet,
    Unknown,
    Taken,
    Twin,
    Price,
    Refused,
    NotDone,
    /// Nothing: it was not sent before the page went.
    Nothing,
}

impl Face {
    const TITLES: [(Self, &str); 8] = [
        (Self::Sending, "Placing the order"),
        (Self::Looking, "It is not known yet whether the order was placed"),
        (Self::NotYet, "Your order has not been placed so far"),
        (Self::Unknown, "It could not be determined whether the order was placed"),
        (Self::Twin, "The same order was placed just now"),
        (Self::Price, "The price has changed"),
        (Self::NotDone, "Your last order was not placed"),
        (Self::Refused, "Nothing was bought"),
    ];

    fn is_end(self) -> bool {
        !matches!(self, Self::Sending | Self::Looking | Self::NotYet)
    }

    /// Whether nothing was bought, nor ever will be.
    fn is_never(self) -> bool {
        matches!(self, Self::Twin | Self::Price | Self::Refused | Self::NotDone | Self::Nothing)
    }
}

struct Replay {
    schedule: Schedule<BuyStep>,
    stage: Stage,
    /// Who else buys, and sees what was bought.
    direct: Rc<Direct>,
    /// How many subscriptions there were before.
    began_with: u32,
    /// What was said, and of which requests.
    said: RefCell<Vec<(Face, Vec<RequestId>)>>,
    faces: RefCell<BTreeMap<Face, u32>>,
}

#[wasm_bindgen_test]
async fn c5_ten_schedules_of_purchases_are_told_as_they_went_by_the_page() {
    let mut faces = BTreeMap::<Face, u32>::new();
    for seed in SEEDS {
        window().session_storage().unwrap().unwrap().clear().unwrap();
        let replay = Replay::begin(seed);
        replay.play().await;
        for (face, times) in replay.faces.take() {
            *faces.entry(face).or_default() += times;
        }
    }
    // Schedules in which nothing happens would prove nothing.
    for face in [
        Face::Looking,
        Face::NotYet,
        Face::Unknown,
        Face::NotDone,
        Face::Taken,
        Face::Twin,
        Face::Price,
        Face::Refused,
    ] {
        assert!(faces.contains_key(&face), "{face:?} was never seen: {faces:?}");
    }
}

impl Replay {
    fn begin(seed: u64) -> Self {
        let host = Host::new();
        host.sign_in(&Moniker::Worldwide, "globalAdmin");
        let direct = Rc::new(Direct::new(host.clone()));
        let schedule = Schedule::<BuyStep>::of(seed);
        let network = Network::new(host, &schedule, &FATED, |_| {});
        let stage = Stage::open(network, "/o365-worldwide/billing/purchase", &STALE);
        let began_with = subscriptions(&direct);
        let (said, faces) = Default::default();
        Self { schedule, stage, direct, began_with, said, faces }
    }

    async fn play(&self) {
        for rival in &self.schedule.tabs[1..] {
            let mut at = 0;
            for step in &rival.steps {
                at += step.after + step.review;
                let (direct, step) = (self.direct.clone(), step.clone());
                self.stage.network.after(at, move || buy_directly(&direct, &step));
            }
        }
        for step in &self.schedule.tabs[0].steps {
            self.stage.pass(step.after).await;
            self.take(step).await;
        }
        // What is under way still arrives.
        while self.stage.network.step() {}
        self.check_all();
    }

    /// Wants something, and follows it to its end.
    async fn take(&self, step: &BuyStep) {
        let partner = step.partner.map(|digits| format!("&partner={digits}")).unwrap_or_default();
        let BuyStep { plan, licenses, .. } = step;
        let checkout = "/o365-worldwide/billing/purchase/SPE_E3/checkout";
        let confirm = format!("{checkout}?plan={plan}&licenses={licenses}{partner}&step=confirm");
        self.stage.go(&confirm);
        self.ready(&confirm).await;
        self.stage.pass(step.review).await;
        let mut reload = step.reload;
        let mut press = Press::Buy;
        for _ in 0..MOST_TRIES {
            let sent = self.stage.network.sent.borrow().len();
            match press {
                Press::Buy => {
                    self.ready(&confirm).await;
                    self.stage.press(BUY, "Buy");
                    if step.second_click.is_some() {
                        self.stage.press(BUY, "");
                    }
                }
                Press::Told(label) => self.stage.press(TOLD, label),
            }
            TimeoutFuture::new(0).await;
            let face = self.follow(step, sent, reload.take()).await;
            press = match face {
                Face::Twin if step.insists => Press::Told("Buy again"),
                Face::Price if step.insists => Press::Told("Buy at the new price"),
                Face::Refused if step.insists && self.stage.offers(TOLD, "Try again").is_some() => {
                    Press::Told("Try again")
                }
                Face::NotDone if step.insists => {
                    self.stage.press(TOLD, "Dismiss");
                    Press::Buy
                }
                Face::Nothing if step.insists => Press::Buy,
                _ => break,
            };
        }
        if self.stage.offers(TOLD, "Dismiss").is_some() {
            self.stage.press(TOLD, "Dismiss");
        }
    }

    /// Waits until it can be bought.
    async fn ready(&self, confirm: &str) {
        self.stage
            .until("a button to buy", || {
                assert!(address().contains("/checkout"), "it is still at {confirm}: {}", address());
                self.ready_now()
            })
            .await;
    }

    fn ready_now(&self) -> Option<HtmlElement> {
        let is_ready = |button: &HtmlElement| button.get_attribute("aria-disabled").is_none();
        self.stage.offers(BUY, "Buy").filter(is_ready)
    }

    /// Over a reload and however often nobody can find out.
    async fn follow(&self, step: &BuyStep, sent: usize, reload: Option<u64>) -> Face {
        let began = self.stage.network.now();
        let mut reload = reload.map(|after| began + after);
        if let Some(at) = reload {
            self.stage.network.after(at - began, || {});
        }
        loop {
            let end = self.stage.until("an end", || {
                let face = self.note_face().filter(|face| face.is_end());
                let reloads = reload.is_some_and(|at| self.stage.network.now() >= at);
                face.map(Some).or(reloads.then_some(None))
            });
            let Some(face) = end.await else {
                reload = None;
                // That of the order it may be.
                self.stage.go(&address());
                self.stage.until("a page", || self.note_face()).await;
                continue;
            };
            if face == Face::Nothing && !self.stays(face).await {
                continue;
            }
            reload = None;
            self.check(face, step, sent);
            if face != Face::Unknown {
                return face;
            }
            self.stage.press(TOLD, "Look again");
            TimeoutFuture::new(0).await;
        }
    }

    /// Whether the page says the same still when it has done what it has to do: the way to the page of an
    /// order leads past a checkout of which nothing is told.
    async fn stays(&self, face: Face) -> bool {
        for _ in 0..20 {
            TimeoutFuture::new(1).await;
        }
        self.face() == Some(face)
    }

    /// Compares what is said of an order with the orders. `sent` says which of the requests are the first
    /// of it.
    fn check(&self, face: Face, step: &BuyStep, sent: usize) {
        let requests = self.stage.network.sent.borrow();
        let placing = requests[sent..].iter().filter(|request| request.url.ends_with("/v1/orders"));
        let (ids, bodies): (Vec<_>, Vec<_>) =
            placing.map(|request| (request.request_id.clone(), request.body.clone())).unzip();
        let made = made_by(&self.orders(), &ids);
        let told = format!("{face:?} of {ids:?}: {}", self.stage.text());
        assert!(made <= 1, "it was bought twice: {told}");
        assert!(made == 0 || !face.is_never(), "it was bought: {told}");
        if face == Face::Taken {
            let at = address();
            let id = OrderId::new(at.rsplit('/').next().unwrap_or_default());
            let order = self.direct.call(&GetOrder(id)).expect("the order that is shown");
            assert!(self.stage.text().contains(&format!("Order {}", order.number)), "{told}");
            let OrderItem { plan_id, licenses, .. } = &order.quote.item;
            assert_eq!((plan_id.as_str(), *licenses), (step.plan, step.licenses), "{told}");
            let hash = order.quote.hash.as_str();
            assert!(bodies.iter().flatten().any(|body| body.contains(hash)), "at another price: {told}");
            let credited = order.partner_of_record.map(|partner| partner.partner_id.digits());
            let wanted = step.partner.filter(|_| order.state == OrderState::Completed);
            assert_eq!(credited.as_deref(), wanted, "{told}");
            let text = match order.state {
                OrderState::Completed => "The order is completed",
                _ => "The order was not completed",
            };
            assert!(self.stage.text().contains(text), "{told}");
        }
        self.said.borrow_mut().push((face, ids));
    }

    /// When everything has arrived: nothing twice, nothing that was not to be, nothing lost.
    fn check_all(&self) {
        let events = self.orders();
        for (face, ids) in self.said.borrow().iter() {
            let made = made_by(&events, ids);
            assert!(made <= usize::from(!face.is_never()), "{face:?} {ids:?}: {events:#?}");
        }
        let sent = self.stage.network.sent.borrow();
        let is_asked = |event: &&HistoryEvent| {
            event.request_id.as_str().contains("-9000-")
                || sent
                    .iter()
                    .any(|request| request.request_id == event.request_id && request.method == Method::Post)
        };
        assert!(events.iter().all(|event| is_asked(&event)), "nobody asked for it: {events:#?}");
        let all = ListOrders { limit: Some(500), ..ListOrders::default() };
        let all: Vec<Order> = self.direct.call(&all).expect("orders").items;
        assert_eq!(all.len(), events.len(), "one event each: {events:#?}");
        let completed = all.iter().filter(|order| order.state == OrderState::Completed).count();
        assert_eq!(subscriptions(&self.direct), self.began_with + completed as u32, "{all:#?}");
    }

    /// What the history says of orders.
    fn orders(&self) -> Vec<HistoryEvent> {
        self.direct.history().into_iter().filter(|event| event.order.is_some()).collect()
    }

    /// What the page says of the order; counted.
    fn note_face(&self) -> Option<Face> {
        let face = self.face()?;
        *self.faces.borrow_mut().entry(face).or_default() += 1;
        Some(face)
    }

    fn face(&self) -> Option<Face> {
        if !address().contains("/checkout") {
            let state = ["The order is completed", "The order was not completed"];
            return state.iter().any(|text| self.stage.text().contains(text)).then_some(Face::Taken);
        }
        let title = self.stage.offers(".wizard__told .message__title", "");
        let Some(title) = title.and_then(|title| title.text_content()) else {
            return self.ready_now().map(|_| Face::Nothing);
        };
        let title = plain(&title);
        Face::TITLES.into_iter().find(|(_, text)| title.contains(text)).map(|(face, _)| face)
    }
}

/// What is pressed to buy.
enum Press {
    Buy,
    Told(&'static str),
}

/// How many orders came of these requests.
fn made_by(events: &[HistoryEvent], ids: &[RequestId]) -> usize {
    events.iter().filter(|event| ids.contains(&event.request_id)).count()
}

/// How many there are.
fn subscriptions(direct: &Direct) -> u32 {
    direct.call(&ListSubscriptions(SubscriptionQuery::default())).expect("a list").total
}

/// Somebody buys in another tab, where nothing goes wrong.
fn buy_directly(direct: &Direct, step: &BuyStep) {
    let item = OrderItem {
        product_id: ProductId::new("SPE_E3"),
        plan_id: PlanId::new(step.plan),
        licenses: step.licenses,
    };
    let quote = direct.call(&QuoteOrder(item)).expect("a price");
    let request = OrderRequest {
        product_id: quote.item.product_id,
        plan_id: quote.item.plan_id,
        licenses: quote.item.licenses,
        quote_hash: quote.hash,
        partner_id: step.partner.map(|digits| PartnerId::parse(digits).expect("an ID")),
    };
    // Refused or not: what is there tells.
    let _ = direct.call(&PlaceOrder { request, key: IdempotencyKey::new(direct.new_id()) });
}
