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
pub(super) struct Rest {
    progress: RwSignal<Progress>,
    /// The page that was last shown as coming.
    awaited: StoredValue<Option<Page>>,
}

impl Rest {
    pub(super) fn provide() {
        let (progress, awaited) = (RwSignal::new(Progress::Absent), StoredValue::new(None));
        provide_context(Self { progress, awaited });
    }

    pub(super) fn from_context() -> Self {
        expect_context()
    }

    /// Fetches the file, if nobody has asked for it yet.
    pub(super) fn want(self) {
        if self.progress.get_untracked() == Progress::Absent {
            self.load();
        }
    }

    fn load(self) {
        let progress = self.progress;
        // To who has it on screen that looks the same as before: it need not be made anew.
        progress.update_untracked(|progress| *progress = Progress::Coming);
        spawn_local(async move {
            let end = if part::load().await.is_ok() { Progress::There } else { Progress::Missing };
            progress.try_set(end);
        });
    }

    /// One of the pages, or what stands in its place until it can be there.
    pub(super) fn page(self, page: Page) -> AnyView {
        let was_awaited = self.awaited.with_value(|awaited| awaited.as_ref() == Some(&page));
        match self.progress.get() {
            Progress::There => page_of(page).unwrap_or_else(|| self.missing()),
            Progress::Missing if was_awaited => self.missing(),
            now => {
                // What failed unseen, or for another page, is tried again.
                if now != Progress::Coming {
                    self.load();
                }
                self.awaited.set_value(Some(page));
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
            self.load();
            self.progress.notify();
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
