//! What became of a change: every outcome has its face, and an unknown one is shown as unknown.

use super::{Subject, denied::denied, shown::person_or_none};
use crate::{
    l10n::{Args, MessageId, ids},
    pages::{
        billing::outcome::{bar, sign_in_again},
        failure_view::{RequestIdLine, failure_text},
    },
    state::{ChangeState, Failure, FailureKind, Pending, Wanted},
    ui::{self, MessageBar, Tone},
};
use contract::PartnerOfRecordSlot;
use leptos::prelude::*;

pub(super) fn outcome(subject: Subject, pending: Pending) -> AnyView {
    let Pending { intent, state, .. } = pending.clone();
    match state {
        ChangeState::Sending => bar(Tone::Info, ids::CHANGE_SENDING, ().into_any(), ().into_any()),
        ChangeState::Looking(failure) => {
            let request_id = failure.request_id.clone();
            let text = view! {
                {failure_text(failure)}
                <RequestIdLine request_id/>
                <p>{subject.app.l10n.text(ids::CHANGE_LOOKING_TEXT)}</p>
            };
            bar(Tone::Warning, ids::CHANGE_LOOKING, text.into_any(), ().into_any())
        }
        ChangeState::Done(slot) => done(subject, pending, slot),
        ChangeState::Overtaken(slot) => overtaken(subject, pending, slot),
        ChangeState::Refused(failure) => refused(subject, pending, failure),
        ChangeState::NotYet(_) => {
            let text = subject.app.l10n.text(ids::CHANGE_NOT_YET_TEXT);
            let text = view! { <p>{text}</p> }.into_any();
            bar(Tone::Warning, ids::CHANGE_NOT_YET, text, ().into_any())
        }
        ChangeState::NotDone(_) => {
            let close = dismiss(subject, pending);
            bar(Tone::Warning, ids::CHANGE_NOT_DONE, ().into_any(), close)
        }
        ChangeState::Unknown(failure) => {
            let request_id = failure.request_id.clone();
            let text = view! { {failure_text(failure)} <RequestIdLine request_id/> };
            let close = dismiss(subject, pending);
            let look = button(subject, ids::CHANGE_LOOK, move || subject.app.changes.look(intent.clone()));
            let actions = view! { {look} {close} };
            bar(Tone::Warning, ids::CHANGE_UNKNOWN, text.into_any(), actions.into_any())
        }
    }
}

/// A button that goes away by what it does.
fn button(subject: Subject, label: MessageId, act: impl Fn() + 'static) -> AnyView {
    ui::button("button", subject.app.l10n.text(label), move || {
        act();
        subject.refocus();
    })
}

fn dismiss(subject: Subject, pending: Pending) -> AnyView {
    button(subject, ids::NOTICE_DISMISS, move || subject.app.changes.dismiss(&pending))
}

/// Success stands where the changed thing stands, and can be undone.
fn done(subject: Subject, pending: Pending, slot: PartnerOfRecordSlot) -> AnyView {
    let l10n = subject.app.l10n;
    let name = slot.value.as_ref().map(|partner| partner.name.clone());
    let text = match name {
        Some(name) => l10n.text_with(ids::CHANGE_DONE, move || Args::new().text("name", name.clone())),
        None => l10n.text(ids::CHANGE_DONE_NONE),
    };
    let before = pending.intent.before.clone().filter(|before| is_reversible(subject, before, &slot));
    let undo = before.map(|before| {
        button(subject, ids::CHANGE_UNDO, move || {
            subject.begin(slot.clone(), before.value.clone().map(Wanted::from));
        })
    });
    view! {
        <MessageBar tone=Tone::Success>
            <p class="message__text">{text}</p>
            {undo}
            {dismiss(subject, pending)}
        </MessageBar>
    }
    .into_any()
}

/// Whether what was there before may be set again.
fn is_reversible(subject: Subject, before: &PartnerOfRecordSlot, now: &PartnerOfRecordSlot) -> bool {
    let read = subject.read();
    let allowed = &read.allowed_actions;
    let access = match (&before.value, &now.value) {
        (None, _) => &allowed.remove,
        (Some(_), None) => &allowed.set,
        (Some(_), Some(_)) => &allowed.replace,
    };
    read.partner_of_record.etag == now.etag && access.is_allowed()
}

/// Theirs beside mine and what both began with: the user chooses (reliability A7).
fn overtaken(subject: Subject, pending: Pending, slot: PartnerOfRecordSlot) -> AnyView {
    let l10n = subject.app.l10n;
    let intent = pending.intent.clone();
    let keep = button(subject, ids::CHANGE_KEEP_THEIRS, move || subject.app.changes.dismiss(&pending));
    let before = intent
        .before
        .map(|before| person_or_none(before.value.map(Wanted::from), l10n.text(ids::CHANGE_ORIGINAL)));
    let wanted = intent.wanted.clone();
    let theirs = slot.clone();
    let mine = button(subject, ids::CHANGE_USE_MINE, move || subject.begin(theirs.clone(), wanted.clone()));
    let text = view! {
        <p>{l10n.text(ids::CHANGE_OVERTAKEN_TEXT)}</p>
        <div class="versions">
            {before}
            {person_or_none(slot.value.map(Wanted::from), l10n.text(ids::CHANGE_THEIRS))}
            {person_or_none(intent.wanted, l10n.text(ids::CHANGE_MINE))}
        </div>
        <div class="actions">{keep} {mine}</div>
    };
    bar(Tone::Warning, ids::CHANGE_OVERTAKEN, text.into_any(), ().into_any())
}

fn refused(subject: Subject, pending: Pending, failure: Failure) -> AnyView {
    let request_id = failure.request_id.clone();
    let fresh = failure.kind == FailureKind::FreshSignIn;
    let (text, retry) = match &failure.kind {
        FailureKind::Forbidden(Some(denial)) | FailureKind::NotEditable(Some(denial)) => {
            (denied(subject, denial, "change-denied".to_owned()), false)
        }
        FailureKind::Partner(..) | FailureKind::Forbidden(None) | FailureKind::NotEditable(None) => {
            (failure_text(failure), false)
        }
        _ => (failure_text(failure), true),
    };
    let again = pending.intent.clone();
    let actions = if fresh {
        sign_in_again(ids::CHANGE_SIGN_IN_AGAIN, move || {
            subject.app.changes.begin(again.clone());
            subject.refocus();
        })
    } else if retry {
        button(subject, ids::FAILURE_RETRY, move || subject.app.changes.begin(again.clone()))
    } else {
        dismiss(subject, pending)
    };
    let text = view! { {text} <RequestIdLine request_id/> };
    bar(Tone::Danger, ids::CHANGE_REFUSED, text.into_any(), actions)
}
