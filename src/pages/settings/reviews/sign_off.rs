//! Signing a review off: what will be done, that it was done, and the receipt.

use super::review::Subject;
use crate::{
    erase::{derived, sometimes},
    l10n::{Args, ids},
    pages::{
        agreement::save_receipt,
        billing::{bar, sign_in_again},
        failure_view::{RequestIdLine, failure_text},
    },
    state::{Deed, Doing, FailureKind, Running},
    ui::{Dialog, Leave, Tone, button},
};
use contract::{Review, ReviewDecision, SignedReceipt};
use leptos::prelude::*;

const DIALOG_ID: &str = "sign-off";
const REASON_ID: &str = "sign-off-waits";

/// The way to the signature, or the receipt once it is there.
pub(super) fn end(subject: Subject) -> AnyView {
    let l10n = subject.app.l10n;
    let asking = RwSignal::new(false);
    let undecided = derived(move || {
        let left = subject.now.with(|now| now.as_ref().map_or(0, Review::undecided));
        u32::try_from(left).unwrap_or(u32::MAX)
    });
    let busy = move || subject.errand.with(|errand| errand.as_ref().is_some_and(Running::is_open));
    let unsaved = move || subject.deciding.is_unsaved();
    let waits = move || undecided.get() > 0 || unsaved() || busy() || subject.deciding.busy();
    let ask = move |_| {
        if !untrack(waits) {
            asking.set(true);
        }
    };
    let reason = move || {
        let text = match undecided.get() {
            0 if unsaved() => l10n.text(ids::REVIEWS_SIGN_OFF_UNSAVED),
            0 => return None,
            count => l10n.text_with(ids::REVIEWS_SIGN_OFF_WAITS, move || Args::new().count("count", count)),
        };
        Some(view! { <p class="small" id=REASON_ID>{text}</p> }.into_any())
    };
    let is_offered = move || subject.is_open() && subject.may_decide();
    view! {
        {sometimes(move || is_offered().then(|| view! {
            <div class="actions">
                <button
                    class="button button--primary"
                    type="button"
                    aria-disabled=move || waits().then_some("true")
                    aria-describedby=move || (undecided.get() > 0 || unsaved()).then_some(REASON_ID)
                    on:click=ask
                >
                    {l10n.text(ids::REVIEWS_SIGN_OFF)}
                </button>
            </div>
            {sometimes(reason)}
        }.into_any()))}
        {sometimes(move || subject.now.with(|now| now.as_ref()?.receipt.clone()).map(|receipt| take(subject, &receipt)))}
        {question(subject, asking)}
    }
    .into_any()
}

