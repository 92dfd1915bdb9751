//! Signing in, out, and in again.

use crate::{
    host::{Host, Weather},
    page::{Page, address, turn, until, window},
};
use contract::Moniker;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, js_sys::Reflect};

#[wasm_bindgen_test]
async fn a1_from_the_cloud_to_the_account_to_the_page_that_was_wanted() {
    let host = Host::new();
    let page = Page::open(&host, "/");
    for cloud in ["Worldwide", "Germany", "21Vianet"] {
        page.find("a.door", cloud).await;
    }
    page.click("a.door", "Germany").await;
    page.click("button.door", "Global administrator").await;
    page.find("h1", "Home").await;
    assert_eq!(address(), "/o365-germany");
    page.click("nav.rail a", "Subscriptions").await;
    page.find("h1", "Subscriptions").await;
}

#[wasm_bindgen_test]
async fn a_deep_link_survives_sign_in() {
    let host = Host::new();
    let link = "/o365-worldwide/billing/products?status=active&sort=-termEndsAt";
    let page = Page::open(&host, link);
    page.click("button.door", "Billing administrator").await;
    page.find("button.chip", "Status: Active").await;
    page.find("th[aria-sort=descending]", "Renews or ends").await;
    until("the address is the link", || address() == link).await;
}

#[wasm_bindgen_test]
async fn a_session_that_ends_loses_nothing_typed() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "billingAdmin");
    let page = Page::open(&host, "/o365-worldwide/billing/products");
    page.find("a.table__name", "").await;
    host.advance_hours(9);
    page.search("visio").await;
    page.find("dialog[open]", "Your session has ended").await;
    assert_eq!(page.searched(), "visio");
    page.click("dialog button", "Sign in again as").await;
    page.gone("dialog[open]", "").await;
    page.find("a.table__name", "Visio").await;
    assert_eq!(page.searched(), "visio");
    assert_eq!(address(), "/o365-worldwide/billing/products?search=visio");
}

#[wasm_bindgen_test]
async fn signing_out_forgets_what_was_shown() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalAdmin");
    let page = Page::open(&host, "/o365-worldwide/billing/products");
    page.find("a.table__name", "").await;
    page.click("button", "Account:").await;
    page.click("button", "Sign out").await;
    page.find("h1", "Sign in").await;
    page.click("button.door", "Delegated administrator").await;
    page.find(".state", "You do not have access to Billing").await;
    assert!(page.names().is_empty(), "rows of another account");
}

#[wasm_bindgen_test]
async fn i9_a_partners_user_is_told_why_there_are_no_products() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "partnerDelegate");
    let page = Page::open(&host, "/o365-worldwide/billing/products");
    page.find(".state", "Partners do not see what the organization buys").await;
    assert!(page.look("nav.rail a", "Your products").is_none());
    assert!(page.look("button", "Try again").is_none(), "trying again would not help");
}

#[wasm_bindgen_test]
async fn a_cloud_that_is_not_offered_is_refused() {
    let host = Host::new();
    let page = Page::open(&host, "/o365-usgov/billing/products");
    page.find("h1", "Page not found").await;
    assert!(host.log.borrow().is_empty(), "{:?}", host.log.borrow());
}

#[wasm_bindgen_test]
async fn who_leaves_while_signing_in_is_signed_in_where_they_are() {
    let host = Host::new();
    let page = Page::open(&host, "/o365-germany/sign-in");
    page.find("button.door", "Global administrator").await;
    host.weather.set(Weather::Held);
    page.click("button.door", "Global administrator").await;
    until("the sign-in is sent", || !host.asked("sign-in").is_empty()).await;
    turn().await;
    host.weather.set(Weather::Fair);
    page.click("a", "Clouds").await;
    page.find("h1", "Choose your cloud").await;
    host.let_arrive();
    page.find("a.door", "Signed in as Johanna Lorenz").await;
    assert_eq!(address(), "/");
}

#[wasm_bindgen_test]
async fn a_late_answer_about_the_session_does_not_undo_a_sign_in() {
    let host = Host::new();
    host.weather.set(Weather::Held);
    let page = Page::open(&host, "/");
    until("all clouds are asked", || host.asked("/v1/session").len() == 3).await;
    turn().await;
    host.weather.set(Weather::Fair);
    page.click("a.door", "Germany").await;
    page.click("button.door", "Global administrator").await;
    page.find("h1", "Home").await;
    host.let_arrive();
    until("the late answers are there", || host.in_flight.get() == 0).await;
    turn().await;
    page.find("h1", "Home").await;
    assert_eq!(address(), "/o365-germany");
}

#[wasm_bindgen_test]
async fn another_account_in_another_tab_is_noticed_at_once() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalAdmin");
    let page = Page::open(&host, "/o365-worldwide/billing/products");
    page.find("button", "Account: Megan Bowen").await;
    page.find("a.table__name", "").await;
    host.sign_in(&Moniker::Worldwide, "partnerDelegate");
    let told = Event::new("storage").unwrap();
    Reflect::set(&told, &"key".into(), &JsValue::from_str("partner-admin.sign-ins")).unwrap();
    window().dispatch_event(&told).unwrap();
    page.find("button", "Account: Pradeep Gupta").await;
    page.find(".state", "Partners do not see what the organization buys").await;
    assert!(page.names().is_empty(), "rows of another account");
}
