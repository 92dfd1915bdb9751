use super::*;
use crate::{
    operations::testing::{
        Bench, act, agreement, bench_as, create, decision, delete, get, pending, problem, read, sign_in,
    },
    receipts,
    store::{InvitationStore, LetterStore, NOTICE_AFTER, Notice, RelationshipStore, Store},
};
use contract::{
    AcceptanceEvidence, DenialReason, ETag, Moniker, Page, RelationshipKind, RelationshipStatus, Role,
};
use serde_json::{Value, json};

const WORLD: Moniker = Moniker::Worldwide;
const CHINA: Moniker = Moniker::TwentyOneVianet;

fn accept(
    bench: &Bench,
    cloud: &Moniker,
    invitation: &Invitation,
    key: u32,
    body: &Value,
) -> crate::message::ApiResponse {
    let path = format!("/v1/invitations/{}/acceptance", invitation.id);
    act(bench, cloud, &path, (key, &invitation.etag), body)
}

fn again(bench: &Bench, cloud: &Moniker, invitation: &Invitation) -> Invitation {
    read(&get(bench, cloud, &format!("/v1/invitations/{}", invitation.id)))
}

fn of_partner(bench: &Bench, cloud: &Moniker, kind: &str, partner: &str) -> Invitation {
    let path = format!("/v1/invitations?state=pending&kind={kind}");
    let page: Page<Invitation> = read(&get(bench, cloud, &path));
    page.items.into_iter().find(|own| own.partner.name == partner).unwrap()
}

/// What a refused answer leaves as it is.
fn state(bench: &Bench, organization: &contract::TenantId) -> impl PartialEq + std::fmt::Debug {
    let store = &bench.store;
    (
        store.audit_trail().unwrap(),
        store.invitations(organization).unwrap(),
        store.relationships(organization).unwrap(),
        store.acceptances(organization).unwrap(),
        store.letters_due(bench_now(bench)).unwrap(),
    )
}

fn bench_now(bench: &Bench) -> contract::Timestamp {
    use crate::clock::Clock;
    bench.clock.now()
}

fn organization(bench: &Bench, cloud: &Moniker) -> contract::TenantId {
    read::<contract::Session>(&get(bench, cloud, "/v1/session")).organization.id
}

#[test]
fn h1_partner_and_agreement_are_accepted_in_one_step_or_neither() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let own = organization(&bench, &WORLD);
    let invitation = pending(&bench, &WORLD, "reseller");
    assert_eq!(invitation.agreement.as_ref().unwrap().version.as_str(), "2026-10");
    let before = state(&bench, &own);
    let code = |body: Value| problem(&accept(&bench, &WORLD, &invitation, 1, &body)).code;
    let document = agreement(&bench, "sv-SE");
    assert_eq!(code(json!({})), ProblemCode::AgreementRequired);
    assert_eq!(code(json!({ "agreement": decision(&document, "declined") })), ProblemCode::InvalidRequest);
    let mut other_bytes = decision(&document, "accepted");
    other_bytes["documentSha256"] = "00".into();
    assert_eq!(code(json!({ "agreement": other_bytes })), ProblemCode::Stale);
    let mut other_locale = decision(&document, "accepted");
    other_locale["locale"] = "da-DK".into();
    assert_eq!(code(json!({ "agreement": other_locale })), ProblemCode::ChallengeInvalid);
    assert!(before == state(&bench, &own), "what is refused leaves nothing");

    let body = json!({ "agreement": decision(&document, "accepted") });
    let accepted: AcceptedInvitation = read(&accept(&bench, &WORLD, &invitation, 1, &body));
    assert_eq!(accepted.invitation.state, InvitationState::Accepted);
    assert_eq!(accepted.invitation.relationship_id.as_ref(), Some(&accepted.relationship.id));
    assert_eq!(accepted.relationship.kind, RelationshipKind::Reseller);
    assert_eq!(accepted.relationship.status, RelationshipStatus::Activating);
    let acceptance = accepted.acceptance.unwrap();
    assert_eq!(acceptance.invitation_id.as_ref(), Some(&invitation.id));
    receipts::verify(&acceptance.receipt, &bench.setup.seal.key().public_key).unwrap();
    let by_key = format!("/v1/acceptances?key={}", crate::operations::testing::key_of(1));
    let found: Page<Acceptance> = read(&get(&bench, &WORLD, &by_key));
    assert_eq!(found.items, [acceptance]);
    let actions: Vec<_> =
        bench.store.audit_trail().unwrap().iter().rev().take(2).map(|entry| entry.event.action).collect();
    assert_eq!(actions, [Action::InvitationAccepted, Action::AgreementDecided]);
}

