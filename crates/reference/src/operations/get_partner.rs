//! `GET /v1/partners/{id}`: a partner with everything it has to do with the organisation (row G8).

use super::{Context, Principal, invited::Invited, relationship::Viewer};
use crate::{
    message::{Answer, ApiResponse, Failure},
    relationships::{RelationshipRecord, notices::notices},
    seed::directory,
};
use contract::{CreditedLocation, Partner, PartnerContact, PartnerId, Problem, ProblemCode, TenantId};
use std::{cmp::Reverse, collections::BTreeMap};

/// Answers with the partner. One that has nothing to do with the organisation is not found.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let id = TenantId::new(context.id.as_str());
    let organization = &principal.session.organization.id;
    let mut records = context.store.relationships(organization)?;
    records.retain(|record| record.partner.id == id && record.is_kept(context.now));
    let known = directory::known(&context.cloud, &id, context.now);
    let named = records.last().map(|record| record.partner.clone());
    let identity = known.as_ref().map(|known| known.identity.clone()).or(named);
    let identity = identity.ok_or_else(|| Problem::new(ProblemCode::NotFound))?;
    let mut invitations = context.store.invitations(organization)?;
    invitations.retain(|record| record.partner.id == id && record.is_kept(context.now));
    if records.is_empty() && invitations.is_empty() && !context.store.has_contacted(organization, &id)? {
        return Err(Problem::new(ProblemCode::NotFound).into());
    }
    let invited = Invited::read(context, principal)?;
    let pending = invitations.iter().rev().filter(|record| record.is_pending(context.now));
    let viewer = Viewer::new(context, principal)?;
    let locations = known.as_ref().map(|known| known.locations.clone()).unwrap_or_default();
    ApiResponse::json(&Partner {
        identity,
        verified_at: known.as_ref().map(|known| known.verified_at),
        contact: known.map_or_else(PartnerContact::default, |known| known.contact),
        locations: credited(context, organization, &locations)?,
        relationships: records.iter().rev().map(|record| viewer.show(record)).collect(),
        invitations: pending.map(|record| invited.show(record)).collect(),
        notices: all_notices(context, &records)?,
    })
}

/// The locations, the one that is credited with most first.
fn credited(
    context: &Context,
    organization: &TenantId,
    locations: &[PartnerId],
) -> Result<Vec<CreditedLocation>, Failure> {
    let covered = context.store.coverage(organization, context.now)?;
    let mut counts: BTreeMap<PartnerId, u32> = locations.iter().map(|id| (*id, 0)).collect();
    for (alike, subscriptions) in covered.counts {
        if let Some(count) = alike.partner.and_then(|partner| counts.get_mut(&partner)) {
            *count += subscriptions;
        }
    }
    let mut credited: Vec<CreditedLocation> = counts
        .into_iter()
        .map(|(partner_id, subscriptions)| CreditedLocation { partner_id, subscriptions })
        .collect();
    credited.sort_by_key(|own| (Reverse(own.subscriptions), own.partner_id));
    Ok(credited)
}

/// Of all its relationships, in the order of time.
fn all_notices(
    context: &Context,
    records: &[RelationshipRecord],
) -> Result<Vec<contract::EndingNotice>, Failure> {
    let mut all = Vec::new();
    for record in records {
        let letters = context.store.letters_about(record.id.as_str())?;
        all.extend(notices(record, &letters, context.now));
    }
    all.sort_by_key(|notice| notice.at);
    Ok(all)
}

#[cfg(test)]
mod tests;
