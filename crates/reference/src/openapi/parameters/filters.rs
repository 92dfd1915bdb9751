//! What narrows and sorts each list.

use super::{query, text};
use contract::{
    BulkState, InvitationKind, InvitationState, OperationName, OrderState, OrganizationSize, PartnerFilter,
    PartnerService, ProductCategory, RelationshipKind, RelationshipSortKey, RelationshipStatus, RoleRisk,
    RowOutcome, SortKey, SubscriptionStatus,
    history_query::CHANGES,
    sort::MAX_SORTS,
    subscription::PurchaseChannel,
    subscription_query::{MAX_DAYS, MAX_SEARCH},
};
use utoipa::openapi::{
    path::{Parameter, ParameterStyle},
    schema::{ArrayBuilder, KnownFormat, ObjectBuilder, SchemaFormat, SchemaType, Type},
};

/// Those of an operation.
pub(super) fn of(name: &OperationName) -> Vec<Parameter> {
    match name {
        OperationName::ListSubscriptions => subscriptions(),
        OperationName::ListProducts => vec![
            search("the name or the part number"),
            one("category", "Of this category", ProductCategory::KNOWN.iter().map(ProductCategory::as_str)),
        ],
        OperationName::ListOrders => vec![
            query("key", "The one that was placed with this `Idempotency-Key` by this account")
                .schema(Some(text()))
                .build(),
            one("state", "In this state", OrderState::KNOWN.iter().map(OrderState::as_str)),
        ],
        OperationName::ListBulkChanges => {
            vec![any("state", ANY, BulkState::KNOWN.iter().map(BulkState::as_str))]
        }
        OperationName::ListBulkRows => {
            vec![one("outcome", "With this outcome", RowOutcome::KNOWN.iter().map(RowOutcome::as_str))]
        }
        OperationName::ListRelationships => relationships(),
        OperationName::ListPartnerDirectory => vec![
            search("the name or what the partner says of itself"),
            query("location", "Words that must all stand in the city or be the country's code")
                .schema(Some(text().max_length(Some(MAX_SEARCH))))
                .build(),
            one(
                "size",
                "For an organisation of this size",
                OrganizationSize::KNOWN.iter().map(OrganizationSize::as_str),
            ),
            one("service", "That does this", PartnerService::KNOWN.iter().map(PartnerService::as_str)),
        ],
        OperationName::ListInquiries => vec![
            query("key", "The one that was made with this `Idempotency-Key` by this account")
                .schema(Some(text()))
                .build(),
        ],
        OperationName::ListAuditEvents => vec![
            search(
                "the names of the actor, the subscription, a partner or its relationship, an ID, or an order's number",
            ),
            any("operation", ANY, CHANGES.iter().map(OperationName::as_str)),
            query("partner", "About the relationships and invitations of the partner with this tenant")
                .schema(Some(text()))
                .build(),
            instant("from", "From this instant on"),
            instant("until", "Before this instant"),
        ],
        OperationName::ListInvitations => vec![
            any("state", ANY, InvitationState::KNOWN.iter().map(InvitationState::as_str)),
            one("kind", "Of this kind", InvitationKind::KNOWN.iter().map(InvitationKind::as_str)),
        ],
        OperationName::GetAgreement => vec![
            query("locale", "In this language (BCP 47), where it is there in it; the governing text else")
                .schema(Some(text()))
                .build(),
            query("version", "This version instead of the current one").schema(Some(text())).build(),
        ],
        OperationName::ListAcceptances => vec![
            query("key", "The one that was made with this `Idempotency-Key` by this account")
                .schema(Some(text()))
                .build(),
            query("agreement", "About this agreement").schema(Some(text())).build(),
            one("own", "Whether only those of this account", ["true", "false"].into_iter()),
        ],
        _ => Vec::new(),
    }
}

const ANY: &str = "Any of these, separated by commas";

fn subscriptions() -> Vec<Parameter> {
    let partners = PartnerFilter::KNOWN.iter().map(PartnerFilter::as_str);
    let channels = PurchaseChannel::KNOWN.iter().map(PurchaseChannel::as_str);
    let sorts = SortKey::KNOWN.iter().flat_map(|key| [key.to_string(), format!("-{key}")]);
    vec![
        search("the name, the part number, the partner's name or its ID"),
        any("status", ANY, SubscriptionStatus::KNOWN.iter().map(SubscriptionStatus::as_str)),
        one("partnerOfRecord", "With or without a partner of record", partners),
        query("partnerId", "Credited to this partner").schema(Some(text())).build(),
        query("skuPartNumber", "Of the product with this part number").schema(Some(text())).build(),
        one("purchaseChannel", "Bought from the operator or from a reseller", channels),
        query("reseller", "Bought from the reseller of this name").schema(Some(text())).build(),
        within("renewsWithin", "With a term that ends within so many days from now"),
        sort(sorts, SortKey::Name.as_str()),
    ]
}

fn relationships() -> Vec<Parameter> {
    let sorts = RelationshipSortKey::KNOWN.iter().flat_map(|key| [key.to_string(), format!("-{key}")]);
    vec![
        search("the partner's name or domain, the relationship's name or a role's"),
        any("status", ANY, RelationshipStatus::KNOWN.iter().map(RelationshipStatus::as_str)),
        any("kind", ANY, RelationshipKind::KNOWN.iter().map(RelationshipKind::as_str)),
        any(
            "risk",
            "With any of these among the risks of its roles, separated by commas",
            RoleRisk::KNOWN.iter().map(RoleRisk::as_str),
        ),
        query("role", "With this role").schema(Some(text().max_length(Some(MAX_SEARCH)))).build(),
        query("partner", "Of the partner with this tenant")
            .schema(Some(text().max_length(Some(MAX_SEARCH))))
            .build(),
        within("endsWithin", "In force, and ending within so many days from now without extending by itself"),
        sort(sorts, RelationshipSortKey::Partner.as_str()),
    ]
}

fn within(name: &str, description: &str) -> Parameter {
    let days = ObjectBuilder::new()
        .schema_type(SchemaType::Type(Type::Integer))
        .minimum(Some(1))
        .maximum(Some(MAX_DAYS));
    query(name, description).schema(Some(days)).build()
}

fn sort(sorts: impl Iterator<Item = String>, default: &str) -> Parameter {
    query(
        "sort",
        "Columns in the order in which they count, each after a minus for the other direction; rows \
         without a value come last",
    )
    .schema(Some(
        ArrayBuilder::new()
            .items(text().enum_values(Some(sorts)))
            .max_items(Some(MAX_SORTS))
            .default(Some(default.into())),
    ))
    .style(Some(ParameterStyle::Form))
    .explode(Some(false))
    .build()
}

fn search(place: &str) -> Parameter {
    let text = text().max_length(Some(MAX_SEARCH));
    let description = format!("Words that must all occur in {place}; case and accents do not matter");
    query("search", &description).schema(Some(text)).build()
}

fn one<'a>(name: &str, description: &str, values: impl Iterator<Item = &'a str>) -> Parameter {
    query(name, description).schema(Some(text().enum_values(Some(values)))).build()
}

fn any<'a>(name: &str, description: &str, values: impl Iterator<Item = &'a str>) -> Parameter {
    query(name, description)
        .schema(Some(ArrayBuilder::new().items(text().enum_values(Some(values)))))
        .style(Some(ParameterStyle::Form))
        .explode(Some(false))
        .build()
}

fn instant(name: &str, description: &str) -> Parameter {
    let format = SchemaFormat::KnownFormat(KnownFormat::DateTime);
    query(name, description).schema(Some(text().format(Some(format)))).build()
}
