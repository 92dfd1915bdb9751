//! What an invitation asks for, as the server says it: who, what it may do then and now, for how long, what comes
//! along (rows H1, H3, H9, D6; reliability T1, T2).

use super::words;
use crate::{
    l10n::{Args, ids},
    pages::{
        billing::{Date, Fact},
        names,
        settings::{partner_name, roles},
    },
    state::App,
    ui::{Icon, IconView, MessageBar, Text, Tone},
};
use contract::{AutoExtend, DirectoryRole, Invitation, InvitationOffer, InvitationState, OfferKind};
use leptos::prelude::*;

/// Who asks, for what, until when.
pub(super) fn who(invitation: &Invitation) -> AnyView {
    let l10n = App::from_context().l10n;
    let fact = |name, value: AnyView| view! { <Fact name=l10n.text(name)>{value}</Fact> }.into_any();
    let provider = invitation
        .provider
        .as_ref()
        .map(|provider| fact(ids::RELATIONSHIPS_PROVIDER, partner_name::named(provider)));
    let name = (!invitation.name.is_empty()).then(|| {
        let name = partner_name::plain(&invitation.name);
        fact(ids::RELATIONSHIPS_COLUMN_NAME, view! { <bdi>{name}</bdi> }.into_any())
    });
    let duration = invitation.duration_days.map(|days| {
        let text = l10n.text_with(ids::INVITATION_DAYS, move || Args::new().count("count", days));
        fact(ids::RELATIONSHIPS_COLUMN_DURATION, text.into_any())
    });
    let extends = match invitation.auto_extend {
        AutoExtend::HalfYear => Some(ids::INVITATION_EXTENDS),
        AutoExtend::Off => duration.is_some().then_some(ids::INVITATION_ENDS),
        AutoExtend::Other(_) => Some(ids::INVITATION_EXTENDS_UNCLEAR),
    };
    let extends = extends.map(|id| fact(ids::RELATIONSHIPS_AUTO_EXTEND, l10n.text(id).into_any()));
    let until = invitation.expires_at;
    let about = (invitation.state == InvitationState::Pending)
        .then(|| view! { <p>{l10n.text(words::about(&invitation.kind))}</p> });
    view! {
        <section class="card" aria-labelledby="invitation-who">
            <h2 id="invitation-who">{l10n.text(ids::INVITATION_PARTNER)}</h2>
            <p class="invitation__partner">{partner_name::linked(&invitation.partner)}</p>
            <p class="small muted">{l10n.text(ids::INVITATION_VERIFIED)}</p>
            <div class="invitation__about">{about}</div>
            <dl class="facts">
                {fact(ids::RELATIONSHIPS_COLUMN_KIND, words::kind(l10n, &invitation.kind).into_any())}
                {provider}
                {name}
                {duration}
                {extends}
                {fact(ids::INVITATION_UNTIL, view! { <Date at=until/> }.into_any())}
            </dl>
        </section>
    }
    .into_any()
}

/// What the partner may do then, each with what it means, and whether it may do that now; of an invitation that
/// is over only what it asked for.
pub(super) fn rights(invitation: &Invitation) -> AnyView {
    let l10n = App::from_context().l10n;
    if invitation.roles.is_empty() {
        return ().into_any();
    }
    if invitation.state != InvitationState::Pending {
        return view! {
            <section class="card" aria-labelledby="invitation-roles">
                <h2 id="invitation-roles">{l10n.text(ids::RELATIONSHIPS_COLUMN_ROLES)}</h2>
                {roles::list(&invitation.roles)}
            </section>
        }
        .into_any();
    }
    let added = &invitation.difference.added;
    let row = |role: &DirectoryRole| {
        let is_new = added.contains(&role.id);
        let mark = if is_new { ids::INVITATION_ROLE_NEW } else { ids::INVITATION_ROLE_KEPT };
        view! {
            <li class="invitation__role">
                <span class="badge badge--plain">{l10n.text(mark)}</span>
                <div>{roles::one(role)}</div>
            </li>
        }
    };
    let critical = invitation.roles.iter().any(DirectoryRole::is_global_administrator).then(|| {
        view! {
            <MessageBar tone=Tone::Warning>
                <p class="message__text">{l10n.text(ids::INVITATION_ALL_RIGHTS)}</p>
            </MessageBar>
        }
    });
    let required = invitation
        .roles_required
        .then(|| view! { <p class="card__note">{l10n.text(ids::INVITATION_ROLES_REQUIRED)}</p> });
    let beside = &invitation.difference.beside;
    let beside = (!beside.is_empty()).then(|| {
        view! {
            <details>
                <summary>{l10n.text(ids::INVITATION_ROLES_BESIDE)}</summary>
                <p class="small muted">{l10n.text(ids::INVITATION_ROLES_BESIDE_TEXT)}</p>
                {roles::list(beside)}
            </details>
        }
    });
    let (total, new) = (count(invitation.roles.len()), count(added.len()));
    let counts = move || Args::new().count("count", total).count("new", new);
    view! {
        <section class="card" aria-labelledby="invitation-roles">
            <h2 id="invitation-roles">{l10n.text(ids::INVITATION_ROLES)}</h2>
            <p class="numeric">{l10n.text_with(ids::INVITATION_ROLES_COUNT, counts)}</p>
            {critical}
            <ul class="roles">{invitation.roles.iter().map(row).collect_view()}</ul>
            {required}
            {beside}
        </section>
    }
    .into_any()
}

/// What stays as it is, whatever the answer (row G10).
pub(super) fn stays() -> AnyView {
    let l10n = App::from_context().l10n;
    view! {
        <p class="small muted invitation__stays">
            <IconView icon=Icon::Info small=true/>
            <span>{l10n.text(ids::INVITATION_STAYS)}</span>
        </p>
    }
    .into_any()
}

/// The trial or purchase that comes along.
pub(super) fn offer(offer: &InvitationOffer) -> AnyView {
    let l10n = App::from_context().l10n;
    let fact = |name, value: Text| {
        view! { <Fact name=l10n.text(name)><span class="numeric">{value}</span></Fact> }.into_any()
    };
    let licenses = offer.licenses;
    let licenses = l10n.text_with(ids::NUMBER_PLAIN, move || Args::new().count("count", licenses));
    let price = offer.unit_price.map(|price| names::price(l10n, &offer.term, price));
    let net = offer
        .net
        .map(|net| fact(ids::CHECKOUT_NET, l10n.text_with(ids::AMOUNT, move || Args::new().money(net))));
    let about = match offer.kind {
        OfferKind::Trial => ids::INVITATION_OFFER_TRIAL,
        OfferKind::Purchase => ids::INVITATION_OFFER_PURCHASE,
        OfferKind::Other(_) => ids::INVITATION_ABOUT_UNKNOWN,
    };
    view! {
        <p>{l10n.text(about)}</p>
        <dl class="facts">
            {fact(ids::CHECKOUT_PRODUCT, Signal::stored(offer.product_name.clone()))}
            {fact(ids::CHECKOUT_LICENSES, licenses)}
            {fact(ids::CHECKOUT_UNIT, price.unwrap_or_else(|| l10n.text(ids::PRICE_TRIAL)))}
            {net}
        </dl>
    }
    .into_any()
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
