//! `GET /v1/subscriptions/{id}`: one subscription.

use super::{Context, Principal, present};
use crate::{
    digest::Digest,
    message::{Answer, ApiResponse},
};
use contract::{Problem, ProblemCode, SubscriptionId};

/// Answers with the subscription. One of another organisation does not exist (reliability F6).
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let id = SubscriptionId::new(context.id.as_str());
    let found = context.store.subscription(&principal.session.organization.id, &id)?;
    let subscription = found.ok_or_else(|| Problem::new(ProblemCode::NotFound))?;
    let subscription = present(context, principal, subscription);
    let response = ApiResponse::json(&subscription)?;
    // Over the bytes themselves, so that it is strong and covers whatever this account may see.
    let etag = format!("\"{}\"", Digest::of("partner-admin etag 1", [response.body.as_bytes()]));
    Ok(response.with_header("etag", etag))
}

#[cfg(test)]
mod tests {
    use crate::operations::testing::{bench_as, get, problem, read};
    use contract::{Moniker, Page, ProblemCode, Role, Subscription};

    #[test]
    fn one_row_of_the_list_is_the_same_alone() {
        let bench = bench_as(&Moniker::Worldwide, &Role::HelpdeskAdmin);
        let page: Page<Subscription> = read(&get(&bench, &Moniker::Worldwide, "/v1/subscriptions?limit=3"));
        for row in page.items {
            let response = get(&bench, &Moniker::Worldwide, &format!("/v1/subscriptions/{}", row.id));
            assert_eq!(read::<Subscription>(&response), row);
            let etag = response.header("etag").unwrap();
            assert!(etag.starts_with('"') && etag.len() == 66, "strong: {etag}");
        }
    }

    #[test]
    fn what_does_not_exist_is_not_found() {
        let bench = bench_as(&Moniker::Worldwide, &Role::GlobalAdmin);
        for id in ["00000000-0000-7000-8000-000000000000", "%27%20OR%201%3D1", "..%2F..", "%00", "%ff"] {
            let response = get(&bench, &Moniker::Worldwide, &format!("/v1/subscriptions/{id}"));
            assert_eq!(problem(&response).code, ProblemCode::NotFound, "{id}");
        }
    }
}
