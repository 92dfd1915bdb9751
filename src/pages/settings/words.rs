//! What partners are to the organisation and where relationships are, in words.

use crate::{
    l10n::{Args, L10n, MessageId, ids},
    pages::billing::day_of,
    state::App,
    ui::{Icon, StatusBadge, Text},
};
use contract::{
    Ahead, Relationship, RelationshipKind, RelationshipOrigin, RelationshipStatus, RoleRisk, Timestamp,
};
use leptos::prelude::*;

/// What a partner is (row G9); a kind of tomorrow by its own word.
pub(in crate::pages) fn kind(l10n: L10n, kind: &RelationshipKind) -> Text {
    let id = match kind {
        RelationshipKind::Reseller => ids::RELATIONSHIPS_KIND_RESELLER,
        RelationshipKind::IndirectReseller => ids::RELATIONSHIPS_KIND_INDIRECT_RESELLER,
        RelationshipKind::DelegatedAdmin => ids::RELATIONSHIPS_KIND_DELEGATED_ADMIN,
        RelationshipKind::ResellerAndDelegatedAdmin => ids::RELATIONSHIPS_KIND_RESELLER_AND_DELEGATED_ADMIN,
        RelationshipKind::Granular => ids::RELATIONSHIPS_KIND_GRANULAR,
        RelationshipKind::Advisor => ids::RELATIONSHIPS_KIND_ADVISOR,
        RelationshipKind::Partner => ids::RELATIONSHIPS_KIND_PARTNER,
        RelationshipKind::Mpsa => ids::RELATIONSHIPS_KIND_MPSA,
        RelationshipKind::LineOfBusiness => ids::RELATIONSHIPS_KIND_LOB,
        RelationshipKind::SoftwareVendor => ids::RELATIONSHIPS_KIND_ISV,
        RelationshipKind::DeviceMaker => ids::RELATIONSHIPS_KIND_OEM,
        RelationshipKind::Syndication => ids::RELATIONSHIPS_KIND_SYNDICATION,
        RelationshipKind::Other(value) => return unknown(l10n, value),
    };
    l10n.text(id)
}

/// What such a partner does and may (row G9).
pub(in crate::pages) fn kind_about(kind: &RelationshipKind) -> MessageId {
    match kind {
        RelationshipKind::Reseller => ids::RELATIONSHIPS_ABOUT_RESELLER,
        RelationshipKind::IndirectReseller => ids::RELATIONSHIPS_ABOUT_INDIRECT_RESELLER,
        RelationshipKind::DelegatedAdmin => ids::RELATIONSHIPS_ABOUT_DELEGATED_ADMIN,
        RelationshipKind::ResellerAndDelegatedAdmin => ids::RELATIONSHIPS_ABOUT_RESELLER_AND_DELEGATED_ADMIN,
        RelationshipKind::Granular => ids::RELATIONSHIPS_ABOUT_GRANULAR,
        RelationshipKind::Advisor => ids::RELATIONSHIPS_ABOUT_ADVISOR,
        RelationshipKind::Partner => ids::RELATIONSHIPS_ABOUT_PARTNER,
        RelationshipKind::Mpsa => ids::RELATIONSHIPS_ABOUT_MPSA,
        RelationshipKind::LineOfBusiness => ids::RELATIONSHIPS_ABOUT_LOB,
        RelationshipKind::SoftwareVendor => ids::RELATIONSHIPS_ABOUT_ISV,
        RelationshipKind::DeviceMaker => ids::RELATIONSHIPS_ABOUT_OEM,
        RelationshipKind::Syndication => ids::RELATIONSHIPS_ABOUT_SYNDICATION,
        RelationshipKind::Other(_) => ids::RELATIONSHIPS_ABOUT_UNKNOWN,
    }
}

/// Where a relationship is. `expiring` is past its end and called so: *ending* (product.md b).
pub(in crate::pages) fn status(l10n: L10n, status: &RelationshipStatus) -> Text {
    let id = match status {
        RelationshipStatus::Approved => ids::RELATIONSHIPS_STATUS_APPROVED,
        RelationshipStatus::Activating => ids::RELATIONSHIPS_STATUS_ACTIVATING,
        RelationshipStatus::Active => ids::RELATIONSHIPS_STATUS_ACTIVE,
        RelationshipStatus::TerminationRequested => ids::RELATIONSHIPS_STATUS_TERMINATION_REQUESTED,
        RelationshipStatus::Terminating => ids::RELATIONSHIPS_STATUS_TERMINATING,
        RelationshipStatus::Terminated => ids::RELATIONSHIPS_STATUS_TERMINATED,
        RelationshipStatus::Expiring => ids::RELATIONSHIPS_STATUS_EXPIRING,
        RelationshipStatus::Expired => ids::RELATIONSHIPS_STATUS_EXPIRED,
        RelationshipStatus::Other(value) => return unknown(l10n, value),
    };
    l10n.text(id)
}

