//! The network between a tab and the server, as a port of the client.

use crate::{
    play::Play,
    schedule::{Answer, Instead, Numbers},
};
use partner_admin::client::{HttpReply, HttpRequest, LocalFuture, NoReply, Port};
use reference::message::ApiResponse;
use std::{
    cell::{Cell, RefCell},
    future::{poll_fn, ready},
    rc::Rc,
    task::Poll,
};

type Heard = Result<HttpReply, NoReply>;

/// A page of a tab, until it is reloaded.
pub struct TabPort {
    play: Rc<Play>,
    tab: usize,
    numbers: RefCell<Numbers>,
    /// The change whose requests are sent now.
    change: Cell<Option<usize>>,
    /// The turn of the server in which the newest answer was given.
    heard: Cell<u64>,
}

/// Where an answer is awaited: what it is, and the turn of the server in which it was given.
type Line = Rc<RefCell<Option<(Heard, Option<u64>)>>>;

/// The first answer is the one that is heard.
fn say(line: &Line, answer: Heard, turn: Option<u64>) {
    line.borrow_mut().get_or_insert((answer, turn));
}

impl TabPort {
    pub fn new(play: Rc<Play>, tab: usize) -> Self {
        let numbers = RefCell::new(Numbers::of(play.schedule.seed(), u64::MAX - tab as u64));
        Self { play, tab, numbers, change: Cell::new(None), heard: Cell::new(0) }
    }

    pub fn of_change(&self, change: usize) {
        self.change.set(Some(change));
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
            let (admin, answer) = (self.tab / 2, fate.answer);
            self.play.world.after(*there, move || {
                let reset = || say(&line, Err(NoReply::Network), None);
                let Some((response, turn)) = play.arrive(admin, &request, crash) else { return reset() };
                let (back, cut) = match answer {
                    Answer::Servers(back) => (back, false),
                    Answer::Cut(back) => (back, true),
                    Answer::Nothing | Answer::Instead(..) => return,
                };
                let reply = reply(&response, cut);
                play.world.after(back + response.delay, move || say(&line, Ok(reply), Some(turn)));
            });
        }
    }
}

impl Port for TabPort {
    fn send(&self, request: HttpRequest) -> LocalFuture<'_, Heard> {
        if self.play.is_offline(self.tab) {
            return Box::pin(ready(Err(NoReply::Offline)));
        }
        if !request.method.is_safe() {
            self.play.count_sent(&request, self.change.get());
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
        1_795_248_000_000 + self.now() as i64
    }

    fn random(&self) -> u32 {
        (self.numbers.borrow_mut().draw() >> 32) as u32
    }

    fn new_request_id(&self) -> String {
        self.play.new_request_id()
    }
}

/// A request in a line of the trace.
pub fn described(request: &HttpRequest) -> String {
    let HttpRequest { method, url, body, if_match, .. } = request;
    let path = url.rsplit("/v1/").next().unwrap_or_default();
    let tag = if_match.as_ref().map(|tag| format!(" for {tag}")).unwrap_or_default();
    format!("{} {path}{tag} {}", method.as_str(), body.as_deref().unwrap_or_default())
}

fn reply(response: &ApiResponse, cut: bool) -> HttpReply {
    let header = |name: &str| response.header(name).map(str::to_owned);
    let whole = &response.body;
    HttpReply {
        status: response.status,
        content_type: header("content-type").unwrap_or_default(),
        retry_after: header("retry-after"),
        date: None,
        request_id: header("x-request-id"),
        body: if cut { whole.chars().take(whole.chars().count() / 2).collect() } else { whole.clone() },
    }
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
