use crate::{
    clock::Clock,
    invitations::InvitationRecord,
    letters::Matter,
    operations::testing::{Bench, bench_as, create, get, key_of, problem, read, sign_in},
    store::{InvitationStore, LetterStore, Store},
};
use contract::{
    DenialReason, DirectoryPartner, HistoryEvent, Inquiry, InquiryState, InvitationId, Moniker,
    OperationName, Page, ProblemCode, Role, Session, TenantId,
};
use serde_json::{Value, json};

const CLOUD: Moniker = Moniker::Worldwide;
const INQUIRIES: &str = "/v1/partner-inquiries";

fn partners(bench: &Bench, cloud: &Moniker) -> Vec<TenantId> {
    let listed: Page<DirectoryPartner> = read(&get(bench, cloud, "/v1/partner-directory?limit=100"));
    listed.items.into_iter().map(|partner| partner.identity.id).collect()
}

fn body(partners: &[TenantId]) -> Value {
    json!({
        "partners": partners, "needs": " Move 40 mailboxes\nand train everybody ", "size": "upTo249",
        "contact": { "name": "Alex Wilber", "email": "alex.wilber@contoso.com", "phone": "+46 8 555" },
    })
}

fn inquiries(bench: &Bench, query: &str) -> Page<Inquiry> {
    read(&get(bench, &CLOUD, &format!("{INQUIRIES}?{query}")))
}

#[test]
fn b2_b3_several_partners_are_asked_at_once_and_each_gets_a_letter_that_it_can_answer() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let asked = &partners(&bench, &CLOUD)[2..5];
    let inquiry: Inquiry = read(&create(&bench, &CLOUD, INQUIRIES, 1, &body(asked).to_string()));
    let recipients = inquiry.recipients.iter().map(|recipient| recipient.partner.id.clone());
    assert_eq!(recipients.collect::<Vec<_>>(), asked);
    assert!(inquiry.recipients.iter().all(|recipient| recipient.state == InquiryState::Waiting));
    assert_eq!(
        (inquiry.needs.as_str(), inquiry.created_by.as_str()),
        ("Move 40 mailboxes\nand train everybody", "Alex Wilber")
    );
    let letters = bench.store.letters_about(inquiry.id.as_str()).unwrap();
    assert_eq!(letters.len(), 3);
    for (kept, partner) in letters.iter().zip(asked) {
        assert!(kept.letter.to.contains(partner.as_str()) && kept.letter.due_at == bench.clock.now());
        assert_eq!(kept.letter.reply_to.as_deref(), Some("alex.wilber@contoso.com"));
        assert!(matches!(&kept.letter.matter, Matter::Inquiry { needs, .. } if *needs == inquiry.needs));
    }
    let page: Page<HistoryEvent> = read(&get(&bench, &CLOUD, "/v1/audit-events?operation=createInquiry"));
    assert_eq!((page.total, page.items[0].inquiry.as_ref()), (1, Some(&inquiry.id)));
    assert_eq!(page.items[0].operation, OperationName::CreateInquiry);
}

#[test]
fn b3_what_became_of_each_letter_is_told() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let asked = &partners(&bench, &CLOUD)[..3];
    create(&bench, &CLOUD, INQUIRIES, 1, &body(asked).to_string());
    let letters = bench.store.letters_due(bench.clock.now()).unwrap();
    let own: Vec<_> =
        letters.iter().filter(|kept| matches!(kept.letter.matter, Matter::Inquiry { .. })).collect();
    bench.clock.advance(5_000);
    bench.store.note_letter_sent(own[0].id, bench.clock.now()).unwrap();
    bench.store.note_letter_refused(own[1].id, bench.clock.now(), "no such mailbox").unwrap();
    let inquiry = inquiries(&bench, "").items.remove(0);
    let states: Vec<_> = inquiry.recipients.iter().map(|own| (own.state.clone(), own.since)).collect();
    let now = bench.clock.now();
    assert_eq!(
        states,
        [
            (InquiryState::Sent, now),
            (InquiryState::Undeliverable, now),
            (InquiryState::Waiting, inquiry.created_at)
        ]
    );
}

