//! The parameters of an operation.

use crate::routes::Route;
use contract::{
    Method, OperationName, PartnerFilter, SortKey, SubscriptionStatus,
    subscription_query::{DEFAULT_LIMIT, MAX_LIMIT, MAX_SEARCH},
};
use utoipa::openapi::{
    Required,
    path::{Parameter, ParameterBuilder, ParameterIn, ParameterStyle},
    schema::{ArrayBuilder, ObjectBuilder, SchemaType, Type},
};

/// Those of a route, in the order path, query, header.
pub(super) fn of(route: &Route) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    if route.path.contains("{id}") {
        parameters.push(path_id(&route.name));
    }
    if route.name == OperationName::ListSubscriptions {
        parameters.extend(list());
    }
    if route.name == OperationName::ListSubscriptionHistory {
        parameters.extend([cursor(), limit()]);
    }
    if matches!(route.method, Method::Put | Method::Delete) {
        parameters.push(if_match());
    }
    if !route.method.is_safe() {
        parameters.push(trust(route));
    }
    parameters.push(request_id());
    parameters
}

fn text() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(SchemaType::Type(Type::String))
}

fn query(name: &str, description: &str) -> ParameterBuilder {
    ParameterBuilder::new().name(name).parameter_in(ParameterIn::Query).description(Some(description))
}

fn list() -> [Parameter; 6] {
    let statuses = text().enum_values(Some(SubscriptionStatus::KNOWN.iter().map(SubscriptionStatus::as_str)));
    let sorts = SortKey::KNOWN.iter().flat_map(|key| [key.to_string(), format!("-{key}")]);
    [
        query(
            "search",
            "Words that must all occur in the name, the part number, the partner's name or its ID; case and \
             accents do not matter",
        )
        .schema(Some(text().max_length(Some(MAX_SEARCH))))
        .build(),
        query("status", "Any of these, separated by commas")
            .schema(Some(ArrayBuilder::new().items(statuses)))
            .style(Some(ParameterStyle::Form))
            .explode(Some(false))
            .build(),
        query("partnerOfRecord", "With or without a partner of record")
            .schema(Some(text().enum_values(Some(PartnerFilter::KNOWN.iter().map(PartnerFilter::as_str)))))
            .build(),
        query("sort", "The column, after a minus for the other direction; rows without a value come last")
            .schema(Some(text().enum_values(Some(sorts)).default(Some(SortKey::Name.as_str().into()))))
            .build(),
        cursor(),
        limit(),
    ]
}

fn cursor() -> Parameter {
    query("cursor", "`next` of the page before, for the same query").schema(Some(text())).build()
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
        .description(Some("The `etag` of the partner of record that was seen; `*` is refused"))
        .schema(Some(text()))
        .build()
}

fn path_id(name: &OperationName) -> Parameter {
    let description = match name {
        OperationName::GetPartnerId => "The digits of the partner ID",
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
