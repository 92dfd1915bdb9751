//! A schedule as it is played: the world, the server, and who said what when.

use crate::{
    schedule::{Crash, Fate, Schedule},
    server::Server,
    world::World,
};
use contract::RequestId;
use partner_admin::client::{Change, ChangeOutcome, HttpRequest, Stage};
use reference::message::ApiResponse;
use std::{
    cell::{Cell, RefCell},
    fmt::{self, Display, Formatter},
    ops::AddAssign,
};

/// What is broken on purpose, to see that it is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defect {
    /// Nothing.
    Nothing,
    /// The server makes every change, whichever version it was meant for.
    ServerOverlooksVersions,
    /// The client takes a missing answer for a success.
    SilenceIsSuccess,
    /// The client takes a missing answer for a refusal.
    SilenceIsRefusal,
    /// The client sends a change that was overtaken again, for the version that is there now.
    ClientOverwrites,
}

/// A change, and all that was said of it.
pub struct Record {
    pub subscription: usize,
    pub change: Change,
    pub began: u64,
    /// Outcomes: when they were told, and the turn of the server that they speak of.
    pub told: Vec<(u64, u64, ChangeOutcome)>,
    /// The longest that nothing was known of it after the network had healed.
    pub longest_unknown: u64,
    /// Somebody went on before its end was told.
    pub left: bool,
    looking_since: Option<u64>,
}

/// A change as it was sent.
pub struct Sent {
    pub request: HttpRequest,
    pub change: usize,
}

/// Figures.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    pub requests: u64,
    pub faults: u64,
    pub lost: u64,
    pub duplicates: u64,
    pub crashes: u64,
    pub changes: u64,
    pub reloads: u64,
    pub unknown: u64,
    pub resent: u64,
    pub done: u64,
    pub overtaken: u64,
    pub refused: u64,
    pub not_done: u64,
    pub longest_unknown: u64,
}

impl AddAssign for Figures {
    fn add_assign(&mut self, other: Self) {
        self.requests += other.requests;
        self.faults += other.faults;
        self.lost += other.lost;
        self.duplicates += other.duplicates;
        self.crashes += other.crashes;
        self.changes += other.changes;
        self.reloads += other.reloads;
        self.unknown += other.unknown;
        self.resent += other.resent;
        self.done += other.done;
        self.overtaken += other.overtaken;
        self.refused += other.refused;
        self.not_done += other.not_done;
        self.longest_unknown = self.longest_unknown.max(other.longest_unknown);
    }
}

impl Display for Figures {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { changes, requests, faults, lost, duplicates, crashes, reloads, .. } = self;
        writeln!(
            f,
            "{changes} changes, {requests} requests, {faults} with a fault: {lost} lost or their answers,"
        )?;
        writeln!(f, "{duplicates} duplicated; {crashes} crashes of the server, {reloads} reloads of a tab")?;
        let Self { unknown, resent, done, overtaken, refused, not_done, longest_unknown, .. } = self;
        writeln!(
            f,
            "{unknown} unknown outcomes, all found out, in a healed network after {longest_unknown} ms at most"
        )?;
        write!(
            f,
            "{resent} sent again; {done} done, {overtaken} overtaken, {refused} refused, {not_done} not done"
        )
    }
}

/// A schedule that is being played.
pub struct Play {
    pub schedule: Schedule,
    pub defect: Defect,
    pub world: std::rc::Rc<World>,
    pub server: RefCell<Server>,
    pub records: RefCell<Vec<Record>>,
    pub sent: RefCell<Vec<Sent>>,
    pub figures: RefCell<Figures>,
    /// What happened, in words; only when somebody will read it.
    pub trace: Option<RefCell<Vec<String>>>,
    names: Cell<u64>,
}

