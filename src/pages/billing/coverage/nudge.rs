//! The newest subscriptions without partner of record, and the partners that others have (product.md e15).

use super::columns::partner_name;
use crate::{
    erase::sometimes,
    l10n::{Args, ids},
    pages::{
        Here,
        billing::shared::{Date, lacks_partner, newest},
        link::Link,
    },
    route::Page,
    state::{App, Choice, Remote, Selection, SignedIn},
    ui::button,
};
use contract::{CoveringPartner, OperationName, Subscription, operation::ListSubscriptions};
use leptos::prelude::*;

/// How many subscriptions are named, and how many partners.
const NEWEST: u16 = 5;
const PARTNERS: usize = 3;

#[component]
pub(super) fn Nudge(partners: Vec<CoveringPartner>) -> impl IntoView {
    let app = App::from_context();
    let session = SignedIn::from_context().session;
    let newest = Remote::new(app, move || {
        let query = newest(lacks_partner(), NEWEST);
        Some((session.with(|session| session.cloud.clone()), ListSubscriptions(query)))
    });
    let partners = StoredValue::new(partners);
    sometimes(move || {
        let page = newest.value()?;
        // Where nobody can be named, nothing is asked for.
        let open: Vec<Subscription> =
            page.items.iter().filter(|row| row.allowed_actions.set.is_allowed()).cloned().collect();
        (!open.is_empty()).then(|| partners.with_value(|partners| card(&open, partners)))
    })
}

fn card(open: &[Subscription], partners: &[CoveringPartner]) -> AnyView {
    let l10n = App::from_context().l10n;
    let inside = SignedIn::from_context();
    let moniker = inside.session.with_untracked(|session| session.cloud.clone());
    let row = |row: &Subscription| {
        let to = Page::Subscription { id: row.id.clone(), edit: true }.of(&moniker);
        let name = row.name.clone();
        view! { <li><Link to=to>{name}</Link> " " <Date at=row.started_at class="small muted"/></li> }
    };
    let chosen: Vec<Choice> =
        open.iter().map(|row| Choice { id: row.id.to_string(), name: row.name.clone() }).collect();
    let count = u32::try_from(open.len()).unwrap_or(u32::MAX);
    let same = StoredValue::new((chosen, partners.iter().take(PARTNERS).cloned().collect::<Vec<_>>()));
    let offers = move || {
        let buttons = same.with_value(|(chosen, partners)| {
            partners.iter().map(|partner| same_as(chosen.clone(), partner)).collect::<Vec<_>>()
        });
        (inside.may(&OperationName::CreateBulkChange) && !buttons.is_empty()).then(|| {
            let text = l10n.text_with(ids::COVERAGE_NUDGE_SAME, move || Args::new().count("count", count));
            view! { <p>{text}</p> <div class="actions">{buttons}</div> }.into_any()
        })
    };
    view! {
        <section class="card" aria-labelledby="nudge">
            <h2 id="nudge">{l10n.text(ids::COVERAGE_NUDGE)}</h2>
            <ul class="events">{open.iter().map(row).collect_view()}</ul>
            {sometimes(offers)}
        </section>
    }
    .into_any()
}

/// Leads to a bulk change with these subscriptions and this partner: there its ID is checked, and nothing
/// is changed before it was seen what will be.
fn same_as(chosen: Vec<Choice>, partner: &CoveringPartner) -> AnyView {
    let app = App::from_context();
    let (here, selection) = (Here::from_context(), Selection::from_context());
    let session = SignedIn::from_context().session;
    let id = partner.partner_id.digits();
    let label = partner_name(app.l10n, partner.clone());
    button("button", label, move || {
        session.with_untracked(|session| {
            selection.clear();
            app.bulk.offer(&session.cloud, &chosen);
            app.bulk.keep_partner(&session.cloud, &id);
            here.go(&Page::NewBulkChange.of(&session.cloud));
        });
    })
}
