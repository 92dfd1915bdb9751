//! One invitation: what it asks for, and the answer to it (rows H1 to H9, D6). Everything on it is the server's;
//! of a link only the id counts (reliability T1).

mod about;
mod answer;
mod closed;
mod decline;
mod offer;
mod steps;
pub(in crate::pages) mod words;

use super::{
    Texts, cloud,
    decide::{Tick, once_anew},
    document::{Asked, Reading},
    organization,
    told::told,
};
use crate::{
    cloud::Authorization,
    erase::{derived, dynamic, effect, sometimes},
    l10n::{MessageId, ids},
    pages::{Here, failure_view::failure_bar, head::PageHead},
    route::{Asked as AddressAsked, Page, Settings},
    state::{Act, ActState, Acted, Acting, App, FailureKind, Remote},
};
use contract::{
    AgreementAcceptance, AgreementDecision, Decision, ETag, Invitation, InvitationAcceptance, InvitationId,
    InvitationKind, InvitationState, ProblemCode,
    operation::{AcceptAgreement, AcceptInvitation, DeclineInvitation, GetInvitation},
};
use leptos::prelude::*;
use std::sync::Arc;

const TEXTS: Texts = Texts {
    list: || Settings::Invitations,
    list_title: ids::INVITATIONS_TITLE,
    loading: ids::INVITATION_LOADING,
    failed: ids::INVITATION_FAILED,
    not_found: ids::INVITATION_NOT_FOUND,
    not_found_text: ids::INVITATION_NOT_FOUND_TEXT,
};

/// What the parts of the page are about. Copy it around.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    here: Here,
    invitation: Signal<Arc<Invitation>>,
    remote: Remote<Invitation>,
    acting: Acting,
    way: Authorization,
    /// The agreement that is asked for along with it, as it is read, and the box under it.
    paper: Option<(Reading, Tick)>,
    /// What was wanted last: what is sent once more is never the other answer.
    wanted: StoredValue<Option<Wanted>>,
    declining: RwSignal<bool>,
}

/// An answer, as it was given.
#[derive(Clone)]
enum Wanted {
    /// Yes to the version that was seen, and perhaps to the offer with it.
    Yes { seen: ETag, take_offer: bool },
    /// No to it, perhaps with a message.
    No { seen: ETag, message: Option<String> },
}

/// What decides how the page is made; all else on it follows.
#[derive(Clone, PartialEq)]
struct Shape {
    kind: InvitationKind,
    is_pending: bool,
    has_agreement: bool,
}

pub(in crate::pages) fn invitation_page(id: InvitationId) -> AnyView {
    let app = App::from_context();
    let moniker = cloud();
    let acting = Acting::new(app, moniker.clone(), format!("invitation {id}"));
    let remote = Remote::new(app, move || Some((moniker.clone(), GetInvitation(id.clone()))));
    let shape = derived(move || {
        let now = remote.value()?;
        let is_pending = now.state == InvitationState::Pending;
        Some(Shape { kind: now.kind.clone(), is_pending, has_agreement: now.agreement.is_some() })
    });
    follow(acting, remote);
    let here = Here::from_context();
    let is_shown = StoredValue::new(false);
    view! {
        {dynamic(move || match (shape.get(), untrack(|| remote.value())) {
            (Some(shape), Some(first)) => {
                // What had the focus goes away when the page is made for what it has become.
                if is_shown.get_value() {
                    here.to_heading();
                }
                is_shown.set_value(true);
                there(remote, acting, &shape, first)
            }
            _ => TEXTS.absent(remote),
        })}
    }
    .into_any()
}

