//! What accepting an invitation makes. It changes no subscription that is there, and no partner of record
//! (row G10).

use super::{InvitationRecord, Surroundings};
use crate::{partner_directory, relationships::RelationshipRecord, seed::days, store::etag};
use contract::{
    AutoExtend, InvitationKind, OfferKind, PartnerOfRecord, PartnerOfRecordActions, PartnerOfRecordSlot,
    PurchaseChannel, RelationshipId, RelationshipKind, RelationshipOrigin, Subscription, SubscriptionId,
    SubscriptionStatus, Timestamp, partner_of_record::Source, subscription::Licenses,
};

/// What is written of relationships.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum Relating {
    /// One that is new.
    Begin(RelationshipRecord),
    /// More of one that was there, from one version to the next.
    Extend(RelationshipRecord, RelationshipRecord),
}

impl Relating {
    /// From an invitation that can be accepted; nothing for one that becomes no relationship.
    pub(crate) fn of(record: &InvitationRecord, around: &Surroundings, id: RelationshipId) -> Option<Self> {
        let has_roles = !record.roles.is_empty();
        let kind = match record.kind {
            InvitationKind::Reseller if has_roles => RelationshipKind::ResellerAndDelegatedAdmin,
            InvitationKind::Reseller => RelationshipKind::Reseller,
            InvitationKind::IndirectReseller if has_roles => RelationshipKind::ResellerAndDelegatedAdmin,
            InvitationKind::IndirectReseller => RelationshipKind::IndirectReseller,
            InvitationKind::Granular => RelationshipKind::Granular,
            InvitationKind::DelegatedAdmin => RelationshipKind::DelegatedAdmin,
            InvitationKind::Offer => RelationshipKind::Advisor,
            InvitationKind::Agreement | InvitationKind::Other(_) => return None,
        };
        if let Some(before) = around.extended(record) {
            let mut roles = before.roles.clone();
            roles.extend(record.roles.iter().filter(|role| !before.roles.contains(role)).cloned());
            let kind = if has_roles { kind } else { before.kind.clone() };
            let after = RelationshipRecord { kind, roles, ..before.clone() }.changed(around.now);
            return Some(Self::Extend(before.clone(), after));
        }
        let ends_at = record.duration_days.map(|days| around.now.plus_days(i64::from(days)));
        Some(Self::Begin(RelationshipRecord {
            id,
            cloud: record.cloud.clone(),
            organization: record.organization.clone(),
            partner: record.partner.clone(),
            provider: record.provider.clone(),
            kind,
            name: record.name.clone(),
            roles: record.roles.clone(),
            origin: RelationshipOrigin::Invitation,
            invitation_id: Some(record.id.clone()),
            started_at: around.now,
            ends_at,
            auto_extend: if ends_at.is_some() { record.auto_extend.clone() } else { AutoExtend::Off },
            end_requested_at: None,
            extended: 0,
            changes: 0,
        }))
    }

    /// The relationship as it is then.
    pub(crate) fn relationship(&self) -> &RelationshipRecord {
        let (Self::Begin(after) | Self::Extend(_, after)) = self;
        after
    }
}

/// What an offer becomes: a trial or a subscription that is visible at once, credited to the partner who
/// offered it.
pub(crate) fn subscription(
    record: &InvitationRecord,
    id: SubscriptionId,
    now: Timestamp,
) -> Option<Subscription> {
    let offer = record.offer.as_ref()?;
    let is_trial = offer.kind == OfferKind::Trial;
    let location =
        record.location.and_then(|location| partner_directory::verify(&record.cloud, location).ok());
    let partner = location.map(|profile| PartnerOfRecord {
        partner_id: profile.partner_id,
        name: profile.name,
        city: profile.city,
        country: profile.country,
        source: Source::Invitation,
        associated_at: now,
    });
    Some(Subscription {
        name: offer.product_name.clone(),
        sku_part_number: offer.sku_part_number.clone(),
        status: SubscriptionStatus::Active,
        trial: is_trial,
        licenses: Licenses { total: offer.licenses, assigned: 0 },
        term: offer.term.clone(),
        auto_renew: !is_trial,
        started_at: now,
        term_ends_at: now.plus_days(days(&offer.term)),
        unit_price: offer.unit_price,
        purchase_channel: PurchaseChannel::Direct,
        reseller_name: None,
        partner_of_record: PartnerOfRecordSlot {
            etag: etag(None, &id, partner.as_ref()),
            value: partner,
            visible_at: None,
        },
        // Said of an account, not of a subscription.
        allowed_actions: PartnerOfRecordActions::default(),
        id,
    })
}
