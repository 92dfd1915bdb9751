//! One operation of the description.

use super::{BEARER, SESSION, parameters};
use crate::routes::{Handler, Route};
use contract::{Method, OperationName, ProblemCode, Role, operation::FRESH_SIGN_IN, problem};
use std::collections::BTreeMap;
use utoipa::openapi::{
    Content, ContentBuilder, HttpMethod, Ref, Required, Response, ResponseBuilder,
    header::HeaderBuilder,
    path::{Operation, OperationBuilder},
    request_body::RequestBodyBuilder,
    schema::{Array, ObjectBuilder, SchemaType, Type},
    security::SecurityRequirement,
};

/// What the route table does not say.
struct Text {
    tag: &'static str,
    summary: &'static str,
    success: Success,
}

enum Success {
    One(&'static str),
    Many(&'static str),
    Nothing,
}

fn text(name: &OperationName) -> Text {
    use OperationName::*;
    let (tag, summary, success) = match name {
        GetSession => ("session", "Who is signed in", Success::One("Session")),
        SignOut => ("session", "Ends the session; ending it twice is ending it once", Success::Nothing),
        GetCapabilities => {
            ("session", "What this cloud, organisation and account can do", Success::One("Capabilities"))
        }
        ListSubscriptions => {
            ("subscriptions", "Subscriptions, filtered, sorted, by page", Success::One("SubscriptionPage"))
        }
        GetSubscription => ("subscriptions", "One subscription", Success::One("Subscription")),
        ListSubscriptionHistory => {
            ("subscriptions", "Who changed a subscription, newest first", Success::One("HistoryPage"))
        }
        SetPartnerOfRecord => (
            "subscriptions",
            "Sets the partner of record, or replaces it in one step; the same partner again changes nothing",
            Success::One("PartnerOfRecordSlot"),
        ),
        RemovePartnerOfRecord => (
            "subscriptions",
            "Removes the partner of record; where there is none, nothing changes",
            Success::One("PartnerOfRecordSlot"),
        ),
        GetCoverage => ("billing", "Which partners stand on which products", Success::One("Coverage")),
        ListAuditEvents => {
            ("billing", "What was changed in Billing, newest first", Success::One("HistoryPage"))
        }
        ListSavedViews => ("billing", "The saved views of the account", Success::Many("SavedView")),
        SaveView => ("billing", "Saves a view, or another one in its place", Success::One("SavedView")),
        DeleteView => ("billing", "Forgets a view; where there is none, it succeeds", Success::Nothing),
        ListProducts | GetProduct | QuoteOrder | PlaceOrder | ListOrders | GetOrder | CreateBulkChange
        | ListBulkChanges | GetBulkChange | AddBulkRows | ListBulkRows | SetBulkState | StepBulkChange => {
            ("billing", "", Success::Nothing)
        }
        GetPartnerId => ("partners", "Who stands behind a partner ID", Success::One("PartnerProfile")),
        Other(name) if **name == *"signIn" => {
            ("demo", "Begins a session as one of the accounts", Success::One("Session"))
        }
        Other(_) => ("demo", "The accounts one can sign in as", Success::Many("DemoAccount")),
    };
    Text { tag, summary, success }
}

/// The method and the description of a route.
pub(super) fn describe(route: &Route) -> (HttpMethod, Operation) {
    let Text { tag, summary, success } = text(&route.name);
    let mut operation = OperationBuilder::new()
        .operation_id(Some(route.name.as_str()))
        .tag(tag)
        .summary(Some(summary))
        .parameters(Some(parameters::of(route)));
    if let Handler::SignedIn(_) = route.handler {
        let roles: Vec<&str> = route.name.roles().iter().map(Role::as_str).collect();
        operation = operation
            .security(SecurityRequirement::new(SESSION, [] as [&str; 0]))
            .security(SecurityRequirement::new(BEARER, [] as [&str; 0]))
            .description(Some(format!("Open to the roles: {}.{}", roles.join(", "), freshness(&route.name))));
    }
    if let Some(body) = body(route) {
        let body = RequestBodyBuilder::new().content("application/json", body).required(Some(Required::True));
        operation = operation.request_body(Some(body.build()));
    }
    let (status, response) = success_response(route, &success);
    operation = operation.response(status, response);
    for (status, codes) in by_status(problems(route)) {
        operation = operation.response(status.to_string(), problem_response(&codes));
    }
    let method = match route.method {
        Method::Get => HttpMethod::Get,
        Method::Post => HttpMethod::Post,
        Method::Put => HttpMethod::Put,
        Method::Delete => HttpMethod::Delete,
    };
    (method, operation.build())
}

fn freshness(name: &OperationName) -> String {
    if name.needs_fresh_sign_in() {
        format!(" Needs a sign-in at most {FRESH_SIGN_IN} seconds old.")
    } else {
        String::new()
    }
}

fn body(route: &Route) -> Option<Content> {
    match &route.name {
        OperationName::SetPartnerOfRecord => Some(Content::new(Some(schema("PartnerOfRecordChange")))),
        name if name.as_str() == "signIn" => Some(ContentBuilder::new().schema(Some(sign_in_body())).build()),
        _ => None,
    }
}

fn success_response(route: &Route, success: &Success) -> (&'static str, Response) {
    let content = |content: Content| ResponseBuilder::new().content("application/json", content);
    let (status, response) = match success {
        Success::Nothing => ("204", ResponseBuilder::new().description("Done")),
        Success::One(name) => ("200", content(Content::new(Some(schema(name)))).description("Success")),
        Success::Many(name) => {
            ("200", content(Content::new(Some(Array::new(schema(name))))).description("Success"))
        }
    };
    let mut response = response.header("X-Request-Id", header("Names the request in the logs"));
    if route.name == OperationName::GetSubscription {
        response = response.header("ETag", header("A strong tag of what this account sees"));
    }
    if matches!(route.method, Method::Put | Method::Delete) {
        response = response.header("ETag", header("The version after the change, as in `etag`"));
    }
    if matches!(route.name.as_str(), "signIn" | "signOut") {
        response = response.header("Set-Cookie", header("The session cookie"));
    }
    (status, response.build())
}

fn problem_response(codes: &[ProblemCode]) -> Response {
    let codes: Vec<String> = codes.iter().map(|code| format!("`{code}`: {}", code.title())).collect();
    ResponseBuilder::new()
        .description(codes.join(". "))
        .content(problem::MEDIA_TYPE, Content::new(Some(schema("Problem"))))
        .build()
}

/// Everything that can go wrong on a route.
fn problems(route: &Route) -> Vec<ProblemCode> {
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
    match route.name.as_str() {
        "listSubscriptions" => codes.extend([InvalidRequest, InvalidCursor]),
        "getSubscription" => codes.push(NotFound),
        "listSubscriptionHistory" => codes.extend([InvalidRequest, InvalidCursor, NotFound]),
        "getPartnerId" => codes.extend(verify_failures()),
        "setPartnerOfRecord" => {
            codes.extend([InvalidRequest, NotFound, PreconditionRequired, Stale, Conflict, NotEditable]);
            codes.push(PartnerNotValidForOffer);
            codes.extend(verify_failures());
        }
        "removePartnerOfRecord" => codes.extend([NotFound, PreconditionRequired, Stale, NotEditable]),
        "signIn" => codes.push(InvalidRequest),
        _ => {}
    }
    codes
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

fn by_status(mut codes: Vec<ProblemCode>) -> BTreeMap<u16, Vec<ProblemCode>> {
    codes.sort();
    codes.into_iter().fold(BTreeMap::new(), |mut by_status, code| {
        by_status.entry(code.status()).or_insert_with(Vec::new).push(code);
        by_status
    })
}

fn schema(name: &str) -> Ref {
    Ref::from_schema_name(name)
}

fn header(description: &str) -> utoipa::openapi::Header {
    HeaderBuilder::new()
        .schema(Some(ObjectBuilder::new().schema_type(SchemaType::Type(Type::String))))
        .description(Some(description))
        .build()
}

fn sign_in_body() -> ObjectBuilder {
    let id = ObjectBuilder::new()
        .schema_type(SchemaType::Type(Type::String))
        .description(Some("The account's id"));
    ObjectBuilder::new()
        .schema_type(SchemaType::Type(Type::Object))
        .property("accountId", id)
        .required("accountId")
}
