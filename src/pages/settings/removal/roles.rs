//! "Remove roles?": what stops, and what stays (rows I1, I2, I10).

use super::{Subject, is_asked};
use crate::{
    erase::{derived, effect, sometimes},
    l10n::{Args, MessageId, ids},
    pages::settings::{opened::Question, partner_name, roles},
    state::Deed,
    ui::{Dialog, Leave},
};
use contract::{
    DirectoryRole, Relationship, RoleId,
    removal::{Remainder, ends_without},
};
use leptos::prelude::*;

const DIALOG_ID: &str = "remove-roles";
const ERROR_ID: &str = "remove-roles-error";

pub(super) fn dialog(subject: Subject) -> AnyView {
    let l10n = subject.app.l10n;
    let open = is_asked(subject, Question::RemoveRoles, |now| now.allowed_actions.remove_roles.is_allowed());
    // All of them, until somebody unticks one.
    let kept = RwSignal::new(Vec::<RoleId>::new());
    effect(move || {
        if !open.get() {
            kept.set(Vec::new());
        }
    });
    let chosen = derived(move || {
        let roles = subject.now.with(|now| now.as_ref().map(|now| now.roles.clone())).unwrap_or_default();
        let kept = kept.get();
        roles.into_iter().map(|role| role.id).filter(|id| !kept.contains(id)).collect::<Vec<_>>()
    });
    let name = move || {
        subject
            .now
            .with(|now| now.as_ref().map(|now| partner_name::plain(&now.partner.name)))
            .unwrap_or_default()
    };
    let lead = l10n.text_with(ids::REMOVAL_LEAD, move || Args::new().text("partner", name()));
    let keep = move || subject.panel.keep();
    let count = move || u32::try_from(chosen.with(Vec::len)).unwrap_or(u32::MAX);
    let none = Signal::derive(move || count() == 0);
    let yes = l10n.text_with(ids::REMOVAL_YES, move || Args::new().count("count", count()));
    let remove = move |_| {
        let roles = chosen.get_untracked();
        let Some(now) = subject.now_untracked().filter(|_| !roles.is_empty()) else { return };
        // At once: what lies beneath an open dialog cannot have the focus.
        subject.app.surface.close_dialog(DIALOG_ID);
        subject.panel.ask(None);
        let id = now.id.clone();
        subject.moniker.with_value(|moniker| {
            subject.errands.begin(moniker, &now.etag, |key| Deed::RemoveRoles(id, roles, key));
        });
        subject.refocus();
    };
    let body = move || {
        let now = subject.now.get().filter(|_| open.get())?;
        let after = now.clone();
        let list: Vec<AnyView> = now.roles.iter().map(|role| choice(role, kept)).collect();
        Some(
            view! {
                <fieldset class="roles roles--choices">
                    <legend class="visually-hidden">{l10n.text(ids::RELATIONSHIPS_COLUMN_ROLES)}</legend>
                    {list}
                </fieldset>
                {sometimes(move || Some(consequences(&after, &chosen.get())))}
            }
            .into_any(),
        )
    };
    let error = move || {
        none.get().then(|| {
            view! { <p class="field__error" id=ERROR_ID>{l10n.text(ids::REMOVAL_NONE)}</p> }.into_any()
        })
    };
    view! {
        <Dialog
            id=DIALOG_ID
            open=open.into()
            title=l10n.text(ids::REMOVAL_TITLE)
            texts=vec![lead]
            leave=Leave::Escape(Callback::new(move |()| keep()))
        >
            {sometimes(body)}
            {sometimes(error)}
            <div class="actions">
                <button
                    class="button button--primary"
                    type="button"
                    aria-disabled=move || none.get().then_some("true")
                    aria-describedby=move || none.get().then_some(ERROR_ID)
                    on:click=remove
                >
                    {yes}
                </button>
                // Enter pressed twice must not remove anything.
                <button class="button" type="button" autofocus=true on:click=move |_| keep()>
                    {l10n.text(ids::REMOVAL_NO)}
                </button>
            </div>
        </Dialog>
    }
    .into_any()
}

fn choice(role: &DirectoryRole, kept: RwSignal<Vec<RoleId>>) -> AnyView {
    let id = StoredValue::new(role.id.clone());
    let is_chosen = move || id.with_value(|id| kept.with(|kept| !kept.contains(id)));
    let toggle = move |event| {
        let remove = event_target_checked(&event);
        kept.update(|kept| {
            id.with_value(|id| {
                kept.retain(|one| one != id);
                if !remove {
                    kept.push(id.clone());
                }
            });
        });
    };
    view! {
        <label class="choice">
            <input type="checkbox" name="role" prop:checked=is_chosen on:change=toggle/>
            <span>{roles::one(role)}</span>
        </label>
    }
    .into_any()
}

/// What stops and what stays, for the roles that are chosen: told from what the service will do too.
fn consequences(of: &Relationship, chosen: &[RoleId]) -> AnyView {
    let l10n = crate::state::App::from_context().l10n;
    let point = |id: MessageId| view! { <li>{l10n.text(id)}</li> }.into_any();
    let ends = ends_without(of, chosen).then(|| point(ids::REMOVAL_STOPS_RELATIONSHIP));
    let stays: Vec<AnyView> = Remainder::after(of, chosen).iter().map(|one| point(remainder(one))).collect();
    view! {
        <h3>{l10n.text(ids::REMOVAL_STOPS)}</h3>
        <ul class="points">{point(ids::REMOVAL_STOPS_ROLES)} {ends}</ul>
        <h3>{l10n.text(ids::REMOVAL_STAYS)}</h3>
        <ul class="points">{stays}</ul>
    }
    .into_any()
}

fn remainder(one: &Remainder) -> MessageId {
    match one {
        Remainder::Relationship => ids::REMOVAL_STAYS_RELATIONSHIP,
        Remainder::BuyingRights => ids::REMOVAL_STAYS_BUYING,
        Remainder::AzureRoles => ids::REMOVAL_STAYS_AZURE,
        Remainder::PartnerOfRecord => ids::REMOVAL_STAYS_RECORD,
        Remainder::Other(_) => ids::REMOVAL_STAYS_UNKNOWN,
    }
}