#[test]
fn b3_a_partner_that_has_invited_since_is_told_with_its_invitation() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let session: Session = read(&get(&bench, &CLOUD, "/v1/session"));
    let own = &session.organization.id;
    let before = bench.store.invitations(own).unwrap();
    // One of before is no answer.
    let asked = [before[0].partner.id.clone(), partners(&bench, &CLOUD)[0].clone()];
    assert_ne!(asked[0], asked[1]);
    let inquiry: Inquiry = read(&create(&bench, &CLOUD, INQUIRIES, 1, &body(&asked).to_string()));
    let told = || {
        let recipients = inquiries(&bench, "").items.remove(0).recipients;
        recipients.into_iter().map(|own| (own.state, own.invitation_id)).collect::<Vec<_>>()
    };
    assert_eq!(told(), [(InquiryState::Waiting, None), (InquiryState::Waiting, None)]);
    bench.clock.advance(1);
    let answer = InvitationRecord {
        id: InvitationId::new("0123456789abcdef0123456789abcdef"),
        partner: inquiry.recipients[1].partner.clone(),
        created_at: bench.clock.now(),
        closed: None,
        ..before[0].clone()
    };
    let event = bench.store.audit_trail().unwrap().remove(0).event;
    bench.store.invite(&answer, &[], &event).unwrap();
    assert_eq!(told(), [(InquiryState::Waiting, None), (InquiryState::Invited, Some(answer.id))]);
}

#[test]
fn b3_sent_again_it_is_the_same_inquiry_and_is_found_by_its_key() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let all = partners(&bench, &CLOUD);
    let first = create(&bench, &CLOUD, INQUIRIES, 1, &body(&all[..2]).to_string());
    bench.clock.advance(1);
    let again = create(&bench, &CLOUD, INQUIRIES, 1, &body(&all[..2]).to_string());
    assert_eq!(
        (again.body, again.headers.contains(&("idempotent-replayed", "true".to_owned()))),
        (first.body.clone(), true)
    );
    let reused = create(&bench, &CLOUD, INQUIRIES, 1, &body(&all[..1]).to_string());
    assert_eq!(problem(&reused).code, ProblemCode::IdempotencyKeyReused);
    create(&bench, &CLOUD, INQUIRIES, 2, &body(&all[2..3]).to_string());
    let newest = inquiries(&bench, "limit=1");
    assert_eq!((newest.total, newest.items[0].recipients.len()), (2, 1));
    let found = inquiries(&bench, &format!("key={}", key_of(1)));
    assert_eq!((found.total, &found.items[0]), (1, &read::<Inquiry>(&first)));
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    assert_eq!(inquiries(&bench, &format!("key={}", key_of(1))).total, 0, "another account's key");
    assert_eq!(inquiries(&bench, "").total, 2);
}

#[test]
fn b2_what_cannot_be_read_or_found_is_refused_before_anybody_is_asked() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let all = partners(&bench, &CLOUD);
    let elsewhere = partners(&bench_as(&Moniker::Germany, &Role::GlobalAdmin), &Moniker::Germany);
    let with = |field: &str, value: Value| {
        let mut body = body(&all[..1]);
        *body.pointer_mut(field).unwrap() = value;
        body
    };
    for (body, field, code) in [
        (with("/partners", json!([])), "/partners", "empty"),
        (with("/partners", json!(all[..11])), "/partners", "too-many"),
        (with("/partners", json!([all[0], elsewhere[0]])), "/partners/1", "unknown-value"),
        (with("/partners", json!([all[0], all[0]])), "/partners/1", "duplicate"),
        (with("/needs", json!(" ")), "/needs", "empty"),
        (with("/needs", json!("x".repeat(2_001))), "/needs", "too-long"),
        (with("/size", json!("huge")), "/size", "unknown-value"),
        (with("/contact/name", json!("")), "/contact/name", "empty"),
        (with("/contact/email", json!("nobody")), "/contact/email", "not-an-address"),
        (with("/contact/email", json!("a@b@c")), "/contact/email", "not-an-address"),
        (with("/contact/phone", json!("x".repeat(201))), "/contact/phone", "too-long"),
    ] {
        let problem = problem(&create(&bench, &CLOUD, INQUIRIES, 1, &body.to_string()));
        assert_eq!(problem.code, ProblemCode::InvalidRequest);
        assert_eq!((problem.errors[0].field.as_str(), problem.errors[0].code.as_str()), (field, code));
    }
    assert_eq!(inquiries(&bench, "").total, 0);
    assert_eq!(bench.store.audit_trail().unwrap().len(), 1, "signed in");
}

#[test]
fn b2_only_who_may_change_something_asks_and_not_where_partners_begin() {
    let bench = bench_as(&CLOUD, &Role::GlobalReader);
    let asked = body(&partners(&bench, &CLOUD)[..1]).to_string();
    let refused = problem(&create(&bench, &CLOUD, INQUIRIES, 1, &asked));
    assert_eq!(refused.denial.unwrap().roles, [Role::GlobalAdmin, Role::BillingAdmin]);
    let cloud = Moniker::TwentyOneVianet;
    let bench = bench_as(&cloud, &Role::GlobalAdmin);
    let refused = problem(&create(&bench, &cloud, INQUIRIES, 1, &asked));
    assert_eq!(refused.denial.unwrap().reason, DenialReason::NotInThisCloud);
}
