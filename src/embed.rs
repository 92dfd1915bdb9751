//! What `embed/index.js` calls: the app, or a part of it, in another page.

use crate::{
    app::{self, Embedding, Mounted, Options, Refused},
    boot::{catalog, member, text},
    browser::{files, panic},
    client::FetchPort,
    state::{Theme, View},
};
use contract::{Moniker, SubscriptionId};
use js_sys::Function;
use leptos::web_sys::HtmlElement;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

/// The app in an element of another page, until it is unmounted.
#[wasm_bindgen]
pub struct Embedded(Option<Mounted>);

/// Mounts it.
///
/// # Errors
/// What is wrong with the options, in English, for the person who embeds.
#[wasm_bindgen]
pub fn embed(options: &JsValue) -> Result<Embedded, JsValue> {
    panic::report_to_page();
    let mounted = read(options).and_then(app::start).map_err(|Refused(why)| JsValue::from(why))?;
    Ok(Embedded(Some(mounted)))
}

#[wasm_bindgen]
impl Embedded {
    /// Changes locale, time zone, theme or density: those that are given.
    pub fn update(&self, options: &JsValue) {
        let Some(app) = self.0.as_ref().map(Mounted::app) else { return };
        let text = |name| text(options, name).ok();
        if let Some(zone) = text("timeZone") {
            app.l10n.set_time_zone(&zone);
        }
        if let Some(theme) = text("theme") {
            app.preferences.set_theme(Theme::named(Some(&theme)));
        }
        if let Some(density) = text("density") {
            let compact = (density == "compact").then_some("compact");
            app.surface.set_attribute("data-density", compact);
        }
        if let Some(locale) = text("locale").filter(|locale| *locale != app.l10n.locale()) {
            app.preferences.choose_locale(locale);
        }
    }

    /// Goes to an address below the base path.
    pub fn navigate(&self, address: &str, replace: bool) {
        if let Some(mounted) = &self.0 {
            mounted.navigate(address, replace);
        }
    }

    /// Takes it away.
    pub fn unmount(&mut self) {
        self.0.take();
    }
}

fn read(options: &JsValue) -> Result<Options, Refused> {
    let function = |name: &str| {
        let value = member(options, name)?;
        value.dyn_into::<Function>().map_err(|_| Refused(format!("no {name} was given")))
    };
    let view = match text(options, "view")?.as_str() {
        "products" => View::Products,
        "partner-of-record" => View::PartnerOfRecord,
        _ => View::Console,
    };
    let assets = text(options, "assets")?;
    let send = function("send")?;
    let theme = text(options, "theme").ok();
    Ok(Options {
        root: member(options, "root")?
            .dyn_into::<HtmlElement>()
            .map_err(|_| Refused("no root element was given".to_owned()))?,
        base: text(options, "base")?,
        catalog: catalog(options)?,
        locale: text(options, "locale")?,
        messages: text(options, "messages")?,
        clouds: text(options, "clouds")?,
        fetcher: Rc::new(move |url| Box::pin(files::text(format!("{assets}{url}")))),
        port: Box::new(move |_| Rc::new(FetchPort::through(send.clone()))),
        embedding: Some(Embedding {
            view,
            moniker: Moniker::from(text(options, "moniker")?.as_str()),
            subscription: text(options, "subscription").ok().map(SubscriptionId::new),
            emit: function("emit")?,
            renew: function("renew")?,
            theme: Theme::named(theme.as_deref()),
        }),
    })
}