impl Play {
    pub fn new(seed: u64, defect: Defect, traced: bool) -> Self {
        let mut server = Server::new();
        server.overlooks_versions = defect == Defect::ServerOverlooksVersions;
        Self {
            schedule: Schedule::of(seed),
            defect,
            world: std::rc::Rc::default(),
            server: RefCell::new(server),
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
        let fate = self.schedule.fate(figures.requests, self.world.now());
        figures.requests += 1;
        figures.faults += u64::from(fate.is_fault());
        figures.lost += u64::from(fate.is_lost());
        figures.duplicates += u64::from(fate.arrives.len() > 1);
        fate
    }

    /// Keeps which change sent a request.
    pub fn count_sent(&self, request: &HttpRequest, change: Option<usize>) {
        let change = change.expect("only changes send what is not safe");
        let mut sent = self.sent.borrow_mut();
        if sent.iter().any(|earlier| earlier.change == change) {
            self.figures.borrow_mut().resent += 1;
        }
        sent.push(Sent { request: request.clone(), change });
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
        let crash = crash.filter(|_| now < self.schedule.heals_at);
        let until = crash.map(|crash| self.schedule.heals_at.min(now + crash.away));
        if let Some(until) = until.filter(|_| crash.is_some_and(|crash| crash.before)) {
            self.note(|| format!("the server crashes before {}", request.request_id));
            server.crash(until);
            self.figures.borrow_mut().crashes += 1;
            return None;
        }
        let response = server.answer(now, admin, request);
        if !request.method.is_safe() {
            let Sent { change, .. } = *self.sent_as(&request.request_id);
            self.note(|| format!("the server answers {} to change {change}", response.status));
        }
        if let Some(until) = until {
            self.note(|| format!("the server crashes after {}", request.request_id));
            server.crash(until);
            self.figures.borrow_mut().crashes += 1;
            return None;
        }
        Some((response, server.turns))
    }

    fn sent_as(&self, id: &RequestId) -> std::cell::Ref<'_, Sent> {
        std::cell::Ref::map(self.sent.borrow(), |sent| {
            sent.iter().find(|sent| sent.request.request_id == *id).expect("it was sent")
        })
    }

    /// A change begins.
    pub fn begin(&self, tab: usize, subscription: usize, change: &Change) -> usize {
        let mut records = self.records.borrow_mut();
        let number = records.len();
        self.note(|| format!("tab {tab} begins change {number}: {change:?}"));
        let (told, change, began) = (Vec::new(), change.clone(), self.world.now());
        records.push(Record {
            subscription,
            change,
            began,
            told,
            longest_unknown: 0,
            left: false,
            looking_since: None,
        });
        self.figures.borrow_mut().changes += 1;
        number
    }

    /// A change says what it is doing.
    pub fn tell(&self, number: usize, stage: &Stage) {
        self.note(|| format!("change {number}: {stage:?}"));
        match stage {
            Stage::Sending | Stage::NotYet(_) => self.known(number),
            Stage::Looking(_) => {
                let since = &mut self.records.borrow_mut()[number].looking_since;
                if since.is_none() {
                    *since = Some(self.world.now());
                    self.figures.borrow_mut().unknown += 1;
                }
            }
        }
    }

    /// A change ends, as far as can be told.
    pub fn end(&self, number: usize, turn: u64, outcome: &ChangeOutcome) {
        self.note(|| format!("change {number} ends: {outcome:?}"));
        if !matches!(outcome, ChangeOutcome::Unknown(_)) {
            self.known(number);
        }
        self.records.borrow_mut()[number].told.push((self.world.now(), turn, outcome.clone()));
        let mut figures = self.figures.borrow_mut();
        match outcome {
            ChangeOutcome::Done(_) => figures.done += 1,
            ChangeOutcome::Overtaken(_) => figures.overtaken += 1,
            ChangeOutcome::Refused(_) => figures.refused += 1,
            ChangeOutcome::NotDone(_) => figures.not_done += 1,
            ChangeOutcome::Unknown(_) => {}
        }
    }

    fn known(&self, number: usize) {
        let record = &mut self.records.borrow_mut()[number];
        if let Some(since) = record.looking_since.take() {
            let unknown = self.world.now() - since.max(self.schedule.heals_at).min(self.world.now());
            record.longest_unknown = record.longest_unknown.max(unknown);
            let mut figures = self.figures.borrow_mut();
            figures.longest_unknown = figures.longest_unknown.max(unknown);
        }
    }
}
