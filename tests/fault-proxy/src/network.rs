//! What the proxy has been told, what it has seen, and who waits for what.

use crate::rule::{Fault, Rule};
use serde::Serialize;
use std::{
    num::NonZeroU32,
    sync::{Mutex, MutexGuard, PoisonError},
};
use tokio::sync::{oneshot, watch};

/// The way to one server, shared by all connections.
pub(crate) struct Network {
    /// `host:port`.
    pub(crate) server: String,
    state: Mutex<State>,
    /// Ticks whenever there is a new rule.
    told: watch::Sender<()>,
    /// Ticks whenever what is held is let go.
    released: watch::Sender<()>,
}

#[derive(Default)]
struct State {
    rules: Vec<Rule>,
    waiting: Vec<Waiting>,
    seen: Vec<Seen>,
}

/// A request that lets another one go first.
struct Waiting {
    rule: Rule,
    overtaken: oneshot::Sender<()>,
}

/// One request that came.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Seen {
    method: String,
    path: String,
    /// What befell it.
    fault: Option<&'static str>,
    /// The status of each answer of the server: none when it never heard, two when it heard twice.
    answers: Vec<u16>,
}

/// What lies before a request that has just come.
pub(crate) struct Encounter {
    /// Its place among those seen.
    pub(crate) number: usize,
    pub(crate) fault: Fault,
    /// Ticks when it is let go; from before it was seen, so that nobody lets go too early.
    pub(crate) release: watch::Receiver<()>,
    /// Over when another request has overtaken it, where that is its fault.
    pub(crate) overtaken: Option<oneshot::Receiver<()>>,
}

impl Network {
    pub(crate) fn before(server: String) -> Self {
        let (told, released) = (watch::Sender::new(()), watch::Sender::new(()));
        Self { server, state: Mutex::default(), told, released }
    }

    /// Adds a rule. Of several that mean a request, the oldest befalls it.
    pub(crate) fn tell(&self, rule: Rule) {
        self.state().rules.push(rule);
        self.told.send_replace(());
    }

    /// Forgets all rules and lets go what is held.
    pub(crate) fn clear(&self) {
        self.state().rules.clear();
        self.release();
    }

    /// Lets go what is held.
    pub(crate) fn release(&self) {
        self.state().waiting.clear();
        self.released.send_replace(());
    }

    /// Ticks with every new rule.
    pub(crate) fn on_rule(&self) -> watch::Receiver<()> {
        self.told.subscribe()
    }

    /// Whether a request may still meet a fault.
    pub(crate) fn is_armed(&self) -> bool {
        !self.state().rules.is_empty()
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.state().seen.clone()
    }

    /// Notes a request, and says what befalls it.
    pub(crate) fn meet(&self, method: &str, path: &str) -> Encounter {
        let release = self.released.subscribe();
        let mut state = self.state();
        let rule = state.take_rule(method, path);
        let overtaken = rule.as_ref().filter(|rule| matches!(rule.fault, Fault::Reorder {})).map(|rule| {
            let (overtaken, waits) = oneshot::channel();
            state.waiting.push(Waiting { rule: rule.clone(), overtaken });
            waits
        });
        let fault = rule.map(|rule| rule.fault);
        let (method, path) = (method.to_owned(), path.to_owned());
        state.seen.push(Seen { method, path, fault: fault.map(Fault::kind), answers: Vec::new() });
        let number = state.seen.len() - 1;
        Encounter { number, fault: fault.unwrap_or(Fault::Pass {}), release, overtaken }
    }

    /// Notes what the server answered, and lets those go on that waited for it.
    pub(crate) fn answered(&self, number: usize, status: u16) {
        let mut state = self.state();
        let Some(seen) = state.seen.get_mut(number) else { return };
        seen.answers.push(status);
        let Seen { method, path, .. } = seen.clone();
        for waiting in state.waiting.extract_if(.., |waiting| waiting.rule.means(&method, &path)) {
            // It may have been dropped with its client.
            let _ = waiting.overtaken.send(());
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change is whole before anything could panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The oldest rule that means a request, used once more. A request that another waits for does not
    /// wait itself.
    fn take_rule(&mut self, method: &str, path: &str) -> Option<Rule> {
        let overtakes = self.waiting.iter().any(|waiting| waiting.rule.means(method, path));
        let applies =
            |rule: &Rule| rule.means(method, path) && !(overtakes && matches!(rule.fault, Fault::Reorder {}));
        let at = self.rules.iter().position(applies)?;
        let rule = self.rules.get_mut(at)?;
        let taken = rule.clone();
        if let Some(times) = rule.times {
            rule.times = NonZeroU32::new(times.get() - 1);
            if rule.times.is_none() {
                self.rules.remove(at);
            }
        }
        Some(taken)
    }
}
