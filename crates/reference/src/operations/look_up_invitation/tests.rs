use super::*;
use crate::clock::Clock;
use crate::{
    invitations::links,
    operations::testing::{Bench, bench_as, get, post, problem, read},
    store::{InvitationStore, Store},
};
use contract::{Moniker, ProblemCode, Role, Session};

const CLOUD: Moniker = Moniker::Worldwide;

fn look(bench: &Bench, cloud: &Moniker, text: &str) -> LookedUpInvitation {
    let body = serde_json::json!({ "text": text }).to_string();
    read(&post(bench, cloud, "/v1/invitation-lookups", &body))
}

/// The invitations of a cloud: to the organisation of who is signed in, and to others.
fn records(bench: &Bench, cloud: &Moniker) -> (Vec<InvitationRecord>, Vec<InvitationRecord>) {
    let own = read::<Session>(&get(bench, cloud, "/v1/session")).organization.id;
    let all = bench.store.invitations_in(cloud).unwrap();
    all.into_iter().partition(|record| record.organization == own)
}

#[test]
fn h7_every_link_of_every_invitation_leads_to_it() {
    for cloud in Moniker::KNOWN {
        let bench = bench_as(cloud, &Role::GlobalReader);
        let now = bench.clock.now();
        let trail = bench.store.audit_trail().unwrap();
        for record in records(&bench, cloud).0.iter().filter(|record| record.is_pending(now)) {
            let mut texts = links::older(record);
            texts.push(links::own("http://localhost:8080/", record));
            texts.push(record.id.to_string());
            texts.push(format!("Hello,\nplease read <{}>.\nBye", texts[0]));
            for text in texts {
                let found = look(&bench, cloud, &text);
                assert_eq!(found.verdict, LookupVerdict::Found, "{text}");
                assert!(found.invitations.iter().any(|own| own.id == record.id), "{text}");
                assert_eq!(found.warnings, [], "{text}");
            }
        }
        assert_eq!(bench.store.audit_trail().unwrap(), trail, "looking does nothing");
    }
}

#[test]
fn h7_the_own_host_is_known_however_it_is_written() {
    let mut bench = bench_as(&CLOUD, &Role::GlobalReader);
    bench.setup.public_url = "https://Admin.Example:8443/".to_owned();
    let own = records(&bench, &CLOUD).0.remove(0);
    let found = look(&bench, &CLOUD, &links::own(&bench.setup.public_url, &own));
    assert_eq!((found.verdict, found.warnings), (LookupVerdict::Found, Vec::new()));
}

#[test]
fn h7_of_an_invitation_to_others_only_that_is_said() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let other = records(&bench, &CLOUD).1.remove(0);
    let found = look(&bench, &CLOUD, &links::own("http://localhost:8080", &other));
    assert_eq!((found.verdict, found.invitations.len()), (LookupVerdict::OtherOrganization, 0));
    let unnamed = look(&bench, &CLOUD, &links::older(&other)[0]);
    assert_eq!(unnamed.verdict, LookupVerdict::NotFound, "an old link names only its partner");
}

#[test]
fn h7_a_link_of_another_cloud_is_opened_there() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let other = bench.store.invitations_in(&Moniker::Germany).unwrap().remove(0);
    let own = look(&bench, &CLOUD, &links::own("http://localhost:8080", &other));
    assert_eq!((own.verdict, own.cloud), (LookupVerdict::OtherCloud, Some(Moniker::Germany)));
    assert_eq!(own.id, Some(other.id.clone()));
    let older = look(&bench, &CLOUD, &links::older(&other)[0]);
    assert_eq!((older.verdict, older.id), (LookupVerdict::OtherCloud, None));
}

#[test]
fn h7_what_a_link_claims_is_compared_and_counts_for_nothing() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let (own, _) = records(&bench, &CLOUD);
    let pending = |record: &&InvitationRecord| record.is_pending(bench.clock.now());
    let reseller = own.iter().filter(pending).find(|own| own.kind == InvitationKind::Reseller).unwrap();
    let honest = links::older(reseller)[0].clone();
    let claimed = !reseller.roles.is_empty();
    let lying = honest.replace(&format!("DAP={claimed}"), &format!("DAP={}", !claimed));
    assert_eq!(look(&bench, &CLOUD, &lying).warnings, [LinkWarning::OtherRights]);
    let provided = honest.replace("msppId=0", "msppId=0&indirectCSPId=0a1b2c3d-1111-2222-3333-444455556666");
    assert_eq!(look(&bench, &CLOUD, &provided).warnings, [LinkWarning::OtherProvider]);
    let elsewhere = links::own("https://evil.example", reseller);
    let found = look(&bench, &CLOUD, &elsewhere);
    assert_eq!((found.verdict, found.warnings), (LookupVerdict::Found, vec![LinkWarning::UnknownHost]));
    assert_eq!(found.host.as_deref(), Some("evil.example"));
}

#[test]
fn h7_what_is_no_link_or_another_page_is_told_apart() {
    let bench = bench_as(&CLOUD, &Role::HelpdeskAdmin);
    for (text, verdict) in [
        ("hello", LookupVerdict::NoLink),
        ("https://www.contoso.com/", LookupVerdict::OtherPage),
        ("0190163d8694739baea5966c26f8ad91", LookupVerdict::NotFound),
    ] {
        assert_eq!(look(&bench, &CLOUD, text).verdict, verdict, "{text}");
    }
    for (text, code) in [("  ", "empty"), (&*"x".repeat(4_001), "too-long")] {
        let body = serde_json::json!({ "text": text }).to_string();
        let refused = problem(&post(&bench, &CLOUD, "/v1/invitation-lookups", &body));
        assert_eq!((refused.code, refused.errors[0].code.as_str()), (ProblemCode::InvalidRequest, code));
    }
}
