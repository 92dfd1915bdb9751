//! Texts: switched live, formatted by the browser, English behind them.

use crate::{
    host::Host,
    page::{Page, document, plain, until},
};
use contract::{Currency, Money, Moniker, Timestamp, timestamp::DAY_MS};
use leptos::prelude::Owner;
use partner_admin::l10n::{Args, Bundle, L10n, MessageId};
use std::{future::ready, rc::Rc};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventInit, HtmlSelectElement};

fn say(locale: &str, pattern: &str, args: Args) -> String {
    plain(&Bundle::parse(locale, format!("m = {pattern}\n")).format(MessageId("m"), &args))
        .replace(['\u{a0}', '\u{202f}'], " ")
}

#[wasm_bindgen_test]
fn numbers_money_and_dates_are_the_browsers() {
    let count = || Args::new().count("n", 1_234_567);
    assert_eq!(say("en-US", "{ NUMBER($n) }", count()), "1,234,567");
    assert_eq!(say("sv-SE", "{ NUMBER($n) }", count()), "1 234 567");
    assert_eq!(say("nl-NL", "{ NUMBER($n) }", count()), "1.234.567");
    let money = Money::new(i64::MAX, Currency::parse("EUR").unwrap());
    let text = say("en-US", "{ MONEY($amount, $currency) }", Args::new().money(money));
    assert_eq!(text, "€92,233,720,368,547,758.07", "no digit is lost");
    let noon = Timestamp::parse("2026-11-21T12:00:00Z").unwrap();
    let date = |locale| say(locale, "{ DATETIME($at, dateStyle: \"long\") }", Args::new().at("at", noon));
    assert_eq!(date("en-US"), "November 21, 2026");
    assert_eq!(date("sv-SE"), "21 november 2026");
    assert_eq!(date("da-DK"), "21. november 2026");
}

#[wasm_bindgen_test]
fn plural_forms_are_the_browsers() {
    let form = |locale, count: i64| {
        let pattern = "{ $n ->\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n }";
        say(locale, pattern, Args::new().count("n", count))
    };
    assert_eq!(form("sv-SE", 1), "one");
    assert_eq!(form("sv-SE", 0), "other");
    assert_eq!(form("pl", 22), "few");
    assert_eq!(form("fr-CA", 1_000_000), "many", "newer than CLDR 37");
    assert_eq!(form("pt-BR", 0), "one");
    assert_eq!(form("pt-PT", 0), "other");
}

#[wasm_bindgen_test]
fn distances_lists_and_places_are_words() {
    let days = |locale, days: i64| say(locale, "{ RELATIVE($d) }", Args::new().count("d", days));
    assert_eq!(days("en-US", 41), "in 41 days");
    assert_eq!(days("en-US", 1), "tomorrow");
    assert_eq!(days("sv-SE", -3), "för 3 dagar sedan");
    assert_eq!(days("nl-NL", 365), "over 12 maanden");
    let items = ["A".to_owned(), "B".to_owned(), "C".to_owned()];
    assert_eq!(
        say("da-DK", "{ LIST($i, type: \"disjunction\") }", Args::new().list("i", &items)),
        "A, B eller C"
    );
    assert_eq!(say("sv-SE", "{ REGION($c) }", Args::new().text("c", "DE")), "Tyskland");
    assert_eq!(say("sv-SE", "{ REGION($c) }", Args::new().text("c", "no country")), "no country");
}

#[wasm_bindgen_test]
fn n7_days_are_those_of_the_zone_in_which_times_are_shown() {
    let millis = |text: &str| Timestamp::parse(text).unwrap().millis();
    let day = |date: &str| millis(&format!("{date}T00:00:00Z")) / DAY_MS;
    Owner::new().with(|| {
        let l10n = L10n::new(Vec::new(), "en-US", String::new(), Rc::new(|_| Box::pin(ready(None))));
        l10n.set_time_zone("Asia/Shanghai");
        assert_eq!(l10n.day(millis("2026-11-21T15:59:59.999Z")), day("2026-11-21"));
        assert_eq!(l10n.day(millis("2026-11-21T16:00:00Z")), day("2026-11-22"));
        assert_eq!(l10n.beginning(day("2026-11-22")), millis("2026-11-21T16:00:00Z"));
        l10n.set_time_zone("America/New_York");
        assert_eq!(l10n.beginning(day("2026-11-01")), millis("2026-11-01T04:00:00Z"));
        assert_eq!(l10n.beginning(day("2026-11-02")), millis("2026-11-02T05:00:00Z"), "of 25 hours");
    });
}

#[wasm_bindgen_test]
fn what_cannot_be_said_is_named() {
    let bundle =
        Bundle::parse("sv-SE", "products-title = Dina produkter\nproducts-search = { $gone }\n".to_owned());
    assert_eq!(bundle.format(MessageId("products-title"), &Args::new()), "Dina produkter");
    assert_eq!(bundle.format(MessageId("products-search"), &Args::new()), "products-search");
    assert_eq!(bundle.format(MessageId("no-such-message"), &Args::new()), "no-such-message");
}

async fn choose(page: &Page, tag: &str) {
    let select: HtmlSelectElement = page.find(".app-bar select", "").await.unchecked_into();
    select.set_value(tag);
    let init = EventInit::new();
    init.set_bubbles(true);
    select.dispatch_event(&Event::new_with_event_init_dict("change", &init).unwrap()).unwrap();
}

#[wasm_bindgen_test]
async fn switching_changes_every_word_and_loses_nothing() {
    let host = Host::new();
    host.sign_in(&Moniker::Worldwide, "globalReader");
    let page = Page::open(&host, "/o365-worldwide/billing/products?search=visio");
    page.find("a.table__name", "Visio").await;
    let row = page.find("tbody tr", "").await;
    choose(&page, "sv-SE").await;
    page.find("h1", "Dina produkter").await;
    assert_eq!(page.searched(), "visio");
    assert!(row.is_connected(), "the rows stay where they are");
    until("the document says so", || {
        document().document_element().unwrap().get_attribute("lang").as_deref() == Some("sv-SE")
    })
    .await;
    choose(&page, "en-US").await;
    // English cannot be fetched in this test: the old texts stay, and it is said.
    page.find("[role=alert]", "").await;
    page.find("h1", "Dina produkter").await;
}

#[wasm_bindgen_test]
fn hostile_json_is_refused_by_the_browsers_reader_too() {
    use partner_admin::json::parse;
    assert!(parse::<Vec<u32>>("[1]").is_ok());
    assert!(parse::<contract::Problem>(&"{\"error\":".repeat(400_000)).unwrap_err().contains("too deeply"));
    let twice = r#"{"amountMinor":"1","amountMinor":"2","currency":"EUR"}"#;
    assert!(parse::<Money>(twice).unwrap_err().contains("twice"));
    assert!(parse::<Money>(r#"{"amountMinor":1,"currency":"EUR"}"#).is_err(), "a number is no sum");
    assert!(parse::<Money>("{").unwrap_err().contains("JSON"), "the browser says what is wrong");
}
