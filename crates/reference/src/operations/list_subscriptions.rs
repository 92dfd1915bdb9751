//! `GET /v1/subscriptions`: the organisation's subscriptions, filtered, sorted, by page.

use super::{Context, Principal, invalid_parameters, present, turning};
use crate::{
    message::{Answer, ApiResponse},
    store::{Question, cursor::Scope},
};
use contract::SubscriptionQuery;

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let query = SubscriptionQuery::from_pairs(context.pairs()).map_err(invalid_parameters)?;
    let organization = &principal.session.organization.id;
    let ask =
        |edge| context.store.list_subscriptions(organization, &Question::new(&query, edge, context.now));
    let show = |row| Ok(present(context, principal, row));
    let scope = Scope::of_list(organization, &query);
    ApiResponse::json(&turning::page(query.cursor.as_ref(), &scope, ask, show)?)
}

#[cfg(test)]
mod tests {
    use crate::operations::testing::{Bench, bench_as, get, problem, read};
    use contract::{Moniker, Page, ProblemCode, Role, Subscription, SubscriptionStatus};

    const CLOUD: Moniker = Moniker::Worldwide;

    fn list(bench: &Bench, query: &str) -> Page<Subscription> {
        read(&get(bench, &CLOUD, &format!("/v1/subscriptions{query}")))
    }

    fn reader() -> Bench {
        bench_as(&CLOUD, &Role::GlobalReader)
    }

    #[test]
    fn n1_pages_follow_each_other_to_the_end() {
        let bench = reader();
        let first = list(&bench, "");
        assert_eq!((first.items.len(), first.total), (50, 312));
        let (mut seen, mut next) = (first.items.len(), first.next);
        while let Some(cursor) = next {
            let page = list(&bench, &format!("?limit=100&cursor={cursor}"));
            seen += page.items.len();
            next = page.next;
        }
        assert_eq!(seen, 312);
    }

    #[test]
    fn n1_pages_lead_both_ways_and_say_where_they_begin() {
        let bench = reader();
        let follow = |cursor: Option<contract::Cursor>| {
            list(&bench, &format!("?limit=100&sort=status,-partnerOfRecord&cursor={}", cursor.unwrap()))
        };
        let first = list(&bench, "?limit=100&sort=status,-partnerOfRecord");
        let second = follow(first.next.clone());
        let third = follow(second.next.clone());
        let last = follow(third.next.clone());
        let all = [&first, &second, &third, &last];
        assert_eq!(
            all.map(|page| (page.start, page.items.len())),
            [(0, 100), (100, 100), (200, 100), (300, 12)]
        );
        assert_eq!((first.previous.clone(), last.next.clone()), (None, None));
        assert_eq!(follow(last.previous), third);
        assert_eq!(follow(third.previous), second);
        assert_eq!(follow(second.previous), first);
    }

    #[test]
    fn n1_every_filter_of_the_coverage_leads_to_its_rows() {
        let bench = reader();
        for (query, fits) in [
            ("partnerId=4391507", (|row| partner(row) == "4391507") as fn(&Subscription) -> bool),
            ("skuPartNumber=SPE_E3", |row| row.sku_part_number == "SPE_E3"),
            ("purchaseChannel=reseller", |row| row.reseller_name.is_some()),
            ("reseller=Fabrikam%2C+Inc.", |row| row.reseller_name.as_deref() == Some("Fabrikam, Inc.")),
            ("renewsWithin=30", |row| {
                let now = contract::Timestamp::parse("2026-11-21T08:30:00Z").unwrap();
                (now..now.plus_days(30)).contains(&row.term_ends_at)
            }),
        ] {
            let all = list(&bench, "?limit=500").items;
            let page = list(&bench, &format!("?limit=500&{query}"));
            let expected: Vec<Subscription> = all.into_iter().filter(fits).collect();
            assert!(!expected.is_empty() && page.items == expected, "{query}");
        }
    }

    fn partner(row: &Subscription) -> String {
        row.partner_of_record.value.as_ref().map(|own| own.partner_id.digits()).unwrap_or_default()
    }

    #[test]
    fn n1_filters_narrow_together() {
        let bench = reader();
        let page =
            list(&bench, "?status=expired,disabled&partnerOfRecord=without&search=microsoft&limit=100");
        assert!(page.total > 0 && page.next.is_none());
        for row in page.items {
            assert!([SubscriptionStatus::Expired, SubscriptionStatus::Disabled].contains(&row.status));
            assert!(row.partner_of_record.value.is_none());
            assert!(row.name.contains("Microsoft"));
        }
        let nothing = list(&bench, "?search=no%20such%20product");
        assert_eq!((nothing.items.len(), nothing.total, nothing.next), (0, 0, None));
    }

    #[test]
    fn n1_words_are_unescaped_once() {
        let bench = reader();
        assert!(list(&bench, "?search=g%C3%B6teborg+dynamics").total > 0);
        assert_eq!(list(&bench, "?search=%2525").total, 0);
        assert_eq!(list(&bench, "?search=%3Cimg").total, 1);
    }

    #[test]
    fn every_wrong_parameter_is_named() {
        let response = get(&reader(), &CLOUD, "/v1/subscriptions?sort=colour&limit=501&status=burning");
        let problem = problem(&response);
        assert_eq!(problem.code, ProblemCode::InvalidRequest);
        let fields: Vec<_> = problem.errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["sort", "limit", "status"]);
    }

    #[test]
    fn a_cursor_of_another_query_is_refused() {
        let bench = reader();
        let cursor = list(&bench, "?sort=-termEndsAt").next.unwrap();
        let code = |query: &str| problem(&get(&bench, &CLOUD, &format!("/v1/subscriptions?{query}"))).code;
        assert_eq!(list(&bench, &format!("?sort=-termEndsAt&limit=7&cursor={cursor}")).items.len(), 7);
        for query in [
            format!("cursor={cursor}"),
            format!("sort=termEndsAt&cursor={cursor}"),
            format!("sort=-termEndsAt&status=active&cursor={cursor}"),
            format!("sort=-termEndsAt&cursor={cursor}x"),
            "sort=-termEndsAt&cursor=AAAA".to_owned(),
        ] {
            assert_eq!(code(&query), ProblemCode::InvalidCursor, "{query}");
        }
    }

    #[test]
    fn d1_an_organisation_may_have_just_one() {
        let bench = reader();
        let accounts = crate::store::Store::accounts(&bench.store, &CLOUD).unwrap();
        let other = accounts.iter().find(|account| account.organization.name == "Adventure Works").unwrap();
        bench.sign_in(&CLOUD, &other.account.id);
        let page = list(&bench, "");
        assert_eq!((page.items.len(), page.total), (1, 1));
        assert!(page.items[0].partner_of_record.value.is_none());
    }
}