#[test]
fn h1_the_agreement_is_not_sent_where_it_is_not_needed() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let invitation = of_partner(&bench, &WORLD, "granular", "Fabrikam, Inc.");
    let document = agreement(&bench, "en-US");
    let body = json!({ "agreement": decision(&document, "accepted") });
    let refused = problem(&accept(&bench, &WORLD, &invitation, 1, &body));
    assert_eq!(
        (refused.errors[0].field.as_str(), refused.errors[0].code.as_str()),
        ("/agreement", "not-needed")
    );
}

#[test]
fn h3_approving_roles_begins_a_relationship_with_these_roles_for_that_time() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let invitation = of_partner(&bench, &WORLD, "granular", "Fabrikam, Inc.");
    let names =
        |roles: &[contract::DirectoryRole]| roles.iter().map(|role| role.name.clone()).collect::<Vec<_>>();
    assert_eq!(invitation.difference.added.len(), 1, "Teams is new");
    assert_eq!(invitation.difference.kept.len(), 2);
    let accepted: AcceptedInvitation = read(&accept(&bench, &WORLD, &invitation, 1, &json!({})));
    assert_eq!(accepted.relationship.kind, RelationshipKind::Granular);
    assert_eq!(names(&accepted.relationship.roles), names(&invitation.roles));
    assert_eq!(accepted.relationship.name, invitation.name);
    let days = i64::from(invitation.duration_days.unwrap());
    assert_eq!(accepted.relationship.ends_at, Some(bench_now(&bench).plus_days(days)));
    assert_eq!(accepted.acceptance, None);
    let told = bench.store.letters_about(invitation.id.as_str()).unwrap();
    assert_eq!(told.len(), 2, "to the partner and to the global admin (row J1)");
    assert!(matches!(told[0].letter.matter, Matter::Answered { accepted: true, .. }));
    assert!(matches!(told[1].letter.matter, Matter::Accepted { .. }));
    assert_eq!(told[1].letter.to, "megan.bowen@contoso.com");
    let notices = bench.store.letters_about(accepted.relationship.id.as_str()).unwrap();
    assert_eq!(notices.len(), 8, "30, 7, 1 and 0 days before, to both sides");
}

#[test]
fn h8_an_answer_is_given_once_however_often_it_is_sent() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let invitation = of_partner(&bench, &WORLD, "granular", "Fabrikam, Inc.");
    let first = accept(&bench, &WORLD, &invitation, 1, &json!({}));
    let trail = bench.store.audit_trail().unwrap();
    let replayed = accept(&bench, &WORLD, &invitation, 1, &json!({}));
    assert_eq!((replayed.header("idempotent-replayed"), &replayed.body), (Some("true"), &first.body));
    let other = problem(&accept(&bench, &WORLD, &invitation, 2, &json!({})));
    assert_eq!(other.code, ProblemCode::NotEditable);
    assert_eq!(other.denial.unwrap().reason, DenialReason::InvitationAnswered);
    assert_eq!(bench.store.audit_trail().unwrap(), trail);
}

