//! `GET /v1/coverage`: which partners stand on which products.

use super::{Context, Principal};
use crate::{
    message::{Answer, ApiResponse},
    store::{Covered, fold},
};
use contract::{Coverage, CoverageRow, CoveringPartner, CoveringReseller, PartnerId, PurchaseChannel};
use std::{cmp::Reverse, collections::BTreeMap};

/// Answers with all products at once: there are as many as the operator sells, however much was bought.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let covered = context.store.coverage(organization, context.now)?;
    let mut delegated_admins = context.store.delegated_admins(organization)?;
    delegated_admins.retain(|admin| admin.ends_at.is_none_or(|ends| ends > context.now));
    ApiResponse::json(&Coverage { delegated_admins, ..tally(&covered) })
}

fn tally(covered: &[Covered]) -> Coverage {
    let (partners, resellers) = (partners(covered), resellers(covered));
    let columns = Columns {
        partners: partners.iter().zip(0..).map(|(partner, place)| (partner.partner_id, place)).collect(),
        resellers: resellers.iter().zip(0..).map(|(reseller, place)| (&*reseller.name, place)).collect(),
    };
    let mut rows: Vec<CoverageRow> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for like in covered {
        let place = *places.entry(&like.sku_part_number).or_insert_with(|| {
            rows.push(columns.row(like));
            rows.len() - 1
        });
        if let Some(row) = rows.get_mut(place) {
            columns.count(like, row);
        }
    }
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
fn partners(covered: &[Covered]) -> Vec<CoveringPartner> {
    let mut partners: BTreeMap<PartnerId, CoveringPartner> = BTreeMap::new();
    for like in covered {
        let Some(partner) = &like.partner else { continue };
        let own = partners.entry(partner.partner_id).or_insert_with(|| CoveringPartner {
            partner_id: partner.partner_id,
            name: partner.name.clone(),
            city: partner.city.clone(),
            country: partner.country.clone(),
            subscriptions: 0,
        });
        own.subscriptions += like.subscriptions;
    }
    let mut partners: Vec<CoveringPartner> = partners.into_values().collect();
    partners.sort_by_cached_key(|own| (Reverse(own.subscriptions), fold::fold(&own.name), own.partner_id));
    partners
}

/// The resellers, the one with most first.
fn resellers(covered: &[Covered]) -> Vec<CoveringReseller> {
    let mut resellers: BTreeMap<&str, u32> = BTreeMap::new();
    for like in covered {
        if let Some(name) = &like.reseller {
            *resellers.entry(name).or_default() += like.subscriptions;
        }
    }
    let named =
        |(name, subscriptions): (&str, u32)| CoveringReseller { name: name.to_owned(), subscriptions };
    let mut resellers: Vec<CoveringReseller> = resellers.into_iter().map(named).collect();
    resellers.sort_by_cached_key(|own| (Reverse(own.subscriptions), fold::fold(&own.name), own.name.clone()));
    resellers
}

/// Where each partner and reseller is counted.
struct Columns<'a> {
    partners: BTreeMap<PartnerId, usize>,
    resellers: BTreeMap<&'a str, usize>,
}

impl Columns<'_> {
    /// A product with the name of the first of its subscriptions, and nothing counted.
    fn row(&self, first: &Covered) -> CoverageRow {
        CoverageRow {
            sku_part_number: first.sku_part_number.clone(),
            name: first.name.clone(),
            subscriptions: 0,
            without_partner: 0,
            direct: 0,
            partners: vec![0; self.partners.len()],
            resellers: vec![0; self.resellers.len()],
        }
    }

    fn count(&self, like: &Covered, row: &mut CoverageRow) {
        let number = like.subscriptions;
        row.subscriptions += number;
        if like.channel == PurchaseChannel::Direct {
            row.direct += number;
        }
        match &like.partner {
            None => row.without_partner += number,
            Some(partner) => add(&mut row.partners, self.partners.get(&partner.partner_id), number),
        }
        let reseller = like.reseller.as_deref().and_then(|name| self.resellers.get(name));
        add(&mut row.resellers, reseller, number);
    }
}

fn add(counts: &mut [u32], place: Option<&usize>, number: u32) {
    if let Some(count) = place.and_then(|place| counts.get_mut(*place)) {
        *count += number;
    }
}

#[cfg(test)]
mod tests;
