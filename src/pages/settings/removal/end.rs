//! "Delete …?": ending a relationship that the organisation can end by itself (row I4).

use super::{Subject, is_asked};
use crate::{
    l10n::{Args, ids},
    pages::settings::{opened::Question, partner_name},
    state::Deed,
    ui::{Dialog, Leave, button},
};
use leptos::prelude::*;

const DIALOG_ID: &str = "end-relationship";

pub(super) fn dialog(subject: Subject) -> AnyView {
    let l10n = subject.app.l10n;
    let open = is_asked(subject, Question::End, |now| now.allowed_actions.end_relationship.is_allowed());
    let name = move || {
        subject
            .now
            .with(|now| now.as_ref().map(|now| partner_name::plain(&now.partner.name)))
            .unwrap_or_default()
    };
    let keep = move || subject.panel.keep();
    let end = move || {
        let Some(now) = subject.now_untracked() else { return };
        // At once: what lies beneath an open dialog cannot have the focus.
        subject.app.surface.close_dialog(DIALOG_ID);
        subject.panel.ask(None);
        let id = now.id.clone();
        subject.moniker.with_value(|moniker| subject.errands.begin(moniker, &now.etag, |_| Deed::End(id)));
        subject.refocus();
    };
    view! {
        <Dialog
            id=DIALOG_ID
            open=open.into()
            title=l10n.text_with(ids::REMOVAL_END_TITLE, move || Args::new().text("partner", name()))
            texts=[ids::REMOVAL_END_STOPS, ids::REMOVAL_END_STAYS].map(|id| l10n.text(id)).to_vec()
            leave=Leave::Escape(Callback::new(move |()| keep()))
        >
            <div class="actions">
                {button("button button--primary", l10n.text(ids::REMOVAL_END_YES), end)}
                // Enter pressed twice must not end anything.
                <button class="button" type="button" autofocus=true on:click=move |_| keep()>
                    {l10n.text(ids::REMOVAL_END_NO)}
                </button>
            </div>
        </Dialog>
    }
    .into_any()
}
