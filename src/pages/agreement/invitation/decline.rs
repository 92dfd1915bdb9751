//! Declining: one question, with a message to the partner for who wants to say why (row H4).

use super::Desk;
use crate::{
    l10n::{Args, ids},
    pages::settings::partner_name,
    ui::{Dialog, Leave, button},
};
use contract::{InvitationKind, invitation::MAX_MESSAGE};
use leptos::prelude::*;

const DIALOG_ID: &str = "decline";
const FIELD_ID: &str = "decline-message";
/// Under this name what is typed is kept, until it is sent for good.
pub(super) const DRAFT: &str = "message";

pub(super) fn dialog(desk: Desk) -> AnyView {
    let l10n = desk.app.l10n;
    let (partner, is_agreement) = desk.invitation.with_untracked(|invitation| {
        (partner_name::plain(&invitation.partner.name), invitation.kind == InvitationKind::Agreement)
    });
    let text = RwSignal::new(desk.acting.draft(DRAFT));
    let typed = move |event| {
        text.set(event_target_value(&event));
        text.with_untracked(|text| desk.acting.keep_draft(DRAFT, text));
    };
    let close = move || desk.declining.set(false);
    let decline = move || {
        // At once: what lies beneath an open dialog cannot have the focus.
        desk.app.surface.close_dialog(DIALOG_ID);
        close();
        text.with_untracked(|text| desk.decline(text));
    };
    let hint = l10n.text_with(ids::INVITATION_MESSAGE_HINT, || {
        Args::new().count("most", u32::try_from(MAX_MESSAGE).unwrap_or(u32::MAX))
    });
    let consequence =
        if is_agreement { ids::INVITATION_DECLINE_AGREEMENT } else { ids::INVITATION_DECLINE_TEXT };
    view! {
        <Dialog
            id=DIALOG_ID
            open=desk.declining.into()
            title=l10n.text_with(ids::INVITATION_DECLINE_TITLE, move || Args::new().text("partner", partner.clone()))
            texts=vec![l10n.text(consequence)]
            leave=Leave::Escape(Callback::new(move |()| close()))
        >
            <div class="field">
                <label for=FIELD_ID>{l10n.text(ids::INVITATION_MESSAGE)}</label>
                <p class="small muted" id="decline-hint">{hint}</p>
                <textarea
                    class="input"
                    id=FIELD_ID
                    rows="4"
                    maxlength=MAX_MESSAGE
                    aria-describedby="decline-hint"
                    prop:value=text
                    on:input=typed
                ></textarea>
            </div>
            <div class="actions">
                {button("button button--primary", l10n.text(ids::INVITATION_DECLINE), decline)}
                {button("button", l10n.text(ids::INVITATION_DECLINE_KEEP), close)}
            </div>
        </Dialog>
    }
    .into_any()
}
