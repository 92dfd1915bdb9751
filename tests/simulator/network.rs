//! The network between a tab and the server, as a port of the client.

use crate::{
    play::{Deed, Defect, Play},
    schedule::{Answer, Instead, Numbers},
    server::began,
};
use contract::IdempotencyKey;
use partner_admin::{
    client::{Client, HttpReply, HttpRequest, LocalFuture, NoReply, Port},
    cloud::ApiBase,
};
use reference::message::ApiResponse;
use std::{
    cell::{Cell, RefCell},
    future::{poll_fn, ready},
    rc::Rc,
    task::Poll,
};

/// How many characters of a body are told.
const LONGEST_BODY: usize = 200;

type Heard = Result<HttpReply, NoReply>;

/// How wrong the clocks of the browsers are, in milliseconds.
const SKEWS: [i64; 3] = [0, -3 * 3_600_000, 2 * 86_400_000];

/// What is sent from a tab for one deed, or for one after the other.
pub struct TabPort<D: Deed> {
    play: Rc<Play<D>>,
    tab: usize,
    numbers: Rc<RefCell<Numbers>>,
    /// The deed whose requests are sent now.
    deed: Cell<Option<usize>>,
    /// The turn of the server in which the newest answer was given.
    heard: Cell<u64>,
}

/// Where an answer is awaited: what it is, and the turn of the server in which it was given.
type Line = Rc<RefCell<Option<(Heard, Option<u64>)>>>;

/// The first answer is the one that is heard.
fn say(line: &Line, answer: Heard, turn: Option<u64>) {
    line.borrow_mut().get_or_insert((answer, turn));
}

impl<D: Deed> TabPort<D> {
    pub fn new(play: Rc<Play<D>>, tab: usize) -> Self {
        let numbers = Numbers::of(play.schedule.weather.seed(), u64::MAX - tab as u64);
        let numbers = Rc::new(RefCell::new(numbers));
        Self { play, tab, numbers, deed: Cell::new(None), heard: Cell::new(0) }
    }

    /// In the same tab, for another deed meanwhile.
    pub fn beside(&self, deed: usize) -> Self {
        let (play, numbers, deed) = (self.play.clone(), self.numbers.clone(), Cell::new(Some(deed)));
        Self { play, tab: self.tab, numbers, deed, heard: Cell::new(0) }
    }

    pub fn of_deed(&self, deed: usize) {
        self.deed.set(Some(deed));
    }

    pub fn heard(&self) -> u64 {
        self.heard.get()
    }

    fn dispatch(&self, request: HttpRequest, line: &Line) {
        let play = &self.play;
        let fate = play.next_fate();
        play.note(|| format!("tab {} sends {}: {fate:?}", self.tab, described(&request)));
        if let Answer::Instead(after, instead) = fate.answer {
            let line = line.clone();
            play.world.after(after, move || say(&line, instead_of_answer(instead), None));
        }
        for (copy, there) in fate.arrives.iter().enumerate() {
            let crash = fate.crash.filter(|_| copy == 0);
            let (play, line, request) = (self.play.clone(), line.clone(), request.clone());
            let (admin, answer) = (admin_of(self.tab), fate.answer);
            self.play.world.after(*there, move || {
                let reset = || say(&line, Err(NoReply::Network), None);
                let Some((response, turn)) = play.arrive(admin, &request, crash) else { return reset() };
                let (back, cut) = match answer {
                    Answer::Servers(back) => (back, false),
                    Answer::Cut(back) => (back, true),
                    Answer::Nothing | Answer::Instead(..) => return,
                };
                let reply = reply(&response, cut, play.world.now());
                play.world.after(back + response.delay, move || say(&line, Ok(reply), Some(turn)));
            });
        }
    }
}

