//! Requests that create: what was answered is kept by the key of its intent, in the transaction of its
//! effect (reliability B1, B4).

use crate::digest::Digest;
use contract::{AccountId, IdempotencyKey};

/// What a key stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intent {
    /// Whose key.
    pub account: AccountId,
    /// The key.
    pub key: IdempotencyKey,
    /// Of what was asked for.
    pub digest: Digest,
}

/// What was answered to an intent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Of what was asked for.
    pub digest: Digest,
    /// The answer.
    pub body: String,
}

/// What became of a request that creates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Once {
    /// It was done.
    Done,
    /// It was done before, and answered so; or the key stands for something else.
    Before(Reply),
}
