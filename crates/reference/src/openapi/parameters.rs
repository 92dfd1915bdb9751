//! The parameters of an operation.

mod filters;

use crate::routes::Route;
use contract::{
    OperationName,
    subscription_query::{DEFAULT_LIMIT, MAX_LIMIT},
};
use utoipa::openapi::{
    Required,
    path::{Parameter, ParameterBuilder, ParameterIn},
    schema::{ObjectBuilder, SchemaType, Type},
};

/// Those of a route, in the order path, query, header.
pub(super) fn of(route: &Route) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    if route.path.contains("{id}") {
        parameters.push(path_id(&route.name));
    }
    parameters.extend(filters::of(&route.name));
    if is_by_page(&route.name) {
        parameters.extend([cursor(), limit()]);
    }
    if is_for_a_version(&route.name) {
        parameters.push(if_match());
    }
    if has_key(&route.name) {
        parameters.push(idempotency_key());
    }
    if !route.method.is_safe() {
        parameters.push(trust(route));
    }
    parameters.push(request_id());
    parameters
}

fn is_by_page(name: &OperationName) -> bool {
    use OperationName::{
        ListAcceptances, ListAuditEvents, ListBulkChanges, ListBulkRows, ListInquiries, ListInvitations,
        ListOrders, ListPartnerDirectory, ListProducts, ListRelationships, ListReviews,
        ListSubscriptionHistory, ListSubscriptions,
    };
    matches!(
        name,
        ListAcceptances
            | ListAuditEvents
            | ListInvitations
            | ListBulkChanges
            | ListBulkRows
            | ListInquiries
            | ListOrders
            | ListPartnerDirectory
            | ListProducts
            | ListRelationships
            | ListReviews
            | ListSubscriptionHistory
            | ListSubscriptions
    )
}

/// Whether it is meant for one version, which it names.
pub(super) fn is_for_a_version(name: &OperationName) -> bool {
    use OperationName::{
        AcceptAgreement, AcceptInvitation, DecideInReview, DeclineInvitation, EndRelationship,
        RemovePartnerOfRecord, RemoveRoles, SetAutoExtend, SetBulkState, SetPartnerOfRecord, SignOffReview,
    };
    matches!(
        name,
        AcceptAgreement
            | AcceptInvitation
            | DecideInReview
            | DeclineInvitation
            | EndRelationship
            | RemovePartnerOfRecord
            | RemoveRoles
            | SetAutoExtend
            | SetBulkState
            | SetPartnerOfRecord
            | SignOffReview
    )
}

/// Whether it says which intent it is.
pub(super) fn has_key(name: &OperationName) -> bool {
    use OperationName::{
        AcceptAgreement, AcceptInvitation, CreateBulkChange, CreateInquiry, DeclineInvitation, PlaceOrder,
        RemoveRoles, SignOffReview, StartReview,
    };
    matches!(
        name,
        AcceptAgreement
            | AcceptInvitation
            | CreateBulkChange
            | CreateInquiry
            | DeclineInvitation
            | PlaceOrder
            | RemoveRoles
            | SignOffReview
            | StartReview
    )
}

fn text() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(SchemaType::Type(Type::String))
}

fn query(name: &str, description: &str) -> ParameterBuilder {
    ParameterBuilder::new().name(name).parameter_in(ParameterIn::Query).description(Some(description))
}

fn cursor() -> Parameter {
    query("cursor", "`next` or `previous` of another page, for the same query").schema(Some(text())).build()
}

fn limit() -> Parameter {
    let limit = ObjectBuilder::new()
        .schema_type(SchemaType::Type(Type::Integer))
        .minimum(Some(1))
        .maximum(Some(MAX_LIMIT))
        .default(Some(DEFAULT_LIMIT.into()));
    query("limit", "Most rows of the page").schema(Some(limit)).build()
}

fn if_match() -> Parameter {
    ParameterBuilder::new()
        .name("If-Match")
        .parameter_in(ParameterIn::Header)
        .required(Required::True)
        .description(Some("The `etag` of what is changed, as it was seen; `*` is refused"))
        .schema(Some(text()))
        .build()
}

fn idempotency_key() -> Parameter {
    let description = "A UUID that names the intent. The same key with the same content is the same request; \
                       with another content it is refused";
    ParameterBuilder::new()
        .name("Idempotency-Key")
        .parameter_in(ParameterIn::Header)
        .required(Required::True)
        .description(Some(description))
        .schema(Some(text()))
        .build()
}

fn path_id(name: &OperationName) -> Parameter {
    use OperationName::{
        AcceptAgreement, AcceptInvitation, AddBulkRows, DeclineInvitation, DeleteView, GetAgreement,
        GetBulkChange, GetInvitation, GetOrder, GetPartnerId, GetProduct, ListBulkRows, SaveView,
        SetBulkState, StepBulkChange,
    };
    use OperationName::{
        DecideInReview, EndRelationship, GetExitChecklist, GetPartner, GetRelationship, GetReview,
        RemoveRoles, SetAutoExtend, SignOffReview,
    };
    let description = match name {
        GetPartnerId => "The digits of the partner ID",
        GetProduct => "The product's id",
        GetOrder => "The order's id",
        AcceptInvitation | DeclineInvitation | GetInvitation => "The invitation's id",
        AcceptAgreement | GetAgreement => "The agreement's id",
        GetBulkChange | AddBulkRows | ListBulkRows | SetBulkState | StepBulkChange => "The bulk change's id",
        SaveView => "A UUID of the client's: saving twice is saving once",
        DeleteView => "The view's id",
        GetPartner => "The partner's tenant",
        GetRelationship | RemoveRoles | EndRelationship | SetAutoExtend | GetExitChecklist => {
            "The relationship's id"
        }
        GetReview | DecideInReview | SignOffReview => "The review's id",
        _ => "The subscription's id",
    };
    ParameterBuilder::new()
        .description(Some(description))
        .name("id")
        .parameter_in(ParameterIn::Path)
        .required(Required::True)
        .schema(Some(text()))
        .build()
}

fn trust(route: &Route) -> Parameter {
    // No bearer token begins a session, so that this must always be there for it.
    let (required, description) = if route.name.as_str() == "signIn" {
        (Required::True, "A header that no other site can send")
    } else {
        (Required::False, "A header that no other site can send; required without a bearer token")
    };
    ParameterBuilder::new()
        .name("X-Partner-Admin")
        .parameter_in(ParameterIn::Header)
        .required(required)
        .description(Some(description))
        .schema(Some(text().enum_values(Some(["1"]))))
        .build()
}

fn request_id() -> Parameter {
    ParameterBuilder::new()
        .name("X-Request-Id")
        .parameter_in(ParameterIn::Header)
        .description(Some("A UUID that names the request in the logs; anything else is replaced by one"))
        .schema(Some(text()))
        .build()
}
