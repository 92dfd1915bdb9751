//! Who can sign in: for every organisation one account per role, and a partner's delegated user.

use super::{
    numbers::Numbers,
    organizations::{Delegate, Profile},
};
use contract::{Account, AccountId, DemoAccount, Organization, Role};

/// The roles in the order in which their people are named in a profile.
const ROLES: [Role; 4] = [Role::GlobalAdmin, Role::BillingAdmin, Role::HelpdeskAdmin, Role::GlobalReader];

impl Profile {
    pub(super) fn accounts(&self, organization: &Organization) -> Vec<DemoAccount> {
        let mut numbers = Numbers::of(&format!("{} accounts", self.name));
        let mut account = |name: &str, sign_in: String, role, partner: Option<&str>| DemoAccount {
            account: Account {
                id: AccountId::new(uuid::Builder::from_random_bytes(numbers.bytes()).into_uuid().to_string()),
                display_name: name.to_owned(),
                user_principal_name: sign_in,
            },
            roles: vec![role],
            organization: organization.clone(),
            on_behalf_of_partner: partner.map(str::to_owned),
        };
        let own = self.people.iter().zip(ROLES);
        let mut accounts: Vec<DemoAccount> = own
            .map(|((name, sign_in), role)| account(name, format!("{sign_in}@{}", self.domain), role, None))
            .collect();
        accounts.extend(self.delegate.as_ref().map(|Delegate { name, sign_in, partner }| {
            account(name, (*sign_in).to_owned(), Role::PartnerDelegate, Some(partner))
        }));
        accounts
    }
}
