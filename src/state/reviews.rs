//! Beginning a review, and deciding in it. Both may be sent again: an organisation has one open review at most,
//! and the same decision again changes nothing. Signing off is an [errand](super::Errands).

use super::{App, Failure, FailureKind};
use crate::client::CallError;
use contract::{
    ETag, IdempotencyKey, Moniker, Review, ReviewDecisionRequest, ReviewId,
    operation::{DecideInReview, StartReview},
};
use leptos::{prelude::*, task::spawn_local};

/// A review that is being begun. Copy it around.
#[derive(Clone, Copy)]
pub struct Starting {
    app: App,
    busy: RwSignal<bool>,
    failure: RwSignal<Option<Failure>>,
}

impl Starting {
    /// None yet.
    pub fn from_context() -> Self {
        Self { app: App::from_context(), busy: RwSignal::new(false), failure: RwSignal::new(None) }
    }

    /// Whether it is under way, followed.
    pub fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Why the newest attempt failed, followed.
    pub fn failure(self) -> Option<Failure> {
        self.failure.get()
    }

    /// Begins one, unless one is being begun; `done` hears which it is.
    pub fn begin(self, moniker: Moniker, done: impl FnOnce(ReviewId) + 'static) {
        let Some(client) = self.app.backend.client(&moniker).filter(|_| !self.busy.get_untracked()) else {
            return;
        };
        self.busy.set(true);
        self.failure.set(None);
        spawn_local(async move {
            let key = IdempotencyKey::new(client.new_key());
            let answer = client.call(&StartReview { key }).await;
            // Whoever left the page meanwhile is not brought back.
            if self.busy.try_set(false).is_some() {
                return;
            }
            match answer {
                Ok(review) => done(review.id),
                Err(error) => {
                    self.failure.try_set(Some(failed(self.app, &moniker, error)));
                }
            }
        });
    }
}

type Failed = (Failure, Vec<ReviewDecisionRequest>);

/// The decisions of a review's page. Copy it around.
#[derive(Clone, Copy)]
pub struct Deciding {
    app: App,
    /// The review as it was last heard of.
    heard: RwSignal<Option<Review>>,
    busy: RwSignal<bool>,
    /// What was decided while another decision was being saved: one a relationship.
    waiting: StoredValue<Vec<ReviewDecisionRequest>>,
    /// Why the newest was not saved, and all that was not.
    failed: RwSignal<Option<Failed>>,
    /// Where in the review something is chosen or written that is saved only by a press.
    drafts: RwSignal<Vec<usize>>,
}

impl Deciding {
    /// None yet.
    pub fn from_context() -> Self {
        let (heard, busy, failed) = (RwSignal::new(None), RwSignal::new(false), RwSignal::new(None));
        let (waiting, drafts) = (StoredValue::default(), RwSignal::default());
        Self { app: App::from_context(), heard, busy, waiting, failed, drafts }
    }

    /// The review after the newest decision, followed.
    pub fn heard(self) -> Option<Review> {
        self.heard.get()
    }

    /// Whether a decision is being saved, followed.
    pub fn busy(self) -> bool {
        self.busy.get()
    }

    /// Why decisions were not saved, followed.
    pub fn failed(self) -> Option<Failure> {
        self.failed.with(|failed| failed.as_ref().map(|(why, _)| why.clone()))
    }

    /// Notes whether at a place of the review something is still to be saved by a press.
    pub fn keep_draft(self, place: usize, is_there: bool) {
        let was_there = self.drafts.with_untracked(|drafts| drafts.contains(&place));
        if is_there && !was_there {
            self.drafts.update(|drafts| drafts.push(place));
        } else if was_there && !is_there {
            self.drafts.update(|drafts| drafts.retain(|other| *other != place));
        }
    }

    /// Whether something that is on screen as decided is not saved, followed.
    pub fn is_unsaved(self) -> bool {
        let failed =
            self.failed.with(|failed| failed.as_ref().is_some_and(|(_, unsaved)| !unsaved.is_empty()));
        failed || self.drafts.with(|drafts| !drafts.is_empty())
    }

    /// Saves what was not saved, for the version that was seen.
    pub fn again(self, moniker: Moniker, review: ReviewId, seen: ETag) {
        let first = |failed: &mut Option<Failed>| {
            failed.as_mut().and_then(|(_, unsaved)| (!unsaved.is_empty()).then(|| unsaved.remove(0)))
        };
        if let Some(request) = self.failed.try_update(first).flatten() {
            self.decide(moniker, review, seen, request);
        }
    }

    /// Decides about one relationship, for the version that was seen; after the decisions before it. What was
    /// not saved goes along behind it: nothing looks chosen that nobody will save.
    pub fn decide(self, moniker: Moniker, review: ReviewId, seen: ETag, request: ReviewDecisionRequest) {
        let unsaved = self.failed.try_update(Option::take).flatten().map(|(_, unsaved)| unsaved);
        let about = request.relationship_id.clone();
        self.waiting.update_value(|waiting| {
            waiting.retain(|one| one.relationship_id != about);
            waiting.push(request);
            waiting
                .extend(unsaved.unwrap_or_default().into_iter().filter(|one| one.relationship_id != about));
        });
        let Some(client) = self.app.backend.client(&moniker).filter(|_| !self.busy.get_untracked()) else {
            return;
        };
        self.busy.set(true);
        spawn_local(async move {
            let mut if_match = seen;
            while let Some(request) = self.next() {
                let (review, asked) = (review.clone(), request.clone());
                match client.call(&DecideInReview { review, request, if_match: if_match.clone() }).await {
                    Ok(review) => {
                        if_match = review.etag.clone();
                        self.heard.try_set(Some(review));
                    }
                    Err(error) => {
                        let why = failed(self.app, &moniker, error);
                        let behind = self.waiting.try_update_value(std::mem::take).unwrap_or_default();
                        // Somebody else was faster: it is chosen anew, of what is there then.
                        let is_kept = why.kind != FailureKind::Stale;
                        let unsaved = std::iter::once(asked).chain(behind).filter(|_| is_kept).collect();
                        self.failed.try_set(Some((why, unsaved)));
                    }
                }
            }
            self.busy.try_set(false);
        });
    }

    fn next(self) -> Option<ReviewDecisionRequest> {
        let take =
            |waiting: &mut Vec<ReviewDecisionRequest>| (!waiting.is_empty()).then(|| waiting.remove(0));
        self.waiting.try_update_value(take).flatten()
    }
}

fn failed(app: App, moniker: &Moniker, error: CallError) -> Failure {
    let failure = Failure::from(error);
    if failure.kind == FailureKind::SignIn {
        app.sessions.end(moniker);
    }
    failure
}
