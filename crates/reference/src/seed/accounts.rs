//! Who can sign in: for every organisation one account per role, and a partner's delegated user.

use super::{numbers::Numbers, organizations::Profile};
use contract::{Account, AccountId, DemoAccount, Organization, Role};

/// The roles in the order in which their people are named in a profile.
const ROLES: [Role; 5] =
    [Role::GlobalAdmin, Role::BillingAdmin, Role::HelpdeskAdmin, Role::GlobalReader, Role::PartnerDelegate];

impl Profile {
    pub(super) fn accounts(&self, organization: &Organization) -> Vec<DemoAccount> {
        let mut numbers = Numbers::of(&format!("{} accounts", self.name));
        let people = self.people.iter().zip(ROLES);
        people
            .map(|((display_name, sign_in), role)| {
                let id = uuid::Builder::from_random_bytes(numbers.bytes()).into_uuid().to_string();
                let delegate = role == Role::PartnerDelegate;
                // A delegated user signs in with the partner's directory, not with the customer's.
                let domain = if delegate { self.delegate_domain } else { self.domain };
                DemoAccount {
                    account: Account {
                        id: AccountId::new(id),
                        display_name: (*display_name).to_owned(),
                        user_principal_name: format!("{sign_in}@{domain}"),
                    },
                    roles: vec![role],
                    organization: organization.clone(),
                    on_behalf_of_partner: delegate.then(|| self.delegate_partner.to_owned()),
                }
            })
            .collect()
    }
}
