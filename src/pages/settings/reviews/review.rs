//! One review: each relationship in turn, then a signature under all of it.

use super::{export, item, sign_off, state_badge};
use crate::{
    erase::{Derived, derived, dynamic, effect, sometimes},
    l10n::{Args, ids},
    pages::{
        failure_view::{FailureState, failure_bar},
        head::{Breadcrumb, PageHead},
        here::HEADING_ID,
        link::Link,
    },
    route::{Page, Settings},
    state::{App, Deciding, Errands, FailureKind, Remote, Running, SignedIn, Thing},
    ui::{MessageBar, Picture, SkeletonLines, StateView, Text, Tone},
};
use contract::{Moniker, OperationName, Review, ReviewId, ReviewState, operation::GetReview};
use leptos::prelude::*;

/// What the parts of the page are about. Copy it around.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    pub(super) app: App,
    pub(super) moniker: StoredValue<Moniker>,
    pub(super) errands: Errands,
    pub(super) deciding: Deciding,
    /// Signing it off, as far as this tab does.
    pub(super) errand: Derived<Option<Running>>,
    /// The review as it was last heard of: by reading, deciding or signing off.
    pub(super) now: Derived<Option<Review>>,
    inside: SignedIn,
}

impl Subject {
    /// Whether this account may decide here, followed.
    pub(super) fn may_decide(self) -> bool {
        let capabilities = self.inside.capabilities.value();
        capabilities.is_some_and(|all| all.access(&OperationName::DecideInReview).is_allowed())
    }

    /// Gives the focus to what stays, for what had it goes away.
    pub(super) fn refocus(self) {
        self.app.surface.focus(HEADING_ID);
    }

    /// Whether decisions can still be changed, followed.
    pub(super) fn is_open(self) -> bool {
        self.now.with(|now| now.as_ref().is_some_and(|now| now.state == ReviewState::Open))
    }
}

pub(in crate::pages) fn page(id: ReviewId) -> AnyView {
    let app = App::from_context();
    let inside = SignedIn::from_context();
    let moniker = inside.session.with_untracked(|session| session.cloud.clone());
    let (of, asked) = (moniker.clone(), id.clone());
    let read = Remote::new(app, move || Some((of.clone(), GetReview(asked.clone()))));
    let (errands, deciding) = (Errands::from_context(), Deciding::from_context());
    errands.watch(moniker.clone(), id.to_string());
    let cloud = StoredValue::new(moniker);
    let errand = derived(move || cloud.with_value(|cloud| errands.get(cloud, id.as_str())));
    let now = derived(move || newest(read, deciding, errand));
    let subject = Subject { app, moniker: cloud, errands, deciding, errand, now, inside };
    // Once it is there the page stays, and what changes in it changes in place.
    let is_there = derived(move || now.with(Option::is_some));
    let failure = derived(move || {
        read.failure().filter(|failure| !is_there.get() && failure.kind != FailureKind::SignIn)
    });
    // What somebody else decided, or the sign-off did, is read as it is.
    let ended = derived(move || errand.with(|errand| errand.as_ref().is_some_and(|one| !one.is_open())));
    let overtaken =
        derived(move || deciding.failed().is_some_and(|failure| failure.kind == FailureKind::Stale));
    effect(move || {
        if ended.get() || overtaken.get() {
            read.reload();
        }
    });
    dynamic(move || match (is_there.get(), failure.get()) {
        (true, _) => there(subject),
        (false, Some(failure)) if failure.kind == FailureKind::NotFound => not_found(subject),
        (false, Some(failure)) => {
            let title = app.l10n.text(ids::REVIEWS_FAILED);
            let retry = Callback::new(move |()| read.reload());
            view! {
                {way(subject, title)}
                <PageHead title/>
                <FailureState failure title moniker=cloud.get_value() retry/>
            }
            .into_any()
        }
        (false, None) => {
            let title = app.l10n.text(ids::REVIEWS_LOADING);
            view! {
                {way(subject, title)}
                <PageHead title/>
                <div class="skeletons" aria-hidden="true"><SkeletonLines lines=6/></div>
            }
            .into_any()
        }
    })
    .into_any()
}

