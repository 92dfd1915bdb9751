//! The stand-alone app: the composition root that builds everything once and hands it down.

use crate::erase::effect;
use crate::{
    browser::document,
    client::{FetchPort, Port},
    cloud::Profile,
    config::{self, ConfigError},
    l10n::{Fetcher, L10n, LocaleEntry},
    pages::{Here, Page},
    route::Base,
    state::{App, Backend, Cache, Changes, Preferences, Sessions},
};
use contract::Moniker;
use leptos::{mount::mount_to, prelude::*};
use leptos_router::components::Router;
use std::rc::Rc;

/// Makes the port of a cloud.
pub type PortOf = Box<dyn Fn(&Profile) -> Rc<dyn Port>>;

/// What the app is started with.
pub struct Options {
    /// The element it fills.
    pub root: leptos::web_sys::HtmlElement,
    /// Where it lives on its origin.
    pub base: String,
    /// The locales on offer.
    pub catalog: Vec<LocaleEntry>,
    /// The locale to begin with.
    pub locale: String,
    /// Its messages; English stands in when they could not be had.
    pub messages: Option<String>,
    /// `clouds.json`.
    pub clouds: String,
    /// Fetches a locale's messages by the address in the catalog.
    pub fetcher: Fetcher,
    /// Makes the port of a cloud.
    pub port: PortOf,
}

/// Why the app does not start; English, for the person who deploys it.
#[derive(Debug)]
pub struct Refused(pub String);

impl From<ConfigError> for Refused {
    fn from(error: ConfigError) -> Self {
        Self(error.to_string())
    }
}

/// Starts the app. It lives until the handle is dropped.
///
/// # Errors
/// When the configuration is not valid; then nothing was mounted.
pub fn start(options: Options) -> Result<impl Sized, Refused> {
    let Options { root, base, catalog, locale, messages, clouds, fetcher, port } = options;
    // The first router keeps its owner alive in a process-wide hook, and with it its listeners, even
    // after it is unmounted. A hook set before takes that place (ecosystem.md 0.1).
    let _ = leptos::server_fn::redirect::set_redirect_hook(|_: &str| {});
    let clouds = config::parse_clouds(&clouds)?;
    let base =
        Base::parse(&base).ok_or_else(|| Refused(format!("\"{base}\" cannot be the app's base path")))?;
    Ok(mount_to(root, move || {
        let l10n = L10n::new(catalog, &locale, messages, fetcher);
        let backend = Backend::new(clouds, port);
        let cache = Cache::default();
        let notice = RwSignal::new(None);
        let sessions = Sessions::new(backend, cache);
        let app = App {
            l10n,
            backend,
            cache,
            sessions,
            changes: Changes::new(backend, sessions),
            preferences: Preferences::new(l10n, notice),
            notice,
            base: StoredValue::new(base.clone()),
        };
        provide_context(app);
        keep_document(app);
        // No `<Routes>`: `route` reads the addresses, the router only moves between them.
        view! {
            <Router base=base.as_str().to_owned()>
                <Inside/>
            </Router>
        }
    }))
}

#[component]
fn Inside() -> impl IntoView {
    Here::provide(App::from_context());
    view! { <Page/> }
}

/// Keeps language, direction and theme of the document as chosen.
fn keep_document(app: App) {
    effect(move || {
        document::set_root_attribute("lang", Some(&app.l10n.locale()));
        document::set_root_attribute("dir", Some(&app.l10n.dir()));
    });
    effect(move || document::set_root_attribute("data-theme", app.preferences.theme().as_attribute()));
}

/// A port that sends with `fetch`; for `moniker` it begins with the session reply that came early.
pub fn fetch_port(profile: &Profile, early: Option<(&Moniker, String, js_sys::Promise)>) -> Rc<dyn Port> {
    match early {
        Some((moniker, url, reply)) if *moniker == profile.moniker => {
            Rc::new(FetchPort::with_prefetched(url, reply))
        }
        _ => Rc::new(FetchPort::default()),
    }
}