fn question(subject: Subject, asking: RwSignal<bool>) -> AnyView {
    let l10n = subject.app.l10n;
    let count = move |decision: ReviewDecision| {
        let count = subject.now.with(|now| {
            let items = now.iter().flat_map(|now| now.items.iter());
            items.filter(|item| item.decision.as_ref() == Some(&decision)).count()
        });
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let line = move |id, decision: ReviewDecision| {
        move || {
            let count = count(decision.clone());
            let text = l10n.text_with(id, move || Args::new().count("count", count));
            (count > 0).then(|| view! { <p>{text}</p> }.into_any())
        }
    };
    let keep = move || asking.set(false);
    let sign = move || {
        let Some(now) = subject.now.get_untracked() else { return };
        // At once: what lies beneath an open dialog cannot have the focus.
        subject.app.surface.close_dialog(DIALOG_ID);
        keep();
        let id = now.id.clone();
        subject.moniker.with_value(|moniker| {
            subject.errands.begin(moniker, &now.etag, |key| Deed::SignOff(id, key));
        });
        subject.refocus();
    };
    view! {
        <Dialog
            id=DIALOG_ID
            open=asking.into()
            title=l10n.text(ids::REVIEWS_SIGN_OFF_TITLE)
            texts=vec![l10n.text(ids::REVIEWS_SIGN_OFF_FINAL)]
            leave=Leave::Escape(Callback::new(move |()| keep()))
        >
            {sometimes(line(ids::REVIEWS_SIGN_OFF_REMOVES, ReviewDecision::RemoveRoles))}
            {sometimes(line(ids::REVIEWS_SIGN_OFF_ASKS, ReviewDecision::Ask))}
            <div class="actions">
                {button("button button--primary", l10n.text(ids::REVIEWS_SIGN_OFF), sign)}
                // Enter pressed twice must not sign anything.
                <button class="button" type="button" autofocus=true on:click=move |_| keep()>
                    {l10n.text(ids::REVIEWS_SIGN_OFF_NO)}
                </button>
            </div>
        </Dialog>
    }
    .into_any()
}

/// What becomes of signing off. That it is done is seen in the review itself.
pub(super) fn outcome(subject: Subject) -> Option<AnyView> {
    let l10n = subject.app.l10n;
    let running = subject.errand.get()?;
    let none = || ().into_any();
    let about = |failure: crate::state::Failure| {
        let request_id = failure.request_id.clone();
        view! { {failure_text(failure)} <RequestIdLine request_id/> }.into_any()
    };
    // A button that goes away by what it does.
    let pressed = move |label, act: Box<dyn Fn()>| {
        button("button", l10n.text(label), move || {
            act();
            subject.refocus();
        })
    };
    let dismiss = {
        let running = running.clone();
        move || {
            let running = running.clone();
            pressed(ids::NOTICE_DISMISS, Box::new(move || subject.errands.dismiss(&running)))
        }
    };
    let intent = running.intent.clone();
    Some(match running.state.clone() {
        Doing::Done(_) => return None,
        Doing::Sending => bar(Tone::Info, ids::RELATIONSHIPS_WORKING, none(), none()),
        Doing::Looking(failure) => bar(Tone::Warning, ids::RELATIONSHIPS_LOOKING, about(failure), none()),
        Doing::NotYet => {
            let text = view! { <p>{l10n.text(ids::RELATIONSHIPS_NOT_YET_TEXT)}</p> };
            bar(Tone::Warning, ids::RELATIONSHIPS_NOT_YET, text.into_any(), none())
        }
        Doing::Overtaken(_) => {
            let text = view! { <p>{l10n.text(ids::REVIEWS_OVERTAKEN)}</p> };
            bar(Tone::Warning, ids::RELATIONSHIPS_NOT_DONE, text.into_any(), dismiss())
        }
        Doing::NotDone => bar(Tone::Warning, ids::RELATIONSHIPS_NOT_DONE, none(), dismiss()),
        Doing::Unknown(failure) => {
            let look = pressed(ids::CHANGE_LOOK, Box::new(move || subject.errands.look(intent.clone())));
            bar(Tone::Warning, ids::RELATIONSHIPS_UNKNOWN, about(failure), look)
        }
        Doing::Refused(failure) if failure.kind == FailureKind::FreshSignIn => {
            let again = sign_in_again(ids::RELATIONSHIPS_SIGN_IN_AGAIN, move || {
                subject.errands.again(intent.clone());
                subject.refocus();
            });
            bar(Tone::Danger, ids::RELATIONSHIPS_REFUSED, about(failure), again)
        }
        Doing::Refused(failure) => bar(Tone::Danger, ids::RELATIONSHIPS_REFUSED, about(failure), dismiss()),
    })
}

/// The receipt, to be taken along: it can be checked without the service.
fn take(subject: Subject, receipt: &SignedReceipt) -> AnyView {
    let l10n = subject.app.l10n;
    let receipt = receipt.clone();
    let save = move || {
        save_receipt("review-receipt.json", &receipt);
    };
    view! { <div class="actions">{button("button", l10n.text(ids::REVIEWS_RECEIPT), save)}</div> }.into_any()
}
