//! `GET /v1/subscriptions/{id}/history`: who changed a subscription when, newest first.

use super::{Context, Principal, history::Teller, invalid_parameters, turning};
use crate::{
    message::{Answer, ApiResponse},
    store::{ChapterQuestion, cursor::Scope},
};
use contract::{HistoryQuery, Problem, ProblemCode, SubscriptionId};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let subscription = SubscriptionId::new(context.id.as_str());
    if context.store.subscription(organization, &subscription)?.is_none() {
        return Err(Problem::new(ProblemCode::NotFound).into());
    }
    // Of what the whole history can be asked for, this takes where and how far to read.
    let pairs = context.pairs().filter(|(name, _)| matches!(*name, "cursor" | "limit"));
    let query = HistoryQuery::from_pairs(pairs).map_err(invalid_parameters)?;
    let scope = Scope::of_history(organization, &subscription);
    let ask = |edge| {
        let question = ChapterQuestion::new(organization.clone(), &query, edge);
        context.store.history(&ChapterQuestion { subscription: Some(subscription.clone()), ..question })
    };
    let mut teller = Teller::new(context, organization);
    ApiResponse::json(&turning::page(query.cursor.as_ref(), &scope, ask, |(_, entry)| teller.tell(entry))?)
}

#[cfg(test)]
mod tests {
    use crate::operations::testing::{
        Bench, bench_as, delete, direct, get, problem, put, read, sign_in, sold_by_reseller,
    };
    use contract::{HistoryEvent, Moniker, OperationName, Page, ProblemCode, Role, Subscription};

    const CLOUD: Moniker = Moniker::Worldwide;

    fn history(bench: &Bench, row: &Subscription, query: &str) -> Page<HistoryEvent> {
        read(&get(bench, &CLOUD, &format!("/v1/subscriptions/{}/history{query}", row.id)))
    }

    /// Sets, replaces and removes, by two people.
    fn changed() -> (Bench, Subscription) {
        let bench = bench_as(&CLOUD, &Role::BillingAdmin);
        let mut row = direct(&bench, &CLOUD, false);
        row.partner_of_record = read(&put(&bench, &CLOUD, &row, "6080810"));
        bench.clock.advance(60_000);
        row.partner_of_record = read(&put(&bench, &CLOUD, &row, "86420975"));
        sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
        row.partner_of_record = read(&delete(&bench, &CLOUD, &row));
        (bench, row)
    }

    #[test]
    fn n7_a_subscription_tells_who_changed_what_when() {
        let (bench, row) = changed();
        sign_in(&bench, &CLOUD, &Role::GlobalReader);
        let page = history(&bench, &row, "");
        assert_eq!((page.total, page.next), (3, None));
        let name = |partner: &Option<contract::PartnerOfRecord>| {
            partner.as_ref().map_or("nobody", |partner| partner.name.as_str()).to_owned()
        };
        let told: Vec<_> = page
            .items
            .iter()
            .map(|event| {
                (event.actor.as_str(), event.operation.clone(), name(&event.before), name(&event.after))
            })
            .collect();
        let (set, remove) = (OperationName::SetPartnerOfRecord, OperationName::RemovePartnerOfRecord);
        let (northwind, vanarsdel) = ("Northwind Traders".to_owned(), "VanArsdel, Ltd.".to_owned());
        assert_eq!(
            told,
            [
                ("Megan Bowen", remove, vanarsdel.clone(), "nobody".to_owned()),
                ("Alex Wilber", set.clone(), northwind.clone(), vanarsdel),
                ("Alex Wilber", set, "nobody".to_owned(), northwind),
            ]
        );
        assert!(page.items[1].at > page.items[2].at);
        assert_ne!(page.items[1].id, page.items[2].id);
    }

    #[test]
    fn n7_pages_of_history_follow_each_other_to_its_beginning() {
        let (bench, row) = changed();
        let whole = history(&bench, &row, "").items;
        let mut page = history(&bench, &row, "?limit=1");
        let mut seen = page.items.clone();
        while let Some(cursor) = page.next {
            page = history(&bench, &row, &format!("?limit=1&cursor={cursor}"));
            seen.extend(page.items.clone());
        }
        assert_eq!(seen, whole);
    }

    #[test]
    fn n7_what_cannot_be_read_is_refused() {
        let (bench, row) = changed();
        let cursor = history(&bench, &row, "?limit=1").next.unwrap();
        let other = sold_by_reseller(&bench, &CLOUD);
        for (path, code) in [
            (format!("{}/history?cursor={cursor}", other.id), ProblemCode::InvalidCursor),
            (format!("{}/history?cursor=x", row.id), ProblemCode::InvalidCursor),
            (format!("{}/history?limit=0", row.id), ProblemCode::InvalidRequest),
            ("nowhere/history".to_owned(), ProblemCode::NotFound),
        ] {
            let response = get(&bench, &CLOUD, &format!("/v1/subscriptions/{path}"));
            assert_eq!(problem(&response).code, code, "{path}");
        }
        assert_eq!(history(&bench, &other, "").total, 0);
    }
}
