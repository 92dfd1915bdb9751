//! The way back from one subscription to the list as it was left.

use crate::{route::Route, state::SignedIn};
use leptos::prelude::*;

/// The address of the list as it was last shown. It is forgotten with the session: another account
/// must not see what was searched.
#[derive(Clone, Copy)]
pub(in crate::pages) struct LastList(StoredValue<Option<String>>);

impl LastList {
    /// None shown yet.
    pub(in crate::pages) fn provide() {
        provide_context(Self(StoredValue::new(None)));
    }

    pub(super) fn remember(route: &Route) {
        expect_context::<Self>().0.set_value(Some(route.address()));
    }

    /// Whether no list and no subscription was shown before: then an only subscription opens by itself
    /// (row D1), and later does not, or the list could never be seen.
    pub(super) fn is_first() -> bool {
        expect_context::<Self>().0.with_value(Option::is_none)
    }

    /// The list as it was last shown, or else from its beginning.
    pub(super) fn route() -> Signal<Route> {
        let last = expect_context::<Self>().0;
        let session = SignedIn::from_context().session;
        Signal::derive(move || match last.get_value() {
            Some(address) => Route::parse_address(&address),
            None => session.with(|session| Route::products(&session.cloud)),
        })
    }
}
