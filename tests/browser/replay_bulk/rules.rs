//! What must hold of many changes when everything has arrived.

use super::bulk_changes;
use crate::direct::Direct;
use contract::{
    BulkChange, BulkChangeId, BulkRow, BulkRowRequest, BulkState, HistoryEvent, PartnerId, PartnerOfRecord,
    RowOutcome, SubscriptionId,
    operation::{GetSubscription, ListBulkRows},
};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
};

/// What was begun on the page.
#[derive(Default)]
pub struct Rules {
    /// What was typed, and what it became.
    filled: RefCell<Vec<(BulkChangeId, Vec<BulkRowRequest>)>>,
    begun: Cell<usize>,
}

impl Rules {
    /// Somebody begins one.
    pub fn begin(&self) {
        self.begun.set(self.begun.get() + 1);
    }

    /// All its rows are there, says the page.
    pub fn fill(&self, id: BulkChangeId, rows: Vec<BulkRowRequest>) {
        self.filled.borrow_mut().push((id, rows));
    }

    /// Nothing twice, nothing lost, nothing that was not planned for it.
    pub fn check_all(&self, direct: &Direct, ids: &[SubscriptionId]) {
        let all = bulk_changes(direct);
        assert!(all.len() <= self.begun.get(), "each was begun once: {all:#?}");
        let events = direct.history();
        let mut set = BTreeSet::new();
        for event in events.iter().filter(|event| event.bulk_state.is_some()) {
            assert!(set.insert(event.request_id.as_str()), "a state was set twice: {event:#?}");
        }
        for change in &all {
            self.check_rows(direct, change, &events);
        }
        for id in ids {
            let mine: Vec<_> = events.iter().filter(|event| is_of(event, id)).collect();
            for pair in mine.windows(2) {
                assert_eq!(
                    partner(&pair[0].after),
                    partner(&pair[1].before),
                    "an update was lost: {mine:#?}"
                );
            }
            let now = direct.call(&GetSubscription(id.clone())).expect("a subscription");
            if let Some(last) = mine.last() {
                assert_eq!(partner(&last.after), partner(&now.partner_of_record.value), "{mine:#?}");
            }
        }
    }

    fn check_rows(&self, direct: &Direct, change: &BulkChange, events: &[HistoryEvent]) {
        let rows = rows_of(direct, &change.id);
        if let Some((_, typed)) = self.filled.borrow().iter().find(|(id, _)| *id == change.id) {
            let there: Vec<_> = rows.iter().map(|row| &row.request).collect();
            assert_eq!(there, Vec::from_iter(typed), "the rows are those that were typed");
        }
        let mine = events.iter().filter(|event| event.bulk_change.as_ref() == Some(&change.id));
        let made: Vec<_> = mine.filter(|event| event.subscription.is_some()).collect();
        let done = rows.iter().filter(|row| row.outcome == RowOutcome::Done);
        assert_eq!(made.len(), done.clone().count(), "one change for each row that is done: {made:#?}");
        for row in done {
            let id = row.subscription_id.as_ref().expect("a subscription");
            let mut own = made.iter().filter(|event| is_of(event, id));
            let told = (partner(&row.before), row.after.as_ref().map(|after| after.partner_id));
            let (event, more) = (own.next().expect("its change"), own.next());
            assert_eq!((partner(&event.before), partner(&event.after)), told, "{row:#?}");
            assert!(more.is_none(), "it was made twice: {made:#?}");
        }
        let is_planned = rows.iter().any(|row| row.outcome == RowOutcome::Planned);
        assert!(!(is_planned && change.state == BulkState::Completed), "a row was forgotten");
    }
}

fn rows_of(direct: &Direct, id: &BulkChangeId) -> Vec<BulkRow> {
    let (mut rows, mut cursor) = (Vec::new(), None);
    loop {
        let list = ListBulkRows { id: id.clone(), outcome: None, cursor, limit: Some(500) };
        let page = direct.call(&list).expect("rows");
        rows.extend(page.items);
        cursor = page.next;
        if cursor.is_none() {
            return rows;
        }
    }
}

fn is_of(event: &HistoryEvent, id: &SubscriptionId) -> bool {
    event.subscription.as_ref().is_some_and(|subscription| subscription.id == *id)
}

fn partner(partner: &Option<PartnerOfRecord>) -> Option<PartnerId> {
    partner.as_ref().map(|partner| partner.partner_id)
}
