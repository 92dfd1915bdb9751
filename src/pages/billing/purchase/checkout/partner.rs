//! The partner information of an order: a checked ID is added, and can be removed again (rows C2 to C4).

use super::Desk;
use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{MessageId, ids},
    pages::billing::{
        links::{learn_more, out},
        partner::{partner_field, person, refused, wanted},
    },
    state::Checked,
    ui::{Text, button},
};
use contract::{Moniker, ProductId};
use leptos::prelude::*;

/// Receives the focus when what had it is gone.
const PANE_ID: &str = "order-partner";
const REASON_ID: &str = "partner-reason";

/// Beside the review.
pub(super) fn pane(desk: Desk) -> AnyView {
    let is_added = derived(move || desk.asked.with(|asked| asked.partner.is_some()));
    aside(desk, move || if is_added.get() { added(desk, true) } else { field(desk) })
}

/// Beside the confirmation: nothing of it is changed there.
pub(super) fn shown(desk: Desk) -> AnyView {
    let is_added = derived(move || desk.asked.with(|asked| asked.partner.is_some()));
    aside(desk, move || {
        if is_added.get() {
            return added(desk, false);
        }
        let (moniker, product) = place(desk);
        let is_typed = !desk.orders().draft(&moniker, &product).trim().is_empty();
        let id = if is_typed { ids::CHECKOUT_PARTNER_TYPED } else { ids::PARTNER_NONE };
        view! { <p class=is_typed.then_some("warn")>{desk.app.l10n.text(id)}</p> }.into_any()
    })
}

/// What the field's text is kept for.
fn place(desk: Desk) -> (Moniker, ProductId) {
    (desk.moniker.get_value(), desk.product.with_untracked(|product| product.id.clone()))
}

fn aside(desk: Desk, body: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    view! {
        <aside class="card" aria-labelledby=PANE_ID>
            <h2 id=PANE_ID tabindex="-1">{desk.app.l10n.text(ids::SUBSCRIPTION_PARTNER)}</h2>
            {dynamic(body)}
        </aside>
    }
    .into_any()
}

/// The field, whose the ID in it is, and the button that puts it on the order.
fn field(desk: Desk) -> AnyView {
    let l10n = desk.app.l10n;
    let (moniker, product) = place(desk);
    let text = RwSignal::new(desk.orders().draft(&moniker, &product));
    let keep = move |typed: &str| desk.orders().keep_draft(&moniker, &product, typed);
    let known = derived(move || match desk.check.get() {
        Checked::Known(partner) => Some(wanted(partner)),
        _ => None,
    });
    let reason = move || known.with(Option::is_none).then_some(ids::PARTNER_CHECK_FIRST);
    let add = move |_| {
        if let Some(partner) = known.get_untracked() {
            desk.choose(false, |checkout| checkout.partner = Some(partner.partner_id));
            desk.app.surface.focus(PANE_ID);
        }
    };
    view! {
        <p>{l10n.text(ids::CHECKOUT_PARTNER_LEAD)}</p>
        {partner_field(l10n, text, desk.check, keep)}
        <div role="status">
            {sometimes(move || known.get().map(|partner| person(&partner, Some(l10n.text(ids::PARTNER_CHECKED)))))}
        </div>
        {sometimes(move || known.with(Option::is_some).then(|| consequences(desk)))}
        <div class="actions">
            <button
                class="button"
                type="button"
                aria-disabled=move || reason().map(|_| "true")
                aria-describedby=REASON_ID
                on:click=add
            >
                {l10n.text(ids::CHECKOUT_PARTNER_ADD)}
            </button>
            <p class="small muted" id=REASON_ID>{move || reason().map(|reason| l10n.text(reason).get())}</p>
        </div>
        {help(desk)}
    }
    .into_any()
}

/// Who is on the order.
fn added(desk: Desk, removable: bool) -> AnyView {
    let l10n = desk.app.l10n;
    let who = move || match desk.check.get() {
        Checked::Known(partner) => view! {
            {person(&wanted(partner), Some(l10n.text(ids::CHECKOUT_PARTNER_ON)))}
            {removable.then(|| consequences(desk))}
        }
        .into_any(),
        Checked::Refused(failure) => {
            let id = desk.asked.with_untracked(|asked| asked.partner);
            let again = move || {
                if let Some(id) = id {
                    desk.check.ask(id);
                }
                desk.app.surface.focus(PANE_ID);
            };
            view! {
                <div role="alert">{refused(Checked::Refused(failure))}</div>
                <div class="actions">{button("button", l10n.text(ids::FAILURE_RETRY), again)}</div>
            }
            .into_any()
        }
        Checked::Not | Checked::Asking => {
            view! { <p role="status">{l10n.text(ids::CHECKOUT_PARTNER_CHECKING)}</p> }.into_any()
        }
    };
    let remove = move || {
        desk.choose(false, |checkout| checkout.partner = None);
        desk.app.surface.focus(PANE_ID);
    };
    view! {
        {dynamic(who)}
        {removable.then(|| view! {
            <div class="actions">{button("button", l10n.text(ids::PARTNER_REMOVE), remove)}</div>
        })}
    }
    .into_any()
}

/// What that means for both.
fn consequences(desk: Desk) -> AnyView {
    let points = [ids::PARTNER_SEES, ids::PARTNER_NO_ACCESS, ids::CHECKOUT_PARTNER_WHEN];
    let points = points.map(|id| view! { <li>{desk.app.l10n.text(id)}</li> });
    view! { <ul class="points small">{points.into_iter().collect::<Vec<_>>()}</ul> }.into_any()
}

/// Why nothing can be bought with the partner on the order yet, followed.
pub(super) fn open_question(desk: Desk) -> Option<MessageId> {
    desk.asked.with(|asked| asked.partner)?;
    match desk.check.get() {
        Checked::Known(_) => None,
        Checked::Not | Checked::Asking => Some(ids::CHECKOUT_PARTNER_CHECKING),
        Checked::Refused(_) => Some(ids::CHECKOUT_PARTNER_FIRST),
    }
}

/// The ways to a partner, each in a tab of its own, so that what was chosen stays (row C2).
pub(super) fn help(desk: Desk) -> AnyView {
    let l10n = desk.app.l10n;
    let text = |id: MessageId| -> Text { l10n.text(id) };
    let Some(profile) = desk.moniker.with_value(|moniker| desk.app.backend.profile(moniker)) else {
        return ().into_any();
    };
    let directory = profile.links.partner_directory.clone();
    view! {
        <details>
            <summary>{text(ids::CHECKOUT_HELP)}</summary>
            <p>{text(ids::CHECKOUT_HELP_TEXT)}</p>
            {directory.map(|href| out(href, text(ids::CHECKOUT_HELP_PARTNER)))}
            {learn_more(&profile)}
        </details>
    }
    .into_any()
}
