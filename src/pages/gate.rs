//! The way in: pages behind sign-in are shown to who is signed in, and stay when the session ends.

use super::{
    Here,
    billing::LastList,
    failure_view::FailureState,
    frame::{Frame, PlainFrame},
    head::{keep_title, use_page_title},
    here::HEADING_ID,
    inner,
    sign_in::SessionEndedDialog,
};
use crate::erase::{Derived, derived, dynamic, effect};
use crate::{
    l10n::ids,
    route::Route,
    state::{App, Failure, FailureKind, Selection, SessionState, Shelf, SignedIn},
    ui::SkeletonLines,
};
use contract::{Moniker, RequestId};
use leptos::prelude::*;

/// What the session lets through. Signing in again in place is no change: the page stays.
#[derive(Clone, PartialEq)]
enum Way {
    Waiting,
    Closed,
    Open,
    Failed(Failure),
}

#[component]
pub(super) fn Gate(moniker: Moniker) -> impl IntoView {
    let app = App::from_context();
    let here = Here::from_context();
    let moniker = StoredValue::new(moniker);
    let state = derived(move || moniker.with_value(|moniker| app.sessions.get(moniker)));
    let way = derived(move || match state.get() {
        SessionState::Loading => Way::Waiting,
        SessionState::SignedOut => Way::Closed,
        SessionState::SignedIn(_) | SessionState::Ended(_) => Way::Open,
        SessionState::Failed(failure) => Way::Failed(failure),
    });
    effect(move || {
        let wanted = here.route_now();
        // After signing out the way leads to the sign-in page already, with nothing to return to.
        if way.get() == Way::Closed && app.host.is_none() && !matches!(wanted, Route::SignIn { .. }) {
            let return_to = Some(wanted.address());
            here.replace(&Route::SignIn { moniker: moniker.get_value(), return_to });
        }
    });
    dynamic(move || match way.get() {
        // Signing in is the matter of the page around.
        Way::Closed if app.host.is_some() => {
            let failure = Failure { kind: FailureKind::SignIn, request_id: RequestId::new("") };
            view! { <Failed failure moniker=moniker.get_value()/> }.into_any()
        }
        Way::Waiting | Way::Closed => view! { <Waiting/> }.into_any(),
        Way::Open => match state.with_untracked(|state| state.session().cloned()) {
            Some(session) => view! { <Inside first=session state=state/> }.into_any(),
            None => ().into_any(),
        },
        Way::Failed(failure) => view! { <Failed failure moniker=moniker.get_value()/> }.into_any(),
    })
}

/// The frame and the page. `first` stands in while the state has no session, on the way out.
#[component]
fn Inside(first: contract::Session, state: Derived<SessionState>) -> impl IntoView {
    let app = App::from_context();
    let here = Here::from_context();
    let last = StoredValue::new(first);
    let session = Signal::derive(move || {
        state.with(|state| {
            if let Some(session) = state.session() {
                last.set_value(session.clone());
            }
        });
        last.get_value()
    });
    provide_context(SignedIn::new(app, session));
    Shelf::provide();
    LastList::provide();
    Selection::provide();
    let account = derived(move || session.with(|session| session.account.id.clone()));
    effect(move || {
        account.track();
        Selection::from_context().clear();
    });
    let ended = Signal::derive(move || state.with(|state| matches!(state, SessionState::Ended(_))));
    view! {
        <Frame>{inner(here)}</Frame>
        <SessionEndedDialog session=session open=ended/>
    }
}

#[component]
fn Waiting() -> impl IntoView {
    let title = App::from_context().l10n.text(ids::SESSION_LOADING);
    keep_title(title);
    view! {
        <PlainFrame>
            <div class="visually-hidden" role="status">
                <h1 id=HEADING_ID tabindex="-1">{title}</h1>
            </div>
            <div class="skeletons" aria-hidden="true"><SkeletonLines lines=6/></div>
        </PlainFrame>
    }
}

#[component]
fn Failed(failure: Failure, moniker: Moniker) -> impl IntoView {
    let app = App::from_context();
    let title = app.l10n.text(ids::SESSION_FAILED_TITLE);
    use_page_title(title);
    let again = moniker.clone();
    let retry = Callback::new(move |()| app.sessions.load(again.clone()));
    view! {
        <PlainFrame>
            <h1 class="visually-hidden" id=HEADING_ID tabindex="-1">{title}</h1>
            <FailureState failure title moniker retry/>
        </PlainFrame>
    }
}
