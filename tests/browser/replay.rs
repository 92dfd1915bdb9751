//! Schedules of the simulator, replayed over the page: what it says of a change is what the history says.

use crate::{
    editor::Editor,
    host::Host,
    network::Network,
    page::{plain, type_into, window},
    schedule::Schedule,
    stage::Stage,
    steps::{ChangeStep, Wanted},
};
use contract::{HistoryEvent, Moniker, PartnerOfRecord, RequestId};
use gloo_timers::future::TimeoutFuture;
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

/// Where much meets the changes of the first tab: each face is among them, and changes sent three times.
const SEEDS: [u64; 10] = [28, 54, 77, 139, 146, 149, 154, 176, 186, 491];

/// The subscription, and IDs.
const FATED: [&str; 2] = ["/v1/subscriptions/", "/v1/partner-ids/"];
/// Said of what is shown as it was before.
const STALE: [&str; 1] = ["The subscription could not be refreshed"];
/// What the card offers; dialogs have actions of their own.
const ACTIONS: &str = "section[aria-labelledby=partner] > .actions button";
const SUBMIT: &str = "button[aria-describedby=partner-reason]";

/// What the page says of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Face {
    Saving,
    Looking,
    Unknown,
    Done,
    Overtaken,
    Refused,
    NotYet,
    NotDone,
}

impl Face {
    const TEXTS: [(Self, &str); 9] = [
        (Self::Looking, "Whether this was saved is not known yet"),
        (Self::Unknown, "Whether this was saved could not be found out"),
        (Self::Done, " is now the partner of record."),
        (Self::Done, "The subscription now has no partner of record."),
        (Self::Overtaken, "Somebody else changed this meanwhile"),
        (Self::Refused, "Not saved"),
        (Self::NotYet, "Your last change has not been saved so far"),
        (Self::NotDone, "Your last change was not saved."),
        (Self::Saving, "Saving"),
    ];

    fn is_end(self) -> bool {
        !matches!(self, Self::Saving | Self::Looking)
    }
}

struct Replay {
    schedule: Schedule<ChangeStep>,
    stage: Stage,
    /// Who else changes the subscription, and sees what happened to it.
    editor: Rc<Editor>,
    /// What was said, and of which requests.
    said: RefCell<Vec<(Face, Vec<RequestId>)>>,
    faces: RefCell<BTreeMap<Face, u32>>,
}

#[wasm_bindgen_test]
async fn e1_d8_ten_schedules_are_told_as_they_went_by_the_page() {
    window().session_storage().unwrap().unwrap().clear().unwrap();
    let mut faces = BTreeMap::<Face, u32>::new();
    for seed in SEEDS {
        let replay = Replay::begin(seed);
        replay.play().await;
        for (face, times) in replay.faces.take() {
            *faces.entry(face).or_default() += times;
        }
    }
    // Schedules in which nothing happens would prove nothing.
    for face in [Face::Looking, Face::Done, Face::Overtaken, Face::Refused] {
        assert!(faces.contains_key(&face), "{face:?} was never seen: {faces:?}");
    }
}

fn address_of(editor: &Editor) -> String {
    format!("/o365-worldwide/billing/products/{}", editor.subscription)
}

impl Replay {
    /// Of a subscription with a partner of record, or of one without.
    fn begin(seed: u64) -> Self {
        let host = Host::new();
        host.sign_in(&Moniker::Worldwide, "globalAdmin");
        let editor = Rc::new(Editor::of_a_subscription(host.clone(), seed.is_multiple_of(2)));
        let (schedule, noted) = (Schedule::of(seed), editor.clone());
        let network = Network::new(host, &schedule, &FATED, move |_| noted.note_version());
        let stage = Stage::open(network, &address_of(&editor), &STALE);
        let (said, faces) = Default::default();
        Self { schedule, stage, editor, said, faces }
    }

    fn address(&self) -> String {
        address_of(&self.editor)
    }

