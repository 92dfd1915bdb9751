//! Each fault, as the client and the server see it.

#![cfg(test)]

mod support;

use serde_json::{Value, json};
use std::{
    io::ErrorKind,
    time::{Duration, Instant},
};
use support::Chain;

const PUT: &str = "PUT /thing hi";

fn came(count: usize) -> impl Fn(&Value) -> bool {
    move |seen| seen.as_array().unwrap().len() == count
}

#[tokio::test]
async fn without_rules_all_passes_and_the_connection_is_kept() {
    let chain = Chain::new().await;
    let mut client = chain.client().await;
    let first = client.ask("PUT", "/thing?a=b").await.unwrap();
    assert_eq!((first.status, first.body.as_str()), (200, "reply number 1"));
    assert!(first.head.contains("x-reply: of the server"), "{}", first.head);
    assert!(
        first.head.contains("x-host: 127.0.0.1:"),
        "the server is called by its own name: {}",
        first.head
    );
    assert_eq!(client.ask("GET", "/other").await.unwrap().body, "reply number 2");
    assert_eq!(chain.heard(), ["PUT /thing?a=b hi", "GET /other hi"]);
    let seen = json!([
        {"method": "PUT", "path": "/thing", "fault": null, "answers": [200]},
        {"method": "GET", "path": "/other", "fault": null, "answers": [200]},
    ]);
    assert_eq!(chain.seen().await, seen);
}

