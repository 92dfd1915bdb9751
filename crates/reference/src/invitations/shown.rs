//! An invitation as somebody sees it.

use super::InvitationRecord;
use crate::{digest::Digest, relationships::RelationshipRecord, seed::roles};
use contract::{
    DenialReason, DirectoryRole, ETag, Invitation, InvitationActions, InvitationKind, Moniker,
    RelationshipId, RelationshipKind, RequiredAgreement, Role, RoleDifference, RoleId, Timestamp,
};

/// What decides, beside the invitation itself, what it is.
pub(crate) struct Surroundings<'a> {
    /// The time.
    pub(crate) now: Timestamp,
    /// Who looks at it.
    pub(crate) roles: &'a [Role],
    /// The relationships of the organisation, all or those with the partner.
    pub(crate) related: &'a [RelationshipRecord],
    /// The agreement, while the organisation has not accepted it.
    pub(crate) agreement: Option<&'a RequiredAgreement>,
}

impl Surroundings<'_> {
    /// The relationships with the partner that are in force.
    fn open<'b>(&'b self, record: &'b InvitationRecord) -> impl Iterator<Item = &'b RelationshipRecord> {
        self.related
            .iter()
            .filter(|related| related.partner.id == record.partner.id && related.is_open(self.now))
    }

    /// The relationship that would be made more instead of a second one.
    pub(crate) fn extended<'b>(&'b self, record: &'b InvitationRecord) -> Option<&'b RelationshipRecord> {
        let is_alike = |related: &&RelationshipRecord| match record.kind {
            InvitationKind::Reseller | InvitationKind::IndirectReseller => related.kind.is_reseller(),
            InvitationKind::DelegatedAdmin => related.kind == RelationshipKind::DelegatedAdmin,
            InvitationKind::Offer => related.kind == RelationshipKind::Advisor,
            InvitationKind::Granular | InvitationKind::Agreement | InvitationKind::Other(_) => false,
        };
        self.open(record).find(is_alike)
    }

    /// What speaks against accepting it, and the relationship that does.
    pub(crate) fn block(&self, record: &InvitationRecord) -> Option<(DenialReason, Option<RelationshipId>)> {
        if let Some(reason) = &record.blocked {
            return Some((reason.clone(), None));
        }
        // With an offer there is always more to give.
        let same = self.extended(record).filter(|_| record.offer.is_none());
        let has_all =
            |related: &&RelationshipRecord| record.roles.iter().all(|role| related.roles.contains(role));
        if let Some(related) = same.filter(has_all) {
            return Some((DenialReason::AlreadyRelated, Some(related.id.clone())));
        }
        if record.kind != InvitationKind::Granular {
            return None;
        }
        let has_everything =
            |related: &&RelationshipRecord| related.kind.is_legacy_delegation() && !related.roles.is_empty();
        let legacy = self.open(record).find(has_everything)?;
        Some((DenialReason::LegacyDelegation, Some(legacy.id.clone())))
    }

    /// The agreement that accepting it needs.
    fn needed(&self, record: &InvitationRecord) -> Option<&RequiredAgreement> {
        let is_asked = match record.kind {
            InvitationKind::Reseller | InvitationKind::IndirectReseller | InvitationKind::Agreement => true,
            InvitationKind::Granular
            | InvitationKind::DelegatedAdmin
            | InvitationKind::Offer
            | InvitationKind::Other(_) => false,
        };
        let is_asked = is_asked && record.cloud == Moniker::Worldwide && record.is_pending(self.now);
        self.agreement.filter(|_| is_asked)
    }

    /// The invitation.
    pub(crate) fn show(&self, record: &InvitationRecord) -> Invitation {
        let InvitationRecord { kind, closed, .. } = record;
        let state = record.state(self.now);
        let granted = roles::of(&record.roles);
        let held: Vec<RoleId> = self.open(record).flat_map(|related| related.roles.clone()).collect();
        let is_pending = record.is_pending(self.now);
        // What is over changes nothing any more.
        let difference = if is_pending {
            RoleDifference::between(&granted, &roles::of(&held))
        } else {
            Default::default()
        };
        let block = self.block(record).filter(|_| is_pending);
        let reason = block.as_ref().map(|(reason, _)| reason.clone());
        let roles_required = record.cloud == Moniker::Germany && !granted.is_empty();
        let shown = Invitation {
            id: record.id.clone(),
            kind: kind.clone(),
            partner: record.partner.clone(),
            provider: record.provider.clone(),
            name: record.name.clone(),
            roles: granted,
            difference,
            roles_required,
            duration_days: record.duration_days,
            auto_extend: record.auto_extend.clone(),
            agreement: self.needed(record).cloned(),
            offer: record.offer.clone(),
            created_at: record.created_at,
            expires_at: record.expires_at,
            closed_at: record.closed_at(self.now),
            answered_by: closed.as_ref().and_then(|closed| closed.by.clone()),
            message: closed.as_ref().and_then(|closed| closed.message.clone()),
            relationship_id: closed.as_ref().and_then(|closed| closed.relationship.clone()),
            subscription_id: closed.as_ref().and_then(|closed| closed.subscription.clone()),
            blocked_by: block.and_then(|(_, related)| related),
            etag: ETag::new(""),
            allowed_actions: InvitationActions::of(self.roles, &record.cloud, (kind, &state), reason.clone()),
            state,
        };
        Invitation { etag: etag(&shown, reason.as_ref()), ..shown }
    }
}

/// Of everything that is shown and can change; not of what the account may do.
fn etag(shown: &Invitation, block: Option<&DenialReason>) -> ETag {
    let Invitation { id, state, roles, difference, duration_days, auto_extend, offer, blocked_by, .. } =
        shown;
    let names = |roles: &[DirectoryRole]| roles.iter().map(|role| role.id.clone()).collect::<Vec<_>>();
    let version = shown.agreement.as_ref().map(|agreement| &agreement.version);
    let parts = serde_json::json!([
        state,
        names(roles),
        difference.added,
        difference.kept,
        names(&difference.beside),
        duration_days,
        auto_extend,
        offer,
        version,
        block,
        blocked_by,
    ]);
    let digest =
        Digest::of("partner-admin invitation 1", [id.as_str().as_bytes(), parts.to_string().as_bytes()]);
    ETag::new(format!("\"{}\"", digest.to_string().get(..24).unwrap_or_default()))
}
