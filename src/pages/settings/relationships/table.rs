//! The table: relationships under their partners; cards on phones by style alone, so the roles are written out.

use super::{List, question::Question};
use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{Args, ids},
    pages::{
        billing::now,
        heading::{Sorted, heading, plain_heading},
        settings::{
            opened::{self, Panels},
            partner_name, roles, words,
        },
    },
    state::{App, Errands, Thing},
    ui::{Icon, IconView, Popover, SkeletonRows, Text, button, opener},
};
use contract::{
    Moniker, PartnerGroup, Relationship, RelationshipQuery, RelationshipSortKey, Sort, SortOrder, TenantId,
};
use leptos::prelude::*;

const COLUMNS: usize = 5;

/// What the rows have in common.
#[derive(Clone, Copy)]
struct Rows {
    panel: Panels,
    moniker: StoredValue<Moniker>,
    /// The partners whose relationships are folded away.
    folded: RwSignal<Vec<TenantId>>,
    added: StoredValue<Option<TenantId>>,
}

pub(super) fn table(question: Question, list: List, panel: Panels) -> AnyView {
    let l10n = App::from_context().l10n;
    let rows = Rows {
        panel,
        moniker: StoredValue::new(question.moniker()),
        folded: RwSignal::default(),
        added: StoredValue::new(question.get_now().added),
    };
    let groups = move || {
        let list = list.value();
        let groups = list.iter().flat_map(|list| list.partners.items.iter());
        groups.map(|group| self::group(rows, group)).collect_view().into_any()
    };
    let sorting = |key, label, class| sort_heading(question, key, l10n.text(label), class);
    let waiting = move || list.value().is_none();
    view! {
        <table
            class="table relationships"
            role="table"
            aria-label=l10n.text(ids::RELATIONSHIPS_TITLE)
            aria-busy=move || list.busy().then_some("true")
        >
            <thead role="rowgroup">
                <tr role="row">
                    {sorting(RelationshipSortKey::Partner, ids::RELATIONSHIPS_COLUMN_PARTNER, "table__head table__first")}
                    {plain_heading(l10n.text(ids::RELATIONSHIPS_COLUMN_ROLES), "table__head")}
                    {plain_heading(l10n.text(ids::RELATIONSHIPS_COLUMN_ORIGIN), "table__head relationships__origin")}
                    {sorting(RelationshipSortKey::Ends, ids::RELATIONSHIPS_COLUMN_DURATION, "table__head")}
                    {sorting(RelationshipSortKey::Status, ids::RELATIONSHIPS_COLUMN_STATUS, "table__head")}
                </tr>
            </thead>
            {sometimes(move || waiting().then(|| view! {
                <tbody role="rowgroup"><SkeletonRows rows=8 columns=COLUMNS/></tbody>
            }.into_any()))}
            {dynamic(groups)}
        </table>
    }
    .into_any()
}

fn sort_heading(question: Question, key: RelationshipSortKey, label: Text, class: &'static str) -> AnyView {
    let mine = key.clone();
    let sort = move |as_well: bool| {
        let now = question.query_now();
        let sort = if as_well {
            now.sort.clone().and(&key)
        } else {
            let descending = now.sort.of(&key) == Some((0, false));
            SortOrder::by(Sort { key: key.clone(), descending })
        };
        question.ask(RelationshipQuery { sort, ..now }, false);
    };
    heading(label, class, derived(move || Sorted::of(&question.get().query.sort, &mine)), Box::new(sort))
}

/// A partner, and its relationships unless they are folded away (row G4).
fn group(rows: Rows, group: &PartnerGroup) -> AnyView {
    let l10n = App::from_context().l10n;
    let partner = group.partner.clone();
    let (id, count) = (partner.id.clone(), u32::try_from(group.relationships.len()).unwrap_or(u32::MAX));
    let name = partner_name::plain(&partner.name);
    let label = l10n.text_with(ids::RELATIONSHIPS_GROUP, move || {
        Args::new().text("partner", name.clone()).count("count", count)
    });
    let folded = rows.folded;
    let mine = id.clone();
    let is_folded = derived(move || folded.with(|folded| folded.contains(&mine)));
    let is_new = rows.added.with_value(|added| added.as_ref() == Some(&id));
    let toggle = move |_| {
        folded.update(|folded| match folded.iter().position(|one| *one == id) {
            Some(at) => drop(folded.remove(at)),
            None => folded.push(id.clone()),
        });
    };
    let relationships = StoredValue::new(group.relationships.clone());
    let badge =
        is_new.then(|| view! { <span class="badge badge--brand">{l10n.text(ids::RELATIONSHIPS_NEW)}</span> });
    view! {
        <tbody role="rowgroup" class="relationships__group">
            <tr role="row" class="relationships__partner">
                <th role="rowheader" scope="rowgroup" colspan=COLUMNS.to_string()>
                    <span class="relationships__fold">
                        <button
                            class="button button--subtle button--icon"
                            type="button"
                            aria-label=label
                            aria-expanded=move || if is_folded.get() { "false" } else { "true" }
                            on:click=toggle
                        >
                            {dynamic(move || {
                                let icon = if is_folded.get() { Icon::ChevronRight } else { Icon::ChevronDown };
                                view! { <IconView icon small=true/> }.into_any()
                            })}
                        </button>
                        {partner_name::linked(&partner)}
                        <span class="count" aria-hidden="true">{count}</span>
                        {badge}
                    </span>
                </th>
            </tr>
            {sometimes(move || (!is_folded.get()).then(|| {
                relationships.with_value(|all| all.iter().map(|one| row(rows, one)).collect_view().into_any())
            }))}
        </tbody>
    }
    .into_any()
}

