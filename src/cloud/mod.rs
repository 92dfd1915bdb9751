//! Cloud profiles: everything in which clouds differ, as data.
//!
//! No page branches on a moniker; it reads a field of the profile (ARCHITECTURE.md, invariants).

mod api_base;

pub use api_base::{ApiBase, ApiBaseError};

use contract::Moniker;

/// What the page with the subscriptions is called in a cloud (row A9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProductsPage {
    /// "Your products".
    YourProducts,
    /// "Subscriptions".
    Subscriptions,
}

/// How a partner of record comes onto a subscription in a cloud (rows D2, D3, D6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartnerEntry {
    /// Its ID is typed in on the page.
    Inline,
    /// Its ID is typed in in a panel that a menu opens.
    Menu,
    /// The partner begins, with an invitation.
    Invitation,
}

/// How an organisation says yes to a partner in a cloud (rows H1, H9, D6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authorization {
    /// With the agreement that it needs, on one page.
    Agreement,
    /// On one page; no agreement belongs to it.
    Plain,
    /// Step by step: the relationship, then what the partner offers.
    Steps,
}

/// What is said where a reseller relationship could be removed, were it not the reseller's alone (row I5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemovalWording {
    /// That Delete is grayed out, and whom to ask.
    GrayedOut,
    /// Whom to ask.
    Ask,
}

/// The name people see for a cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CloudName {
    /// One of the three; its name is a message.
    Known(Moniker),
    /// One of the deployment's own, named in its configuration.
    Custom(String),
}

/// Where a cloud's pages lead out of the app; what is absent is not offered there (rows A10, B1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// The directory in which partners are found.
    pub partner_directory: Option<String>,
    /// How a partner or reseller is found.
    pub find_partner: Option<String>,
    /// How what was bought is put to use.
    pub plan_setup: Option<String>,
}

impl Links {
    fn of(partner_directory: &str) -> Self {
        const LEARN: &str = "https://learn.microsoft.com/microsoft-365/admin";
        Self {
            partner_directory: Some(partner_directory.to_owned()),
            find_partner: Some(format!("{LEARN}/manage/find-your-partner-or-reseller")),
            plan_setup: Some(format!("{LEARN}/setup/plan-your-setup")),
        }
    }
}

/// One cloud, as this deployment offers it (row A1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Its path segment and its key everywhere.
    pub moniker: Moniker,
    /// Its name on the badge.
    pub name: CloudName,
    /// What the products are called together: Microsoft 365, Office 365 (row A3).
    pub product_family: String,
    /// Who runs it.
    pub operator: String,
    /// What the page with the subscriptions is called.
    pub products_page: ProductsPage,
    /// How a partner of record comes onto a subscription.
    pub partner_entry: PartnerEntry,
    /// How an organisation says yes to a partner.
    pub authorization: Authorization,
    /// What is said where a reseller relationship could be removed.
    pub removal_wording: RemovalWording,
    /// Whether organisations can still join it. Those that are there go on buying in any case.
    pub takes_new_organizations: bool,
    /// Where its pages lead out of the app.
    pub links: Links,
    /// Where its API is. Requests for this cloud go nowhere else.
    pub api_base: ApiBase,
}

