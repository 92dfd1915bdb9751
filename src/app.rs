//! The composition root: builds everything once and hands it down, alone or held by another page.

use crate::erase::effect;
use crate::{
    browser::{host::Host, place::Place, surface::Surface},
    client::{FetchPort, Port},
    cloud::Profile,
    config::{self, ConfigError},
    l10n::{Fetcher, L10n, LocaleEntry},
    pages::{Here, Page},
    route::{Base, Route},
    state::{App, Backend, Bulk, Cache, Changes, Orders, Preferences, Sessions, Theme, View, follow_link},
};
use contract::{Moniker, SubscriptionId};
use js_sys::Function;
use leptos::{mount::mount_to, prelude::*};
use leptos_router::components::Router;
use std::{any::Any, cell::OnceCell, rc::Rc};

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
    /// Its messages.
    pub messages: String,
    /// `clouds.json`.
    pub clouds: String,
    /// Fetches a locale's messages by the address in the catalog.
    pub fetcher: Fetcher,
    /// Makes the port of a cloud.
    pub port: PortOf,
    /// How it is held by another page; nothing when it stands alone.
    pub embedding: Option<Embedding>,
}

/// How another page holds the app.
pub struct Embedding {
    /// How much of it is shown.
    pub view: View,
    /// Of which cloud.
    pub moniker: Moniker,
    /// Of which subscription, for a view of one.
    pub subscription: Option<SubscriptionId>,
    /// Tells the page something.
    pub emit: Function,
    /// Asks the page for another token.
    pub renew: Function,
    /// The theme to begin with.
    pub theme: Theme,
}

/// What is mounted: dropping it takes it away.
pub struct Mounted {
    _handle: Box<dyn Any>,
    app: App,
    here: Rc<OnceCell<Here>>,
}

/// Why the app does not start; English, for the person who deploys it.
#[derive(Debug)]
pub struct Refused(pub String);

impl From<ConfigError> for Refused {
    fn from(error: ConfigError) -> Self {
        Self(error.to_string())
    }
}

impl Mounted {
    /// The app's state.
    pub fn app(&self) -> App {
        self.app
    }

    /// Goes to an address below the base.
    pub fn navigate(&self, address: &str, replace: bool) {
        if let Some(here) = self.here.get() {
            let route = Route::parse_address(address);
            if replace { here.replace(&route) } else { here.go(&route) }
        }
    }
}

/// Starts the app. It lives until the handle is dropped.
///
/// # Errors
/// When the configuration is not valid; then nothing was mounted.
pub fn start(options: Options) -> Result<Mounted, Refused> {
    let Options { root, base, catalog, locale, messages, clouds, fetcher, port, embedding } = options;
    // The first router keeps its owner alive in a process-wide hook, and with it its listeners, even
    // after it is unmounted. A hook set before takes that place (ecosystem.md 0.1).
    let _ = leptos::server_fn::redirect::set_redirect_hook(|_: &str| {});
    let clouds = config::parse_clouds(&clouds)?;
    let base =
        Base::parse(&base).ok_or_else(|| Refused(format!("\"{base}\" cannot be the app's base path")))?;
    let built = Rc::new(OnceCell::new());
    let here = Rc::new(OnceCell::new());
    let (tell, found) = (built.clone(), here.clone());
    let element = root.clone();
    let handle = mount_to(root, move || {
        // Here and not before: what is stored while nothing is mounted is never given back.
        let host =
            embedding.as_ref().map(|Embedding { emit, renew, .. }| Host::new(emit.clone(), renew.clone()));
        let l10n = L10n::new(catalog, &locale, messages, fetcher);
        let backend = Backend::new(clouds, port);
        let cache = Cache::default();
        let notice = RwSignal::new(None);
        let sessions = Sessions::new(backend, cache, host);
        let app = App {
            l10n,
            backend,
            cache,
            sessions,
            changes: Changes::new(backend, sessions, host),
            orders: Orders::new(backend, sessions),
            bulk: Bulk::new(backend, sessions),
            preferences: match &embedding {
                Some(embedding) => Preferences::of_host(l10n, notice, embedding.theme),
                None => Preferences::new(l10n, notice),
            },
            notice,
            surface: if host.is_some() { Surface::within(&element) } else { Surface::page() },
            host,
            view: embedding.as_ref().map_or(View::Whole, |embedding| embedding.view),
            base: StoredValue::new(base.clone()),
        };
        // Once: it is mounted once.
        let _ = tell.set(app);
        provide_context(app);
        keep_root(app);
        match embedding {
            Some(embedding) => embedded(app, &embedding, &found).into_any(),
            // No `<Routes>`: `route` reads the addresses, the router only moves between them.
            None => {
                follow_link(app);
                view! {
                    <Router base=base.as_str().to_owned()>
                        <Inside/>
                    </Router>
                }
                .into_any()
            }
        }
    });
    let app = built.get().copied().ok_or_else(|| Refused("the app was not built".to_owned()))?;
    Ok(Mounted { _handle: Box::new(handle), app, here })
}

#[component]
fn Inside() -> impl IntoView {
    Here::in_router(App::from_context());
    view! { <Page/> }
}

/// What stands in another page has no router: that one would follow the page's own links, and cannot be
/// where no address is (ARCHITECTURE.md, "Embedded").
fn embedded(app: App, embedding: &Embedding, found: &OnceCell<Here>) -> impl IntoView {
    let Embedding { moniker, subscription, .. } = embedding;
    let start = match subscription {
        Some(id) => Route::subscription(moniker, id),
        None => Route::products(moniker),
    };
    let place = if app.view.is_part() { Place::in_memory(app.href(&start)) } else { Place::in_bar() };
    let here = Here::in_place(app, place);
    let _ = found.set(here);
    // The base alone is no page: the page around links to it all the same.
    effect(move || {
        if here.route() == Route::Clouds {
            here.replace(&start);
        }
    });
    view! { <Page/> }
}

/// Keeps language, direction and theme of what holds everything as chosen.
fn keep_root(app: App) {
    effect(move || {
        app.surface.set_attribute("lang", Some(&app.l10n.locale()));
        app.surface.set_attribute("dir", Some(&app.l10n.dir()));
    });
    effect(move || app.surface.set_attribute("data-theme", app.preferences.theme().as_attribute()));
    if app.preferences.has_density() {
        effect(move || app.surface.set_attribute("data-density", app.preferences.density()));
    }
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
