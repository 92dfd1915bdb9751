//! Deciding: invitations, agreements, and what was accepted.

mod acceptances;

mod agreements;
mod decide;
mod document;
mod document_page;
mod invitation;
mod receipt;
mod told;

pub(in crate::pages) use acceptances::acceptances_page;
pub(in crate::pages) use agreements::page;
pub(in crate::pages) use decide::button_with_reason;
pub(in crate::pages) use document_page::document_page;
pub(in crate::pages) use invitation::{invitation_page, words};
pub(in crate::pages) use receipt::save_receipt;
pub(in crate::pages) use told::{TOLD_ID, told};

use crate::{
    browser::history,
    l10n::{MessageId, ids},
    pages::{
        failure_view::FailureState,
        head::{Breadcrumb, PageHead, keep_title},
        here::HEADING_ID,
        link::Link,
    },
    route::{Page, Settings},
    state::{App, Failure, FailureKind, Remote, SignedIn},
    ui::{Picture, SkeletonLines, StateView, Text},
};
use contract::{Moniker, OperationName, ProblemCode};
use leptos::prelude::*;

/// The cloud of the session.
pub(in crate::pages) fn cloud() -> Moniker {
    SignedIn::from_context().session.with_untracked(|session| session.cloud.clone())
}

/// The name of the organisation, followed.
pub(in crate::pages) fn organization() -> Text {
    let session = SignedIn::from_context().session;
    Signal::derive(move || session.with(|session| session.organization.name.clone()))
}

/// Whether the account may call an operation.
pub(in crate::pages) fn may(operation: OperationName) -> Signal<bool> {
    let capabilities = SignedIn::from_context().capabilities;
    Signal::derive(move || capabilities.value().is_some_and(|all| all.access(&operation).is_allowed()))
}

/// Where mail is in a demo: nobody gets any.
pub(in crate::pages) fn demo_mail() -> AnyView {
    let text = App::from_context().l10n.text(ids::INVITATIONS_DEMO);
    history::is_loopback().then(|| view! { <p class="small muted demo-mail">{text}</p> }).into_any()
}

/// What a page about one thing of a list says as long as it has nothing.
#[derive(Clone, Copy)]
struct Texts {
    /// The list it is of, and what that is called.
    list: fn() -> Settings,
    list_title: MessageId,
    loading: MessageId,
    failed: MessageId,
    not_found: MessageId,
    not_found_text: MessageId,
}

impl Texts {
    /// The way from the list.
    fn way(self, title: Text) -> AnyView {
        let l10n = App::from_context().l10n;
        let parent = Page::Settings((self.list)()).of(&cloud());
        view! { <Breadcrumb parent parent_title=l10n.text(self.list_title) title/> }.into_any()
    }

    /// That it is loading, or why it cannot be shown.
    fn absent<T: Send + Sync + 'static>(self, remote: Remote<T>) -> AnyView {
        let failure = remote.failure().filter(|failure| failure.kind != FailureKind::SignIn);
        self.nothing(failure, Callback::new(move |()| remote.reload()))
    }

    fn nothing(self, failure: Option<Failure>, retry: Callback<()>) -> AnyView {
        let l10n = App::from_context().l10n;
        let Some(failure) = failure else {
            let title = l10n.text(self.loading);
            keep_title(title);
            return view! {
                {self.way(title)}
                <div class="page-head" role="status"><h1 id=HEADING_ID tabindex="-1">{title}</h1></div>
                <div class="card skeletons" aria-hidden="true"><SkeletonLines lines=4/></div>
            }
            .into_any();
        };
        let of_others = FailureKind::Refused(ProblemCode::OtherOrganization);
        let (title, text) = match failure.kind {
            FailureKind::NotFound => (self.not_found, self.not_found_text),
            ref kind if *kind == of_others => (ids::INVITATION_OTHERS, ids::INVITATION_OTHERS_TEXT),
            _ => {
                let title = l10n.text(self.failed);
                return view! {
                    {self.way(title)}
                    <PageHead title/>
                    <FailureState failure title moniker=cloud() retry/>
                }
                .into_any();
            }
        };
        let (title, text) = (l10n.text(title), l10n.text(text).into_any());
        view! {
            {self.way(title)}
            <PageHead title/>
            <StateView picture=Picture::NoMatch title text>
                <div class="actions">
                    <Link class="button button--primary" to=Page::Settings((self.list)()).of(&cloud())>
                        {l10n.text(self.list_title)}
                    </Link>
                </div>
            </StateView>
        }
        .into_any()
    }
}
