//! Both stores answer every question the same.

use super::{MemoryStore, Position, Question, Slice, SqliteStore, Store, Tenant};
use crate::seed;
use contract::{
    PartnerFilter, Sort, SortKey, Subscription, SubscriptionQuery, SubscriptionStatus, TenantId, Timestamp,
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
        let question = Question::new(query, after);
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

fn contoso() -> Both {
    Both::new(seed::tenants(Timestamp::parse("2026-11-21T08:30:00Z").unwrap()))
}

/// Rows that collide as often as possible: few names, few partners, few numbers.
fn crowded() -> Both {
    let mut tenants = seed::tenants(Timestamp::parse("2026-11-21T08:30:00Z").unwrap());
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
            sort,
            cursor: None,
            limit,
        },
    )
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
        let places: Vec<Position> = rows.iter().map(|row| Position::of(row, &query.sort)).collect();
        prop_assert!(places.is_sorted_by(|a, b| a.compare(b, query.sort.descending).is_lt()));
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
        let sort = Sort { key: SortKey::PartnerOfRecord, descending };
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
