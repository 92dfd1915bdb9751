//! Schedules of many changes at once, replayed over their pages: what they say is what became of the rows.

mod rules;

use crate::{
    bulk_steps::{Act, BulkStep, rows},
    direct::Direct,
    host::Host,
    network::Network,
    page::{address, plain, type_into, window},
    schedule::Schedule,
    stage::Stage,
};
use contract::{
    BulkChange, BulkChangeId, BulkRowRequest, BulkState, Moniker, PartnerId, PurchaseChannel, SubscriptionId,
    SubscriptionQuery, SubscriptionStatus,
    operation::{GetSubscription, ListBulkChanges, ListSubscriptions, SetBulkState, SetPartnerOfRecord},
};
use gloo_timers::future::TimeoutFuture;
use rules::Rules;
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};
use wasm_bindgen_test::wasm_bindgen_test;

/// Where much meets the work of the first tab: each face is among them.
const SEEDS: [u64; 10] = [4, 17, 18, 21, 31, 40, 53, 55, 72, 94];

/// Bulk changes.
const FATED: [&str; 1] = ["/v1/partner-of-record-changes"];
/// As many subscriptions as the simulator has.
const SUBSCRIPTIONS: usize = 120;
/// How often one thing is tried again, begun otherwise or reloaded.
const MOST_TURNS: u32 = 20;
/// How often somebody tries to have rows checked that somebody else has started, or given up.
const MOST_TRIES: u32 = 4;
const ALL: &str = "/o365-worldwide/billing/partner-changes";
const GO: &str = ".bulk__go button";
/// Said of what is shown as it was before.
const STALE: [&str; 1] = ["The rows could not be loaded"];

/// What the page says of a bulk change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Face {
    Checking,
    Unchecked,
    Draft,
    Running,
    Waiting,
    Stopped,
    Elsewhere,
    Paused,
    Completed,
    Cancelled,
}

impl Face {
    const LEADS: [(Self, &str); 7] = [
        (Self::Draft, "Nothing has been changed yet"),
        (Self::Running, "The changes are being made"),
        (Self::Elsewhere, "but not in this tab"),
        (Self::Paused, "Nothing happens until you resume"),
        (Self::Completed, "All rows have been processed"),
        (Self::Cancelled, "The rest were not made"),
        (Self::Cancelled, "No changes were made"),
    ];

    /// Which state that is.
    fn state(self) -> Option<BulkState> {
        match self {
            Self::Draft => Some(BulkState::Draft),
            Self::Elsewhere => Some(BulkState::Running),
            Self::Paused => Some(BulkState::Paused),
            Self::Completed => Some(BulkState::Completed),
            Self::Cancelled => Some(BulkState::Cancelled),
            Self::Checking | Self::Unchecked | Self::Running | Self::Waiting | Self::Stopped => None,
        }
    }
}

/// Which states there were, and when.
type States = Rc<RefCell<Vec<(u64, BulkChangeId, BulkState)>>>;

struct Replay {
    schedule: Schedule<BulkStep>,
    stage: Stage,
    /// Who else changes the same, and sees what happened.
    direct: Rc<Direct>,
    ids: Rc<Vec<SubscriptionId>>,
    states: States,
    rules: Rules,
    faces: RefCell<BTreeMap<Face, u32>>,
}

#[wasm_bindgen_test]
async fn n4_ten_schedules_of_many_changes_are_told_as_they_went_by_the_page() {
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
    for face in [Face::Waiting, Face::Completed, Face::Paused, Face::Cancelled] {
        assert!(faces.contains_key(&face), "{face:?} was never seen: {faces:?}");
    }
}

impl Replay {
    fn begin(seed: u64) -> Self {
        let host = Host::new();
        host.sign_in(&Moniker::Worldwide, "globalAdmin");
        let direct = Rc::new(Direct::new(host.clone()));
        let query = SubscriptionQuery { limit: Some(500), ..SubscriptionQuery::default() };
        let all = direct.call(&ListSubscriptions(query)).expect("a list").items.into_iter();
        let editable = all.filter(|row| {
            row.status == SubscriptionStatus::Active && row.purchase_channel == PurchaseChannel::Direct
        });
        let ids = Rc::new(editable.map(|row| row.id).take(SUBSCRIPTIONS).collect());
        let schedule = Schedule::<BulkStep>::of(seed);
        let states = States::default();
        let (asked, noted) = (direct.clone(), states.clone());
        let network = Network::new(host, &schedule, &FATED, move |now| note_states(&asked, &noted, now));
        let stage = Stage::open(network, ALL, &STALE);
        let (rules, faces) = Default::default();
        Self { schedule, stage, direct, ids, states, rules, faces }
    }

