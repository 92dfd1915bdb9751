//! What becomes of an answer to an invitation, a decision about an agreement and an inquiry, for everything
//! that can be answered to it and read afterwards.

use super::*;
use contract::{
    AgreementAcceptance, AgreementDecision, AgreementId, AgreementVersionId, Challenge, Decision,
    DisplayClaims, ETag, InquiryContact, InquiryRequest, InvitationAcceptance, InvitationId,
    OrganizationSize, Presentation, Sha256, TenantId, Timestamp,
    operation::{AcceptAgreement, AcceptInvitation, CreateInquiry, DeclineInvitation},
};

const SEEN: &str = "\"1\"";

fn decision() -> AgreementDecision {
    AgreementDecision {
        version: AgreementVersionId::new("2026-10"),
        locale: "sv-SE".to_owned(),
        document_sha256: Sha256::new("00ff"),
        challenge: Challenge::new("c"),
        decision: Decision::Accepted,
        presentation: Presentation {
            heading: "H".to_owned(),
            statement: "S".to_owned(),
            action: "A".to_owned(),
            locale: "sv-SE".to_owned(),
        },
        claims: DisplayClaims {
            opened_at: Timestamp::from_millis(1),
            decided_at: Timestamp::from_millis(2),
            scrolled_to_end: true,
            downloaded: false,
            build: "1".to_owned(),
            texts_sha256: None,
        },
    }
}

fn accept() -> Act {
    Act::Accept(Box::new(AcceptInvitation {
        invitation: InvitationId::new("i"),
        acceptance: InvitationAcceptance { take_offer: false, agreement: Some(decision()) },
        if_match: ETag::new(SEEN),
        key: IdempotencyKey::new("k"),
    }))
}

fn decline() -> Act {
    Act::Decline(Box::new(DeclineInvitation {
        invitation: InvitationId::new("i"),
        message: Some("No".to_owned()),
        if_match: ETag::new(SEEN),
        key: IdempotencyKey::new("k"),
    }))
}

fn decide() -> Act {
    Act::Decide(Box::new(AcceptAgreement {
        agreement: AgreementId::new("customer-agreement"),
        acceptance: AgreementAcceptance { agreement: decision(), invitation_id: None },
        if_match: ETag::new("\"sha256-00ff\""),
        key: IdempotencyKey::new("k"),
    }))
}

fn invitation(state: &str, etag: &str) -> String {
    let etag = etag.replace('"', "\\\"");
    format!(
        r#"{{"id":"i","kind":"reseller","state":"{state}","roles":[],"difference":{{"added":[],"kept":[],
            "beside":[]}},"autoExtend":"PT0S","createdAt":"2026-11-01T00:00:00Z",
            "expiresAt":"2027-01-30T00:00:00Z","etag":"{etag}","partner":{PARTNER}}}"#
    )
}

const PARTNER: &str = r#"{"id":"t","name":"P","domain":"p.example","city":"Lund","country":"SE"}"#;

fn there(state: &str, etag: &str) -> Option<Answer> {
    Some(json(200, &invitation(state, etag)))
}

