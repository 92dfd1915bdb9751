//! What partners invite to, and the field for a link of theirs (rows H1 to H9).

mod list;
mod paste;
mod verdict;

use crate::{
    l10n::ids,
    pages::{
        agreement::{demo_mail, organization},
        head::PageHead,
    },
    state::App,
};
use leptos::prelude::*;

pub(in crate::pages) fn page() -> AnyView {
    let l10n = App::from_context().l10n;
    view! {
        <PageHead
            title=l10n.text(ids::INVITATIONS_TITLE)
            organization=organization()
            lead=l10n.text(ids::INVITATIONS_LEAD)
        />
        {paste::paste()}
        {list::lists()}
        {demo_mail()}
    }
    .into_any()
}
