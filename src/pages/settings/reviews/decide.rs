//! Deciding about one relationship: keep, remove its roles, or ask its partner. Each is saved when it is chosen; a
//! question, when it is written.

use super::{item::name, review::Subject};
use crate::{
    erase::{Derived, derived, effect, sometimes},
    l10n::{Args, ids},
    pages::failure_view::refusal,
    state::FailureKind,
    ui::busy_button,
};
use contract::{Access, ReviewDecision, ReviewDecisionRequest, ReviewItem, review::MAX_NOTE};
use leptos::prelude::*;

/// The choices, and the question where the partner is asked.
pub(super) fn form(subject: Subject, place: usize, now: Derived<Option<ReviewItem>>) -> AnyView {
    let l10n = subject.app.l10n;
    // What is chosen, until it is what is decided: a question is decided only when it is saved.
    let wanted = RwSignal::new(None::<ReviewDecision>);
    let decided =
        derived(move || now.with(|now| now.as_ref().map(|now| (now.decision.clone(), now.decided_at))));
    effect(move || {
        decided.track();
        wanted.set(None);
    });
    // What somebody else was faster with is chosen anew.
    effect(move || {
        if subject.deciding.failed().is_some_and(|failure| failure.kind == FailureKind::Stale) {
            wanted.set(None);
        }
    });
    let note = RwSignal::new(now.with_untracked(|now| now.as_ref()?.note.clone()).unwrap_or_default());
    let missing = RwSignal::new(false);
    // Nothing is signed off that looks other on screen.
    let is_draft = derived(move || {
        let (wanted, text) = (wanted.get(), note.with(|note| note.trim().to_owned()));
        now.with(|now| {
            let saved = now.as_ref().map(|now| (now.decision.clone(), now.note.clone().unwrap_or_default()));
            let (decision, saved) = saved.unwrap_or_default();
            let asked = Some(ReviewDecision::Ask);
            wanted.or(decision.clone()) == asked && (decision != asked || saved != text)
        })
    });
    effect(move || subject.deciding.keep_draft(place, is_draft.get()));
    let decide = move |decision: ReviewDecision, note: Option<String>| {
        let Some(relationship_id) =
            now.with_untracked(|now| now.as_ref().map(|now| now.relationship.id.clone()))
        else {
            return;
        };
        if let Some(review) = subject.now.get_untracked() {
            let request = ReviewDecisionRequest { relationship_id, decision, note };
            subject.deciding.decide(subject.moniker.get_value(), review.id, review.etag, request);
        }
    };
    let is = move |decision: &ReviewDecision| {
        let chosen = wanted.get().or_else(|| decided.with(|decided| decided.as_ref()?.0.clone()));
        chosen.as_ref() == Some(decision)
    };
    // What the sign-off would refuse is not offered, and says why.
    let denial = now.with_untracked(|now| match &now.as_ref()?.relationship.allowed_actions.remove_roles {
        Access::Denied(denial) => Some(denial.clone()),
        Access::Allowed => None,
    });
    let (is_denied, reason) = (denial.is_some(), format!("reviewed-denied-{place}"));
    let why = denial.map(|denial| {
        view! { <p class="small muted" id=reason.clone()>{refusal(l10n, Some(denial))}</p> }
    });
    let choice = move |decision: ReviewDecision| {
        let closed = is_denied && decision == ReviewDecision::RemoveRoles;
        let described_by = closed.then(|| reason.clone());
        let (shown, chosen) = (decision.clone(), decision.clone());
        let choose = move |_| {
            wanted.set(Some(chosen.clone()));
            missing.set(false);
            if chosen != ReviewDecision::Ask {
                decide(chosen.clone(), None);
            }
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=format!("decision-{place}")
                    prop:checked=move || is(&shown)
                    disabled=closed
                    aria-describedby=described_by
                    on:change=choose
                />
                {l10n.text(name(&decision))}
            </label>
        }
        .into_any()
    };
    let save = move || {
        let text = note.get_untracked().trim().to_owned();
        missing.set(text.is_empty());
        if !text.is_empty() {
            decide(ReviewDecision::Ask, Some(text));
        }
    };
    let busy = Signal::derive(move || subject.deciding.busy());
    // Made once: it keeps what is typed.
    let asks = derived(move || is(&ReviewDecision::Ask));
    let question = move || {
        asks.get().then(|| {
            let (field, hint) = (format!("note-{place}"), format!("note-hint-{place}"));
            let limit = u32::try_from(MAX_NOTE).unwrap_or(u32::MAX);
            let help = l10n.text_with(ids::REVIEWS_NOTE_HINT, move || Args::new().count("count", limit));
            view! {
                <div class="field">
                    <label for=field.clone()>{l10n.text(ids::REVIEWS_NOTE)}</label>
                    <textarea
                        class="input"
                        id=field
                        rows="3"
                        maxlength=MAX_NOTE.to_string()
                        aria-describedby=hint.clone()
                        aria-invalid=move || missing.get().then_some("true")
                        prop:value=note
                        on:input=move |event| note.set(event_target_value(&event))
                    ></textarea>
                    <p class="small muted" id=hint>{help}</p>
                    {sometimes(move || missing.get().then(|| view! {
                        <p class="field__error" role="alert">{l10n.text(ids::REVIEWS_NOTE_NEEDED)}</p>
                    }.into_any()))}
                    <p>{busy_button("button", l10n.text(ids::REVIEWS_NOTE_SAVE), busy, save)}</p>
                </div>
            }
            .into_any()
        })
    };
    let choices = [ReviewDecision::Keep, ReviewDecision::RemoveRoles, ReviewDecision::Ask].map(choice);
    view! {
        <fieldset class="decision">
            <legend>{l10n.text(ids::REVIEWS_DECISION)}</legend>
            {choices.into_iter().collect_view()}
            {why}
        </fieldset>
        {sometimes(question)}
    }
    .into_any()
}
