use super::*;
use crate::{
    message::ApiResponse,
    operations::testing::{
        Bench, act, agreement, bench_as, decision, get, key_of, pending, problem, read, sign_in,
    },
    receipts,
    store::{InvitationStore, Store},
};
use contract::{
    AcceptanceEvidence, Agreement, DenialReason, ETag, Invitation, Moniker, Page, ReceiptKey, Role, Session,
};
use serde_json::{Value, json};

const CLOUD: Moniker = Moniker::Worldwide;
const PATH: &str = "/v1/agreements/customer-agreement/acceptances";

fn send(bench: &Bench, key: u32, etag: &ETag, body: &Value) -> ApiResponse {
    act(bench, &CLOUD, PATH, (key, etag), body)
}

/// Reads the document and decides about it at once.
fn decide(bench: &Bench, key: u32, what: &str) -> ApiResponse {
    let document = agreement(bench, "sv-SE");
    send(bench, key, &document.etag, &json!({ "agreement": decision(&document, what) }))
}

fn state(bench: &Bench) -> AgreementState {
    read::<Vec<Agreement>>(&get(bench, &CLOUD, "/v1/agreements")).remove(0).state
}

fn all(bench: &Bench) -> Page<Acceptance> {
    read(&get(bench, &CLOUD, "/v1/acceptances"))
}

#[test]
fn h2_an_agreement_is_accepted_with_a_receipt_that_anybody_can_verify() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    assert_eq!(state(&bench), AgreementState::Pending);
    let accepted: Acceptance = read(&decide(&bench, 1, "accepted"));
    assert_eq!(state(&bench), AgreementState::Accepted);
    assert!(accepted.own && accepted.sample && !accepted.superseded);
    let keys: Vec<ReceiptKey> = read(&get(&bench, &CLOUD, "/v1/receipt-keys"));
    receipts::verify(&accepted.receipt, &keys[0].public_key).unwrap();
    let evidence: AcceptanceEvidence = serde_json::from_str(&accepted.receipt.payload).unwrap();
    let document = agreement(&bench, "sv-SE");
    assert_eq!((evidence.document.sha256, evidence.document.length), (document.sha256, document.length));
    assert_eq!(evidence.subject.display_name, "Alex Wilber");
    assert_eq!(evidence.subject.role, Role::BillingAdmin);
    assert_eq!(evidence.presentation.action, "Accept");
    assert_eq!(evidence.seen.at, accepted.decided_at);
}

#[test]
fn h2_accepted_twice_is_one_acceptance() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let first = decide(&bench, 1, "accepted");
    let trail = bench.store.audit_trail().unwrap();
    let second = decide(&bench, 2, "accepted");
    assert_eq!(read::<Acceptance>(&second), read::<Acceptance>(&first), "another tab");
    assert_eq!((all(&bench).total, bench.store.audit_trail().unwrap()), (1, trail), "and nothing is written");
    assert_eq!(problem(&decide(&bench, 3, "declined")).code, ProblemCode::WrongState);
    // For somebody else it is a decision of its own.
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    let other: Acceptance = read(&decide(&bench, 4, "accepted"));
    assert_ne!(other.id, read::<Acceptance>(&first).id);
    assert_eq!(all(&bench).items.iter().map(|own| own.own).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn h2_a_lost_answer_is_found_by_its_key_and_sent_again_it_is_the_same() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let document = agreement(&bench, "en-US");
    let body = json!({ "agreement": decision(&document, "accepted") });
    let first = send(&bench, 7, &document.etag, &body);
    let again = send(&bench, 7, &document.etag, &body);
    assert_eq!((again.header("idempotent-replayed"), &again.body), (Some("true"), &first.body));
    let path = |number| format!("/v1/acceptances?key={}", key_of(number));
    assert_eq!(read::<Page<Acceptance>>(&get(&bench, &CLOUD, &path(7))).items, [read::<Acceptance>(&first)]);
    assert_eq!(read::<Page<Acceptance>>(&get(&bench, &CLOUD, &path(8))).total, 0);
    sign_in(&bench, &CLOUD, &Role::BillingAdmin);
    assert_eq!(read::<Page<Acceptance>>(&get(&bench, &CLOUD, &path(7))).total, 0, "the key is one account's");
}

