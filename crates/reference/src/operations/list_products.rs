//! `GET /v1/products`: the catalogue, by name.

use super::{Context, Principal, parameters, turning};
use crate::{
    message::{Answer, ApiResponse},
    seed::catalogue,
    store::{Edge, Numbered, cursor::Scope, fold},
};
use contract::{Product, ProductCategory, subscription_query::MAX_SEARCH};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let search = parameters::value(context, "search").unwrap_or_default();
    if search.chars().count() > MAX_SEARCH {
        return Err(parameters::invalid("search", "too-long"));
    }
    let category = parameters::one(context, "category", ProductCategory::is_known)?;
    let filters = [search, category.as_ref().map_or("", ProductCategory::as_str)];
    let scope = Scope::of(&principal.session.organization.id, "products", &filters);
    let limit = parameters::limit(context)?;
    let words = fold::words(search);
    let fits = |product: &Product| {
        let text = fold::fold(&format!("{}\n{}", product.name, product.sku_part_number));
        category.as_ref().is_none_or(|category| product.category == *category)
            && words.iter().all(|word| text.contains(word.as_str()))
    };
    let mut products = Vec::from_iter(catalogue::products(&context.cloud).filter(fits));
    products.sort_by_cached_key(|product| fold::fold(&product.name));
    // The catalogue is the same as long as the program runs: a row's number is its place in it.
    let ask = |edge: Option<Edge<u64>>| Ok(Numbered::by_number((0..).zip(&products), edge.as_ref(), limit));
    let cursor = parameters::cursor(context);
    ApiResponse::json(&turning::page(cursor.as_ref(), &scope, ask, |(_, product)| Ok(product.clone()))?)
}

#[cfg(test)]
mod tests {
    use crate::operations::testing::{Bench, bench_as, get, problem, read};
    use contract::{DenialReason, Moniker, Page, ProblemCode, Product, ProductCategory, Role};

    fn list(bench: &Bench, query: &str) -> Page<Product> {
        read(&get(bench, &Moniker::Worldwide, &format!("/v1/products{query}")))
    }

    fn names(page: &Page<Product>) -> Vec<&str> {
        page.items.iter().map(|product| product.name.as_str()).collect()
    }

    #[test]
    fn c1_the_catalogue_is_searched_and_narrowed() {
        let bench = bench_as(&Moniker::Worldwide, &Role::BillingAdmin);
        let all = list(&bench, "");
        assert_eq!((all.items.len(), all.total, all.start, all.next.clone()), (44, 44, 0, None));
        assert!(names(&all).is_sorted_by_key(|name| name.to_lowercase()));
        assert_eq!(names(&list(&bench, "?search=MICROSOFT%20e3")), ["Microsoft 365 E3"]);
        assert_eq!(names(&list(&bench, "?search=visioclient")), ["Visio Plan 2"]);
        assert_eq!(list(&bench, "?search=nothing%20such").total, 0);
        for category in ProductCategory::KNOWN {
            let page = list(&bench, &format!("?category={category}"));
            assert!(page.total > 0 && page.items.iter().all(|product| product.category == *category));
        }
    }

    #[test]
    fn c1_pages_of_the_catalogue_lead_both_ways() {
        let bench = bench_as(&Moniker::Worldwide, &Role::BillingAdmin);
        let all = list(&bench, "?category=suites&search=365");
        let mut page = list(&bench, "?category=suites&search=365&limit=3");
        let mut seen = page.items.clone();
        while let Some(cursor) = page.next {
            let before = page.items;
            page = list(&bench, &format!("?category=suites&search=365&limit=3&cursor={cursor}"));
            assert_eq!(page.start as usize, seen.len());
            let back = page.previous.clone().unwrap();
            let back = list(&bench, &format!("?category=suites&search=365&limit=3&cursor={back}"));
            assert_eq!(back.items, before);
            seen.extend(page.items.clone());
        }
        assert_eq!(seen, all.items);
    }

    #[test]
    fn c1_what_cannot_be_read_is_refused() {
        let bench = bench_as(&Moniker::Worldwide, &Role::BillingAdmin);
        let cursor = list(&bench, "?limit=1").next.unwrap();
        for (query, code) in [
            (format!("cursor={cursor}&search=x"), ProblemCode::InvalidCursor),
            ("cursor=x".to_owned(), ProblemCode::InvalidCursor),
            ("limit=0".to_owned(), ProblemCode::InvalidRequest),
            ("category=toys".to_owned(), ProblemCode::InvalidRequest),
            (format!("search={}", "x".repeat(101)), ProblemCode::InvalidRequest),
        ] {
            let response = get(&bench, &Moniker::Worldwide, &format!("/v1/products?{query}"));
            assert_eq!(problem(&response).code, code, "{query}");
        }
    }

    #[test]
    fn c1_where_only_partners_sell_there_is_no_catalogue_and_it_says_so() {
        for role in [Role::GlobalAdmin, Role::PartnerDelegate] {
            let bench = bench_as(&Moniker::TwentyOneVianet, &role);
            let problem = problem(&get(&bench, &Moniker::TwentyOneVianet, "/v1/products"));
            assert_eq!(problem.code, ProblemCode::Forbidden);
            assert_eq!(problem.denial.unwrap().reason, DenialReason::NotInThisCloud, "{role}");
        }
    }
}
