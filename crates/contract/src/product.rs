//! What the operator sells: the catalogue of "Purchase services" (row C1).

use crate::{
    ids::{PlanId, ProductId},
    macros::open_enum,
    money::Money,
    subscription::Term,
};
use serde::{Deserialize, Serialize};

open_enum! {
    /// What a product is for; the catalogue is grouped by it.
    pub enum ProductCategory {
        /// Suites of several services.
        Suites = "suites",
        /// Mail, meetings and calls.
        Communication = "communication",
        /// Files, intranets and content.
        Content = "content",
        /// Desktop applications, projects and diagrams.
        Apps = "apps",
        /// Identity, devices and protection.
        Security = "security",
        /// Reports, automation and business applications.
        Business = "business",
    }
}

open_enum! {
    /// What a license lets its user do. A text per feature is the client's business; one it does not know
    /// is left out.
    pub enum ProductFeature {
        /// The Office applications on the desktop.
        DesktopApps = "desktopApps",
        /// The Office applications in the browser.
        WebApps = "webApps",
        /// A mailbox and a calendar.
        Mail = "mail",
        /// Chat and meetings.
        Meetings = "meetings",
        /// Calls to and from telephone numbers.
        Telephony = "telephony",
        /// A file store of one's own.
        FileStorage = "fileStorage",
        /// Sites and shared files.
        Sites = "sites",
        /// Sign-in for all applications, with conditions.
        Identity = "identity",
        /// Managing devices.
        DeviceManagement = "deviceManagement",
        /// Protection against malware and phishing.
        ThreatProtection = "threatProtection",
        /// Labels, retention, discovery.
        Compliance = "compliance",
        /// Reports and dashboards.
        Analytics = "analytics",
        /// Apps and flows without code.
        Automation = "automation",
        /// Plans, tasks and resources.
        ProjectPlanning = "projectPlanning",
        /// Diagrams.
        Diagrams = "diagrams",
        /// Sales, service and finance.
        BusinessApplications = "businessApplications",
    }
}

/// One way to pay for a product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// Its id, unique within the product.
    pub id: PlanId,
    /// How long a term is; paid at its beginning.
    pub term: Term,
    /// For one license for one term, without tax.
    pub unit_price: Money,
}

/// A product of the catalogue, as this cloud sells it to this organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// Its name, a proper name that is not translated.
    pub name: String,
    /// Its stock-keeping part number, the same as on the subscription it becomes.
    pub sku_part_number: String,
    /// What it is for.
    pub category: ProductCategory,
    /// What a license gives.
    pub features: Vec<ProductFeature>,
    /// Fewest licenses of an order.
    pub min_licenses: u32,
    /// Most licenses of an order.
    pub max_licenses: u32,
    /// The ways to pay, the one to suggest first. Without any it cannot be bought now.
    pub plans: Vec<Plan>,
}
