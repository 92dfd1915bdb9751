//! A network that fails as a schedule says. Its time stands still until a test lets the next thing
//! happen: nothing waits, and a seed is the same each time.

use crate::{
    host::{Host, reply},
    schedule::{Answer, Crash, Instead, Numbers, Schedule, Weather},
};
use partner_admin::{
    app::PortOf,
    client::{HttpReply, HttpRequest, LocalFuture, NoReply, Port},
};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    future::{Future, pending, poll_fn, ready},
    ops::Range,
    rc::Rc,
    task::{Poll, Waker},
};

type Heard = Result<HttpReply, NoReply>;
type Act = Box<dyn FnOnce()>;

/// Between the page and its host.
pub struct Network {
    pub weather: Weather,
    /// When the browser knows that it is offline.
    offline: Range<u64>,
    /// What stands in the addresses of the requests that meet a fate.
    fated: &'static [&'static str],
    host: Rc<Host>,
    /// Looks at what is there after each answer of the host.
    note: Box<dyn Fn(u64)>,
    now: Cell<u64>,
    due: RefCell<BTreeMap<(u64, u64), Act>>,
    count: Cell<u64>,
    /// Requests that met a fate.
    met: Cell<u64>,
    /// The requests that change something, in the order in which the page sent them.
    pub sent: RefCell<Vec<HttpRequest>>,
    away_until: Cell<u64>,
    /// Counts the pages: what one that has gone still wants is nothing to anybody.
    pages: Cell<u64>,
}

impl Network {
    /// In the weather of a schedule, for the first of its tabs.
    pub fn new<S>(
        host: Rc<Host>,
        schedule: &Schedule<S>,
        fated: &'static [&'static str],
        note: impl Fn(u64) + 'static,
    ) -> Rc<Self> {
        Rc::new(Self {
            weather: schedule.weather.clone(),
            offline: schedule.tabs[0].offline.clone(),
            fated,
            host,
            note: Box::new(note),
            now: Cell::new(0),
            due: RefCell::default(),
            count: Cell::new(0),
            met: Cell::new(0),
            sent: RefCell::default(),
            away_until: Cell::new(0),
            pages: Cell::new(0),
        })
    }

    /// Milliseconds since it began.
    pub fn now(&self) -> u64 {
        self.now.get()
    }

    /// Lets the next thing happen; false when nothing is to come.
    pub fn step(&self) -> bool {
        let next = self.due.borrow_mut().pop_first();
        let Some(((at, _), act)) = next else { return false };
        self.host.advance((at - self.now()) as i64);
        self.now.set(at);
        act();
        true
    }

    /// Does something after so many milliseconds; of one moment, what was said first happens first.
    pub fn after(&self, millis: u64, act: impl FnOnce() + 'static) -> (u64, u64) {
        let key = (self.now() + millis, self.number());
        self.due.borrow_mut().insert(key, Box::new(act));
        key
    }

    /// The ports of a new page; the page before it has gone.
    pub fn port(self: &Rc<Self>) -> PortOf {
        self.pages.set(self.pages.get() + 1);
        let (network, page) = (self.clone(), self.pages.get());
        Box::new(move |_| Rc::new(PagePort { network: network.clone(), page }))
    }

    fn number(&self) -> u64 {
        self.count.set(self.count.get() + 1);
        self.count.get()
    }

    fn dispatch(self: &Rc<Self>, request: HttpRequest, line: &Rc<Line<Heard>>) {
        // Who is signed in, and the like, is not what this is about.
        if !self.fated.iter().any(|part| request.url.contains(part)) {
            let (host, line) = (self.host.clone(), line.clone());
            self.after(1, move || line.say(Ok(reply(host.ask(&request)))));
            return;
        }
        let fate = self.weather.fate(self.met.replace(self.met.get() + 1), self.now());
        if let Answer::Instead(after, instead) = fate.answer {
            let line = line.clone();
            self.after(after, move || line.say(instead_of_answer(instead)));
        }
        for (copy, there) in fate.arrives.iter().enumerate() {
            let crash = fate.crash.filter(|_| copy == 0);
            let (network, request, line) = (self.clone(), request.clone(), line.clone());
            self.after(*there, move || network.arrive(&request, crash, fate.answer, line));
        }
    }

    fn arrive(
        self: &Rc<Self>,
        request: &HttpRequest,
        crash: Option<Crash>,
        answer: Answer,
        line: Rc<Line<Heard>>,
    ) {
        if let Some(Crash { before: true, away }) = crash {
            self.away_until.set(self.now() + away);
        }
        if self.now() < self.away_until.get().min(self.weather.heals_at) {
            return line.say(Err(NoReply::Network));
        }
        let response = self.host.ask(request);
        (self.note)(self.now());
        if let Some(Crash { away, .. }) = crash {
            self.away_until.set(self.now() + away);
            return line.say(Err(NoReply::Network));
        }
        let delay = response.delay;
        let mut reply = reply(response);
        let back = match answer {
            Answer::Servers(back) => back,
            Answer::Cut(back) => {
                reply.body = reply.body.chars().take(reply.body.chars().count() / 2).collect();
                back
            }
            Answer::Nothing | Answer::Instead(..) => return,
        };
        self.after(back + delay, move || line.say(Ok(reply)));
    }
}

