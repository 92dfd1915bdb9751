//! Many changes at once: filling and running go on whatever page is shown, and over a reload
//! (reliability B2, B3; row N4).

mod draft;
mod kept;
mod pasted;
mod work;

pub use draft::{Choice, Draft};
pub use pasted::{Pasted, WrongLine};
pub use work::{Task, Work};

use super::{Backend, Failure, FailureKind, Sessions, kept::Kind};
use crate::{
    browser::timer,
    client::{BulkDraft, BulkStage, CallError},
    erase::effect,
};
use contract::{BulkChange, BulkChangeId, BulkRowRequest, BulkState, ETag, IdempotencyKey, Moniker};
use futures_util::future::{Either, select};
use kept::Place;
use leptos::{prelude::*, task::spawn_local};
use std::pin::pin;

/// Milliseconds between two looks at who is signed in.
const CHECK: u32 = 250;

/// What is to be done, with all that it takes.
enum Job {
    Fill(BulkDraft),
    /// The one with this id, of the version that was seen.
    Drive(BulkChangeId, ETag),
}

/// The bulk changes that this tab works at. Copy it around.
#[derive(Clone, Copy)]
pub struct Bulk {
    backend: Backend,
    sessions: Sessions,
    all: RwSignal<Vec<Work>>,
    runs: StoredValue<u32>,
}

impl Bulk {
    /// None yet.
    pub fn new(backend: Backend, sessions: Sessions) -> Self {
        Self { backend, sessions, all: RwSignal::default(), runs: StoredValue::new(0) }
    }

    /// What this tab does to begin a bulk change, or did last, followed.
    pub fn filling(self, moniker: &Moniker) -> Option<Work> {
        self.find(moniker, Work::is_fill)
    }

    /// What this tab does with one, or did last, followed.
    pub fn driving(self, moniker: &Moniker, id: &BulkChangeId) -> Option<Work> {
        self.find(moniker, |work| work.drives(id))
    }

    /// The newest work in a cloud, followed.
    pub fn newest(self, moniker: &Moniker) -> Option<Work> {
        self.find(moniker, |_| true)
    }

    fn find(self, moniker: &Moniker, is_it: impl Fn(&Work) -> bool) -> Option<Work> {
        let account = self.sessions.account(moniker)?;
        let is_it = |work: &&Work| work.is_in(moniker) && work.place.account == account && is_it(work);
        self.all.with(|all| all.iter().rev().find(is_it).cloned())
    }

    /// Begins a bulk change with these rows, unless one is being begun.
    pub fn fill(self, moniker: &Moniker, rows: Vec<BulkRowRequest>, retry_of: Option<BulkChangeId>) {
        let (Some(place), Some(client)) = (self.place(moniker), self.backend.client(moniker)) else { return };
        if untrack(|| self.filling(moniker)).is_some_and(|work| work.is_open()) {
            return;
        }
        let draft = BulkDraft { key: IdempotencyKey::new(client.new_key()), retry_of, rows };
        place.keep_filling(&draft);
        self.fill_on(place, draft);
    }

    /// Goes on with what could not be begun.
    pub fn fill_again(self, moniker: &Moniker) {
        let Some(place) = self.place(moniker) else { return };
        if let Some(draft) = place.filling() {
            self.fill_on(place, draft);
        }
    }

    /// Gives up what could not be begun: what was typed is still there.
    pub fn give_up_filling(self, moniker: &Moniker) {
        if let Some(work) = untrack(|| self.filling(moniker)).filter(|work| !work.is_open()) {
            work.place.set(Kind::BulkFilling, "");
            self.dismiss(&work);
        }
    }

    /// Brings a bulk change, as it was `seen`, to a state: running, it is run to its end. While that is under
    /// way, the state that was wanted last is what counts.
    pub fn drive(self, moniker: &Moniker, id: &BulkChangeId, seen: ETag, wanted: BulkState) {
        let Some(place) = self.place(moniker) else { return };
        place.keep_running(id, Some(&seen).filter(|_| wanted == BulkState::Running));
        let task = Task::Drive(id.clone(), wanted);
        match untrack(|| self.driving(moniker, id)).filter(Work::is_open) {
            Some(open) => self.amend(open.run, |work| work.task = task),
            None => self.follow(place, task, Job::Drive(id.clone(), seen)),
        }
    }

    /// Puts away what ended: it was read.
    pub fn dismiss(self, work: &Work) {
        self.all.try_update(|all| all.retain(|other| other.run != work.run));
    }

