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
    pub fn new() -> Self {
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

/// The decisions of a review's page. Copy it around.
#[derive(Clone, Copy)]
pub struct Deciding {
    app: App,
    /// The review as it was last heard of.
    heard: RwSignal<Option<Review>>,
    busy: RwSignal<bool>,
    /// What was not saved, and why.
    failed: RwSignal<Option<(ReviewDecisionRequest, Failure)>>,
}

impl Deciding {
    /// None yet.
    pub fn new() -> Self {
        let (heard, busy, failed) = (RwSignal::new(None), RwSignal::new(false), RwSignal::new(None));
        Self { app: App::from_context(), heard, busy, failed }
    }

    /// The review after the newest decision, followed.
    pub fn heard(self) -> Option<Review> {
        self.heard.get()
    }

    /// Whether a decision is being saved, followed.
    pub fn busy(self) -> bool {
        self.busy.get()
    }

    /// What was not saved, and why, followed.
    pub fn failed(self) -> Option<(ReviewDecisionRequest, Failure)> {
        self.failed.get()
    }

    /// Decides about one relationship, for the version that was seen.
    pub fn decide(self, moniker: Moniker, review: ReviewId, seen: ETag, request: ReviewDecisionRequest) {
        let Some(client) = self.app.backend.client(&moniker).filter(|_| !self.busy.get_untracked()) else {
            return;
        };
        self.busy.set(true);
        self.failed.set(None);
        spawn_local(async move {
            let decision = DecideInReview { review, request: request.clone(), if_match: seen };
            let answer = client.call(&decision).await;
            match answer {
                Ok(review) => {
                    self.heard.try_set(Some(review));
                }
                Err(error) => {
                    self.failed.try_set(Some((request, failed(self.app, &moniker, error))));
                }
            }
            self.busy.try_set(false);
        });
    }
}

fn failed(app: App, moniker: &Moniker, error: CallError) -> Failure {
    let failure = Failure::from(error);
    if failure.kind == FailureKind::SignIn {
        app.sessions.end(moniker);
    }
    failure
}
