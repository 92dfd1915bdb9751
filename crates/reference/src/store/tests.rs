//! Both stores answer every question the same.

mod answers;
mod lists;
mod partners;
mod views;

use super::{
    Changed, ChapterQuestion, Edge, MemoryStore, NOTICE_AFTER, Position, Question, Slice, SlotChange,
    SqliteStore, Store, Tenant, VISIBLE_AFTER, Whom, etag,
};
use crate::{
    audit::{self, About, Action, Change, Event},
    seed,
};
use contract::{
    ETag, HistoryQuery, Moniker, OperationName, PartnerId, PartnerOfRecord, PartnerOfRecordSlot, RequestId,
    Sort, SortKey, SortOrder, Subscription, SubscriptionId, SubscriptionQuery, TenantId, Timestamp,
};
use proptest::{option, prelude::*, sample::select};

struct Both {
    memory: MemoryStore,
    sqlite: SqliteStore,
    organization: TenantId,
    _folder: tempfile::TempDir,
}

impl Both {
    fn new(tenants: Vec<Tenant>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sqlite = SqliteStore::open(&folder.path().join("test.sqlite3")).unwrap();
        sqlite.fill_if_empty(|| tenants.clone()).unwrap();
        let organization = tenants[0].organization.id.clone();
        Self { memory: MemoryStore::new(tenants), sqlite, organization, _folder: folder }
    }

    /// One page, which must be the same from both.
    fn ask(&self, query: &SubscriptionQuery, edge: Option<Edge<Position>>) -> Slice {
        let question = Question::new(query, edge, now());
        let memory = self.memory.list_subscriptions(&self.organization, &question).unwrap();
        let sqlite = self.sqlite.list_subscriptions(&self.organization, &question).unwrap();
        assert_eq!(memory, sqlite, "{query:?}");
        memory
    }

    /// All pages, and then back again: the same.
    fn walk(&self, query: &SubscriptionQuery) -> (Vec<Subscription>, u32) {
        let mut pages = vec![self.ask(query, None)];
        assert_eq!(pages[0].previous, None);
        while let Some(next) = pages.last().unwrap().next.clone() {
            pages.push(self.ask(query, Some(Edge::After(next))));
        }
        let mut page = pages.last().unwrap().clone();
        for forward in pages.iter().rev().skip(1) {
            page = self.ask(query, Some(Edge::Before(page.previous.unwrap())));
            assert_eq!((&page.items, &page.next), (&forward.items, &forward.next), "{query:?}");
        }
        assert_eq!(page.previous, None);
        let total = pages[0].total;
        assert!(pages.iter().all(|page| page.items.len() <= query.limit() && page.total == total));
        (pages.into_iter().flat_map(|page| page.items).collect(), total)
    }
}

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T08:30:00Z").unwrap()
}

fn contoso() -> Both {
    Both::new(seed::tenants(now()))
}

/// Something that happens to one of a few subscriptions.
#[derive(Clone, Debug)]
enum Step {
    /// Another partner, or none; meant for the version that is there, or for another.
    Change(usize, Option<u32>, bool),
    /// Time passes.
    Wait(i64),
    /// One of the partners of a due notice is told.
    Send(Whom),
    /// One of the partners of a due notice will not be told.
    Refuse(Whom),
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..3_usize, option::of(0..3_u32), prop::bool::weighted(0.9))
            .prop_map(|(row, partner, current)| Step::Change(row, partner, current)),
        2 => select(vec![1, VISIBLE_AFTER / 2, VISIBLE_AFTER, NOTICE_AFTER / 2, NOTICE_AFTER]).prop_map(Step::Wait),
        2 => select(vec![Whom::Before, Whom::After]).prop_map(Step::Send),
        1 => select(vec![Whom::Before, Whom::After]).prop_map(Step::Refuse),
    ]
}

/// Both stores, and what must hold whatever they say.
struct Changing {
    both: Both,
    rows: Vec<Subscription>,
    now: Timestamp,
}

impl Changing {
    fn partner(&self, number: u32) -> PartnerOfRecord {
        PartnerOfRecord {
            partner_id: PartnerId::parse(&(439_150 + number).to_string()).unwrap(),
            name: format!("Partner {number}"),
            city: "Malmö".to_owned(),
            country: "SE".to_owned(),
            source: contract::partner_of_record::Source::Manual,
            associated_at: self.now,
        }
    }

    fn change(&self, row: usize, partner: Option<u32>, current: bool) {
        let (organization, id) = (&self.both.organization, &self.rows[row].id);
        let before = self.both.memory.subscription(organization, id).unwrap().unwrap().partner_of_record;
        let expected = if current { before.etag.clone() } else { ETag::new("\"another\"") };
        let value = partner.map(|number| self.partner(number));
        let slot = PartnerOfRecordSlot {
            etag: etag(Some(&before.etag), id, value.as_ref()),
            visible_at: Some(self.now.plus_millis(VISIBLE_AFTER)),
            value: value.clone(),
        };
        let event = Event {
            at: self.now,
            cloud: Moniker::Worldwide,
            action: Action::PartnerOfRecordSet,
            account: None,
            organization: Some(organization.clone()),
            request_id: RequestId::new("test"),
            change: Some(Change { subscription: id.clone(), before: before.value.clone(), after: value }),
            order: None,
            bulk_change: None,
            about: About::default(),
        };
        let (organization, subscription) = (organization.clone(), id.clone());
        let change = SlotChange { organization, subscription, expected, slot, event };
        let done = self.both.memory.change_partner_of_record(&change).unwrap();
        assert_eq!(self.both.sqlite.change_partner_of_record(&change).unwrap(), done);
        assert_eq!(done, if current { Changed::Done } else { Changed::Stale(before) });
    }

