//! Sessions: how long they last, and the secret that stands for one.

use crate::digest::Digest;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use contract::{AccountId, Moniker, Timestamp};

/// A session that nobody used for so long has ended, in milliseconds.
pub const IDLE_LIMIT: i64 = 30 * 60 * 1000;
/// However much it is used, no session lasts longer, in milliseconds.
pub const ABSOLUTE_LIMIT: i64 = 8 * 60 * 60 * 1000;
/// Use is noted at most this often, in milliseconds: reading a page need not write to the disk.
pub const USE_GRAIN: i64 = 60 * 1000;

/// The secret that a browser holds, in a cookie or to send as a bearer: 256 random bits. Never stored,
/// never logged.
pub struct Token([u8; 32]);

impl Token {
    /// Takes bytes that must come from the system's random source.
    pub fn from_random(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads it as it is sent.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        bytes.try_into().ok().map(Self)
    }

    /// As it is sent.
    pub fn expose(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What the store keeps in its place.
    pub fn key(&self) -> SessionKey {
        SessionKey(self.digest("partner-admin session 1"))
    }

    /// Its digest for a purpose: what stands for a session stands for nothing else.
    pub(crate) fn digest(&self, purpose: &str) -> Digest {
        Digest::of(purpose, [self.0.as_slice()])
    }
}

/// Finds a session in the store; whoever reads it there cannot sign in with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionKey(pub(crate) Digest);

/// A session as the store keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRecord {
    /// Finds it.
    pub key: SessionKey,
    /// The cloud it is for; in any other it is nobody's.
    pub cloud: Moniker,
    /// Whose it is.
    pub account: AccountId,
    /// Since when.
    pub signed_in_at: Timestamp,
    /// When it was last used, to within [`USE_GRAIN`].
    pub used_at: Timestamp,
}

impl SessionRecord {
    /// When it ends at the latest.
    pub fn expires_at(&self) -> Timestamp {
        self.signed_in_at.plus_millis(ABSOLUTE_LIMIT)
    }

    /// Whether it has ended, by idleness or by age.
    pub fn is_over(&self, now: Timestamp) -> bool {
        now >= self.expires_at() || now >= self.used_at.plus_millis(IDLE_LIMIT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_survives_its_cookie_and_nothing_else_is_one() {
        let token = Token::from_random([7; 32]);
        let text = token.expose();
        assert_eq!(text.len(), 43);
        assert_eq!(Token::parse(&text).unwrap().key(), token.key());
        for wrong in ["", "a", &text[1..], &format!("{text}A"), "åäö"] {
            assert!(Token::parse(wrong).is_none(), "{wrong:?}");
        }
    }

    #[test]
    fn a_session_ends_by_idleness_and_by_age() {
        let start = Timestamp::from_millis(1_000_000_000_000);
        let mut record = SessionRecord {
            key: Token::from_random([0; 32]).key(),
            cloud: Moniker::Worldwide,
            account: AccountId::new("a"),
            signed_in_at: start,
            used_at: start,
        };
        assert!(!record.is_over(start.plus_millis(IDLE_LIMIT - 1)));
        assert!(record.is_over(start.plus_millis(IDLE_LIMIT)));
        record.used_at = start.plus_millis(ABSOLUTE_LIMIT - 1);
        assert!(!record.is_over(start.plus_millis(ABSOLUTE_LIMIT - 1)));
        assert!(record.is_over(start.plus_millis(ABSOLUTE_LIMIT)));
    }
}
