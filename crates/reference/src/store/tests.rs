//! Both stores answer every question the same.

use super::{
    Changed, ChapterQuestion, MemoryStore, NOTICE_AFTER, Position, Question, Slice, SlotChange, SqliteStore,
    Store, Tenant, VISIBLE_AFTER, Whom, etag,
};
use crate::{
    audit::{self, Action, Change, Event},
    seed,
};
use contract::{
    ETag, Moniker, PartnerFilter, PartnerId, PartnerOfRecord, PartnerOfRecordSlot, RequestId, Sort, SortKey,
    SortOrder, Subscription, SubscriptionQuery, SubscriptionStatus, TenantId, Timestamp,
};
use proptest::{collection::btree_set, option, prelude::*, sample::select};
use std::collections::BTreeSet;

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
    fn ask(&self, query: &SubscriptionQuery, after: Option<Position>) -> Slice {
        let question = Question::new(query, after, now());
        let memory = self.memory.list_subscriptions(&self.organization, &question).unwrap();
        let sqlite = self.sqlite.list_subscriptions(&self.organization, &question).unwrap();
        assert_eq!(memory, sqlite, "{query:?}");
        memory
    }

    /// All pages.
    fn walk(&self, query: &SubscriptionQuery) -> (Vec<Subscription>, u32) {
        let (mut rows, mut after) = (Vec::new(), None);
        loop {
            let slice = self.ask(query, after);
            assert!(slice.items.len() <= query.limit());
            rows.extend(slice.items);
            after = slice.next;
            if after.is_none() {
                return (rows, slice.total);
            }
        }
    }
}

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T08:30:00Z").unwrap()
}

fn contoso() -> Both {
    Both::new(seed::tenants(now()))
}

/// Rows that collide as often as possible: few names, few partners, few numbers.
fn crowded() -> Both {
    let mut tenants = seed::tenants(now());
    for (place, row) in tenants[0].subscriptions.iter_mut().enumerate() {
        row.name = ["Ål", "al", "AL\u{30a}", "øl", "ol", "上海", ""][place % 7].to_owned();
        row.licenses.total = u32::try_from(place % 3).unwrap();
        row.term_ends_at = Timestamp::from_millis(i64::try_from(place % 2).unwrap());
        if let Some(partner) = &mut row.partner_of_record.value {
            partner.name = ["Éa", "ea", "b"][place % 3].to_owned();
        }
    }
    Both::new(tenants)
}

fn any_query() -> impl Strategy<Value = SubscriptionQuery> {
    let word = prop_oneof![
        3 => select(vec!["365", "e3", "MICROSOFT", "göteborg", "arhus", "4391507", "inc", "fabrikam", "SPE", "–"])
            .prop_map(str::to_owned),
        1 => "\\PC{0,4}",
        1 => "[%_'\"\\\\;]{1,3}",
    ];
    let search = proptest::collection::vec(word, 0..3).prop_map(|words| words.join(" "));
    let statuses = btree_set(select(SubscriptionStatus::KNOWN), 0..4).prop_map(Vec::from_iter);
    let partner = option::of(select(PartnerFilter::KNOWN));
    let sort = (select(SortKey::KNOWN), any::<bool>()).prop_map(|(key, descending)| Sort { key, descending });
    (search, statuses, partner, sort, option::of(1_u16..=100)).prop_map(
        |(search, statuses, partner, sort, limit)| SubscriptionQuery {
            search,
            statuses,
            partner,
            sort: SortOrder::by(sort),
            cursor: None,
            limit,
            ..SubscriptionQuery::default()
        },
    )
}

fn first(query: &SubscriptionQuery) -> &Sort {
    &query.sort.columns()[0]
}

#[test]
fn n1_both_stores_answer_every_query_the_same_and_every_row_once() {
    let (plain, crowded) = (contoso(), crowded());
    proptest!(|(query in any_query(), crowd: bool)| {
        let (rows, total) = if crowd { crowded.walk(&query) } else { plain.walk(&query) };
        let ids: BTreeSet<_> = rows.iter().map(|row| row.id.clone()).collect();
        prop_assert_eq!((ids.len(), rows.len()), (rows.len(), usize::try_from(total).unwrap()));
        for row in &rows {
            prop_assert!(query.statuses.is_empty() || query.statuses.contains(&row.status));
        }
        let places: Vec<Position> = rows.iter().map(|row| Position::of(row, first(&query))).collect();
        prop_assert!(places.is_sorted_by(|a, b| a.compare(b, first(&query).descending).is_lt()));
    });
}

#[test]
fn n1_without_a_question_everything_comes_by_name() {
    let (rows, total) = contoso().walk(&SubscriptionQuery::default());
    assert_eq!((rows.len(), total), (312, 312));
}

#[test]
fn rows_without_a_partner_come_last_in_both_directions() {
    let both = contoso();
    for descending in [false, true] {
        let sort = SortOrder::by(Sort { key: SortKey::PartnerOfRecord, descending });
        let (rows, _) = both.walk(&SubscriptionQuery { sort, ..SubscriptionQuery::default() });
        let has: Vec<bool> = rows.iter().map(|row| row.partner_of_record.value.is_some()).collect();
        assert!(has.is_sorted_by(|a, b| a >= b) && has[0] && !has[311]);
    }
}

#[test]
fn n1_a_partner_is_found_by_its_id_and_a_product_by_its_part_number() {
    let both = contoso();
    let found = |search: &str| {
        let (rows, _) =
            both.walk(&SubscriptionQuery { search: search.to_owned(), ..SubscriptionQuery::default() });
        rows
    };
    let by_id = found("4391507");
    assert!(!by_id.is_empty());
    for row in by_id {
        assert_eq!(row.partner_of_record.value.unwrap().partner_id.digits(), "4391507");
    }
    assert!(found("spe_e3").iter().all(|row| row.sku_part_number == "SPE_E3"));
    let by_words = found("goteborg dynamics");
    assert!(!by_words.is_empty());
    assert_eq!(by_words, found("DYNAMICS  Göteborg"));
    assert!(found("no such thing").is_empty());
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
        }
        for row in &self.rows {
            let item = memory.subscription(organization, &row.id).unwrap();
            assert_eq!(sqlite.subscription(organization, &row.id).unwrap(), item);
            for (before, limit) in [(None, 2), (Some(3), 1)] {
                let (organization, subscription) = (organization.clone(), row.id.clone());
                let question = ChapterQuestion { organization, subscription, before, limit };
                let chapter = memory.history(&question).unwrap();
                assert_eq!(sqlite.history(&question).unwrap(), chapter);
                let newest = chapter.entries.first().and_then(|entry| entry.event.change.clone());
                if let (None, Some(change)) = (before, newest) {
                    assert_eq!(change.after, item.as_ref().unwrap().partner_of_record.value);
                }
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