fn row(rows: Rows, read: &Relationship) -> AnyView {
    let read = StoredValue::new(read.clone());
    let errands = Errands::from_context();
    // What this tab did to it since is seen here too.
    let now_shown = derived(move || {
        let errand = rows
            .moniker
            .with_value(|of| errands.get(of, read.with_value(|read| read.id.to_string()).as_str()));
        let newer = errand.and_then(|errand| match errand.thing() {
            Some(Thing::Relationship(now))
                if read.with_value(|read| errand.intent.errand.seen == read.etag) =>
            {
                Some((**now).clone())
            }
            _ => None,
        });
        newer.unwrap_or_else(|| read.get_value())
    });
    dynamic(move || cells(rows, &now_shown.get())).into_any()
}

fn cells(rows: Rows, relationship: &Relationship) -> AnyView {
    let l10n = App::from_context().l10n;
    let (now, panel) = (now(), rows.panel);
    let id = relationship.id.clone();
    let kind = words::kind(l10n, &relationship.kind);
    let title = if relationship.name.is_empty() {
        kind
    } else {
        Signal::stored(partner_name::plain(&relationship.name))
    };
    let opener = opened::opener_id(&id);
    let open = view! {
        <button class="button button--link table__name" type="button" id=opener on:click=move |_| panel.open(&id, None)>
            {title}
        </button>
    };
    let below =
        (!relationship.name.is_empty()).then(|| view! { <span class="table__line small">{kind}</span> });
    let provider = relationship.provider.as_ref().map(|provider| {
        let name = partner_name::plain(&provider.name);
        view! {
            <span class="table__line small">{l10n.text(ids::RELATIONSHIPS_PROVIDER)} " " <bdi>{name}</bdi></span>
        }
    });
    let cell = |label, class, content: AnyView| {
        view! {
            <td role="cell" class=class data-label=l10n.text(label)><span class="table__value">{content}</span></td>
        }
        .into_any()
    };
    let ahead = words::ahead(l10n, relationship, now);
    let duration = view! {
        <span class="table__line numeric">{duration(relationship)}</span>
        <span class="table__line small">{ahead}</span>
    };
    view! {
        <tr role="row">
            <td role="cell" class="table__first relationships__row">
                <span class="table__title">{open} {menu(rows, relationship, title)}</span>
                {below}
                {provider}
            </td>
            {cell(ids::RELATIONSHIPS_COLUMN_ROLES, "table__labelled", roles::in_short(l10n, &relationship.roles))}
            {cell(
                ids::RELATIONSHIPS_COLUMN_ORIGIN,
                "table__labelled relationships__origin",
                view! { {words::origin(l10n, &relationship.origin)} }.into_any(),
            )}
            {cell(ids::RELATIONSHIPS_COLUMN_DURATION, "table__labelled", duration.into_any())}
            {cell(ids::RELATIONSHIPS_COLUMN_STATUS, "table__status", words::status_badges(relationship, now))}
        </tr>
    }
    .into_any()
}

/// From when to when (row G3).
pub(in crate::pages::settings) fn duration(of: &Relationship) -> Text {
    let l10n = App::from_context().l10n;
    let (start, end) = (of.started_at, of.ended_at.or(of.ends_at));
    match end {
        Some(end) => l10n
            .text_with(ids::RELATIONSHIPS_FROM_UNTIL, move || Args::new().at("start", start).at("end", end)),
        None => l10n.text_with(ids::RELATIONSHIPS_FROM, move || Args::new().at("start", start)),
    }
}

/// What can be done with it. What is not allowed leads to where it says why (row I3).
fn menu(rows: Rows, of: &Relationship, name: Text) -> AnyView {
    let l10n = App::from_context().l10n;
    let surface = App::from_context().surface;
    let menu = format!("actions-{}", of.id);
    let what = l10n.text_with(ids::MORE_ACTIONS_OF, move || Args::new().text("name", name.get()));
    let may_remove = of.allowed_actions.remove_roles.is_allowed();
    let id = StoredValue::new(of.id.clone());
    let open = move |question: Option<opened::Question>| {
        surface.hide_popover();
        id.with_value(|id| rows.panel.open(id, question));
    };
    view! {
        {opener("button button--subtle button--icon", Icon::More, what, menu.clone())}
        <Popover id=menu class="popover--narrow popover--end" label=what>
            {button("menu-item", l10n.text(ids::PARTNER_PAGE_DETAILS), move || open(None))}
            {button("menu-item", l10n.text(ids::REMOVAL_ACTION), move || {
                open(may_remove.then_some(opened::Question::RemoveRoles));
            })}
        </Popover>
    }
    .into_any()
}
