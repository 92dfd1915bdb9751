//! A schedule as it is played: the world, the server, and who said what when.

use crate::{
    figures::Figures,
    rules::Broken,
    schedule::{Crash, Fate, Schedule, Step},
    server::Server,
    world::World,
};
use contract::RequestId;
use partner_admin::client::{HttpRequest, LocalFuture};
use reference::{audit::Entry, message::ApiResponse};
use std::{
    cell::{Cell, RefCell},
    fmt::Debug,
    rc::Rc,
};

/// What is broken on purpose, to see that it is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defect {
    /// Nothing.
    Nothing,
    /// The server makes every change, whichever version it was meant for.
    ServerOverlooksVersions,
    /// The server does not know a key again.
    ServerForgetsKeys,
    /// The client takes a missing answer for a success.
    SilenceIsSuccess,
    /// The client takes a missing answer for a refusal.
    SilenceIsRefusal,
    /// The client sends what was overtaken again, for what is there now.
    ClientOverwrites,
    /// The client takes what it sends again for something new.
    ClientForgetsKeys,
}

/// A kind of thing that people do, and that is simulated.
pub trait Deed: Clone + Debug + 'static {
    /// How it is planned.
    type Step: Step;
    /// What is told of it in the end, as far as there is one.
    type Outcome: Clone + Debug;
    /// What is noted whenever the server has answered.
    type Watch: Default;
    /// Milliseconds that it may take once the network has healed.
    const LONGEST: u64;

    /// A server on which it is done.
    fn server() -> Server;
    /// Lives in a tab.
    fn live(play: Rc<Play<Self>>, tab: usize) -> LocalFuture<'static, ()>;
    /// Looks at the server after each of its answers.
    fn watch(_watch: &mut Self::Watch, _server: &Server, _request: &HttpRequest) {}
    /// An end in a word; nothing as long as it is not known.
    fn ending(outcome: &Self::Outcome) -> Option<&'static str>;
    /// Compares what was told with what the server wrote down.
    fn check(play: &Play<Self>, trail: &[Entry], found: &mut Broken);
}

/// A deed, and all that was said of it.
pub struct Record<D: Deed> {
    pub tab: usize,
    pub deed: D,
    pub began: u64,
    /// Outcomes: when they were told, and the turn of the server that they speak of.
    pub told: Vec<(u64, u64, D::Outcome)>,
    /// The longest that nothing was known of it after the network had healed.
    pub longest_unknown: u64,
    /// Somebody went on before its end was told.
    pub left: bool,
    unknown_since: Option<u64>,
}

/// A request as it was sent, and for what.
pub struct Sent {
    pub request: HttpRequest,
    pub deed: Option<usize>,
}

/// A schedule that is being played.
pub struct Play<D: Deed> {
    pub schedule: Schedule<D::Step>,
    pub defect: Defect,
    pub world: Rc<World>,
    pub server: RefCell<Server>,
    pub watch: RefCell<D::Watch>,
    pub records: RefCell<Vec<Record<D>>>,
    pub sent: RefCell<Vec<Sent>>,
    pub figures: RefCell<Figures>,
    /// What happened, in words; only when somebody will read it.
    pub trace: Option<RefCell<Vec<String>>>,
    names: Cell<u64>,
}

impl<D: Deed> Play<D> {
    pub fn new(seed: u64, defect: Defect, traced: bool) -> Self {
        let mut server = D::server();
        server.defect = defect;
        Self {
            schedule: Schedule::of(seed),
            defect,
            world: Rc::default(),
            server: RefCell::new(server),
            watch: RefCell::default(),
            records: RefCell::default(),
            sent: RefCell::default(),
            figures: RefCell::default(),
            trace: traced.then(RefCell::default),
            names: Cell::new(0),
        }
    }

    /// Writes a line into the trace.
    pub fn note(&self, line: impl FnOnce() -> String) {
        if let Some(trace) = &self.trace {
            let now = self.world.now();
            trace.borrow_mut().push(format!("{:>4}.{:03} s  {}", now / 1000, now % 1000, line()));
        }
    }

    /// A new UUID.
    pub fn new_request_id(&self) -> String {
        self.names.set(self.names.get() + 1);
        format!("00000000-0000-4000-8000-{:012}", self.names.get())
    }

    /// Whether the browser of a tab knows that it is offline.
    pub fn is_offline(&self, tab: usize) -> bool {
        self.schedule.tabs[tab].offline.contains(&self.world.now())
    }

