//! A decision with its evidence, which is signed once its place in the trail is known. The entry there holds the
//! digest of the rest, so that each vouches for the other.

use crate::{
    audit::{About, Event},
    receipts::{Seal, of_evidence, sha256},
    store::StoreError,
};
use contract::{
    Acceptance, AcceptanceEvidence, AcceptanceId, AgreementDecision, AgreementDocument, DecidedAgreement,
    InvitationId, Moniker, Organization, Sha256,
    agreement::Presentation,
    evidence::{ACCEPTANCE_FORMAT, ChainPlace, DecidedDocument, SeenRequest, Subject},
};

/// All that is known of a decision.
pub(crate) struct Decided<'a> {
    pub(crate) id: AcceptanceId,
    pub(crate) cloud: &'a Moniker,
    pub(crate) organization: &'a Organization,
    /// Whose act it was.
    pub(crate) subject: Subject,
    /// What was decided about.
    pub(crate) document: &'a AgreementDocument,
    /// What was sent.
    pub(crate) decision: &'a AgreementDecision,
    /// The invitation that it is part of.
    pub(crate) invitation: Option<InvitationId>,
    /// What the server saw.
    pub(crate) seen: SeenRequest,
}

impl Decided<'_> {
    /// The entry of it, made from one that says who did it when.
    pub(crate) fn event(&self, event: Event) -> Result<Event, StoreError> {
        let agreement = DecidedAgreement {
            acceptance_id: self.id.clone(),
            agreement_id: self.document.agreement_id.clone(),
            title: self.document.title.clone(),
            version: self.document.version.clone(),
            decision: self.decision.decision.clone(),
        };
        let nowhere = ChainPlace { previous: String::new(), tip: String::new() };
        let evidence = serde_json::to_value(self.evidence(nowhere)).map_err(unwritable)?;
        let evidence = Some(of_evidence(evidence));
        let relation = event.about.relation.clone();
        Ok(Event {
            about: About { agreement: Some(agreement), evidence, relation, ..About::default() },
            ..event
        })
    }

    /// The acceptance, with its receipt.
    pub(crate) fn seal(&self, seal: &Seal, place: &ChainPlace) -> Result<Acceptance, StoreError> {
        let payload = serde_json::to_string(&self.evidence(place.clone())).map_err(unwritable)?;
        let AgreementDocument { agreement_id, kind, title, version, locale, sha256, sample, .. } =
            self.document;
        Ok(Acceptance {
            id: self.id.clone(),
            agreement_id: agreement_id.clone(),
            kind: kind.clone(),
            title: title.clone(),
            version: version.clone(),
            locale: locale.clone(),
            document_sha256: sha256.clone(),
            sample: *sample,
            decision: self.decision.decision.clone(),
            decided_at: self.seen.at,
            decided_by: self.subject.display_name.clone(),
            role: self.subject.role.clone(),
            // Of whom it is and whether it counts, is said when it is read.
            own: false,
            invitation_id: self.invitation.clone(),
            superseded: false,
            receipt: seal.sign(payload),
        })
    }

    fn evidence(&self, chain: ChainPlace) -> AcceptanceEvidence {
        let AgreementDocument { agreement_id, kind, version, locale, media_type, length, sha256, .. } =
            self.document;
        AcceptanceEvidence {
            format: ACCEPTANCE_FORMAT.to_owned(),
            id: self.id.clone(),
            cloud: self.cloud.clone(),
            organization: self.organization.id.clone(),
            organization_name: self.organization.name.clone(),
            subject: self.subject.clone(),
            attested_for: None,
            document: DecidedDocument {
                agreement_id: agreement_id.clone(),
                kind: kind.clone(),
                version: version.clone(),
                locale: locale.clone(),
                media_type: media_type.clone(),
                length: *length,
                sha256: sha256.clone(),
                governing: self.document.governing,
                sample: self.document.sample,
            },
            decision: self.decision.decision.clone(),
            presentation_sha256: digest(&self.decision.presentation),
            presentation: self.decision.presentation.clone(),
            claims: self.decision.claims.clone(),
            invitation_id: self.invitation.clone(),
            seen: self.seen.clone(),
            chain,
        }
    }
}

/// Of the texts, each with its length in bytes before it, as 8 bytes, the most significant first.
fn digest(presentation: &Presentation) -> Sha256 {
    let Presentation { heading, statement, action, locale } = presentation;
    let mut bytes = Vec::new();
    for text in [heading, statement, action, locale] {
        bytes.extend((text.len() as u64).to_be_bytes());
        bytes.extend(text.as_bytes());
    }
    sha256(&bytes)
}

fn unwritable(error: serde_json::Error) -> StoreError {
    StoreError(error.to_string())
}
