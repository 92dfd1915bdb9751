//! The partners of the demo: fictitious companies, with location IDs of every length there is.

use super::numbers::Numbers;
use contract::{
    Moniker, NamedPartner, PartnerId, PartnerKind, PartnerOfRecord, PartnerProfile, TenantId, Timestamp,
    partner_of_record::Source,
};

/// A partner with its verified name and place.
pub(super) struct Partner {
    pub(super) digits: &'static str,
    pub(super) name: &'static str,
    /// The first domain of its tenant.
    pub(super) domain: &'static str,
    pub(super) city: &'static str,
    pub(super) country: &'static str,
}

const fn partner(
    digits: &'static str,
    name: &'static str,
    domain: &'static str,
    city: &'static str,
    country: &'static str,
) -> Partner {
    Partner { digits, name, domain, city, country }
}

impl Partner {
    /// The partner by what the operator verified.
    pub(super) fn named(&self) -> NamedPartner {
        let id = uuid::Builder::from_random_bytes(Numbers::of(self.name).bytes()).into_uuid();
        NamedPartner {
            id: TenantId::new(id.to_string()),
            name: self.name.to_owned(),
            domain: self.domain.to_owned(),
            city: self.city.to_owned(),
            country: self.country.to_owned(),
        }
    }

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

/// All partners of a cloud.
pub(super) fn of_cloud(cloud: &Moniker) -> impl Iterator<Item = &'static Partner> {
    let lists: [&[Partner]; 2] = match cloud {
        Moniker::Worldwide => [WORLDWIDE, WORLDWIDE_MORE],
        Moniker::Germany => [GERMANY, GERMANY_MORE],
        Moniker::TwentyOneVianet => [TWENTY_ONE_VIANET, &[]],
        Moniker::Other(_) => [&[], &[]],
    };
    lists.into_iter().flatten()
}

/// A partner of a cloud by its name or its domain, and its location ID.
pub fn find(cloud: &Moniker, name: &str) -> Option<(NamedPartner, Option<PartnerId>)> {
    let is_meant = |partner: &&Partner| {
        partner.name.eq_ignore_ascii_case(name) || partner.domain.eq_ignore_ascii_case(name)
    };
    let partner = of_cloud(cloud).find(is_meant)?;
    Some((partner.named(), PartnerId::parse(partner.digits).ok()))
}

/// The partners of a cloud, as who looks up an ID finds them.
pub fn directory(cloud: &Moniker) -> impl Iterator<Item = PartnerProfile> {
    of_cloud(cloud).filter_map(|partner| {
        Some(PartnerProfile {
            partner_id: PartnerId::parse(partner.digits).ok()?,
            name: partner.name.to_owned(),
            city: partner.city.to_owned(),
            country: partner.country.to_owned(),
            kind: PartnerKind::Location,
        })
    })
}

/// Those who stand on subscriptions.
pub(super) const WORLDWIDE: &[Partner] = &[
    partner("4391507", "Fabrikam, Inc.", "fabrikam.com", "Stockholm", "SE"),
    partner("6080810", "Northwind Traders", "northwindtraders.com", "Malmö", "SE"),
    partner("512725", "Litware, Inc.", "litwareinc.com", "Redmond", "US"),
    partner("5127250", "Proseware Nordic ApS", "proseware.dk", "København", "DK"),
    partner("1987431", "Relecloud A/S", "relecloud.dk", "Århus", "DK"),
    partner("2406618", "Trey Research B.V.", "treyresearch.nl", "Eindhoven", "NL"),
    partner("3315092", "Tailwind Traders B.V.", "tailwindtraders.nl", "Utrecht", "NL"),
    partner("7104463", "Adatum Corporation", "adatum.fr", "Lyon", "FR"),
    partner("12345", "Lamna Services", "lamnaservices.ch", "Zürich", "CH"),
    partner("2147480012", "Wide World Importers", "wideworldimporters.ca", "Québec", "CA"),
    partner("86420975", "VanArsdel, Ltd.", "vanarsdelltd.co.uk", "Manchester", "GB"),
];

pub(super) const GERMANY: &[Partner] = &[
    partner("1530246", "Fabrikam Deutschland GmbH", "fabrikam.onmicrosoft.de", "München", "DE"),
    partner("2871190", "Litware Systemhaus GmbH", "litware.onmicrosoft.de", "Köln", "DE"),
    partner("640331", "Proseware Süd AG", "proseware.onmicrosoft.de", "Nürnberg", "DE"),
    partner("4417825", "Woodgrove Beratung GmbH", "woodgrove.onmicrosoft.de", "Düsseldorf", "DE"),
];