    /// What befalls the next request.
    pub fn next_fate(&self) -> Fate {
        let mut figures = self.figures.borrow_mut();
        let fate = self.schedule.weather.fate(figures.requests, self.world.now());
        figures.requests += 1;
        figures.faults += u64::from(fate.is_fault());
        figures.lost += u64::from(fate.is_lost());
        figures.duplicates += u64::from(fate.arrives.len() > 1);
        fate
    }

    /// Keeps for which deed a request was sent.
    pub fn count_sent(&self, request: &HttpRequest, deed: Option<usize>) {
        let mut sent = self.sent.borrow_mut();
        let is_same = |earlier: &Sent| {
            let Sent { request: HttpRequest { url, body, .. }, deed: of } = earlier;
            of.is_some() && (*of, url, body) == (deed, &request.url, &request.body)
        };
        // Each step of many changes is another one.
        if !request.url.ends_with("/steps") && sent.iter().any(is_same) {
            self.figures.borrow_mut().resent += 1;
        }
        sent.push(Sent { request: request.clone(), deed });
    }

    /// A request arrives: the server's answer and its turn, or nothing from a server that is away.
    pub fn arrive(
        &self,
        admin: usize,
        request: &HttpRequest,
        crash: Option<Crash>,
    ) -> Option<(ApiResponse, u64)> {
        let (mut server, now) = (self.server.borrow_mut(), self.world.now());
        if now < server.away_until {
            return None;
        }
        // The server stays up once the network has healed.
        let heals_at = self.schedule.weather.heals_at;
        let crash = crash.filter(|_| now < heals_at);
        let until = crash.map(|crash| heals_at.min(now + crash.away));
        if let Some(until) = until.filter(|_| crash.is_some_and(|crash| crash.before)) {
            self.note(|| format!("the server crashes before {}", request.request_id));
            server.crash(until);
            self.figures.borrow_mut().crashes += 1;
            return None;
        }
        let response = server.answer(now, admin, request);
        D::watch(&mut self.watch.borrow_mut(), &server, request);
        if !request.method.is_safe() {
            let deed = self.sender(&request.request_id);
            self.note(|| format!("the server answers {} to deed {deed:?}", response.status));
        }
        if let Some(until) = until {
            self.note(|| format!("the server crashes after {}", request.request_id));
            server.crash(until);
            self.figures.borrow_mut().crashes += 1;
            return None;
        }
        Some((response, server.turns))
    }

    /// The deed for which a request was sent.
    pub fn sender(&self, id: &RequestId) -> Option<usize> {
        self.sent.borrow().iter().find(|sent| sent.request.request_id == *id)?.deed
    }

    /// A deed begins.
    pub fn begin(&self, tab: usize, deed: &D) -> usize {
        let mut records = self.records.borrow_mut();
        let number = records.len();
        self.note(|| format!("tab {tab} begins deed {number}: {deed:?}"));
        let (told, deed, began) = (Vec::new(), deed.clone(), self.world.now());
        records.push(Record { tab, deed, began, told, longest_unknown: 0, left: false, unknown_since: None });
        self.figures.borrow_mut().deeds += 1;
        number
    }

    /// A deed ends, as far as can be told.
    pub fn end(&self, number: usize, turn: u64, outcome: &D::Outcome) {
        self.note(|| format!("deed {number} ends: {outcome:?}"));
        if let Some(ending) = D::ending(outcome) {
            self.known(number);
            self.figures.borrow_mut().count(ending);
        }
        self.records.borrow_mut()[number].told.push((self.world.now(), turn, outcome.clone()));
    }

    /// From now on nobody knows what became of a deed.
    pub fn unknown(&self, number: usize) {
        let since = &mut self.records.borrow_mut()[number].unknown_since;
        if since.is_none() {
            *since = Some(self.world.now());
            self.figures.borrow_mut().unknown += 1;
        }
    }

    /// From now on it is known, for now at least.
    pub fn known(&self, number: usize) {
        let record = &mut self.records.borrow_mut()[number];
        if let Some(since) = record.unknown_since.take() {
            let healed = since.max(self.schedule.weather.heals_at);
            let unknown = self.world.now() - healed.min(self.world.now());
            record.longest_unknown = record.longest_unknown.max(unknown);
            let mut figures = self.figures.borrow_mut();
            figures.longest_unknown = figures.longest_unknown.max(unknown);
        }
    }
}
