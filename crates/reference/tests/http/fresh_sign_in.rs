//! What needs a fresh sign-in, over HTTP and the database (reliability B6).

use crate::support::Server;
use contract::{Moniker, ProblemCode, Role, SubscriptionStatus, operation::FRESH_SIGN_IN};
use reference::{clock::Clock, message::ApiRequest, seed};

#[tokio::test]
async fn an_old_sign_in_changes_nothing_and_a_new_one_does() {
    let server = Server::new();
    let role = Role::BillingAdmin;
    let cookie = server.sign_in(&Moniker::Worldwide, &role).await;
    let rows = seed::tenants(server.clock.now()).remove(0).subscriptions;
    let is_open = |row: &&contract::Subscription| {
        row.reseller_name.is_none()
            && row.status == SubscriptionStatus::Active
            && row.partner_of_record.value.is_some()
    };
    let row = rows.iter().find(is_open).unwrap();
    let target = format!("/api/o365-worldwide/v1/subscriptions/{}/partner-of-record", row.id);
    let removal = ApiRequest::delete(&target, row.partner_of_record.etag.as_str());
    server.clock.advance(i64::from(FRESH_SIGN_IN) * 1000 + 1);
    let refused = server.call(&removal.clone().with_header("cookie", &cookie)).await;
    assert_eq!(refused.problem().code, ProblemCode::InsufficientUserAuthentication);
    assert!(refused.header("www-authenticate").ends_with("max_age=\"900\""));
    let session = ApiRequest::get("/api/o365-worldwide/v1/session").with_header("cookie", &cookie);
    assert_eq!(server.call(&session).await.status, 200, "the session goes on");
    assert_eq!(server.store.audit_trail().unwrap().len(), 1, "signed in, and nothing else");
    let cookie = server.sign_in(&Moniker::Worldwide, &role).await;
    assert_eq!(server.call(&removal.with_header("cookie", &cookie)).await.status, 200);
}
