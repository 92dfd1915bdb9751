//! Opaque ids. New ones are UUIDv7, but nobody may rely on that.

use crate::macros::opaque_id;

opaque_id! {
    /// A subscription of one organisation.
    pub struct SubscriptionId;
}

opaque_id! {
    /// An organisation: the directory tenant, a GUID. Never the same thing as a [`PartnerId`](crate::PartnerId).
    pub struct TenantId;
}

opaque_id! {
    /// A person or partner user who can sign in.
    pub struct AccountId;
}

opaque_id! {
    /// Names one request in the logs of both ends; shown with every failure.
    pub struct RequestId;
}

opaque_id! {
    /// A strong entity tag with its quotes, sent back in `If-Match`.
    pub struct ETag;
}

opaque_id! {
    /// One event in the history of an organisation.
    pub struct HistoryEventId;
}

opaque_id! {
    /// A product of the catalogue.
    pub struct ProductId;
}

opaque_id! {
    /// A plan of a product.
    pub struct PlanId;
}

opaque_id! {
    /// Stands for what a quote says.
    pub struct QuoteHash;
}

opaque_id! {
    /// An order.
    pub struct OrderId;
}

opaque_id! {
    /// Many changes at once.
    pub struct BulkChangeId;
}

opaque_id! {
    /// A saved view, a UUID of its client's.
    pub struct SavedViewId;
}

opaque_id! {
    /// Names one intent: the same key sent again is the same request, not another one (reliability B1).
    /// A UUID of the client's, sent as `Idempotency-Key`.
    pub struct IdempotencyKey;
}

opaque_id! {
    /// A relationship between an organisation and a partner.
    pub struct RelationshipId;
}

opaque_id! {
    /// A role of the directory, a GUID that is the same in every organisation.
    pub struct RoleId;
}

opaque_id! {
    /// Which of the client's texts describes a role, `helpdesk-administrator`.
    pub struct RoleKey;
}

opaque_id! {
    /// An invitation: 128 bits that nobody guesses, and all that a link to it says (reliability T1).
    pub struct InvitationId;
}

opaque_id! {
    /// A question to several partners.
    pub struct InquiryId;
}

opaque_id! {
    /// An agreement, whatever its version.
    pub struct AgreementId;
}

opaque_id! {
    /// One version of an agreement.
    pub struct AgreementVersionId;
}

opaque_id! {
    /// Shows that a document was fetched in this session: sent back with the decision about it.
    pub struct Challenge;
}

opaque_id! {
    /// A decision about an agreement.
    pub struct AcceptanceId;
}

opaque_id! {
    /// A SHA-256 digest, 64 hexadecimal digits in lower case.
    pub struct Sha256;
}

opaque_id! {
    /// The key that a receipt is signed with.
    pub struct ReceiptKeyId;
}

opaque_id! {
    /// A review of what partners may do.
    pub struct ReviewId;
}
