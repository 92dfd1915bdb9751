//! What is stored of a relationship.

use crate::{digest::Digest, seed::roles};
use contract::{
    AutoExtend, DirectoryRole, ETag, InvitationId, Moniker, NamedPartner, Relationship, RelationshipActions,
    RelationshipId, RelationshipKind, RelationshipOrigin, RoleId, TenantId, Timestamp,
    relationship_end::KEPT_DAYS,
};
use serde::{Deserialize, Serialize};

/// A relationship as it is stored: the facts from which, with the time of day, everything else follows
/// ([`RelationshipRecord::life`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RelationshipRecord {
    /// Its id.
    pub id: RelationshipId,
    /// In which cloud.
    pub cloud: Moniker,
    /// Of which organisation.
    pub organization: TenantId,
    /// With whom, as verified when it began.
    pub partner: NamedPartner,
    /// Through whom, for an indirect reseller.
    pub provider: Option<NamedPartner>,
    /// What the partner is.
    pub kind: RelationshipKind,
    /// The name the partner gave it, or empty.
    pub name: String,
    /// What the partner may do.
    pub roles: Vec<RoleId>,
    /// How it came about.
    pub origin: RelationshipOrigin,
    /// The invitation it came from.
    pub invitation_id: Option<InvitationId>,
    /// Since when.
    pub started_at: Timestamp,
    /// When it ends, or first extends.
    pub ends_at: Option<Timestamp>,
    /// What happens then.
    pub auto_extend: AutoExtend,
    /// When somebody asked to end it.
    pub end_requested_at: Option<Timestamp>,
    /// How often it extended before the end that is stored.
    pub extended: u32,
    /// How often somebody changed it.
    pub changes: u32,
}

impl RelationshipRecord {
    /// Its version at a time: another one after every change, and after every extension.
    pub fn etag(&self, now: Timestamp) -> ETag {
        let versions =
            u64::from(self.changes) + u64::from(self.extended) + u64::from(self.life(now).extensions);
        let fields = [self.id.as_str().as_bytes(), &versions.to_be_bytes()];
        let digest = Digest::of("partner-admin relationship 1", fields).to_string();
        ETag::new(format!("\"{}\"", digest.get(..24).unwrap_or_default()))
    }

    /// Whether it is in force, or soon will be.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.life(now).status.is_open()
    }

    /// Whether lists still have it (row J5).
    pub fn is_kept(&self, now: Timestamp) -> bool {
        self.life(now).leaves_at.is_none_or(|leaves| now < leaves)
    }

    /// The roles, the most harmful first.
    pub fn roles(&self) -> Vec<DirectoryRole> {
        roles::of(&self.roles)
    }

    /// The same, one change later: with the extensions that have happened by then stored.
    #[must_use]
    pub fn changed(self, now: Timestamp) -> Self {
        let life = self.life(now);
        let (extended, changes) = (self.extended + life.extensions, self.changes + 1);
        Self { ends_at: life.ends_at, extended, changes, ..self }
    }

    /// The relationship at a time, for who has these rights. `sold` are the subscriptions that came through the
    /// partner.
    pub fn at(&self, now: Timestamp, sold: u32, may: &RelationshipActions) -> Relationship {
        let life = self.life(now);
        let relationship = Relationship {
            id: self.id.clone(),
            partner: self.partner.clone(),
            provider: self.provider.clone(),
            kind: self.kind.clone(),
            name: self.name.clone(),
            roles: self.roles(),
            origin: self.origin.clone(),
            // It was closed when this began, and leaves the list so long after.
            invitation_id: self.invitation_id.clone().filter(|_| now < self.started_at.plus_days(KEPT_DAYS)),
            status: life.status,
            started_at: self.started_at,
            ends_at: life.ends_at,
            auto_extend: self.auto_extend.clone(),
            ended_at: life.ended_at,
            leaves_at: life.leaves_at,
            subscriptions: self.kind.is_reseller().then_some(sold),
            etag: self.etag(now),
            allowed_actions: RelationshipActions::default(),
        };
        Relationship { allowed_actions: may.clone().on(&relationship), ..relationship }
    }
}
