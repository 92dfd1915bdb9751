//! Somebody who acts on the backend itself, and sees what happened there.

use crate::{
    host::{Host, reply},
    steps::Wanted,
};
use contract::{
    ETag, HistoryEvent, Operation, PartnerId, RequestId, SubscriptionId, SubscriptionQuery,
    operation::{
        GetSubscription, ListSubscriptionHistory, ListSubscriptions, RemovePartnerOfRecord,
        SetPartnerOfRecord,
    },
};
use partner_admin::client::{HttpRequest, read};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

pub struct Editor {
    host: Rc<Host>,
    pub subscription: SubscriptionId,
    /// How many events there were before.
    pub began_with: usize,
    /// Every version there was since.
    pub versions: RefCell<Vec<ETag>>,
    count: Cell<u32>,
}

impl Editor {
    /// Of the first subscription that can be changed, with a partner of record or without.
    pub fn of_a_subscription(host: Rc<Host>, with_partner: bool) -> Self {
        let (versions, count) = (RefCell::default(), Cell::new(0));
        let mut editor = Self { host, subscription: SubscriptionId::new(""), began_with: 0, versions, count };
        let all = editor.call(&ListSubscriptions(SubscriptionQuery::default())).expect("a list");
        let suits = all.items.into_iter().find(|row| {
            let allowed = &row.allowed_actions;
            let access = if with_partner { &allowed.replace } else { &allowed.set };
            row.partner_of_record.value.is_some() == with_partner && access.is_allowed()
        });
        editor.subscription = suits.expect("a subscription that can be changed").id;
        editor.began_with = editor.events().len();
        editor.note_version();
        editor
    }

    /// What happened to the subscription, oldest first.
    pub fn events(&self) -> Vec<HistoryEvent> {
        let subscription = self.subscription.clone();
        let history = ListSubscriptionHistory { subscription, cursor: None, limit: None };
        let mut page = self.call(&history).expect("a history");
        assert!(page.next.is_none(), "the whole of it");
        page.items.reverse();
        page.items
    }

    /// Changes the partner of record that is there.
    pub fn change(&self, wanted: Wanted) {
        let subscription = self.subscription.clone();
        let if_match = self.etag();
        // Refused or not: what is there tells.
        let _ = match wanted {
            Wanted::Partner(digits) => {
                let partner_id = PartnerId::parse(digits).expect("an ID");
                self.call(&SetPartnerOfRecord { subscription, partner_id, if_match })
            }
            Wanted::Nobody | Wanted::Undo => self.call(&RemovePartnerOfRecord { subscription, if_match }),
        };
        self.note_version();
    }

    /// Keeps the version that is there now, if it is a new one.
    pub fn note_version(&self) {
        let now = self.etag();
        let mut versions = self.versions.borrow_mut();
        if versions.last() != Some(&now) {
            versions.push(now);
        }
    }

    fn etag(&self) -> ETag {
        let read = self.call(&GetSubscription(self.subscription.clone()));
        read.expect("the subscription").partner_of_record.etag
    }

    /// What is answered, unless it is a refusal.
    fn call<O: Operation>(&self, operation: &O) -> Option<O::Reply> {
        self.count.set(self.count.get() + 1);
        let request_id = RequestId::new(format!("00000000-0000-4000-9000-{:012}", self.count.get()));
        let path = O::PATH.replace("{id}", operation.id().unwrap_or_default());
        let request = HttpRequest {
            method: O::METHOD,
            url: format!("/api/o365-worldwide{path}"),
            request_id,
            body: operation.body(),
            if_match: operation.if_match().cloned(),
            idempotency_key: operation.idempotency_key().cloned(),
        };
        read(&reply(self.host.ask(&request))).ok()
    }
}