#[tokio::test]
async fn a_rule_befalls_what_it_means_and_so_often() {
    let chain = Chain::new().await;
    chain.tell(r#"{"method":"PUT","path":"^/th","times":2,"fault":{"kind":"status","status":502}}"#).await;
    chain.tell(r#"{"path":"^/thing$","fault":{"kind":"status","status":503}}"#).await;
    let mut statuses = Vec::new();
    for (method, path) in
        [("GET", "/other"), ("GET", "/thing"), ("PUT", "/thing"), ("PUT", "/thin"), ("PUT", "/thing")]
    {
        statuses.push(chain.ask(method, path).await.unwrap().status);
    }
    assert_eq!(statuses, [200, 503, 502, 502, 503]);
    chain.clear().await;
    assert_eq!(chain.ask("PUT", "/thing").await.unwrap().status, 200);
}

#[tokio::test]
async fn a_row_of_rules_may_let_one_pass() {
    let chain = Chain::with(r#"{"kind":"pass"}"#).await;
    chain.tell(r#"{"path":"thing","times":1,"fault":{"kind":"drop-request"}}"#).await;
    assert_eq!(chain.ask("PUT", "/thing").await.unwrap().status, 200);
    chain.ask("PUT", "/thing").await.unwrap_err();
    assert_eq!(chain.seen().await[1]["fault"], "drop-request");
}

#[tokio::test]
async fn a_rule_that_makes_no_sense_is_refused() {
    let chain = Chain::new().await;
    let refusal = chain.order("POST", "/rules", r#"{"path":"/","fault":{"kind":"explode"}}"#).await;
    assert_eq!(refusal.status, 400);
    assert!(refusal.body.contains("explode"), "{}", refusal.body);
    assert_eq!(chain.order("GET", "/nothing", "").await.status, 404);
}

#[tokio::test]
async fn a_delay_lasts_so_long() {
    for leg in ["request", "reply"] {
        let chain = Chain::with(&format!(r#"{{"kind":"delay","at":"{leg}","ms":30}}"#)).await;
        let start = Instant::now();
        assert_eq!(chain.ask("PUT", "/thing").await.unwrap().status, 200);
        assert!(start.elapsed() >= Duration::from_millis(30));
    }
}

#[tokio::test]
async fn a_delay_lasts_until_it_is_released() {
    for (leg, heard_before) in [("request", 0), ("reply", 1)] {
        let chain = Chain::with(&format!(r#"{{"kind":"delay","at":"{leg}"}}"#)).await;
        let mut client = chain.client().await;
        client.send("PUT", "/thing", "hi").await;
        chain
            .until_seen(|seen| seen[0]["answers"].as_array().is_some_and(|all| all.len() == heard_before))
            .await;
        assert_eq!(chain.heard().len(), heard_before, "{leg}");
        chain.release().await;
        assert_eq!(client.reply().await.unwrap().body, "reply number 1");
    }
}

#[tokio::test]
async fn what_is_under_way_arrives_though_the_client_has_gone() {
    let chain = Chain::with(r#"{"kind":"delay","at":"request"}"#).await;
    let mut client = chain.client().await;
    client.send("PUT", "/thing", "hi").await;
    chain.until_seen(came(1)).await;
    drop(client);
    chain.release().await;
    chain.until_seen(|seen| seen[0]["answers"] == json!([200])).await;
    assert_eq!(chain.heard(), [PUT]);
}

#[tokio::test]
async fn a_dropped_request_never_arrives() {
    let chain = Chain::with(r#"{"kind":"drop-request"}"#).await;
    assert_eq!(chain.ask("PUT", "/thing").await.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    assert_eq!(chain.heard().len(), 0);
    assert_eq!(chain.seen().await[0]["answers"], json!([]));
}

#[tokio::test]
async fn a_dropped_reply_is_of_something_done() {
    let chain = Chain::with(r#"{"kind":"drop-reply"}"#).await;
    assert_eq!(chain.ask("PUT", "/thing").await.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    assert_eq!(chain.heard(), [PUT]);
    assert_eq!(chain.seen().await[0]["answers"], json!([200]));
}

#[tokio::test]
async fn what_is_held_is_silent_and_open_until_released() {
    for (kind, heard) in [("drop-request", 0), ("drop-reply", 1)] {
        let chain = Chain::with(&format!(r#"{{"kind":"{kind}","held":true}}"#)).await;
        let mut client = chain.client().await;
        client.send("PUT", "/thing", "hi").await;
        chain.until_seen(|seen| seen[0]["answers"].as_array().is_some_and(|all| all.len() == heard)).await;
        // Others get through meanwhile.
        assert_eq!(chain.ask("PUT", "/thing").await.unwrap().status, 200);
        assert!(client.is_silent(), "{kind}");
        chain.release().await;
        assert_eq!(client.rest().await.unwrap(), "", "{kind}");
        assert_eq!(chain.heard().len(), heard + 1, "{kind}");
    }
}

#[tokio::test]
async fn a_duplicate_is_heard_twice_and_answered_once() {
    for (answer, expected) in [("first", "reply number 1"), ("last", "reply number 2")] {
        let chain = Chain::with(&format!(r#"{{"kind":"duplicate","answer":"{answer}"}}"#)).await;
        let mut client = chain.client().await;
        assert_eq!(client.ask("PUT", "/thing").await.unwrap().body, expected);
        assert_eq!(chain.heard(), [PUT, PUT]);
        assert_eq!(chain.seen().await[0]["answers"], json!([200, 200]));
        assert_eq!(client.ask("GET", "/next").await.unwrap().body, "reply number 3", "nothing is left over");
    }
}

#[tokio::test]
async fn a_reordered_request_arrives_after_the_next() {
    let chain = Chain::new().await;
    chain.tell(r#"{"path":"^/thing","fault":{"kind":"reorder"}}"#).await;
    let mut first = chain.client().await;
    first.send("PUT", "/thing?1", "hi").await;
    chain.until_seen(came(1)).await;
    assert_eq!(chain.ask("GET", "/other").await.unwrap().status, 200);
    assert_eq!(chain.heard(), ["GET /other hi"], "another path is not the next");
    assert_eq!(chain.ask("PUT", "/thing?2").await.unwrap().body, "reply number 2");
    assert_eq!(first.reply().await.unwrap().body, "reply number 3");
    assert_eq!(chain.heard()[1..], ["PUT /thing?2 hi", "PUT /thing?1 hi"]);
}

#[tokio::test]
async fn a_reordered_request_without_a_next_is_released() {
    let chain = Chain::with(r#"{"kind":"reorder"}"#).await;
    let mut client = chain.client().await;
    client.send("PUT", "/thing", "hi").await;
    chain.until_seen(came(1)).await;
    chain.clear().await;
    assert_eq!(client.reply().await.unwrap().status, 200);
}

#[tokio::test]
async fn a_reset_comes_before_or_after_it_is_done() {
    for (leg, heard) in [("request", 0), ("reply", 1)] {
        let chain = Chain::with(&format!(r#"{{"kind":"reset","at":"{leg}"}}"#)).await;
        assert_eq!(chain.ask("PUT", "/thing").await.unwrap_err().kind(), ErrorKind::ConnectionReset, "{leg}");
        assert_eq!(chain.heard().len(), heard, "{leg}");
    }
}

#[tokio::test]
async fn a_truncated_reply_promises_more_than_it_brings() {
    for (fault, body) in [(r#"{"kind":"truncate"}"#, "reply n"), (r#"{"kind":"truncate","bytes":3}"#, "rep")]
    {
        let chain = Chain::with(fault).await;
        let mut client = chain.client().await;
        client.send("PUT", "/thing", "hi").await;
        let reply = client.rest().await.unwrap().to_lowercase();
        assert!(reply.starts_with("http/1.1 200 ok\r\n") && reply.contains("\r\nx-reply: of the server\r\n"));
        assert!(reply.contains("\r\ncontent-length: 14\r\n"), "{reply}");
        assert!(reply.ends_with(&format!("\r\n\r\n{body}")), "{reply}");
        assert_eq!(chain.heard(), [PUT]);
    }
}

#[tokio::test]
async fn another_answer_comes_in_its_place() {
    for (leg, heard) in [("request", 0), ("reply", 1)] {
        let chain = Chain::with(&format!(r#"{{"kind":"wrong-type","at":"{leg}"}}"#)).await;
        let page = chain.ask("PUT", "/thing").await.unwrap();
        assert!(page.status == 200 && page.head.contains("content-type: text/html"), "{}", page.head);
        assert!(page.body.starts_with("<!doctype html>") && !page.head.contains("x-reply"));
        assert_eq!(chain.heard().len(), heard, "{leg}");

        let chain = Chain::with(&format!(r#"{{"kind":"status","status":502,"at":"{leg}"}}"#)).await;
        let gateway = chain.ask("PUT", "/thing").await.unwrap();
        assert_eq!((gateway.status, gateway.body.as_str()), (502, ""));
        assert_eq!(chain.heard().len(), heard, "{leg}");
    }
}

#[tokio::test]
async fn a_fault_never_befalls_a_connection_that_was_used() {
    let chain = Chain::new().await;
    let (mut used, mut fresh) = (chain.client().await, chain.client().await);
    used.ask("GET", "/before").await.unwrap();
    chain.tell(r#"{"path":"^/thing$","times":1,"fault":{"kind":"drop-reply"}}"#).await;
    assert_eq!(used.rest().await.unwrap(), "", "it is closed in order");
    let reply = fresh.ask("GET", "/other").await.unwrap();
    assert!(reply.head.contains("connection: close"), "{}", reply.head);
    assert_eq!(fresh.rest().await.unwrap(), "");
    chain.ask("PUT", "/thing").await.unwrap_err();
    let mut kept = chain.client().await;
    kept.ask("GET", "/after").await.unwrap();
    kept.ask("GET", "/again").await.unwrap();
}

#[tokio::test]
async fn a_server_that_is_down_looks_down() {
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let chain = Chain::before(gone.to_string()).await;
    assert_eq!(chain.ask("GET", "/").await.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    assert_eq!(chain.seen().await[0]["answers"], json!([]));
}