/// What was heard last. A reading that is older than a decision of this page is not shown again.
fn newest(read: Remote<Review>, deciding: Deciding, errand: Derived<Option<Running>>) -> Option<Review> {
    let read = read.value().map(|read| (*read).clone());
    let signed = errand.with(|errand| match errand.as_ref()?.thing()? {
        Thing::Review(review) => Some((**review).clone()),
        Thing::Relationship(_) => None,
    });
    let decided = deciding.heard();
    let progress = |review: &Review| {
        let decided = review.items.iter().filter_map(|item| item.decided_at).max();
        (review.signed_off_at, decided)
    };
    [read, decided, signed].into_iter().flatten().max_by_key(progress)
}

fn way(subject: Subject, title: Text) -> AnyView {
    let parent = subject.moniker.with_value(|moniker| Page::Settings(Settings::Reviews).of(moniker));
    view! { <Breadcrumb parent parent_title=subject.app.l10n.text(ids::REVIEWS_TITLE) title/> }.into_any()
}

fn not_found(subject: Subject) -> AnyView {
    let l10n = subject.app.l10n;
    let (title, text) =
        (l10n.text(ids::REVIEWS_NOT_FOUND_TITLE), l10n.text(ids::REVIEWS_NOT_FOUND).into_any());
    let to = subject.moniker.with_value(|moniker| Page::Settings(Settings::Reviews).of(moniker));
    view! {
        {way(subject, title)}
        <PageHead title/>
        <StateView picture=Picture::NoMatch title text>
            <div class="actions">
                <Link class="button button--primary" to>{l10n.text(ids::REVIEWS_TITLE)}</Link>
            </div>
        </StateView>
    }
    .into_any()
}

fn there(subject: Subject) -> AnyView {
    let l10n = subject.app.l10n;
    let session = subject.inside.session;
    let Some(first) = subject.now.get_untracked() else { return ().into_any() };
    let started = first.started_at;
    let title = l10n.text_with(ids::REVIEWS_OF, move || Args::new().at("at", started));
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let state = derived(move || subject.now.with(|now| now.as_ref().map(|now| now.state.clone())));
    let lead = Signal::derive(move || match subject.now.get() {
        Some(Review { signed_off_at: Some(at), signed_off_by, .. }) => {
            let name = signed_off_by.unwrap_or_default();
            l10n.now(ids::REVIEWS_REVIEW_DONE, Args::new().text("name", name).at("at", at))
        }
        _ => l10n.now(ids::REVIEWS_REVIEW_LEAD, Args::new()),
    });
    let progress = move || {
        let (undecided, all) =
            subject.now.with(|now| now.as_ref().map_or((0, 0), |now| (now.undecided(), now.items.len())));
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let args = Args::new().count("decided", count(all - undecided)).count("total", count(all));
        l10n.now(ids::REVIEWS_PROGRESS, args)
    };
    // Each relationship stays where it is, and what is decided about it changes in place.
    let items: Vec<AnyView> = (0..first.items.len()).map(|place| item::item(subject, place)).collect();
    view! {
        {way(subject, title)}
        <PageHead title organization lead>
            {dynamic(move || state.get().map(|state| state_badge(&state)).into_any())}
        </PageHead>
        <p class="numeric review__progress" role="status">{progress}</p>
        {sometimes(move || unsaved(subject))}
        {sometimes(move || sign_off::outcome(subject))}
        <div class="cards">{items}</div>
        {sign_off::end(subject)}
        {export::export_review(subject)}
    }
    .into_any()
}

/// Decisions that were not saved, also for want of a session: they look chosen, and are saved by a press.
fn unsaved(subject: Subject) -> Option<AnyView> {
    let l10n = subject.app.l10n;
    let failure = subject.deciding.failed()?;
    if failure.kind == FailureKind::Stale {
        // Theirs are read and shown; what was wanted here is chosen again.
        return Some(
            view! {
                <MessageBar tone=Tone::Warning>
                    <p class="message__text">{l10n.text(ids::REVIEWS_OVERTAKEN)}</p>
                </MessageBar>
            }
            .into_any(),
        );
    }
    let retry = Callback::new(move |()| {
        if let Some(now) = subject.now.get_untracked() {
            subject.deciding.again(subject.moniker.get_value(), now.id, now.etag);
            subject.refocus();
        }
    });
    Some(failure_bar(failure, Some(l10n.text(ids::REVIEWS_SAVE_FAILED)), Some(retry)))
}
