//! What is chosen in the list of subscriptions: rows of any page, or everything that matches (row N4).

use contract::{Subscription, SubscriptionId, SubscriptionQuery};
use leptos::prelude::*;
use std::sync::Arc;

/// What is chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Chosen {
    /// These rows, in the order in which they were chosen.
    Rows(Vec<Arc<Subscription>>),
    /// Whatever matches a question, and how many that were.
    Matching(SubscriptionQuery, u32),
}

/// The selection. It lives as long as the session, so that it outlives turning a page.
#[derive(Clone, Copy)]
pub struct Selection(RwSignal<Chosen>);

impl Selection {
    /// Nothing chosen yet; for the pages below.
    pub fn provide() {
        provide_context(Self(RwSignal::new(Chosen::Rows(Vec::new()))));
    }

    /// The selection; only on pages behind sign-in.
    pub fn from_context() -> Self {
        expect_context::<Self>()
    }

    /// What is chosen, followed.
    pub fn chosen(self) -> Chosen {
        self.0.get()
    }

    /// How many are chosen, followed.
    pub fn count(self) -> u32 {
        self.0.with(|chosen| match chosen {
            Chosen::Rows(rows) => u32::try_from(rows.len()).unwrap_or(u32::MAX),
            Chosen::Matching(_, total) => *total,
        })
    }

    /// Whether everything that matches is chosen, followed.
    pub fn is_matching(self) -> bool {
        self.0.with(|chosen| matches!(chosen, Chosen::Matching(..)))
    }

    /// Whether a row is chosen, followed.
    pub fn contains(self, id: &SubscriptionId) -> bool {
        self.0.with(|chosen| match chosen {
            Chosen::Rows(rows) => rows.iter().any(|row| row.id == *id),
            Chosen::Matching(..) => true,
        })
    }

    /// Chooses rows, or takes them away.
    pub fn choose(self, some: &[Arc<Subscription>], wanted: bool) {
        self.0.update(|chosen| {
            let mut rows = match std::mem::replace(chosen, Chosen::Rows(Vec::new())) {
                Chosen::Rows(rows) => rows,
                Chosen::Matching(..) => Vec::new(),
            };
            rows.retain(|row| some.iter().all(|one| one.id != row.id));
            if wanted {
                rows.extend(some.iter().cloned());
            }
            *chosen = Chosen::Rows(rows);
        });
    }

    /// Chooses everything that matches a question.
    pub fn choose_matching(self, query: SubscriptionQuery, total: u32) {
        self.0.set(Chosen::Matching(SubscriptionQuery { cursor: None, limit: None, ..query }, total));
    }

    /// Another question is asked: what matched the one before is not meant any more.
    pub fn follow(self, query: &SubscriptionQuery) {
        let query = SubscriptionQuery { cursor: None, limit: None, ..query.clone() };
        if self.0.with_untracked(|chosen| matches!(chosen, Chosen::Matching(of, _) if *of != query)) {
            self.clear();
        }
    }

    /// Chooses nothing.
    pub fn clear(self) {
        self.0.set(Chosen::Rows(Vec::new()));
    }
}
