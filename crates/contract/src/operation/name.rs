//! The operations by name.

use crate::macros::open_enum;

open_enum! {
    /// Every operation by its `operationId`.
    pub enum OperationName {
        /// Who is signed in.
        GetSession = "getSession",
        /// Ends the session of this cloud.
        SignOut = "signOut",
        /// What this cloud, organisation and account can do.
        GetCapabilities = "getCapabilities",
        /// The organisation's subscriptions, filtered, sorted, by page.
        ListSubscriptions = "listSubscriptions",
        /// One subscription.
        GetSubscription = "getSubscription",
        /// Who stands behind a partner ID.
        GetPartnerId = "getPartnerId",
        /// Sets or replaces the partner of record of a subscription.
        SetPartnerOfRecord = "setPartnerOfRecord",
        /// Removes the partner of record of a subscription.
        RemovePartnerOfRecord = "removePartnerOfRecord",
        /// Who changed a subscription when.
        ListSubscriptionHistory = "listSubscriptionHistory",
        /// The catalogue.
        ListProducts = "listProducts",
        /// One product of the catalogue.
        GetProduct = "getProduct",
        /// What an order would cost now.
        QuoteOrder = "quoteOrder",
        /// Buys.
        PlaceOrder = "placeOrder",
        /// The orders of the organisation.
        ListOrders = "listOrders",
        /// One order.
        GetOrder = "getOrder",
        /// Which partners stand on which products.
        GetCoverage = "getCoverage",
        /// Begins to change many partners of record at once.
        CreateBulkChange = "createBulkChange",
        /// The bulk changes of the organisation.
        ListBulkChanges = "listBulkChanges",
        /// One bulk change.
        GetBulkChange = "getBulkChange",
        /// Adds rows to a bulk change and plans them.
        AddBulkRows = "addBulkRows",
        /// The rows of a bulk change.
        ListBulkRows = "listBulkRows",
        /// Starts, pauses, resumes or gives up a bulk change.
        SetBulkState = "setBulkState",
        /// Makes the next rows of a bulk change.
        StepBulkChange = "stepBulkChange",
        /// What was changed in Billing.
        ListAuditEvents = "listAuditEvents",
        /// The saved views of the account.
        ListSavedViews = "listSavedViews",
        /// Saves a view.
        SaveView = "saveView",
        /// Forgets a saved view.
        DeleteView = "deleteView",
        /// The partners of the organisation and their relationships, filtered, sorted, by page.
        ListRelationships = "listRelationships",
        /// How many relationships of which kind there are, and what needs attention.
        GetRelationshipOverview = "getRelationshipOverview",
        /// One relationship.
        GetRelationship = "getRelationship",
        /// One partner, with everything it has to do with the organisation.
        GetPartner = "getPartner",
        /// Takes roles away from a partner.
        RemoveRoles = "removeRoles",
        /// Ends a relationship.
        EndRelationship = "endRelationship",
        /// Lets a relationship extend by itself at its end, or not.
        SetAutoExtend = "setAutoExtend",
        /// What a reseller must do before its relationship can end.
        GetExitChecklist = "getExitChecklist",
        /// Partners that can be contacted.
        ListPartnerDirectory = "listPartnerDirectory",
        /// Contacts several partners.
        CreateInquiry = "createInquiry",
        /// Whom the organisation contacted, and what became of it.
        ListInquiries = "listInquiries",
        /// What a pasted link stands for, without acting on it.
        LookUpInvitation = "lookUpInvitation",
        /// The invitations to the organisation.
        ListInvitations = "listInvitations",
        /// One invitation.
        GetInvitation = "getInvitation",
        /// Accepts an invitation, and the agreement that it asks for.
        AcceptInvitation = "acceptInvitation",
        /// Declines an invitation.
        DeclineInvitation = "declineInvitation",
        /// The agreements with the operator, and which wait for a decision.
        ListAgreements = "listAgreements",
        /// The document of an agreement, to be read and decided about.
        GetAgreement = "getAgreement",
        /// Accepts or declines an agreement.
        AcceptAgreement = "acceptAgreement",
        /// The decisions about agreements, with their receipts.
        ListAcceptances = "listAcceptances",
        /// The public keys by which receipts are verified.
        ListReceiptKeys = "listReceiptKeys",
        /// The reviews of what partners may do.
        ListReviews = "listReviews",
        /// One review.
        GetReview = "getReview",
        /// Begins a review of what partners may do.
        StartReview = "startReview",
        /// Decides about one relationship in a review.
        DecideInReview = "decideInReview",
        /// Signs a review off, and does what was decided in it.
        SignOffReview = "signOffReview",
    }
}
