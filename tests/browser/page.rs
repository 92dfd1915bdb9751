//! A mounted app, found and used as a person would: by role and name.

use crate::host::Host;
use gloo_timers::future::TimeoutFuture;
use partner_admin::{
    app::{Options, PortOf, start},
    l10n::LocaleEntry,
};
use std::{any::Any, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, EventInit, HtmlElement, HtmlInputElement, Window};

/// How many turns of 10 ms something may take to appear.
const PATIENCE: u32 = 500;

/// The files of a locale as one, as the build makes it.
macro_rules! messages {
    ($locale:literal) => {
        concat!(
            include_str!(concat!("../../locales/", $locale, "/audit.ftl")),
            "\n",
            include_str!(concat!("../../locales/", $locale, "/bulk.ftl")),
            "\n",
            include_str!(concat!("../../locales/", $locale, "/coverage.ftl")),
            "\n",
            include_str!(concat!("../../locales/", $locale, "/failure.ftl")),
            "\n",
            include_str!(concat!("../../locales/", $locale, "/home.ftl")),
            "\n",
            include_str!(concat!("../../locales/", $locale, "/lists.ftl")),
            "\n",
            include_str!(concat!("../../locales/", $locale, "/partner.ftl")),
            "\n",
            include_str!(concat!("../../locales/", $locale, "/products.ftl")),
            "\n",
            include_str!(concat!("../../locales/", $locale, "/purchase.ftl")),
            "\n",
            include_str!(concat!("../../locales/", $locale, "/shell.ftl")),
            "\n",
            include_str!(concat!("../../locales/", $locale, "/sign-in.ftl")),
            "\n",
            include_str!(concat!("../../locales/", $locale, "/subscription.ftl")),
        )
    };
}

pub fn window() -> Window {
    web_sys::window().expect("a browser")
}

pub fn document() -> Document {
    window().document().expect("a document")
}

/// The app, mounted until it is dropped.
pub struct Page {
    root: HtmlElement,
    /// Dropped before the element goes.
    handle: Option<Box<dyn Any>>,
    before: String,
}

impl Page {
    /// Opens the app at an address, over a backend.
    pub fn open(host: &Rc<Host>, address: &str) -> Self {
        Self::open_over(host.port(), address)
    }

    /// Opens the app at an address, over ports.
    pub fn open_over(port: PortOf, address: &str) -> Self {
        let location = window().location();
        let before = format!("{}{}", location.pathname().unwrap(), location.search().unwrap());
        go_to(address);
        let root: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        document().body().unwrap().append_child(&root).unwrap();
        let entry = |tag: &str, name: &str| LocaleEntry {
            tag: tag.into(),
            url: format!("locales/{tag}.ftl"),
            dir: "ltr".into(),
            name: name.into(),
        };
        let handle = start(Options {
            root: root.clone(),
            base: "/".to_owned(),
            catalog: vec![entry("en-US", "English"), entry("sv-SE", "Svenska"), entry("da-DK", "Dansk")],
            locale: "en-US".to_owned(),
            messages: messages!("en-US").to_owned(),
            clouds: include_str!("../../config/clouds.json").to_owned(),
            fetcher: Rc::new(|url| {
                Box::pin(async move { url.contains("sv-SE").then(|| messages!("sv-SE").to_owned()) })
            }),
            port,
            embedding: None,
        });
        let handle = handle.map_err(|refused| refused.0).expect("the app starts");
        Self { root, handle: Some(Box::new(handle)), before }
    }

    /// The first element of a selector whose text or name holds `name`, as soon as it is there.
    pub async fn find(&self, selector: &str, name: &str) -> HtmlElement {
        for _ in 0..PATIENCE {
            if let Some(found) = self.look(selector, name) {
                return found;
            }
            turn().await;
        }
        panic!("no {selector} named {name:?} in: {}", self.text());
    }

    /// Waits until nothing fits.
    pub async fn gone(&self, selector: &str, name: &str) {
        for _ in 0..PATIENCE {
            if self.look(selector, name).is_none() {
                return;
            }
            turn().await;
        }
        panic!("{selector} named {name:?} stays");
    }

    /// The first element of a selector whose text or name holds `name`, if it is there now.
    pub fn look(&self, selector: &str, name: &str) -> Option<HtmlElement> {
        self.all(selector).into_iter().find(|element| {
            let label = element.get_attribute("aria-label").unwrap_or_default();
            plain(&label).contains(name) || plain(&element.text_content().unwrap_or_default()).contains(name)
        })
    }

    /// Every element of a selector.
    pub fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let list = self.root.query_selector_all(selector).unwrap();
        (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
    }

    pub async fn click(&self, selector: &str, name: &str) {
        self.find(selector, name).await.click();
    }

    /// Types into the search field.
    pub async fn search(&self, text: &str) {
        type_into(self.find("input[type=search]", "").await, text);
    }

    /// What stands in the search field.
    pub fn searched(&self) -> String {
        self.all("input[type=search]").remove(0).unchecked_into::<HtmlInputElement>().value()
    }

    /// The names in the list, from the top.
    pub fn names(&self) -> Vec<String> {
        self.all("a.table__name").iter().map(|link| link.text_content().unwrap_or_default()).collect()
    }

    /// Everything that is shown.
    pub fn text(&self) -> String {
        plain(&self.root.inner_text())
    }

    /// Takes the app away, as a host page would.
    pub fn close(mut self) {
        self.handle.take();
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.handle.take();
        Element::remove(&self.root);
        go_to(&self.before);
    }
}

/// Types into a field.
pub fn type_into(field: HtmlElement, text: &str) {
    let field: HtmlInputElement = field.unchecked_into();
    field.set_value(text);
    let init = EventInit::new();
    init.set_bubbles(true);
    field.dispatch_event(&Event::new_with_event_init_dict("input", &init).unwrap()).unwrap();
}

/// Puts an address into the address bar.
pub fn go_to(address: &str) {
    let history = window().history().unwrap();
    history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address)).unwrap();
}

/// What the address bar shows.
pub fn address() -> String {
    let location = window().location();
    format!("{}{}", location.pathname().unwrap(), location.search().unwrap())
}

/// Waits until `done`.
pub async fn until(what: &str, done: impl Fn() -> bool) {
    for _ in 0..PATIENCE {
        if done() {
            return;
        }
        turn().await;
    }
    panic!("never: {what}");
}

/// A turn of the event loop.
pub async fn turn() {
    TimeoutFuture::new(10).await;
}

/// A text without Fluent's isolation marks.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
