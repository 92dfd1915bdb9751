//! Which relationship is open above a page, as its address says it, and how it opens and closes.

use crate::{
    browser::surface::Surface,
    erase::{Derived, derived, effect},
    pages::Here,
    route::{Asked, Page, Route, Settings},
    state::App,
};
use contract::{Moniker, RelationshipId};
use leptos::prelude::*;

/// What is asked about a relationship that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    /// Whether roles shall be removed (row I1).
    RemoveRoles,
    /// Whether it shall end (row I4).
    End,
}

impl Question {
    const ALL: [Self; 2] = [Self::RemoveRoles, Self::End];

    fn as_str(self) -> &'static str {
        match self {
            Self::RemoveRoles => "remove-roles",
            Self::End => "end",
        }
    }
}

/// A relationship that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Opened {
    pub(super) relationship: RelationshipId,
    pub(super) question: Option<Question>,
}

impl Opened {
    pub(super) fn read(asked: &Asked) -> Option<Self> {
        let relationship = RelationshipId::new(asked.value("relationship")?);
        let panel = asked.value("panel");
        let question = Question::ALL.into_iter().find(|one| Some(one.as_str()) == panel);
        Some(Self { relationship, question })
    }

    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let question = self.question.map(|question| ("panel", question.as_str().to_owned()));
        [("relationship", self.relationship.to_string())].into_iter().chain(question).collect()
    }
}

/// The panel that shows it.
pub(super) const PANEL_ID: &str = "relationship";

/// The id of the control that opens a relationship, and has the focus again when it closes.
pub(super) fn opener_id(id: &RelationshipId) -> String {
    format!("open-{id}")
}

/// What is open above a page. Copy it around.
#[derive(Clone, Copy)]
pub(super) struct Panels {
    here: Here,
    surface: Surface,
    asked: Derived<Option<Opened>>,
    /// Whether opening made an entry in the browser's history, which closing goes back from.
    pushed: StoredValue<bool>,
    /// Whether it was opened with its question: then answering that closes it.
    with_question: StoredValue<bool>,
    /// Whether the browser is on its way back.
    closing: RwSignal<bool>,
}

impl Panels {
    /// Of the page that is shown.
    pub(super) fn new(here: Here) -> Self {
        let asked = derived(move || match here.route() {
            Route::Inside(
                _,
                Page::Settings(Settings::Relationships(asked) | Settings::Partner { asked, .. }),
            ) => Opened::read(&asked),
            _ => None,
        });
        let closing = RwSignal::new(false);
        effect(move || {
            if asked.with(Option::is_none) {
                closing.set(false);
            }
        });
        let surface = App::from_context().surface;
        let (pushed, with_question) = (StoredValue::new(false), StoredValue::new(false));
        Self { here, surface, asked, pushed, with_question, closing }
    }

    /// What is open, followed.
    pub(super) fn get(self) -> Option<Opened> {
        if self.closing.get() { None } else { self.asked.get() }
    }

    /// Opens a relationship.
    pub(super) fn open(self, relationship: &RelationshipId, question: Option<Question>) {
        self.pushed.set_value(true);
        self.with_question.set_value(question.is_some());
        self.amend(Some(Opened { relationship: relationship.clone(), question }), false);
    }

    /// Asks about the relationship that is open, or asks no more.
    pub(super) fn ask(self, question: Option<Question>) {
        if let Some(opened) = self.asked.get_untracked() {
            self.amend(Some(Opened { question, ..opened }), true);
        }
    }

    /// The question was answered with no.
    pub(super) fn keep(self) {
        if self.with_question.get_value() { self.close() } else { self.ask(None) }
    }

    /// Closes it. A question in between has cost the browser where the focus was.
    pub(super) fn close(self) {
        if let Some(opened) = self.asked.get_untracked() {
            self.surface.close_dialog(PANEL_ID);
            self.surface.focus(&opener_id(&opened.relationship));
        }
        if self.pushed.try_update_value(std::mem::take) == Some(true) {
            self.closing.set(true);
            return self.here.back();
        }
        self.amend(None, true);
    }

    fn amend(self, opened: Option<Opened>, replace: bool) {
        let Route::Inside(moniker, Page::Settings(page)) = self.here.route_now() else { return };
        let with =
            |asked: &Asked| asked.with(&["relationship", "panel"], opened.iter().flat_map(Opened::pairs));
        let page = match page {
            Settings::Relationships(asked) => Settings::Relationships(with(&asked)),
            Settings::Partner { id, asked } => Settings::Partner { id, asked: with(&asked) },
            page => page,
        };
        self.here.amend(&Page::Settings(page).of(&moniker), replace);
    }
}

/// The list with a relationship open above it.
pub(super) fn route_of(moniker: &Moniker, opened: &Opened) -> Route {
    Page::Settings(Settings::Relationships(Asked::new(&opened.pairs()))).of(moniker)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g8_what_is_open_is_read_as_it_was_written() {
        for question in [None, Some(Question::RemoveRoles), Some(Question::End)] {
            let opened = Opened { relationship: RelationshipId::new("r 1"), question };
            assert_eq!(Opened::read(&Asked::new(&opened.pairs())), Some(opened));
        }
        let strange = Asked::new(&[("relationship", "r".to_owned()), ("panel", "dance".to_owned())]);
        assert_eq!(Opened::read(&strange).map(|opened| opened.question), Some(None));
        assert_eq!(Opened::read(&Asked::one("panel", "end")), None);
    }
}
