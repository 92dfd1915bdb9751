//! What can be done with the partner of record here: each cloud arranges it in its own way, and what
//! is not allowed stays there, disabled, with its reason (rows A5, D3, E2).

use super::{Subject, denied::denied, form::PartnerForm};
use crate::{
    cloud::PartnerEntry,
    erase::{derived, sometimes},
    l10n::{Args, MessageId, ids},
    pages::link::Link,
    route::Page,
    state::App,
    ui::{Icon, IconView, Popover, opener},
};
use contract::{Access, AccountId, Denial, DenialReason, Moniker, PartnerOfRecordActions, Subscription};
use leptos::prelude::*;

/// Before the number of a reason.
const REASON_ID: &str = "partner-denied-";
const MENU_ID: &str = "partner-actions";

/// One thing that can be done, or not.
#[derive(Clone)]
struct Action {
    label: MessageId,
    access: Access,
    removes: bool,
}

/// What a subscription leaves open to an account.
#[derive(Clone, PartialEq)]
pub(super) struct Offered {
    account: AccountId,
    allowed: PartnerOfRecordActions,
    is_set: bool,
}

impl Offered {
    pub(super) fn of(read: &Subscription, account: AccountId) -> Self {
        let is_set = read.partner_of_record.value.is_some();
        Self { account, allowed: read.allowed_actions.clone(), is_set }
    }
}

pub(super) fn actions(subject: Subject, offered: Offered) -> AnyView {
    let l10n = subject.app.l10n;
    let Offered { allowed, is_set, .. } = offered;
    let inline = subject.entry() == PartnerEntry::Inline;
    let all = if is_set {
        let edit = if inline { ids::PARTNER_REPLACE } else { ids::PARTNER_EDIT_RECORD };
        vec![
            Action { label: edit, access: allowed.replace, removes: false },
            Action { label: ids::PARTNER_REMOVE, access: allowed.remove, removes: true },
        ]
    } else {
        vec![Action { label: ids::PARTNER_ADD_RECORD, access: allowed.set, removes: false }]
    };
    // Each reason once.
    let mut denials: Vec<Denial> = Vec::new();
    for action in &all {
        if let Access::Denied(denial) = &action.access
            && !denials.contains(denial)
        {
            denials.push(denial.clone());
        }
    }
    match denials.first() {
        Some(denial) if !is_set && denial.reason == DenialReason::PartnerInitiatedOnly => {
            return invitation(subject);
        }
        None if inline && !is_set => {
            let submit = l10n.text(ids::PARTNER_ADD);
            // One field at a time: not beneath the panel too. Not made anew by reading again, which would forget
            // what is being checked.
            let editing = derived(move || subject.is_editing());
            let form = move || (!editing.get()).then(|| view! { <PartnerForm subject submit/> }.into_any());
            return sometimes(form).into_any();
        }
        _ => {}
    }
    let reason_of = |action: &Action| match &action.access {
        Access::Denied(denial) => denials.iter().position(|one| one == denial).map(reason_id),
        Access::Allowed => None,
    };
    let items = all.into_iter().map(|action| (reason_of(&action), action)).collect();
    let items = StoredValue::<Vec<(Option<String>, Action)>>::new(items);
    let buttons = move |class| -> Vec<AnyView> {
        let items = items.get_value().into_iter();
        items.map(|(reason, action)| button(subject, action, reason, class)).collect()
    };
    let reasons: Vec<AnyView> = denials
        .iter()
        .enumerate()
        .map(|(number, denial)| denied(subject, denial, reason_id(number)))
        .collect();
    if subject.entry() == PartnerEntry::Menu {
        return view! {
            <button class="button" type="button" popovertarget=MENU_ID>
                {l10n.text(ids::MORE_ACTIONS)} <IconView icon=Icon::ChevronDown small=true/>
            </button>
            <Popover id=MENU_ID class="popover--narrow" label=l10n.text(ids::MORE_ACTIONS)>
                {buttons("menu-item")}
            </Popover>
            {reasons}
        }
        .into_any();
    }
    view! {
        <div class="actions">{buttons("button")}</div>
        {reasons}
    }
    .into_any()
}

fn reason_id(number: usize) -> String {
    format!("{REASON_ID}{number}")
}

fn button(subject: Subject, action: Action, reason: Option<String>, class: &'static str) -> AnyView {
    let Action { label, access, removes } = action;
    let allowed = access.is_allowed();
    let act = move |_| {
        if !allowed {
            return;
        }
        subject.app.surface.hide_popover();
        if removes {
            subject.removing.set(true);
        } else {
            subject.edit(true);
        }
    };
    view! {
        <button
            class=class
            type="button"
            aria-disabled=(!allowed).then_some("true")
            aria-describedby=reason
            on:click=act
        >
            {subject.app.l10n.text(label)}
        </button>
    }
    .into_any()
}

/// Why nothing is typed in here, and how the partner begins (row D6).
fn invitation(subject: Subject) -> AnyView {
    let l10n = subject.app.l10n;
    let steps = [ids::PARTNER_INVITATION_1, ids::PARTNER_INVITATION_2, ids::PARTNER_INVITATION_3];
    view! {
        <p>{l10n.text(ids::PARTNER_INVITATION)}</p>
        <ol class="points">
            {steps.map(|step| view! { <li>{l10n.text(step)}</li> }).collect_view()}
        </ol>
    }
    .into_any()
}

/// The same in a row of the list, where the cloud has such a menu. `is_set` says whether the row shows a
/// partner, which may be newer than what the row was read with.
pub(in crate::pages::billing) fn row_menu(
    moniker: &Moniker,
    row: &Subscription,
    is_set: bool,
) -> Option<AnyView> {
    let app = App::from_context();
    let l10n = app.l10n;
    app.backend.profile(moniker).filter(|profile| profile.partner_entry == PartnerEntry::Menu)?;
    let label = if is_set { ids::PARTNER_EDIT_RECORD } else { ids::PARTNER_ADD_RECORD };
    let allowed = &row.allowed_actions;
    let access = if row.partner_of_record.value.is_some() { &allowed.replace } else { &allowed.set };
    let edit = access.is_allowed();
    let to = Page::Subscription { id: row.id.clone(), edit }.of(moniker);
    // What is not allowed leads to where it says why.
    let to = StoredValue::new(to);
    let menu = format!("actions-{}", row.id);
    let name = row.name.clone();
    let what = l10n.text_with(ids::MORE_ACTIONS_OF, move || Args::new().text("name", name.clone()));
    Some(
        view! {
            {opener("button button--subtle button--icon", Icon::More, what, menu.clone())}
            <Popover id=menu class="popover--narrow popover--end" label=what>
                <Link class="menu-item" to=to.get_value()>{l10n.text(label)}</Link>
            </Popover>
        }
        .into_any(),
    )
}