/// The answer of an acceptance.
fn accepted(state: &str) -> Option<Answer> {
    let relationship = format!(
        r#"{{"id":"r","partner":{PARTNER},"kind":"reseller","origin":"invitation","status":"activating",
            "roles":[],"startedAt":"2026-11-21T08:00:00Z","autoExtend":"PT0S","etag":"e"}}"#
    );
    let invitation = invitation(state, "\"2\"");
    Some(json(200, &format!(r#"{{"invitation":{invitation},"relationship":{relationship}}}"#)))
}

/// Decisions, as they are listed.
fn acceptances(count: usize) -> Option<Answer> {
    Some(json(200, &format!(r#"{{"items":[{}],"total":{count}}}"#, vec![acceptance(); count].join(","))))
}

fn acceptance() -> String {
    r#"{"id":"a","agreementId":"customer-agreement","kind":"microsoftCustomerAgreement","title":"T",
        "version":"2026-10","locale":"sv-SE","documentSha256":"00ff","decision":"accepted",
        "decidedAt":"2026-11-21T08:00:00Z","decidedBy":"M","role":"globalAdmin",
        "receipt":{"payload":"{}","algorithm":"Ed25519","keyId":"1","signature":"s"}}"#
        .to_owned()
}

fn inquire() -> Act {
    let contact = InquiryContact { name: "M".to_owned(), email: "m@contoso.com".to_owned(), phone: None };
    let request = InquiryRequest {
        partners: vec![TenantId::new("t")],
        needs: "Mail".to_owned(),
        size: OrganizationSize::UpTo249,
        contact,
    };
    Act::Inquire(Box::new(CreateInquiry { request, key: IdempotencyKey::new("k") }))
}

fn asked() -> String {
    format!(
        r#"{{"id":"q","needs":"Mail","size":"upTo249","contact":{{"name":"M","email":"m@contoso.com"}},
            "recipients":[{{"partner":{PARTNER},"state":"waiting","since":"2026-11-21T08:00:00Z"}}],
            "createdAt":"2026-11-21T08:00:00Z","createdBy":"M"}}"#
    )
}

fn problem(status: u16, code: &str) -> Option<Answer> {
    Some(json(status, &format!(r#"{{"status":{status},"code":"{code}"}}"#)))
}

fn lost() -> Option<Answer> {
    Some(Err(NoReply::Network))
}

/// What an answer came to, in a word, which must be after all of the script, and what was sent for it.
fn give(answer: &Act, script: impl IntoIterator<Item = Option<Answer>>) -> (&'static str, Vec<&'static str>) {
    let (client, port) = client(script);
    let outcome = client.act(answer, &|_| ()).now_or_never().expect("every wait moves the fake clock");
    let word = word(&outcome);
    assert!(port.script.borrow().is_empty(), "{word}, before all was answered");
    (word, port.sent.borrow().iter().map(|(_, request)| request.method.as_str()).collect())
}

fn word(outcome: &ActOutcome) -> &'static str {
    match outcome {
        ActOutcome::Done(_) => "done",
        ActOutcome::Overtaken(_) => "overtaken",
        ActOutcome::Refused(_) => "refused",
        ActOutcome::NotDone => "not done",
        ActOutcome::Unknown(_) => "unknown",
    }
}

#[test]
fn h1_an_answer_names_the_version_that_was_seen_and_its_key_each_time_it_is_sent() {
    let (client, port) = client([lost(), there("pending", SEEN), accepted("accepted")]);
    let told = RefCell::new(Vec::new());
    let outcome = client.act(&accept(), &|stage| told.borrow_mut().push(stage)).now_or_never();
    assert!(matches!(outcome, Some(ActOutcome::Done(Acted::Invitation(_)))), "{outcome:?}");
    let sent = port.sent.borrow();
    for (_, request) in [&sent[0], &sent[2]] {
        assert_eq!(request.url, "/api/o365-worldwide/v1/invitations/i/acceptance");
        assert_eq!(request.if_match, Some(ETag::new(SEEN)));
        assert_eq!(request.idempotency_key, Some(IdempotencyKey::new("k")));
        assert_eq!(request.body, sent[0].1.body);
    }
    assert_eq!(sent[1].1.url, "/api/o365-worldwide/v1/invitations/i");
    let told = told.into_inner();
    assert!(
        matches!(told.as_slice(), [OnceStage::Sending, OnceStage::Looking(_), OnceStage::Sending]),
        "{told:?}"
    );
}

#[test]
fn h1_h4_a_lost_answer_is_found_out_by_what_the_invitation_is_then() {
    for (answer, wanted, other) in [(accept(), "accepted", "declined"), (decline(), "declined", "accepted")] {
        for silence in [lost(), None, problem(500, "internal"), problem(412, "stale"), Some(status(502))] {
            let looked = |found| give(&answer, [silence.clone(), found]);
            let both = vec!["POST", "GET"];
            assert_eq!(looked(there(wanted, "\"2\"")), ("done", both.clone()), "{silence:?}");
            for now in [other, "revoked", "expired", "pending"] {
                assert_eq!(looked(there(now, "\"2\"")), ("overtaken", both.clone()), "{silence:?} {now}");
            }
        }
    }
}

#[test]
fn h2_a_decision_is_found_by_its_key_and_only_a_receipt_is_success() {
    let both = vec!["POST", "GET"];
    assert_eq!(give(&decide(), [Some(json(200, &acceptance()))]), ("done", vec!["POST"]));
    assert_eq!(give(&decide(), [Some(json(200, "{}")), acceptances(0)]), ("refused", both.clone()));
    assert_eq!(give(&decide(), [lost(), acceptances(1)]), ("done", both.clone()));
    assert_eq!(give(&decide(), [problem(412, "stale"), acceptances(0)]), ("refused", both));
    let sent_again = [lost(), acceptances(0), Some(json(200, &acceptance()))];
    assert_eq!(give(&decide(), sent_again), ("done", vec!["POST", "GET", "POST"]));
    let (client, port) = client([lost(), acceptances(1)]);
    client.act(&decide(), &|_| ()).now_or_never().unwrap();
    assert_eq!(port.sent.borrow()[1].1.url, "/api/o365-worldwide/v1/acceptances?key=k");
}

#[test]
fn h1_what_is_refused_is_not_looked_for_and_what_may_still_arrive_is_never_called_refused() {
    for (status, code) in [
        (409, "not-editable"),
        (409, "wrong-state"),
        (409, "agreement-required"),
        (409, "challenge-invalid"),
        (404, "other-organization"),
        (401, "insufficient-user-authentication"),
        (429, "throttled"),
    ] {
        assert_eq!(give(&accept(), [problem(status, code)]), ("refused", vec!["POST"]), "{code}");
    }
    let untouched = || there("pending", SEEN);
    let three = [lost(), untouched(), lost(), untouched(), lost(), untouched()];
    assert_eq!(give(&accept(), three).0, "unknown");
    assert_eq!(give(&accept(), [lost(), untouched(), problem(409, "wrong-state")]).0, "unknown");
    assert_eq!(give(&accept(), [problem(500, "internal"), untouched()]).0, "refused", "it cannot arrive");
    // A success that shows it as something else is no success.
    assert_eq!(give(&accept(), [accepted("pending"), there("accepted", "\"2\"")]).0, "done");
}

#[test]
fn h1_after_a_reload_an_answer_is_looked_for_and_not_given() {
    let look = |answer: &Act, sent_ago, script: Vec<Option<Answer>>| {
        let (client, port) = client(script);
        let trace = answer.trace();
        let found = client.look_for_act(&trace, CallError::interrupted(), sent_ago, &|_| ());
        let outcome = found.now_or_never().unwrap();
        assert!(port.sent.borrow().iter().all(|(_, request)| request.method == Method::Get));
        assert!(port.script.borrow().is_empty());
        word(&outcome)
    };
    let untouched = || there("pending", SEEN);
    assert_eq!(look(&accept(), 400, vec![lost(), untouched(), there("accepted", "\"2\"")]), "done");
    assert_eq!(look(&accept(), 120_000, vec![untouched()]), "not done");
    assert_eq!(look(&decline(), 400, vec![there("accepted", "\"2\"")]), "overtaken");
    assert_eq!(look(&decide(), 400, vec![acceptances(0), acceptances(1)]), "done");
    assert_eq!(look(&decide(), 400, vec![problem(401, "sign-in-required")]), "unknown");
    assert_eq!(look(&inquire(), 120_000, vec![acceptances(0)]), "not done");
}

#[test]
fn b2_an_inquiry_is_sent_once_and_found_by_its_key() {
    let taken = || Some(json(200, &asked()));
    let listed = || Some(json(200, &format!(r#"{{"items":[{}],"total":1}}"#, asked())));
    let none = || Some(json(200, r#"{"items":[],"total":0}"#));
    assert_eq!(give(&inquire(), [taken()]), ("done", vec!["POST"]));
    assert_eq!(give(&inquire(), [lost(), listed()]), ("done", vec!["POST", "GET"]));
    assert_eq!(give(&inquire(), [lost(), none(), taken()]), ("done", vec!["POST", "GET", "POST"]));
    assert_eq!(give(&inquire(), [problem(400, "invalid-request")]), ("refused", vec!["POST"]));
    let (client, port) = client([lost(), none(), taken()]);
    client.act(&inquire(), &|_| ()).now_or_never().unwrap();
    let sent = port.sent.borrow();
    assert_eq!(sent[0].1.idempotency_key, Some(IdempotencyKey::new("k")));
    assert_eq!((&sent[2].1.idempotency_key, &sent[2].1.body), (&sent[0].1.idempotency_key, &sent[0].1.body));
    assert_eq!(sent[1].1.url, "/api/o365-worldwide/v1/partner-inquiries?key=k");
}