    async fn play(&self) {
        for rival in &self.schedule.tabs[1..] {
            let mut at = 0;
            for step in &rival.steps {
                at += step.after;
                let (direct, ids, act) = (self.direct.clone(), self.ids.clone(), step.act.clone());
                self.stage.network.after(at, move || act_directly(&direct, &ids, &act));
            }
        }
        for step in &self.schedule.tabs[0].steps {
            self.stage.pass(step.after).await;
            self.take(step).await;
        }
        // What is under way still arrives.
        while self.stage.network.step() {}
        self.rules.check_all(&self.direct, &self.ids);
    }

    async fn take(&self, step: &BulkStep) {
        let mut reload = step.reload.map(|after| self.stage.network.now() + after);
        if let Some(after) = step.reload {
            self.stage.network.after(after, || {});
        }
        match &step.act {
            Act::Begin { rows: count, seed, starts, .. } => {
                let rows = rows(*count, *seed, &self.ids);
                if self.fill(rows, step, &mut reload).await && *starts {
                    self.drive(&BulkState::Running, step, reload).await;
                }
            }
            Act::Drive { newer, wanted } => {
                let all = bulk_changes(&self.direct);
                let Some(last) = all.len().checked_sub(1) else { return };
                self.stage.go(&format!("{ALL}/{}", all[*newer.min(&last)].id));
                self.drive(wanted, step, reload).await;
            }
            Act::Alone { .. } => act_directly(&self.direct, &self.ids, &step.act),
        }
    }

    /// Has rows checked; says whether they were.
    async fn fill(&self, rows: Vec<BulkRowRequest>, step: &BulkStep, reload: &mut Option<u64>) -> bool {
        let new = format!("{ALL}/new");
        self.stage.go(&new);
        let field = self.stage.until("a field for the list", || self.stage.offers("#bulk-text", "")).await;
        let lines = rows.iter().map(|row| format!("\n{},{}", row.subscription, row.partner));
        type_into(field, &format!("subscriptionId,partnerId{}", lines.collect::<String>()));
        // It is read when typing rests.
        let check = "button[aria-describedby=bulk-reason]:not([aria-disabled])";
        self.stage.at_rest("a list that is read", || self.stage.offers(check, "Check")).await.click();
        self.rules.begin();
        TimeoutFuture::new(0).await;
        for turn in 0..MOST_TURNS {
            let end = self.stage.until("rows that are checked", || {
                let face = self.note_face().filter(|face| !matches!(face, Face::Checking | Face::Waiting));
                let reloads = reload.is_some_and(|at| self.stage.network.now() >= at);
                face.map(Some).or(reloads.then_some(None))
            });
            match end.await {
                None => {
                    *reload = None;
                    self.stage.go(&address());
                }
                Some(Face::Unchecked) if step.persists && turn < MOST_TRIES => {
                    self.stage.press(".message button", "Try again")
                }
                Some(Face::Unchecked) => {
                    self.stage.press("button", "Back to the list");
                    return false;
                }
                Some(_) => {
                    // The header is a line, too.
                    let rows = rows.into_iter().map(|row| BulkRowRequest { number: row.number + 1, ..row });
                    self.rules.fill(self.shown(), rows.collect());
                    return true;
                }
            }
            TimeoutFuture::new(0).await;
        }
        panic!("it goes in circles with seed {}: {}", self.stage.network.weather.seed(), self.stage.text());
    }

    /// Brings the one whose page is open to a state, as far as the page offers it.
    async fn drive(&self, wanted: &BulkState, step: &BulkStep, mut reload: Option<u64>) {
        let began = self.stage.network.now();
        self.stage.until("how far it is", || self.note_face()).await;
        if !self.press_for(wanted).await {
            return;
        }
        let mut mind = step.mind.clone().filter(|_| *wanted == BulkState::Running);
        if let Some((after, _)) = &mind {
            self.stage.network.after(*after, || {});
        }
        for _ in 0..MOST_TURNS {
            let end = self.stage.until("an end", || {
                let now = self.stage.network.now();
                let changes = mind.as_ref().is_some_and(|(after, _)| now >= began + after);
                let reloads = reload.is_some_and(|at| now >= at);
                let face = self.note_face().filter(|face| self.is_end(*face));
                face.map(End::Face).or(changes.then_some(End::Mind)).or(reloads.then_some(End::Reload))
            });
            match end.await {
                End::Mind => {
                    let (_, other) = mind.take().expect("another mind");
                    self.press_for(&other).await;
                }
                End::Reload => {
                    reload = None;
                    self.stage.go(&address());
                    self.stage.until("how far it is", || self.note_face()).await;
                }
                End::Face(Face::Stopped) if step.persists && self.can_try_again() => {
                    self.stage.pass(2_000).await;
                    self.stage.press(".message button", "Try again");
                }
                End::Face(face) => return self.check(face, began),
            }
            TimeoutFuture::new(0).await;
        }
        panic!("it goes in circles with seed {}: {}", self.stage.network.weather.seed(), self.stage.text());
    }

