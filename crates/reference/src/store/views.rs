//! Saved views: the rules that every store keeps.

use contract::{SavedView, saved_view::MAX_VIEWS};

/// What became of saving a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It was saved.
    Done,
    /// Its id is that of a view of another account.
    OfAnother,
    /// Another view of the account has its name in the same list.
    NameTaken,
    /// The account has as many as it may have.
    TooMany,
}

/// By what names are compared: in one list, two that differ in case only are one.
pub fn name_key(view: &SavedView) -> String {
    view.name.to_lowercase()
}

/// What becomes of saving a view beside those of its account.
pub(super) fn judge(own: &[SavedView], view: &SavedView) -> Saved {
    let is_same = |other: &&SavedView| other.list == view.list && name_key(other) == name_key(view);
    if own.iter().filter(is_same).any(|other| other.id != view.id) {
        return Saved::NameTaken;
    }
    let is_new = !own.iter().any(|other| other.id == view.id);
    if is_new && own.len() >= MAX_VIEWS { Saved::TooMany } else { Saved::Done }
}

/// The order in which views are shown.
pub(super) fn in_order(mut views: Vec<SavedView>) -> Vec<SavedView> {
    let key = |view: &SavedView| (view.list.clone(), super::fold::fold(&view.name), view.id.clone());
    views.sort_by_cached_key(key);
    views
}
