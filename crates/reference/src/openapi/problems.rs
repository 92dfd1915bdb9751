//! Everything that can go wrong on a route.

use crate::routes::{Handler, Route};
use contract::{OperationName, ProblemCode};

/// The codes of a route, in no order.
pub(super) fn problems(route: &Route) -> Vec<ProblemCode> {
    use ProblemCode::*;
    let mut codes = vec![UntrustedRequest, UnknownCloud, NotAcceptable, BodyTooLarge, Internal, Unavailable];
    if !route.method.is_safe() {
        codes.push(UnsupportedMediaType);
    }
    if let Handler::SignedIn(_) = route.handler {
        codes.extend([SignInRequired, Forbidden]);
    }
    if route.name.needs_fresh_sign_in() {
        codes.push(InsufficientUserAuthentication);
    }
    codes.extend(own(&route.name));
    codes
}

/// Those that not every route has.
fn own(name: &OperationName) -> Vec<ProblemCode> {
    use OperationName as Name;
    use ProblemCode::*;
    let keyed = [InvalidRequest, IdempotencyKeyRequired, IdempotencyKeyReused];
    match name {
        Name::ListSubscriptions
        | Name::ListProducts
        | Name::ListOrders
        | Name::ListBulkChanges
        | Name::ListRelationships
        | Name::ListPartnerDirectory
        | Name::ListInquiries
        | Name::ListReviews
        | Name::ListAuditEvents => vec![InvalidRequest, InvalidCursor],
        Name::ListSubscriptionHistory | Name::ListBulkRows => vec![InvalidRequest, InvalidCursor, NotFound],
        Name::GetSubscription
        | Name::GetProduct
        | Name::GetOrder
        | Name::GetBulkChange
        | Name::GetRelationship
        | Name::GetPartner
        | Name::GetExitChecklist
        | Name::GetReview => vec![NotFound],
        Name::RemoveRoles => {
            let mut codes = vec![NotFound, PreconditionRequired, Stale, NotEditable];
            codes.extend(keyed);
            codes
        }
        Name::EndRelationship => vec![NotFound, PreconditionRequired, Stale, NotEditable],
        Name::SetAutoExtend => vec![InvalidRequest, NotFound, PreconditionRequired, Stale, NotEditable],
        Name::CreateInquiry | Name::StartReview => keyed.to_vec(),
        Name::DecideInReview => vec![InvalidRequest, NotFound, PreconditionRequired, Stale, WrongState],
        Name::SignOffReview => {
            let mut codes = vec![NotFound, PreconditionRequired, Stale, WrongState, Undecided];
            codes.extend(keyed);
            codes
        }
        Name::GetPartnerId => verify_failures().to_vec(),
        Name::SetPartnerOfRecord => {
            let mut codes =
                vec![InvalidRequest, NotFound, PreconditionRequired, Stale, Conflict, NotEditable];
            codes.push(PartnerNotValidForOffer);
            codes.extend(verify_failures());
            codes
        }
        Name::RemovePartnerOfRecord => vec![NotFound, PreconditionRequired, Stale, NotEditable],
        Name::QuoteOrder => vec![InvalidRequest, NotOffered, LicensesOutOfRange],
        Name::PlaceOrder => {
            let mut codes = vec![NotOffered, LicensesOutOfRange, PriceChanged, Conflict, Stale, Throttled];
            codes.extend(keyed);
            codes.push(PartnerNotValidForOffer);
            codes.extend(verify_failures());
            codes
        }
        Name::CreateBulkChange => keyed.to_vec(),
        Name::AddBulkRows => vec![InvalidRequest, NotFound, WrongState, Conflict, TooMany],
        Name::SetBulkState => {
            let own = [InvalidRequest, NotFound, PreconditionRequired, Stale, WrongState];
            [own.as_slice(), &[InsufficientUserAuthentication]].concat()
        }
        Name::StepBulkChange => vec![NotFound, WrongState],
        Name::SaveView => vec![InvalidRequest, NotFound, NameTaken, TooMany],
        Name::DeleteView => vec![NotFound],
        Name::LookUpInvitation => vec![InvalidRequest],
        Name::ListInvitations | Name::ListAcceptances => vec![InvalidRequest, InvalidCursor],
        Name::GetInvitation => vec![NotFound, OtherOrganization],
        Name::GetAgreement => vec![NotFound],
        Name::AcceptInvitation => {
            let mut codes = vec![PreconditionRequired, NotFound, OtherOrganization, NotEditable, Stale];
            codes.extend([WrongState, AgreementRequired, ChallengeInvalid, Throttled]);
            codes.extend(keyed);
            codes
        }
        Name::DeclineInvitation => {
            let mut codes =
                vec![PreconditionRequired, NotFound, OtherOrganization, NotEditable, Stale, Throttled];
            codes.extend(keyed);
            codes
        }
        Name::AcceptAgreement => {
            let mut codes = vec![PreconditionRequired, NotFound, OtherOrganization, NotEditable, Stale];
            codes.extend([WrongState, ChallengeInvalid]);
            codes.extend(keyed);
            codes
        }
        Name::Other(name) if **name == *"signIn" => vec![InvalidRequest],
        _ => Vec::new(),
    }
}

/// What can be wrong with a partner ID.
fn verify_failures() -> [ProblemCode; 10] {
    use ProblemCode::*;
    [
        InvalidPartnerId,
        UnknownPartnerId,
        GlobalPartnerId,
        RegionMismatch,
        PartnerNotRegistered,
        PartnerAgreementMissing,
        PartnerNotEnrolled,
        PartnerNotAdvisor,
        PartnerNotEligible,
        PartnerRelationshipMissing,
    ]
}