#[test]
fn h8_what_has_expired_is_not_accepted() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let invitation = of_partner(&bench, &WORLD, "granular", "Fabrikam, Inc.");
    bench.clock.advance(invitation.expires_at.millis() - bench_now(&bench).millis());
    sign_in(&bench, &WORLD, &Role::GlobalAdmin);
    let refused = problem(&accept(&bench, &WORLD, &invitation, 1, &json!({})));
    assert_eq!(refused.denial.unwrap().reason, DenialReason::InvitationExpired);
    assert_eq!(again(&bench, &WORLD, &invitation).state, InvitationState::Expired);
}

#[test]
fn h3_an_answer_is_for_what_was_seen() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let invitation = of_partner(&bench, &WORLD, "granular", "Fabrikam, Inc.");
    let seen = Invitation { etag: ETag::new("\"other\""), ..invitation.clone() };
    assert_eq!(problem(&accept(&bench, &WORLD, &seen, 1, &json!({}))).code, ProblemCode::Stale);
    let path = format!("/v1/invitations/{}/acceptance", invitation.id);
    let unseen = create(&bench, &WORLD, &path, 1, "{}");
    assert_eq!(problem(&unseen).code, ProblemCode::PreconditionRequired);
}

#[test]
fn h5_roles_are_not_granted_one_by_one_while_the_partner_holds_all_rights() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let invitation = of_partner(&bench, &WORLD, "granular", "Proseware Nordic ApS");
    let related = bench.store.relationships(&organization(&bench, &WORLD)).unwrap();
    let legacy = related.iter().find(|own| own.kind == RelationshipKind::DelegatedAdmin).unwrap();
    assert_eq!(invitation.blocked_by.as_ref(), Some(&legacy.id));
    let refused = problem(&accept(&bench, &WORLD, &invitation, 1, &json!({})));
    assert_eq!(refused.denial.unwrap().reason, DenialReason::LegacyDelegation);
    assert!(invitation.allowed_actions.decline.is_allowed());
}

#[test]
fn h6_h10_what_must_be_done_elsewhere_first_is_said() {
    for reason in [DenialReason::ProfileIncomplete, DenialReason::PartnerMustAttest] {
        let bench = bench_as(&WORLD, &Role::GlobalAdmin);
        let plain = bench.store.invitations(&organization(&bench, &WORLD)).unwrap().pop().unwrap();
        let event = bench.store.audit_trail().unwrap().remove(0).event;
        let id = InvitationId::new("0".repeat(32));
        let blocked = InvitationRecord { id: id.clone(), blocked: Some(reason.clone()), ..plain };
        bench.store.invite(&blocked, &[], &event).unwrap();
        let invitation: Invitation = read(&get(&bench, &WORLD, &format!("/v1/invitations/{id}")));
        assert!(invitation.allowed_actions.decline.is_allowed() && invitation.blocked_by.is_none());
        let refused = problem(&accept(&bench, &WORLD, &invitation, 1, &json!({})));
        assert_eq!((refused.code, refused.denial.unwrap().reason), (ProblemCode::NotEditable, reason));
    }
}

#[test]
fn h9_in_germany_the_rights_belong_to_it_and_no_agreement_does() {
    let bench = bench_as(&Moniker::Germany, &Role::GlobalAdmin);
    let invitation = pending(&bench, &Moniker::Germany, "reseller");
    assert!(invitation.roles_required && invitation.agreement.is_none());
    let accepted: AcceptedInvitation = read(&accept(&bench, &Moniker::Germany, &invitation, 1, &json!({})));
    assert_eq!(accepted.relationship.kind, RelationshipKind::ResellerAndDelegatedAdmin);
    assert_eq!(accepted.relationship.roles.len(), 2);
}

