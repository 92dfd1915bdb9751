//! The answer: what must be read and ticked first, yes and no, and why not.

use super::{
    super::{decide::button_with_reason, document::Reading},
    Desk, about, words,
};
use crate::{
    browser::history,
    erase::{derived, dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::{billing::letter, failure_view::refusal, link::Link, settings::partner_name},
    route::{Asked, Page, Settings},
    state::SignedIn,
    ui::{Text, button},
};
use contract::{Access, Denial, DenialReason, Invitation, InvitationKind};
use leptos::prelude::*;

/// What a button that does nothing is described by.
pub(super) const REASON_ID: &str = "accept-reason";

/// What is agreed to by the tick.
pub(super) fn statement(kind: &InvitationKind) -> MessageId {
    match kind {
        InvitationKind::Agreement => ids::AGREEMENT_STATEMENT,
        _ => ids::INVITATION_STATEMENT,
    }
}

/// The agreement, to be read in the page. Until it is there its name is that of the governing text.
pub(super) fn agreement_card(desk: Desk, reading: Reading) -> AnyView {
    let governing = desk.invitation.with_untracked(|invitation| {
        invitation.agreement.as_ref().map(|agreement| agreement.title.clone()).unwrap_or_default()
    });
    let title =
        move || reading.document().map_or_else(|| governing.clone(), |document| document.title.clone());
    let lang = move || reading.document().map(|document| document.locale.clone());
    view! {
        <section class="card card--wide" aria-labelledby="invitation-agreement">
            <h2 id="invitation-agreement" lang=lang>{title}</h2>
            {reading.view()}
        </section>
    }
    .into_any()
}

/// The tick and the buttons.
pub(super) fn card(desk: Desk) -> AnyView {
    let l10n = desk.app.l10n;
    let kind = desk.invitation.with_untracked(|invitation| invitation.kind.clone());
    let tick = desk.paper.map(|(_, tick)| tick.view(l10n, statement(&kind)));
    let is_alone = kind == InvitationKind::Agreement;
    let takes_offer = kind == InvitationKind::Offer;
    view! {
        <section class="card card--wide" aria-labelledby="invitation-answer">
            <h2 id="invitation-answer">{l10n.text(ids::INVITATION_ANSWER)}</h2>
            {tick}
            {(!is_alone).then(about::stays)}
            {buttons(desk, takes_offer)}
        </section>
    }
    .into_any()
}

/// Yes and no, side by side, and what is in the way of each.
pub(super) fn buttons(desk: Desk, take_offer: bool) -> AnyView {
    let l10n = desk.app.l10n;
    let label = Signal::derive(move || {
        l10n.text(desk.invitation.with(|invitation| words::accept(invitation, desk.way))).get()
    });
    let reason = obstacle(desk);
    view! {
        <div class="actions">
            {button_with_reason("button button--primary", label, REASON_ID, reason, move || desk.accept(take_offer))}
            {no(desk)}
        </div>
        {why(desk, reason)}
    }
    .into_any()
}

/// The button that says no; it is there whatever is in the way of a yes (row H4).
pub(super) fn no(desk: Desk) -> AnyView {
    let label = desk.app.l10n.text(ids::INVITATION_DECLINE);
    sometimes(move || {
        let may = desk.invitation.with(|invitation| invitation.allowed_actions.decline.is_allowed());
        (may && !desk.is_open()).then(|| button("button", label, move || desk.declining.set(true)))
    })
    .into_any()
}

/// Why it cannot be accepted, followed.
pub(super) fn obstacle(desk: Desk) -> Signal<Option<String>> {
    let l10n = desk.app.l10n;
    let denied = derived(move || denial(desk));
    Signal::derive(move || {
        if desk.is_open() {
            return Some(l10n.text(ids::INVITATION_WAIT).get());
        }
        // What is being read again may be another by now.
        if desk.remote.busy() {
            return Some(l10n.text(ids::INVITATION_LOADING).get());
        }
        if let Some(denial) = denied.get() {
            return Some(refusal(l10n, Some(denial)).get());
        }
        let unknown = || {
            desk.invitation.with(|invitation| is_unclear(invitation)).then_some(ids::INVITATION_ABOUT_UNKNOWN)
        };
        let agreement = || desk.paper.and_then(|(_, tick)| tick.obstacle());
        let gone = || {
            let alone = desk.invitation.with(|invitation| {
                invitation.kind == InvitationKind::Agreement && invitation.agreement.is_none()
            });
            alone.then_some(ids::INVITATION_AGREEMENT_DONE)
        };
        unknown().or_else(agreement).or_else(gone).map(|id| l10n.text(id).get())
    })
}

/// Whether something in it cannot be told in words, so that nobody can know what a yes would mean.
fn is_unclear(invitation: &Invitation) -> bool {
    let offer = invitation.offer.as_ref();
    !invitation.kind.is_known()
        || !invitation.auto_extend.is_known()
        || offer.is_some_and(|offer| !offer.kind.is_known())
}

fn denial(desk: Desk) -> Option<Denial> {
    match desk.invitation.with(|invitation| invitation.allowed_actions.accept.clone()) {
        Access::Denied(denial) => Some(denial),
        Access::Allowed => None,
    }
}

/// The reason beneath the buttons, and the next step where there is one (rows H5, A5).
pub(super) fn why(desk: Desk, reason: Signal<Option<String>>) -> AnyView {
    let denied = derived(move || denial(desk));
    view! {
        <p class="small muted" id=REASON_ID>{move || reason.get()}</p>
        {dynamic(move || denied.get().map_or_else(|| ().into_any(), |denial| next_step(desk, &denial)))}
    }
    .into_any()
}

fn next_step(desk: Desk, denial: &Denial) -> AnyView {
    let l10n = desk.app.l10n;
    let invitation = desk.invitation.get();
    let link = |label: MessageId, page: Settings| {
        let to = Page::Settings(page).of(&super::super::cloud());
        view! { <p><Link to>{l10n.text(label)}</Link></p> }.into_any()
    };
    match (&denial.reason, &invitation.blocked_by) {
        (DenialReason::LegacyDelegation, Some(id)) => {
            let asked = [("relationship", id.to_string()), ("panel", "remove-roles".to_owned())];
            link(ids::INVITATION_REMOVE_FIRST, Settings::Relationships(Asked::new(&asked)))
        }
        (DenialReason::AlreadyRelated, Some(id)) => {
            let asked = Asked::one("relationship", id.as_str());
            link(ids::INVITATION_SEE_RELATIONSHIP, Settings::Relationships(asked))
        }
        (DenialReason::RoleRequired, _) => {
            let session = SignedIn::from_context().session;
            let partner = partner_name::plain(&invitation.partner.name);
            let args = move || {
                Args::new()
                    .text("partner", partner.clone())
                    .text("organization", session.with(|session| session.organization.name.clone()))
                    .text("address", history::href())
            };
            let message: Text = l10n.text_with(ids::INVITATION_ASK, args);
            letter(l10n, message)
        }
        _ => ().into_any(),
    }
}
