//! Going away: the app leaves nothing behind, and the next mount works (ecosystem.md 0.1, reliability D1).

use crate::{
    host::Host,
    page::{Page, address, document, turn, until},
};
use contract::Moniker;
use wasm_bindgen::{JsCast, prelude::Closure};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, MouseEvent};

/// Clicks a link of the host page; tells whether somebody prevented it.
fn host_link_is_swallowed(href: &str) -> bool {
    let link: HtmlElement = document().create_element("a").unwrap().unchecked_into();
    link.set_attribute("href", href).unwrap();
    document().body().unwrap().append_child(&link).unwrap();
    let swallowed = std::rc::Rc::new(std::cell::Cell::new(false));
    let seen = swallowed.clone();
    let stop = Closure::<dyn FnMut(MouseEvent)>::new(move |event: MouseEvent| {
        seen.set(event.default_prevented());
        event.prevent_default();
    });
    let window = web_sys::window().unwrap();
    // Added last, so it runs last: it sees what others did, and keeps the test page where it is.
    window.add_event_listener_with_callback("click", stop.as_ref().unchecked_ref()).unwrap();
    link.click();
    window.remove_event_listener_with_callback("click", stop.as_ref().unchecked_ref()).unwrap();
    link.remove();
    swallowed.get()
}

#[wasm_bindgen_test]
async fn an_unmounted_app_leaves_the_hosts_links_alone_and_the_next_one_works() {
    for _ in 0..3 {
        let host = Host::new();
        host.sign_in(&Moniker::Worldwide, "globalReader");
        let page = Page::open(&host, "/o365-worldwide/billing/products");
        page.find("a.table__name", "").await.click();
        page.find("h2", "Partner information").await;
        until("the address follows", || address().len() > "/o365-worldwide/billing/products/".len()).await;
        page.close();
        turn().await;
        assert!(!host_link_is_swallowed("/o365-worldwide/billing/products"));
    }
}

#[wasm_bindgen_test]
async fn an_app_that_goes_away_aborts_what_it_reads() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, "/o365-worldwide/billing/products");
    page.find("a.table__name", "").await;
    until("quiet", || host.in_flight.get() == 0).await;
    host.weather.set(crate::host::Weather::Stalled);
    page.click(".commands button", "Refresh").await;
    until("on its way", || host.in_flight.get() == 1).await;
    page.close();
    until("aborted", || host.in_flight.get() == 0).await;
}
