//! Somebody who asks the backend itself, past the network.

use crate::host::{Host, reply};
use contract::{HistoryEvent, HistoryQuery, Operation, RequestId, operation::ListAuditEvents};
use partner_admin::client::{HttpRequest, read};
use std::{cell::Cell, rc::Rc};

pub struct Direct {
    host: Rc<Host>,
    count: Cell<u32>,
}

impl Direct {
    pub fn new(host: Rc<Host>) -> Self {
        Self { host, count: Cell::new(0) }
    }

    /// What is answered, unless it is a refusal.
    pub fn call<O: Operation>(&self, operation: &O) -> Option<O::Reply> {
        let path = O::PATH.replace("{id}", operation.id().unwrap_or_default());
        let query: Vec<String> =
            operation.query().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        let request = HttpRequest {
            method: O::METHOD,
            url: format!("/api/o365-worldwide{path}{mark}{}", query.join("&")),
            request_id: RequestId::new(self.new_id()),
            body: operation.body(),
            if_match: operation.if_match().cloned(),
            idempotency_key: operation.idempotency_key().cloned(),
        };
        read(&reply(self.host.ask(&request))).ok()
    }

    /// A UUID of its own.
    pub fn new_id(&self) -> String {
        self.count.set(self.count.get() + 1);
        format!("00000000-0000-4000-9000-{:012}", self.count.get())
    }

    /// What happened in Billing, oldest first.
    pub fn history(&self) -> Vec<HistoryEvent> {
        let (mut events, mut cursor) = (Vec::new(), None);
        loop {
            let query = HistoryQuery { cursor, limit: Some(500), ..HistoryQuery::default() };
            let page = self.call(&ListAuditEvents(query)).expect("a history");
            events.extend(page.items);
            cursor = page.next;
            if cursor.is_none() {
                events.reverse();
                return events;
            }
        }
    }
}
