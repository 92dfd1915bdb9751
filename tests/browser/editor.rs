//! Somebody who changes the subscription on the backend itself, and sees what happened to it.

use crate::{direct::Direct, host::Host, steps::Wanted};
use contract::{
    ETag, HistoryEvent, PartnerId, SubscriptionId, SubscriptionQuery,
    operation::{
        GetSubscription, ListSubscriptionHistory, ListSubscriptions, RemovePartnerOfRecord,
        SetPartnerOfRecord,
    },
};
use std::{cell::RefCell, rc::Rc};

pub struct Editor {
    direct: Direct,
    pub subscription: SubscriptionId,
    /// How many events there were before.
    pub began_with: usize,
    /// Every version there was since.
    pub versions: RefCell<Vec<ETag>>,
}

impl Editor {
    /// Of the first subscription that can be changed, with a partner of record or without.
    pub fn of_a_subscription(host: Rc<Host>, with_partner: bool) -> Self {
        let (direct, subscription) = (Direct::new(host), SubscriptionId::new(""));
        let mut editor = Self { direct, subscription, began_with: 0, versions: RefCell::default() };
        let all = editor.direct.call(&ListSubscriptions(SubscriptionQuery::default())).expect("a list");
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
        let mut page = self.direct.call(&history).expect("a history");
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
                self.direct.call(&SetPartnerOfRecord { subscription, partner_id, if_match })
            }
            Wanted::Nobody | Wanted::Undo => {
                self.direct.call(&RemovePartnerOfRecord { subscription, if_match })
            }
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
        let read = self.direct.call(&GetSubscription(self.subscription.clone()));
        read.expect("the subscription").partner_of_record.etag
    }
}