fn instead_of_answer(instead: Instead) -> Heard {
    let (status, retry_after) = match instead {
        Instead::Reset => return Err(NoReply::Network),
        Instead::GaveUp => (504, None),
        Instead::TurnedAway(seconds) => (429, Some(seconds.to_string())),
        Instead::Portal => (200, None),
    };
    let (content_type, body) = ("text/html".to_owned(), "<h1>Not the service</h1>".to_owned());
    Ok(HttpReply { status, content_type, retry_after, body, ..HttpReply::default() })
}

struct PagePort {
    network: Rc<Network>,
    page: u64,
}

impl Port for PagePort {
    fn send(&self, request: HttpRequest) -> LocalFuture<'_, Heard> {
        if self.page != self.network.pages.get() {
            return Box::pin(pending());
        }
        if self.network.offline.contains(&self.network.now()) {
            return Box::pin(ready(Err(NoReply::Offline)));
        }
        if !request.method.is_safe() {
            self.network.sent.borrow_mut().push(request.clone());
        }
        let line = Line::new();
        self.network.dispatch(request, &line);
        Box::pin(line.heard())
    }

    fn sleep(&self, millis: u32) -> LocalFuture<'_, ()> {
        let line = Line::new();
        let told = line.clone();
        let key = self.network.after(u64::from(millis), move || told.say(()));
        let timer = Timer(self.network.clone(), key);
        Box::pin(async move {
            line.heard().await;
            drop(timer);
        })
    }

    fn now(&self) -> u64 {
        self.network.now()
    }

    fn wall_clock(&self) -> i64 {
        js_sys::Date::now() as i64
    }

    fn random(&self) -> u32 {
        (Numbers::of(self.network.weather.seed(), self.network.number()).draw() >> 32) as u32
    }

    fn new_request_id(&self) -> String {
        format!("00000000-0000-4000-8000-{:012}", self.network.number())
    }
}

/// A wait that nobody waits for any more is none.
struct Timer(Rc<Network>, (u64, u64));

impl Drop for Timer {
    fn drop(&mut self) {
        self.0.due.borrow_mut().remove(&self.1);
    }
}

/// Where something is awaited that is said once.
struct Line<T>(RefCell<(Option<T>, Option<Waker>)>);

impl<T> Line<T> {
    fn new() -> Rc<Self> {
        Rc::new(Self(RefCell::new((None, None))))
    }

    fn say(&self, what: T) {
        let mut line = self.0.borrow_mut();
        line.0.get_or_insert(what);
        let waiting = line.1.take();
        drop(line);
        waiting.into_iter().for_each(Waker::wake);
    }

    fn heard(self: Rc<Self>) -> impl Future<Output = T> {
        poll_fn(move |context| {
            let mut line = self.0.borrow_mut();
            line.1 = Some(context.waker().clone());
            line.0.take().map_or(Poll::Pending, Poll::Ready)
        })
    }
}
