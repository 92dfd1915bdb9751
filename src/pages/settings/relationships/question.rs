//! What the list is asked for, as it stands in the address, and how to ask something else.

use crate::{
    erase::{Derived, derived_from},
    pages::{Here, search::SEARCH_ID},
    route::{Asked, Page, Route, Settings},
};
use contract::{Cursor, Moniker, RelationshipQuery, RelationshipStatus, Session, TenantId};
use leptos::prelude::*;

/// What is in force or soon will be: what the bare address shows (row G6).
const IN_FORCE: [RelationshipStatus; 3] =
    [RelationshipStatus::Approved, RelationshipStatus::Activating, RelationshipStatus::Active];

/// What the list is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asking {
    /// The filters that are chosen.
    pub(super) query: RelationshipQuery,
    /// Whether what has ended is shown too, where no status is chosen.
    pub(super) all: bool,
    /// A partner that was just added, which is marked.
    pub(super) added: Option<TenantId>,
    /// Whether an agreement was accepted along with it.
    pub(super) agreed: bool,
}

impl Asking {
    pub(super) fn read(asked: &Asked) -> Self {
        Self {
            query: RelationshipQuery::from_address(asked.pairs()),
            all: asked.value("view") == Some("all"),
            added: asked.value("added").map(TenantId::new),
            agreed: asked.value("agreed") == Some("true"),
        }
    }

    pub(super) fn to_asked(&self) -> Asked {
        let all = self.all.then(|| ("view", "all".to_owned()));
        let added = self.added.iter().map(|added| ("added", added.to_string()));
        let agreed = self.agreed.then(|| ("agreed", "true".to_owned()));
        let pairs = self.query.to_pairs().into_iter().chain(all).chain(added).chain(agreed);
        let pairs: Vec<_> = pairs.collect();
        Asked::new(&pairs)
    }

    /// Whether it is only what is in force because nothing was chosen.
    pub(super) fn is_in_force(&self) -> bool {
        !self.all && self.query.statuses.is_empty()
    }

    /// What the service is asked for.
    pub(super) fn effective(&self) -> RelationshipQuery {
        let mut query = self.query.clone();
        if self.is_in_force() {
            query.statuses = IN_FORCE.to_vec();
        }
        query
    }
}

/// The question of the page. Copy it around.
#[derive(Clone, Copy)]
pub(super) struct Question {
    here: Here,
    asked: Derived<(Moniker, Asking)>,
}

impl Question {
    pub(super) fn new(here: Here, session: Signal<Session>) -> Self {
        let asked = derived_from(move |before: Option<&(Moniker, Asking)>| match (here.route(), before) {
            (Route::Inside(moniker, Page::Settings(Settings::Relationships(asked))), _) => {
                (moniker, Asking::read(&asked))
            }
            // On the way to another page the list stays as it is.
            (_, Some(before)) => before.clone(),
            (_, None) => (session.with_untracked(|session| session.cloud.clone()), Asking::default()),
        });
        Self { here, asked }
    }

    pub(super) fn get(self) -> Asking {
        self.asked.with(|(_, asking)| asking.clone())
    }

    pub(super) fn get_now(self) -> Asking {
        untrack(|| self.get())
    }

    pub(super) fn query_now(self) -> RelationshipQuery {
        self.get_now().query
    }

    pub(super) fn moniker(self) -> Moniker {
        self.asked.with_untracked(|(moniker, _)| moniker.clone())
    }

    /// Asks something else, from its beginning; Back leads to the one before, unless only typing went on.
    pub(super) fn ask(self, query: RelationshipQuery, typing: bool) {
        self.put(Asking { query: RelationshipQuery { cursor: None, ..query }, ..self.get_now() }, typing);
    }

    /// Everything, whatever its status.
    pub(super) fn show_all(self) {
        let query = RelationshipQuery { statuses: Vec::new(), cursor: None, ..self.query_now() };
        self.put(Asking { query, all: true, ..self.get_now() }, false);
        self.here.focus(SEARCH_ID);
    }

    /// What is in force, without any other filter.
    pub(super) fn clear(self) {
        let sort = self.query_now().sort;
        self.put(
            Asking { query: RelationshipQuery { sort, ..RelationshipQuery::default() }, ..Asking::default() },
            false,
        );
        self.here.focus(SEARCH_ID);
    }

    pub(super) fn turn_to(self, cursor: Option<Cursor>) {
        let asking = self.get_now();
        self.put(Asking { query: RelationshipQuery { cursor, ..asking.query.clone() }, ..asking }, false);
    }

    fn put(self, asking: Asking, replace: bool) {
        let page = Page::Settings(Settings::Relationships(asking.to_asked()));
        self.here.stay(&page.of(&self.moniker()), replace);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(pairs: &[(&str, &str)]) -> Asking {
        Asking::read(&Asked::new(
            &pairs.iter().map(|(name, value)| (*name, (*value).to_owned())).collect::<Vec<_>>(),
        ))
    }

    #[test]
    fn g6_what_is_in_force_is_shown_until_something_else_is_chosen() {
        let bare = asking(&[]);
        assert!(bare.is_in_force());
        assert_eq!(bare.effective().statuses, IN_FORCE);
        assert!(asking(&[("risk", "high")]).is_in_force());
        assert!(bare.effective().statuses.iter().all(RelationshipStatus::is_open));
        assert!(bare.effective().statuses.is_sorted());

        let ended = asking(&[("status", "expired")]);
        assert_eq!(ended.effective().statuses, [RelationshipStatus::Expired]);
        let all = asking(&[("view", "all")]);
        assert!(!all.is_in_force() && all.effective().statuses.is_empty());
    }

    #[test]
    fn g6_the_question_is_read_as_it_was_written() {
        for pairs in [
            vec![],
            vec![
                ("search", "fab & co"),
                ("status", "active,expired"),
                ("view", "all"),
                ("added", "t"),
                ("agreed", "true"),
            ],
            vec![
                ("kind", "granular"),
                ("risk", "critical"),
                ("role", "x"),
                ("endsWithin", "60"),
                ("sort", "-endsAt"),
            ],
        ] {
            let read = asking(&pairs);
            assert_eq!(Asking::read(&read.to_asked()), read, "{pairs:?}");
        }
    }
}
