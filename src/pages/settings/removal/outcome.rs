//! What became of an errand to a relationship: every outcome has its face, and an unknown one is shown as unknown.

use super::Subject;
use crate::{
    l10n::{Args, MessageId, ids},
    pages::{
        billing::{bar, sign_in_again},
        failure_view::{RequestIdLine, failure_text},
    },
    state::{Deed, Doing, Failure, FailureKind, Running},
    ui::{self, MessageBar, Tone},
};
use contract::AutoExtend;
use leptos::prelude::*;

pub(super) fn outcome(subject: Subject, running: Running) -> AnyView {
    let l10n = subject.app.l10n;
    let none = || ().into_any();
    match running.state.clone() {
        Doing::Sending => bar(Tone::Info, ids::RELATIONSHIPS_WORKING, none(), none()),
        Doing::Looking(failure) => {
            let request_id = failure.request_id.clone();
            let text = view! {
                {failure_text(failure)}
                <RequestIdLine request_id/>
                <p>{l10n.text(ids::RELATIONSHIPS_LOOKING_TEXT)}</p>
            };
            bar(Tone::Warning, ids::RELATIONSHIPS_LOOKING, text.into_any(), none())
        }
        Doing::NotYet => {
            let text = view! { <p>{l10n.text(ids::RELATIONSHIPS_NOT_YET_TEXT)}</p> };
            bar(Tone::Warning, ids::RELATIONSHIPS_NOT_YET, text.into_any(), none())
        }
        Doing::Done(_) => done(subject, running),
        Doing::Overtaken(_) => {
            let text = view! { <p>{l10n.text(ids::RELATIONSHIPS_OVERTAKEN_TEXT)}</p> };
            bar(Tone::Warning, ids::RELATIONSHIPS_OVERTAKEN, text.into_any(), dismiss(subject, running))
        }
        Doing::NotDone => bar(Tone::Warning, ids::RELATIONSHIPS_NOT_DONE, none(), dismiss(subject, running)),
        Doing::Unknown(failure) => {
            let request_id = failure.request_id.clone();
            let text = view! { {failure_text(failure)} <RequestIdLine request_id/> };
            let intent = running.intent.clone();
            let look = button(subject, ids::CHANGE_LOOK, move || subject.errands.look(intent.clone()));
            let actions = view! { {look} {dismiss(subject, running)} };
            bar(Tone::Warning, ids::RELATIONSHIPS_UNKNOWN, text.into_any(), actions.into_any())
        }
        Doing::Refused(failure) => refused(subject, running, failure),
    }
}

/// A button that goes away by what it does.
fn button(subject: Subject, label: MessageId, act: impl Fn() + 'static) -> AnyView {
    ui::button("button", subject.app.l10n.text(label), move || {
        act();
        subject.refocus();
    })
}

fn dismiss(subject: Subject, running: Running) -> AnyView {
    button(subject, ids::NOTICE_DISMISS, move || subject.errands.dismiss(&running))
}

fn done(subject: Subject, running: Running) -> AnyView {
    let l10n = subject.app.l10n;
    let text = match &running.intent.errand.deed {
        Deed::RemoveRoles(_, roles, _) => {
            let count = u32::try_from(roles.len()).unwrap_or(u32::MAX);
            l10n.text_with(ids::REMOVAL_DONE, move || Args::new().count("count", count))
        }
        Deed::End(_) => l10n.text(ids::RELATIONSHIPS_ENDED_DONE),
        Deed::SetAutoExtend(_, AutoExtend::HalfYear) => l10n.text(ids::RELATIONSHIPS_EXTENDS_DONE),
        Deed::SetAutoExtend(..) => l10n.text(ids::RELATIONSHIPS_EXTENDS_NOT_DONE),
        Deed::SignOff(..) => l10n.text(ids::HISTORY_UNKNOWN),
    };
    view! {
        <MessageBar tone=Tone::Success>
            <p class="message__text">{text}</p>
            {dismiss(subject, running)}
        </MessageBar>
    }
    .into_any()
}

fn refused(subject: Subject, running: Running, failure: Failure) -> AnyView {
    let request_id = failure.request_id.clone();
    let again = running.intent.clone();
    let actions = match failure.kind {
        FailureKind::FreshSignIn => sign_in_again(ids::RELATIONSHIPS_SIGN_IN_AGAIN, move || {
            subject.errands.again(again.clone());
            subject.refocus();
        }),
        FailureKind::Forbidden(_) | FailureKind::NotEditable(_) | FailureKind::NotFound => {
            dismiss(subject, running)
        }
        _ => button(subject, ids::FAILURE_RETRY, move || subject.errands.again(again.clone())),
    };
    let text = view! { {failure_text(failure)} <RequestIdLine request_id/> };
    bar(Tone::Danger, ids::RELATIONSHIPS_REFUSED, text.into_any(), actions)
}
