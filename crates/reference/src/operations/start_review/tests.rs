use crate::{
    clock::Clock,
    letters::Matter,
    message::{ApiRequest, ApiResponse},
    operations::testing::{
        Bench, bench_as, create, end, get, key_of, problem, read, relationship, relationships, remove_roles,
        set_auto_extend, sign_in,
    },
    receipts,
    store::{LetterStore, Store},
};
use contract::{
    HistoryEvent, Moniker, Page, ProblemCode, RelationshipOverview, Review, ReviewEvidence, ReviewItem,
    ReviewOutcome, ReviewState, ReviewSummary, Role, evidence::REVIEW_FORMAT, timestamp::DAY_MS,
};

const CLOUD: Moniker = Moniker::Worldwide;
const REVIEWS: &str = "/v1/relationship-reviews";

fn start(bench: &Bench, key: u32) -> Review {
    read(&create(bench, &CLOUD, REVIEWS, key, "{}"))
}

fn now_of(bench: &Bench, review: &Review) -> Review {
    read(&get(bench, &CLOUD, &format!("{REVIEWS}/{}", review.id)))
}

fn decide(bench: &Bench, review: &Review, item: &ReviewItem, decision: &str, note: &str) -> ApiResponse {
    let target = format!("/api/{CLOUD}{REVIEWS}/{}/decisions", review.id);
    let body = serde_json::json!({
        "relationshipId": item.relationship.id, "decision": decision, "note": note,
    });
    bench.send(&ApiRequest::put(&target, review.etag.as_str(), &body.to_string()))
}

/// Decides about everything: what is with these partners otherwise.
fn decide_all(bench: &Bench, mut review: Review, others: &[(&str, &str)]) -> Review {
    for item in review.items.clone() {
        let partner = &item.relationship.partner.name;
        let other = others.iter().find(|(name, _)| partner.contains(name));
        let decision = other.map_or("keep", |(_, decision)| decision);
        review = read(&decide(
            bench,
            &review,
            &item,
            decision,
            if decision == "ask" { "Still needed?" } else { "" },
        ));
    }
    review
}

fn sign_off(bench: &Bench, review: &Review, key: u32) -> ApiResponse {
    let target = format!("/api/{CLOUD}{REVIEWS}/{}/sign-off", review.id);
    let request = ApiRequest::post(&target, "{}").with_header("if-match", review.etag.as_str());
    bench.send(&request.with_header("idempotency-key", &key_of(key)))
}

fn outcome(review: &Review, partner: &str) -> Option<ReviewOutcome> {
    let item = review.items.iter().find(|item| item.relationship.partner.name.contains(partner));
    item.unwrap().outcome.clone()
}

#[test]
fn j4_a_review_holds_everything_in_force_that_gives_roles_and_there_is_one_at_a_time() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let review = start(&bench, 1);
    let mut expected = relationships(&bench, &CLOUD, "status=approved,activating,active");
    expected.retain(|own| !own.roles.is_empty());
    let items: Vec<_> = review.items.iter().map(|item| item.relationship.clone()).collect();
    assert_eq!(items, expected, "by partner");
    assert_eq!((review.undecided(), &review.state), (items.len(), &ReviewState::Open));
    assert_eq!(start(&bench, 1), review, "the same intent");
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    assert_eq!(start(&bench, 2).id, review.id, "while one is open, that");
    let overview: RelationshipOverview = read(&get(&bench, &CLOUD, "/v1/relationship-overview"));
    assert_eq!(overview.open_review, Some(review.id.clone()));
    let list: Page<ReviewSummary> = read(&get(&bench, &CLOUD, REVIEWS));
    assert_eq!((list.total, &list.items[0].id, list.items[0].decided), (2, &review.id, 0));
    assert_eq!((&list.items[1].state, list.items[1].removed), (&ReviewState::SignedOff, 0));
}

