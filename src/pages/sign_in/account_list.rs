//! The accounts a demo backend offers, by organisation; one press signs in.

use crate::erase::{dynamic, sometimes};
use crate::{
    l10n::{Args, ids},
    pages::{
        failure_view::{FailureState, failure_bar},
        names,
    },
    state::{App, Failure},
    ui::SkeletonLines,
};
use contract::{DemoAccount, Moniker, TenantId};
use leptos::{prelude::*, task::spawn_local};

/// Loads the accounts, offers them, and calls `on_done` when one is signed in.
#[component]
pub(super) fn AccountList(moniker: Moniker, on_done: Callback<()>) -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let moniker = StoredValue::new(moniker);
    let loaded = RwSignal::new(None::<Result<Vec<DemoAccount>, Failure>>);
    let load = Callback::new(move |()| {
        loaded.set(None);
        let moniker = moniker.get_value();
        spawn_local(async move {
            let result = app.sessions.accounts(&moniker).await;
            loaded.try_set(Some(result));
        });
    });
    load.run(());
    dynamic(move || match loaded.get() {
        None => view! {
            <p class="visually-hidden" role="status">{l10n.text(ids::SIGN_IN_ACCOUNTS_LOADING)}</p>
            <div class="skeletons" aria-hidden="true"><SkeletonLines lines=5/></div>
        }
        .into_any(),
        Some(Ok(accounts)) if accounts.is_empty() => {
            view! { <p>{l10n.text(ids::SIGN_IN_ACCOUNTS_NONE)}</p> }.into_any()
        }
        Some(Ok(accounts)) => view! { <Offer moniker accounts on_done/> }.into_any(),
        Some(Err(failure)) => {
            let title = l10n.text(ids::SIGN_IN_ACCOUNTS_FAILED_TITLE);
            view! { <FailureState failure title moniker=moniker.get_value() retry=load/> }.into_any()
        }
    })
}

#[component]
fn Offer(moniker: StoredValue<Moniker>, accounts: Vec<DemoAccount>, on_done: Callback<()>) -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let busy = RwSignal::new(None::<String>);
    let failure = RwSignal::new(None::<Failure>);
    let choose = Callback::new(move |account: DemoAccount| {
        if busy.get_untracked().is_some() {
            return;
        }
        busy.set(Some(account.account.display_name.clone()));
        failure.set(None);
        let moniker = moniker.get_value();
        spawn_local(async move {
            match app.sessions.sign_in(&moniker, &account).await {
                // Gone, with its page, when the user has gone elsewhere meanwhile.
                Ok(()) => {
                    on_done.try_run(());
                }
                Err(why) => {
                    failure.try_set(Some(why));
                }
            }
            busy.try_set(None);
        });
    });
    let mut organizations: Vec<(TenantId, String, Vec<DemoAccount>)> = Vec::new();
    for account in accounts {
        match organizations.iter_mut().find(|(id, ..)| *id == account.organization.id) {
            Some((_, _, members)) => members.push(account),
            None => {
                let organization = account.organization.clone();
                organizations.push((organization.id, organization.name, vec![account]));
            }
        }
    }
    let status = move || match busy.get() {
        Some(name) => l10n.now(ids::SIGN_IN_BUSY, Args::new().text("name", name)),
        None => String::new(),
    };
    let groups = organizations.into_iter().map(|(id, name, members)| {
        let heading = format!("organization-{}", names::tenant(&id));
        view! {
            <h2 id=heading.clone()>{name}</h2>
            <ul class="doors" aria-labelledby=heading>
                {members.into_iter().map(|account| view! { <AccountDoor account choose/> }).collect_view()}
            </ul>
        }
    });
    view! {
        <p class="visually-hidden" role="status">{status}</p>
        {sometimes(move || {
            failure.get().map(|failure| failure_bar(failure, Some(l10n.text(ids::SIGN_IN_FAILED)), None))
        })}
        {groups.collect_view()}
    }
}

#[component]
fn AccountDoor(account: DemoAccount, choose: Callback<DemoAccount>) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let name = account.account.display_name.clone();
    let sign_in_name = account.account.user_principal_name.clone();
    let roles = account.roles.clone();
    let partner = account.on_behalf_of_partner.clone();
    view! {
        <li>
            <button class="door" type="button" on:click=move |_| choose.run(account.clone())>
                <span class="avatar" aria-hidden="true">{names::initials(&name)}</span>
                <span class="door__text">
                    <span class="door__name">{name.clone()}</span>
                    <span class="small muted">{sign_in_name}</span>
                </span>
                <span class="badges">
                    {roles.into_iter().map(|role| view! {
                        <span class="badge badge--plain">{l10n.text(names::role(&role))}</span>
                    }).collect_view()}
                    {partner.map(|partner| {
                        let text = l10n.text_with(ids::ACCOUNT_FOR_PARTNER, move || Args::new().text("partner", partner.clone()));
                        view! { <span class="badge badge--brand badge--plain">{text}</span> }
                    })}
                </span>
            </button>
        </li>
    }
}
