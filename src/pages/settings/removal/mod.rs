//! A relationship above a page: what it is, what can be done with it, and what became of that (rows G8, I1 to I5).

mod actions;
mod details;
mod end;
mod outcome;
mod roles;

use super::opened::{Opened, PANEL_ID, Panels, Question};
use crate::{
    browser::timer,
    erase::{Derived, derived, effect, sometimes},
    l10n::{Args, ids},
    pages::failure_view::FailureState,
    state::{App, Doing, Errands, FailureKind, Remote, Running, SignedIn, Thing},
    ui::{Dialog, Leave, SkeletonLines},
};
use contract::{Moniker, Relationship, RelationshipId, operation::GetRelationship};
use leptos::{prelude::*, task::spawn_local};

/// What has the focus when a button that had it goes away.
const HEADING_ID: &str = "relationship-title";
/// Milliseconds between two looks at one that is being set up or taken down.
const LOOK: u32 = 5_000;

/// What the parts of the panel are about. Copy it around.
#[derive(Clone, Copy)]
struct Subject {
    app: App,
    panel: Panels,
    errands: Errands,
    moniker: StoredValue<Moniker>,
    /// As it was read.
    read: Remote<Relationship>,
    /// The newest errand of it.
    errand: Derived<Option<Running>>,
    /// As it is now, as far as this tab knows.
    now: Derived<Option<Relationship>>,
}

impl Subject {
    fn now_untracked(self) -> Option<Relationship> {
        self.now.get_untracked()
    }

    /// Whether something is under way.
    fn is_busy(self) -> bool {
        self.errand.with(|errand| errand.as_ref().is_some_and(Running::is_open))
    }

    /// Gives the focus to what stays, for what had it goes away.
    fn refocus(self) {
        self.app.surface.focus(HEADING_ID);
    }
}

/// The panel and its questions; `changed` hears when the page has to be read again.
pub(super) fn panels(panel: Panels, changed: Callback<()>) -> AnyView {
    let app = App::from_context();
    let session = SignedIn::from_context().session;
    let id = derived(move || panel.get().map(|opened| opened.relationship));
    let moniker = session.with_untracked(|session| session.cloud.clone());
    let cloud = StoredValue::new(moniker);
    let read = Remote::new(app, move || Some((cloud.get_value(), GetRelationship(id.get()?))));
    let errands = Errands::from_context();
    let errand = derived(move || {
        let id = id.get()?;
        cloud.with_value(|cloud| errands.get(cloud, id.as_str()))
    });
    let now = derived(move || {
        let id = id.get()?;
        let read = read.value().filter(|read| read.id == id);
        let seen = read.as_ref().map(|read| read.etag.clone());
        let heard = errand.with(|errand| match errand.as_ref()?.thing()? {
            Thing::Relationship(heard) => {
                let is_newer =
                    errand.as_ref().is_some_and(|one| Some(&one.intent.errand.seen) == seen.as_ref());
                (is_newer || seen.is_none()).then(|| (**heard).clone())
            }
            Thing::Review(_) => None,
        });
        heard.or_else(|| read.map(|read| (*read).clone()))
    });
    let subject = Subject { app, panel, errands, moniker: cloud, read, errand, now };
    follow(subject, id, changed);
    view! {
        {side(subject)}
        {roles::dialog(subject)}
        {end::dialog(subject)}
    }
    .into_any()
}

/// Takes up what a reload interrupted, reads again what was changed and what changes by itself.
fn follow(subject: Subject, id: Derived<Option<RelationshipId>>, changed: Callback<()>) {
    effect(move || {
        if let Some(id) = id.get() {
            subject.errands.watch(subject.moniker.get_value(), id.to_string());
        }
    });
    let ended = derived(move || {
        subject.errand.with(|errand| {
            let errand = errand.as_ref()?;
            matches!(errand.state, Doing::Done(_) | Doing::Overtaken(_))
                .then(|| errand.thing().map(|one| one.etag().clone()))
        })
    });
    effect(move || {
        if ended.with(Option::is_some) {
            subject.read.reload();
            changed.run(());
        }
    });
    let passes = derived(move || {
        subject.now.with(|now| now.as_ref().is_some_and(|now| details::is_passing(&now.status)))
    });
    let looks = StoredValue::new(0_u32);
    effect(move || {
        let passes = passes.get();
        // Each answer, good or bad, is followed by the next look.
        let _ = (subject.read.fetched_at(), subject.read.failure());
        looks.update_value(|looks| *looks += 1);
        let mine = looks.get_value();
        if passes {
            spawn_local(async move {
                timer::sleep(LOOK).await;
                if looks.try_get_value() == Some(mine) {
                    subject.read.reload();
                }
            });
        }
    });
}

fn side(subject: Subject) -> AnyView {
    let l10n = subject.app.l10n;
    let panel = subject.panel;
    // One modal thing at a time.
    let open = derived(move || panel.get().is_some_and(|opened| opened.question.is_none()));
    let title = Signal::derive(move || {
        subject.now.with(|now| match now {
            Some(now) if !now.name.is_empty() => super::partner_name::plain(&now.name),
            Some(now) => super::words::kind(l10n, &now.kind).get(),
            None => l10n.now(ids::RELATIONSHIPS_PANEL_LOADING, Args::new()),
        })
    });
    let leave = Leave::Button(Callback::new(move |()| panel.close()), l10n.text(ids::PANEL_CLOSE));
    let is_there = derived(move || subject.now.with(Option::is_some));
    let failure = derived(move || {
        let failure = subject.read.failure().filter(|failure| failure.kind != FailureKind::SignIn);
        failure.filter(|_| !is_there.get())
    });
    let body = move || {
        if !open.get() {
            return None;
        }
        Some(match (is_there.get(), failure.get()) {
            (true, _) => view! {
                {sometimes(move || subject.errand.get().map(|errand| outcome::outcome(subject, errand)))}
                {sometimes(move || subject.now.get().map(|now| view! {
                    {details::details(subject, &now)}
                    {actions::actions(subject, &now)}
                }.into_any()))}
            }
            .into_any(),
            (false, Some(failure)) => {
                let retry = Callback::new(move |()| subject.read.reload());
                let (title, moniker) =
                    (l10n.text(ids::RELATIONSHIPS_PANEL_FAILED), subject.moniker.get_value());
                view! { <FailureState failure title moniker retry/> }.into_any()
            }
            (false, None) => {
                view! { <div class="skeletons" aria-hidden="true"><SkeletonLines lines=6/></div> }.into_any()
            }
        })
    };
    view! { <Dialog id=PANEL_ID open=open.into() title leave>{sometimes(body)}</Dialog> }.into_any()
}

/// Whether a question is asked about the relationship that is open, followed; only once that is known, and
/// allowed: an address that asks for what is not allowed opens the panel, which says why.
fn is_asked(subject: Subject, question: Question, allowed: fn(&Relationship) -> bool) -> Derived<bool> {
    let asked = derived(move || {
        subject.panel.get().is_some_and(|Opened { question: asked, .. }| asked == Some(question))
    });
    effect(move || {
        let known = subject.now.with(|now| now.as_ref().map(allowed));
        if asked.get() && known == Some(false) && !subject.is_busy() {
            subject.panel.ask(None);
        }
    });
    derived(move || asked.get() && subject.now.with(|now| now.as_ref().is_some_and(allowed)))
}
