//! The partner of record of a subscription: who it is, and setting, replacing, removing it in the way
//! of the cloud (rows D2, D3, E1, F1).

mod about;
mod actions;
mod denied;
mod field;
mod form;
mod outcome;
mod panel;
mod remove;
mod shown;

pub(super) use actions::row_menu;
pub(super) use field::{partner_field, refused, wanted};
pub(super) use shown::person;

use crate::{
    browser::timer,
    cloud::{PartnerEntry, Profile},
    erase::{Derived, derived, dynamic, effect, sometimes},
    l10n::{Args, ids},
    pages::Here,
    route::Page,
    state::{App, ChangeState, Intent, Pending, Remote, SignedIn, Wanted},
    ui::{MessageBar, Tone},
};
use about::about;
use actions::{Offered, actions};
use contract::{PartnerOfRecordSlot, Session, Subscription};
use leptos::{prelude::*, task::spawn_local};
use outcome::outcome;
use panel::EditPanel;
use remove::RemoveDialog;
use std::sync::Arc;

/// Receives the focus when what had it is gone.
const HEADING_ID: &str = "partner";
/// The field of the panel, above which nothing else can have the focus.
const FIELD_ID: &str = "partner-id";

/// What the parts of the card are about. Copy it around.
#[derive(Clone, Copy)]
struct Subject {
    app: App,
    here: Here,
    remote: Remote<Subscription>,
    read: Signal<Arc<Subscription>>,
    profile: StoredValue<Profile>,
    session: Signal<Session>,
    pending: Derived<Option<Pending>>,
    removing: RwSignal<bool>,
    /// Whether opening the panel made an entry of the history, to which closing goes back.
    pushed: StoredValue<bool>,
    /// Whether the panel was closed and its address will go as soon as the browser comes to it.
    closing: RwSignal<bool>,
}

impl Subject {
    /// As the subscription was read, followed.
    fn read(self) -> Arc<Subscription> {
        self.read.get()
    }

    /// As the subscription is read now.
    fn read_now(self) -> Arc<Subscription> {
        self.read.get_untracked()
    }

    fn entry(self) -> PartnerEntry {
        self.profile.with_value(|profile| profile.partner_entry)
    }

    /// The newest change as it is to be told, followed.
    fn pending(self) -> Option<Pending> {
        self.pending.get().filter(|pending| !pending.dismissed)
    }

    /// What is there, as far as this tab knows, followed.
    fn slot(self) -> PartnerOfRecordSlot {
        self.profile.with_value(|profile| self.app.changes.newest(&profile.moniker, &self.read()))
    }

    /// Whether a change is under way.
    fn is_open(self) -> bool {
        self.pending.with(|pending| pending.as_ref().is_some_and(Pending::is_open))
    }

    /// Whether what can be done is known: nothing is under way, and what was read is the newest.
    fn is_settled(self) -> bool {
        !self.is_open() && self.slot().etag == self.read().partner_of_record.etag
    }

    /// Whether the panel is open, followed. An address that asks for what is not allowed opens nothing:
    /// the card says why.
    fn is_editing(self) -> bool {
        let read = self.read();
        let allowed = &read.allowed_actions;
        let access = if read.partner_of_record.value.is_some() { &allowed.replace } else { &allowed.set };
        let asked = access.is_allowed() && !self.closing.get();
        asked && matches!(self.here.route().inside(), Some(Page::Subscription { edit: true, .. }))
    }

    /// Whether what a change made is still what is there.
    fn is_news(self, done: &Pending) -> bool {
        let tag = self.read().partner_of_record.etag.clone();
        tag == done.intent.seen || matches!(&done.state, ChangeState::Done(slot) if slot.etag == tag)
    }

    /// Opens the panel, or closes it.
    fn edit(self, edit: bool) {
        let pushed = self.pushed.try_update_value(|pushed| std::mem::replace(pushed, edit));
        if pushed == Some(true) && !edit {
            self.closing.set(true);
            return self.here.back();
        }
        let moniker = self.profile.with_value(|profile| profile.moniker.clone());
        let route = Page::Subscription { id: self.read_now().id.clone(), edit }.of(&moniker);
        self.here.amend(&route, !edit);
    }

    /// Gives the focus to what stays, for what had it goes away.
    fn refocus(self) {
        let editing = untrack(|| self.is_editing());
        self.app.surface.focus(if editing { FIELD_ID } else { HEADING_ID });
    }

