//! Many partners of record changed at once: those that were, beginning one, seeing what it will do,
//! running it (row N4).

mod actions;
mod chosen;
mod list;
mod new;
mod notice;
mod paste;
mod progress;
mod result;
mod rows;
mod run;
mod will;
mod words;

pub(in crate::pages) use list::BulkChangesPage;
pub(in crate::pages) use new::NewBulkChangePage;
pub(in crate::pages) use notice::BulkNotice;
pub(in crate::pages) use run::BulkChangePage;

use crate::{
    l10n::ids,
    pages::{failure_view::FailureState, head::Breadcrumb},
    route::Page,
    state::{App, Failure, FailureKind, SignedIn},
    ui::Text,
};
use contract::{Access, Moniker, OperationName, RequestId};
use leptos::prelude::*;

/// The cloud of the session.
fn cloud() -> Moniker {
    SignedIn::from_context().session.with_untracked(|session| session.cloud.clone())
}

/// Why this account cannot change anything here, followed; nothing when it can, or nobody knows yet.
fn refused() -> Option<Failure> {
    let capabilities = SignedIn::from_context().capabilities.value()?;
    match capabilities.access(&OperationName::CreateBulkChange) {
        Access::Allowed => None,
        Access::Denied(denial) => {
            Some(Failure { kind: FailureKind::Forbidden(Some(denial)), request_id: RequestId::new("") })
        }
    }
}

/// Whether this account can change something here, followed.
fn may_change() -> bool {
    SignedIn::from_context().may(&OperationName::CreateBulkChange)
}

/// The way from the list.
fn way(title: Text) -> AnyView {
    let l10n = App::from_context().l10n;
    view! { <Breadcrumb parent=Page::BulkChanges.of(&cloud()) parent_title=l10n.text(ids::BULK_TITLE) title/> }
        .into_any()
}

/// What could not be fetched.
fn failed(failure: Failure, title: Text, retry: impl Fn() + Send + Sync + 'static) -> AnyView {
    view! { <FailureState failure title moniker=cloud() retry=Callback::new(move |()| retry())/> }.into_any()
}
