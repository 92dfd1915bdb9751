//! The texts of the roles, by their key. The catalogue is the operator's: a role that came since has none here.

use crate::l10n::{MessageId, ids};
use contract::RoleKey;

/// In the order of their keys.
const TEXTS: [(&str, MessageId); 35] = [
    ("application-administrator", ids::ROLE_DOES_APPLICATION_ADMINISTRATOR),
    ("authentication-administrator", ids::ROLE_DOES_AUTHENTICATION_ADMINISTRATOR),
    ("billing-administrator", ids::ROLE_DOES_BILLING_ADMINISTRATOR),
    ("cloud-application-administrator", ids::ROLE_DOES_CLOUD_APPLICATION_ADMINISTRATOR),
    ("cloud-device-administrator", ids::ROLE_DOES_CLOUD_DEVICE_ADMINISTRATOR),
    ("compliance-administrator", ids::ROLE_DOES_COMPLIANCE_ADMINISTRATOR),
    ("conditional-access-administrator", ids::ROLE_DOES_CONDITIONAL_ACCESS_ADMINISTRATOR),
    ("directory-readers", ids::ROLE_DOES_DIRECTORY_READERS),
    ("directory-writers", ids::ROLE_DOES_DIRECTORY_WRITERS),
    ("domain-name-administrator", ids::ROLE_DOES_DOMAIN_NAME_ADMINISTRATOR),
    ("dynamics-365-administrator", ids::ROLE_DOES_DYNAMICS_365_ADMINISTRATOR),
    ("exchange-administrator", ids::ROLE_DOES_EXCHANGE_ADMINISTRATOR),
    ("fabric-administrator", ids::ROLE_DOES_FABRIC_ADMINISTRATOR),
    ("global-administrator", ids::ROLE_DOES_GLOBAL_ADMINISTRATOR),
    ("global-reader", ids::ROLE_DOES_GLOBAL_READER),
    ("groups-administrator", ids::ROLE_DOES_GROUPS_ADMINISTRATOR),
    ("helpdesk-administrator", ids::ROLE_DOES_HELPDESK_ADMINISTRATOR),
    ("hybrid-identity-administrator", ids::ROLE_DOES_HYBRID_IDENTITY_ADMINISTRATOR),
    ("intune-administrator", ids::ROLE_DOES_INTUNE_ADMINISTRATOR),
    ("license-administrator", ids::ROLE_DOES_LICENSE_ADMINISTRATOR),
    ("message-center-reader", ids::ROLE_DOES_MESSAGE_CENTER_READER),
    ("office-apps-administrator", ids::ROLE_DOES_OFFICE_APPS_ADMINISTRATOR),
    ("password-administrator", ids::ROLE_DOES_PASSWORD_ADMINISTRATOR),
    ("power-platform-administrator", ids::ROLE_DOES_POWER_PLATFORM_ADMINISTRATOR),
    ("privileged-authentication-administrator", ids::ROLE_DOES_PRIVILEGED_AUTHENTICATION_ADMINISTRATOR),
    ("privileged-role-administrator", ids::ROLE_DOES_PRIVILEGED_ROLE_ADMINISTRATOR),
    ("reports-reader", ids::ROLE_DOES_REPORTS_READER),
    ("security-administrator", ids::ROLE_DOES_SECURITY_ADMINISTRATOR),
    ("security-operator", ids::ROLE_DOES_SECURITY_OPERATOR),
    ("security-reader", ids::ROLE_DOES_SECURITY_READER),
    ("service-support-administrator", ids::ROLE_DOES_SERVICE_SUPPORT_ADMINISTRATOR),
    ("sharepoint-administrator", ids::ROLE_DOES_SHAREPOINT_ADMINISTRATOR),
    ("teams-administrator", ids::ROLE_DOES_TEAMS_ADMINISTRATOR),
    ("teams-communications-administrator", ids::ROLE_DOES_TEAMS_COMMUNICATIONS_ADMINISTRATOR),
    ("user-administrator", ids::ROLE_DOES_USER_ADMINISTRATOR),
];

/// What a role may, in our own words.
pub(super) fn of(key: &RoleKey) -> Option<MessageId> {
    let place = TEXTS.binary_search_by(|(one, _)| (*one).cmp(key.as_str())).ok()?;
    TEXTS.get(place).map(|(_, id)| *id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g8_every_text_is_found_by_its_key_and_no_other_is_made_up() {
        for (key, id) in TEXTS {
            assert_eq!(of(&RoleKey::new(key)), Some(id), "{key}");
        }
        assert_eq!(of(&RoleKey::new("court-jester")), None);
    }
}
