//! Names of values: which message says what a status, role, cloud or place is called.

use crate::{
    cloud::{CloudName, ProductsPage, Profile},
    l10n::{Args, L10n, MessageId, ids},
    ui::{Icon, Text},
};
use contract::{Money, Moniker, Role, SubscriptionStatus, TenantId, Term};

/// The name of a role.
pub(super) fn role(role: &Role) -> MessageId {
    match role {
        Role::GlobalAdmin => ids::ROLE_GLOBAL_ADMIN,
        Role::BillingAdmin => ids::ROLE_BILLING_ADMIN,
        Role::HelpdeskAdmin => ids::ROLE_HELPDESK_ADMIN,
        Role::GlobalReader => ids::ROLE_GLOBAL_READER,
        Role::PartnerDelegate => ids::ROLE_PARTNER_DELEGATE,
        Role::Other(_) => ids::ROLE_UNKNOWN,
    }
}

/// The names of roles, in the locale of now.
pub(super) fn roles(l10n: L10n, roles: &[Role]) -> Vec<String> {
    roles.iter().map(|one| l10n.now(role(one), Args::new())).collect()
}

/// The name of a cloud, in the locale of now.
pub(super) fn cloud(l10n: L10n, profile: &Profile) -> String {
    let id = match &profile.name {
        CloudName::Custom(name) => return name.clone(),
        CloudName::Known(Moniker::Worldwide) => ids::CLOUD_O365_WORLDWIDE,
        CloudName::Known(Moniker::Germany) => ids::CLOUD_O365_GERMANY,
        CloudName::Known(Moniker::TwentyOneVianet) => ids::CLOUD_O365_21VIANET,
        CloudName::Known(Moniker::Other(name)) => return name.to_string(),
    };
    l10n.now(id, Args::new())
}

/// What the page with the subscriptions is called in a cloud (row A9).
pub(super) fn products_title(profile: Option<&Profile>) -> MessageId {
    match profile.map(|profile| profile.products_page) {
        Some(ProductsPage::Subscriptions) => ids::PRODUCTS_TITLE_SUBSCRIPTIONS,
        Some(ProductsPage::YourProducts) | None => ids::PRODUCTS_TITLE,
    }
}

/// The name of a status, followed.
pub(super) fn status(l10n: L10n, status: &SubscriptionStatus) -> Text {
    let id = match status {
        SubscriptionStatus::Active => ids::STATUS_ACTIVE,
        SubscriptionStatus::Pending => ids::STATUS_PENDING,
        SubscriptionStatus::Suspended => ids::STATUS_SUSPENDED,
        SubscriptionStatus::Expired => ids::STATUS_EXPIRED,
        SubscriptionStatus::Disabled => ids::STATUS_DISABLED,
        SubscriptionStatus::Deleted => ids::STATUS_DELETED,
        SubscriptionStatus::Other(value) => {
            let value = value.to_string();
            return l10n.text_with(ids::STATUS_UNKNOWN, move || Args::new().text("value", value.clone()));
        }
    };
    l10n.text(id)
}

/// How long a term is, followed.
pub(super) fn term(l10n: L10n, term: &Term) -> Text {
    match term {
        Term::Monthly => l10n.text(ids::TERM_MONTHLY),
        Term::Annual => l10n.text(ids::TERM_ANNUAL),
        Term::Triennial => l10n.text(ids::TERM_TRIENNIAL),
        Term::Other(value) => {
            let value = value.to_string();
            l10n.text_with(ids::TERM_UNKNOWN, move || Args::new().text("value", value.clone()))
        }
    }
}

/// The tone and icon of a status.
pub(super) fn status_look(status: &SubscriptionStatus) -> (&'static str, Icon) {
    match status {
        SubscriptionStatus::Active => ("badge--success", Icon::CheckmarkCircle),
        SubscriptionStatus::Pending => ("badge--brand", Icon::Clock),
        SubscriptionStatus::Suspended => ("badge--warning", Icon::PauseCircle),
        SubscriptionStatus::Expired => ("badge--danger", Icon::Warning),
        SubscriptionStatus::Disabled => ("", Icon::PauseCircle),
        SubscriptionStatus::Deleted => ("", Icon::SubtractCircle),
        SubscriptionStatus::Other(_) => ("", Icon::Info),
    }
}

/// What a license costs for a term, followed.
pub(super) fn price(l10n: L10n, term: &Term, price: Money) -> Text {
    let id = match term {
        Term::Monthly => ids::PRICE_MONTHLY,
        Term::Annual => ids::PRICE_ANNUAL,
        Term::Triennial => ids::PRICE_TRIENNIAL,
        Term::Other(_) => ids::PRICE_TERM,
    };
    l10n.text_with(id, move || Args::new().money(price))
}

/// The verified place of a partner, followed.
pub(super) fn place(l10n: L10n, city: &str, country: &str) -> Text {
    let (city, country) = (city.to_owned(), country.to_owned());
    l10n.text_with(ids::PARTNER_PLACE, move || {
        Args::new().text("city", city.clone()).text("country", country.clone())
    })
}

/// One or two letters for a person: of the first and the last word of the name.
pub(super) fn initials(name: &str) -> String {
    let mut words = name.split(' ').filter_map(|word| word.chars().next());
    let first = words.next();
    first.into_iter().chain(words.next_back()).collect()
}

/// An id as plain text.
pub(super) fn tenant(id: &TenantId) -> String {
    id.as_str().to_owned()
}
