//! What an entry is about beside subscriptions, orders and bulk changes.

use super::optional;
use crate::digest::Digest;
use contract::{
    ChangedRelation, DecidedAgreement, InquiryId, InvitationId, RelationshipId, ReviewId, Sha256,
};
use serde::{Deserialize, Serialize};

/// Partners and agreements of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// What it did to a relationship or an invitation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<ChangedRelation>,
    /// The agreement that was decided about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<DecidedAgreement>,
    /// Of the evidence, without its place in the chain: so each vouches for the other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Sha256>,
    /// The review that it was part of, or that was signed off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<ReviewId>,
    /// The inquiry that was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inquiry: Option<InquiryId>,
}

impl About {
    /// Whether it is about none of them.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// Field by field, so that what it gains later leaves the digests of today alone.
    pub(super) fn digest(&self) -> Digest {
        let Self { relation, agreement, evidence, review, inquiry } = self;
        let relation = relation.as_ref().map_or(Digest::ZERO, of_relation);
        let agreement = agreement.as_ref().map_or(Digest::ZERO, of_agreement);
        let texts = [
            evidence.as_ref().map(Sha256::as_str),
            review.as_ref().map(ReviewId::as_str),
            inquiry.as_ref().map(InquiryId::as_str),
        ];
        let texts = texts.map(optional);
        let parts = [relation.as_bytes(), agreement.as_bytes()];
        let fields = parts.into_iter().chain(texts.iter().map(String::as_bytes));
        Digest::of("partner-admin audited about 1", fields)
    }
}

fn of_relation(relation: &ChangedRelation) -> Digest {
    let ChangedRelation { event, partner_id, partner, name, relationship_id, invitation_id, roles } =
        relation;
    let ids = [
        relationship_id.as_ref().map(RelationshipId::as_str),
        invitation_id.as_ref().map(InvitationId::as_str),
    ];
    let ids = ids.map(optional);
    let texts = [event.as_str(), partner_id.as_str(), partner, name];
    let texts =
        texts.into_iter().chain(ids.iter().map(String::as_str)).chain(roles.iter().map(String::as_str));
    Digest::of("partner-admin audited relation 1", texts.map(str::as_bytes))
}

fn of_agreement(agreement: &DecidedAgreement) -> Digest {
    let DecidedAgreement { acceptance_id, agreement_id, title, version, decision } = agreement;
    let texts = [acceptance_id.as_str(), agreement_id.as_str(), title, version.as_str(), decision.as_str()];
    Digest::of("partner-admin audited agreement 1", texts.map(str::as_bytes))
}
