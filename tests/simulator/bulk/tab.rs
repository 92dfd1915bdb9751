//! What a person does in a tab who changes many partners of record at once.

use super::{
    Told, Working,
    steps::{Act, BulkStep, rows},
};
use crate::{
    network::{TabPort, admin_of, base, client},
    person::{WONDERING, needs_sign_in, noted, reload, sign_in},
    play::{Defect, Play},
};
use contract::{BulkChange, BulkState, IdempotencyKey, operation::ListBulkChanges};
use futures_util::future::{Either, join, select};
use partner_admin::client::{BulkDraft, BulkStage, CallError, Client};
use std::{
    cell::{Cell, RefCell},
    future::pending,
    pin::pin,
    rc::Rc,
};

/// A tab.
pub struct Tab {
    play: Rc<Play<Working>>,
    number: usize,
    port: Rc<TabPort<Working>>,
    client: Client,
}

/// What is wanted, which may change meanwhile.
type Mind = Rc<RefCell<BulkState>>;

impl Tab {
    /// A tab that was just opened.
    pub fn open(play: Rc<Play<Working>>, number: usize) -> Self {
        let port = Rc::new(TabPort::new(play.clone(), number));
        let client = client(&port);
        Self { play, number, port, client }
    }

    /// Does everything that is planned.
    pub async fn live(self) {
        let play = self.play.clone();
        for step in &play.schedule.tabs[self.number].steps {
            play.world.sleep(step.after).await;
            self.take(step).await;
        }
    }

    async fn take(&self, step: &BulkStep) {
        match &step.act {
            Act::Begin { rows: count, seed, starts, copy } => {
                let rows = rows(*count, *seed, &self.play.server.borrow().ids);
                let key = IdempotencyKey::new(self.play.new_request_id());
                let draft = Rc::new(BulkDraft { key, retry_of: None, rows });
                let filled = self.fill(&draft, step, *copy).await;
                if let Some(filled) = filled.filter(|_| *starts) {
                    self.drive(&filled, BulkState::Running, step).await;
                }
            }
            Act::Drive { newer, wanted } => {
                if let Some(seen) = self.pick(*newer).await {
                    self.drive(&seen, wanted.clone(), step).await;
                }
            }
            Act::Alone { subscription, partner } => {
                self.play.figures.borrow_mut().count("changes alone");
                let (now, admin) = (self.play.world.now(), admin_of(self.number));
                self.play.server.borrow_mut().change_alone(now, admin, *subscription, partner);
            }
        }
    }

    /// One of those that the list shows, as soon as it shows any.
    async fn pick(&self, newer: usize) -> Option<BulkChange> {
        let list = ListBulkChanges { limit: Some(5), ..ListBulkChanges::default() };
        loop {
            match self.client.call(&list).await {
                Ok(page) => {
                    let last = page.items.len().checked_sub(1)?;
                    return page.items.into_iter().nth(newer.min(last));
                }
                Err(error) if needs_sign_in(&error) => sign_in(&self.play, self.number).await,
                Err(_) => self.play.world.sleep(WONDERING).await,
            }
        }
    }

    /// Begins a bulk change; a copy of the tab may do the same.
    async fn fill(&self, draft: &Rc<BulkDraft>, step: &BulkStep, copy: Option<u64>) -> Option<BulkChange> {
        let working = Working::Fill(draft.clone());
        let original = self.follow(&working, None, step);
        let Some(after) = copy else { return original.await };
        let copy = async {
            self.play.world.sleep(after).await;
            self.follow(&working, None, step).await
        };
        join(original, copy).await.0
    }

    /// Brings one to a state, and perhaps to another on the way.
    async fn drive(&self, seen: &BulkChange, wanted: BulkState, step: &BulkStep) {
        let mind = Mind::new(RefCell::new(wanted.clone()));
        if let Some((after, other)) = step.mind.clone().filter(|_| wanted == BulkState::Running) {
            let (mind, play) = (mind.clone(), self.play.clone());
            self.play.world.after(after, move || {
                play.note(|| format!("{other:?} is wanted now"));
                mind.replace(other);
            });
        }
        self.follow(&Working::Drive(seen.clone(), wanted), Some(&mind), step).await;
    }

    /// Works over a reload, until it is at an end, or given up.
    async fn follow(&self, working: &Working, mind: Option<&Mind>, step: &BulkStep) -> Option<BulkChange> {
        let play = &self.play;
        let number = play.begin(self.number, working);
        let port = Rc::new(self.port.beside(number));
        let mut client = self.client.beside(port.clone(), base());
        let mut reload_at = step.reload.map(|after| play.world.now() + after);
        loop {
            let end = {
                let work = pin!(self.work(&client, number, working, mind));
                let reloading = pin!(async {
                    match reload_at {
                        Some(at) => play.world.sleep(at.saturating_sub(play.world.now())).await,
                        None => pending().await,
                    }
                });
                match select(work, reloading).await {
                    Either::Left((end, _)) => Some(end),
                    Either::Right(_) => None,
                }
            };
            match end {
                Some(Ok(change)) => {
                    play.end(number, port.heard(), &Told::At(change.clone()));
                    return Some(change);
                }
                Some(Err(error)) if needs_sign_in(&error) => sign_in(play, self.number).await,
                Some(Err(error)) if is_refusal(&error) => {
                    play.end(number, port.heard(), &Told::Refused(error));
                    return None;
                }
                Some(Err(error)) => {
                    play.end(number, port.heard(), &Told::Failed(error));
                    if !step.persists {
                        play.end(number, port.heard(), &Told::GivenUp);
                        return None;
                    }
                    play.world.sleep(WONDERING).await;
                }
                None => {
                    reload_at = None;
                    client = crate::network::client(&port);
                    reload(play, self.number).await;
                    // What runs is taken up again; what shall end is not.
                    if mind.is_some_and(|mind| *mind.borrow() != BulkState::Running) {
                        play.end(number, port.heard(), &Told::GivenUp);
                        return None;
                    }
                }
            }
        }
    }

    async fn work(
        &self,
        client: &Client,
        number: usize,
        working: &Working,
        mind: Option<&Mind>,
    ) -> Result<BulkChange, CallError> {
        let (silent, newest) = (Cell::new(false), RefCell::new(None));
        let tell = |stage: BulkStage| {
            self.play.note(|| format!("deed {number}: {stage:?}"));
            match stage {
                BulkStage::At(change) => {
                    newest.replace(Some(change));
                    self.play.known(number);
                }
                BulkStage::Waiting(_) => {
                    silent.set(true);
                    self.play.unknown(number);
                }
            }
        };
        let wanted = || mind.map_or(BulkState::Running, |mind| mind.borrow().clone());
        let work = async {
            match working {
                Working::Fill(draft) => client.fill_bulk(draft, &tell).await,
                Working::Drive(BulkChange { id, etag, .. }, _) => {
                    client.drive_bulk(id, etag, &wanted, &tell).await
                }
            }
        };
        if self.play.defect != Defect::SilenceIsSuccess {
            return work.await;
        }
        match select(pin!(noted(&silent)), pin!(work)).await {
            Either::Right((end, _)) => end,
            Either::Left(((), work)) => match newest.take() {
                Some(change) => Ok(BulkChange { state: BulkState::Completed, ..change }),
                None => work.await,
            },
        }
    }
}

/// Whether trying again is no use: somebody else has brought it elsewhere.
fn is_refusal(error: &CallError) -> bool {
    matches!(error, CallError::Problem(problem) if matches!(problem.status, 403..=412))
}
