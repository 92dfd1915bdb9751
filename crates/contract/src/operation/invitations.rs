//! The operations on invitations.

use super::{Method, Operation, OperationName, agreements::decision_body};
use crate::{
    body::Body,
    ids::{ETag, IdempotencyKey, InvitationId},
    invitation::{AcceptedInvitation, Invitation, InvitationAcceptance, InvitationKind, InvitationState},
    invitation_lookup::LookedUpInvitation,
    page::{Cursor, Page},
};

/// `POST /v1/invitation-lookups`: what a pasted text stands for. It keeps nothing and changes nothing, so it
/// needs no key; it is no `GET`, for what is pasted has no place in an address or a log.
#[derive(Clone, Debug, PartialEq)]
pub struct LookUpInvitation {
    /// As it was pasted.
    pub text: String,
}

impl Operation for LookUpInvitation {
    const NAME: OperationName = OperationName::LookUpInvitation;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/invitation-lookups";
    type Reply = LookedUpInvitation;

    fn body(&self) -> Option<String> {
        Some(Body::new().text("text", &self.text).finish())
    }
}

/// `GET /v1/invitations`: those to the organisation, the newest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInvitations {
    /// Those in any of these states; empty means all.
    pub states: Vec<InvitationState>,
    /// Of this kind; none means all.
    pub kind: Option<InvitationKind>,
    /// From where; none means from the newest.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`](crate::subscription_query::DEFAULT_LIMIT).
    pub limit: Option<u16>,
}

impl Operation for ListInvitations {
    const NAME: OperationName = OperationName::ListInvitations;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/invitations";
    type Reply = Page<Invitation>;

    fn query(&self) -> Vec<(&'static str, String)> {
        let states: Vec<&str> = self.states.iter().map(InvitationState::as_str).collect();
        let states = (!states.is_empty()).then(|| ("state", states.join(",")));
        let kind = self.kind.iter().map(|kind| ("kind", kind.to_string()));
        states.into_iter().chain(kind).chain(super::paging(self.cursor.as_ref(), self.limit)).collect()
    }
}

/// `GET /v1/invitations/{id}`. Of one to another organisation only that is said (`other-organization`).
#[derive(Clone, Debug, PartialEq)]
pub struct GetInvitation(pub InvitationId);

impl Operation for GetInvitation {
    const NAME: OperationName = OperationName::GetInvitation;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/invitations/{id}";
    type Reply = Invitation;

    fn id(&self) -> Option<&str> {
        Some(self.0.as_str())
    }
}

/// `POST /v1/invitations/{id}/acceptance`: accepts it with the agreement and the offer that belong to it, all
/// or nothing, once per key, if it is as it was seen. An agreement alone is accepted by
/// [`AcceptAgreement`](super::AcceptAgreement).
///
/// An outcome that is unknown is found out by [`GetInvitation`], or by sending it again with the same key.
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptInvitation {
    /// Which.
    pub invitation: InvitationId,
    /// What is accepted with it.
    pub acceptance: InvitationAcceptance,
    /// The version that was seen.
    pub if_match: ETag,
    /// Which intent it is.
    pub key: IdempotencyKey,
}

impl Operation for AcceptInvitation {
    const NAME: OperationName = OperationName::AcceptInvitation;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/invitations/{id}/acceptance";
    type Reply = AcceptedInvitation;

    fn id(&self) -> Option<&str> {
        Some(self.invitation.as_str())
    }

    fn body(&self) -> Option<String> {
        let InvitationAcceptance { take_offer, agreement } = &self.acceptance;
        let agreement = agreement.as_ref().map(decision_body);
        Some(Body::new().flag("takeOffer", *take_offer).object_if("agreement", agreement).finish())
    }

    fn if_match(&self) -> Option<&ETag> {
        Some(&self.if_match)
    }

    fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        Some(&self.key)
    }
}

/// `POST /v1/invitations/{id}/decline`: once per key, if it is as it was seen.
#[derive(Clone, Debug, PartialEq)]
pub struct DeclineInvitation {
    /// Which.
    pub invitation: InvitationId,
    /// What the partner shall be told.
    pub message: Option<String>,
    /// The version that was seen.
    pub if_match: ETag,
    /// Which intent it is.
    pub key: IdempotencyKey,
}

impl Operation for DeclineInvitation {
    const NAME: OperationName = OperationName::DeclineInvitation;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/invitations/{id}/decline";
    type Reply = Invitation;

    fn id(&self) -> Option<&str> {
        Some(self.invitation.as_str())
    }

    fn body(&self) -> Option<String> {
        Some(Body::new().text_if("message", self.message.as_deref()).finish())
    }

    fn if_match(&self) -> Option<&ETag> {
        Some(&self.if_match)
    }

    fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        Some(&self.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::agreements::tests::decision;

    #[test]
    fn h1_the_body_is_what_the_other_end_reads() {
        for agreement in [None, Some(decision())] {
            let acceptance = InvitationAcceptance { take_offer: true, agreement };
            let operation = AcceptInvitation {
                invitation: InvitationId::new("1"),
                acceptance: acceptance.clone(),
                if_match: ETag::new("\"0\""),
                key: IdempotencyKey::new("k"),
            };
            let body = operation.body().unwrap();
            assert_eq!(serde_json::from_str::<InvitationAcceptance>(&body).unwrap(), acceptance);
        }
    }
}