#[test]
fn d6_yes_and_next_make_the_partner_delegated_admin_and_begin_what_it_offers() {
    for (takes, partner) in
        [(true, "Proseware 软件"), (false, "Proseware 软件"), (true, "Fabrikam 信息技术有限公司")]
    {
        let bench = bench_as(&CHINA, &Role::GlobalAdmin);
        let invitation = of_partner(&bench, &CHINA, "delegatedAdmin", partner);
        let offer = invitation.offer.clone().unwrap();
        let accepted: AcceptedInvitation =
            read(&accept(&bench, &CHINA, &invitation, 1, &json!({ "takeOffer": takes })));
        assert_eq!(accepted.relationship.kind, RelationshipKind::DelegatedAdmin);
        assert_eq!(accepted.subscription_id.is_some(), takes);
        let Some(id) = accepted.subscription_id else { continue };
        let page: Page<Subscription> = read(&get(&bench, &CHINA, "/v1/subscriptions?limit=100"));
        let row = page.items.into_iter().find(|row| row.id == id).unwrap();
        assert_eq!((row.trial, row.licenses.total), (offer.unit_price.is_none(), offer.licenses));
        assert_eq!(row.unit_price, offer.unit_price);
        let credited = row.partner_of_record.value.unwrap();
        assert_eq!(credited.source, contract::partner_of_record::Source::Invitation);
        assert_eq!(credited.name, invitation.partner.name);
    }
}

#[test]
fn f2_who_is_credited_with_an_offer_is_told_so_unless_that_is_undone_before() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let invitation = pending(&bench, &WORLD, "offer");
    let accepted: AcceptedInvitation =
        read(&accept(&bench, &WORLD, &invitation, 1, &json!({ "takeOffer": true })));
    let notices = || bench.store.notices_due(bench_now(&bench).plus_millis(NOTICE_AFTER)).unwrap();
    let told = |notice: &Notice| (notice.before.clone(), notice.after.as_ref().unwrap().name.clone());
    assert_eq!(notices().iter().map(told).collect::<Vec<_>>(), [(None, invitation.partner.name)]);
    let path = format!("/v1/subscriptions/{}", accepted.subscription_id.unwrap());
    assert_eq!(delete(&bench, &WORLD, &read(&get(&bench, &WORLD, &path))).status, 200);
    assert_eq!(notices(), []);
}

#[test]
fn d6_an_offer_that_is_not_there_is_not_taken() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let invitation = of_partner(&bench, &WORLD, "granular", "Fabrikam, Inc.");
    let refused = problem(&accept(&bench, &WORLD, &invitation, 1, &json!({ "takeOffer": true })));
    assert_eq!(refused.errors[0].code, "no-offer");
}

#[test]
fn g10_accepting_changes_no_subscription_and_no_partner_of_record_of_others() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let all = || read::<Page<Subscription>>(&get(&bench, &WORLD, "/v1/subscriptions?limit=500")).items;
    let before = all();
    let invitation = pending(&bench, &WORLD, "offer");
    let accepted: AcceptedInvitation =
        read(&accept(&bench, &WORLD, &invitation, 1, &json!({ "takeOffer": true })));
    assert_eq!(accepted.relationship.kind, RelationshipKind::Advisor);
    let mut after = all();
    after.retain(|row| Some(&row.id) != accepted.subscription_id.as_ref());
    assert_eq!(after, before);
}

#[test]
fn an_agreement_alone_is_accepted_elsewhere() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let invitation = pending(&bench, &WORLD, "agreement");
    assert_eq!(problem(&accept(&bench, &WORLD, &invitation, 1, &json!({}))).code, ProblemCode::WrongState);
}

#[test]
fn h7_of_an_invitation_to_another_organisation_only_that_is_said() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let others = bench.store.invitations_in(&WORLD).unwrap();
    let own = organization(&bench, &WORLD);
    let other = others.iter().find(|record| record.organization != own).unwrap();
    let response = get(&bench, &WORLD, &format!("/v1/invitations/{}", other.id));
    let refused = problem(&response);
    assert_eq!(refused.code, ProblemCode::OtherOrganization);
    assert!(!response.body.contains(&other.partner.name));
    let elsewhere = bench.store.invitations_in(&Moniker::Germany).unwrap().remove(0);
    let response = get(&bench, &WORLD, &format!("/v1/invitations/{}", elsewhere.id));
    assert_eq!(problem(&response).code, ProblemCode::NotFound, "of another cloud");
}

