//! What `boot.js` calls.

use crate::{
    app::{self, Options, Refused},
    browser::{files, panic},
    l10n::LocaleEntry,
};
use contract::Moniker;
use js_sys::{Object, Promise, Reflect};
use leptos::web_sys::HtmlElement;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

/// Mounts the app for good. Answers what is wrong when it cannot, for `boot.js` to show.
#[wasm_bindgen]
pub fn mount(options: &JsValue) -> Option<String> {
    panic::report_to_page();
    match read(options).and_then(app::start) {
        Ok(handle) => {
            std::mem::forget(handle);
            None
        }
        Err(Refused(why)) => Some(why),
    }
}

fn read(options: &JsValue) -> Result<Options, Refused> {
    let session = member(options, "session")?;
    let early = if session.is_null() {
        None
    } else {
        let reply: Promise = member(&session, "reply")?.unchecked_into();
        Some((Moniker::from(text(&session, "moniker")?.as_str()), text(&session, "url")?, reply))
    };
    let base = text(options, "base")?;
    let prefix = base.clone();
    Ok(Options {
        root: member(options, "root")?
            .dyn_into::<HtmlElement>()
            .map_err(|_| Refused("no root element was given".to_owned()))?,
        base,
        catalog: catalog(options)?,
        locale: text(options, "locale")?,
        messages: text(options, "messages")?,
        clouds: text(options, "clouds")?,
        fetcher: Rc::new(move |url| Box::pin(files::text(format!("{prefix}{url}")))),
        port: Box::new(move |profile| {
            let early = early.as_ref().map(|(moniker, url, reply)| (moniker, url.clone(), reply.clone()));
            app::fetch_port(profile, early)
        }),
        embedding: None,
    })
}

/// A member of what JavaScript gave.
pub(crate) fn member(object: &JsValue, name: &str) -> Result<JsValue, Refused> {
    Reflect::get(object, &name.into()).map_err(|_| Refused(format!("no {name} was given")))
}

/// As [`member`], a text.
pub(crate) fn text(object: &JsValue, name: &str) -> Result<String, Refused> {
    member(object, name)?.as_string().ok_or_else(|| Refused(format!("{name} is not a text")))
}

/// The locales on offer.
pub(crate) fn catalog(options: &JsValue) -> Result<Vec<LocaleEntry>, Refused> {
    let entries = Object::entries(member(options, "catalog")?.unchecked_ref::<Object>());
    entries
        .iter()
        .map(|pair| {
            let (tag, entry) = (Reflect::get_u32(&pair, 0), Reflect::get_u32(&pair, 1));
            let (Ok(tag), Ok(entry)) = (tag, entry) else {
                return Err(Refused("the catalog is not one".to_owned()));
            };
            Ok(LocaleEntry {
                tag: tag.as_string().unwrap_or_default(),
                url: text(&entry, "url")?,
                dir: text(&entry, "dir")?,
                name: text(&entry, "name")?,
            })
        })
        .collect()
}
