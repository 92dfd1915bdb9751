//! The route table: every address of the API and the function behind it.

use crate::{
    message::Answer,
    operations::{
        Context, Principal, accept_agreement, accept_invitation, add_bulk_rows, create_bulk_change,
        create_inquiry, decide_in_review, decline_invitation, delete_view, end_relationship, get_agreement,
        get_bulk_change, get_capabilities, get_coverage, get_exit_checklist, get_invitation, get_order,
        get_partner, get_partner_id, get_product, get_relationship, get_relationship_overview, get_review,
        get_session, get_subscription, list_acceptances, list_agreements, list_audit_events,
        list_bulk_changes, list_bulk_rows, list_demo_accounts, list_inquiries, list_invitations, list_orders,
        list_partner_directory, list_products, list_receipt_keys, list_relationships, list_reviews,
        list_saved_views, list_subscription_history, list_subscriptions, look_up_invitation, place_order,
        quote_order, remove_partner_of_record, remove_roles, save_view, set_auto_extend, set_bulk_state,
        set_partner_of_record, sign_in, sign_off_review, sign_out, start_review, step_bulk_change,
    },
};
use contract::{
    Method, Operation, OperationName,
    operation::{
        AcceptAgreement, AcceptInvitation, AddBulkRows, CreateBulkChange, CreateInquiry, DecideInReview,
        DeclineInvitation, DeleteView, EndRelationship, GetAgreement, GetBulkChange, GetCapabilities,
        GetCoverage, GetExitChecklist, GetInvitation, GetOrder, GetPartner, GetPartnerId, GetProduct,
        GetRelationship, GetRelationshipOverview, GetReview, GetSession, GetSubscription, ListAcceptances,
        ListAgreements, ListAuditEvents, ListBulkChanges, ListBulkRows, ListInquiries, ListInvitations,
        ListOrders, ListPartnerDirectory, ListProducts, ListReceiptKeys, ListRelationships, ListReviews,
        ListSavedViews, ListSubscriptionHistory, ListSubscriptions, LookUpInvitation, PlaceOrder, QuoteOrder,
        RemovePartnerOfRecord, RemoveRoles, SaveView, SetAutoExtend, SetBulkState, SetPartnerOfRecord,
        SignOffReview, SignOut, StartReview, StepBulkChange,
    },
    url::percent_decode,
};

/// Who may reach an operation at all.
pub enum Handler {
    /// Anybody.
    Open(fn(&Context) -> Answer),
    /// An account with a live session and one of the operation's roles.
    SignedIn(fn(&Context, &Principal) -> Answer),
}

/// An operation and its place.
pub struct Route {
    /// Its name.
    pub name: OperationName,
    /// Its method.
    pub method: Method,
    /// Its path below `/api/{moniker}`.
    pub path: &'static str,
    /// What answers.
    pub handler: Handler,
}

impl Route {
    fn of<O: Operation>(handler: Handler) -> Self {
        Self { name: O::NAME, method: O::METHOD, path: O::PATH, handler }
    }

    /// A route of the demo sign-in, which is not in the contract: a backend with an identity
    /// provider has none of it.
    fn demo(name: &str, method: Method, path: &'static str, handler: fn(&Context) -> Answer) -> Self {
        Self { name: OperationName::from(name), method, path, handler: Handler::Open(handler) }
    }

    /// The id in `path`, unescaped, or empty; nothing when the path is another one.
    fn read(&self, path: &str) -> Option<String> {
        let mut id = String::new();
        let (mut ours, mut theirs) = (self.path.split('/'), path.split('/'));
        loop {
            match (ours.next(), theirs.next()) {
                (None, None) => return Some(id),
                (Some("{id}"), Some(segment)) if !segment.is_empty() => id = percent_decode(segment),
                (Some(own), Some(segment)) if own == segment => {}
                _ => return None,
            }
        }
    }
}

