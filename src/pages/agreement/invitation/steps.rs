//! The authorization page of the cloud of 21Vianet (row D6): Partner Relationships, Yes, Next; then the trial or
//! the purchase that came along; then it is done. What was chosen stands in no address: a link must not have
//! anything chosen.

use super::{Desk, about, answer, decline};
use crate::{
    erase::{derived, dynamic},
    l10n::{MessageId, ids},
    ui::{Text, button},
};
use leptos::prelude::*;

const STEP_ID: &str = "step";

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Relationship,
    Last,
}

/// What was chosen so far. Copy it around.
#[derive(Clone, Copy)]
struct Chosen {
    step: RwSignal<Step>,
    /// Whether the partner becomes a delegated admin; nothing is chosen at first.
    partner: RwSignal<Option<bool>>,
    /// Whether its offer is taken.
    offer: RwSignal<Option<bool>>,
}

pub(super) fn steps(desk: Desk) -> AnyView {
    let chosen = Chosen {
        step: RwSignal::new(Step::Relationship),
        partner: RwSignal::new(None),
        offer: RwSignal::new(None),
    };
    // What was chosen was chosen of what was shown.
    let shown = derived(move || desk.invitation.with(|invitation| invitation.etag.clone()));
    crate::erase::effect(move || {
        shown.track();
        chosen.step.set(Step::Relationship);
        chosen.partner.set(None);
        chosen.offer.set(None);
    });
    let step = derived(move || chosen.step.get());
    let invitation = derived(move || desk.invitation.get());
    let offers = desk.invitation.with_untracked(|invitation| invitation.offer.is_some());
    let last = if offers { ids::INVITATION_STEP_OFFER } else { ids::INVITATION_STEP_CONFIRM };
    let l10n = desk.app.l10n;
    let heading = move || match step.get() {
        Step::Relationship => l10n.text(ids::INVITATION_STEP_RELATIONSHIP).get(),
        Step::Last => l10n.text(last).get(),
    };
    view! {
        <div class="wizard">
            {progress(desk, chosen, last)}
            <section class="card" aria-labelledby=STEP_ID>
                <h2 id=STEP_ID tabindex="-1">{heading}</h2>
                {dynamic(move || match step.get() {
                    Step::Relationship => relationship(desk, chosen),
                    Step::Last => confirm(desk, chosen),
                })}
            </section>
            <div class="invitation__aside">
                {dynamic(move || invitation.with(|invitation| view! {
                    {about::who(invitation)}
                    {about::rights(invitation)}
                }.into_any()))}
            </div>
        </div>
        {decline::dialog(desk)}
    }
    .into_any()
}

/// Where one is.
fn progress(desk: Desk, chosen: Chosen, last: MessageId) -> AnyView {
    let l10n = desk.app.l10n;
    let one = |step: Step, label: MessageId| {
        let current = move || (chosen.step.get() == step).then_some("step");
        view! { <li class="steps__link" aria-current=current>{l10n.text(label)}</li> }
    };
    view! {
        <nav aria-label=l10n.text(ids::CHECKOUT_STEPS)>
            <ol class="steps">
                {one(Step::Relationship, ids::INVITATION_STEP_RELATIONSHIP)}
                {one(Step::Last, last)}
            </ol>
        </nav>
    }
    .into_any()
}

fn relationship(desk: Desk, chosen: Chosen) -> AnyView {
    let l10n = desk.app.l10n;
    let obstacle = answer::obstacle(desk);
    let reason = Signal::derive(move || match chosen.partner.get() {
        None => Some(l10n.text(ids::INVITATION_CHOOSE_FIRST).get()),
        // What is in the way of a yes is not in the way of a no.
        Some(true) => obstacle.get(),
        Some(false) => None,
    });
    let next = move || {
        if chosen.partner.get_untracked() == Some(true) {
            chosen.step.set(Step::Last);
            desk.here.focus(STEP_ID);
        } else {
            desk.declining.set(true);
        }
    };
    let next = super::super::decide::button_with_reason(
        "button button--primary",
        l10n.text(ids::CHECKOUT_NEXT),
        answer::REASON_ID,
        reason,
        next,
    );
    view! {
        <fieldset>
            <legend>{l10n.text(ids::INVITATION_MAKE_ADMIN)}</legend>
            {radio("partner", chosen.partner, true, l10n.text(ids::INVITATION_YES))}
            {radio("partner", chosen.partner, false, l10n.text(ids::INVITATION_NO))}
        </fieldset>
        {about::stays()}
        <div class="actions">{next}</div>
        {answer::why(desk, reason)}
    }
    .into_any()
}

fn confirm(desk: Desk, chosen: Chosen) -> AnyView {
    let l10n = desk.app.l10n;
    let offer = desk.invitation.with(|invitation| invitation.offer.clone());
    let has_offer = offer.is_some();
    let choice = offer.map(|offer| {
        view! {
            {about::offer(&offer)}
            <fieldset class="invitation__choice">
                <legend>{l10n.text(ids::INVITATION_TAKE)}</legend>
                {radio("offer", chosen.offer, true, l10n.text(ids::INVITATION_TAKE_YES))}
                {radio("offer", chosen.offer, false, l10n.text(ids::INVITATION_TAKE_NO))}
            </fieldset>
        }
    });
    let text = (!has_offer).then(|| view! { <p>{l10n.text(ids::INVITATION_CONFIRM)}</p> });
    let obstacle = answer::obstacle(desk);
    let reason = Signal::derive(move || {
        let open = has_offer && chosen.offer.get().is_none();
        if open { Some(l10n.text(ids::INVITATION_CHOOSE_FIRST).get()) } else { obstacle.get() }
    });
    let accept = move || desk.accept(chosen.offer.get_untracked() == Some(true));
    let back = move || {
        chosen.step.set(Step::Relationship);
        desk.here.focus(STEP_ID);
    };
    let accept = super::super::decide::button_with_reason(
        "button button--primary",
        l10n.text(ids::INVITATION_AUTHORIZE),
        answer::REASON_ID,
        reason,
        accept,
    );
    view! {
        {text}
        {choice}
        <div class="actions">
            {accept}
            {button("button", l10n.text(ids::CHECKOUT_BACK), back)}
            {answer::no(desk)}
        </div>
        {answer::why(desk, reason)}
    }
    .into_any()
}

fn radio(name: &'static str, of: RwSignal<Option<bool>>, value: bool, label: Text) -> AnyView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name=name
                prop:checked=move || of.get() == Some(value)
                on:change=move |_| of.set(Some(value))
            />
            {label}
        </label>
    }
    .into_any()
}