#[test]
fn j4_a_decision_is_for_the_version_that_was_seen_and_the_same_again_changes_nothing() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let review = start(&bench, 1);
    let [one, other, ..] = &review.items[..] else { panic!("some") };
    let response = decide(&bench, &review, one, "ask", " Why? ");
    let first: Review = read(&response);
    assert_eq!(response.header("etag"), Some(first.etag.as_str()));
    assert_eq!(first.items[0].note.as_deref(), Some("Why?"));
    assert_eq!(
        (first.items[0].decided_by.as_deref(), first.undecided()),
        (Some("Alex Wilber"), review.items.len() - 1)
    );
    assert_eq!(read::<Review>(&decide(&bench, &review, one, "ask", "Why?")), first);
    assert_eq!(problem(&decide(&bench, &review, one, "keep", "")).code, ProblemCode::Stale);
    assert_eq!(problem(&decide(&bench, &review, other, "keep", "")).code, ProblemCode::Stale);
    let changed: Review = read(&decide(&bench, &first, one, "removeRoles", ""));
    assert_eq!((changed.items[0].note.as_deref(), changed.undecided()), (None, first.undecided()));
    for (decision, note, field, code) in [
        ("burn", "", "/decision", "unknown-value"),
        ("ask", "  ", "/note", "empty"),
        ("keep", &*"x".repeat(501), "/note", "too-long"),
    ] {
        let problem = problem(&decide(&bench, &changed, one, decision, note));
        assert_eq!((problem.errors[0].field.as_str(), problem.errors[0].code.as_str()), (field, code));
    }
    let stranger = relationship(&bench, &CLOUD, "Fabrikam", "reseller");
    let stranger = ReviewItem { relationship: stranger, ..one.clone() };
    let refused = problem(&decide(&bench, &changed, &stranger, "keep", ""));
    assert_eq!(refused.errors[0].field, "/relationshipId");
}

#[test]
fn j4_nothing_follows_until_it_is_signed_off_and_then_all_at_once() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let review = start(&bench, 1);
    assert_eq!(problem(&sign_off(&bench, &review, 2)).code, ProblemCode::Undecided);
    let review = decide_all(
        &bench,
        review,
        &[("Trey", "removeRoles"), ("Proseware", "removeRoles"), ("Lamna", "ask")],
    );
    let trey = relationship(&bench, &CLOUD, "Trey", "granular");
    assert_eq!(trey.roles.len(), 2, "nothing follows yet");
    let trail = bench.store.audit_trail().unwrap().len();
    let response = sign_off(&bench, &review, 2);
    let signed: Review = read(&response);
    assert_eq!(
        (&signed.state, signed.signed_off_by.as_deref()),
        (&ReviewState::SignedOff, Some("Megan Bowen"))
    );
    for (partner, expected) in [
        ("Trey", ReviewOutcome::Removed),
        ("Proseware", ReviewOutcome::Removed),
        ("Lamna", ReviewOutcome::Asked),
        ("Fabrikam", ReviewOutcome::Kept),
    ] {
        assert_eq!(outcome(&signed, partner), Some(expected), "{partner}");
    }
    assert!(!relationship(&bench, &CLOUD, "Trey", "granular").status.is_open());
    let proseware = relationship(&bench, &CLOUD, "Proseware", "delegatedAdmin");
    assert!(proseware.status.is_open() && proseware.roles.is_empty());
    // The signature, and each removal as a part of it.
    assert_eq!(bench.store.audit_trail().unwrap().len(), trail + 3);
    let events: Page<HistoryEvent> =
        read(&get(&bench, &CLOUD, "/v1/audit-events?operation=signOffReview,removeRoles"));
    assert!(events.total == 3 && events.items.iter().all(|event| event.review.as_ref() == Some(&signed.id)));
    let letters = bench.store.letters_about(signed.id.as_str()).unwrap();
    assert!(
        matches!(&letters[0].letter.matter, Matter::ReviewQuestion { note, .. } if note == "Still needed?")
    );
    assert_eq!((letters.len(), letters[0].letter.reply_to.as_deref()), (1, Some("megan.bowen@contoso.com")));
    // Sent again it is answered the same; anything else about it is too late.
    assert_eq!(sign_off(&bench, &review, 2).body, response.body);
    assert_eq!(now_of(&bench, &signed), signed);
    assert_eq!(problem(&sign_off(&bench, &signed, 3)).code, ProblemCode::WrongState);
    assert_eq!(problem(&decide(&bench, &signed, &signed.items[0], "ask", "x")).code, ProblemCode::WrongState);
    assert_ne!(start(&bench, 4).id, signed.id);
}

