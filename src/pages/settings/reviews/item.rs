//! One relationship of a review: what it is, and what is decided about it.

use super::{decide, review::Subject};
use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::{
        failure_view::{code_text, refusal},
        settings::{partner_name, roles, words},
    },
    ui::{Icon, MessageBar, StatusBadge, Tone},
};
use contract::{ReviewDecision, ReviewItem, ReviewOutcome};
use leptos::prelude::*;

/// The relationship at a place of the review, followed.
pub(super) fn item(subject: Subject, place: usize) -> AnyView {
    let l10n = subject.app.l10n;
    let now = derived(move || subject.now.with(|now| now.as_ref()?.items.get(place).cloned()));
    let Some(first) = now.get_untracked() else { return ().into_any() };
    let of = &first.relationship;
    let (heading, labelled_by) = (format!("reviewed-{place}"), format!("reviewed-{place}"));
    let kind = words::kind(l10n, &of.kind);
    let name = (!of.name.is_empty()).then(|| {
        let name = partner_name::plain(&of.name);
        view! { <p><bdi>{name}</bdi></p> }
    });
    let changed = move || {
        let is_changed = now.with(|now| now.as_ref().is_some_and(|now| now.changed)) && subject.is_open();
        is_changed.then(|| {
            view! {
                <MessageBar tone=Tone::Warning>
                    <p class="message__text">{l10n.text(ids::REVIEWS_CHANGED)}</p>
                </MessageBar>
            }
            .into_any()
        })
    };
    let decided = move || {
        let ReviewItem { decided_by, decided_at, .. } = now.get()?;
        let (name, at) = (decided_by?, decided_at?);
        let text = l10n
            .text_with(ids::REVIEWS_DECIDED_BY, move || Args::new().text("name", name.clone()).at("at", at));
        Some(view! { <p class="small muted numeric">{text}</p> }.into_any())
    };
    // What is being decided stays as it is while it is saved.
    let open = derived(move || subject.is_open() && subject.may_decide());
    let body = move || {
        if open.get() {
            decide::form(subject, place, now)
        } else {
            sometimes(move || now.get().map(|now| decided_as(&now))).into_any()
        }
    };
    view! {
        <section class="card card--wide reviewed" aria-labelledby=labelled_by>
            <h2 id=heading>{partner_name::linked(&of.partner)}</h2>
            <p class="small muted">{kind}</p>
            {name}
            {sometimes(changed)}
            {roles::list(&of.roles)}
            {dynamic(body)}
            {sometimes(decided)}
        </section>
    }
    .into_any()
}

/// What was decided, and what became of it.
fn decided_as(of: &ReviewItem) -> AnyView {
    let l10n = crate::state::App::from_context().l10n;
    let decision = of.decision.as_ref().map(|decision| {
        view! { <p>{l10n.text(ids::REVIEWS_DECISION)} ": " <strong>{l10n.text(name(decision))}</strong></p> }
    });
    let note = of.note.clone().map(|note| view! { <blockquote class="letter">{note}</blockquote> });
    let outcome = of.outcome.as_ref().map(|outcome| {
        let (tone, icon, id) = match outcome {
            ReviewOutcome::Kept => ("badge--success", Icon::Checkmark, ids::REVIEWS_OUTCOME_KEPT),
            ReviewOutcome::Removed => ("badge--success", Icon::CheckmarkCircle, ids::REVIEWS_OUTCOME_REMOVED),
            ReviewOutcome::Asked => ("badge--brand", Icon::Clock, ids::REVIEWS_OUTCOME_ASKED),
            ReviewOutcome::Changed => ("badge--warning", Icon::Warning, ids::REVIEWS_OUTCOME_CHANGED),
            ReviewOutcome::Refused => ("badge--warning", Icon::Warning, ids::REVIEWS_OUTCOME_REFUSED),
            ReviewOutcome::Other(_) => ("", Icon::Info, ids::REVIEWS_OUTCOME_UNKNOWN),
        };
        view! { <p><StatusBadge tone icon label=l10n.text(id)/></p> }
    });
    let why = match (&of.denial, &of.problem) {
        (Some(denial), _) => Some(refusal(l10n, Some(denial.clone()))),
        (None, Some(code)) => Some(l10n.text(code_text(code))),
        (None, None) => None,
    };
    view! { {decision} {note} {outcome} {why.map(|why| view! { <p class="small">{why}</p> })} }.into_any()
}

pub(super) fn name(decision: &ReviewDecision) -> MessageId {
    match decision {
        ReviewDecision::Keep => ids::REVIEWS_KEEP,
        ReviewDecision::RemoveRoles => ids::REVIEWS_REMOVE,
        ReviewDecision::Ask => ids::REVIEWS_ASK,
        ReviewDecision::Other(_) => ids::REVIEWS_OUTCOME_UNKNOWN,
    }
}