impl Profile {
    /// The profile of one of the three clouds, its API on the app's own origin; nothing for another moniker.
    pub fn known(moniker: &Moniker) -> Option<Self> {
        let (product_family, operator, products_page, partner_entry) = match moniker {
            Moniker::Worldwide => {
                ("Microsoft 365", "Microsoft", ProductsPage::YourProducts, PartnerEntry::Inline)
            }
            Moniker::Germany => {
                ("Office 365", "Microsoft Cloud Germany", ProductsPage::Subscriptions, PartnerEntry::Menu)
            }
            Moniker::TwentyOneVianet => {
                ("Office 365", "21Vianet", ProductsPage::Subscriptions, PartnerEntry::Invitation)
            }
            Moniker::Other(_) => return None,
        };
        Some(Self {
            moniker: moniker.clone(),
            name: CloudName::Known(moniker.clone()),
            product_family: product_family.to_owned(),
            operator: operator.to_owned(),
            products_page,
            partner_entry,
            authorization: match moniker {
                Moniker::Worldwide => Authorization::Agreement,
                Moniker::TwentyOneVianet => Authorization::Steps,
                Moniker::Germany | Moniker::Other(_) => Authorization::Plain,
            },
            removal_wording: match moniker {
                Moniker::TwentyOneVianet => RemovalWording::Ask,
                _ => RemovalWording::GrayedOut,
            },
            // Since 2018 Microsoft Cloud Germany takes nobody any more.
            takes_new_organizations: *moniker != Moniker::Germany,
            links: match moniker {
                Moniker::Worldwide => Links::of("https://appsource.microsoft.com/marketplace/partner-dir"),
                Moniker::Germany => Links::of("https://pinpoint.microsoft.com"),
                Moniker::TwentyOneVianet | Moniker::Other(_) => Links::default(),
            },
            api_base: ApiBase::parse(&format!("/api/{moniker}")).ok()?,
        })
    }
}

/// The clouds of a deployment, in the order to offer them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clouds(Vec<Profile>);

impl Clouds {
    /// Takes the profiles in their order.
    pub fn new(profiles: Vec<Profile>) -> Self {
        Self(profiles)
    }

    /// The profile of a moniker, or nothing: an unknown cloud is refused, never guessed.
    pub fn get(&self, moniker: &Moniker) -> Option<&Profile> {
        self.0.iter().find(|profile| profile.moniker == *moniker)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Profile> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a1_the_three_clouds_differ_and_no_other_has_a_profile() {
        let profiles: Vec<Profile> = Moniker::KNOWN.iter().filter_map(Profile::known).collect();
        assert_eq!(profiles.len(), 3);
        assert_eq!(profiles[0].products_page, ProductsPage::YourProducts);
        assert_eq!(profiles[1].products_page, ProductsPage::Subscriptions);
        assert_eq!(profiles[2].operator, "21Vianet");
        let entries = [PartnerEntry::Inline, PartnerEntry::Menu, PartnerEntry::Invitation];
        assert_eq!(profiles.iter().map(|profile| profile.partner_entry).collect::<Vec<_>>(), entries);
        let ways = [Authorization::Agreement, Authorization::Plain, Authorization::Steps];
        assert_eq!(profiles.iter().map(|profile| profile.authorization).collect::<Vec<_>>(), ways);
        assert_eq!(Profile::known(&Moniker::from("o365-usgov")), None);
    }

    #[test]
    fn i5_where_a_reseller_cannot_be_removed_each_cloud_says_so_in_its_own_words() {
        let wording = |moniker| Profile::known(&moniker).unwrap().removal_wording;
        assert_eq!(wording(Moniker::Worldwide), RemovalWording::GrayedOut);
        assert_eq!(wording(Moniker::Germany), RemovalWording::GrayedOut);
        assert_eq!(wording(Moniker::TwentyOneVianet), RemovalWording::Ask);
    }

    #[test]
    fn a10_b1_each_cloud_leads_to_its_own_directory_and_articles_or_to_none() {
        let links = |moniker| Profile::known(&moniker).unwrap().links;
        let (worldwide, germany) = (links(Moniker::Worldwide), links(Moniker::Germany));
        assert!(worldwide.partner_directory.unwrap().starts_with("https://appsource.microsoft.com/"));
        assert_eq!(germany.partner_directory.unwrap(), "https://pinpoint.microsoft.com");
        assert_eq!(
            (&worldwide.find_partner, &worldwide.plan_setup),
            (&germany.find_partner, &germany.plan_setup)
        );
        assert_eq!(links(Moniker::TwentyOneVianet), Links::default());
    }
}
