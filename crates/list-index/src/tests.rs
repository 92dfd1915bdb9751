//! The index answers as a list that is filtered and sorted plainly.

use crate::{Edge, Filter, Index, Kind, Question, Test, Value, Version};
use proptest::{collection::vec, option, prelude::*, sample::select};

/// A row: id, when it is shown, text, a number and perhaps a word.
type Plain = (String, (i64, i64), String, i64, Option<String>);

fn any_row() -> impl Strategy<Value = Plain> {
    (
        "[a-f]{1,2}",
        (0..4_i64, 0..6_i64),
        "[ab]{0,4}",
        select(vec![i64::MIN + 1, -1, 0, 1, i64::MAX - 1]),
        option::of("[a-c]{0,2}"),
    )
}

/// One version each, the last of those with the same id.
fn unique(rows: Vec<Plain>) -> Vec<Plain> {
    let last = |at: usize, row: &Plain| !rows.iter().skip(at + 1).any(|other| other.0 == row.0);
    rows.iter().enumerate().filter(|(at, row)| last(*at, row)).map(|(_, row)| row.clone()).collect()
}

fn values(row: &Plain) -> [Value<'_>; 2] {
    [Value::Number(row.3), row.4.as_deref().map_or(Value::Nothing, Value::Text)]
}

fn index(rows: &[Plain]) -> Index {
    let mut index = Index::new(&[Kind::Numbers, Kind::Texts]);
    for (key, row) in (0..).zip(rows) {
        let (from, until) = row.1;
        index.forget(&row.0);
        index.add(&row.0, &Version { key, from, until, text: &row.2, values: &values(row) });
        // Also when texts come in bit by bit.
        if key % 3 == 0 {
            index.settle();
        }
    }
    index.settle();
    index
}

/// What comes first, by plain comparison: nothing last, then by id.
fn plainly(ours: &Plain, theirs: &Plain, order: &[(usize, bool)]) -> std::cmp::Ordering {
    let turn =
        |ordering: std::cmp::Ordering, descending| if descending { ordering.reverse() } else { ordering };
    let by_column = order.iter().map(|(column, descending)| match column {
        0 => turn(ours.3.cmp(&theirs.3), *descending),
        _ => match (&ours.4, &theirs.4) {
            (Some(ours), Some(theirs)) => turn(ours.cmp(theirs), *descending),
            (ours, theirs) => ours.is_none().cmp(&theirs.is_none()),
        },
    });
    by_column.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then).then_with(|| ours.0.cmp(&theirs.0))
}