fn status_look(status: &RelationshipStatus) -> (&'static str, Icon) {
    match status {
        RelationshipStatus::Approved | RelationshipStatus::Activating => ("badge--brand", Icon::Clock),
        RelationshipStatus::Active => ("badge--success", Icon::CheckmarkCircle),
        RelationshipStatus::TerminationRequested
        | RelationshipStatus::Terminating
        | RelationshipStatus::Expiring => ("badge--warning", Icon::Clock),
        RelationshipStatus::Terminated | RelationshipStatus::Expired => ("", Icon::SubtractCircle),
        RelationshipStatus::Other(_) => ("", Icon::Info),
    }
}

/// Where it is, and beside it that it ends soon, which is no status (product.md b).
pub(in crate::pages) fn status_badges(of: &Relationship, now: Timestamp) -> AnyView {
    let l10n = App::from_context().l10n;
    let (tone, icon) = status_look(&of.status);
    let days = of.ends_at.map_or(0, |at| day_of(at) - day_of(now));
    let soon = of.expires_soon(now).then(|| {
        let label = l10n.text_with(ids::RELATIONSHIPS_SOON, move || Args::new().count("days", days));
        view! { <StatusBadge tone="badge--warning" icon=Icon::Warning label/> }
    });
    view! {
        <span class="badges"><StatusBadge tone icon label=status(l10n, &of.status)/> {soon}</span>
    }
    .into_any()
}

/// How it came about.
pub(in crate::pages) fn origin(l10n: L10n, origin: &RelationshipOrigin) -> Text {
    l10n.text(match origin {
        RelationshipOrigin::Invitation => ids::RELATIONSHIPS_ORIGIN_INVITATION,
        RelationshipOrigin::Purchase => ids::RELATIONSHIPS_ORIGIN_PURCHASE,
        RelationshipOrigin::UserAccount => ids::RELATIONSHIPS_ORIGIN_USER_ACCOUNT,
        RelationshipOrigin::Operator => ids::RELATIONSHIPS_ORIGIN_OPERATOR,
        RelationshipOrigin::Other(value) => return unknown(l10n, value),
    })
}

/// How much harm a role can do. One that is not known is shown like the worst.
pub(in crate::pages) fn risk(l10n: L10n, risk: &RoleRisk) -> Text {
    l10n.text(match risk {
        RoleRisk::Critical | RoleRisk::Other(_) => ids::RELATIONSHIPS_RISK_CRITICAL,
        RoleRisk::High => ids::RELATIONSHIPS_RISK_HIGH,
        RoleRisk::Medium => ids::RELATIONSHIPS_RISK_MEDIUM,
        RoleRisk::Low => ids::RELATIONSHIPS_RISK_LOW,
    })
}

/// The badge of a risk.
pub(in crate::pages) fn risk_badge(of: &RoleRisk) -> AnyView {
    let label = risk(App::from_context().l10n, of);
    let (tone, icon) = match of {
        RoleRisk::Critical | RoleRisk::Other(_) => ("badge--danger", Icon::Warning),
        RoleRisk::High => ("badge--warning", Icon::Warning),
        RoleRisk::Medium => ("badge--brand", Icon::Info),
        RoleRisk::Low => ("", Icon::Checkmark),
    };
    view! { <StatusBadge tone icon label/> }.into_any()
}

/// What comes next of it: that it ends, goes on, or that nothing ends it.
pub(in crate::pages) fn ahead(l10n: L10n, of: &Relationship, now: Timestamp) -> Text {
    let (id, at) = match of.ahead() {
        Ahead::Ends(at) => (ids::RELATIONSHIPS_ENDS, at),
        Ahead::Extends(at) => (ids::RELATIONSHIPS_EXTENDS, at),
        Ahead::Unclear(at) => (ids::RELATIONSHIPS_ENDS_UNCLEAR, at),
        Ahead::Nothing => match of.ended_at.or(of.ends_at.filter(|at| *at <= now)) {
            Some(at) => (ids::RELATIONSHIPS_ENDED, at),
            None if of.status.is_open() => return l10n.text(ids::RELATIONSHIPS_NO_END),
            // It is being taken down: nobody knows the minute, and the end it once had is none any more.
            None => return status(l10n, &of.status),
        },
    };
    // Calendar days: it stands next to a date.
    let days = day_of(at) - day_of(now);
    l10n.text_with(id, move || Args::new().count("days", days))
}

fn unknown(l10n: L10n, value: &str) -> Text {
    let value = value.to_owned();
    l10n.text_with(ids::STATUS_UNKNOWN, move || Args::new().text("value", value.clone()))
}
