//! `api/openapi.json`: the contract for everybody who does not compile against it, written from the
//! route table and the contract's own types.

mod operation;
mod parameters;
mod problems;
mod text;

use crate::{cookie, routes::routes};
use contract::{
    Acceptance, AcceptanceEvidence, AcceptedInvitation, Agreement, AgreementAcceptance, AgreementDocument,
    AutoExtendChange, BulkChange, BulkRow, BulkRowsRequest, Capabilities, Coverage, DemoAccount,
    DirectoryPartner, ExitChecklist, HistoryEvent, Inquiry, InquiryRequest, Invitation, InvitationAcceptance,
    InvitationDecline, InvitationLookup, LookedUpInvitation, Moniker, Order, OrderItem, OrderQuote,
    OrderRequest, Page, Partner, PartnerOfRecordSlot, PartnerProfile, Problem, Product, ReceiptKey,
    Relationship, RelationshipList, RelationshipOverview, Review, ReviewDecisionRequest, ReviewSummary,
    RoleRemoval, RoleRemovalRequest, SavedView, SavedViewRequest, Session, Subscription,
    operation::PartnerOfRecordChange,
};
use utoipa::{
    ToSchema,
    openapi::{
        Components, ComponentsBuilder, InfoBuilder, LicenseBuilder, OpenApiBuilder, Paths, RefOr, Schema,
        ServerBuilder, ServerVariableBuilder,
        security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme},
        tag::TagBuilder,
    },
};

/// The description, as the file in the repository has it.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn document() -> Result<String, serde_json::Error> {
    let info = InfoBuilder::new()
        .title("partner-admin")
        .version("1.0.0")
        .description(Some(INTRODUCTION))
        .license(Some(LicenseBuilder::new().name("Apache-2.0").identifier(Some("Apache-2.0")).build()))
        .build();
    let mut paths = Paths::new();
    for route in routes() {
        let (method, operation) = operation::describe(&route);
        paths.add_path_operation(route.path, vec![method], operation);
    }
    let tag = |name: &str, text: &str| TagBuilder::new().name(name).description(Some(text)).build();
    let document = OpenApiBuilder::new()
        .info(info)
        .servers(Some([server()]))
        .paths(paths)
        .components(Some(components()))
        .tags(Some([
            tag("session", "Who is signed in, and what they may do"),
            tag("subscriptions", "What an organisation has"),
            tag("partners", "Who can be credited with a subscription, and who is"),
            tag("purchase", "What can be bought, what it costs, and what was bought"),
            tag("bulk changes", "Many changes of the partner of record at once"),
            tag("invitations", "What partners ask for, and what is answered"),
            tag("agreements", "What is agreed with the operator, with evidence"),
            tag("history", "What was changed in Billing"),
            tag("saved views", "Lists as somebody wants to find them again"),
            tag("relationships", "What partners are to an organisation, and what they may do"),
            tag("find a partner", "Who can be contacted, and who was"),
            tag("reviews", "Whether partners should still be allowed what they are"),
            tag("demo", "Signing in without an identity provider: on loopback only"),
        ]))
        .build();
    document.to_pretty_json()
}

const INTRODUCTION: &str = "\
The API that an admin of partners of record, partner relationships and agreements talks to.

Every reply that is no success is problem details (RFC 9457) with a stable `code`. Enums are open: \
a client keeps values it does not know, and disables what depends on them. A request says who it \
is from by a session cookie, or by a bearer token, which counts alone. Every request that is not safe \
carries `X-Partner-Admin: 1`, unless it has a bearer token. `X-Request-Id` may be sent as a UUID and comes back with \
every reply. A request that creates carries `Idempotency-Key`: sent again with the same key and content it is answered \
as before, and nothing is done again.";

fn server() -> utoipa::openapi::Server {
    let clouds = Moniker::KNOWN.iter().map(Moniker::as_str);
    let cloud = ServerVariableBuilder::new()
        .default_value(Moniker::Worldwide.as_str())
        .description(Some("The cloud"))
        .enum_values(Some(clouds));
    ServerBuilder::new().url("/api/{moniker}").parameter("moniker", cloud).build()
}

