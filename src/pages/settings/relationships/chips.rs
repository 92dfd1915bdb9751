//! What narrows the list, each with a button that takes it away (row G6).

use super::{List, question::Question};
use crate::{
    erase::dynamic,
    l10n::{Args, MessageId, ids},
    pages::{
        search::SEARCH_ID,
        settings::{partner_name, words},
    },
    state::{App, Remote},
    ui::{Icon, IconView, Text, button},
};
use contract::{RelationshipOverview, RelationshipQuery, RoleId, TenantId, relationship_query::choose};
use leptos::prelude::*;

/// Where the names are that the address has only the ids of.
#[derive(Clone, Copy)]
pub(super) struct Names {
    pub(super) list: List,
    pub(super) overview: Remote<RelationshipOverview>,
}

impl Names {
    fn role(self, id: RoleId) -> Text {
        Signal::derive(move || {
            let overview = self.overview.value();
            let found = overview.iter().flat_map(|all| &all.roles).find(|count| count.role.id == id);
            found.map_or_else(|| id.to_string(), |count| count.role.name.clone())
        })
    }

    fn partner(self, id: TenantId) -> Text {
        Signal::derive(move || {
            let list = self.list.value();
            let found = list.iter().flat_map(|all| &all.partners.items).find(|group| group.partner.id == id);
            found.map_or_else(|| id.to_string(), |group| partner_name::plain(&group.partner.name))
        })
    }
}

pub(super) fn chips(question: Question, names: Names) -> AnyView {
    let App { l10n, surface, .. } = App::from_context();
    dynamic(move || {
        let asking = question.get();
        let others = others(&asking.query, names);
        if others.is_empty() && asking.all {
            return ().into_any();
        }
        let in_force = asking.is_in_force().then(|| {
            let take_away = Box::new(move || question.show_all());
            view! { <li>{chip(l10n.text(ids::RELATIONSHIPS_IN_FORCE), take_away)}</li> }
        });
        let count = others.len();
        let others: Vec<AnyView> = others
            .into_iter()
            .enumerate()
            .map(|(before, (label, without))| {
                let take_away = Box::new(move || {
                    question.ask(without.clone(), false);
                    // The chips behind move up, and the next has the focus. Behind the last is none.
                    if before + 1 == count {
                        surface.focus(SEARCH_ID);
                    }
                });
                view! { <li>{chip(label, take_away)}</li> }.into_any()
            })
            .collect();
        let clear = (count > 0).then(|| {
            let label = l10n.text(ids::PRODUCTS_FILTERS_CLEAR);
            view! { <li>{button("button button--link", label, move || question.clear())}</li> }
        });
        view! { <ul class="chips" aria-label=l10n.text(ids::PRODUCTS_FILTERS_LIST)>{in_force} {others} {clear}</ul> }
            .into_any()
    })
    .into_any()
}

/// Each filter's name, and the query without it.
fn others(query: &RelationshipQuery, names: Names) -> Vec<(Text, RelationshipQuery)> {
    let l10n = App::from_context().l10n;
    let mut chips = Vec::new();
    let value = |id: MessageId, name: Text| l10n.text_with(id, move || Args::new().text("value", name.get()));
    if !query.search.trim().is_empty() {
        let text = query.search.clone();
        let label = l10n.text_with(ids::PRODUCTS_CHIP_SEARCH, move || Args::new().text("text", text.clone()));
        chips.push((label, RelationshipQuery { search: String::new(), ..query.clone() }));
    }
    for status in &query.statuses {
        let name = words::status(l10n, status);
        let label = l10n.text_with(ids::PRODUCTS_CHIP_STATUS, move || Args::new().text("status", name.get()));
        let mut without = query.clone();
        choose(&mut without.statuses, status, false);
        chips.push((label, without));
    }
    for kind in &query.kinds {
        let mut without = query.clone();
        choose(&mut without.kinds, kind, false);
        chips.push((value(ids::RELATIONSHIPS_CHIP_KIND, words::kind(l10n, kind)), without));
    }
    for risk in &query.risks {
        let mut without = query.clone();
        choose(&mut without.risks, risk, false);
        chips.push((value(ids::RELATIONSHIPS_CHIP_RISK, words::risk(l10n, risk)), without));
    }
    if let Some(role) = &query.role {
        let name = names.role(role.clone());
        chips.push((
            value(ids::RELATIONSHIPS_CHIP_ROLE, name),
            RelationshipQuery { role: None, ..query.clone() },
        ));
    }
    if let Some(partner) = &query.partner {
        let name = names.partner(partner.clone());
        let without = RelationshipQuery { partner: None, ..query.clone() };
        chips.push((value(ids::RELATIONSHIPS_CHIP_PARTNER, name), without));
    }
    if let Some(days) = query.ends_within {
        let label = l10n.text_with(ids::RELATIONSHIPS_CHIP_ENDING, move || Args::new().count("days", days));
        chips.push((label, RelationshipQuery { ends_within: None, ..query.clone() }));
    }
    chips
}

fn chip(label: Text, take_away: Box<dyn Fn()>) -> AnyView {
    let l10n = App::from_context().l10n;
    let name = l10n.text_with(ids::PRODUCTS_CHIP_REMOVE, move || Args::new().text("filter", label.get()));
    view! {
        <button class="chip" type="button" aria-label=name on:click=move |_| take_away()>
            <span aria-hidden="true">{label}</span>
            <IconView icon=Icon::Dismiss small=true/>
        </button>
    }
    .into_any()
}