#[test]
fn h4_declining_is_recorded_and_the_partner_hears_why() {
    let bench = bench_as(&WORLD, &Role::BillingAdmin);
    let invitation = of_partner(&bench, &WORLD, "granular", "Proseware Nordic ApS");
    let path = format!("/v1/invitations/{}/decline", invitation.id);
    let decline = |key, message: &str| {
        act(&bench, &WORLD, &path, (key, &invitation.etag), &json!({ "message": message }))
    };
    assert_eq!(problem(&decline(1, &"x".repeat(501))).errors[0].code, "too-long");
    let declined: Invitation = read(&decline(1, " Not now "));
    assert_eq!(declined.state, InvitationState::Declined);
    assert_eq!(declined.message.as_deref(), Some("Not now"));
    assert_eq!(declined.answered_by.as_deref(), Some("Alex Wilber"));
    let told = bench.store.letters_about(invitation.id.as_str()).unwrap().remove(0).letter;
    assert_eq!(told.to, format!("partner-{}@partners.example", invitation.partner.id));
    assert!(matches!(told.matter, Matter::Answered { accepted: false, message: Some(_), .. }));
    let last = bench.store.audit_trail().unwrap().pop().unwrap().event;
    assert_eq!(last.about.relation.unwrap().event, RelationEvent::Declined);
    assert_eq!(again(&bench, &WORLD, &invitation).state, InvitationState::Declined);
}

#[test]
fn h3_two_who_approve_at_once_approve_once() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let invitation = of_partner(&bench, &WORLD, "granular", "Fabrikam, Inc.");
    let before = bench.store.relationships(&organization(&bench, &WORLD)).unwrap().len();
    let done = std::thread::scope(|scope| {
        let send = |key| accept(&bench, &WORLD, &invitation, key, &json!({})).status;
        let threads: Vec<_> = (1..=8).map(|key| scope.spawn(move || send(key))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).filter(|status| *status == 200).count()
    });
    assert_eq!(done, 1);
    assert_eq!(bench.store.relationships(&organization(&bench, &WORLD)).unwrap().len(), before + 1);
}

#[test]
fn h2_evidence_and_trail_vouch_for_each_other() {
    let bench = bench_as(&WORLD, &Role::GlobalAdmin);
    let invitation = pending(&bench, &WORLD, "reseller");
    let document = agreement(&bench, "nl-NL");
    let body = json!({ "agreement": decision(&document, "accepted") });
    let accepted: AcceptedInvitation = read(&accept(&bench, &WORLD, &invitation, 1, &body));
    let payload = accepted.acceptance.unwrap().receipt.payload;
    let evidence: AcceptanceEvidence = serde_json::from_str(&payload).unwrap();
    let trail = bench.store.audit_trail().unwrap();
    let entry = trail.iter().find(|entry| entry.event.action == Action::AgreementDecided).unwrap();
    let digest = receipts::of_evidence(serde_json::from_str(&payload).unwrap());
    assert_eq!(entry.event.about.evidence.as_ref(), Some(&digest));
    assert!(evidence.chain.tip.ends_with(&entry.hash.to_string()));
    crate::audit::verify(&trail, Some(evidence.chain.tip.parse().unwrap())).unwrap();
    crate::audit::verify(&trail, Some(evidence.chain.previous.parse().unwrap())).unwrap();
    assert_eq!(evidence.subject.role, Role::GlobalAdmin);
    assert_eq!(evidence.seen.key.as_str(), crate::operations::testing::key_of(1));
}
