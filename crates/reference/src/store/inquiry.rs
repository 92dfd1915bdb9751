//! What a store does with inquiries.

use super::{
    StoreError,
    once::{Intent, Once},
    window::{Edge, Numbered},
};
use crate::{audit::Event, letters::Letter};
use contract::{AccountId, IdempotencyKey, Inquiry, TenantId};

/// An inquiry to be sent.
#[derive(Clone, Debug)]
pub struct Asking {
    /// What the request stands for.
    pub intent: Intent,
    /// What is answered, now and whenever it is sent again.
    pub reply: String,
    /// Of which organisation.
    pub organization: TenantId,
    /// The inquiry.
    pub inquiry: Inquiry,
    /// One to each partner.
    pub letters: Vec<Letter>,
    /// What is written beside it.
    pub event: Event,
}

/// A question about inquiries.
#[derive(Clone, Debug)]
pub struct InquiryQuestion {
    /// Of which organisation.
    pub organization: TenantId,
    /// Made by whom with which key.
    pub made: Option<(AccountId, IdempotencyKey)>,
    /// From where; none means from the newest.
    pub edge: Option<Edge<u64>>,
    /// How many.
    pub limit: usize,
}

/// Keeps inquiries, as they were sent: what became of them is told by their letters.
///
/// # Errors
/// Every method: when the store fails.
pub trait InquiryStore {
    /// Sends an inquiry, once per key.
    fn create_inquiry(&self, asking: &Asking) -> Result<Once, StoreError>;

    /// One page of the inquiries of an organisation, the newest first.
    fn inquiries(&self, question: &InquiryQuestion) -> Result<Numbered<Inquiry>, StoreError>;

    /// Whether an organisation ever contacted a partner.
    fn has_contacted(&self, organization: &TenantId, partner: &TenantId) -> Result<bool, StoreError>;
}