    /// Changes what is there now.
    fn begin(self, before: PartnerOfRecordSlot, wanted: Option<Wanted>) {
        self.app.changes.begin(Intent {
            moniker: self.profile.with_value(|profile| profile.moniker.clone()),
            account: self.session.with_untracked(|session| session.account.id.clone()),
            subscription: self.read_now().id.clone(),
            name: self.read_now().name.clone(),
            seen: before.etag.clone(),
            before: Some(before),
            wanted,
        });
    }
}

/// The card on a subscription's page.
#[component]
pub(super) fn PartnerCard(
    subscription: Signal<Arc<Subscription>>,
    remote: Remote<Subscription>,
) -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let session = SignedIn::from_context().session;
    let profile = session.with_untracked(|session| app.backend.profile(&session.cloud));
    let Some(profile) = profile else { return ().into_any() };
    let moniker = profile.moniker.clone();
    let Subscription { id, name, .. } = (*subscription.get_untracked()).clone();
    app.changes.watch(moniker.clone(), id.clone(), name);
    // What happens to others makes nothing anew here.
    let pending = derived(move || app.changes.get(&moniker, &id));
    let subject = Subject {
        app,
        here: Here::from_context(),
        remote,
        read: subscription,
        profile: StoredValue::new(profile),
        session,
        pending,
        removing: RwSignal::new(false),
        pushed: StoredValue::new(false),
        closing: RwSignal::new(false),
    };
    follow(subject);
    // What is offered stays as it is until it is another: a form in it keeps what was typed and checked.
    let account = derived(move || session.with(|session| session.account.id.clone()));
    let offered = derived(move || subject.is_settled().then(|| Offered::of(&subject.read(), account.get())));
    let editing = derived(move || subject.is_editing());
    let notice = (subject.entry() == PartnerEntry::Invitation).then(|| {
        view! {
            <MessageBar tone=Tone::Info>
                <p class="message__text">{l10n.text(ids::PARTNER_NOTICE_21VIANET)}</p>
            </MessageBar>
        }
    });
    view! {
        <section class="card" part="card" aria-labelledby=HEADING_ID>
            <h2 id=HEADING_ID tabindex="-1">{l10n.text(ids::SUBSCRIPTION_PARTNER)}</h2>
            {notice}
            // While the panel is open, what is not done yet is told there: nobody sees beneath it.
            {sometimes(move || {
                let told = |pending: &Pending| {
                    if pending.is_done() { subject.is_news(pending) } else { !editing.get() }
                };
                subject.pending().filter(told).map(|pending| outcome(subject, pending))
            })}
            {dynamic(move || shown::current(subject.slot()))}
            {sometimes(move || visible_from(subject.slot()))}
            {sometimes(move || offered.get().map(|offered| actions(subject, offered)))}
            {about(subject)}
            <EditPanel subject open=editing/>
            <RemoveDialog subject/>
        </section>
    }
    .into_any()
}

/// Reads the subscription again when a change is known, and when lists show it.
fn follow(subject: Subject) {
    let stale = derived(move || {
        let slot = subject.slot();
        let ended =
            |pending: &Pending| matches!(pending.state, ChangeState::Done(_) | ChangeState::Overtaken(_));
        subject.pending.with(|pending| pending.as_ref().is_some_and(ended))
            && slot.etag != subject.read().partner_of_record.etag
    });
    effect(move || {
        if stale.get() {
            subject.remote.reload();
        }
    });
    effect(move || {
        if !matches!(subject.here.route().inside(), Some(Page::Subscription { edit: true, .. })) {
            subject.closing.set(false);
        }
    });
    let awaited = StoredValue::new(None);
    effect(move || {
        let at = subject.read().partner_of_record.visible_at;
        let before = awaited.try_update_value(|awaited| std::mem::replace(awaited, at)).flatten();
        let Some(at) = at.filter(|_| before != at) else { return };
        let now = subject.profile.with_value(|profile| subject.app.backend.now(&profile.moniker));
        // Some seconds; what is past is read at once.
        let wait = u32::try_from(at.millis() - now.millis()).unwrap_or_default();
        spawn_local(async move {
            timer::sleep(wait).await;
            if awaited.try_get_value().flatten() == Some(at) {
                subject.remote.reload();
            }
        });
    });
}

/// Until when lists show what was there before (row D7).
fn visible_from(slot: PartnerOfRecordSlot) -> Option<AnyView> {
    let at = slot.visible_at?;
    let text = App::from_context().l10n.text_with(ids::CHANGE_VISIBLE, move || Args::new().at("at", at));
    Some(view! { <p class="small muted">{text}</p> }.into_any())
}
