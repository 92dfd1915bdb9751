//! The frame around every page: app bar, rail, main.

mod account_menu;
mod app_bar;
mod cloud_menu;
mod preferences;
mod rail;

use crate::erase::{derived, sometimes};
use crate::{
    l10n::{Args, MessageId, ids},
    pages::{Here, billing::BulkNotice, link::Link, rest::Rest},
    route::{Checkout, Page, Route, Step},
    state::{App, Buying, ChangeState, Pending, View},
    ui::{MessageBar, Text, Tone, button},
};
use app_bar::AppBar;
use leptos::{ev, prelude::*};
use rail::{Rail, Strip};

const MAIN_ID: &str = "main";

/// The frame of a page behind sign-in.
#[component]
pub(super) fn Frame(children: Children) -> impl IntoView {
    view! { <Shell signed_in=true>{children()}</Shell> }
}

/// The frame of a page before sign-in: a sheet in the middle.
#[component]
pub(super) fn PlainFrame(children: Children) -> impl IntoView {
    view! { <Shell signed_in=false>{children()}</Shell> }
}

#[component]
fn Shell(signed_in: bool, children: Children) -> impl IntoView {
    let (main, sheet) = if signed_in { ("main", "page") } else { ("main main--plain", "sign-in") };
    let is_part = App::from_context().view.is_part();
    let sheet = view! {
        <div class=sheet part="page">
            <Notice/>
            <ChangeNotice/>
            {order_notice()}
            {(signed_in && !is_part).then(|| view! { <BulkNotice/> })}
            {children()}
        </div>
    };
    let app = App::from_context();
    // Whoever moves about here will soon want another page.
    let rest = Rest::from_context();
    if app.host.is_some() {
        // Bar and main region are those of the page around.
        let strip = (signed_in && app.view == View::Console).then(|| view! { <Strip/> });
        return view! {
            {strip}
            <div
                class="main main--part"
                id=MAIN_ID
                tabindex="-1"
                on:pointerenter=move |_| rest.want()
                on:focusin=move |_| rest.want()
            >
                {sheet}
            </div>
        }
        .into_any();
    }
    view! {
        <SkipLink/>
        <div class="shell" on:pointerenter=move |_| rest.want() on:focusin=move |_| rest.want()>
            <AppBar signed_in/>
            {signed_in.then(|| view! { <Rail/> })}
            <main class=main id=MAIN_ID tabindex="-1">{sheet}</main>
        </div>
    }
    .into_any()
}

#[component]
fn SkipLink() -> impl IntoView {
    let App { l10n, surface, .. } = App::from_context();
    let skip = move |event: ev::MouseEvent| {
        event.prevent_default();
        surface.focus_and_show(MAIN_ID);
    };
    view! { <a class="skip-link" href=format!("#{MAIN_ID}") on:click=skip>{l10n.text(ids::APP_SKIP)}</a> }
}

/// What failed in the background.
#[component]
fn Notice() -> impl IntoView {
    let app = App::from_context();
    let here = Here::from_context();
    let dismiss = move || {
        app.notice.set(None);
        here.to_heading();
    };
    sometimes(move || {
        app.notice
            .get()
            .map(|id| {
                view! {
                    <MessageBar tone=Tone::Danger>
                        <p class="message__text">{app.l10n.text(id)}</p>
                        {button("button", app.l10n.text(ids::NOTICE_DISMISS), dismiss)}
                    </MessageBar>
                }
            })
            .map(IntoAny::into_any)
    })
}

/// The end of a change whose page was left meanwhile.
#[component]
fn ChangeNotice() -> impl IntoView {
    let app = App::from_context();
    let here = Here::from_context();
    let ended = derived(move || app.changes.unnoticed(here.route().moniker()?));
    sometimes(move || ended.get().map(|pending| change_notice(app, here, pending)))
}

fn change_notice(app: App, here: Here, pending: Pending) -> AnyView {
    let l10n = app.l10n;
    let (tone, text) = match pending.state {
        ChangeState::Done(_) => (Tone::Success, ids::NOTICE_CHANGE_DONE),
        ChangeState::Unknown(_) => (Tone::Warning, ids::NOTICE_CHANGE_UNKNOWN),
        _ => (Tone::Danger, ids::NOTICE_CHANGE_FAILED),
    };
    let name = pending.intent.name.clone();
    let to = Route::subscription(&pending.intent.moniker, &pending.intent.subscription);
    let text = l10n.text_with(text, move || Args::new().text("name", name.clone()));
    notice(here, tone, text, (to, ids::NOTICE_CHANGE_OPEN), move || app.changes.notice(&pending))
}

/// The end of a purchase whose checkout was left meanwhile.
fn order_notice() -> AnyView {
    let app = App::from_context();
    let here = Here::from_context();
    let ended = derived(move || app.orders.unnoticed(here.route().moniker()?));
    let told = move || {
        let placing = ended.get()?;
        let intent = placing.intent.clone();
        let (tone, text, page, label) = match &placing.state {
            Buying::Taken(order) => {
                let number = order.number.clone();
                let text = move || Args::new().text("number", number.clone());
                let text = app.l10n.text_with(ids::BUYING_NOTICE_TAKEN, text);
                (Tone::Success, text, Page::Order(order.id.clone()), ids::BUYING_NOTICE_OPEN)
            }
            _ => {
                let checkout = Checkout { step: Step::Confirm, ..Checkout::of(intent.product) };
                let text = app.l10n.text(ids::BUYING_NOTICE_ENDED);
                (Tone::Warning, text, Page::Checkout(checkout), ids::BUYING_NOTICE_WHY)
            }
        };
        let to = page.of(&intent.moniker);
        Some(notice(here, tone, text, (to, label), move || app.orders.dismiss(&placing)))
    };
    sometimes(told).into_any()
}

/// What ended elsewhere, the way to it, and a button that puts the notice away.
fn notice(
    here: Here,
    tone: Tone,
    text: Text,
    (to, label): (Route, MessageId),
    put_away: impl Fn() + Send + 'static,
) -> AnyView {
    let l10n = App::from_context().l10n;
    let dismiss = button("button", l10n.text(ids::NOTICE_DISMISS), move || {
        put_away();
        here.to_heading();
    });
    view! {
        <MessageBar tone>
            <p class="message__text">{text} " " <Link to>{l10n.text(label)}</Link></p>
            {dismiss}
        </MessageBar>
    }
    .into_any()
}
