//! `GET /v1/subscriptions`: the organisation's subscriptions, filtered, sorted, by page.

use super::{Context, Principal, present};
use crate::{
    message::{Answer, ApiResponse},
    store::{
        Question,
        cursor::{self, Scope},
    },
};
use contract::{Page, Problem, ProblemCode, SubscriptionQuery};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let pairs = context.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let query = SubscriptionQuery::from_pairs(pairs).map_err(|errors| {
        let problem = Problem::new(ProblemCode::InvalidRequest);
        errors.into_iter().fold(problem, |problem, error| problem.with_error(error.name, error.code))
    })?;
    let organization = &principal.session.organization.id;
    let scope = Scope::of_list(organization, &query);
    let after = match &query.cursor {
        Some(cursor) => {
            Some(cursor::read(cursor, &scope).ok_or_else(|| Problem::new(ProblemCode::InvalidCursor))?)
        }
        None => None,
    };
    let slice = context.store.list_subscriptions(organization, &Question::new(&query, after, context.now))?;
    let next = slice.next.map(|position| cursor::write(&position, &scope));
    let items = slice.items.into_iter().map(|row| present(context, principal, row)).collect();
    ApiResponse::json(&Page { items, next, previous: None, start: 0, total: slice.total })
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
        let response = get(&reader(), &CLOUD, "/v1/subscriptions?sort=colour&limit=101&status=burning");
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
