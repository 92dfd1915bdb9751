//! The pages that do not come with the first one. In a release they are a file of their own, fetched when
//! somebody seems to want one (ARCHITECTURE.md, "Two files"); else they are there like everything.

mod part;

use super::{
    head::{keep_title, use_page_title},
    here::{HEADING_ID, Here},
};
use crate::{
    browser::history,
    l10n::ids,
    route::Page,
    state::App,
    ui::{Picture, SkeletonLines, StateView, button},
};
use leptos::{prelude::*, task::spawn_local};
use part::page_of;

/// How far the file is.
#[derive(Clone, Copy, PartialEq)]
enum Progress {
    Absent,
    Coming,
    There,
    Missing,
}

/// The rest of the pages. Copy it around.
#[derive(Clone, Copy)]
pub(super) struct Rest(RwSignal<Progress>);

impl Rest {
    pub(super) fn provide() {
        provide_context(Self(RwSignal::new(Progress::Absent)));
    }

    pub(super) fn from_context() -> Self {
        expect_context()
    }

    /// Fetches the file, if nobody has asked for it yet.
    pub(super) fn want(self) {
        if self.0.get_untracked() == Progress::Absent {
            // Looks the same as before: what shows it need not be made anew.
            self.0.update_untracked(|progress| *progress = Progress::Coming);
            self.load();
        }
    }

    fn load(self) {
        let progress = self.0;
        spawn_local(async move {
            let end = if part::load().await.is_ok() { Progress::There } else { Progress::Missing };
            progress.try_set(end);
        });
    }

    /// One of the pages, or what stands in its place until it can be there.
    pub(super) fn page(self, page: Page) -> AnyView {
        match self.0.get() {
            Progress::There => page_of(page).unwrap_or_else(|| self.missing()),
            Progress::Missing => self.missing(),
            Progress::Absent | Progress::Coming => {
                self.want();
                coming()
            }
        }
    }

    /// The page cannot be there: why, and what to do.
    fn missing(self) -> AnyView {
        let app = App::from_context();
        let here = Here::from_context();
        let title = app.l10n.text(ids::REST_MISSING_TITLE);
        use_page_title(title);
        let why = app.l10n.text(ids::REST_MISSING);
        if let Some(host) = app.host {
            let message = untrack(|| why.get());
            let detail = [("code", "load".into()), ("message", message.into()), ("retryable", true.into())];
            host.tell("error", &detail);
        }
        let again = move || {
            self.0.set(Progress::Coming);
            self.load();
            here.to_heading();
        };
        // The page around is not ours to load again.
        let reload =
            app.host.is_none().then(|| button("button", app.l10n.text(ids::REST_RELOAD), history::reload));
        view! {
            <h1 class="visually-hidden" id=HEADING_ID tabindex="-1">{title}</h1>
            <StateView picture=Picture::Failed title=title text=why.into_any()>
                <div class="actions">
                    {button("button button--primary", app.l10n.text(ids::FAILURE_RETRY), again)}
                    {reload}
                </div>
            </StateView>
        }
        .into_any()
    }
}

fn coming() -> AnyView {
    let title = App::from_context().l10n.text(ids::REST_LOADING);
    keep_title(title);
    view! {
        <div class="visually-hidden" role="status">
            <h1 id=HEADING_ID tabindex="-1">{title}</h1>
        </div>
        <div class="skeletons" aria-hidden="true"><SkeletonLines lines=6/></div>
    }
    .into_any()
}