/// Every route.
pub fn routes() -> [Route; 55] {
    use Handler::{Open, SignedIn};
    [
        Route::of::<GetSession>(SignedIn(get_session::handle)),
        Route::of::<SignOut>(Open(sign_out::handle)),
        Route::of::<GetCapabilities>(SignedIn(get_capabilities::handle)),
        Route::of::<ListSubscriptions>(SignedIn(list_subscriptions::handle)),
        Route::of::<GetSubscription>(SignedIn(get_subscription::handle)),
        Route::of::<ListSubscriptionHistory>(SignedIn(list_subscription_history::handle)),
        Route::of::<SetPartnerOfRecord>(SignedIn(set_partner_of_record::handle)),
        Route::of::<RemovePartnerOfRecord>(SignedIn(remove_partner_of_record::handle)),
        Route::of::<GetPartnerId>(SignedIn(get_partner_id::handle)),
        Route::of::<ListProducts>(SignedIn(list_products::handle)),
        Route::of::<GetProduct>(SignedIn(get_product::handle)),
        Route::of::<QuoteOrder>(SignedIn(quote_order::handle)),
        Route::of::<PlaceOrder>(SignedIn(place_order::handle)),
        Route::of::<ListOrders>(SignedIn(list_orders::handle)),
        Route::of::<GetOrder>(SignedIn(get_order::handle)),
        Route::of::<CreateBulkChange>(SignedIn(create_bulk_change::handle)),
        Route::of::<ListBulkChanges>(SignedIn(list_bulk_changes::handle)),
        Route::of::<GetBulkChange>(SignedIn(get_bulk_change::handle)),
        Route::of::<AddBulkRows>(SignedIn(add_bulk_rows::handle)),
        Route::of::<ListBulkRows>(SignedIn(list_bulk_rows::handle)),
        Route::of::<SetBulkState>(SignedIn(set_bulk_state::handle)),
        Route::of::<StepBulkChange>(SignedIn(step_bulk_change::handle)),
        Route::of::<GetCoverage>(SignedIn(get_coverage::handle)),
        Route::of::<ListAuditEvents>(SignedIn(list_audit_events::handle)),
        Route::of::<ListSavedViews>(SignedIn(list_saved_views::handle)),
        Route::of::<SaveView>(SignedIn(save_view::handle)),
        Route::of::<DeleteView>(SignedIn(delete_view::handle)),
        Route::of::<LookUpInvitation>(SignedIn(look_up_invitation::handle)),
        Route::of::<ListInvitations>(SignedIn(list_invitations::handle)),
        Route::of::<GetInvitation>(SignedIn(get_invitation::handle)),
        Route::of::<AcceptInvitation>(SignedIn(accept_invitation::handle)),
        Route::of::<DeclineInvitation>(SignedIn(decline_invitation::handle)),
        Route::of::<ListAgreements>(SignedIn(list_agreements::handle)),
        Route::of::<GetAgreement>(SignedIn(get_agreement::handle)),
        Route::of::<AcceptAgreement>(SignedIn(accept_agreement::handle)),
        Route::of::<ListAcceptances>(SignedIn(list_acceptances::handle)),
        Route::of::<ListReceiptKeys>(SignedIn(list_receipt_keys::handle)),
        Route::of::<ListRelationships>(SignedIn(list_relationships::handle)),
        Route::of::<GetRelationshipOverview>(SignedIn(get_relationship_overview::handle)),
        Route::of::<GetRelationship>(SignedIn(get_relationship::handle)),
        Route::of::<GetPartner>(SignedIn(get_partner::handle)),
        Route::of::<RemoveRoles>(SignedIn(remove_roles::handle)),
        Route::of::<EndRelationship>(SignedIn(end_relationship::handle)),
        Route::of::<SetAutoExtend>(SignedIn(set_auto_extend::handle)),
        Route::of::<GetExitChecklist>(SignedIn(get_exit_checklist::handle)),
        Route::of::<ListPartnerDirectory>(SignedIn(list_partner_directory::handle)),
        Route::of::<CreateInquiry>(SignedIn(create_inquiry::handle)),
        Route::of::<ListInquiries>(SignedIn(list_inquiries::handle)),
        Route::of::<ListReviews>(SignedIn(list_reviews::handle)),
        Route::of::<GetReview>(SignedIn(get_review::handle)),
        Route::of::<StartReview>(SignedIn(start_review::handle)),
        Route::of::<DecideInReview>(SignedIn(decide_in_review::handle)),
        Route::of::<SignOffReview>(SignedIn(sign_off_review::handle)),
        Route::demo("listDemoAccounts", Method::Get, "/v1/demo-accounts", list_demo_accounts::handle),
        Route::demo("signIn", Method::Post, "/v1/session/sign-in", sign_in::handle),
    ]
}

/// The routes of a path, one for each method it has, with the id in it.
pub(crate) fn routes_at(path: &str) -> Vec<(Route, String)> {
    routes().into_iter().filter_map(|route| route.read(path).map(|id| (route, id))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_operation_of_the_contract_has_a_route() {
        let routed: BTreeSet<OperationName> = routes().into_iter().map(|route| route.name).collect();
        for name in OperationName::KNOWN {
            assert!(routed.contains(name), "{name}");
        }
    }

    #[test]
    fn a_path_is_read_segment_by_segment() {
        let read = |path: &str| {
            let found = routes_at(path);
            found.first().map(|(route, id)| (route.name.clone(), id.clone()))
        };
        assert_eq!(read("/v1/subscriptions/a%2Fb"), Some((OperationName::GetSubscription, "a/b".into())));
        assert_eq!(read("/v1/subscriptions"), Some((OperationName::ListSubscriptions, String::new())));
        for nowhere in
            ["", "/", "/v1", "/v1/subscriptions/", "/v1/subscriptions/a/b", "/v2/session", "//v1/session"]
        {
            assert_eq!(read(nowhere), None, "{nowhere:?}");
        }
    }
}
