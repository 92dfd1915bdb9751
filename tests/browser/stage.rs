//! A page over a network that fails as a schedule says, and a person who waits for what it shows.

use crate::{network::Network, page::Page};
use gloo_timers::future::TimeoutFuture;
use std::{cell::RefCell, rc::Rc};
use web_sys::{HtmlElement, wasm_bindgen::JsCast};

/// How many things may happen until something is there.
const PATIENCE: u32 = 2_000;

pub struct Stage {
    pub network: Rc<Network>,
    page: RefCell<Option<Page>>,
    /// What is said of things that are shown as they were before.
    stale: &'static [&'static str],
    /// The failures after which it was read again.
    tried: RefCell<String>,
}

impl Stage {
    /// A page that was just opened.
    pub fn open(network: Rc<Network>, address: &str, stale: &'static [&'static str]) -> Self {
        let stage = Self { network, page: RefCell::default(), stale, tried: RefCell::default() };
        stage.go(address);
        stage
    }

    /// Opens another page in the place of the one before.
    pub fn go(&self, address: &str) {
        self.page.take();
        *self.page.borrow_mut() = Some(Page::open_over(self.network.port(), address));
    }

    /// Lets one thing happen after the other, until something is there. What could not be read meanwhile is
    /// read again.
    pub async fn until<T>(&self, what: &str, there: impl Fn() -> Option<T>) -> T {
        for _ in 0..PATIENCE {
            // The page does what it has to do.
            TimeoutFuture::new(0).await;
            self.try_again();
            if let Some(there) = there() {
                return there;
            }
            self.network.step();
        }
        panic!("never {what} with seed {}: {}", self.network.weather.seed(), self.text());
    }

    /// Waits for what comes of itself, while nothing else happens.
    pub async fn at_rest<T>(&self, what: &str, there: impl Fn() -> Option<T>) -> T {
        for _ in 0..PATIENCE {
            TimeoutFuture::new(1).await;
            if let Some(there) = there() {
                return there;
            }
        }
        panic!("never {what} with seed {}: {}", self.network.weather.seed(), self.text());
    }

    /// Lets so many milliseconds pass, and all that happens meanwhile.
    pub async fn pass(&self, millis: u64) {
        let until = self.network.now() + millis;
        self.network.after(millis, || {});
        self.until("a later time", || (self.network.now() >= until).then_some(())).await;
    }

    pub fn text(&self) -> String {
        self.page.borrow().as_ref().map(Page::text).unwrap_or_default()
    }

    pub fn offers(&self, selector: &str, name: &str) -> Option<HtmlElement> {
        self.page.borrow().as_ref()?.look(selector, name)
    }

    pub fn press(&self, selector: &str, name: &str) {
        let button = self.offers(selector, name);
        button.unwrap_or_else(|| panic!("no {selector} named {name:?} in: {}", self.text())).click();
    }

    /// Where something could not be read, it is read again: once for each failure.
    fn try_again(&self) {
        let stale = self.stale.iter().find_map(|stale| self.offers(".message", stale));
        let Some(failed) = stale.or_else(|| self.offers(".state", "Try again")) else { return };
        let text = failed.inner_text();
        if self.tried.replace(text.clone()) != text {
            let button = failed.query_selector("button:not(.copy)").unwrap().expect("a button");
            button.unchecked_into::<HtmlElement>().click();
            // Who looks at it a while lets time pass; offline, nothing else does.
            self.network.after(2_000, || {});
        }
    }
}
