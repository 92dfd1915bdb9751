//! The words for what is sold.

use crate::{
    l10n::{Args, L10n, MessageId, ids},
    ui::Text,
};
use contract::{Money, OrderQuote, Plan, Product, ProductCategory, ProductFeature};

/// The name of a category; none for one that this version does not know.
pub(super) fn category(category: &ProductCategory) -> Option<MessageId> {
    Some(match category {
        ProductCategory::Suites => ids::CATEGORY_SUITES,
        ProductCategory::Communication => ids::CATEGORY_COMMUNICATION,
        ProductCategory::Content => ids::CATEGORY_CONTENT,
        ProductCategory::Apps => ids::CATEGORY_APPS,
        ProductCategory::Security => ids::CATEGORY_SECURITY,
        ProductCategory::Business => ids::CATEGORY_BUSINESS,
        ProductCategory::Other(_) => return None,
    })
}

/// What a license lets its user do; nothing for what this version does not know.
pub(super) fn feature(feature: &ProductFeature) -> Option<MessageId> {
    Some(match feature {
        ProductFeature::DesktopApps => ids::FEATURE_DESKTOP_APPS,
        ProductFeature::WebApps => ids::FEATURE_WEB_APPS,
        ProductFeature::Mail => ids::FEATURE_MAIL,
        ProductFeature::Meetings => ids::FEATURE_MEETINGS,
        ProductFeature::Telephony => ids::FEATURE_TELEPHONY,
        ProductFeature::FileStorage => ids::FEATURE_FILE_STORAGE,
        ProductFeature::Sites => ids::FEATURE_SITES,
        ProductFeature::Identity => ids::FEATURE_IDENTITY,
        ProductFeature::DeviceManagement => ids::FEATURE_DEVICE_MANAGEMENT,
        ProductFeature::ThreatProtection => ids::FEATURE_THREAT_PROTECTION,
        ProductFeature::Compliance => ids::FEATURE_COMPLIANCE,
        ProductFeature::Analytics => ids::FEATURE_ANALYTICS,
        ProductFeature::Automation => ids::FEATURE_AUTOMATION,
        ProductFeature::ProjectPlanning => ids::FEATURE_PROJECT_PLANNING,
        ProductFeature::Diagrams => ids::FEATURE_DIAGRAMS,
        ProductFeature::BusinessApplications => ids::FEATURE_BUSINESS_APPLICATIONS,
        ProductFeature::Other(_) => return None,
    })
}

/// The lowest price of a product for the shortest it can be had, or that it cannot.
pub(super) fn from(l10n: L10n, product: &Product) -> Text {
    let Some(Plan { term, unit_price, .. }) =
        product.plans.iter().min_by_key(|plan| plan.unit_price.minor()).cloned()
    else {
        return l10n.text(ids::CATALOGUE_NOT_SOLD);
    };
    let term = term.to_string();
    l10n.text_with(ids::CATALOGUE_FROM, move || Args::new().text("term", term.clone()).money(unit_price))
}

/// How many licenses an order may have.
pub(super) fn limits(product: &Product) -> Args {
    Args::new().count("min", product.min_licenses).count("max", product.max_licenses)
}

/// An amount.
pub(super) fn amount(l10n: L10n, money: Money) -> Text {
    l10n.text_with(ids::AMOUNT, move || Args::new().money(money))
}

/// The tax and its rate.
pub(super) fn tax(l10n: L10n, quote: &OrderQuote) -> Text {
    let rate = f64::from(quote.tax_rate) / 100.0;
    l10n.text_with(ids::CHECKOUT_TAX, move || Args::new().number("rate", rate))
}