    async fn play(&self) {
        let tabs = &self.schedule.tabs;
        for rival in &tabs[1..] {
            let mut at = 0;
            for step in &rival.steps {
                at += step.after;
                let (editor, wanted) = (self.editor.clone(), step.wanted);
                self.stage.network.after(at, move || editor.change(wanted));
            }
        }
        for step in &tabs[0].steps {
            self.stage.pass(step.after).await;
            self.take(step).await;
        }
        self.settle().await;
        // What is under way still arrives.
        while self.stage.network.step() {}
        self.check_all();
    }

    /// Wants something, and follows it to its end.
    async fn take(&self, step: &ChangeStep) {
        let mut sent = self.stage.network.sent.borrow().len();
        if !self.begin_change(step.wanted).await {
            assert_eq!(self.stage.network.sent.borrow().len(), sent, "nothing was asked for");
            return;
        }
        let began = self.stage.network.now();
        let mut reload = step.reload.map(|after| began + after);
        if let Some(after) = step.reload {
            self.stage.network.after(after, || {});
        }
        loop {
            let end = self.stage.until("an end", || {
                let face = self.note_face().filter(|face| face.is_end());
                let reloads = reload.is_some_and(|at| self.stage.network.now() >= at);
                face.map(Some).or(reloads.then_some(None))
            });
            let Some(face) = end.await else {
                reload = None;
                self.settle().await;
                self.stage.go(&self.address());
                continue;
            };
            reload = None;
            self.check(face, sent);
            match face {
                Face::Unknown => self.stage.press(".message button", "Look again"),
                Face::Overtaken if step.reads_before => return self.stage.press(".message button", "Keep"),
                Face::Overtaken => {
                    sent = self.stage.network.sent.borrow().len();
                    self.stage.press(".message button", "Use mine");
                }
                _ => return,
            }
            TimeoutFuture::new(0).await;
        }
    }

    /// What a person does for it, as the page offers it; false when it does not, or the ID is of no use.
    async fn begin_change(&self, wanted: Wanted) -> bool {
        self.stage
            .until("something to be offered", || {
                self.stage.offers("#partner-id", "").or_else(|| self.stage.offers(ACTIONS, "Replace partner"))
            })
            .await;
        let sets = match wanted {
            Wanted::Undo if self.stage.offers("button", "Undo").is_some() => {
                self.stage.press("button", "Undo");
                false
            }
            Wanted::Partner(digits) => {
                if self.stage.offers(ACTIONS, "Replace partner").is_some() {
                    self.stage.press(ACTIONS, "Replace partner");
                    self.stage.until("the field", || self.in_form("#partner-id", "")).await;
                }
                if !self.verify(digits).await {
                    if self.stage.offers("dialog[open] button", "Close").is_some() {
                        self.stage.press("dialog[open] button", "Close");
                    }
                    return false;
                }
                true
            }
            Wanted::Nobody if self.stage.offers(ACTIONS, "Remove").is_some() => {
                self.stage.press(ACTIONS, "Remove");
                self.stage
                    .until("the question", || self.stage.offers("dialog[open] button", "Remove partner"))
                    .await;
                self.stage.press("dialog[open] button", "Remove partner");
                false
            }
            Wanted::Undo | Wanted::Nobody => return false,
        };
        if sets {
            self.in_form(SUBMIT, "").expect("a button to save").click();
        }
        TimeoutFuture::new(0).await;
        assert!(
            self.note_face().is_some_and(|face| !face.is_end()),
            "a change has begun: {}",
            self.stage.text()
        );
        true
    }

    /// Has an ID checked, more than once if need be.
    async fn verify(&self, digits: &str) -> bool {
        for _ in 0..5 {
            // Somebody else may have made it another form, which a late read shows.
            let Some(field) = self.in_form("#partner-id", "") else { return false };
            type_into(field, digits);
            self.in_form("button[type=submit]", "Check ID").expect("the check").click();
            let ready = self.stage.until("whose it is", || {
                let same = self.in_form("#partner-reason", "already").map(|_| false);
                let refused = self.in_form(".field__error", "").map(|_| false);
                let Some(submit) = self.in_form(SUBMIT, "") else { return Some(false) };
                let ready = submit.get_attribute("aria-disabled").is_none();
                ready.then_some(true).or(same).or(refused)
            });
            if ready.await {
                return true;
            }
        }
        false
    }

