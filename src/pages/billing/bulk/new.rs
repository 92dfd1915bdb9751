//! Beginning a bulk change: from a list that was pasted or uploaded, or from rows that were chosen.

use super::{
    chosen::{Reading, chosen_form, take_over},
    cloud, failed,
    paste::paste_form,
    progress::filling,
    refused, way,
};
use crate::{
    erase::{derived, dynamic, effect},
    l10n::ids,
    pages::{Here, head::PageHead},
    route::{Page, Route},
    state::{App, Choice, Selection},
};
use contract::Moniker;
use leptos::prelude::*;

/// What the forms are about. Copy it around.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) app: App,
    pub(super) moniker: StoredValue<Moniker>,
    pub(super) text: RwSignal<String>,
    pub(super) chosen: RwSignal<Vec<Choice>>,
    pub(super) partner: RwSignal<String>,
    pub(super) reading: RwSignal<Reading>,
}

/// What is shown.
#[derive(Clone, PartialEq)]
enum Face {
    Refused,
    Filling,
    Chosen,
    Paste,
}

#[component]
pub(in crate::pages) fn NewBulkChangePage() -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let moniker = cloud();
    let draft = app.bulk.draft(&moniker);
    let form = Form {
        app,
        moniker: StoredValue::new(moniker.clone()),
        text: RwSignal::new(draft.text),
        chosen: RwSignal::new(draft.chosen),
        partner: RwSignal::new(draft.partner),
        reading: RwSignal::new(Reading::Idle),
    };
    take_over(form, Selection::from_context());
    go_on_when_filled(form);
    let title = l10n.text(ids::BULK_NEW_TITLE);
    let face = derived(move || match refused() {
        Some(_) => Face::Refused,
        None if app.bulk.filling(&moniker).is_some() => Face::Filling,
        None if form.reading.with(Reading::is_shown) || form.chosen.with(|chosen| !chosen.is_empty()) => {
            Face::Chosen
        }
        None => Face::Paste,
    });
    let body = move || match face.get() {
        Face::Refused => refused().map(|failure| failed(failure, title, || {})).into_any(),
        Face::Filling => filling(app, form.moniker.get_value()),
        Face::Chosen => chosen_form(form),
        Face::Paste => paste_form(form),
    };
    view! {
        {way(title)}
        <PageHead title lead=l10n.text(ids::BULK_NEW_LEAD)/>
        {dynamic(body)}
    }
}

/// Once all rows are there, the page of the bulk change takes this one's place.
fn go_on_when_filled(form: Form) {
    let here = Here::from_context();
    let selection = Selection::from_context();
    effect(move || {
        let moniker = form.moniker.get_value();
        let Some(work) = form.app.bulk.filling(&moniker) else { return };
        let (Some(Ok(())), Some(id)) = (&work.end, work.id()) else { return };
        let is_here = matches!(here.route_now(), Route::Inside(_, Page::NewBulkChange));
        if is_here {
            selection.clear();
            here.replace(&Page::BulkChange { id: id.clone(), outcome: None }.of(&moniker));
            form.app.bulk.dismiss(&work);
        }
    });
}