proptest! {
    #[test]
    fn every_page_is_that_of_a_list_that_is_sorted_plainly(
        rows in vec(any_row(), 0..40),
        at in 0..5_i64,
        words in vec("[ab]{1,3}", 0..3),
        order in select(vec![vec![], vec![(0, false)], vec![(1, true)], vec![(1, false), (0, true)], vec![(0, true), (1, true)]]),
        number in option::of(select(vec![-1, 0, 1_i64])),
        word in option::of("[a-d]{0,2}"),
        edge in option::of((any_row(), any::<bool>())),
        limit in 0..9_usize,
    ) {
        let versions = index(&rows);
        let fits = |row: &&Plain| {
            row.1.0 <= at && at < row.1.1
                && words.iter().all(|word| row.2.contains(word.as_str()))
                && number.is_none_or(|number| number <= row.3 && row.3 < 1)
                && word.as_ref().is_none_or(|word| row.4.as_ref() != Some(word))
        };
        let unique = unique(rows.clone());
        let mut expected: Vec<&Plain> = unique.iter().filter(fits).collect();
        expected.sort_by(|ours, theirs| plainly(ours, theirs, &order));
        let total = expected.len();
        if let Some((edge, backwards)) = &edge {
            let side = if *backwards { std::cmp::Ordering::Less } else { std::cmp::Ordering::Greater };
            expected.retain(|row| plainly(row, edge, &order) == side);
            if *backwards {
                expected.reverse();
            }
        }
        expected.truncate(limit);

        let mut filters = Vec::new();
        filters.extend(number.map(|number| Filter { column: 0, test: Test::Between(number, 1) }));
        let word = word.as_deref();
        filters.extend(word.map(|word| Filter { column: 1, test: Test::NoneOf(vec![Value::Text(word)]) }));
        let edge = edge.as_ref().map(|(row, backwards)| Edge {
            values: order.iter().map(|(column, _)| values(row)[*column]).collect(),
            id: &row.0,
            backwards: *backwards,
        });
        let question = Question { at, words: &words, filters, order: &order, edge, limit };
        let found = versions.find(&question);
        let keys: Vec<String> = found.keys.iter().map(|key| rows[usize::try_from(*key).unwrap()].0.clone()).collect();
        let expected: Vec<String> = expected.into_iter().map(|row| row.0.clone()).collect();
        prop_assert_eq!((keys, found.total as usize), (expected, total));
    }

    #[test]
    fn groups_are_counted_and_come_by_their_first_rows(rows in vec(any_row(), 0..40), at in 0..5_i64) {
        let index = index(&rows);
        let groups = index.groups(at, &[], [1; 4], &[(0, false)]);
        let mut shown: Vec<Plain> = unique(rows.clone());
        shown.retain(|row| row.1.0 <= at && at < row.1.1);
        shown.sort_by(|ours, theirs| plainly(ours, theirs, &[(0, false)]));
        let mut expected: Vec<(Option<String>, String, u32)> = Vec::new();
        for row in shown {
            match expected.iter_mut().find(|(value, ..)| *value == row.4) {
                Some((.., count)) => *count += 1,
                None => expected.push((row.4, row.0, 1)),
            }
        }
        let expected: Vec<(String, u32)> = expected.into_iter().map(|(_, id, count)| (id, count)).collect();
        let found: Vec<(String, u32)> =
            groups.iter().map(|group| (rows[usize::try_from(group.first).unwrap()].0.clone(), group.rows)).collect();
        prop_assert_eq!(found, expected);
    }
}

fn version(key: i64, from: i64, until: i64) -> Version<'static> {
    Version { key, from, until, text: "", values: &[] }
}

#[test]
fn of_a_row_with_several_versions_each_is_shown_in_its_time() {
    let mut index = Index::new(&[]);
    for (id, version) in [("a", version(1, 0, 5)), ("a", version(2, 5, 9)), ("b", version(3, 0, 9))] {
        index.add(id, &version);
    }
    let keys = |index: &Index, at| {
        let question = Question { at, words: &[], filters: vec![], order: &[], edge: None, limit: 9 };
        index.find(&question).keys
    };
    assert_eq!([keys(&index, 4), keys(&index, 5), keys(&index, 9)], [vec![1, 3], vec![2, 3], vec![]]);
    index.forget("a");
    index.add("a", &version(4, 5, 9));
    assert_eq!([keys(&index, 4), keys(&index, 5)], [vec![3], vec![4, 3]]);
    index.forget("a");
    assert_eq!(keys(&index, 5), [3]);
}

#[test]
fn a_list_with_many_old_texts_says_so() {
    let mut index = Index::new(&[]);
    for at in 0..1_003 {
        assert!(!index.is_worn());
        index.forget("a");
        index.add("a", &Version { text: &format!("{at}"), ..version(at, 0, 9) });
    }
    assert!(index.is_worn());
}

#[test]
fn a_text_before_all_others_is_not_nothing_the_other_way_round() {
    let mut index = Index::new(&[Kind::Texts]);
    index.add("a", &Version { values: &[Value::Text("m")], ..version(1, 0, 9) });
    index.add("b", &Version { values: &[Value::Nothing], ..version(2, 0, 9) });
    index.settle();
    let edge = |backwards| Some(Edge { values: vec![Value::Text("a")], id: "z", backwards });
    let keys = |edge| {
        index.find(&Question { at: 0, words: &[], filters: vec![], order: &[(0, true)], edge, limit: 9 }).keys
    };
    assert_eq!([keys(edge(false)), keys(edge(true))], [[2], [1]]);
}