    /// Presses what leads to a state; false when nothing does.
    async fn press_for(&self, wanted: &BulkState) -> bool {
        let labels: &[&str] = match wanted {
            BulkState::Running => &["Start", "Resume"],
            BulkState::Paused => &["Pause"],
            _ => &["Cancel the rest"],
        };
        let is_open = |label: &&&str| {
            let button = self.stage.offers(GO, label);
            button.is_some_and(|button| button.get_attribute("aria-disabled").is_none())
        };
        let Some(label) = labels.iter().find(is_open) else { return false };
        self.stage.press(GO, label);
        TimeoutFuture::new(0).await;
        if *wanted == BulkState::Cancelled {
            self.stage
                .until("the question", || self.stage.offers("dialog[open] button", "Cancel the rest"))
                .await
                .click();
        }
        TimeoutFuture::new(0).await;
        true
    }

    fn can_try_again(&self) -> bool {
        self.stage.offers(".message button", "Try again").is_some()
    }

    /// Whether nothing more comes by itself.
    fn is_end(&self, face: Face) -> bool {
        match face {
            Face::Completed | Face::Cancelled | Face::Stopped | Face::Unchecked => true,
            Face::Draft => self.stage.offers(GO, "Start").is_some(),
            Face::Elsewhere | Face::Paused => self.stage.offers(GO, "Resume").is_some(),
            Face::Checking | Face::Running | Face::Waiting => false,
        }
    }

    /// Compares what is said of it with what it was since somebody began.
    fn check(&self, face: Face, began: u64) {
        let Some(told) = face.state() else { return };
        let (id, states) = (self.shown(), self.states.borrow());
        let mine: Vec<_> = states.iter().filter(|(_, of, _)| *of == id).collect();
        let first = mine.iter().rposition(|(at, ..)| *at <= began).unwrap_or_default();
        let mut since = mine[first..].iter();
        assert!(since.any(|(.., state)| *state == told), "{face:?} since {began}: {mine:?}");
        if matches!(face, Face::Completed | Face::Cancelled) {
            assert_eq!(mine.last().map(|(.., state)| state), Some(&told), "that is the end");
        }
    }

    /// The bulk change whose page is open.
    fn shown(&self) -> BulkChangeId {
        let at = address();
        BulkChangeId::new(at.rsplit('/').next().unwrap_or_default())
    }

    /// What the page says; counted.
    fn note_face(&self) -> Option<Face> {
        let face = self.face()?;
        *self.faces.borrow_mut().entry(face).or_default() += 1;
        Some(face)
    }

    fn face(&self) -> Option<Face> {
        let says = |text: &str| self.stage.offers(".message", text).is_some();
        if says("No answer from the service") {
            return Some(Face::Waiting);
        }
        if address().ends_with("/new") {
            let checking = || self.stage.offers("progress", "Checking").map(|_| Face::Checking);
            return if says("The rows could not be checked") { Some(Face::Unchecked) } else { checking() };
        }
        if says("The changes stopped") {
            return Some(Face::Stopped);
        }
        let lead = self.stage.offers(".page-head__lead", "")?;
        let lead = plain(&lead.text_content().unwrap_or_default());
        Face::LEADS.into_iter().find(|(_, text)| lead.contains(text)).map(|(face, _)| face)
    }
}

/// Why waiting ends.
enum End {
    Face(Face),
    Mind,
    Reload,
}

/// All of them, the newest first.
fn bulk_changes(direct: &Direct) -> Vec<BulkChange> {
    let list = ListBulkChanges { limit: Some(500), ..ListBulkChanges::default() };
    direct.call(&list).expect("bulk changes").items
}

/// Keeps the states that are new.
fn note_states(direct: &Direct, states: &States, now: u64) {
    let mut states = states.borrow_mut();
    for BulkChange { id, state, .. } in bulk_changes(direct) {
        let last = states.iter().rev().find(|(_, of, _)| *of == id);
        if last.is_none_or(|(.., last)| *last != state) {
            states.push((now, id, state));
        }
    }
}

/// Somebody acts in another tab, where nothing goes wrong. Refused or not: what is there tells.
fn act_directly(direct: &Direct, ids: &[SubscriptionId], act: &Act) {
    match act {
        Act::Begin { .. } => {}
        Act::Drive { wanted, .. } => {
            let Some(BulkChange { id, etag, .. }) = bulk_changes(direct).into_iter().next() else { return };
            direct.call(&SetBulkState { id, state: wanted.clone(), if_match: etag });
        }
        Act::Alone { subscription, partner } => {
            let subscription = ids[*subscription].clone();
            let found = direct.call(&GetSubscription(subscription.clone())).expect("a subscription");
            let if_match = found.partner_of_record.etag;
            let partner_id = PartnerId::parse(partner).expect("an ID");
            direct.call(&SetPartnerOfRecord { subscription, partner_id, if_match });
        }
    }
}
