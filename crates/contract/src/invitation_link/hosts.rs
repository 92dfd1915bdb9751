//! The hosts at which the operators have, or had, pages of invitations.

use crate::moniker::Moniker;

/// The cloud of a host.
pub(super) fn cloud(host: &str) -> Option<Moniker> {
    match host {
        "admin.microsoft.com"
        | "admin.cloud.microsoft"
        | "portal.office.com"
        | "portal.microsoftonline.com"
        | "go.microsoft.com" => Some(Moniker::Worldwide),
        "portal.office.de" => Some(Moniker::Germany),
        "portal.partner.microsoftonline.cn" | "admin.partner.microsoftonline.cn" => {
            Some(Moniker::TwentyOneVianet)
        }
        _ => None,
    }
}

/// Whether it is the numbered link to the page "Accept agreement" (row A9).
pub(super) fn is_agreement(host: &str, link: Option<&str>) -> bool {
    host == "go.microsoft.com" && link == Some("2116573")
}

/// Whether a host stands before others to look at what they send: the address is in its `url`.
pub(super) fn is_protection(host: &str) -> bool {
    host.ends_with(".safelinks.protection.outlook.com")
        || host.ends_with(".safelinks.protection.partner.outlook.cn")
}
