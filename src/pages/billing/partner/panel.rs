//! The panel in which a partner is named: its address is part of the page's.

use super::{HEADING_ID, Subject, form::PartnerForm, outcome::outcome};
use crate::{
    cloud::{PartnerEntry, Profile},
    erase::{Derived, derived, effect, sometimes},
    l10n::{Args, MessageId, ids},
    state::Pending,
    ui::{Dialog, Leave},
};
use contract::Subscription;
use leptos::prelude::*;

const PANEL_ID: &str = "edit-partner";

#[component]
pub(super) fn EditPanel(subject: Subject, open: Derived<bool>) -> impl IntoView {
    let l10n = subject.app.l10n;
    let title =
        Signal::derive(move || l10n.now(title(subject.entry(), is_set(&subject.read())), Args::new()));
    let submit =
        Signal::derive(move || l10n.now(submit(subject.entry(), is_set(&subject.read())), Args::new()));
    let close = move || subject.edit(false);
    let account = derived(move || subject.session.with(|session| session.account.id.clone()));
    let done = derived(move || subject.pending().is_some_and(|pending| pending.is_done()));
    // A change that was done before the panel opened does not close it.
    let news = StoredValue::new(false);
    let stays = RwSignal::new(false);
    effect(move || {
        let done = done.get();
        // Another ID that was typed meanwhile keeps it open.
        let typed = || {
            let id = &subject.read_now().id;
            let draft = |profile: &Profile| subject.app.changes.draft(&profile.moniker, id);
            !subject.profile.with_value(draft).is_empty()
        };
        let here = done && news.get_value() && open.get_untracked();
        let goes = here && !typed();
        stays.set(here && !goes);
        if goes {
            // At once: what lies beneath an open dialog cannot have the focus.
            subject.app.surface.close_dialog(PANEL_ID);
            subject.app.surface.focus(HEADING_ID);
            close();
        }
        news.set_value(true);
    });
    view! {
        <Dialog
            id=PANEL_ID
            open=open.into()
            title=title
            leave=Leave::Button(Callback::new(move |()| close()), l10n.text(ids::PANEL_CLOSE))
        >
            {sometimes(move || {
                let told = |pending: &Pending| {
                    open.get() && (!pending.is_done() || stays.get() && subject.is_news(pending))
                };
                subject.pending().filter(told).map(|pending| outcome(subject, pending))
            })}
            {sometimes(move || {
                // What one account typed is not shown to another.
                account.track();
                open.get().then(|| view! { <PartnerForm subject submit/> }.into_any())
            })}
        </Dialog>
    }
}

fn is_set(read: &Subscription) -> bool {
    read.partner_of_record.value.is_some()
}

fn title(entry: PartnerEntry, replaces: bool) -> MessageId {
    match (entry, replaces) {
        (PartnerEntry::Inline, true) => ids::PARTNER_REPLACE,
        (_, true) => ids::PARTNER_EDIT_RECORD,
        (_, false) => ids::PARTNER_ADD_RECORD,
    }
}

fn submit(entry: PartnerEntry, replaces: bool) -> MessageId {
    match (entry, replaces) {
        (PartnerEntry::Inline, true) => ids::PARTNER_REPLACE,
        (PartnerEntry::Inline, false) => ids::PARTNER_ADD,
        (PartnerEntry::Menu | PartnerEntry::Invitation, _) => ids::PARTNER_SUBMIT,
    }
}
