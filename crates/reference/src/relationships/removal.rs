//! Removing roles, ending, extending: what a change makes of what is stored.

use super::RelationshipRecord;
use contract::{AutoExtend, RelationshipKind, RoleId, Timestamp};

impl RelationshipRecord {
    /// Without some of its roles. One that was nothing but its roles ends with the last of them; a reseller that
    /// had all rights goes on selling (row I2).
    #[must_use]
    pub fn without(self, roles: &[RoleId], now: Timestamp) -> Self {
        let mut after = self.changed(now);
        after.roles.retain(|role| !roles.contains(role));
        if after.roles.is_empty() {
            match after.kind {
                RelationshipKind::Granular => after.end_requested_at = Some(now),
                // Who has a provider sold through it before, and does so now.
                RelationshipKind::ResellerAndDelegatedAdmin if after.provider.is_some() => {
                    after.kind = RelationshipKind::IndirectReseller;
                }
                RelationshipKind::ResellerAndDelegatedAdmin => after.kind = RelationshipKind::Reseller,
                _ => {}
            }
        }
        after
    }

    /// Ended, with all its roles.
    #[must_use]
    pub fn ended(self, now: Timestamp) -> Self {
        Self { roles: Vec::new(), end_requested_at: Some(now), ..self.changed(now) }
    }

    /// With something else to happen at its end.
    #[must_use]
    pub fn extending(self, auto_extend: AutoExtend, now: Timestamp) -> Self {
        Self { auto_extend, ..self.changed(now) }
    }
}
