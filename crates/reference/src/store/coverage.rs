//! Subscriptions, counted by who stands on them.

use contract::{PartnerId, PartnerOfRecord, PurchaseChannel, Subscription};
use std::collections::BTreeMap;

/// What subscriptions have in common that are counted together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alike {
    /// The product's part number.
    pub sku_part_number: String,
    /// The partner of record.
    pub partner: Option<PartnerId>,
    /// From whom they were bought.
    pub channel: PurchaseChannel,
    /// The reseller's name.
    pub reseller: Option<String>,
}

impl Alike {
    /// What a subscription has.
    pub(super) fn of(row: &Subscription) -> Self {
        Self {
            sku_part_number: row.sku_part_number.clone(),
            partner: row.partner_of_record.value.as_ref().map(|partner| partner.partner_id),
            channel: row.purchase_channel.clone(),
            reseller: row.reseller_name.clone(),
        }
    }
}

/// The subscriptions of an organisation, counted, with what their products and partners are called.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Covered {
    /// How many there are of each.
    pub counts: BTreeMap<Alike, u32>,
    /// By part number the name of the first subscription by name: the product's own, where not each was given
    /// another one.
    pub products: BTreeMap<String, String>,
    /// The partners, as they stand on the first subscription by name.
    pub partners: BTreeMap<PartnerId, PartnerOfRecord>,
}

impl Covered {
    /// Whether the product or the partner was not met before.
    #[cfg(feature = "server")]
    pub(super) fn lacks(&self, alike: &Alike) -> bool {
        !self.products.contains_key(&alike.sku_part_number)
            || alike.partner.is_some_and(|partner| !self.partners.contains_key(&partner))
    }

    /// Takes names from a subscription; those that are there stay. To be called in the order of names.
    pub(super) fn describe(&mut self, row: &Subscription) {
        self.products.entry(row.sku_part_number.clone()).or_insert_with(|| row.name.clone());
        if let Some(partner) = &row.partner_of_record.value {
            self.partners.entry(partner.partner_id).or_insert_with(|| partner.clone());
        }
    }

    /// Counts so many more.
    pub(super) fn add(&mut self, alike: Alike, subscriptions: u32) {
        *self.counts.entry(alike).or_default() += subscriptions;
    }
}
