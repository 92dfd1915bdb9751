//! The operations on agreements (reliability section 3).

use super::{Method, Operation, OperationName};
use crate::{
    agreement::{
        Agreement, AgreementAcceptance, AgreementDecision, AgreementDocument, DisplayClaims, Presentation,
    },
    agreement_acceptance::{Acceptance, ReceiptKey},
    body::Body,
    ids::{AgreementId, AgreementVersionId, ETag, IdempotencyKey, InvitationId, Sha256},
    page::{Cursor, Page},
};

/// `GET /v1/agreements`: those of the organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAgreements;

impl Operation for ListAgreements {
    const NAME: OperationName = OperationName::ListAgreements;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/agreements";
    type Reply = Vec<Agreement>;
}

/// `GET /v1/agreements/{id}`: its document. Fetching it has no effect; the challenge in it is computed.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAgreement {
    /// Of which agreement.
    pub agreement: AgreementId,
    /// In which locale, when it is there in it; the governing text else.
    pub locale: String,
    /// Which version; none means the current one. All that was ever accepted is there.
    pub version: Option<AgreementVersionId>,
}

impl Operation for GetAgreement {
    const NAME: OperationName = OperationName::GetAgreement;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/agreements/{id}";
    type Reply = AgreementDocument;

    fn id(&self) -> Option<&str> {
        Some(self.agreement.as_str())
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        let version = self.version.iter().map(|version| ("version", version.to_string()));
        [("locale", self.locale.clone())].into_iter().chain(version).collect()
    }
}

/// `POST /v1/agreements/{id}/acceptances`: decides about a version, once per key, if its document is the one
/// that was shown. A version that this account accepted already answers with the first acceptance.
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptAgreement {
    /// About which agreement.
    pub agreement: AgreementId,
    /// What.
    pub acceptance: AgreementAcceptance,
    /// The tag of the document that was shown.
    pub if_match: ETag,
    /// Which intent it is.
    pub key: IdempotencyKey,
}

impl Operation for AcceptAgreement {
    const NAME: OperationName = OperationName::AcceptAgreement;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/agreements/{id}/acceptances";
    type Reply = Acceptance;

    fn id(&self) -> Option<&str> {
        Some(self.agreement.as_str())
    }

    fn body(&self) -> Option<String> {
        let AgreementAcceptance { agreement, invitation_id } = &self.acceptance;
        let invitation = invitation_id.as_ref().map(InvitationId::as_str);
        let body = Body::new().object("agreement", decision_body(agreement));
        Some(body.text_if("invitationId", invitation).finish())
    }

    fn if_match(&self) -> Option<&ETag> {
        Some(&self.if_match)
    }

    fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        Some(&self.key)
    }
}

/// A decision, written.
pub(super) fn decision_body(decision: &AgreementDecision) -> Body {
    let AgreementDecision { version, locale, document_sha256, challenge, decision, presentation, claims } =
        decision;
    let Presentation { heading, statement, action, locale: shown_in } = presentation;
    let presentation = Body::new().text("heading", heading).text("statement", statement);
    let DisplayClaims { opened_at, decided_at, scrolled_to_end, downloaded, build, texts_sha256 } = claims;
    let claims = Body::new()
        .text("openedAt", &opened_at.to_string())
        .text("decidedAt", &decided_at.to_string())
        .flag("scrolledToEnd", *scrolled_to_end)
        .flag("downloaded", *downloaded)
        .text("build", build)
        .text_if("textsSha256", texts_sha256.as_ref().map(Sha256::as_str));
    Body::new()
        .text("version", version.as_str())
        .text("locale", locale)
        .text("documentSha256", document_sha256.as_str())
        .text("challenge", challenge.as_str())
        .text("decision", decision.as_str())
        .object("presentation", presentation.text("action", action).text("locale", shown_in))
        .object("claims", claims)
}

/// `GET /v1/acceptances`: the decisions of the organisation, the newest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAcceptances {
    /// The one that was made with this key, by this account, by itself or with an invitation: none or one.
    pub key: Option<IdempotencyKey>,
    /// About this agreement.
    pub agreement: Option<AgreementId>,
    /// Only those of this account.
    pub own: bool,
    /// From where; none means from the newest.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`](crate::subscription_query::DEFAULT_LIMIT).
    pub limit: Option<u16>,
}

impl Operation for ListAcceptances {
    const NAME: OperationName = OperationName::ListAcceptances;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/acceptances";
    type Reply = Page<Acceptance>;

    fn query(&self) -> Vec<(&'static str, String)> {
        let key = self.key.iter().map(|key| ("key", key.to_string()));
        let agreement = self.agreement.iter().map(|agreement| ("agreement", agreement.to_string()));
        let own = self.own.then(|| ("own", "true".to_owned()));
        key.chain(agreement).chain(own).chain(super::paging(self.cursor.as_ref(), self.limit)).collect()
    }
}

/// `GET /v1/receipt-keys`: the one in use first.
#[derive(Clone, Debug, PartialEq)]
pub struct ListReceiptKeys;

impl Operation for ListReceiptKeys {
    const NAME: OperationName = OperationName::ListReceiptKeys;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/receipt-keys";
    type Reply = Vec<ReceiptKey>;
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::{agreement::Decision, ids::Challenge, timestamp::Timestamp};

    pub(in crate::operation) fn decision() -> AgreementDecision {
        AgreementDecision {
            version: AgreementVersionId::new("2026-10"),
            locale: "sv-SE".to_owned(),
            document_sha256: Sha256::new("00ff"),
            challenge: Challenge::new("c"),
            decision: Decision::Accepted,
            presentation: Presentation {
                heading: "Acceptera avtal".to_owned(),
                statement: "Jag har läst \"avtalet\"".to_owned(),
                action: "Acceptera".to_owned(),
                locale: "sv-SE".to_owned(),
            },
            claims: DisplayClaims {
                opened_at: Timestamp::from_millis(1),
                decided_at: Timestamp::from_millis(2),
                scrolled_to_end: true,
                downloaded: false,
                build: "1".to_owned(),
                texts_sha256: Some(Sha256::new("aa")),
            },
        }
    }

    #[test]
    fn h2_the_body_is_what_the_other_end_reads() {
        for invitation_id in [None, Some(InvitationId::new("i"))] {
            let acceptance = AgreementAcceptance { agreement: decision(), invitation_id };
            let operation = AcceptAgreement {
                agreement: AgreementId::new("1"),
                acceptance: acceptance.clone(),
                if_match: ETag::new("\"sha256-00ff\""),
                key: IdempotencyKey::new("k"),
            };
            let body = operation.body().unwrap();
            assert_eq!(serde_json::from_str::<AgreementAcceptance>(&body).unwrap(), acceptance);
        }
    }
}
