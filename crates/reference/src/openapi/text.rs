//! What is said of each operation, and what its success carries.

use contract::OperationName;

/// What the route table does not say.
pub(super) struct Text {
    pub(super) tag: &'static str,
    pub(super) summary: &'static str,
    pub(super) success: Success,
}

/// What a success carries, by the names of schemas.
pub(super) enum Success {
    One(&'static str),
    Many(&'static str),
    Nothing,
}

/// The text of an operation.
pub(super) fn text(name: &OperationName) -> Text {
    use OperationName::*;
    use Success::{Many, Nothing, One};
    let (tag, summary, success) = match name {
        GetSession => ("session", "Who is signed in", One("Session")),
        SignOut => ("session", "Ends the session; ending it twice is ending it once", Nothing),
        GetCapabilities => {
            ("session", "What this cloud, organisation and account can do", One("Capabilities"))
        }
        ListSubscriptions => {
            ("subscriptions", "Subscriptions, filtered, sorted, by page", One("SubscriptionPage"))
        }
        GetSubscription => ("subscriptions", "One subscription", One("Subscription")),
        ListSubscriptionHistory => {
            ("subscriptions", "Who changed a subscription, newest first", One("HistoryPage"))
        }
        SetPartnerOfRecord => (
            "subscriptions",
            "Sets the partner of record, or replaces it in one step; the same partner again changes nothing",
            One("PartnerOfRecordSlot"),
        ),
        RemovePartnerOfRecord => (
            "subscriptions",
            "Removes the partner of record; where there is none, nothing changes",
            One("PartnerOfRecordSlot"),
        ),
        GetPartnerId => ("partners", "Who stands behind a partner ID", One("PartnerProfile")),
        GetCoverage => ("partners", "Which partners stand on which products", One("Coverage")),
        ListProducts => ("purchase", "The catalogue, by name", One("ProductPage")),
        GetProduct => ("purchase", "One product of the catalogue", One("Product")),
        QuoteOrder => ("purchase", "What an order would cost now; nothing is kept", One("OrderQuote")),
        PlaceOrder => ("purchase", "Buys, once per key, at the price that was shown", One("Order")),
        ListOrders => ("purchase", "The orders of the organisation, newest first", One("OrderPage")),
        GetOrder => ("purchase", "One order", One("Order")),
        CreateBulkChange => (
            "bulk changes",
            "Begins to change many partners of record: a draft without rows, once per key",
            One("BulkChange"),
        ),
        ListBulkChanges => {
            ("bulk changes", "The bulk changes of the organisation, newest first", One("BulkChangePage"))
        }
        GetBulkChange => ("bulk changes", "One bulk change, and how far it is", One("BulkChange")),
        AddBulkRows => (
            "bulk changes",
            "Adds rows to a draft and plans them; the same rows again change nothing",
            One("BulkChange"),
        ),
        ListBulkRows => ("bulk changes", "The rows of a bulk change, by their numbers", One("BulkRowPage")),
        SetBulkState => {
            ("bulk changes", "Starts, pauses, resumes or gives up a bulk change", One("BulkChange"))
        }
        StepBulkChange => (
            "bulk changes",
            "Makes the next planned rows, each for the version it was planned for",
            One("BulkChange"),
        ),
        ListAuditEvents => ("history", "What was changed in Billing, newest first", One("HistoryPage")),
        ListSavedViews => ("saved views", "The saved views of the account", Many("SavedView")),
        SaveView => ("saved views", "Saves a view, or another one in its place", One("SavedView")),
        DeleteView => ("saved views", "Forgets a saved view; where there is none, nothing changes", Nothing),
        ListRelationships => (
            "relationships",
            "The partners and their relationships, filtered, sorted, by page of partners",
            One("RelationshipList"),
        ),
        GetRelationshipOverview => {
            ("relationships", "Figures about the partners", One("RelationshipOverview"))
        }
        GetRelationship => ("relationships", "One relationship", One("Relationship")),
        GetPartner => ("relationships", "One partner, by its tenant", One("Partner")),
        RemoveRoles => {
            ("relationships", "Removes roles, once per key, and says what stays", One("RoleRemoval"))
        }
        EndRelationship => (
            "relationships",
            "Ends a relationship with its roles; where it is ended, nothing changes",
            One("Relationship"),
        ),
        SetAutoExtend => {
            ("relationships", "Lets a relationship extend by itself, or not", One("Relationship"))
        }
        GetExitChecklist => {
            ("relationships", "What a reseller must do before its relationship can end", One("ExitChecklist"))
        }
        ListPartnerDirectory => {
            ("find a partner", "Partners that can be contacted, by name", One("DirectoryPage"))
        }
        CreateInquiry => ("find a partner", "Contacts several partners, once per key", One("Inquiry")),
        ListInquiries => {
            ("find a partner", "Whom the organisation contacted, newest first", One("InquiryPage"))
        }
        LookUpInvitation => (
            "invitations",
            "What a pasted link stands for; nothing is kept or changed",
            One("LookedUpInvitation"),
        ),
        ListInvitations => {
            ("invitations", "The invitations to the organisation, newest first", One("InvitationPage"))
        }
        GetInvitation => ("invitations", "One invitation", One("Invitation")),
        AcceptInvitation => (
            "invitations",
            "Accepts an invitation with its agreement and its offer, all or nothing, once per key",
            One("AcceptedInvitation"),
        ),
        DeclineInvitation => ("invitations", "Declines an invitation, once per key", One("Invitation")),
        ListAgreements => ("agreements", "The agreements of the organisation", Many("Agreement")),
        GetAgreement => ("agreements", "The document of an agreement", One("AgreementDocument")),
        AcceptAgreement => (
            "agreements",
            "Accepts or declines the version that was shown, once per key; what was accepted before is \
             answered with the first acceptance",
            One("Acceptance"),
        ),
        ListAcceptances => {
            ("agreements", "The decisions about agreements, newest first", One("AcceptancePage"))
        }
        ListReceiptKeys => {
            ("agreements", "The public keys by which receipts are verified", Many("ReceiptKey"))
        }
        ListReviews => {
            ("reviews", "The reviews of what partners may do, newest first", One("ReviewSummaryPage"))
        }
        GetReview => ("reviews", "One review", One("Review")),
        StartReview => {
            ("reviews", "Begins a review, once per key; while one is open, answers with that", One("Review"))
        }
        DecideInReview => ("reviews", "Decides about one relationship in a review", One("Review")),
        SignOffReview => {
            ("reviews", "Signs a review off, and does what was decided, once per key", One("Review"))
        }
        OperationName::Other(name) if **name == *"signIn" => {
            ("demo", "Begins a session as one of the accounts", One("Session"))
        }
        OperationName::Other(_) => ("demo", "The accounts one can sign in as", Many("DemoAccount")),
    };
    Text { tag, summary, success }
}