    fn send(&self, whom: Whom) {
        if let Some(notice) = self.both.memory.notices_due(self.now).unwrap().first() {
            self.both.memory.note_told(notice.id, whom).unwrap();
            self.both.sqlite.note_told(notice.id, whom).unwrap();
        }
    }

    fn refuse(&self, whom: Whom) {
        if let Some(notice) = self.both.memory.notices_due(self.now).unwrap().first() {
            self.both.memory.note_refused(notice.id, whom, "550 nobody").unwrap();
            self.both.sqlite.note_refused(notice.id, whom, "550 nobody").unwrap();
        }
    }

    /// One page of history, oldest first, which must be the same from both.
    fn chapter(
        &self,
        query: &HistoryQuery,
        subscription: Option<&SubscriptionId>,
        edge: Option<Edge<u64>>,
    ) -> Vec<audit::Entry> {
        let question = ChapterQuestion::new(self.both.organization.clone(), query, edge);
        let question = ChapterQuestion { subscription: subscription.cloned(), ..question };
        let chapter = self.both.memory.history(&question).unwrap();
        assert_eq!(self.both.sqlite.history(&question).unwrap(), chapter, "{question:?}");
        chapter.items.into_iter().rev().map(|(_, entry)| entry).collect()
    }

    fn compare_histories(&self) {
        let words = ["", "malmo", "partner 1", "439151", "NOBODY", self.rows[1].id.as_str()];
        for search in words.map(str::to_owned) {
            self.chapter(&HistoryQuery { search, limit: Some(2), ..HistoryQuery::default() }, None, None);
        }
        let (from, until) = (Some(now().plus_millis(1)), Some(self.now));
        self.chapter(&HistoryQuery { from, until, ..HistoryQuery::default() }, None, None);
        let operations = vec![OperationName::RemovePartnerOfRecord];
        assert!(self.chapter(&HistoryQuery { operations, ..HistoryQuery::default() }, None, None).is_empty());
        for (row, edge) in [(0, Edge::After(3)), (1, Edge::Before(2)), (2, Edge::Before(9))] {
            let query = HistoryQuery { limit: Some(1), ..HistoryQuery::default() };
            self.chapter(&query, Some(&self.rows[row].id), Some(edge.clone()));
            self.chapter(&query, None, Some(edge));
        }
    }

    fn compare(&self) {
        let Both { memory, sqlite, organization, .. } = &self.both;
        for at in [self.now, Timestamp::MAX] {
            assert_eq!(memory.notices_due(at).unwrap(), sqlite.notices_due(at).unwrap());
        }
        let sort = SortOrder::by(Sort { key: SortKey::PartnerOfRecord, descending: false });
        let query = SubscriptionQuery { sort, limit: Some(100), ..SubscriptionQuery::default() };
        for at in [self.now, self.now.plus_millis(VISIBLE_AFTER)] {
            let question = Question::new(&query, None, at);
            let listed = memory.list_subscriptions(organization, &question).unwrap();
            assert_eq!(sqlite.list_subscriptions(organization, &question).unwrap(), listed);
            assert_eq!(listed.total, 5, "every row once");
            assert_eq!(
                sqlite.coverage(organization, at).unwrap(),
                memory.coverage(organization, at).unwrap()
            );
        }
        self.compare_histories();
        for row in &self.rows {
            let item = memory.subscription(organization, &row.id).unwrap();
            assert_eq!(sqlite.subscription(organization, &row.id).unwrap(), item);
            let newest = self.chapter(&HistoryQuery::default(), Some(&row.id), None).pop();
            if let Some(change) = newest.and_then(|entry| entry.event.change) {
                assert_eq!(change.after, item.unwrap().partner_of_record.value);
            }
        }
        let trail = memory.audit_trail().unwrap();
        assert_eq!(sqlite.audit_trail().unwrap(), trail);
        audit::verify(&trail, None).unwrap();
    }
}

#[test]
fn d8_both_stores_make_the_same_of_every_change() {
    let mut tenants = seed::tenants(now());
    tenants[0].subscriptions.truncate(5);
    proptest!(ProptestConfig::with_cases(64), |(steps in proptest::collection::vec(any_step(), 1..30))| {
        let rows = tenants[0].subscriptions[..3].to_vec();
        let mut changing = Changing { both: Both::new(tenants.clone()), rows, now: now() };
        for step in steps {
            match step {
                Step::Change(row, partner, current) => changing.change(row, partner, current),
                Step::Wait(millis) => changing.now = changing.now.plus_millis(millis),
                Step::Send(whom) => changing.send(whom),
                Step::Refuse(whom) => changing.refuse(whom),
            }
            changing.compare();
        }
    });
}
