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
    let member = |object: &JsValue, name: &str| {
        Reflect::get(object, &name.into()).map_err(|_| Refused(format!("boot.js gave no {name}")))
    };
    let text = |object: &JsValue, name: &str| {
        member(object, name)?.as_string().ok_or_else(|| Refused(format!("boot.js gave no text as {name}")))
    };
    let catalog = member(options, "catalog")?;
    let catalog = Object::entries(catalog.unchecked_ref::<Object>());
    let entries = catalog.iter().map(|pair| {
        let (tag, entry) = (Reflect::get_u32(&pair, 0), Reflect::get_u32(&pair, 1));
        let (Ok(tag), Ok(entry)) = (tag, entry) else {
            return Err(Refused("boot.js gave no catalog".to_owned()));
        };
        Ok(LocaleEntry {
            tag: tag.as_string().unwrap_or_default(),
            url: text(&entry, "url")?,
            dir: text(&entry, "dir")?,
            name: text(&entry, "name")?,
        })
    });
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
            .map_err(|_| Refused("boot.js gave no root element".to_owned()))?,
        base,
        catalog: entries.collect::<Result<_, _>>()?,
        locale: text(options, "locale")?,
        messages: member(options, "messages")?.as_string(),
        clouds: text(options, "clouds")?,
        fetcher: Rc::new(move |url| Box::pin(files::text(format!("{prefix}{url}")))),
        port: Box::new(move |profile| {
            let early = early.as_ref().map(|(moniker, url, reply)| (moniker, url.clone(), reply.clone()));
            app::fetch_port(profile, early)
        }),
    })
}
