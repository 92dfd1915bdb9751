//! Why somebody cannot do something, at the control itself: the rule, who can, and what to send them
//! (rows A5, D11).

use super::Subject;
use crate::{
    browser::history,
    l10n::{Args, MessageId, ids},
    pages::{billing::letter::letter, failure_view::refusal},
    state::SignedIn,
};
use contract::{Denial, DenialReason};
use leptos::prelude::*;

/// The reason, followed; an element with the id of it can describe a control.
pub(super) fn denied(subject: Subject, denial: &Denial, id: String) -> AnyView {
    let l10n = subject.app.l10n;
    let reason = match (&denial.reason, subject.read_now().reseller_name.clone()) {
        (DenialReason::BoughtThroughReseller, Some(reseller)) => {
            l10n.text_with(ids::DENIAL_RESELLER, move || Args::new().text("reseller", reseller.clone()))
        }
        _ => refusal(l10n, Some(denial.clone())),
    };
    let message = match denial.reason {
        DenialReason::BoughtThroughReseller => Some(ids::DENIAL_ASK_RESELLER),
        DenialReason::RoleRequired => Some(ids::DENIAL_ASK_ADMIN),
        _ => None,
    };
    view! {
        <p class="small" id=id>{reason}</p>
        {message.map(|message| ask(subject, message))}
    }
    .into_any()
}

/// A message, ready to be sent.
fn ask(subject: Subject, message: MessageId) -> AnyView {
    let l10n = subject.app.l10n;
    let session = SignedIn::from_context().session;
    let read = subject.read_now();
    let args = move || {
        Args::new()
            .text("subscription", read.name.clone())
            .text("id", read.id.to_string())
            .text("organization", session.with(|session| session.organization.name.clone()))
            .text("address", history::href())
    };
    letter(l10n, l10n.text_with(message, args))
}
