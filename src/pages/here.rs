//! Where the user is, and going elsewhere: the router behind typed routes.

use crate::{
    browser::{history, place::Place, timer},
    erase::{Derived, derived, effect},
    route::Route,
    state::App,
};
use contract::Moniker;
use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate},
};
use std::rc::Rc;

/// The heading that receives the focus on a new page.
pub(super) const HEADING_ID: &str = "page-title";

/// Milliseconds after which a browser that has not gone back will not.
const LONGEST_RETURN: i64 = 5_000;

/// Goes to an address, in place of the present one or not.
type Navigate = Rc<dyn Fn(&str, bool)>;

/// The present route. Copy it around.
#[derive(Clone, Copy)]
pub struct Here {
    app: App,
    route: Derived<Route>,
    /// As the route, without what changes inside a page.
    page: Derived<Route>,
    navigate: StoredValue<Navigate, LocalStorage>,
    /// Whether the page that comes was asked for here, and not by the browser's Back or Forward.
    forward: StoredValue<bool>,
    /// Until when the browser is awaited, which was told to go back: it does so only later, and would
    /// go back from what is written meanwhile. What comes then.
    returning: StoredValue<(i64, Option<(Route, bool)>)>,
    /// The path of the page last arrived at; none before the first, which leaves the focus where it is.
    arrived: StoredValue<Option<String>>,
}

impl Here {
    /// Where the router is; only inside it.
    pub fn in_router(app: App) -> Self {
        let location = use_location();
        let (path, query) = (location.pathname, location.search);
        let go = use_navigate();
        let navigate: Navigate = Rc::new(move |href, replace| {
            let options =
                NavigateOptions { resolve: false, replace, scroll: false, ..NavigateOptions::default() };
            go(href, options);
            // leptos_router 0.8 does not write an address that equals the last one it remembers, though
            // Back may have led away since; then the page is right and the address is not.
            if history::address() != href {
                history::push(href);
            }
        });
        Self::provide(app, move || (path.get(), query.get()), navigate)
    }

    /// Where an embedded app is.
    pub fn in_place(app: App, place: Place) -> Self {
        let address = move || {
            let address = place.address();
            let (path, query) = address.split_once('?').unwrap_or((address.as_str(), ""));
            (path.to_owned(), query.to_owned())
        };
        Self::provide(app, address, Rc::new(move |href, replace| place.go(href, replace)))
    }

    fn provide(
        app: App,
        address: impl Fn() -> (String, String) + Send + Sync + 'static,
        navigate: Navigate,
    ) -> Self {
        let route = derived(move || {
            let (path, query) = address();
            let inside = app.base.with_value(|base| base.strip(&path).map(str::to_owned));
            inside.map_or(Route::NotFound, |inside| Route::parse(&inside, &query))
        });
        let page = derived(move || route.get().page());
        // A menu that was opened over one page does not lie over the next.
        effect(move || {
            page.track();
            app.surface.hide_popover();
        });
        let here = Self {
            app,
            route,
            page,
            navigate: StoredValue::new_local(navigate),
            forward: StoredValue::new(false),
            returning: StoredValue::new((0, None)),
            arrived: StoredValue::new(None),
        };
        provide_context(here);
        effect(move || {
            route.track();
            if let (1.., Some((route, replace))) =
                here.returning.try_update_value(std::mem::take).unwrap_or_default()
            {
                here.write(&route, replace);
            }
        });
        here
    }

    /// Where the user is; only inside the app.
    pub fn from_context() -> Self {
        expect_context::<Self>()
    }

    /// The present route, followed.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The present page, followed.
    pub(super) fn page(self) -> Route {
        self.page.get()
    }

    /// The present route as it is now.
    pub fn route_now(self) -> Route {
        self.route.get_untracked()
    }

    /// Goes to a page.
    pub fn go(self, route: &Route) {
        self.move_to(route, false);
    }

    /// Goes to the sign-in page of a cloud whose session is over, unless the user is elsewhere by now.
    pub(super) fn left(self, moniker: &Moniker) {
        let still_here = self.route.try_get_untracked().is_some_and(|route| route.moniker() == Some(moniker));
        if still_here {
            self.go(&Route::SignIn { moniker: moniker.clone(), return_to: None });
        }
    }

    /// Goes to a page in place of the present one: Back skips what was here.
    pub fn replace(self, route: &Route) {
        self.move_to(route, true);
    }

    /// Changes the address of the present page, and shows its beginning: the list asks another question.
    pub fn stay(self, route: &Route, replace: bool) {
        self.write(route, replace);
        self.app.surface.scroll_to_top();
    }

    /// Changes the address of the present page, which stays where it is: a panel opens or closes.
    pub(super) fn amend(self, route: &Route, replace: bool) {
        self.write(route, replace);
    }

    /// Goes back to the entry of the page before the present one, which a panel made.
    pub(super) fn back(self) {
        if self.is_returning() {
            // It was left again before it came.
            return self.returning.update_value(|(_, next)| *next = None);
        }
        self.returning.set_value((timer::now() + LONGEST_RETURN, None));
        history::back();
    }

    fn is_returning(self) -> bool {
        self.returning.with_value(|(until, _)| *until > timer::now())
    }

    fn move_to(self, route: &Route, replace: bool) {
        let elsewhere = route.clone().page() != self.page.get_untracked();
        self.forward.set_value(elsewhere);
        if !elsewhere {
            // Nothing arrives: what an arrival does is done here.
            self.app.surface.hide_popover();
            self.app.surface.scroll_to_top();
        }
        self.write(route, replace);
    }

    fn write(self, route: &Route, replace: bool) {
        if self.is_returning() {
            return self.returning.update_value(|(_, next)| *next = Some((route.clone(), replace)));
        }
        let detail = [("path", route.address().into()), ("replace", replace.into())];
        if self.app.host.is_none_or(|host| host.tell("navigate", &detail)) {
            let href = self.app.href(route);
            self.navigate.with_value(|navigate| navigate(&href, replace));
        }
    }

    /// Gives the focus to an element by id.
    pub(super) fn focus(self, id: &str) {
        self.app.surface.focus(id);
    }

    /// Called by each page when it is there: shows its beginning and gives its heading the focus.
    /// A page that shows itself again, with newer data, moves nothing.
    pub(super) fn arrive(self) {
        let address = self.route_now().address();
        let path = address.split('?').next().unwrap_or_default().to_owned();
        let before = self.arrived.get_value();
        let forward = self.forward.get_value();
        self.forward.set_value(false);
        if before.as_ref() == Some(&path) {
            return;
        }
        self.arrived.set_value(Some(path));
        if forward {
            self.app.surface.scroll_to_top();
        }
        if before.is_some() {
            self.app.surface.focus(HEADING_ID);
        }
    }

    /// Gives the heading the focus, and the one that may soon stand in its place: the control that has
    /// the focus goes away.
    pub(super) fn to_heading(self) {
        self.arrived.set_value(Some(String::new()));
        self.app.surface.focus(HEADING_ID);
    }
}
