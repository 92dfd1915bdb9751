//! Subscriptions, counted by who stands on them.

use contract::{PartnerOfRecord, PurchaseChannel, Subscription};

/// Subscriptions of one product with the same partner, channel and reseller.
#[derive(Clone, Debug, PartialEq)]
pub struct Covered {
    /// How many they are.
    pub subscriptions: u32,
    /// The product's part number.
    pub sku_part_number: String,
    /// The name of the first of them by name: the product's own, where not each was given another one.
    pub name: String,
    /// The partner of record of that first one.
    pub partner: Option<PartnerOfRecord>,
    /// From whom they were bought.
    pub channel: PurchaseChannel,
    /// The reseller's name.
    pub reseller: Option<String>,
}

impl Covered {
    /// So many subscriptions that are like the first of them.
    pub(super) fn like(first: Subscription, subscriptions: u32) -> Self {
        Self {
            subscriptions,
            sku_part_number: first.sku_part_number,
            name: first.name,
            partner: first.partner_of_record.value,
            channel: first.purchase_channel,
            reseller: first.reseller_name,
        }
    }

    /// Whether one more is like these.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let id = |covered: &Self| covered.partner.as_ref().map(|partner| partner.partner_id);
        self.sku_part_number == other.sku_part_number
            && id(self) == id(other)
            && self.channel == other.channel
            && self.reseller == other.reseller
    }
}
