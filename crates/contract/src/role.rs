//! Roles of the directory that partners hold: what a partner *may do*, which is apart from what it is
//! credited with (rows D9, G8).

use crate::{
    ids::{RoleId, RoleKey},
    macros::open_enum,
};
use serde::{Deserialize, Serialize};

/// The role that may do everything, in every directory the same (product.md b).
pub const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";

open_enum! {
    /// How much harm a role can do. One that is not known is shown like the worst.
    pub enum RoleRisk {
        /// Can give itself or others every right.
        Critical = "critical",
        /// Can change who signs in, or what protects the organisation.
        High = "high",
        /// Changes one service or some people.
        Medium = "medium",
        /// Only reads, or handles support.
        Low = "low",
    }
}

/// A role of the directory. The catalogue is the operator's and changes: nobody keeps a copy of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct DirectoryRole {
    /// Its id.
    pub id: RoleId,
    /// Its name, a proper name of the operator's.
    pub name: String,
    /// Which of the client's texts describes it.
    pub key: RoleKey,
    /// The operator's own description, in English, for clients without a text for the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How much harm it can do.
    pub risk: RoleRisk,
    /// The name of a role that can do less and often suffices (reliability T1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub narrower: Option<String>,
}

impl DirectoryRole {
    /// Whether it is the one that may do everything.
    pub fn is_global_administrator(&self) -> bool {
        self.id.as_str().eq_ignore_ascii_case(GLOBAL_ADMINISTRATOR)
    }
}

/// What a grant of roles changes for its partner, beside what the partner has now (product.md e7).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RoleDifference {
    /// Not held now, by no relationship of the partner.
    pub added: Vec<RoleId>,
    /// Held now already, and granted once more.
    pub kept: Vec<RoleId>,
    /// Held now and not granted: they stay until their own relationships end.
    pub beside: Vec<DirectoryRole>,
}

impl RoleDifference {
    /// Of what is granted from what is held. Each role counts once, however often it is held.
    pub fn between<'a>(granted: &[DirectoryRole], held: impl IntoIterator<Item = &'a DirectoryRole>) -> Self {
        let mut difference = Self::default();
        let has = |roles: &[DirectoryRole], id: &RoleId| roles.iter().any(|role| role.id == *id);
        let mut kept: Vec<RoleId> = Vec::new();
        for role in held {
            if !has(granted, &role.id) {
                if !has(&difference.beside, &role.id) {
                    difference.beside.push(role.clone());
                }
            } else if !kept.contains(&role.id) {
                kept.push(role.id.clone());
            }
        }
        // In the order of the grant, which is the order on screen.
        for role in granted {
            let into = if kept.contains(&role.id) { &mut difference.kept } else { &mut difference.added };
            into.push(role.id.clone());
        }
        difference
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn role(id: &str) -> DirectoryRole {
        DirectoryRole {
            id: RoleId::new(id),
            name: id.to_owned(),
            key: RoleKey::new(id),
            description: None,
            risk: RoleRisk::Medium,
            narrower: None,
        }
    }

    #[test]
    fn h3_a_grant_is_told_beside_what_is_held() {
        let held = [role("b"), role("c"), role("b"), role("c")];
        let difference = RoleDifference::between(&[role("a"), role("b")], &held);
        assert_eq!(difference.added, [RoleId::new("a")]);
        assert_eq!(difference.kept, [RoleId::new("b")]);
        assert_eq!(difference.beside, [role("c")]);
    }

    #[test]
    fn the_role_that_may_do_everything_is_known_however_its_id_is_written() {
        assert!(role(&GLOBAL_ADMINISTRATOR.to_uppercase()).is_global_administrator());
        assert!(!role("62e90394").is_global_administrator());
    }
}
