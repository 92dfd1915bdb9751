//! The columns of the list: which there are, what stands in them, and what they are in an export.

use crate::{
    l10n::{MessageId, ids},
    pages::export::Cell,
    state::App,
};
use contract::{PurchaseChannel, SortKey, Subscription};

/// A column beside the name, which always comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Status,
    Licenses,
    Partner,
    Term,
    Channel,
    Started,
    Price,
    Id,
}

impl Column {
    /// All of them, the usual ones first.
    pub(super) const ALL: [Self; 8] = [
        Self::Status,
        Self::Licenses,
        Self::Partner,
        Self::Term,
        Self::Channel,
        Self::Started,
        Self::Price,
        Self::Id,
    ];
    const USUAL: usize = 4;

    /// Its name in what is kept.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Licenses => "licenses",
            Self::Partner => "partnerOfRecord",
            Self::Term => "termEndsAt",
            Self::Channel => "purchaseChannel",
            Self::Started => "startedAt",
            Self::Price => "unitPrice",
            Self::Id => "id",
        }
    }

    /// Its heading, and its label on a card.
    pub(super) fn label(self) -> MessageId {
        match self {
            Self::Status => ids::PRODUCTS_COLUMN_STATUS,
            Self::Licenses => ids::PRODUCTS_COLUMN_LICENSES,
            Self::Partner => ids::PRODUCTS_COLUMN_PARTNER,
            Self::Term => ids::PRODUCTS_COLUMN_TERM,
            Self::Channel => ids::PRODUCTS_COLUMN_CHANNEL,
            Self::Started => ids::PRODUCTS_COLUMN_STARTED,
            Self::Price => ids::PRODUCTS_COLUMN_PRICE,
            Self::Id => ids::PRODUCTS_COLUMN_ID,
        }
    }

    /// By what a press on its heading sorts.
    pub(super) fn sort_key(self) -> Option<SortKey> {
        match self {
            Self::Status => Some(SortKey::Status),
            Self::Licenses => Some(SortKey::Licenses),
            Self::Partner => Some(SortKey::PartnerOfRecord),
            Self::Term => Some(SortKey::TermEnds),
            Self::Started => Some(SortKey::Started),
            Self::Channel | Self::Price | Self::Id => None,
        }
    }

    /// The columns as they are chosen, followed.
    pub(super) fn shown(app: App) -> Vec<Self> {
        let chosen = Self::read(&app.preferences.columns());
        if chosen.is_empty() { Self::ALL.into_iter().take(Self::USUAL).collect() } else { chosen }
    }

    /// Columns by their names; what is no column is left out.
    pub(super) fn read(names: &[String]) -> Vec<Self> {
        names.iter().filter_map(|name| Self::ALL.into_iter().find(|one| one.as_str() == name)).collect()
    }

    /// The names of what it is in an export: plain, and the same in every language, so that a file can be
    /// read by programs and pasted into a change of many partners.
    pub(super) fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Status => &["status", "trial"],
            Self::Licenses => &["licensesTotal", "licensesAssigned"],
            Self::Partner => &["partnerId", "partnerName", "partnerCity", "partnerCountry"],
            Self::Term => &["termEndsAt", "autoRenew"],
            Self::Channel => &["purchaseChannel", "reseller"],
            Self::Started => &["startedAt"],
            Self::Price => &["unitPrice", "currency", "term"],
            Self::Id => &[],
        }
    }

    /// Their values, one for each of [`Self::fields`].
    pub(super) fn values(self, row: &Subscription) -> Vec<Cell> {
        let texts = |values: Vec<String>| values.into_iter().map(Cell::Text).collect();
        match self {
            Self::Status => vec![Cell::Text(row.status.to_string()), Cell::Flag(row.trial)],
            Self::Licenses => vec![Cell::Number(row.licenses.total), Cell::Number(row.licenses.assigned)],
            Self::Partner => texts(match &row.partner_of_record.value {
                Some(partner) => vec![
                    partner.partner_id.digits(),
                    partner.name.clone(),
                    partner.city.clone(),
                    partner.country.clone(),
                ],
                None => vec![String::new(); 4],
            }),
            Self::Term => vec![Cell::Text(row.term_ends_at.to_string()), Cell::Flag(row.auto_renew)],
            Self::Channel => {
                texts(vec![row.purchase_channel.to_string(), row.reseller_name.clone().unwrap_or_default()])
            }
            Self::Started => texts(vec![row.started_at.to_string()]),
            Self::Price => texts(match row.unit_price {
                Some(price) => {
                    vec![price.to_decimal(), price.currency().as_str().to_owned(), row.term.to_string()]
                }
                None => vec![String::new(), String::new(), row.term.to_string()],
            }),
            Self::Id => Vec::new(),
        }
    }
}

/// What every export begins with.
pub(super) const FIRST_FIELDS: [&str; 3] = ["subscriptionId", "name", "skuPartNumber"];

/// The values of [`FIRST_FIELDS`].
pub(super) fn first_values(row: &Subscription) -> Vec<Cell> {
    [row.id.to_string(), row.name.clone(), row.sku_part_number.clone()].map(Cell::Text).into()
}

/// How a channel is called.
pub(super) fn channel(channel: &PurchaseChannel) -> MessageId {
    match channel {
        PurchaseChannel::Direct => ids::PRODUCTS_CHANNEL_DIRECT,
        PurchaseChannel::Reseller => ids::PRODUCTS_CHANNEL_RESELLER,
        PurchaseChannel::Other(_) => ids::PRODUCTS_CHANNEL_UNKNOWN,
    }
}
