//! What was decided about the agreement before the demo began. It is signed by the backend that the demo is of,
//! and stands in its trail: so it is recorded as a request would be.

use super::organizations;
use crate::{
    agreements::Decided,
    audit::{About, Action, Event},
    digest::Digest,
    setup::Setup,
    store::{Answering, Deciding, Intent, Seen, Store, StoreError},
};
use contract::{
    AcceptanceId, AgreementDecision, AgreementVersionId, Challenge, Decision, DemoAccount, IdempotencyKey,
    Moniker, RequestId, Role, Timestamp,
    agreement::{DisplayClaims, Presentation},
    evidence::{SeenRequest, Subject},
    timestamp::DAY_MS,
};

/// When the first organisation accepted the version before the current one.
const DAYS_AGO: i64 = 200;
const VERSION: &str = "2025-07";
const LOCALE: &str = "sv-SE";

/// Records it, in a store that was just filled.
///
/// # Errors
/// When the store fails.
pub fn decide(store: &dyn Store, setup: &Setup, now: Timestamp) -> Result<(), StoreError> {
    let Some(profile) = organizations::ALL.first() else { return Ok(()) };
    let accounts = store.accounts(&profile.cloud)?;
    let is_meant =
        |who: &&DemoAccount| who.organization.id == profile.id() && who.roles.contains(&Role::GlobalAdmin);
    let version = setup.agreements.version(&AgreementVersionId::new(VERSION));
    let document = version.and_then(|version| setup.agreements.document(version, LOCALE));
    // The real agreement was accepted by nobody, and nobody signs that it was.
    let document = document.filter(|document| document.sample);
    let (Some(who), Some(document)) = (accounts.iter().find(is_meant), document) else { return Ok(()) };
    let at = now.plus_millis(-(now.millis() % DAY_MS)).plus_days(-DAYS_AGO).plus_millis(9 * 3_600_000);
    let key = IdempotencyKey::new(uuid::Uuid::from_u128(1).to_string());
    let decision = AgreementDecision {
        version: document.version.clone(),
        locale: document.locale.clone(),
        document_sha256: document.sha256.clone(),
        challenge: Challenge::new(""),
        decision: Decision::Accepted,
        presentation: Presentation {
            heading: "Acceptera avtal".to_owned(),
            statement: "Jag har läst det här avtalet och accepterar det för min organisation.".to_owned(),
            action: "Acceptera".to_owned(),
            locale: LOCALE.to_owned(),
        },
        claims: DisplayClaims {
            opened_at: at.plus_millis(-240_000),
            decided_at: at.plus_millis(-1_000),
            scrolled_to_end: true,
            downloaded: true,
            build: "1".to_owned(),
            texts_sha256: None,
        },
    };
    let decided = Decided {
        id: AcceptanceId::new(
            uuid::Builder::from_unix_timestamp_millis(at.millis().unsigned_abs(), &[7; 10])
                .into_uuid()
                .to_string(),
        ),
        cloud: &Moniker::Worldwide,
        organization: &who.organization,
        subject: subject(who, at),
        document: &document,
        decision: &decision,
        invitation: None,
        seen: SeenRequest {
            at,
            clock_shift: setup.clock_shift,
            address: Some("127.0.0.1".to_owned()),
            user_agent: None,
            request_id: RequestId::new("seed"),
            key: key.clone(),
        },
    };
    let event = decided.event(event(who, at))?;
    let answering = Answering {
        intent: Intent { account: who.account.id.clone(), key, digest: Digest::ZERO },
        organization: who.organization.id.clone(),
        seen: Seen { invitation: None, related: Vec::new(), decided: 0 },
        deciding: Some(Deciding { event, seal: &|place| decided.seal(&setup.seal, place) }),
        invitation: None,
        relating: None,
        subscription: None,
        letters: Vec::new(),
        reply: &|_| Ok(String::new()),
    };
    store.answer(&answering).map(drop)
}

fn subject(who: &DemoAccount, at: Timestamp) -> Subject {
    Subject {
        issuer: "partner-admin demo".to_owned(),
        account: who.account.id.clone(),
        display_name: who.account.display_name.clone(),
        user_principal_name: who.account.user_principal_name.clone(),
        role: Role::GlobalAdmin,
        signed_in_at: at.plus_millis(-600_000),
        methods: Vec::new(),
        session_sha256: contract::Sha256::new(Digest::of("seed", []).to_string()),
    }
}

fn event(who: &DemoAccount, at: Timestamp) -> Event {
    Event {
        at,
        cloud: Moniker::Worldwide,
        action: Action::AgreementDecided,
        account: Some(who.account.id.clone()),
        organization: Some(who.organization.id.clone()),
        request_id: RequestId::new("seed"),
        change: None,
        order: None,
        bulk_change: None,
        about: About::default(),
    }
}
