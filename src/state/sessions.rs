//! Who is signed in, per cloud. Sessions of several clouds live side by side.

use super::{Backend, Cache, Failure, FailureKind, kept};
use crate::{
    browser::{host::Host, storage, timer},
    json,
};
use contract::{
    AccountId, DemoAccount, Moniker, RequestId, Session,
    operation::{GetSession, SignOut},
};
use leptos::{prelude::*, task::spawn_local};

/// Changed at every sign-in and sign-out, for other tabs to notice.
const SIGN_INS_KEY: &str = "partner-admin.sign-ins";

/// What is known of the session of one cloud.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionState {
    /// Being asked for.
    Loading,
    /// Nobody.
    SignedOut,
    /// Somebody.
    SignedIn(Session),
    /// It was this one's and has ended; the page stays, so that nothing typed is lost.
    Ended(Session),
    /// It could not be found out.
    Failed(Failure),
}

impl SessionState {
    /// The session, live or just ended.
    pub fn session(&self) -> Option<&Session> {
        match self {
            Self::SignedIn(session) | Self::Ended(session) => Some(session),
            Self::Loading | Self::SignedOut | Self::Failed(_) => None,
        }
    }
}

/// The sessions. Copy it around.
#[derive(Clone, Copy)]
pub struct Sessions {
    backend: Backend,
    cache: Cache,
    host: Option<Host>,
    states: RwSignal<Vec<(Moniker, SessionState)>>,
    /// Clouds that are being asked, so that several who look ask once.
    asking: StoredValue<Vec<Moniker>>,
    /// Fires after every sign-in, so that what failed for want of a session is asked again.
    sign_ins: Trigger,
}

impl Sessions {
    /// Nothing known yet.
    pub fn new(backend: Backend, cache: Cache, host: Option<Host>) -> Self {
        let sessions = Self {
            backend,
            cache,
            host,
            states: RwSignal::default(),
            asking: StoredValue::default(),
            sign_ins: Trigger::new(),
        };
        storage::on_change_elsewhere(SIGN_INS_KEY, move || sessions.look_again());
        sessions
    }

    /// The state of a cloud's session, followed. Asks for it when nothing is known.
    pub fn get(self, moniker: &Moniker) -> SessionState {
        let known = self.states.with(|states| find(states, moniker));
        known.unwrap_or_else(|| {
            self.load(moniker.clone());
            SessionState::Loading
        })
    }

    /// Follows sign-ins.
    pub fn track_sign_ins(self) {
        self.sign_ins.track();
    }

    /// Asks the backend who is signed in.
    pub fn load(self, moniker: Moniker) {
        let Some(client) = self.backend.client(&moniker) else { return };
        let asked = self.asking.try_update_value(|asking| {
            let asked = asking.contains(&moniker);
            asking.push(moniker.clone());
            asked
        });
        if asked != Some(false) {
            return;
        }
        // Not at once: this may be called while a view is being computed.
        spawn_local(async move {
            self.set(&moniker, SessionState::Loading);
            let state = match client.call(&GetSession).await.map_err(Failure::from) {
                Ok(session) => SessionState::SignedIn(session),
                Err(failure) if failure.kind == FailureKind::SignIn => SessionState::SignedOut,
                Err(failure) => SessionState::Failed(failure),
            };
            self.asking.try_update_value(|asking| asking.retain(|other| *other != moniker));
            // Who signed in or out meanwhile knows better than this late answer.
            if self.known(&moniker) == Some(SessionState::Loading) {
                self.set(&moniker, state);
            }
        });
    }

    /// Looks again who is signed in where somebody was, after another tab said that it changed: all
    /// tabs share the cookies. What stands on the page stays until the answer is there.
    fn look_again(self) {
        let states = self.states.try_get_untracked().unwrap_or_default();
        for (moniker, before) in states {
            let Some(client) = self.backend.client(&moniker) else { continue };
            spawn_local(async move {
                let answer = client.call(&GetSession).await.map_err(Failure::from);
                if self.known(&moniker).as_ref() != Some(&before) {
                    return;
                }
                match answer {
                    Ok(session) => self.begin(&moniker, session),
                    Err(failure) if failure.kind == FailureKind::SignIn => {
                        // Signed out over there, and somebody else may sit here next.
                        kept::forget_but(&moniker, None);
                        self.end(&moniker);
                    }
                    // Unknown: the next request will tell.
                    Err(_) => {}
                }
            });
        }
    }

    /// The accounts a demo backend offers.
    ///
    /// # Errors
    /// As every call.
    pub async fn accounts(self, moniker: &Moniker) -> Result<Vec<DemoAccount>, Failure> {
        let Some(client) = self.backend.client(moniker) else { return Ok(Vec::new()) };
        client.call_path("/v1/demo-accounts", None).await.map_err(Failure::from)
    }