pub(super) const TWENTY_ONE_VIANET: &[Partner] = &[
    partner("3920174", "Fabrikam 信息技术有限公司", "fabrikam.partner.onmschina.cn", "上海", "CN"),
    partner("5081263", "Litware (Beijing) Software", "litware.partner.onmschina.cn", "北京", "CN"),
    partner("2763418", "Proseware 软件", "proseware.partner.onmschina.cn", "深圳", "CN"),
];

/// Those who do not, and can be found.
const WORLDWIDE_MORE: &[Partner] = &[
    partner("3120457", "Graphic Design Institute", "graphicdesigninstitute.com", "Boston", "US"),
    partner("4208831", "Southridge Telecom", "southridgetelecom.ca", "Calgary", "CA"),
    partner("5310294", "A. Datum Norge AS", "adatum.no", "Oslo", "NO"),
    partner("5412770", "Alpine Ski House GmbH", "alpineskihouse.at", "Innsbruck", "AT"),
    partner("5518206", "Bellows College IT", "bellowscollege.ie", "Dublin", "IE"),
    partner("5620443", "Best For You Organics IT AB", "bestforyouorganics.se", "Uppsala", "SE"),
    partner("5731909", "Blue Yonder Airlines Systems", "blueyonderairlines.fi", "Helsinki", "FI"),
    partner("5842516", "City Power & Light Digital", "cpandl.com", "Chicago", "US"),
    partner("5953021", "Coho Vineyard Consulting", "cohovineyard.pt", "Porto", "PT"),
    partner("6063548", "Consolidated Messenger B.V.", "consolidatedmessenger.nl", "Rotterdam", "NL"),
    partner("6174052", "First Up Consultants AB", "firstupconsultants.se", "Göteborg", "SE"),
    partner("6284569", "Fourth Coffee IT ApS", "fourthcoffee.dk", "Odense", "DK"),
    partner("6395074", "Humongous Insurance Systems", "humongousinsurance.com", "New York", "US"),
    partner("6405581", "Liberty's Delightful Cloud", "libertysdelightful.es", "Sevilla", "ES"),
    partner("6516096", "Lucerne Publishing AG", "lucernepublishing.ch", "Luzern", "CH"),
    partner("6626503", "Margie's Travel Technology", "margiestravel.it", "Milano", "IT"),
    partner("6737018", "Munson's Pickles IT AB", "munsonspickles.se", "Ängelholm", "SE"),
    partner("6847525", "Nod Publishers Digital", "nodpublishers.co.uk", "London", "GB"),
    partner("6958030", "School of Fine Art Training", "fineartschool.be", "Gent", "BE"),
    partner("7068547", "The Phone Company A/S", "thephonecompany.dk", "Ålborg", "DK"),
];

const GERMANY_MORE: &[Partner] = &[
    partner(
        "1641257",
        "Alpine Ski House Systeme GmbH",
        "alpineskihouse.onmicrosoft.de",
        "Garmisch-Partenkirchen",
        "DE",
    ),
    partner("1752362", "Bellows Datentechnik KG", "bellows.onmicrosoft.de", "Hamburg", "DE"),
    partner("1863473", "Coho Beratung GmbH", "coho.onmicrosoft.de", "Mainz", "DE"),
    partner("1974584", "Fourth Coffee IT GmbH", "fourthcoffee.onmicrosoft.de", "Bremen", "DE"),
    partner("2085695", "Lucerne Verlagstechnik GmbH", "lucerne.onmicrosoft.de", "Leipzig", "DE"),
    partner("2196706", "Margies Reisetechnik GmbH", "margies.onmicrosoft.de", "Frankfurt am Main", "DE"),
    partner("2207817", "Nod Verlage Digital GmbH", "nod.onmicrosoft.de", "Berlin", "DE"),
    partner("2318928", "Relecloud Deutschland GmbH", "relecloud.onmicrosoft.de", "Stuttgart", "DE"),
    partner("2429039", "Südwind Systemhaus GmbH", "suedwind.onmicrosoft.de", "Konstanz", "DE"),
    partner("2530140", "Trey Forschung GmbH", "trey.onmicrosoft.de", "Dresden", "DE"),
];
