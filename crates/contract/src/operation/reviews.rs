//! The operations of reviewing what partners may do (row J4).

use super::{Method, Operation, OperationName};
use crate::{
    body::Body,
    ids::{ETag, IdempotencyKey, ReviewId},
    page::{Cursor, Page},
    review::{Review, ReviewDecisionRequest, ReviewSummary},
};

/// `GET /v1/relationship-reviews`: the newest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListReviews {
    /// From where; none means from the newest.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`](crate::subscription_query::DEFAULT_LIMIT).
    pub limit: Option<u16>,
}

impl Operation for ListReviews {
    const NAME: OperationName = OperationName::ListReviews;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/relationship-reviews";
    type Reply = Page<ReviewSummary>;

    fn query(&self) -> Vec<(&'static str, String)> {
        super::paging(self.cursor.as_ref(), self.limit).collect()
    }
}

/// `GET /v1/relationship-reviews/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetReview(pub ReviewId);

impl Operation for GetReview {
    const NAME: OperationName = OperationName::GetReview;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/relationship-reviews/{id}";
    type Reply = Review;

    fn id(&self) -> Option<&str> {
        Some(self.0.as_str())
    }
}

/// `POST /v1/relationship-reviews`: begins one, once per key. An organisation has at most one that is open:
/// while there is one, this answers with it.
#[derive(Clone, Debug, PartialEq)]
pub struct StartReview {
    /// Which intent it is.
    pub key: IdempotencyKey,
}

impl Operation for StartReview {
    const NAME: OperationName = OperationName::StartReview;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/relationship-reviews";
    type Reply = Review;

    fn body(&self) -> Option<String> {
        Some(Body::new().finish())
    }

    fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        Some(&self.key)
    }
}

/// `PUT /v1/relationship-reviews/{id}/decisions`: decides about one relationship, or otherwise than before.
/// The same decision with the same note succeeds and changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct DecideInReview {
    /// In which review.
    pub review: ReviewId,
    /// What about which.
    pub request: ReviewDecisionRequest,
    /// The version of the review that was seen.
    pub if_match: ETag,
}

impl Operation for DecideInReview {
    const NAME: OperationName = OperationName::DecideInReview;
    const METHOD: Method = Method::Put;
    const PATH: &'static str = "/v1/relationship-reviews/{id}/decisions";
    type Reply = Review;

    fn id(&self) -> Option<&str> {
        Some(self.review.as_str())
    }

    fn body(&self) -> Option<String> {
        let ReviewDecisionRequest { relationship_id, decision, note } = &self.request;
        let body = Body::new().text("relationshipId", relationship_id.as_str());
        Some(body.text("decision", decision.as_str()).text_if("note", note.as_deref()).finish())
    }

    fn if_match(&self) -> Option<&ETag> {
        Some(&self.if_match)
    }
}

/// `POST /v1/relationship-reviews/{id}/sign-off`: signs it and does what was decided, each relationship for
/// the version that was reviewed, once per key. All must be decided about.
#[derive(Clone, Debug, PartialEq)]
pub struct SignOffReview {
    /// Which.
    pub review: ReviewId,
    /// The version that was seen.
    pub if_match: ETag,
    /// Which intent it is.
    pub key: IdempotencyKey,
}

impl Operation for SignOffReview {
    const NAME: OperationName = OperationName::SignOffReview;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/relationship-reviews/{id}/sign-off";
    type Reply = Review;

    fn id(&self) -> Option<&str> {
        Some(self.review.as_str())
    }

    fn body(&self) -> Option<String> {
        Some(Body::new().finish())
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
    use crate::{ids::RelationshipId, review::ReviewDecision};

    #[test]
    fn j4_the_body_is_what_the_other_end_reads() {
        for note in [None, Some("Why \"all\"?".to_owned())] {
            let request = ReviewDecisionRequest {
                relationship_id: RelationshipId::new("1"),
                decision: ReviewDecision::Ask,
                note,
            };
            let written = serde_json::to_string(&request).unwrap();
            let (review, if_match) = (ReviewId::new("1"), ETag::new("\"0\""));
            assert_eq!(DecideInReview { review, request, if_match }.body(), Some(written));
        }
    }
}
