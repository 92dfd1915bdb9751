//! Invitations in words: what they ask for, where they are, what their pages and buttons are called.

use crate::{
    cloud::Authorization,
    l10n::{Args, L10n, MessageId, ids},
    state::App,
    ui::{Icon, StatusBadge, Text},
};
use contract::{Invitation, InvitationKind, InvitationState};
use leptos::prelude::*;

/// What it asks for; a kind of tomorrow by its own word.
pub(in crate::pages) fn kind(l10n: L10n, kind: &InvitationKind) -> Text {
    let id = match kind {
        InvitationKind::Reseller => ids::INVITATION_KIND_RESELLER,
        InvitationKind::IndirectReseller => ids::INVITATION_KIND_INDIRECT_RESELLER,
        InvitationKind::Granular => ids::INVITATION_KIND_GRANULAR,
        InvitationKind::DelegatedAdmin => ids::INVITATION_KIND_DELEGATED_ADMIN,
        InvitationKind::Offer => ids::INVITATION_KIND_OFFER,
        InvitationKind::Agreement => ids::INVITATION_KIND_AGREEMENT,
        InvitationKind::Other(value) => {
            let value = value.to_string();
            return l10n.text_with(ids::STATUS_UNKNOWN, move || Args::new().text("value", value.clone()));
        }
    };
    l10n.text(id)
}

/// What saying yes means.
pub(super) fn about(kind: &InvitationKind) -> MessageId {
    match kind {
        InvitationKind::Reseller => ids::INVITATION_ABOUT_RESELLER,
        InvitationKind::IndirectReseller => ids::INVITATION_ABOUT_INDIRECT_RESELLER,
        InvitationKind::Granular => ids::INVITATION_ABOUT_GRANULAR,
        InvitationKind::DelegatedAdmin => ids::INVITATION_ABOUT_DELEGATED_ADMIN,
        InvitationKind::Offer => ids::INVITATION_ABOUT_OFFER,
        InvitationKind::Agreement => ids::INVITATION_ABOUT_AGREEMENT,
        InvitationKind::Other(_) => ids::INVITATION_ABOUT_UNKNOWN,
    }
}

/// The heading of its page, by kind and by how the cloud has it done (rows H1, H2, H3, D6).
pub(super) fn heading(invitation: &Invitation, way: Authorization) -> MessageId {
    match invitation.kind {
        InvitationKind::Granular => ids::INVITATION_TITLE_ROLES,
        InvitationKind::Agreement => ids::INVITATION_TITLE_AGREEMENT,
        InvitationKind::Offer if way != Authorization::Steps => ids::INVITATION_TITLE_OFFER,
        InvitationKind::Reseller | InvitationKind::IndirectReseller if invitation.agreement.is_some() => {
            ids::INVITATION_TITLE_AGREEMENT_AND_PARTNER
        }
        InvitationKind::Other(_) => ids::INVITATION_TITLE_UNKNOWN,
        _ => ids::INVITATION_TITLE_PARTNER,
    }
}

/// The button that says yes.
pub(super) fn accept(invitation: &Invitation, way: Authorization) -> MessageId {
    match invitation.kind {
        InvitationKind::Granular => ids::INVITATION_APPROVE,
        InvitationKind::Agreement => ids::INVITATION_ACCEPT,
        InvitationKind::Offer if way != Authorization::Steps => ids::INVITATION_ACCEPT_OFFER,
        InvitationKind::Reseller | InvitationKind::IndirectReseller if invitation.agreement.is_some() => {
            ids::INVITATION_ACCEPT_AND_AUTHORIZE
        }
        _ => ids::INVITATION_AUTHORIZE,
    }
}

/// Where it is.
pub(in crate::pages) fn state_badge(state: &InvitationState) -> AnyView {
    let l10n = App::from_context().l10n;
    let (id, tone, icon) = match state {
        InvitationState::Pending => (ids::INVITATION_STATE_PENDING, "badge--brand", Icon::Clock),
        InvitationState::Accepted => {
            (ids::INVITATION_STATE_ACCEPTED, "badge--success", Icon::CheckmarkCircle)
        }
        InvitationState::Declined => (ids::INVITATION_STATE_DECLINED, "", Icon::Dismiss),
        InvitationState::Expired => (ids::INVITATION_STATE_EXPIRED, "badge--warning", Icon::Clock),
        InvitationState::Revoked => (ids::INVITATION_STATE_REVOKED, "", Icon::SubtractCircle),
        InvitationState::Other(value) => {
            let value = value.to_string();
            let label = l10n.text_with(ids::STATUS_UNKNOWN, move || Args::new().text("value", value.clone()));
            return view! { <StatusBadge tone="" icon=Icon::Info label/> }.into_any();
        }
    };
    view! { <StatusBadge tone icon label=l10n.text(id)/> }.into_any()
}
