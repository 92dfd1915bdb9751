//! The session has ended while a page is open: sign in again in place, and nothing typed is lost.

use crate::erase::sometimes;
use crate::{
    l10n::{Args, ids},
    pages::{Here, failure_view::failure_bar},
    route::Route,
    state::{App, Failure},
    ui::{Dialog, Leave, busy_button, button},
};
use contract::Session;
use leptos::{prelude::*, task::spawn_local};

#[component]
pub(in crate::pages) fn SessionEndedDialog(session: Signal<Session>, open: Signal<bool>) -> impl IntoView {
    let app = App::from_context();
    let here = Here::from_context();
    let l10n = app.l10n;
    let busy = RwSignal::new(false);
    let failure = RwSignal::new(None::<Failure>);
    let again = move || {
        busy.set(true);
        failure.set(None);
        let ended = session.get_untracked();
        spawn_local(async move {
            if let Err(why) = app.sessions.sign_in_again(ended, false).await {
                failure.try_set(Some(why));
            }
            busy.try_set(false);
        });
    };
    let other = move || {
        let moniker = session.with_untracked(|session| session.cloud.clone());
        let return_to = Some(here.route_now().address());
        here.go(&Route::SignIn { moniker, return_to });
    };
    let name = move || session.with(|session| Args::new().text("name", session.account.display_name.clone()));
    view! {
        <Dialog
            id="session-ended"
            open=open
            title=l10n.text(ids::SESSION_ENDED_TITLE)
            texts=vec![l10n.text(ids::SESSION_ENDED_TEXT)]
            leave=Leave::No
        >
            {sometimes(move || failure.get().map(|failure| failure_bar(failure, None, None)))}
            <div class="actions">
                {busy_button("button button--primary", l10n.text_with(ids::SESSION_ENDED_AGAIN, name), busy, again)}
                {app.host.is_none().then(|| button("button", l10n.text(ids::SESSION_ENDED_OTHER), other))}
            </div>
        </Dialog>
    }
}