#[test]
fn h2_a_decline_is_recorded_and_may_be_thought_over() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let declined: Acceptance = read(&decide(&bench, 1, "declined"));
    assert_eq!((declined.decision, state(&bench)), (Decision::Declined, AgreementState::Declined));
    let accepted: Acceptance = read(&decide(&bench, 2, "accepted"));
    assert_eq!((accepted.decision, state(&bench)), (Decision::Accepted, AgreementState::Accepted));
    assert_eq!(all(&bench).total, 2);
}

#[test]
fn h2_only_what_was_shown_here_and_now_is_accepted() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let document = agreement(&bench, "sv-SE");
    let code = |etag: &ETag, change: &dyn Fn(&mut Value)| {
        let mut sent = decision(&document, "accepted");
        change(&mut sent);
        problem(&send(&bench, 1, etag, &json!({ "agreement": sent }))).code
    };
    let set = |name: &'static str, value: &'static str| move |sent: &mut Value| sent[name] = value.into();
    let etag = &document.etag;
    assert_eq!(code(etag, &set("challenge", "AAAA")), ProblemCode::ChallengeInvalid);
    assert_eq!(code(etag, &set("locale", "da-DK")), ProblemCode::Stale, "other bytes than the tag's");
    let danish = agreement(&bench, "da-DK");
    assert_eq!(
        code(&danish.etag, &set("locale", "da-DK")),
        ProblemCode::ChallengeInvalid,
        "the locale switched"
    );
    assert_eq!(code(etag, &set("locale", "pt-PT")), ProblemCode::Stale);
    assert_eq!(code(etag, &set("documentSha256", "00")), ProblemCode::Stale);
    assert_eq!(code(etag, &set("version", "2025-07")), ProblemCode::Stale);
    assert_eq!(code(&ETag::new("\"sha256-00\""), &|_| ()), ProblemCode::Stale);
    assert_eq!(code(etag, &set("decision", "maybe")), ProblemCode::InvalidRequest);
    assert_eq!(
        code(etag, &|sent| sent["presentation"]["statement"] = "".into()),
        ProblemCode::InvalidRequest
    );
    let long = "x".repeat(101);
    assert_eq!(
        code(etag, &|sent| sent["claims"]["build"] = long.clone().into()),
        ProblemCode::InvalidRequest
    );
    // Another session. That of too long ago is no other case: challenges are tried where they are made.
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    assert_eq!(code(etag, &|_| ()), ProblemCode::ChallengeInvalid);
    assert_eq!(all(&bench).total, 0);
}

#[test]
fn h2_an_invitation_to_the_agreement_alone_is_answered_with_it() {
    for (what, state) in [("accepted", InvitationState::Accepted), ("declined", InvitationState::Declined)] {
        let bench = bench_as(&CLOUD, &Role::BillingAdmin);
        let invitation = pending(&bench, &CLOUD, "agreement");
        assert!(invitation.allowed_actions.accept.is_allowed() && invitation.agreement.is_some());
        let document = agreement(&bench, "en-US");
        let body = json!({ "agreement": decision(&document, what), "invitationId": invitation.id });
        let decided: Acceptance = read(&send(&bench, 1, &document.etag, &body));
        assert_eq!(decided.invitation_id.as_ref(), Some(&invitation.id));
        let path = format!("/v1/invitations/{}", invitation.id);
        assert_eq!(read::<Invitation>(&get(&bench, &CLOUD, &path)).state, state);
        let again = problem(&send(&bench, 2, &document.etag, &body)).code;
        assert_eq!(again, ProblemCode::NotEditable);
    }
}

