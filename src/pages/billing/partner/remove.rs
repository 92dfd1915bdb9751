//! Removing the partner of record: asked for in its own words, never by an emptied field (row F1).

use super::Subject;
use crate::{
    cloud::PartnerEntry,
    l10n::{Args, ids},
    ui::{Dialog, Leave, button},
};
use leptos::prelude::*;

const DIALOG_ID: &str = "remove-partner";

#[component]
pub(super) fn RemoveDialog(subject: Subject) -> impl IntoView {
    let l10n = subject.app.l10n;
    let name = move || {
        let read = subject.read();
        read.partner_of_record.value.as_ref().map(|partner| partner.name.clone()).unwrap_or_default()
    };
    // Where a partner comes by invitation only, what is removed cannot be put back here.
    let mail =
        if subject.entry() == PartnerEntry::Invitation { ids::PARTNER_MAIL_FINAL } else { ids::PARTNER_MAIL };
    let removing = subject.removing;
    let keep = move || removing.set(false);
    let remove = move || {
        keep();
        // At once: what lies beneath an open dialog cannot have the focus.
        subject.app.surface.close_dialog(DIALOG_ID);
        subject.begin(subject.read_now().partner_of_record.clone(), None);
        subject.refocus();
    };
    view! {
        <Dialog
            id=DIALOG_ID
            open=removing.into()
            title=l10n.text_with(ids::PARTNER_REMOVE_TITLE, move || Args::new().text("name", name()))
            texts=[ids::PARTNER_REMOVE_STOPS, ids::PARTNER_REMOVE_STAYS, mail].map(|id| l10n.text(id)).to_vec()
            leave=Leave::Escape(Callback::new(move |()| keep()))
        >
            <div class="actions">
                {button("button button--primary", l10n.text(ids::PARTNER_REMOVE_ACTION), remove)}
                // Enter pressed twice must not remove anything.
                <button class="button" type="button" autofocus=true on:click=move |_| keep()>
                    {l10n.text(ids::PARTNER_REMOVE_KEEP)}
                </button>
            </div>
        </Dialog>
    }
}
