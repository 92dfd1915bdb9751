//! An invitation that was answered, or whose time is over: what became of it.

use super::{
    super::receipt::{proof, take_receipt},
    Desk, about,
};
use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::{link::Link, settings::partner_name},
    route::{Asked, Page, Route, Settings},
    state::{ActState, Acted},
    ui::{MessageBar, Tone},
};
use contract::{Invitation, InvitationState};
use leptos::prelude::*;

pub(super) fn closed(desk: Desk) -> AnyView {
    let shown = derived(move || desk.invitation.get());
    view! {
        {dynamic(move || shown.with(|invitation| outcome(desk, invitation)))}
        {sometimes(move || receipt(desk))}
        <div class="cards invitation">
            {dynamic(move || shown.with(|invitation| view! {
                {about::who(invitation)}
                {about::rights(invitation)}
                {invitation.offer.as_ref().map(super::offer::card)}
            }.into_any()))}
        </div>
    }
    .into_any()
}

/// What became of it, who answered when, what it led to.
fn outcome(desk: Desk, invitation: &Invitation) -> AnyView {
    let l10n = desk.app.l10n;
    let (id, tone) = match invitation.state {
        InvitationState::Accepted => (ids::INVITATION_WAS_ACCEPTED, Tone::Success),
        InvitationState::Declined => (ids::INVITATION_WAS_DECLINED, Tone::Info),
        InvitationState::Expired => (ids::INVITATION_WAS_EXPIRED, Tone::Warning),
        InvitationState::Revoked => (ids::INVITATION_WAS_REVOKED, Tone::Warning),
        InvitationState::Pending | InvitationState::Other(_) => (ids::INVITATION_WAS_UNKNOWN, Tone::Info),
    };
    let name = invitation.answered_by.clone().unwrap_or_default();
    let partner = partner_name::plain(&invitation.partner.name);
    let at = invitation.closed_at.unwrap_or(invitation.expires_at);
    let args = move || Args::new().text("name", name.clone()).text("partner", partner.clone()).at("at", at);
    let message = invitation.message.clone().map(|message| {
        view! {
            <p class="small muted">{l10n.text(ids::INVITATION_MESSAGE_SENT)}</p>
            <blockquote class="letter"><bdi>{message}</bdi></blockquote>
        }
    });
    let moniker = super::super::cloud();
    let link =
        |label: MessageId, to: Route| view! { <Link class="button" to>{l10n.text(label)}</Link> }.into_any();
    let relationship = invitation.relationship_id.as_ref().map(|id| {
        let list = Settings::Relationships(Asked::one("relationship", id.as_str()));
        link(ids::INVITATION_SEE_RELATIONSHIP, Page::Settings(list).of(&moniker))
    });
    let subscription = invitation
        .subscription_id
        .as_ref()
        .map(|id| link(ids::INVITATION_SEE_SUBSCRIPTION, Route::subscription(&moniker, id)));
    view! {
        <MessageBar tone>
            <div class="message__text">
                <p class="message__title">{l10n.text_with(id, args)}</p>
                {message}
            </div>
            {relationship}
            {subscription}
        </MessageBar>
    }
    .into_any()
}

/// The receipt of a decision that was made here just now.
fn receipt(desk: Desk) -> Option<AnyView> {
    let ActState::Done(Acted::Decision(acceptance)) = desk.acting.get() else { return None };
    let to = Page::Settings(Settings::Acceptances(Asked::default())).of(&super::super::cloud());
    Some(
        view! {
            <section class="card" aria-labelledby="invitation-receipt">
                <h2 id="invitation-receipt">{desk.app.l10n.text(ids::ACCEPTANCE_RECEIPT_TITLE)}</h2>
                {proof(&acceptance)}
                <div class="actions">
                    {take_receipt(&acceptance)}
                    <Link class="button" to>{desk.app.l10n.text(ids::ACCEPTANCES_TITLE)}</Link>
                </div>
            </section>
        }
        .into_any(),
    )
}
