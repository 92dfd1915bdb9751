//! Saved views.

use super::{Both, now};
use crate::{
    seed,
    store::{Saved, Store},
};
use contract::{SavedView, SavedViewId, SavedViewList};
use proptest::{prelude::*, sample::select};
use std::{cell::RefCell, collections::BTreeSet};

fn any_view() -> impl Strategy<Value = (usize, SavedView)> {
    let list = select(SavedViewList::KNOWN);
    let name = select(vec!["Mine", "mine", "MINE", "Övriga", "ovriga", "övriga", "a", "b", "c"]);
    (0..3_usize, 0..9_u32, list, name, ".{0,3}", proptest::collection::vec(".{0,3}", 0..3)).prop_map(
        |(account, id, list, name, query, columns)| {
            let id = SavedViewId::new(id.to_string());
            (account, SavedView { id, list, name: name.to_owned(), query, columns })
        },
    )
}

#[test]
fn n1_both_stores_keep_the_same_views_each_for_its_account() {
    let tenants = seed::tenants(now());
    let accounts: Vec<_> =
        tenants[0].accounts.iter().take(3).map(|account| account.account.id.clone()).collect();
    let seen = RefCell::new(BTreeSet::new());
    proptest!(ProptestConfig::with_cases(32), |(steps in proptest::collection::vec((any_view(), any::<bool>()), 1..40))| {
        let Both { memory, sqlite, _folder: folder, .. } = Both::new(tenants.clone());
        for ((account, view), save) in steps {
            let account = &accounts[account];
            if save {
                let saved = memory.save_view(account, &view).unwrap();
                prop_assert_eq!(sqlite.save_view(account, &view).unwrap(), saved);
                prop_assert_eq!(memory.saved_views(account).unwrap().contains(&view), saved == Saved::Done);
                seen.borrow_mut().insert(format!("{saved:?}"));
            } else {
                let deleted = memory.delete_view(account, &view.id).unwrap();
                prop_assert_eq!(sqlite.delete_view(account, &view.id).unwrap(), deleted);
            }
            for account in &accounts {
                let views = memory.saved_views(account).unwrap();
                prop_assert_eq!(sqlite.saved_views(account).unwrap(), views.clone());
                let names: BTreeSet<_> = views.iter().map(|view| (view.list.clone(), view.name.to_lowercase())).collect();
                prop_assert_eq!(names.len(), views.len());
            }
        }
        drop(folder);
    });
    let seen = seen.into_inner();
    assert!(["Done", "OfAnother", "NameTaken"].iter().all(|saved| seen.contains(*saved)), "{seen:?}");
}
