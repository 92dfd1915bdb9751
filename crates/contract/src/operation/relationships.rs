//! The operations on partners and their relationships.

use super::{Method, Operation, OperationName};
use crate::{
    body::Body,
    ids::{ETag, IdempotencyKey, RelationshipId, RoleId, TenantId},
    overview::RelationshipOverview,
    partner::Partner,
    relationship::{AutoExtend, Relationship, RelationshipList},
    relationship_query::RelationshipQuery,
    removal::{ExitChecklist, RoleRemoval},
};

/// `GET /v1/partner-relationships`: grouped by partner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRelationships(pub RelationshipQuery);

impl Operation for ListRelationships {
    const NAME: OperationName = OperationName::ListRelationships;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/partner-relationships";
    type Reply = RelationshipList;

    fn query(&self) -> Vec<(&'static str, String)> {
        self.0.to_pairs()
    }
}

/// `GET /v1/relationship-overview`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRelationshipOverview;

impl Operation for GetRelationshipOverview {
    const NAME: OperationName = OperationName::GetRelationshipOverview;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/relationship-overview";
    type Reply = RelationshipOverview;
}

/// `GET /v1/partner-relationships/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRelationship(pub RelationshipId);

impl Operation for GetRelationship {
    const NAME: OperationName = OperationName::GetRelationship;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/partner-relationships/{id}";
    type Reply = Relationship;

    fn id(&self) -> Option<&str> {
        Some(self.0.as_str())
    }
}

/// `GET /v1/partners/{id}`: by its tenant. A partner without any relationship, invitation or inquiry is not
/// found.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPartner(pub TenantId);

impl Operation for GetPartner {
    const NAME: OperationName = OperationName::GetPartner;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/partners/{id}";
    type Reply = Partner;

    fn id(&self) -> Option<&str> {
        Some(self.0.as_str())
    }
}

/// `POST /v1/partner-relationships/{id}/role-removals`: removes the roles that are named, once per key, if
/// the relationship is as it was seen. The same key with the same content answers what it answered before.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveRoles {
    /// Of which relationship.
    pub relationship: RelationshipId,
    /// Which roles; at least one.
    pub roles: Vec<RoleId>,
    /// The version that was seen.
    pub if_match: ETag,
    /// Which intent it is.
    pub key: IdempotencyKey,
}

impl Operation for RemoveRoles {
    const NAME: OperationName = OperationName::RemoveRoles;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/partner-relationships/{id}/role-removals";
    type Reply = RoleRemoval;

    fn id(&self) -> Option<&str> {
        Some(self.relationship.as_str())
    }

    fn body(&self) -> Option<String> {
        Some(Body::new().texts("roles", self.roles.iter().map(RoleId::as_str)).finish())
    }

    fn if_match(&self) -> Option<&ETag> {
        Some(&self.if_match)
    }

    fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        Some(&self.key)
    }
}

/// `DELETE /v1/partner-relationships/{id}`: ends it with all its roles. It stays in the list, as what it
/// became. Where it is ended, or about to be, it succeeds and changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct EndRelationship {
    /// Which.
    pub relationship: RelationshipId,
    /// The version that was seen.
    pub if_match: ETag,
}

impl Operation for EndRelationship {
    const NAME: OperationName = OperationName::EndRelationship;
    const METHOD: Method = Method::Delete;
    const PATH: &'static str = "/v1/partner-relationships/{id}";
    type Reply = Relationship;

    fn id(&self) -> Option<&str> {
        Some(self.relationship.as_str())
    }

    fn if_match(&self) -> Option<&ETag> {
        Some(&self.if_match)
    }
}

/// `PUT /v1/partner-relationships/{id}/auto-extend`. What is so already succeeds and changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAutoExtend {
    /// Of which relationship.
    pub relationship: RelationshipId,
    /// What shall happen at its end.
    pub auto_extend: AutoExtend,
    /// The version that was seen.
    pub if_match: ETag,
}

impl Operation for SetAutoExtend {
    const NAME: OperationName = OperationName::SetAutoExtend;
    const METHOD: Method = Method::Put;
    const PATH: &'static str = "/v1/partner-relationships/{id}/auto-extend";
    type Reply = Relationship;

    fn id(&self) -> Option<&str> {
        Some(self.relationship.as_str())
    }

    fn body(&self) -> Option<String> {
        Some(Body::new().text("autoExtend", self.auto_extend.as_str()).finish())
    }

    fn if_match(&self) -> Option<&ETag> {
        Some(&self.if_match)
    }
}

/// `GET /v1/partner-relationships/{id}/exit-checklist`: of a reseller; of others it is not found.
#[derive(Clone, Debug, PartialEq)]
pub struct GetExitChecklist(pub RelationshipId);

impl Operation for GetExitChecklist {
    const NAME: OperationName = OperationName::GetExitChecklist;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/partner-relationships/{id}/exit-checklist";
    type Reply = ExitChecklist;

    fn id(&self) -> Option<&str> {
        Some(self.0.as_str())
    }
}
