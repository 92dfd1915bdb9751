//! `POST /v1/invitation-lookups`: what a pasted text stands for. Nothing is kept of it, and nothing is done.

use super::{
    Context, Principal,
    invited::{Invited, is_here, is_to},
};
use crate::{
    agreements, body,
    invitations::InvitationRecord,
    message::{Answer, ApiResponse, Failure},
};
use contract::{
    Invitation, InvitationId, InvitationKind, InvitationLink, LinkError, LinkShape, LinkWarning,
    LookedUpInvitation, LookupVerdict, OperationName,
};

/// Answers with what it stands for.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let body = body::read(context.body)?;
    let text = body::text(&body, "text")?;
    let link = match InvitationLink::parse(text) {
        Ok(link) => link,
        Err(LinkError::Empty) => return Err(body::invalid("/text", "empty")),
        Err(LinkError::TooLong) => return Err(body::invalid("/text", "too-long")),
        Err(LinkError::NoLink) => return ApiResponse::json(&nothing(LookupVerdict::NoLink)),
        Err(LinkError::OtherPage) => return ApiResponse::json(&nothing(LookupVerdict::OtherPage)),
    };
    ApiResponse::json(&look_up(context, principal, &link)?)
}

fn nothing(verdict: LookupVerdict) -> LookedUpInvitation {
    LookedUpInvitation {
        verdict,
        shape: None,
        host: None,
        cloud: None,
        id: None,
        invitations: Vec::new(),
        warnings: Vec::new(),
    }
}

fn look_up(
    context: &Context,
    principal: &Principal,
    link: &InvitationLink,
) -> Result<LookedUpInvitation, Failure> {
    let found = LookedUpInvitation {
        shape: Some(link.shape.clone()),
        host: (!link.host.is_empty()).then(|| link.host.clone()),
        cloud: link.cloud.clone(),
        ..nothing(LookupVerdict::NotFound)
    };
    let is_own = link.host.eq_ignore_ascii_case(context.setup.host());
    let mut warnings = Vec::new();
    if !link.host.is_empty() && !is_own && !link.is_of_operator() {
        warnings.push(LinkWarning::UnknownHost);
    }
    if let Some(cloud) = link.cloud.as_ref().filter(|cloud| **cloud != context.cloud) {
        let is_ours = link.shape == LinkShape::Own && cloud.is_known();
        let id = link.id.as_deref().filter(|_| is_ours).map(InvitationId::new);
        return Ok(LookedUpInvitation { verdict: LookupVerdict::OtherCloud, id, warnings, ..found });
    }
    let mut meant = meant(context, principal, link)?;
    if meant.is_empty() {
        let verdict = if is_about_agreement(context, principal, link)? {
            LookupVerdict::Found
        } else {
            LookupVerdict::NotFound
        };
        return Ok(LookedUpInvitation { verdict, warnings, ..found });
    }
    meant.retain(|record| is_to(record, &principal.session.organization.id));
    if meant.is_empty() {
        return Ok(LookedUpInvitation { verdict: LookupVerdict::OtherOrganization, warnings, ..found });
    }
    let invited = Invited::read(context, principal)?;
    let invitations: Vec<Invitation> = meant.iter().rev().map(|record| invited.show(record)).collect();
    warnings.extend(differences(link, &meant));
    Ok(LookedUpInvitation { verdict: LookupVerdict::Found, invitations, warnings, ..found })
}

/// The invitations that a link can mean, the oldest first. Those that are named by their partner only are looked
/// for among the organisation's own.
fn meant(
    context: &Context,
    principal: &Principal,
    link: &InvitationLink,
) -> Result<Vec<InvitationRecord>, Failure> {
    if let Some(id) = &link.id {
        let mut named = context.store.invitations_in(&context.cloud)?;
        let is_named = |record: &InvitationRecord| {
            record.id.as_str().eq_ignore_ascii_case(id)
                || record.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(id))
        };
        named.retain(|record| is_named(record) && is_here(record, context));
        if !named.is_empty() {
            return Ok(named);
        }
    }
    let has_kind = |kind: &InvitationKind| match link.shape {
        LinkShape::Reseller => matches!(kind, InvitationKind::Reseller | InvitationKind::IndirectReseller),
        LinkShape::Agreement => *kind == InvitationKind::Agreement,
        LinkShape::Offer => *kind == InvitationKind::Offer,
        LinkShape::DelegatedAdmin => *kind == InvitationKind::DelegatedAdmin,
        // These name nothing but an id.
        LinkShape::Own | LinkShape::Code | LinkShape::Granular | LinkShape::Other(_) => false,
    };
    let has_partner = |record: &InvitationRecord| match (&link.shape, &link.partner) {
        (LinkShape::Agreement, _) => true,
        (_, Some(partner)) => record.partner.id == *partner,
        (_, None) => false,
    };
    let mut own = context.store.invitations(&principal.session.organization.id)?;
    own.retain(|record| has_kind(&record.kind) && has_partner(record) && record.is_pending(context.now));
    Ok(own)
}

/// Whether it leads to an agreement that waits, though nobody invited to it.
fn is_about_agreement(
    context: &Context,
    principal: &Principal,
    link: &InvitationLink,
) -> Result<bool, Failure> {
    if link.shape != LinkShape::Agreement || !OperationName::AcceptAgreement.is_in(&context.cloud) {
        return Ok(false);
    }
    let decided = context.store.acceptances(&principal.session.organization.id)?;
    Ok(agreements::required(&context.setup.agreements, &decided).is_some())
}

/// What the link claims and the invitations have not.
fn differences(link: &InvitationLink, meant: &[InvitationRecord]) -> Vec<LinkWarning> {
    let mut warnings = Vec::new();
    if let Some(claimed) = link.delegated_admin
        && !meant.iter().any(|record| record.roles.is_empty() != claimed)
    {
        warnings.push(LinkWarning::OtherRights);
    }
    if let Some(provider) = &link.provider
        && !meant.iter().any(|record| record.provider.as_ref().is_some_and(|own| own.id == *provider))
    {
        warnings.push(LinkWarning::OtherProvider);
    }
    warnings
}

#[cfg(test)]
mod tests;
