//! Tokens for trying the app inside another page: a stand-in for the identity provider of a portal.
//!
//! It gives a token of any account to whoever reaches it, and so is off unless asked for, on a host that
//! is reached from its own computer only, where every account can be had without a password anyway. The
//! tokens are opaque and known to this process alone: nothing has to be checked that a signature would
//! vouch for, and one that is ended is ended at once.

use crate::{
    audit::{About, Action, Event},
    body::{self, invalid},
    digest::Digest,
    dispatch::Occasion,
    message::{Answer, ApiRequest, ApiResponse},
    session::Token,
    store::{Store, StoreError},
    trust,
};
use contract::{AccountId, DemoAccount, Moniker, Session, Timestamp};
use serde_json::json;
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Where it is asked for a token.
pub const PATH: &str = "/test-issuer/token";
/// How long a token lasts when nobody says otherwise, in seconds.
pub const DEFAULT_LIFETIME: u32 = 300;

/// Issues tokens, and knows those it issued. They end with the process at the latest.
pub struct TestIssuer {
    lifetime: u32,
    issued: Mutex<BTreeMap<Digest, Issued>>,
}

/// What is known of a token. The token itself is not kept, only its digest.
#[derive(Clone)]
struct Issued {
    cloud: Moniker,
    account: AccountId,
    at: Timestamp,
    until: Timestamp,
}

impl TestIssuer {
    /// An issuer of tokens that last for so many seconds.
    pub fn new(lifetime: u32) -> Self {
        Self { lifetime, issued: Mutex::default() }
    }

    /// Answers `POST /test-issuer/token`: `{"cloud", "accountId"}` to `{"token", "expiresAt"}`. To ask for a
    /// token is to sign in, and the trail says so.
    pub(crate) fn answer(&self, store: &dyn Store, request: &ApiRequest, occasion: &Occasion) -> Answer {
        trust::require_json(request)?;
        let body = body::read(&request.body)?;
        let cloud = Moniker::from(body::text(&body, "cloud")?);
        let id = AccountId::new(body::text(&body, "accountId")?);
        if !cloud.is_known() {
            return Err(invalid("/cloud", "unknown-value"));
        }
        let account = store.account(&cloud, &id)?;
        let event = |action, about: Option<&DemoAccount>| Event {
            at: occasion.now,
            cloud: cloud.clone(),
            action,
            account: about.map(|about| about.account.id.clone()),
            organization: about.map(|about| about.organization.id.clone()),
            request_id: occasion.request_id.clone(),
            change: None,
            order: None,
            bulk_change: None,
            about: About::default(),
        };
        let Some(account) = account else {
            store.record(&event(Action::SignInDenied, None))?;
            return Err(invalid("/accountId", "unknown-value"));
        };
        // First the entry: what cannot be noted is not given out.
        store.record(&event(Action::SignedIn, Some(&account)))?;
        let token = Token::from_random(occasion.random);
        let until = self.issue(&token, cloud, id, occasion.now);
        ApiResponse::json(&json!({ "token": token.expose(), "expiresAt": until }))
    }

    /// Takes a token for issued, and forgets those that are over.
    fn issue(&self, token: &Token, cloud: Moniker, account: AccountId, now: Timestamp) -> Timestamp {
        let until = now.plus_millis(i64::from(self.lifetime) * 1000);
        let mut issued = self.issued();
        issued.retain(|_, other| now < other.until);
        issued.insert(digest(token), Issued { cloud, account, at: now, until });
        until
    }

    /// The session of whoever holds a token; nobody's when it is unknown, over, or of another cloud.
    ///
    /// # Errors
    /// When the store fails.
    pub(crate) fn session(
        &self,
        store: &dyn Store,
        token: &Token,
        cloud: &Moniker,
        now: Timestamp,
    ) -> Result<Option<Session>, StoreError> {
        let issued = self.issued().get(&digest(token)).cloned();
        let Some(issued) = issued.filter(|issued| issued.cloud == *cloud && now < issued.until) else {
            return Ok(None);
        };
        let account = store.account(cloud, &issued.account)?;
        Ok(account.map(|who| Session {
            account: who.account,
            roles: who.roles,
            organization: who.organization,
            cloud: issued.cloud,
            on_behalf_of_partner: who.on_behalf_of_partner,
            signed_in_at: issued.at,
            expires_at: issued.until,
        }))
    }

    /// Ends a token.
    pub(crate) fn end(&self, token: &Token) {
        self.issued().remove(&digest(token));
    }

    fn issued(&self) -> MutexGuard<'_, BTreeMap<Digest, Issued>> {
        // No method panics halfway, so what a poisoned lock guards is whole.
        self.issued.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn digest(token: &Token) -> Digest {
    token.digest("partner-admin bearer 1")
}

#[cfg(test)]
mod tests;
