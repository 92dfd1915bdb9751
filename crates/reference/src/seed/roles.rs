//! The roles of the directory that partners can be given: real names and ids, the same in every organisation.

use contract::{DirectoryRole, RoleId, RoleKey, RoleRisk};

/// A role of the catalogue.
struct Entry {
    id: &'static str,
    name: &'static str,
    risk: RoleRisk,
    /// The name of one that can do less and often suffices.
    narrower: &'static str,
    description: &'static str,
}

const fn role(
    risk: RoleRisk,
    id: &'static str,
    name: &'static str,
    narrower: &'static str,
    description: &'static str,
) -> Entry {
    Entry { id, name, risk, narrower, description }
}

use RoleRisk::{Critical, High, Low, Medium};

/// The most harmful first, and by name among those that are equally harmful.
#[rustfmt::skip]
const CATALOGUE: &[Entry] = &[
    role(Critical, "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3", "Application Administrator", "Cloud Application Administrator", "Manages all applications, and can act as any of them."),
    role(Critical, "158c047a-c907-4556-b7ef-446551a6b5f7", "Cloud Application Administrator", "", "Manages applications but their proxies, and can act as any of them."),
    role(Critical, "62e90394-69f5-4237-9190-012177145e10", "Global Administrator", "Global Reader", "Can do everything in every service, and give every right to anybody."),
    role(Critical, "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2", "Hybrid Identity Administrator", "", "Manages how accounts come from a directory of the organisation's own, and how they sign in."),
    role(Critical, "7be44c8a-adaf-4e2a-84d6-ab2649e08a13", "Privileged Authentication Administrator", "Authentication Administrator", "Sets how anybody signs in, admins with every right too."),
    role(Critical, "e8611ab8-c189-46e8-94e1-60213ab1f814", "Privileged Role Administrator", "", "Gives every role to anybody."),
    role(High, "c4e39bd9-1100-46d3-8c65-fb160da0071f", "Authentication Administrator", "Password Administrator", "Sets how people sign in who are no admins."),
    role(High, "b1be1c3e-b65d-4f19-8427-f6fa0d97feb9", "Conditional Access Administrator", "Security Reader", "Decides from where and how people must sign in."),
    role(High, "8329153b-31d0-4727-b945-745eb3bc5f31", "Domain Name Administrator", "", "Adds and removes the organisation's domains."),
    role(High, "29232cdf-9323-42fd-ade2-1d097af3e4de", "Exchange Administrator", "Service Support Administrator", "Manages all mailboxes, and can let anybody read them."),
    role(High, "729827e3-9c14-49f7-bb1b-9608f156bbb8", "Helpdesk Administrator", "Password Administrator", "Resets the passwords of people and of some admins."),
    role(High, "3a2c62db-5318-420d-8d74-23affee5d9d5", "Intune Administrator", "Cloud Device Administrator", "Manages all devices and what runs on them."),
    role(High, "194ae4cb-b126-40b2-bd5b-6091b380977d", "Security Administrator", "Security Reader", "Reads and sets what protects the organisation."),
    role(High, "f28a1f50-f6e7-4571-818b-6a12f2af6b6c", "SharePoint Administrator", "Service Support Administrator", "Manages all sites and files, and can open each of them."),
    role(High, "fe930be7-5e62-47db-91af-98c3a49a38b1", "User Administrator", "Helpdesk Administrator", "Makes and deletes accounts and groups, and resets the passwords of some admins."),
    role(Medium, "b0f54661-2d74-4c50-afa3-1ec803f12efe", "Billing Administrator", "License Administrator", "Buys, and manages subscriptions and payments."),
    role(Medium, "7698a772-787b-4ac8-901f-60d6b08affd2", "Cloud Device Administrator", "", "Turns devices on and off in the directory, and deletes them."),
    role(Medium, "17315797-102d-40b4-93e0-432062caca18", "Compliance Administrator", "Security Reader", "Manages what is kept, found and protected."),
    role(Medium, "9360feb5-f418-4baa-8175-e2a00bac4301", "Directory Writers", "Directory Readers", "Reads the directory and writes its simple parts."),
    role(Medium, "44367163-eba1-44c3-98af-f5787879f96a", "Dynamics 365 Administrator", "Service Support Administrator", "Manages business applications."),
    role(Medium, "a9ea8996-122f-4c74-9520-8edcd192826c", "Fabric Administrator", "Reports Reader", "Manages data and reports about it."),
    role(Medium, "fdd7a751-b60b-444a-984c-02652fe8fa1c", "Groups Administrator", "Directory Readers", "Makes, changes and deletes groups."),
    role(Medium, "4d6ac14f-3453-41d0-bef9-a3e0c569773a", "License Administrator", "", "Gives people licenses and takes them away."),
    role(Medium, "2b745bdf-0803-4d80-aa65-822c4493daac", "Office Apps Administrator", "", "Manages the settings and the updates of Office apps."),
    role(Medium, "966707d0-3269-4727-9be2-8c3a10f19b9d", "Password Administrator", "", "Resets the passwords of people who are no admins."),
    role(Medium, "11648597-926c-4cf3-9c36-bcebb0ba8dcc", "Power Platform Administrator", "Service Support Administrator", "Manages applications of the organisation's own and their data."),
    role(Medium, "5f2222b1-57c3-48ba-8ad5-d4759f1fde6f", "Security Operator", "Security Reader", "Looks into security alerts and acts on them."),
    role(Medium, "69091246-20e8-4a56-aa4d-066075b2a7a8", "Teams Administrator", "Teams Communications Administrator", "Manages teams, meetings and calls."),
    role(Medium, "baf37b3a-610e-45da-9e62-d9d1e5e8914b", "Teams Communications Administrator", "", "Manages meetings and calls."),
    role(Low, "88d8e3e3-8f55-4a1e-953a-9b9898b8876b", "Directory Readers", "", "Reads the simple parts of the directory."),
    role(Low, "f2ef992c-3afb-46b9-b7cf-a126ee74c451", "Global Reader", "Reports Reader", "Reads everything that a Global Administrator can, and changes nothing."),
    role(Low, "790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b", "Message Center Reader", "", "Reads what the operator announces."),
    role(Low, "4a5d8f65-41da-4de4-8968-e035b65339cf", "Reports Reader", "", "Reads reports about sign-ins and use."),
    role(Low, "5d6b6bb7-de71-4623-b4af-96380a352509", "Security Reader", "", "Reads security reports and settings."),
    role(Low, "f023fd81-a637-4b56-95fd-791ac0226033", "Service Support Administrator", "Message Center Reader", "Opens support requests, and reads how the services are."),
];

