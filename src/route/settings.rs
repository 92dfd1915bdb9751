//! Addresses below Settings: partners, and what was agreed with them.

use super::{Asked, below};
use contract::{AgreementId, InvitationId, RelationshipId, ReviewId, TenantId};

/// A page about partners.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settings {
    /// Partner relationships (row G1); one of them may be open above the list.
    Relationships(Asked),
    /// Everything about one partner.
    Partner {
        /// Its tenant.
        id: TenantId,
        /// Which of its relationships is open.
        asked: Asked,
    },
    /// What has to happen before a reseller can go (row I6).
    Ending(RelationshipId),
    /// The reviews of what partners may do (row J4).
    Reviews,
    /// One of them.
    Review(ReviewId),
    /// Find a partner (row B2).
    FindPartner(Asked),
    /// Who was contacted.
    Inquiries,
    /// What partners invite to, and the field for a link of theirs.
    Invitations,
    /// One invitation.
    Invitation(InvitationId),
    /// The agreements of the organisation.
    Agreements,
    /// The document of one, to read and to decide about.
    Agreement {
        /// Which.
        id: AgreementId,
        /// In which version and locale.
        asked: Asked,
    },
    /// What was accepted.
    Acceptances(Asked),
}

impl Settings {
    /// The page alone, without what changes inside it.
    pub(super) fn alone(self) -> Self {
        match self {
            Self::Relationships(_) => Self::Relationships(Asked::default()),
            Self::Partner { id, .. } => Self::Partner { id, asked: Asked::default() },
            Self::FindPartner(_) => Self::FindPartner(Asked::default()),
            Self::Agreement { id, .. } => Self::Agreement { id, asked: Asked::default() },
            Self::Acceptances(_) => Self::Acceptances(Asked::default()),
            page => page,
        }
    }

    /// The address below the cloud.
    pub(super) fn address(&self) -> String {
        const RELATIONSHIPS: &str = "/settings/partner-relationships";
        const REVIEWS: &str = "/settings/partner-reviews";
        match self {
            Self::Relationships(asked) => asked.at(RELATIONSHIPS),
            Self::Partner { id, asked } => asked.at(&below("/settings/partners", id.as_str())),
            Self::Ending(id) => format!("{}/ending", below(RELATIONSHIPS, id.as_str())),
            Self::Reviews => REVIEWS.to_owned(),
            Self::Review(id) => below(REVIEWS, id.as_str()),
            Self::FindPartner(asked) => asked.at("/settings/find-partner"),
            Self::Inquiries => "/settings/partner-inquiries".to_owned(),
            Self::Invitations => "/settings/invitations".to_owned(),
            Self::Invitation(id) => below("/invitations", id.as_str()),
            Self::Agreements => "/settings/agreements".to_owned(),
            Self::Agreement { id, asked } => asked.at(&below("/agreements", id.as_str())),
            Self::Acceptances(asked) => asked.at("/settings/acceptances"),
        }
    }

    pub(super) fn read(segments: &[&str], pairs: &[(String, String)]) -> Option<Self> {
        let asked = || Asked::new(pairs);
        let page = match segments {
            ["settings" | "billing", "partner-relationships"]
            | ["billing", "billing-accounts", "partner-relationships"] => Self::Relationships(asked()),
            ["settings", "partner-relationships", id, "ending"] => Self::Ending(RelationshipId::new(*id)),
            ["settings", "partners", id] => Self::Partner { id: TenantId::new(*id), asked: asked() },
            ["settings", "partner-reviews"] => Self::Reviews,
            ["settings", "partner-reviews", id] => Self::Review(ReviewId::new(*id)),
            ["settings", "find-partner"] => Self::FindPartner(asked()),
            ["settings", "partner-inquiries"] => Self::Inquiries,
            ["settings", "invitations"] => Self::Invitations,
            ["invitations", id] => Self::Invitation(InvitationId::new(*id)),
            ["settings", "agreements"] => Self::Agreements,
            ["agreements", id] => Self::Agreement { id: AgreementId::new(*id), asked: asked() },
            ["settings", "acceptances"] => Self::Acceptances(asked()),
            _ => return None,
        };
        Some(page)
    }
}
