//! Lists of subscriptions: every filter, every order, both ways.

use super::{Both, contoso, now};
use crate::{
    seed,
    store::{Edge, Position},
};
use contract::{
    PartnerFilter, PartnerId, PurchaseChannel, Sort, SortKey, SortOrder, SubscriptionQuery,
    SubscriptionStatus, Timestamp,
};
use proptest::{
    collection::btree_set,
    option,
    prelude::*,
    sample::{select, subsequence},
};
use std::collections::BTreeSet;

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
    let filters = (
        btree_set(select(SubscriptionStatus::KNOWN), 0..4).prop_map(Vec::from_iter),
        rarely(select(PartnerFilter::KNOWN)),
        rarely(select(vec!["4391507", "512725", "7777777"]).prop_map(|id| PartnerId::parse(id).unwrap())),
        rarely(select(vec!["SPE_E3", "spe_e3", "VISIOCLIENT"])),
        rarely(select(PurchaseChannel::KNOWN)),
        rarely(select(vec!["Fabrikam, Inc.", "Northwind Traders", "Nobody"])),
        rarely(1..=1_100_u16),
    );
    (search, filters, any_order(), option::of(1_u16..=100)).prop_map(|(search, filters, sort, limit)| {
        let (statuses, partner, partner_id, sku, channel, reseller, renews_within) = filters;
        SubscriptionQuery {
            search,
            statuses,
            partner,
            partner_id,
            sku: sku.unwrap_or_default().to_owned(),
            channel,
            reseller: reseller.unwrap_or_default().to_owned(),
            renews_within,
            sort,
            cursor: None,
            limit,
        }
    })
}

/// Mostly nothing: many filters at once leave no row to sort.
fn rarely<S: Strategy>(strategy: S) -> impl Strategy<Value = Option<S::Value>> {
    option::weighted(0.15, strategy)
}

fn any_order() -> impl Strategy<Value = SortOrder> {
    let directions = proptest::array::uniform3(any::<bool>());
    (subsequence(SortKey::KNOWN, 1..=3).prop_shuffle(), directions).prop_map(|(keys, directions)| {
        let sorts = keys.iter().zip(directions);
        let texts = sorts.map(|(key, descending)| Sort { key: key.clone(), descending }.to_string());
        SortOrder::parse(&Vec::from_iter(texts).join(",")).unwrap()
    })
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
        prop_assert!(places.is_sorted_by(|a, b| a.compare(b, &query.sort).is_lt()));
    });
}

#[test]
fn n1_a_page_beside_a_row_that_is_gone_is_the_same_in_both_stores() {
    let crowded = crowded();
    let rows = seed::tenants(now()).remove(0).subscriptions;
    proptest!(|(query in any_query(), row in select(rows), back: bool)| {
        // Among the crowd its row has another name and other numbers.
        let position = Position::of(&row, &query.sort);
        let slice = crowded.ask(&query, Some(if back { Edge::Before(position) } else { Edge::After(position) }));
        let places: Vec<Position> = slice.items.iter().map(|row| Position::of(row, &query.sort)).collect();
        prop_assert!(places.is_sorted_by(|a, b| a.compare(b, &query.sort).is_lt()));
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
