//! What partners may do is to be reviewed, or is being reviewed: said where partners are (row J4).

use crate::{
    l10n::{Args, ids},
    pages::{billing::now, link::Link},
    route::{Page, Settings},
    state::{App, Shelf, SignedIn},
    ui::{MessageBar, Tone, button},
};
use contract::{OperationName, RelationshipOverview};
use leptos::prelude::*;

/// So many days before, it is said.
const AHEAD: i64 = 14;

/// Whether it was put away, until somebody signs in anew.
#[derive(Clone, Copy)]
struct Dismissed(RwSignal<bool>);

/// The banner, when there is something to review.
pub(in crate::pages::settings) fn due_banner(overview: &RelationshipOverview) -> Option<AnyView> {
    let l10n = App::from_context().l10n;
    let inside = SignedIn::from_context();
    let Dismissed(dismissed) = Shelf::get(|| Dismissed(RwSignal::new(false)));
    if dismissed.get() || !inside.may(&OperationName::ListReviews) {
        return None;
    }
    let now = now();
    let (text, page, tone) = match (&overview.open_review, overview.review_due_at) {
        (Some(open), _) => (l10n.text(ids::REVIEWS_UNDER_WAY), Settings::Review(open.clone()), Tone::Info),
        (None, Some(at)) if at <= now.plus_days(AHEAD) => {
            let (id, tone) = if at <= now {
                (ids::REVIEWS_DUE, Tone::Warning)
            } else {
                (ids::REVIEWS_DUE_SOON, Tone::Info)
            };
            (l10n.text_with(id, move || Args::new().at("at", at)), Settings::Reviews, tone)
        }
        _ => return None,
    };
    let to = inside.session.with_untracked(|session| Page::Settings(page).of(&session.cloud));
    Some(
        view! {
            <MessageBar tone>
                <p class="message__text">{text}</p>
                <Link class="button" to>{l10n.text(ids::REVIEWS_GO)}</Link>
                {button("button button--subtle", l10n.text(ids::NOTICE_DISMISS), move || dismissed.set(true))}
            </MessageBar>
        }
        .into_any(),
    )
}
