//! `GET /v1/coverage`: which partners stand on which products.

use super::{Context, Principal};
use crate::{
    message::{Answer, ApiResponse},
    relationships::RelationshipRecord,
    store::{Alike, Covered, fold},
};
use contract::{
    Coverage, CoverageRow, CoveringPartner, CoveringReseller, DelegatedAdmin, DelegationKind, PartnerId,
    PartnerOfRecord, PurchaseChannel, RelationshipKind, Timestamp,
};
use std::{cmp::Reverse, collections::BTreeMap};

/// Answers with all products at once: there are as many as the operator sells, however much was bought.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let covered = context.store.coverage(organization, context.now)?;
    let relationships = context.store.relationships(organization)?;
    let delegated_admins = delegated_admins(&relationships, context.now);
    ApiResponse::json(&Coverage { delegated_admins, ..tally(&covered) })
}

/// Whoever has roles by a relationship in force, by name.
fn delegated_admins(relationships: &[RelationshipRecord], now: Timestamp) -> Vec<DelegatedAdmin> {
    let has_roles = |record: &&RelationshipRecord| !record.roles.is_empty() && record.is_open(now);
    let admin = |record: &RelationshipRecord| DelegatedAdmin {
        name: record.partner.name.clone(),
        kind: match &record.kind {
            RelationshipKind::ResellerAndDelegatedAdmin => DelegationKind::DelegatedAdmin,
            kind => DelegationKind::from(kind.as_str()),
        },
        ends_at: record.life(now).ends_at,
    };
    let mut admins: Vec<DelegatedAdmin> = relationships.iter().filter(has_roles).map(admin).collect();
    admins.sort_by_cached_key(|admin| (fold::fold(&admin.name), admin.ends_at));
    admins
}

fn tally(covered: &Covered) -> Coverage {
    let (partners, resellers) = (partners(covered), resellers(covered));
    let columns = Columns {
        partners: partners.iter().zip(0..).map(|(partner, place)| (partner.partner_id, place)).collect(),
        resellers: resellers.iter().zip(0..).map(|(reseller, place)| (&*reseller.name, place)).collect(),
    };
    let mut rows: BTreeMap<&str, CoverageRow> =
        covered.products.iter().map(|(sku, name)| (&**sku, columns.row(sku, name))).collect();
    for (alike, subscriptions) in &covered.counts {
        if let Some(row) = rows.get_mut(&*alike.sku_part_number) {
            columns.count(alike, *subscriptions, row);
        }
    }
    let mut rows: Vec<CoverageRow> = rows.into_values().collect();
    rows.sort_by_cached_key(|row| (fold::fold(&row.name), row.sku_part_number.clone()));
    let sum = |count: fn(&CoverageRow) -> u32| rows.iter().map(count).sum();
    Coverage {
        subscriptions: sum(|row| row.subscriptions),
        without_partner: sum(|row| row.without_partner),
        direct: sum(|row| row.direct),
        partners,
        resellers,
        delegated_admins: Vec::new(),
        rows,
    }
}

/// The partners of record, the one with most first.
fn partners(covered: &Covered) -> Vec<CoveringPartner> {
    let mut counts: BTreeMap<PartnerId, u32> = BTreeMap::new();
    for (alike, subscriptions) in &covered.counts {
        if let Some(partner) = alike.partner {
            *counts.entry(partner).or_default() += subscriptions;
        }
    }
    let named = |(id, own): (&PartnerId, &PartnerOfRecord)| CoveringPartner {
        partner_id: *id,
        name: own.name.clone(),
        city: own.city.clone(),
        country: own.country.clone(),
        subscriptions: counts.get(id).copied().unwrap_or_default(),
    };
    let mut partners: Vec<CoveringPartner> = covered.partners.iter().map(named).collect();
    partners.sort_by_cached_key(|own| (Reverse(own.subscriptions), fold::fold(&own.name), own.partner_id));
    partners
}

/// The resellers, the one with most first.
fn resellers(covered: &Covered) -> Vec<CoveringReseller> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for (alike, subscriptions) in &covered.counts {
        if let Some(name) = &alike.reseller {
            *counts.entry(name).or_default() += subscriptions;
        }
    }
    let named =
        |(name, subscriptions): (&str, u32)| CoveringReseller { name: name.to_owned(), subscriptions };
    let mut resellers: Vec<CoveringReseller> = counts.into_iter().map(named).collect();
    resellers.sort_by_cached_key(|own| (Reverse(own.subscriptions), fold::fold(&own.name), own.name.clone()));
    resellers
}

/// Where each partner and reseller is counted.
struct Columns<'a> {
    partners: BTreeMap<PartnerId, usize>,
    resellers: BTreeMap<&'a str, usize>,
}

impl Columns<'_> {
    /// A product of which nothing is counted yet.
    fn row(&self, sku: &str, name: &str) -> CoverageRow {
        CoverageRow {
            sku_part_number: sku.to_owned(),
            name: name.to_owned(),
            subscriptions: 0,
            without_partner: 0,
            direct: 0,
            partners: vec![0; self.partners.len()],
            resellers: vec![0; self.resellers.len()],
        }
    }

    fn count(&self, alike: &Alike, subscriptions: u32, row: &mut CoverageRow) {
        row.subscriptions += subscriptions;
        if alike.channel == PurchaseChannel::Direct {
            row.direct += subscriptions;
        }
        match &alike.partner {
            None => row.without_partner += subscriptions,
            Some(partner) => add(&mut row.partners, self.partners.get(partner), subscriptions),
        }
        let reseller = alike.reseller.as_deref().and_then(|name| self.resellers.get(name));
        add(&mut row.resellers, reseller, subscriptions);
    }
}

fn add(counts: &mut [u32], place: Option<&usize>, subscriptions: u32) {
    if let Some(count) = place.and_then(|place| counts.get_mut(*place)) {
        *count += subscriptions;
    }
}

#[cfg(test)]
mod tests;
