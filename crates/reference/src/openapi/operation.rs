//! One operation of the description.

use super::{
    BEARER, SESSION, parameters,
    problems::problems,
    text::{Success, Text, text},
};
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
    } else if *name == OperationName::SetBulkState {
        format!(" To start or resume needs a sign-in at most {FRESH_SIGN_IN} seconds old.")
    } else {
        String::new()
    }
}

fn body(route: &Route) -> Option<Content> {
    use OperationName::{
        AcceptAgreement, AcceptInvitation, AddBulkRows, CreateBulkChange, CreateInquiry, DecideInReview,
        DeclineInvitation, LookUpInvitation, PlaceOrder, QuoteOrder, RemoveRoles, SaveView, SetAutoExtend,
        SetBulkState, SetPartnerOfRecord, SignOffReview, StartReview,
    };
    let name = match &route.name {
        SetPartnerOfRecord => "PartnerOfRecordChange",
        QuoteOrder => "OrderItem",
        PlaceOrder => "OrderRequest",
        AddBulkRows => "BulkRowsRequest",
        SaveView => "SavedViewRequest",
        AcceptInvitation => "InvitationAcceptance",
        DeclineInvitation => "InvitationDecline",
        LookUpInvitation => "InvitationLookup",
        AcceptAgreement => "AgreementAcceptance",
        RemoveRoles => "RoleRemovalRequest",
        SetAutoExtend => "AutoExtendChange",
        CreateInquiry => "InquiryRequest",
        DecideInReview => "ReviewDecisionRequest",
        StartReview | SignOffReview => return Some(nothing()),
        CreateBulkChange => {
            let text = "The bulk change whose failed rows it tries again";
            return Some(one_text("retryOf", text, false));
        }
        SetBulkState => return Some(one_text("state", "`running`, `paused` or `cancelled`", true)),
        name if name.as_str() == "signIn" => return Some(one_text("accountId", "The account's id", true)),
        _ => return None,
    };
    Some(Content::new(Some(schema(name))))
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
    if route.name == OperationName::GetAgreement {
        response = response.header("ETag", header("A strong tag of the document, as in `etag`"));
    }
    if changes_version(&route.name) {
        response = response.header("ETag", header("The version after the change, as in `etag`"));
    }
    if parameters::has_key(&route.name) {
        let text = "`true` when this was answered before: nothing was done again";
        response = response.header("Idempotent-Replayed", header(text));
    }
    if matches!(route.name.as_str(), "signIn" | "signOut") {
        response = response.header("Set-Cookie", header("The session cookie"));
    }
    (status, response.build())
}

/// Whether the answer says which version it is after the change.
fn changes_version(name: &OperationName) -> bool {
    use OperationName::{AcceptAgreement, AcceptInvitation, DeclineInvitation, SignOffReview};
    // These say it in their bodies only: what they answer is kept by its key, without headers.
    let is_in_body = matches!(name, AcceptAgreement | AcceptInvitation | DeclineInvitation | SignOffReview);
    parameters::is_for_a_version(name) && !is_in_body
}

fn problem_response(codes: &[ProblemCode]) -> Response {
    let codes: Vec<String> = codes.iter().map(|code| format!("`{code}`: {}", code.title())).collect();
    ResponseBuilder::new()
        .description(codes.join(". "))
        .content(problem::MEDIA_TYPE, Content::new(Some(schema("Problem"))))
        .build()
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

/// A body without anything in it.
fn nothing() -> Content {
    let object = ObjectBuilder::new().schema_type(SchemaType::Type(Type::Object));
    ContentBuilder::new().schema(Some(object)).build()
}

/// A body with one text in it.
fn one_text(name: &str, description: &str, required: bool) -> Content {
    let text =
        ObjectBuilder::new().schema_type(SchemaType::Type(Type::String)).description(Some(description));
    let object = ObjectBuilder::new().schema_type(SchemaType::Type(Type::Object)).property(name, text);
    let object = if required { object.required(name) } else { object };
    ContentBuilder::new().schema(Some(object)).build()
}