/// What "all rights of an admin" are: how relationships gave them before roles were granted one by one.
pub const LEGACY: [&str; 2] =
    ["62e90394-69f5-4237-9190-012177145e10", "729827e3-9c14-49f7-bb1b-9608f156bbb8"];

impl Entry {
    fn role(&self) -> DirectoryRole {
        DirectoryRole {
            id: RoleId::new(self.id),
            name: self.name.to_owned(),
            key: RoleKey::new(self.name.to_lowercase().replace(' ', "-")),
            description: Some(self.description.to_owned()),
            risk: self.risk.clone(),
            narrower: (!self.narrower.is_empty()).then(|| self.narrower.to_owned()),
        }
    }
}

/// Every role of the catalogue, the most harmful first.
pub fn catalogue() -> impl Iterator<Item = DirectoryRole> {
    CATALOGUE.iter().map(Entry::role)
}

/// The roles with these ids, the most harmful first, each once. One that the catalogue does not have any more is
/// called by its id, and taken for harmful.
pub fn of(ids: &[RoleId]) -> Vec<DirectoryRole> {
    let gone = ids.iter().enumerate().filter(|(place, id)| {
        !ids.iter().take(*place).any(|other| other == *id)
            && !CATALOGUE.iter().any(|entry| entry.id == id.as_str())
    });
    let gone = gone.map(|(_, id)| DirectoryRole {
        id: id.clone(),
        name: id.to_string(),
        key: RoleKey::new("unknown"),
        description: None,
        risk: RoleRisk::from("unknown"),
        narrower: None,
    });
    let has = |entry: &&Entry| ids.iter().any(|id| id.as_str() == entry.id);
    gone.chain(CATALOGUE.iter().filter(has).map(Entry::role)).collect()
}

/// The ids of roles by their names.
pub(super) fn named(names: &[&str]) -> Vec<RoleId> {
    names
        .iter()
        .filter_map(|name| CATALOGUE.iter().find(|entry| entry.name == *name))
        .map(|entry| RoleId::new(entry.id))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::role::GLOBAL_ADMINISTRATOR;
    use std::collections::BTreeSet;

    #[test]
    fn g8_every_role_has_an_id_of_its_own_a_description_and_a_risk() {
        let ids: BTreeSet<&str> = CATALOGUE.iter().map(|entry| entry.id).collect();
        assert_eq!((ids.len(), CATALOGUE.len()), (35, 35));
        for role in catalogue() {
            assert!(uuid::Uuid::try_parse(role.id.as_str()).is_ok(), "{role:?}");
            assert!(role.risk.is_known() && role.description.is_some_and(|text| text.ends_with('.')));
        }
        assert!(CATALOGUE.is_sorted_by_key(|entry| (entry.risk.clone(), entry.name)));
    }

    #[test]
    fn a_role_that_can_do_less_is_one_of_the_catalogue_and_does_no_more_harm() {
        for entry in CATALOGUE.iter().filter(|entry| !entry.narrower.is_empty()) {
            let narrower = CATALOGUE.iter().find(|other| other.name == entry.narrower).unwrap();
            assert!(narrower.risk >= entry.risk, "{}", entry.name);
        }
    }

    #[test]
    fn roles_stand_by_their_harm_and_one_that_is_gone_is_not_forgotten() {
        let ids = [LEGACY[1], "gone", LEGACY[0], "gone"].map(RoleId::new);
        let names: Vec<_> = of(&ids).into_iter().map(|role| role.name).collect();
        assert_eq!(names, ["gone", "Global Administrator", "Helpdesk Administrator"]);
        assert_eq!(LEGACY[0], GLOBAL_ADMINISTRATOR);
    }
}