    /// Takes up, whenever somebody has signed in to a cloud, what a reload or the end of the session
    /// interrupted.
    pub fn take_up(self, moniker: Moniker) {
        effect(move || {
            self.sessions.track_sign_ins();
            let Some(place) = self.place(&moniker) else { return };
            let idle = |work: Option<Work>| {
                work.is_none_or(|work| work.failure().is_some_and(|why| why.kind == FailureKind::SignIn))
            };
            if let Some(draft) = place.filling()
                && idle(untrack(|| self.filling(&moniker)))
            {
                self.fill_on(place.clone(), draft);
            }
            for (id, seen) in place.running() {
                if idle(untrack(|| self.driving(&moniker, &id))) {
                    self.drive(&moniker, &id, seen, BulkState::Running);
                }
            }
        });
    }

    fn place(self, moniker: &Moniker) -> Option<Place> {
        let account = self.sessions.account_now(moniker)?;
        Some(Place { moniker: moniker.clone(), account })
    }

    fn fill_on(self, place: Place, draft: BulkDraft) {
        let total = u32::try_from(draft.rows.len()).unwrap_or(u32::MAX);
        self.follow(place, Task::Fill(total), Job::Fill(draft));
    }

    /// Follows work to its end, in the place of what was done to the same before.
    fn follow(self, place: Place, task: Task, job: Job) {
        let Some(client) = self.backend.client(&place.moniker) else { return };
        let run = self.runs.get_value() + 1;
        self.runs.set_value(run);
        let work = Work { task, at: None, trouble: None, end: None, place: place.clone(), run };
        self.all.update(|all| {
            all.retain(|other| {
                let same = match &work.task {
                    Task::Fill(_) => other.is_fill(),
                    Task::Drive(id, _) => other.drives(id),
                };
                let others = other.place.account != place.account;
                !(other.is_in(&place.moniker) && (same || others))
            });
            all.push(work.clone());
        });
        spawn_local(async move {
            let tell = |stage| match stage {
                BulkStage::At(change) => self.amend(run, |work| {
                    (work.at, work.trouble) = (Some(change), None);
                }),
                BulkStage::Waiting(error) => self.wait(run, Failure::from(error)),
            };
            let wanted = || match self.task(run) {
                Some(Task::Drive(_, wanted)) => wanted,
                // Nobody is there any more to want it.
                _ => BulkState::Paused,
            };
            let done = async {
                match job {
                    Job::Fill(draft) => client.fill_bulk(&draft, &tell).await,
                    Job::Drive(id, seen) => client.drive_bulk(&id, &seen, &wanted, &tell).await,
                }
            };
            if let Either::Left((end, _)) = select(pin!(done), pin!(self.given_up(&place, run))).await {
                self.finish(&place, run, end);
            }
        });
    }

    fn finish(self, place: &Place, run: u32, end: Result<BulkChange, CallError>) {
        let task = self.task(run);
        let end = end.map_err(Failure::from);
        let signed_out = matches!(&end, Err(failure) if failure.kind == FailureKind::SignIn);
        if signed_out {
            self.sessions.end(&place.moniker);
        }
        match (task, &end) {
            (Some(Task::Fill(_)), Ok(_)) => {
                // Rows that are tried again are not those that were typed.
                if place.filling().is_some_and(|draft| draft.retry_of.is_none()) {
                    for kind in [Kind::BulkText, Kind::BulkChosen, Kind::BulkPartner] {
                        place.set(kind, "");
                    }
                }
                place.set(Kind::BulkFilling, "");
            }
            // After signing in again it goes on.
            (Some(Task::Drive(id, _)), _) if !signed_out => place.keep_running(&id, None),
            _ => {}
        }
        self.amend(run, |work| {
            work.trouble = None;
            work.end = Some(end.map(|change| work.at = Some(change)));
        });
    }

    /// That it is still waited for, for the same reason, is no news: a screen reader would say it each time.
    fn wait(self, run: u32, failure: Failure) {
        let same = |work: &Work| {
            work.run == run && work.trouble.as_ref().is_some_and(|before| before.kind == failure.kind)
        };
        if self.all.try_with_untracked(|all| all.iter().any(same)) == Some(false) {
            self.amend(run, |work| work.trouble = Some(failure));
        }
    }

    fn task(self, run: u32) -> Option<Task> {
        let find = |all: &Vec<Work>| all.iter().find(|work| work.run == run).map(|work| work.task.clone());
        self.all.try_with_untracked(find).flatten()
    }

    /// Ends when work is not followed any more, or the account that is signed in is not its own.
    async fn given_up(self, place: &Place, run: u32) {
        while self.task(run).is_some() {
            if self.sessions.account_now(&place.moniker).as_ref() != Some(&place.account) {
                self.all.try_update(|all| all.retain(|work| work.run != run));
                return;
            }
            timer::sleep(CHECK).await;
        }
    }

    fn amend(self, run: u32, change: impl FnOnce(&mut Work)) {
        self.all.try_update(|all| {
            if let Some(work) = all.iter_mut().find(|work| work.run == run) {
                change(work);
            }
        });
    }
}
