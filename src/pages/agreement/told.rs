//! What became of an act: every outcome has its face, and an unknown one is shown as unknown.

use crate::{
    l10n::{MessageId, ids},
    pages::{
        Here,
        billing::{bar, sign_in_again},
        failure_view::{RequestIdLine, failure_text},
    },
    state::{ActState, Acting, App, Failure, FailureKind},
    ui::{self, Tone},
};
use leptos::prelude::*;

/// Stands above what was pressed, and has the focus when that goes away.
pub(in crate::pages) const TOLD_ID: &str = "told";

/// What is known, followed; what was done is the page's to show. `again` sends once more, after a sign-in that
/// was too old.
pub(in crate::pages) fn told(acting: Acting, again: impl Fn() + Clone + Send + Sync + 'static) -> AnyView {
    let again = StoredValue::new(again);
    let state = crate::erase::derived(move || acting.get());
    view! {
        <div class="told" id=TOLD_ID tabindex="-1">
            {crate::erase::dynamic(move || one(acting, state.get(), again.get_value()))}
        </div>
    }
    .into_any()
}

fn one(acting: Acting, state: ActState, again: impl Fn() + Clone + 'static) -> AnyView {
    let none = || ().into_any();
    let l10n = App::from_context().l10n;
    let text = |id: MessageId| view! { <p>{l10n.text(id)}</p> }.into_any();
    let dismiss = || button(ids::NOTICE_DISMISS, move || acting.dismiss());
    match state {
        ActState::Idle | ActState::Done(_) => none(),
        ActState::Sending => bar(Tone::Info, ids::RELATIONSHIPS_WORKING, none(), none()),
        ActState::Looking(failure) => {
            let why = view! { {why(failure)} {text(ids::RELATIONSHIPS_LOOKING_TEXT)} }.into_any();
            bar(Tone::Warning, ids::RELATIONSHIPS_LOOKING, why, none())
        }
        ActState::NotYet => {
            bar(Tone::Warning, ids::RELATIONSHIPS_NOT_YET, text(ids::RELATIONSHIPS_NOT_YET_TEXT), none())
        }
        ActState::NotDone => bar(Tone::Warning, ids::RELATIONSHIPS_NOT_DONE, none(), dismiss()),
        ActState::Unknown(failure) => {
            let look = button(ids::CHANGE_LOOK, move || acting.look());
            bar(Tone::Warning, ids::RELATIONSHIPS_UNKNOWN, why(failure), look)
        }
        ActState::Overtaken(_) => {
            let text = text(ids::INVITATION_OVERTAKEN_TEXT);
            bar(Tone::Warning, ids::INVITATION_OVERTAKEN, text, dismiss())
        }
        ActState::Refused(failure) if failure.kind == FailureKind::FreshSignIn => {
            let here = Here::from_context();
            let again = sign_in_again(ids::RELATIONSHIPS_SIGN_IN_AGAIN, move || {
                again();
                here.focus(TOLD_ID);
            });
            bar(Tone::Danger, ids::RELATIONSHIPS_REFUSED, why(failure), again)
        }
        ActState::Refused(failure) => bar(Tone::Danger, ids::RELATIONSHIPS_REFUSED, why(failure), dismiss()),
    }
}

fn why(failure: Failure) -> AnyView {
    let request_id = failure.request_id.clone();
    view! { {failure_text(failure)} <RequestIdLine request_id/> }.into_any()
}

/// A button that goes away by what it does.
fn button(label: MessageId, act: impl Fn() + 'static) -> AnyView {
    let here = Here::from_context();
    ui::button("button", App::from_context().l10n.text(label), move || {
        act();
        here.focus(TOLD_ID);
    })
}
