//! Many at once: over HTTP and the database, as they come in life.

use crate::support::Server;
use contract::{
    Moniker, PartnerOfRecordSlot, ProblemCode, Role, Subscription, SubscriptionStatus, Timestamp,
};
use reference::{audit::Action, clock::Clock, message::ApiRequest, seed};
use std::{collections::BTreeSet, sync::Arc};

const AT_ONCE: usize = 64;

struct Race {
    server: Arc<Server>,
    cookie: String,
    row: Subscription,
}

impl Race {
    async fn new() -> Self {
        let server = Arc::new(Server::new());
        let cookie = server.sign_in(&Moniker::Worldwide, &Role::BillingAdmin).await;
        let is_open = |row: &Subscription| {
            row.reseller_name.is_none()
                && row.status == SubscriptionStatus::Active
                && row.partner_of_record.value.is_none()
        };
        let rows = seed::tenants(server.clock.now()).remove(0).subscriptions;
        let row = rows.into_iter().find(is_open).unwrap();
        Self { server, cookie, row }
    }

    /// All at once, each naming one of the partners, all meant for the same version.
    async fn run(&self, partners: &'static [&'static str]) -> Vec<Result<PartnerOfRecordSlot, ProblemCode>> {
        let target = format!("/api/o365-worldwide/v1/subscriptions/{}/partner-of-record", self.row.id);
        let requests = (0..AT_ONCE).zip(partners.iter().cycle()).map(|(_, digits)| {
            let body = format!("{{\"partnerId\":\"{digits}\"}}");
            let etag = self.row.partner_of_record.etag.as_str();
            let request = ApiRequest::put(&target, etag, &body).with_header("cookie", &self.cookie);
            let server = self.server.clone();
            tokio::spawn(async move { server.call(&request).await })
        });
        let requests: Vec<_> = requests.collect();
        let mut results = Vec::new();
        for request in requests {
            let answer = request.await.unwrap();
            results.push(match answer.status.as_u16() {
                200 => Ok(serde_json::from_slice(&answer.body).unwrap()),
                _ => Err(answer.problem().code),
            });
        }
        results
    }

    fn changes(&self) -> usize {
        let trail = self.server.store.audit_trail().unwrap();
        trail.iter().filter(|entry| entry.event.action == Action::PartnerOfRecordSet).count()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn e1_the_same_change_sixty_four_times_at_once_is_one_change() {
    let race = Race::new().await;
    let results = race.run(&["86420975"]).await;
    let first = results[0].clone().unwrap();
    assert!(results.iter().all(|result| result.as_ref() == Ok(&first)), "{results:?}");
    assert_eq!(race.changes(), 1);
    assert_eq!(race.server.store.notices_due(Timestamp::MAX).unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn e1_of_different_changes_at_once_one_is_made_and_the_others_hear_of_it() {
    let race = Race::new().await;
    let results = race.run(&["86420975", "6080810"]).await;
    let made: BTreeSet<_> = results.iter().flatten().map(|slot| slot.etag.clone()).collect();
    assert_eq!((made.len(), race.changes()), (1, 1));
    let refused = results.iter().filter_map(|result| result.as_ref().err());
    assert!(refused.clone().all(|code| *code == ProblemCode::Stale));
    assert_eq!(refused.count(), AT_ONCE / 2);
}