#[test]
fn h4_h10_what_is_in_the_way_of_accepting_the_agreement_is_not_in_the_way_of_declining_it() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let mut all = bench.store.invitations_in(&CLOUD).unwrap().into_iter();
    let blocked = InvitationRecord {
        id: InvitationId::new("0".repeat(32)),
        blocked: Some(DenialReason::PartnerMustAttest),
        ..all.find(|own| own.kind == InvitationKind::Agreement).unwrap()
    };
    let event = bench.store.audit_trail().unwrap().remove(0).event;
    bench.store.invite(&blocked, &[], &event).unwrap();
    let document = agreement(&bench, "en-US");
    let answer = |key, what| {
        let body = json!({ "agreement": decision(&document, what), "invitationId": blocked.id });
        send(&bench, key, &document.etag, &body)
    };
    let denial = problem(&answer(1, "accepted")).denial.unwrap();
    assert_eq!(denial.reason, DenialReason::PartnerMustAttest);
    assert_eq!(read::<Acceptance>(&answer(2, "declined")).decision, Decision::Declined);
    let closed = bench.store.invitation(&blocked.id).unwrap().unwrap().closed.unwrap();
    assert_eq!(closed.state, InvitationState::Declined);
}

#[test]
fn h2_what_was_accepted_already_answers_an_invitation_without_a_second_acceptance() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let first: Acceptance = read(&decide(&bench, 1, "accepted"));
    let invitation = pending(&bench, &CLOUD, "agreement");
    let document = agreement(&bench, "en-US");
    let body = json!({ "agreement": decision(&document, "accepted"), "invitationId": invitation.id });
    assert_eq!(read::<Acceptance>(&send(&bench, 2, &document.etag, &body)), first);
    let path = format!("/v1/invitations/{}", invitation.id);
    assert_eq!(read::<Invitation>(&get(&bench, &CLOUD, &path)).state, InvitationState::Accepted);
    assert_eq!(all(&bench).total, 1);
}

#[test]
fn h2_many_who_accept_at_once_in_many_tabs_accept_once() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let document = agreement(&bench, "en-US");
    let body = json!({ "agreement": decision(&document, "accepted") });
    let answers = std::thread::scope(|scope| {
        let threads: Vec<_> = (1..=8)
            .map(|key| {
                let (bench, document, body) = (&bench, &document, &body);
                scope.spawn(move || send(bench, key, &document.etag, body))
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    let first: Acceptance = read(&answers[0]);
    for answer in &answers {
        assert_eq!(read::<Acceptance>(answer), first);
    }
    assert_eq!(all(&bench).total, 1);
}

#[test]
fn h11_there_is_no_agreement_outside_the_commercial_cloud() {
    for cloud in [Moniker::Germany, Moniker::TwentyOneVianet] {
        let bench = bench_as(&cloud, &Role::GlobalAdmin);
        assert_eq!(problem(&get(&bench, &cloud, "/v1/agreements")).code, ProblemCode::Forbidden);
        let own = read::<Session>(&get(&bench, &cloud, "/v1/session")).organization.id;
        assert!(
            bench.store.invitations(&own).unwrap().iter().all(|own| own.kind != InvitationKind::Agreement)
        );
    }
}

#[test]
fn h2_an_old_version_is_there_to_be_read_and_not_to_be_accepted() {
    let bench = bench_as(&CLOUD, &Role::GlobalReader);
    let path = "/v1/agreements/customer-agreement?locale=nl-NL&version=2025-07";
    let old: AgreementDocument = read(&get(&bench, &CLOUD, path));
    assert_eq!((old.locale.as_str(), old.challenge), ("nl-NL", None));
    let none = get(&bench, &CLOUD, "/v1/agreements/customer-agreement?version=1999-01");
    assert_eq!(problem(&none).code, ProblemCode::NotFound);
    assert_eq!(problem(&get(&bench, &CLOUD, "/v1/agreements/other")).code, ProblemCode::NotFound);
}
