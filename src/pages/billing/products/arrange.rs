//! How the list looks: which columns in which order, by what it is sorted, how dense it is (row N2).

use super::{Question, columns::Column};
use crate::{
    erase::dynamic,
    l10n::{Args, MessageId, ids},
    state::App,
    ui::{Icon, IconView, Popover, button, icon_button},
};
use contract::{Sort, SortKey, SortOrder, SubscriptionQuery, sort::MAX_SORTS};
use leptos::{
    prelude::*,
    task::{spawn_local, tick},
};

const ARRANGE_ID: &str = "arrange";

#[component]
pub(super) fn Arrange(question: Question) -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    view! {
        <button class="button button--subtle" type="button" popovertarget=ARRANGE_ID title=l10n.text(ids::PRODUCTS_ARRANGE)>
            <IconView icon=Icon::Columns/>
            <span class="commands__label">{l10n.text(ids::PRODUCTS_ARRANGE)}</span>
        </button>
        <Popover id=ARRANGE_ID class="popover--end" label=l10n.text(ids::PRODUCTS_ARRANGE)>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::PRODUCTS_COLUMNS)}</legend>
                {dynamic(move || columns(app))}
                {button("button button--subtle", l10n.text(ids::PRODUCTS_COLUMNS_RESET), move || {
                    app.preferences.set_columns(Vec::new());
                })}
            </fieldset>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::PRODUCTS_SORT)}</legend>
                {dynamic(move || sorts(question))}
            </fieldset>
            {app.preferences.has_density().then(|| density(app))}
        </Popover>
    }
}

/// Those that are shown come first, in their order, each with a way up; then the others.
fn columns(app: App) -> AnyView {
    let shown = Column::shown(app);
    let hidden = Column::ALL.into_iter().filter(|column| !shown.contains(column));
    let all: Vec<Column> = shown.iter().copied().chain(hidden).collect();
    let l10n = app.l10n;
    let shown = StoredValue::new(shown);
    let keep = move |columns: Vec<Column>| {
        app.preferences.set_columns(columns.into_iter().map(|column| column.as_str().to_owned()).collect());
    };
    let item = move |(place, column): (usize, Column)| {
        let is_shown = shown.with_value(|shown| place < shown.len());
        // The last one stays: a table of nothing but names would look broken.
        let only = is_shown && shown.with_value(Vec::len) == 1;
        let name = l10n.text(column.label());
        let toggle = move |event| {
            let mut columns = shown.get_value();
            columns.retain(|other| *other != column);
            if event_target_checked(&event) {
                columns.push(column);
            }
            keep(columns);
            focus(app, column);
        };
        let up = move || {
            let mut columns = shown.get_value();
            columns.swap(place, place.saturating_sub(1));
            keep(columns);
            focus(app, column);
        };
        let up_name = l10n.text_with(ids::PRODUCTS_COLUMN_UP, move || Args::new().text("column", name.get()));
        view! {
            <div class="arrange">
                <label class="choice">
                    <input type="checkbox" id=id_of(column) prop:checked=is_shown disabled=only on:change=toggle/>
                    {name}
                </label>
                {(is_shown && place > 0).then(|| {
                    icon_button("button button--subtle button--icon", Icon::ArrowUp, up_name, up)
                })}
            </div>
        }
        .into_any()
    };
    all.into_iter().enumerate().map(item).collect_view().into_any()
}

/// The focus goes along with a column: drawn anew, what stood in its place is another one.
fn focus(app: App, column: Column) {
    spawn_local(async move {
        tick().await;
        app.surface.focus(&id_of(column));
    });
}

fn id_of(column: Column) -> String {
    format!("column-{}", column.as_str())
}

/// Up to three columns, one after the other; without Shift and a mouse.
fn sorts(question: Question) -> AnyView {
    let order = question.get().sort;
    let columns = order.columns().to_vec();
    let count = (columns.len() + 1).min(MAX_SORTS);
    (0..count).map(|place| sort(question, &columns, place)).collect_view().into_any()
}

fn sort(question: Question, columns: &[Sort], place: usize) -> AnyView {
    let App { l10n, surface, .. } = App::from_context();
    let now = columns.get(place).cloned();
    let label = if place == 0 { ids::PRODUCTS_SORT_FIRST } else { ids::PRODUCTS_SORT_THEN };
    let id = format!("sort-{place}");
    let columns = StoredValue::new(columns.to_vec());
    let focus = id.clone();
    let ask = move |key: &str, turned: Option<bool>| {
        let mut sorts = columns.get_value();
        let before = sorts.get(place).map(|sort| sort.descending);
        if place < sorts.len() {
            sorts.remove(place);
        }
        let key = SortKey::from(key);
        if key.is_known() {
            sorts.retain(|sort| sort.key != key);
            let descending = turned.or(before).unwrap_or_default();
            sorts.insert(place.min(sorts.len()), Sort { key, descending });
        }
        let texts: Vec<String> = sorts.iter().map(ToString::to_string).collect();
        let sort = SortOrder::parse(&texts.join(",")).unwrap_or_default();
        question.ask(SubscriptionQuery { sort, ..question.get_now() }, false);
        surface.focus(&focus);
    };
    let ask = StoredValue::new_local(ask);
    let chosen = now.as_ref().map(|sort| sort.key.to_string()).unwrap_or_default();
    let options = SortKey::KNOWN.iter().map(|key| {
        let selected = chosen == key.as_str();
        view! { <option value=key.as_str() selected=selected>{l10n.text(name(key))}</option> }
    });
    let turn = now.map(|sort| {
        let Sort { key, descending } = sort;
        let icon = if descending { Icon::ArrowDown } else { Icon::ArrowUp };
        let label = if descending { ids::PRODUCTS_SORT_DESCENDING } else { ids::PRODUCTS_SORT_ASCENDING };
        icon_button("button button--subtle button--icon", icon, l10n.text(label), move || {
            ask.with_value(|ask| ask(key.as_str(), Some(!descending)));
        })
    });
    view! {
        <div class="arrange">
            <select
                class="input"
                id=id
                aria-label=l10n.text(label)
                on:change=move |event| ask.with_value(|ask| ask(&event_target_value(&event), None))
            >
                {(place > 0).then(|| view! { <option value="">{l10n.text(ids::PRODUCTS_SORT_NONE)}</option> })}
                {options.collect_view()}
            </select>
            {turn}
        </div>
    }
    .into_any()
}

fn name(key: &SortKey) -> MessageId {
    match key {
        SortKey::Name | SortKey::Other(_) => ids::PRODUCTS_COLUMN_NAME,
        SortKey::Status => ids::PRODUCTS_COLUMN_STATUS,
        SortKey::Licenses => ids::PRODUCTS_COLUMN_LICENSES,
        SortKey::PartnerOfRecord => ids::PRODUCTS_COLUMN_PARTNER,
        SortKey::TermEnds => ids::PRODUCTS_COLUMN_TERM,
        SortKey::Started => ids::PRODUCTS_COLUMN_STARTED,
        SortKey::Sku => ids::SUBSCRIPTION_PART_NUMBER,
    }
}

fn density(app: App) -> AnyView {
    let l10n = app.l10n;
    let toggle = move |event| app.preferences.set_compact(event_target_checked(&event));
    view! {
        <div class="popover__section">
            <label class="choice">
                <input
                    type="checkbox"
                    role="switch"
                    prop:checked=move || app.preferences.density().is_some()
                    on:change=toggle
                />
                {l10n.text(ids::PRODUCTS_COMPACT)}
            </label>
        </div>
    }
    .into_any()
}
