//! The panel in which a partner is named: its address is part of the page's.

use super::{HEADING_ID, Subject, form::PartnerForm, outcome::outcome};
use crate::{
    browser::document,
    cloud::PartnerEntry,
    erase::{effect, sometimes},
    l10n::ids,
    ui::{Dialog, Leave},
};
use leptos::prelude::*;

#[component]
pub(super) fn EditPanel(subject: Subject, open: Memo<bool>) -> impl IntoView {
    let l10n = subject.app.l10n;
    let read = subject.read();
    let replaces = read.partner_of_record.value.is_some();
    let actions = &read.allowed_actions;
    let allowed = if replaces { &actions.replace } else { &actions.set }.is_allowed();
    let (title, submit) = match (subject.entry(), replaces) {
        (PartnerEntry::Inline, true) => (ids::PARTNER_REPLACE, ids::PARTNER_REPLACE),
        (PartnerEntry::Inline, false) => (ids::PARTNER_ADD_RECORD, ids::PARTNER_ADD),
        (_, true) => (ids::PARTNER_EDIT_RECORD, ids::PARTNER_SUBMIT),
        (_, false) => (ids::PARTNER_ADD_RECORD, ids::PARTNER_SUBMIT),
    };
    // An address that asks for what is not allowed opens nothing: the card says why.
    let shown = Signal::derive(move || allowed && open.get());
    let close = move || {
        subject.edit(false);
    };
    // A change that was done before the panel opened does not close it.
    let opened = StoredValue::new(false);
    effect(move || {
        let done = subject.pending().is_some_and(|pending| pending.is_done());
        let news = opened.try_update_value(|opened| std::mem::replace(opened, true)).unwrap_or_default();
        if done && news && open.get_untracked() {
            close();
            document::focus(HEADING_ID);
        }
    });
    view! {
        <Dialog
            id="edit-partner"
            open=shown
            title=l10n.text(title)
            leave=Leave::Button(Callback::new(move |()| close()), l10n.text(ids::PANEL_CLOSE))
        >
            {sometimes(move || subject.pending().filter(|pending| open.get() && !pending.is_done()).map(|pending| outcome(subject, pending)))}
            {sometimes(move || shown.get().then(|| view! { <PartnerForm subject submit/> }.into_any()))}
        </Dialog>
    }
}
