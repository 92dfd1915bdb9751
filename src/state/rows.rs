//! The rows of a list as they come in, page by page, with the guards of reliability A11.

use contract::{Cursor, Page, Subscription};

const MAX_PAGES: usize = 1_000;
const MAX_ROWS: usize = 200_000;

/// What was read of a list.
#[derive(Clone, Debug)]
pub struct Rows {
    /// In order, each subscription once.
    pub items: Vec<Subscription>,
    /// How many match, as the newest page says.
    pub total: u32,
    /// When the first page came, milliseconds of the user's clock.
    pub fetched_at: i64,
    /// Reading stopped because the service went in circles or would not end.
    pub stopped: bool,
    next: Option<Cursor>,
    /// The ids of the rows, and the cursors that were given, sorted.
    seen: Vec<String>,
    pages: usize,
}

impl Rows {
    /// The first page.
    pub fn new(page: Page<Subscription>, fetched_at: i64) -> Self {
        let mut rows = Self {
            items: Vec::new(),
            total: 0,
            fetched_at,
            stopped: false,
            next: None,
            seen: Vec::new(),
            pages: 0,
        };
        rows.append(page);
        rows
    }

    /// Adds the page that [`Self::next`] asked for. A row that moved meanwhile is not shown twice.
    pub fn append(&mut self, page: Page<Subscription>) {
        for row in page.items {
            if self.is_new(row.id.to_string()) {
                self.items.push(row);
            }
        }
        self.total = page.total;
        self.next = page.next;
        if let Some(cursor) = &self.next {
            // A cursor is no id, so both can be kept in one list.
            let cursor = format!("cursor {cursor}");
            self.pages += 1;
            if !self.is_new(cursor) || self.pages >= MAX_PAGES || self.items.len() >= MAX_ROWS {
                self.stopped = true;
                self.next = None;
            }
        }
    }

    fn is_new(&mut self, name: String) -> bool {
        let place = self.seen.binary_search(&name);
        if let Err(at) = place {
            self.seen.insert(at, name);
        }
        place.is_err()
    }

    /// Where to read on; nothing at the end.
    pub fn next(&self) -> Option<&Cursor> {
        self.next.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::{
        ETag, Licenses, PartnerOfRecordActions, PartnerOfRecordSlot, PurchaseChannel, SubscriptionId,
        SubscriptionStatus, Term, Timestamp,
    };

    fn row(id: u32) -> Subscription {
        Subscription {
            id: SubscriptionId::new(id.to_string()),
            name: format!("Product {id}"),
            sku_part_number: "SKU".to_owned(),
            status: SubscriptionStatus::Active,
            trial: false,
            licenses: Licenses { total: 1, assigned: 0 },
            term: Term::Annual,
            auto_renew: true,
            started_at: Timestamp::from_millis(0),
            term_ends_at: Timestamp::from_millis(0),
            unit_price: None,
            purchase_channel: PurchaseChannel::Direct,
            reseller_name: None,
            partner_of_record: PartnerOfRecordSlot {
                value: None,
                etag: ETag::new("\"0\""),
                visible_at: None,
            },
            allowed_actions: PartnerOfRecordActions::default(),
        }
    }

    fn page(ids: std::ops::Range<u32>, next: Option<&str>) -> Page<Subscription> {
        Page {
            items: ids.map(row).collect(),
            next: next.map(Cursor::new),
            previous: None,
            start: 0,
            total: 100,
        }
    }

    #[test]
    fn pages_follow_each_other_to_the_end() {
        let mut rows = Rows::new(page(0..50, Some("a")), 7);
        assert_eq!(rows.next(), Some(&Cursor::new("a")));
        rows.append(page(50..100, None));
        assert_eq!((rows.items.len(), rows.next(), rows.stopped), (100, None, false));
    }

    #[test]
    fn a_row_that_moved_is_shown_once() {
        let mut rows = Rows::new(page(0..50, Some("a")), 0);
        rows.append(page(49..60, None));
        assert_eq!(rows.items.len(), 60);
    }

    #[test]
    fn a_service_that_goes_in_circles_is_stopped() {
        let mut rows = Rows::new(page(0..1, Some("a")), 0);
        rows.append(page(1..2, Some("b")));
        assert!(!rows.stopped);
        rows.append(page(2..3, Some("a")));
        assert!(rows.stopped && rows.next().is_none());
    }

    #[test]
    fn a_list_without_end_is_stopped() {
        let mut rows = Rows::new(page(0..0, Some("start")), 0);
        let mut pages = 1;
        while rows.next().is_some() {
            rows.append(page(0..0, Some(&pages.to_string())));
            pages += 1;
        }
        assert!(rows.stopped);
        assert_eq!(pages, MAX_PAGES as u32);
    }
}