#[test]
fn j4_the_signature_vouches_for_the_review_and_its_place_in_the_trail() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let review = decide_all(&bench, start(&bench, 1), &[("Trey", "removeRoles")]);
    let signed: Review = read(&sign_off(&bench, &review, 2));
    let receipt = signed.receipt.clone().unwrap();
    receipts::verify(&receipt, &bench.setup.seal.key().public_key).unwrap();
    let evidence: ReviewEvidence = serde_json::from_str(&receipt.payload).unwrap();
    assert_eq!((evidence.format.as_str(), evidence.organization_name.as_str()), (REVIEW_FORMAT, "Contoso"));
    assert_eq!(
        (&evidence.subject.role, evidence.subject.display_name.as_str()),
        (&Role::GlobalAdmin, "Megan Bowen")
    );
    assert_eq!((evidence.review.receipt.as_ref(), &evidence.review.etag), (None, &signed.etag));
    assert_eq!(outcome(&evidence.review, "Trey"), Some(ReviewOutcome::Removed));
    assert_eq!(evidence.seen.at, bench.clock.now());
    // The trail leads through the tip, and its entry holds the digest of the rest.
    let trail = bench.store.audit_trail().unwrap();
    crate::audit::verify(&trail, Some(evidence.chain.tip.parse().unwrap())).unwrap();
    crate::audit::verify(&trail, Some(evidence.chain.previous.parse().unwrap())).unwrap();
    let entry = trail.iter().find(|entry| evidence.chain.tip.ends_with(&entry.hash.to_string())).unwrap();
    let rest = receipts::of_evidence(serde_json::from_str(&receipt.payload).unwrap());
    assert_eq!(entry.event.about.evidence, Some(rest));
    assert_eq!(entry.event.about.review, Some(signed.id));
}

#[test]
fn j4_what_changed_since_the_review_began_is_marked_and_left_alone() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let others = [("Trey", "removeRoles"), ("Litware", "removeRoles"), ("Proseware", "removeRoles")];
    let review = decide_all(&bench, start(&bench, 1), &others);
    let trey = relationship(&bench, &CLOUD, "Trey", "granular");
    remove_roles(&bench, &CLOUD, &trey, 2, &[trey.roles[0].id.as_str()]);
    let litware = relationship(&bench, &CLOUD, "Litware", "granular");
    set_auto_extend(&bench, &CLOUD, &litware, "P180D");
    end(&bench, &CLOUD, &relationship(&bench, &CLOUD, "Proseware", "delegatedAdmin"));
    let now = now_of(&bench, &review);
    let changed =
        now.items.iter().filter(|item| item.changed).map(|item| item.relationship.partner.name.as_str());
    assert_eq!(changed.collect::<Vec<_>>(), ["Litware, Inc.", "Proseware Nordic ApS", "Trey Research B.V."]);
    assert_eq!(now.etag, review.etag, "it is the same review");
    let signed: Review = read(&sign_off(&bench, &now, 3));
    for (partner, _) in others {
        assert_eq!(outcome(&signed, partner), Some(ReviewOutcome::Changed), "{partner}");
    }
    assert_eq!(relationship(&bench, &CLOUD, "Trey", "granular").roles.len(), 1);
}

#[test]
fn j4_what_nobody_can_remove_any_more_is_told_with_the_rule() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let review =
        decide_all(&bench, start(&bench, 1), &[("Relecloud", "removeRoles"), ("Litware", "removeRoles")]);
    bench.clock.advance(7 * DAY_MS);
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    let signed: Review = read(&sign_off(&bench, &review, 2));
    for (partner, reason) in [("Relecloud", "operatorMustEnd"), ("Litware", "relationshipEnded")] {
        let item = signed.items.iter().find(|item| item.relationship.partner.name.contains(partner)).unwrap();
        assert_eq!(item.outcome, Some(ReviewOutcome::Refused), "{partner}");
        assert_eq!(item.problem, Some(ProblemCode::NotEditable));
        assert_eq!(item.denial.as_ref().unwrap().reason.as_str(), reason);
    }
}

#[test]
fn j4_a_sign_off_needs_a_key_the_version_and_somebody_who_signed_in_lately() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let started = start(&bench, 1);
    let review = decide_all(&bench, started.clone(), &[]);
    assert_eq!(problem(&sign_off(&bench, &started, 2)).code, ProblemCode::Stale);
    let target = format!("/api/{CLOUD}{REVIEWS}/{}/sign-off", review.id);
    let bare = ApiRequest::post(&target, "{}");
    assert_eq!(problem(&bench.send(&bare)).code, ProblemCode::IdempotencyKeyRequired);
    let keyed = bare.with_header("idempotency-key", &key_of(2));
    assert_eq!(problem(&bench.send(&keyed)).code, ProblemCode::PreconditionRequired);
    bench.clock.advance(16 * 60 * 1000);
    assert_eq!(problem(&sign_off(&bench, &review, 2)).code, ProblemCode::InsufficientUserAuthentication);
    sign_in(&bench, &CLOUD, &Role::GlobalReader);
    assert_eq!(problem(&sign_off(&bench, &review, 2)).code, ProblemCode::Forbidden);
    sign_in(&bench, &CLOUD, &Role::BillingAdmin);
    assert_eq!(sign_off(&bench, &review, 2).status, 200);
}
