//! What to send to somebody who can do what one cannot do oneself.

use crate::{
    l10n::{L10n, ids, without_isolation},
    ui::{CopyButton, Text},
};
use contract::url::percent_encode;
use leptos::prelude::*;

/// A message, ready to be sent; folded away until it is wanted.
pub(in crate::pages) fn letter(l10n: L10n, message: Text) -> AnyView {
    let text: Text = Signal::derive(move || without_isolation(&message.get()));
    let mail = move || format!("mailto:?body={}", percent_encode(&text.get()));
    view! {
        <details>
            <summary>{l10n.text(ids::DENIAL_ASK)}</summary>
            <blockquote class="letter">{text}</blockquote>
            <p>
                <CopyButton
                    value=text
                    label=l10n.text(ids::DENIAL_ASK_COPY)
                    done=l10n.text(ids::COPY_DONE)
                    failed=l10n.text(ids::COPY_FAILED)
                />
                " "
                <a href=mail>{l10n.text(ids::DENIAL_ASK_MAIL)}</a>
            </p>
        </details>
    }
    .into_any()
}
