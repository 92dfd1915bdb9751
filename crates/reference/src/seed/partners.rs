//! The partners of the demo: fictitious companies, with location IDs of every length there is.

use contract::{
    Moniker, PartnerId, PartnerKind, PartnerOfRecord, PartnerProfile, Timestamp, partner_of_record::Source,
};

/// A partner with its verified name and place.
pub(super) struct Partner {
    pub(super) digits: &'static str,
    pub(super) name: &'static str,
    pub(super) city: &'static str,
    pub(super) country: &'static str,
}

const fn partner(
    digits: &'static str,
    name: &'static str,
    city: &'static str,
    country: &'static str,
) -> Partner {
    Partner { digits, name, city, country }
}

impl Partner {
    /// The partner on a subscription.
    pub(super) fn of_record(&self, source: Source, associated_at: Timestamp) -> Option<PartnerOfRecord> {
        Some(PartnerOfRecord {
            partner_id: PartnerId::parse(self.digits).ok()?,
            name: self.name.to_owned(),
            city: self.city.to_owned(),
            country: self.country.to_owned(),
            source,
            associated_at,
        })
    }
}

/// The partners of a cloud, as who looks up an ID finds them.
pub fn directory(cloud: &Moniker) -> impl Iterator<Item = PartnerProfile> {
    let partners = match cloud {
        Moniker::Worldwide => WORLDWIDE,
        Moniker::Germany => GERMANY,
        Moniker::TwentyOneVianet => TWENTY_ONE_VIANET,
        Moniker::Other(_) => &[],
    };
    partners.iter().filter_map(|partner| {
        Some(PartnerProfile {
            partner_id: PartnerId::parse(partner.digits).ok()?,
            name: partner.name.to_owned(),
            city: partner.city.to_owned(),
            country: partner.country.to_owned(),
            kind: PartnerKind::Location,
        })
    })
}

pub(super) const WORLDWIDE: &[Partner] = &[
    partner("4391507", "Fabrikam, Inc.", "Stockholm", "SE"),
    partner("6080810", "Northwind Traders", "Malmö", "SE"),
    partner("512725", "Litware, Inc.", "Redmond", "US"),
    partner("5127250", "Proseware Nordic ApS", "København", "DK"),
    partner("1987431", "Relecloud A/S", "Århus", "DK"),
    partner("2406618", "Trey Research B.V.", "Eindhoven", "NL"),
    partner("3315092", "Tailwind Traders B.V.", "Utrecht", "NL"),
    partner("7104463", "Adatum Corporation", "Lyon", "FR"),
    partner("12345", "Lamna Services", "Zürich", "CH"),
    partner("2147480012", "Wide World Importers", "Québec", "CA"),
    partner("86420975", "VanArsdel, Ltd.", "Manchester", "GB"),
];

pub(super) const GERMANY: &[Partner] = &[
    partner("1530246", "Fabrikam Deutschland GmbH", "München", "DE"),
    partner("2871190", "Litware Systemhaus GmbH", "Köln", "DE"),
    partner("640331", "Proseware Süd AG", "Nürnberg", "DE"),
    partner("4417825", "Woodgrove Beratung GmbH", "Düsseldorf", "DE"),
];

pub(super) const TWENTY_ONE_VIANET: &[Partner] = &[
    partner("3920174", "Fabrikam 信息技术有限公司", "上海", "CN"),
    partner("5081263", "Litware (Beijing) Software", "北京", "CN"),
    partner("2763418", "Proseware 软件", "深圳", "CN"),
];
