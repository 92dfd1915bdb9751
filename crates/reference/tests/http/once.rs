//! One intent, one order, however often and however much at once it arrives.

use crate::support::{Answer, Server};
use contract::{Moniker, Order, OrderQuote, Page, ProblemCode, Role};
use reference::{audit::Action, message::ApiRequest, store::SqliteStore};
use std::{collections::BTreeSet, sync::Arc};

const AT_ONCE: usize = 64;
const API: &str = "/api/o365-worldwide/v1";
const KEY: &str = "3f0c1a52-77c4-4c0e-9f0d-5b1f7b1d2c3a";

struct Shop {
    server: Arc<Server>,
    cookie: String,
}

impl Shop {
    async fn of(server: Server) -> Self {
        let cookie = server.sign_in(&Moniker::Worldwide, &Role::BillingAdmin).await;
        Self { server: Arc::new(server), cookie }
    }

    async fn post(&self, path: &str, key: &str, body: &str) -> Answer {
        let request = ApiRequest::post(&format!("{API}{path}"), body).with_header("cookie", &self.cookie);
        self.server.call(&request.with_header("idempotency-key", key)).await
    }

    /// An order of so many licenses at the price of now.
    async fn order(&self, licenses: u32) -> String {
        let item = format!(r#""productId":"SPE_E3","planId":"annual","licenses":{licenses}"#);
        let quote = self.post("/order-quotes", KEY, &format!("{{{item}}}")).await;
        let quote: OrderQuote = serde_json::from_slice(&quote.body).unwrap();
        format!(r#"{{{item},"quoteHash":"{}","partnerId":"6080810"}}"#, quote.hash)
    }

    async fn orders(&self) -> Page<Order> {
        let request = ApiRequest::get(&format!("{API}/orders")).with_header("cookie", &self.cookie);
        serde_json::from_slice(&self.server.call(&request).await.body).unwrap()
    }

    fn entries(&self) -> usize {
        let trail = self.server.store.audit_trail().unwrap();
        trail.iter().filter(|entry| entry.event.action == Action::OrderPlaced).count()
    }
}

/// Reliability B4.
#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn c5_the_same_order_sixty_four_times_at_once_is_one_order() {
    let shop = Arc::new(Shop::of(Server::new()).await);
    let body = shop.order(3).await;
    let requests = Vec::from_iter((0..AT_ONCE).map(|_| {
        let (shop, body) = (shop.clone(), body.clone());
        tokio::spawn(async move { shop.post("/orders", KEY, &body).await })
    }));
    let (mut bodies, mut replayed) = (BTreeSet::new(), 0);
    for request in requests {
        let answer = request.await.unwrap();
        assert_eq!(answer.status, 200, "{}", answer.text());
        replayed += usize::from(answer.header("idempotent-replayed") == "true");
        bodies.insert(answer.body);
    }
    assert_eq!((bodies.len(), replayed), (1, AT_ONCE - 1));
    assert_eq!((shop.orders().await.total, shop.entries()), (1, 1));
    let due = shop.server.store.notices_due(contract::Timestamp::MAX).unwrap();
    assert_eq!(due.len(), 1, "and the partner is told once");
}

/// Reliability B3, B4: the reply is in the file, with its effect.
#[tokio::test]
async fn c5_after_a_restart_an_intent_is_answered_as_before() {
    let shop = Shop::of(Server::new()).await;
    let body = shop.order(501).await;
    let lost = shop.post("/orders", KEY, &body).await;
    assert_eq!(lost.problem().code, ProblemCode::Internal, "bought, and then it failed");
    let order = shop.orders().await.items.remove(0);
    let Ok(Server { folder, .. }) = Arc::try_unwrap(shop.server) else { panic!("somebody still uses it") };
    let file = folder.path().join("test.sqlite3");
    let shop = Shop::of(Server::with(
        |_| Arc::new(SqliteStore::open(&file).unwrap()),
        reference::http::Limits::default(),
    ))
    .await;
    let again = shop.post("/orders", KEY, &body).await;
    assert_eq!(again.header("idempotent-replayed"), "true");
    assert_eq!(serde_json::from_slice::<Order>(&again.body).unwrap(), order);
    assert_eq!((shop.orders().await.items, shop.entries()), (vec![order], 1));
}