impl<D: Deed> Port for TabPort<D> {
    fn send(&self, mut request: HttpRequest) -> LocalFuture<'_, Heard> {
        if self.play.is_offline(self.tab) {
            return Box::pin(ready(Err(NoReply::Offline)));
        }
        if self.play.defect == Defect::ClientForgetsKeys && request.idempotency_key.is_some() {
            request.idempotency_key = Some(IdempotencyKey::new(self.new_request_id()));
        }
        if !request.method.is_safe() {
            self.play.count_sent(&request, self.deed.get());
        }
        let line = Line::default();
        self.dispatch(request, &line);
        Box::pin(poll_fn(move |_| match line.borrow_mut().take() {
            Some((answer, turn)) => {
                self.heard.set(turn.unwrap_or(self.heard.get()));
                Poll::Ready(answer)
            }
            None => Poll::Pending,
        }))
    }

    fn sleep(&self, millis: u32) -> LocalFuture<'_, ()> {
        self.play.world.sleep(u64::from(millis))
    }

    fn now(&self) -> u64 {
        self.play.world.now()
    }

    fn wall_clock(&self) -> i64 {
        began().millis() + self.now() as i64 + SKEWS[self.tab % SKEWS.len()]
    }

    fn random(&self) -> u32 {
        (self.numbers.borrow_mut().draw() >> 32) as u32
    }

    fn new_request_id(&self) -> String {
        self.play.new_request_id()
    }
}

/// The admin whose tab it is: the first two are of one, the third of another.
pub fn admin_of(tab: usize) -> usize {
    tab / 2
}

/// A client that sends through a port.
pub fn client<D: Deed>(port: &Rc<TabPort<D>>) -> Client {
    Client::new(port.clone(), base())
}

/// The API of the cloud.
pub fn base() -> ApiBase {
    ApiBase::parse("/api/o365-worldwide").expect("an address")
}

/// A request in a line of the trace.
fn described(request: &HttpRequest) -> String {
    let HttpRequest { method, url, body, if_match, idempotency_key, .. } = request;
    let path = url.rsplit("/v1/").next().unwrap_or_default();
    let tag = if_match.as_ref().map(|tag| format!(" for {tag}")).unwrap_or_default();
    let key = idempotency_key.as_ref().map(|key| format!(" as {key}")).unwrap_or_default();
    let body: String = body.iter().flat_map(|body| body.chars()).take(LONGEST_BODY).collect();
    format!("{} {path}{tag}{key} {body}", method.as_str())
}

fn reply(response: &ApiResponse, cut: bool, now: u64) -> HttpReply {
    let header = |name: &str| response.header(name).map(str::to_owned);
    let whole = &response.body;
    HttpReply {
        status: response.status,
        content_type: header("content-type").unwrap_or_default(),
        retry_after: header("retry-after"),
        date: Some(http_date(now)),
        request_id: header("x-request-id"),
        body: if cut { whole.chars().take(whole.chars().count() / 2).collect() } else { whole.clone() },
    }
}

/// The server's time, as HTTP writes it. No schedule sees midnight.
fn http_date(now: u64) -> String {
    let at = began().plus_millis(now as i64).to_string();
    let time = at.get(11..19).expect("a time of day");
    format!("Sat, 21 Nov 2026 {time} GMT")
}

fn instead_of_answer(instead: Instead) -> Heard {
    let page = |status, body: &str| HttpReply {
        status,
        content_type: "text/html".to_owned(),
        body: body.to_owned(),
        ..HttpReply::default()
    };
    match instead {
        Instead::Reset => Err(NoReply::Network),
        Instead::GaveUp => Ok(page(504, "<h1>Gateway timeout</h1>")),
        Instead::Portal => Ok(page(200, "<h1>Sign in to the airport</h1>")),
        Instead::TurnedAway(seconds) => {
            let status = if seconds % 2 == 0 { 429 } else { 503 };
            Ok(HttpReply {
                retry_after: Some(seconds.to_string()),
                ..page(status, "<h1>Come back later</h1>")
            })
        }
    }
}
