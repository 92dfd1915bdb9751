//! Receipts and documents, to be taken along (reliability section 3).

use crate::{
    browser::files,
    l10n::{Args, ids},
    state::{App, tip_of},
    ui::{Icon, menu_button},
};
use contract::{Acceptance, AgreementDocument, Decision, SignedReceipt, body::Body};
use leptos::prelude::*;

/// Saves the exact bytes of a document, under a name that says which they are.
pub(super) fn save_document(document: &AgreementDocument) -> bool {
    let AgreementDocument { agreement_id, version, locale, media_type, content, .. } = document;
    let kind = media_type.split(';').next().unwrap_or_default();
    files::save(&format!("{agreement_id}-{version}.{locale}.txt"), kind, content)
}

/// Saves a receipt as the command that verifies it reads it.
pub(in crate::pages) fn save_receipt(name: &str, receipt: &SignedReceipt) -> bool {
    let SignedReceipt { payload, algorithm, key_id, signature } = receipt;
    let body = Body::new()
        .text("payload", payload)
        .text("algorithm", algorithm)
        .text("keyId", key_id.as_str())
        .text("signature", signature);
    files::save(name, "application/json", &body.finish())
}

/// The button that takes it along.
pub(super) fn take_receipt(acceptance: &Acceptance) -> AnyView {
    let label = App::from_context().l10n.text(ids::ACCEPTANCE_RECEIPT);
    let name = format!("receipt-{}-{}.json", acceptance.agreement_id, acceptance.id);
    let receipt = acceptance.receipt.clone();
    let save = move || {
        save_receipt(&name, &receipt);
    };
    menu_button("button", Icon::Download, label, false, save)
}

/// Who decided what when, and where that stands in the audit trail.
pub(super) fn proof(acceptance: &Acceptance) -> AnyView {
    let l10n = App::from_context().l10n;
    let (name, at) = (acceptance.decided_by.clone(), acceptance.decided_at);
    let who = move || Args::new().text("name", name.clone()).at("at", at);
    let id = match acceptance.decision {
        Decision::Accepted => ids::ACCEPTANCE_ACCEPTED_BY,
        Decision::Declined => ids::ACCEPTANCE_DECLINED_BY,
        Decision::Other(_) => ids::ACCEPTANCE_DECIDED_BY,
    };
    let tip = tip_of(&acceptance.receipt).map(|tip| {
        view! { <p class="small muted">{l10n.text(ids::ACCEPTANCE_TIP)} " " <code>{tip}</code></p> }
    });
    view! { <p>{l10n.text_with(id, who)}</p> {tip} }.into_any()
}