/// Reads the invitation again when it is not what was shown any more, and goes on when it was accepted.
fn follow(acting: Acting, remote: Remote<Invitation>) {
    let here = Here::from_context();
    let (way, moniker) = (way(), cloud());
    effect(move || match acting.get() {
        ActState::Done(Acted::Invitation(now)) => {
            acting.keep_draft(decline::DRAFT, "");
            // The list of partners, with the new one marked (row H1).
            if now.relationship_id.is_some() && way != Authorization::Steps {
                let shown = untrack(|| remote.value());
                let agreed = shown.filter(|shown| shown.agreement.is_some()).map(|_| "true".to_owned());
                let asked = [("added", now.partner.id.to_string()), ("agreed", agreed.unwrap_or_default())];
                let list = Settings::Relationships(AddressAsked::new(&asked));
                here.go(&Page::Settings(list).of(&moniker));
            } else {
                remote.reload();
            }
        }
        ActState::Done(_) => {
            acting.keep_draft(decline::DRAFT, "");
            remote.reload();
        }
        ActState::Overtaken(_) => remote.reload(),
        ActState::Refused(failure) if is_of_version(&failure.kind) => remote.reload(),
        _ => {}
    });
}

/// Whether something was refused because it is another than was shown.
fn is_of_version(kind: &FailureKind) -> bool {
    match kind {
        FailureKind::Stale | FailureKind::NotEditable(_) => true,
        FailureKind::Refused(code) => matches!(
            code,
            ProblemCode::WrongState | ProblemCode::AgreementRequired | ProblemCode::ChallengeInvalid
        ),
        _ => false,
    }
}

fn way() -> Authorization {
    let profile = App::from_context().backend.profile(&cloud());
    profile.map_or(Authorization::Plain, |profile| profile.authorization)
}

fn there(remote: Remote<Invitation>, acting: Acting, shape: &Shape, first: Arc<Invitation>) -> AnyView {
    let app = App::from_context();
    let paper = first.agreement.as_ref().filter(|_| shape.is_pending).map(|agreement| {
        let reading = Reading::new(app, agreement.id.clone(), derived(|| None), None);
        (reading, Tick::new(reading))
    });
    if let Some((reading, _)) = paper {
        effect(move || match acting.get() {
            ActState::Refused(failure) if is_of_version(&failure.kind) => reading.reload(),
            _ => {}
        });
    }
    let desk = Desk {
        app,
        here: Here::from_context(),
        invitation: Signal::derive(move || remote.value().unwrap_or_else(|| first.clone())),
        remote,
        acting,
        way: way(),
        paper,
        wanted: StoredValue::new(None),
        declining: RwSignal::new(false),
    };
    let l10n = app.l10n;
    let title = l10n.text(desk.heading());
    let stale = move || {
        let failure = remote.failure().filter(|failure| failure.kind != FailureKind::SignIn)?;
        let retry = Callback::new(move |()| remote.reload());
        Some(failure_bar(failure, Some(l10n.text(ids::INVITATION_FAILED)), Some(retry)))
    };
    let state = derived(move || desk.invitation.with(|invitation| invitation.state.clone()));
    let again = desk.again();
    let body = if shape.is_pending { pending(desk) } else { closed::closed(desk) };
    view! {
        {TEXTS.way(title)}
        <PageHead title organization=organization()>
            {dynamic(move || view! { <p class="badges">{words::state_badge(&state.get())}</p> }.into_any())}
        </PageHead>
        {sometimes(stale)}
        {told(acting, again)}
        {body}
    }
    .into_any()
}

fn pending(desk: Desk) -> AnyView {
    if desk.way == Authorization::Steps {
        return steps::steps(desk);
    }
    let shown = derived(move || desk.invitation.get());
    view! {
        <div class="cards invitation">
            {dynamic(move || shown.with(|invitation| view! {
                {about::who(invitation)}
                {about::rights(invitation)}
                {invitation.offer.as_ref().map(offer::card)}
            }.into_any()))}
            {desk.paper.map(|(reading, _)| answer::agreement_card(desk, reading))}
            {answer::card(desk)}
        </div>
        {decline::dialog(desk)}
    }
    .into_any()
}