    /// Signs in.
    ///
    /// # Errors
    /// As every call; the state stays as it was.
    pub async fn sign_in(self, moniker: &Moniker, account: &DemoAccount) -> Result<(), Failure> {
        let Some(client) = self.backend.client(moniker) else { return Ok(()) };
        let body = format!("{{\"accountId\":{}}}", json::quoted(account.account.id.as_str()));
        let session: Session =
            client.call_path("/v1/session/sign-in", Some(body)).await.map_err(Failure::from)?;
        self.begin(moniker, session);
        tell_other_tabs();
        Ok(())
    }

    /// Signs in as the account of a session once more; embedded, by another token of the page around, which
    /// hears whether it must be `fresh`.
    ///
    /// # Errors
    /// As [`Self::sign_in`].
    pub async fn sign_in_again(self, session: Session, fresh: bool) -> Result<(), Failure> {
        if let Some(host) = self.host {
            let reason = if fresh { "step_up" } else { "unauthorized" };
            return self.renew(host, &session.cloud, reason).await;
        }
        let Session { account, roles, organization, on_behalf_of_partner, cloud, .. } = session;
        let account = DemoAccount { account, roles, organization, on_behalf_of_partner };
        self.sign_in(&cloud, &account).await
    }

    /// Asks the page around for another token, and the backend whose it is.
    ///
    /// # Errors
    /// As every call; [`FailureKind::SignIn`] when there is none.
    async fn renew(self, host: Host, moniker: &Moniker, reason: &str) -> Result<(), Failure> {
        if !host.renew(reason).await {
            return Err(Failure { kind: FailureKind::SignIn, request_id: RequestId::new("") });
        }
        let Some(client) = self.backend.client(moniker) else { return Ok(()) };
        let session = client.call(&GetSession).await.map_err(Failure::from)?;
        self.begin(moniker, session);
        Ok(())
    }

    /// Takes over a session; what was fetched for another account is forgotten.
    fn begin(self, moniker: &Moniker, session: Session) {
        let before = self.known(moniker);
        if before == Some(SessionState::SignedIn(session.clone())) {
            return;
        }
        let before = before.as_ref().and_then(SessionState::session);
        if before.is_none_or(|before| before.account.id != session.account.id) {
            self.cache.clear();
            kept::forget_but(moniker, Some(&session.account.id));
        }
        self.set(moniker, SessionState::SignedIn(session));
        self.sign_ins.notify();
    }

    /// Signs out. What was fetched is forgotten.
    ///
    /// # Errors
    /// As every call; the session may then still be open, and stays shown as such.
    pub async fn sign_out(self, moniker: &Moniker) -> Result<(), Failure> {
        let Some(client) = self.backend.client(moniker) else { return Ok(()) };
        match client.call(&SignOut).await.map_err(Failure::from) {
            Err(failure) if failure.kind != FailureKind::SignIn => Err(failure),
            _ => {
                self.cache.clear();
                kept::forget_but(moniker, None);
                self.set(moniker, SessionState::SignedOut);
                tell_other_tabs();
                Ok(())
            }
        }
    }

    /// Notes that the backend no longer knows the session.
    pub(super) fn end(self, moniker: &Moniker) {
        let state = match self.known(moniker) {
            Some(SessionState::SignedIn(session) | SessionState::Ended(session)) => {
                SessionState::Ended(session)
            }
            _ => SessionState::SignedOut,
        };
        self.set(moniker, state);
    }

    /// The account that is signed in to a cloud, or was until just now, followed.
    pub(super) fn account(self, moniker: &Moniker) -> Option<AccountId> {
        let known = self.states.try_with(|states| find(states, moniker)).flatten()?;
        known.session().map(|session| session.account.id.clone())
    }

    /// The account that is signed in to a cloud now, or was until just now.
    pub(super) fn account_now(self, moniker: &Moniker) -> Option<AccountId> {
        self.known(moniker)?.session().map(|session| session.account.id.clone())
    }

    fn known(self, moniker: &Moniker) -> Option<SessionState> {
        self.states.try_with_untracked(|states| find(states, moniker)).flatten()
    }

    fn set(self, moniker: &Moniker, state: SessionState) {
        self.states.try_update(|states| {
            states.retain(|(other, _)| other != moniker);
            states.push((moniker.clone(), state));
        });
    }
}

/// Changes a stored value, which other tabs hear of. It says when, and so is another each time.
fn tell_other_tabs() {
    storage::set(SIGN_INS_KEY, Some(&timer::now().to_string()));
}

fn find(states: &[(Moniker, SessionState)], moniker: &Moniker) -> Option<SessionState> {
    states.iter().find(|(other, _)| other == moniker).map(|(_, state)| state.clone())
}
