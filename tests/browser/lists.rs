//! The list: search, filters, sorting, paging, and what each costs in requests.

use crate::{
    host::{Host, Weather},
    page::{Page, address, plain, until},
};
use contract::Moniker;
use wasm_bindgen_test::wasm_bindgen_test;

const PRODUCTS: &str = "/o365-worldwide/billing/products";

#[wasm_bindgen_test]
async fn a9_the_page_is_called_as_the_cloud_calls_it() {
    for (cloud, title) in [
        (Moniker::Worldwide, "Your products"),
        (Moniker::Germany, "Subscriptions"),
        (Moniker::TwentyOneVianet, "Subscriptions"),
    ] {
        let host = Host::new();
        host.sign_in(&cloud, "globalAdmin");
        let page = Page::open(&host, &format!("/{cloud}/billing/products"));
        page.find("h1", title).await;
        page.find("nav a[aria-current=page]", title).await;
        page.find("a.table__name", "").await;
        let elsewhere = host.log.borrow().iter().any(|line| !line.contains(&format!("/api/{cloud}/")));
        assert!(!elsewhere, "{:?}", host.log.borrow());
    }
}

#[wasm_bindgen_test]
async fn n1_search_and_filters_narrow_and_stand_in_the_address() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, PRODUCTS);
    page.find(".commands__count", "312 products").await;
    page.search("VISIO plån").await;
    page.find("button.chip", "Search: VISIO plån").await;
    page.gone(".commands__count", "312 products").await;
    page.find("a.table__name", "Visio Plan").await;
    assert!(page.names().iter().all(|name| name.contains("Visio")), "{:?}", page.names());
    assert_eq!(address(), format!("{PRODUCTS}?search=VISIO%20pl%C3%A5n"));
    page.click("button.chip", "Search").await;
    page.find(".commands__count", "312 products").await;
    assert_eq!((address().as_str(), page.searched().as_str()), (PRODUCTS, ""));
    page.search("no product is called like this").await;
    page.find(".state", "Nothing matches").await;
    page.click(".state button", "Clear all filters").await;
    page.find("a.table__name", "").await;
}

#[wasm_bindgen_test]
async fn headings_sort_and_say_so() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, PRODUCTS);
    page.find("th[aria-sort=ascending]", "Name").await;
    page.click("th button", "Licenses").await;
    page.find("th[aria-sort=ascending]", "Licenses").await;
    page.click("th button", "Licenses").await;
    page.find("th[aria-sort=descending]", "Licenses").await;
    until("the address says so", || address().ends_with("?sort=-licenses")).await;
    until("rows follow", || page.look("tbody tr:first-child .licenses", "4,").is_some()).await;
}

#[wasm_bindgen_test]
async fn reading_on_adds_rows_and_coming_back_finds_them() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, PRODUCTS);
    page.find(".more", "Showing 50 of 312").await;
    page.click(".more button", "Show more").await;
    page.find(".more", "Showing 100 of 312").await;
    let last = page.names().pop().unwrap();
    page.find("tbody tr:last-child a.table__name", &last).await.click();
    page.find("h1", &last).await;
    page.click("nav.breadcrumb a", "Your products").await;
    page.find("h1", "Your products").await;
    assert_eq!(page.names().len(), 100, "the kept rows are there at once");
}

#[wasm_bindgen_test]
async fn leaving_a_page_aborts_what_it_reads() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, PRODUCTS);
    let first = page.find("a.table__name", "").await;
    until("quiet", || host.in_flight.get() == 0).await;
    host.weather.set(Weather::Stalled);
    first.click();
    until("the product is asked for", || host.in_flight.get() == 1).await;
    page.click("nav.rail a", "Your products").await;
    page.find("h1", "Your products").await;
    // Only the list's own refresh may still be on its way.
    until("the read was aborted", || host.in_flight.get() <= 1).await;
    assert!(host.asked("/v1/subscriptions/").len() == 1);
}

#[wasm_bindgen_test]
async fn a_failure_says_what_and_names_the_request_and_trying_again_helps() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, &format!("{PRODUCTS}?status=active"));
    page.find("a.table__name", "").await;
    host.weather.set(Weather::Lost);
    let before = host.log.borrow().len();
    page.click("button.chip", "Status: Active").await;
    page.find(".state", "The products could not be fetched").await;
    page.find(".state", "The service could not be reached").await;
    page.find(".state code", "00000000-0000-4000-8000-").await;
    assert_eq!(host.log.borrow().len() - before, 3, "a read is tried three times");
    assert!(page.names().is_empty(), "rows of another question must not stand under this one");
    host.weather.set(Weather::Fair);
    page.click(".state button", "Try again").await;
    page.find(".commands__count", "312 products").await;
}

#[wasm_bindgen_test]
async fn rows_that_could_not_be_refreshed_stay_and_say_so() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, PRODUCTS);
    page.find("a.table__name", "").await;
    host.weather.set(Weather::Lost);
    page.click(".commands button", "Refresh").await;
    page.find("[role=alert]", "The list could not be refreshed").await;
    assert_eq!(page.names().len(), 50);
}

#[wasm_bindgen_test]
async fn markup_in_a_name_is_text() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, &format!("{PRODUCTS}?search=onerror"));
    page.find("a.table__name", "<img").await;
    assert!(page.all("img").is_empty());
}

#[wasm_bindgen_test]
async fn d5_the_partner_stands_in_the_list_with_name_place_and_id() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, &format!("{PRODUCTS}?partnerOfRecord=with"));
    let cell = page.find("td[data-label='Partner of record']", "ID ").await;
    // A name, then `city, country · ID digits`.
    let text = plain(&cell.text_content().unwrap_or_default());
    let (place, id) = text.split_once(" · ID ").expect("an ID behind the place");
    assert!(place.contains(", ") && id.chars().all(|c| c.is_ascii_digit()), "{text}");
    page.find("button.chip", "With partner of record").await;
}
