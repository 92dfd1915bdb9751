//! The list: search, filters, sorting, paging, and what each costs in requests.

use crate::{
    host::{Host, Weather},
    page::{Page, address, document, plain, until},
};
use contract::Moniker;
use js_sys::Date;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

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
    page.find(".commands__count", "312 subscriptions").await;
    page.search("VISIO plån").await;
    page.find("button.chip", "Search: VISIO plån").await;
    page.gone(".commands__count", "312 subscriptions").await;
    page.find("a.table__name", "Visio Plan").await;
    assert!(page.names().iter().all(|name| name.contains("Visio")), "{:?}", page.names());
    assert_eq!(address(), format!("{PRODUCTS}?search=VISIO%20pl%C3%A5n"));
    page.click("button.chip", "Search").await;
    page.find(".commands__count", "312 subscriptions").await;
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
async fn pages_turn_both_ways_and_coming_back_finds_the_one_that_was_left() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, PRODUCTS);
    page.find(".more", "1–50 of 312").await;
    let first = page.names();
    page.click(".more button", "Next").await;
    page.find(".more", "51–100 of 312").await;
    let second = page.names();
    assert!(second.iter().all(|name| !name.is_empty()) && second != first);
    page.find("tbody tr:last-child a.table__name", "").await.click();
    page.find("h1", second.last().unwrap()).await;
    page.click("nav.breadcrumb a", "Your products").await;
    page.find("h1", "Your products").await;
    assert_eq!(page.names(), second, "the kept rows are there at once");
    page.click(".more button", "Previous").await;
    page.find(".more", "1–50 of 312").await;
    assert_eq!(page.names(), first);
}

#[wasm_bindgen_test]
async fn n4_rows_of_several_pages_are_chosen_together() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "billingAdmin");
    let page = Page::open(&host, PRODUCTS);
    page.find("tbody tr", "").await;
    page.find("tbody tr:nth-child(2) .table__select input", "").await.click();
    page.find(".chosen", "1 selected").await;
    page.click(".more button", "Next").await;
    page.find(".more", "51–100 of 312").await;
    page.find("thead .table__select input", "").await.click();
    page.find(".chosen", "51 selected").await;
    page.click(".chosen button", "Select all 312 that match").await;
    page.find(".chosen", "312 selected").await;
    // What matched is not what is asked now.
    page.search("visio").await;
    page.gone(".chosen", "").await;
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
    page.find(".state", "The subscriptions could not be loaded").await;
    page.find(".state", "The service could not be reached").await;
    page.find(".state code", "00000000-0000-4000-8000-").await;
    assert_eq!(host.log.borrow().len() - before, 3, "a read is tried three times");
    assert!(page.names().is_empty(), "rows of another question must not stand under this one");
    host.weather.set(Weather::Fair);
    page.click(".state button", "Try again").await;
    page.find(".commands__count", "312 subscriptions").await;
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
    page.find("td[data-label='Partner of record']", "ID ").await;
    let parts = page.all("tbody tr:first-child .table__place > span");
    let parts: Vec<String> =
        parts.iter().map(|part| plain(&part.text_content().unwrap_or_default())).collect();
    let [place, id] = parts.as_slice() else { panic!("a place and an ID: {parts:?}") };
    let digits = id.strip_prefix("ID ").unwrap_or_default();
    assert!(place.contains(", ") && !digits.is_empty(), "{parts:?}");
    assert!(digits.chars().all(|c| c.is_ascii_digit()), "{id}");
    page.find("button.chip", "With partner of record").await;
}

/// Presses a button as a keyboard does: with the focus on it.
fn press(button: &HtmlElement) {
    button.focus().unwrap();
    button.click();
}

/// The id, or else the name, of what has the focus.
fn focused() -> String {
    let element = document().active_element().unwrap();
    let name = element.get_attribute("aria-label").or_else(|| element.text_content()).unwrap_or_default();
    if element.id().is_empty() { plain(&name) } else { element.id() }
}

#[wasm_bindgen_test]
async fn clearing_filters_leads_to_the_search() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, &format!("{PRODUCTS}?status=active,expired&partnerOfRecord=with"));
    press(&page.find("button.chip", "Status: Active").await);
    page.gone("button.chip", "Status: Active").await;
    until("the next chip has the focus", || focused().ends_with("Status: Expired")).await;
    press(&page.find("button.chip", "With partner of record").await);
    page.gone("button.chip", "With partner of record").await;
    assert_eq!(focused(), "search", "no chip is behind the last");
    press(&page.find(".chips button", "Clear all filters").await);
    page.gone(".chips", "").await;
    assert_eq!((address().as_str(), focused().as_str()), (PRODUCTS, "search"));
    page.search("no product is called like this").await;
    press(&page.find(".state button", "Clear all filters").await);
    page.gone(".state", "").await;
    assert_eq!(focused(), "search");
}

#[wasm_bindgen_test]
async fn the_way_back_from_details_leads_to_the_list_as_it_was_left() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let list = format!("{PRODUCTS}?search=visio&status=active&sort=-licenses");
    let page = Page::open(&host, &list);
    page.find("a.table__name", "Visio").await.click();
    page.find("h1", "Visio").await;
    page.click("nav.breadcrumb a", "Your products").await;
    page.find("button.chip", "Search: visio").await;
    assert_eq!(address(), list);
}

#[wasm_bindgen_test]
async fn distances_count_the_days_of_the_calendar_that_the_dates_are_of() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, &format!("{PRODUCTS}?status=active&sort=termEndsAt"));
    page.find("a.table__name", "").await;
    let noon = |date: &Date| {
        let day = (date.get_full_year(), date.get_month() as i32, date.get_date() as i32);
        Date::new_with_year_month_day_hr(day.0, day.1, day.2, 12).get_time()
    };
    let today = noon(&Date::new_0());
    let mut near = 0;
    for row in page.all("tbody tr") {
        let time = row.query_selector("time").unwrap().unwrap();
        let ends = noon(&Date::new(&time.get_attribute("datetime").unwrap().into()));
        // Summer time makes a day of 23 or 25 hours.
        let days = ((ends - today) / 86_400_000.0).round() as i64;
        if (2..60).contains(&days) {
            let text = plain(&row.text_content().unwrap_or_default());
            assert!(text.contains(&format!("in {days} days")), "{days}: {text}");
            near += 1;
        }
    }
    assert!(near > 0, "terms that end within two months");
}

#[wasm_bindgen_test]
async fn details_that_load_have_a_heading_a_title_and_a_way_back() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, PRODUCTS);
    let first = page.find("a.table__name", "").await;
    until("quiet", || host.in_flight.get() == 0).await;
    host.weather.set(Weather::Stalled);
    first.click();
    page.find("h1", "Loading the subscription").await;
    page.find("nav.breadcrumb a", "Your products").await;
    until("the tab says so", || document().title() == "Loading the subscription · Partner admin").await;
    assert_eq!(page.all("h1").len(), 1);
}