impl Desk {
    fn heading(self) -> MessageId {
        self.invitation.with_untracked(|invitation| words::heading(invitation, self.way))
    }

    /// Says yes to what is on screen.
    fn accept(self, take_offer: bool) {
        self.want(Wanted::Yes { seen: self.seen(), take_offer });
    }

    /// Says no to it.
    fn decline(self, message: &str) {
        let message = Some(message.trim().to_owned()).filter(|message| !message.is_empty());
        self.want(Wanted::No { seen: self.seen(), message });
    }

    fn seen(self) -> ETag {
        self.invitation.with_untracked(|invitation| invitation.etag.clone())
    }

    fn want(self, wanted: Wanted) {
        self.wanted.set_value(Some(wanted));
        self.send();
    }

    /// Sends what was wanted last.
    fn send(self) {
        let act = match self.wanted.get_value() {
            Some(Wanted::Yes { seen, take_offer }) => self.yes(seen, take_offer),
            Some(Wanted::No { seen, message }) => Some(self.no(seen, message)),
            None => None,
        };
        if let Some(act) = act {
            self.acting.act(act);
            self.here.focus(super::told::TOLD_ID);
        }
    }

    fn yes(self, if_match: ETag, take_offer: bool) -> Option<Act> {
        let invitation = self.invitation.get_untracked();
        let decision = match self.paper {
            Some((reading, tick)) if untrack(|| tick.obstacle()).is_none() => {
                let action = words::accept(&invitation, self.way);
                let statement = Some(answer::statement(&invitation.kind));
                reading.decide(Decision::Accepted, &Asked { heading: self.heading(), statement, action })
            }
            // It was ticked for another text.
            Some(_) => return None,
            None => None,
        };
        match (&invitation.kind, decision) {
            (InvitationKind::Agreement, Some(agreement)) => self.decide(agreement),
            (_, agreement) => Some(Act::Accept(Box::new(AcceptInvitation {
                invitation: invitation.id.clone(),
                acceptance: InvitationAcceptance { take_offer, agreement },
                if_match,
                key: self.acting.new_key(),
            }))),
        }
    }

    /// A decision about an agreement alone is recorded like a yes, with a receipt, where the text was shown.
    fn no(self, if_match: ETag, message: Option<String>) -> Act {
        let invitation = self.invitation.get_untracked();
        let decision = match (self.paper, &invitation.kind, &message) {
            (Some((reading, _)), InvitationKind::Agreement, None)
                if untrack(|| reading.obstacle()).is_none() =>
            {
                let asked =
                    Asked { heading: self.heading(), statement: None, action: ids::INVITATION_DECLINE };
                reading.decide(Decision::Declined, &asked)
            }
            _ => None,
        };
        decision.and_then(|agreement| self.decide(agreement)).unwrap_or_else(|| {
            Act::Decline(Box::new(DeclineInvitation {
                invitation: invitation.id.clone(),
                message,
                if_match,
                key: self.acting.new_key(),
            }))
        })
    }

    fn decide(self, agreement: AgreementDecision) -> Option<Act> {
        let (reading, _) = self.paper?;
        let document = untrack(|| reading.document())?;
        let invitation_id = Some(self.invitation.with_untracked(|invitation| invitation.id.clone()));
        Some(Act::Decide(Box::new(AcceptAgreement {
            agreement: document.agreement_id.clone(),
            acceptance: AgreementAcceptance { agreement, invitation_id },
            if_match: document.etag.clone(),
            key: self.acting.new_key(),
        })))
    }

    /// Sends once more, after signing in again: at once, or when the document is there anew.
    fn again(self) -> impl Fn() + Copy + Send + Sync + 'static {
        let anew = self.paper.map(|(reading, _)| once_anew(reading, move || self.send()));
        move || match &anew {
            Some(anew) => anew(),
            None => self.send(),
        }
    }

    /// Whether the end of the last answer is still to come, followed.
    fn is_open(self) -> bool {
        self.acting.get().is_open()
    }
}