    /// In the panel while it is open, and otherwise in the card.
    fn in_form(&self, selector: &str, name: &str) -> Option<HtmlElement> {
        self.stage
            .offers(&format!("dialog[open] {selector}"), name)
            .or_else(|| self.stage.offers(selector, name))
    }

    /// Waits until the browser has gone back to where the panel was opened, for a panel that was closed: it
    /// does so only when it comes to it.
    async fn settle(&self) {
        self.stage
            .until("an address without a panel", || {
                let closed = self.stage.offers("dialog[open]", "").is_none();
                let address = window().location().search().expect("an address");
                (!closed || address.is_empty()).then_some(())
            })
            .await;
    }

    /// Compares what is said of a change with what happened since the version that was seen. `sent` says
    /// which of the requests are the first of the change.
    fn check(&self, face: Face, sent: usize) {
        let changes = self.stage.network.sent.borrow();
        let sent = changes[sent..].iter().map(|sent| (sent.request_id.clone(), sent.if_match.clone()));
        let (ids, seen): (Vec<_>, Vec<_>) = sent.unzip();
        let versions = self.editor.versions.borrow();
        let seen = versions.iter().position(|version| seen.contains(&Some(version.clone())));
        // A browser that was offline sent nothing: all that happened may be news.
        let known = self.editor.began_with + seen.unwrap_or_default();
        let events = self.editor.events();
        let mine = events.iter().filter(|event| ids.contains(&event.request_id)).count();
        let mut news = events.iter().skip(known);
        let told = format!("{face:?} {}, of {ids:?}, {known} known: {events:#?}", self.told());
        assert!(mine <= 1, "it was applied twice: {told}");
        match face {
            Face::Done => assert!(news.any(|event| self.is_told(event)), "no event says so: {told}"),
            Face::Refused | Face::NotDone => assert_eq!(mine, 0, "it was saved: {told}"),
            Face::Overtaken => {
                assert!(news.any(|event| !ids.contains(&event.request_id)), "by nobody: {told}")
            }
            Face::Saving | Face::Looking | Face::Unknown | Face::NotYet => {}
        }
        self.said.borrow_mut().push((face, ids));
    }

    /// Whether the success that is told is this one.
    fn is_told(&self, event: &HistoryEvent) -> bool {
        let text = match &event.after {
            Some(after) => format!("{} is now the partner of record.", after.name),
            None => "The subscription now has no partner of record.".to_owned(),
        };
        self.told().contains(&text)
    }

    /// When everything has arrived: one event for each version, each after the one before it.
    fn check_all(&self) {
        let events = self.editor.events();
        let partner = |partner: &Option<PartnerOfRecord>| partner.as_ref().map(|one| one.partner_id);
        for pair in events.windows(2) {
            assert_eq!(partner(&pair[0].after), partner(&pair[1].before), "an update was lost: {events:#?}");
        }
        for (face, ids) in self.said.borrow().iter() {
            let mine = events.iter().filter(|event| ids.contains(&event.request_id)).count();
            let never = matches!(face, Face::Refused | Face::NotDone);
            assert!(mine <= usize::from(!never), "{face:?} {ids:?}: {events:#?}");
        }
        let (versions, since) = (self.editor.versions.borrow(), &events[self.editor.began_with..]);
        assert_eq!(versions.len(), since.len() + 1, "one event each: {events:#?}");
        let changes = self.stage.network.sent.borrow();
        for (before, event) in versions.iter().zip(since) {
            let sent = changes.iter().find(|sent| sent.request_id == event.request_id);
            let meant = sent.is_none_or(|sent| sent.if_match.as_ref() == Some(before));
            assert!(meant, "{} was meant for another version: {events:#?}", event.request_id);
        }
    }

    /// What the page says of the newest change; counted.
    fn note_face(&self) -> Option<Face> {
        let told = self.told();
        let (face, _) = Face::TEXTS.into_iter().find(|(_, text)| told.contains(text))?;
        *self.faces.borrow_mut().entry(face).or_default() += 1;
        Some(face)
    }

    fn told(&self) -> String {
        let bar = self.stage.offers("section[aria-labelledby=partner] .message__text", "");
        bar.and_then(|bar| bar.text_content()).map(|text| plain(&text)).unwrap_or_default()
    }
}