fn components() -> Components {
    let cookie = ApiKey::Cookie(ApiKeyValue::with_description(
        cookie::name(&Moniker::Worldwide),
        "A session. The name ends with the moniker of the cloud.".to_owned(),
    ));
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("A token of an account in one cloud, from the page that the app is embedded in."))
        .build();
    let mut schemas = Vec::new();
    collect::<Page<Acceptance>>("AcceptancePage", &mut schemas);
    collect::<Acceptance>("Acceptance", &mut schemas);
    collect::<AcceptanceEvidence>("AcceptanceEvidence", &mut schemas);
    collect::<AcceptedInvitation>("AcceptedInvitation", &mut schemas);
    collect::<Agreement>("Agreement", &mut schemas);
    collect::<AgreementAcceptance>("AgreementAcceptance", &mut schemas);
    collect::<AgreementDocument>("AgreementDocument", &mut schemas);
    collect::<Page<Invitation>>("InvitationPage", &mut schemas);
    collect::<Invitation>("Invitation", &mut schemas);
    collect::<InvitationAcceptance>("InvitationAcceptance", &mut schemas);
    collect::<InvitationDecline>("InvitationDecline", &mut schemas);
    collect::<InvitationLookup>("InvitationLookup", &mut schemas);
    collect::<LookedUpInvitation>("LookedUpInvitation", &mut schemas);
    collect::<ReceiptKey>("ReceiptKey", &mut schemas);
    collect::<Session>("Session", &mut schemas);
    collect::<Capabilities>("Capabilities", &mut schemas);
    collect::<Page<Subscription>>("SubscriptionPage", &mut schemas);
    collect::<Subscription>("Subscription", &mut schemas);
    collect::<PartnerOfRecordSlot>("PartnerOfRecordSlot", &mut schemas);
    collect::<PartnerOfRecordChange>("PartnerOfRecordChange", &mut schemas);
    collect::<Page<HistoryEvent>>("HistoryPage", &mut schemas);
    collect::<HistoryEvent>("HistoryEvent", &mut schemas);
    collect::<PartnerProfile>("PartnerProfile", &mut schemas);
    collect::<Coverage>("Coverage", &mut schemas);
    collect::<Page<Product>>("ProductPage", &mut schemas);
    collect::<Product>("Product", &mut schemas);
    collect::<OrderItem>("OrderItem", &mut schemas);
    collect::<OrderQuote>("OrderQuote", &mut schemas);
    collect::<OrderRequest>("OrderRequest", &mut schemas);
    collect::<Page<Order>>("OrderPage", &mut schemas);
    collect::<Order>("Order", &mut schemas);
    collect::<Page<BulkChange>>("BulkChangePage", &mut schemas);
    collect::<BulkChange>("BulkChange", &mut schemas);
    collect::<BulkRowsRequest>("BulkRowsRequest", &mut schemas);
    collect::<Page<BulkRow>>("BulkRowPage", &mut schemas);
    collect::<BulkRow>("BulkRow", &mut schemas);
    collect::<RelationshipList>("RelationshipList", &mut schemas);
    collect::<Relationship>("Relationship", &mut schemas);
    collect::<RelationshipOverview>("RelationshipOverview", &mut schemas);
    collect::<Partner>("Partner", &mut schemas);
    collect::<RoleRemovalRequest>("RoleRemovalRequest", &mut schemas);
    collect::<RoleRemoval>("RoleRemoval", &mut schemas);
    collect::<AutoExtendChange>("AutoExtendChange", &mut schemas);
    collect::<ExitChecklist>("ExitChecklist", &mut schemas);
    collect::<Page<DirectoryPartner>>("DirectoryPage", &mut schemas);
    collect::<DirectoryPartner>("DirectoryPartner", &mut schemas);
    collect::<InquiryRequest>("InquiryRequest", &mut schemas);
    collect::<Inquiry>("Inquiry", &mut schemas);
    collect::<Page<Inquiry>>("InquiryPage", &mut schemas);
    collect::<Page<ReviewSummary>>("ReviewSummaryPage", &mut schemas);
    collect::<ReviewSummary>("ReviewSummary", &mut schemas);
    collect::<Review>("Review", &mut schemas);
    collect::<ReviewDecisionRequest>("ReviewDecisionRequest", &mut schemas);
    collect::<SavedView>("SavedView", &mut schemas);
    collect::<SavedViewRequest>("SavedViewRequest", &mut schemas);
    collect::<DemoAccount>("DemoAccount", &mut schemas);
    collect::<Problem>("Problem", &mut schemas);
    ComponentsBuilder::new()
        .schemas_from_iter(schemas)
        .security_scheme(SESSION, SecurityScheme::ApiKey(cookie))
        .security_scheme(BEARER, SecurityScheme::Http(bearer))
        .build()
}

/// A type's schema and those it refers to.
fn collect<T: ToSchema>(name: &str, schemas: &mut Vec<(String, RefOr<Schema>)>) {
    schemas.push((name.to_owned(), T::schema()));
    T::schemas(schemas);
}

/// The names of the security schemes.
const SESSION: &str = "session";
const BEARER: &str = "bearer";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_in_the_repository_is_what_the_code_says() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../api/openapi.json");
        let file = std::fs::read_to_string(file).unwrap_or_default();
        let fresh = document().unwrap();
        assert!(file.trim() == fresh.trim(), "api/openapi.json is out of date: run `cargo xtask bless`");
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let document: serde_json::Value = serde_json::from_str(&document().unwrap()).unwrap();
        let mut references = Vec::new();
        references_in(&document, &mut references);
        assert!(references.len() > 10);
        for reference in references {
            let pointer = reference.strip_prefix('#').unwrap();
            assert!(document.pointer(pointer).is_some(), "{reference}");
        }
    }

    fn references_in(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(members) => {
                found.extend(members.get("$ref").and_then(|text| text.as_str()).map(str::to_owned));
                members.values().for_each(|member| references_in(member, found));
            }
            serde_json::Value::Array(items) => items.iter().for_each(|item| references_in(item, found)),
            _ => {}
        }
    }
}
