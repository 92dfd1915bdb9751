//! A failure on screen: what happened, what to do next, the request id.

use super::{link::Link, names};
use crate::{
    browser::timer,
    l10n::{Args, L10n, MessageId, ids},
    route::Route,
    state::{App, Failure, FailureKind},
    ui::{CopyButton, Picture, StateView, Text},
};
use contract::{Denial, DenialReason, Moniker, RequestId};
use leptos::{prelude::*, task::spawn_local};

/// The sentence for a failure.
pub(super) fn sentence(l10n: L10n, failure: &Failure) -> Text {
    let id = match &failure.kind {
        FailureKind::Offline => ids::FAILURE_OFFLINE,
        FailureKind::Network => ids::FAILURE_NETWORK,
        FailureKind::Timeout => ids::FAILURE_TIMEOUT,
        FailureKind::NotOurServer => ids::FAILURE_NOT_OUR_SERVER,
        FailureKind::TooLarge => ids::FAILURE_TOO_LARGE,
        FailureKind::OutsideCloud => ids::FAILURE_OUTSIDE_CLOUD,
        FailureKind::Unreadable => ids::FAILURE_UNREADABLE,
        FailureKind::Server => ids::FAILURE_SERVER,
        FailureKind::Busy | FailureKind::Throttled(None) => ids::FAILURE_BUSY,
        FailureKind::Throttled(Some(seconds)) => return countdown(l10n, *seconds),
        FailureKind::SignIn => ids::FAILURE_SIGN_IN,
        FailureKind::Forbidden(denial) => return refusal(l10n, denial.clone()),
        FailureKind::NotFound => ids::FAILURE_NOT_FOUND,
        FailureKind::Untrusted => ids::FAILURE_UNTRUSTED,
        FailureKind::UnknownCloud => ids::FAILURE_UNKNOWN_CLOUD,
        FailureKind::Cursor => ids::FAILURE_CURSOR,
        FailureKind::Request => ids::FAILURE_REQUEST,
    };
    l10n.text(id)
}

/// Counts the seconds down, so that the wait is never hidden (reliability A2).
fn countdown(l10n: L10n, seconds: u32) -> Text {
    let left = RwSignal::new(seconds);
    spawn_local(async move {
        while left.try_get_untracked().is_some_and(|left| left > 0) {
            timer::sleep(1_000).await;
            left.try_update(|left| *left = left.saturating_sub(1));
        }
    });
    Signal::derive(move || match left.get() {
        0 => l10n.now(ids::FAILURE_THROTTLED_OVER, Args::new()),
        left => l10n.now(ids::FAILURE_THROTTLED, Args::new().count("seconds", left)),
    })
}

fn refusal(l10n: L10n, denial: Option<Denial>) -> Text {
    let Some(denial) = denial else { return l10n.text(ids::FORBIDDEN_UNKNOWN) };
    let id: MessageId = match denial.reason {
        DenialReason::RoleRequired if !denial.roles.is_empty() => {
            let roles = denial.roles;
            return l10n.text_with(ids::FORBIDDEN_ROLE, move || {
                Args::new().list("roles", &names::roles(l10n, &roles))
            });
        }
        DenialReason::PartnerDelegate => ids::FORBIDDEN_DELEGATE,
        DenialReason::NotInThisCloud => ids::FORBIDDEN_CLOUD,
        _ => ids::FORBIDDEN_UNKNOWN,
    };
    l10n.text(id)
}

/// The request id with a button that copies it; nothing when there is none.
#[component]
pub(super) fn RequestIdLine(request_id: RequestId) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let id = request_id.as_str().to_owned();
    (!id.is_empty()).then(|| {
        view! {
            <p class="small">
                {l10n.text(ids::FAILURE_REQUEST_ID)} " " <code>{id.clone()}</code> " "
                <CopyButton
                    value=Signal::stored(id)
                    label=l10n.text(ids::FAILURE_COPY_REQUEST_ID)
                    done=l10n.text(ids::COPY_DONE)
                    failed=l10n.text(ids::COPY_FAILED)
                />
            </p>
        }
    })
}

/// A page or list that failed to load: the reason, a button to try again. A refusal has no such
/// button; it says who may, and offers another account.
#[component]
pub(super) fn FailureState(
    failure: Failure,
    title: Text,
    moniker: Moniker,
    retry: Callback<()>,
) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let text = sentence(l10n, &failure);
    let forbidden = matches!(failure.kind, FailureKind::Forbidden(_));
    let (picture, title) =
        if forbidden { (Picture::Locked, l10n.text(ids::FORBIDDEN_TITLE)) } else { (Picture::Failed, title) };
    let action = if forbidden {
        let to = Route::SignIn { moniker, return_to: None };
        view! { <Link class="button" to=to>{l10n.text(ids::FORBIDDEN_OTHER_ACCOUNT)}</Link> }.into_any()
    } else {
        view! {
            <button class="button button--primary" type="button" on:click=move |_| retry.run(())>
                {l10n.text(ids::FAILURE_RETRY)}
            </button>
        }
        .into_any()
    };
    view! {
        <StateView picture=picture title=title text=text>
            <div class="actions">{action}</div>
            <RequestIdLine request_id=failure.request_id/>
        </StateView>
    }
}
