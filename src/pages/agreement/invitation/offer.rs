//! What comes along with an invitation.

use super::about;
use crate::{l10n::ids, state::App};
use contract::InvitationOffer;
use leptos::prelude::*;

/// The offer on a card of its own.
pub(super) fn card(offer: &InvitationOffer) -> AnyView {
    let l10n = App::from_context().l10n;
    view! {
        <section class="card" aria-labelledby="invitation-offer">
            <h2 id="invitation-offer">{l10n.text(ids::INVITATION_OFFER)}</h2>
            {about::offer(offer)}
        </section>
    }
    .into_any()
}
