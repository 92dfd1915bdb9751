//! What partners say of themselves, and where they are reached.

use super::partners::{self, Partner};
use contract::{
    DirectoryPartner, Moniker, NamedPartner, OrganizationSize, PartnerContact, PartnerId, PartnerService,
    TenantId, Timestamp, timestamp::DAY_MS,
};

/// What a partner says of itself.
struct Listed {
    name: &'static str,
    about: &'static str,
    services: &'static [PartnerService],
    sizes: &'static [OrganizationSize],
}

const fn listed(
    name: &'static str,
    about: &'static str,
    services: &'static [PartnerService],
    sizes: &'static [OrganizationSize],
) -> Listed {
    Listed { name, about, services, sizes }
}

use OrganizationSize::{From1000, UpTo24, UpTo249, UpTo999};
use PartnerService::{Applications, Deployment, Licensing, ManagedServices, Meetings, Security, Training};

/// Each in its own words and language.
#[rustfmt::skip]
const LISTED: &[Listed] = &[
    listed("Fabrikam, Inc.", "Drift, support och licenser för svenska och nordiska företag sedan 1998.", &[Licensing, Deployment, ManagedServices, Security], &[UpTo249, UpTo999, From1000]),
    listed("Northwind Traders", "Licenser och telefoni för handel och lager i Öresundsregionen.", &[Licensing, Meetings], &[UpTo24, UpTo249]),
    listed("Litware, Inc.", "We move mail, files and sites to the cloud, and leave when it works.", &[Deployment, Applications], &[UpTo249, UpTo999, From1000]),
    listed("Proseware Nordic ApS", "Vi driver jeres løsninger døgnet rundt.", &[ManagedServices, Security], &[UpTo249, UpTo999]),
    listed("Relecloud A/S", "Udrulning, rådgivning og undervisning i hele Danmark.", &[Deployment, Training], &[UpTo24, UpTo249, UpTo999]),
    listed("Trey Research B.V.", "Beveiliging en audits voor organisaties met gevoelige gegevens.", &[Security, Applications], &[UpTo999, From1000]),
    listed("Tailwind Traders B.V.", "Licenties en toepassingen voor de detailhandel.", &[Licensing, Applications], &[UpTo24, UpTo249]),
    listed("Adatum Corporation", "Licences et accompagnement pour les entreprises de taille moyenne.", &[Licensing, Deployment], &[UpTo249, UpTo999]),
    listed("Lamna Services", "Helpdesk für kleine Praxen und Kanzleien.", &[ManagedServices], &[UpTo24]),
    listed("Wide World Importers", "Distribution de licences en Amérique du Nord; provider of other resellers.", &[Licensing], &[From1000]),
    listed("VanArsdel, Ltd.", "Advice on collaboration, meetings and adoption.", &[Training, Meetings], &[UpTo249, UpTo999]),
    listed("Graphic Design Institute", "Devices for creative work, registered and ready to use.", &[Deployment, Training], &[UpTo24, UpTo249]),
    listed("Southridge Telecom", "Lines, calls and licenses on one invoice.", &[Licensing, Meetings], &[UpTo24, UpTo249]),
    listed("A. Datum Norge AS", "Skytjenester for offentlig sektor.", &[Deployment, ManagedServices], &[UpTo999, From1000]),
    listed("Alpine Ski House GmbH", "IT für Hotels und Liftbetriebe.", &[ManagedServices, Meetings], &[UpTo24, UpTo249]),
    listed("Bellows College IT", "Training for people who never wanted to learn software.", &[Training], &[UpTo24, UpTo249]),
    listed("Best For You Organics IT AB", "Molntjänster för livsmedelsföretag.", &[Deployment, Applications], &[UpTo24, UpTo249]),
    listed("Blue Yonder Airlines Systems", "Laite- ja tietoturvapalvelut liikkuville ihmisille.", &[Security, ManagedServices], &[UpTo999, From1000]),
    listed("City Power & Light Digital", "Applications and reports for utilities.", &[Applications], &[From1000]),
    listed("Coho Vineyard Consulting", "Migração de correio e ficheiros.", &[Deployment], &[UpTo24, UpTo249]),
    listed("Consolidated Messenger B.V.", "Bellen, vergaderen en berichten voor de logistiek.", &[Meetings, Licensing], &[UpTo249, UpTo999]),
    listed("First Up Consultants AB", "Säkerhet, identiteter och efterlevnad.", &[Security, Training], &[UpTo249, UpTo999, From1000]),
    listed("Fourth Coffee IT ApS", "Licenser og drift for caféer og butikker.", &[Licensing, ManagedServices], &[UpTo24]),
    listed("Humongous Insurance Systems", "Compliance and security for regulated business.", &[Security, Applications], &[From1000]),
    listed("Liberty's Delightful Cloud", "Formación y puesta en marcha.", &[Training, Deployment], &[UpTo24, UpTo249]),
    listed("Lucerne Publishing AG", "Anwendungen für Verlage und Redaktionen.", &[Applications, Training], &[UpTo249]),
    listed("Margie's Travel Technology", "Assistenza gestita per agenzie e alberghi.", &[ManagedServices], &[UpTo24, UpTo249]),
    listed("Munson's Pickles IT AB", "Licenser och support för små företag i Skåne.", &[Licensing, ManagedServices], &[UpTo24]),
    listed("Nod Publishers Digital", "Intranets, automation and reports.", &[Applications, Deployment], &[UpTo249, UpTo999]),
    listed("School of Fine Art Training", "Opleiding en adoptie, in de klas en op afstand.", &[Training], &[UpTo24, UpTo249, UpTo999]),
    listed("The Phone Company A/S", "Telefoni i skyen til hele landet.", &[Meetings, Licensing], &[UpTo249, UpTo999, From1000]),
    listed("Fabrikam Deutschland GmbH", "Systemhaus mit Rechenzentrumserfahrung und deutschem Kundendienst.", &[Licensing, Deployment, ManagedServices], &[UpTo249, UpTo999, From1000]),
    listed("Litware Systemhaus GmbH", "Lizenzen und Einführung im Rheinland.", &[Licensing, Deployment], &[UpTo24, UpTo249]),
    listed("Proseware Süd AG", "Betrieb und Sicherheit für den Mittelstand.", &[ManagedServices, Security], &[UpTo249, UpTo999]),
    listed("Woodgrove Beratung GmbH", "Beratung und Schulung für Banken.", &[Training, Security], &[UpTo999, From1000]),
    listed("Alpine Ski House Systeme GmbH", "IT für Hotels und Bergbahnen.", &[ManagedServices], &[UpTo24, UpTo249]),
    listed("Bellows Datentechnik KG", "Netze, Geräte und Telefonie im Norden.", &[Meetings, Deployment], &[UpTo24, UpTo249]),
    listed("Coho Beratung GmbH", "Umzug von Postfächern und Dateien.", &[Deployment], &[UpTo249]),
    listed("Fourth Coffee IT GmbH", "Lizenzen für Handel und Gastronomie.", &[Licensing], &[UpTo24]),
    listed("Lucerne Verlagstechnik GmbH", "Anwendungen für Verlage.", &[Applications], &[UpTo249, UpTo999]),
    listed("Margies Reisetechnik GmbH", "Betreuung für Reisebüros und Veranstalter.", &[ManagedServices, Training], &[UpTo24, UpTo249]),
    listed("Nod Verlage Digital GmbH", "Automatisierung und Berichte.", &[Applications, Training], &[UpTo249, UpTo999]),
    listed("Relecloud Deutschland GmbH", "Einführung und Schulung, bundesweit.", &[Deployment, Training], &[UpTo249, UpTo999, From1000]),
    listed("Südwind Systemhaus GmbH", "Lizenzen, Geräte und Betrieb am Bodensee.", &[Licensing, ManagedServices], &[UpTo24, UpTo249]),
    listed("Trey Forschung GmbH", "Sicherheit für Forschung und Entwicklung.", &[Security], &[UpTo999, From1000]),
];

/// Where a partner is reached: name, street, postal code, region, telephone. What it did not say is empty.
#[rustfmt::skip]
const CONTACTS: &[[&str; 5]] = &[
    ["Fabrikam, Inc.", "Sveavägen 46", "111 34", "", "+46 8 555 012 00"],
    ["Northwind Traders", "Hallenborgs gata 4", "211 19", "", "+46 40 555 013 10"],
    ["Litware, Inc.", "4567 Main Street", "98052", "Washington", "+1 425 555 0142"],
    ["Proseware Nordic ApS", "Kalvebod Brygge 24", "1560", "", "+45 55 55 01 44"],
    ["Relecloud A/S", "Åboulevarden 31", "8000", "", "+45 55 55 01 72"],
    ["Trey Research B.V.", "High Tech Campus 9", "5656 AE", "Noord-Brabant", "+31 40 555 0163"],
    ["Tailwind Traders B.V.", "Vredenburg 19", "3511 BB", "Utrecht", "+31 30 555 0118"],
    ["Adatum Corporation", "12 quai Jules Courmont", "69002", "", "+33 4 55 50 01 27"],
    ["Lamna Services", "Limmatquai 82", "8001", "", ""],
    ["Wide World Importers", "905 rue Saint-Jean", "G1R 1R4", "Québec", "+1 418 555 0109"],
    ["VanArsdel, Ltd.", "17 Deansgate", "M3 1AZ", "", "+44 161 555 0151"],
    ["Graphic Design Institute", "200 Boylston Street", "02116", "Massachusetts", "+1 617 555 0186"],
    ["Southridge Telecom", "", "", "Alberta", "+1 403 555 0193"],
    ["Fabrikam Deutschland GmbH", "Leopoldstraße 21", "80802", "Bayern", "+49 89 5550 120"],
    ["Litware Systemhaus GmbH", "Hohenzollernring 8", "50672", "Nordrhein-Westfalen", "+49 221 5550 131"],
    ["Proseware Süd AG", "Königstraße 40", "90402", "Bayern", "+49 911 5550 144"],
    ["Fabrikam 信息技术有限公司", "南京西路 1266 号", "200040", "上海市", "+86 21 5550 0120"],
    ["Litware (Beijing) Software", "建国路 93 号", "100022", "北京市", "+86 10 5550 0133"],
    ["Proseware 软件", "深南大道 4009 号", "518048", "广东省", ""],
];

/// The partners of a cloud that can be found and contacted, in no order.
pub fn listing(cloud: &Moniker) -> impl Iterator<Item = DirectoryPartner> {
    partners::of_cloud(cloud).filter_map(|partner| {
        let listed = LISTED.iter().find(|listed| listed.name == partner.name)?;
        Some(DirectoryPartner {
            identity: partner.named(),
            partner_id: PartnerId::parse(partner.digits).ok()?,
            about: listed.about.to_owned(),
            services: listed.services.to_vec(),
            sizes: listed.sizes.to_vec(),
            related: false,
        })
    })
}

/// What the operator knows of a partner of a cloud.
pub struct Known {
    /// Who it is.
    pub identity: NamedPartner,
    /// When that was last verified.
    pub verified_at: Timestamp,
    /// Where it is reached.
    pub contact: PartnerContact,
    /// Its locations.
    pub locations: Vec<PartnerId>,
}

/// The partner with a tenant.
pub fn known(cloud: &Moniker, id: &TenantId, now: Timestamp) -> Option<Known> {
    let found = partners::of_cloud(cloud).map(|partner| (partner, partner.named()));
    let (partner, identity) = found.into_iter().find(|(_, identity)| identity.id == *id)?;
    Some(Known {
        verified_at: verified_at(partner, now),
        contact: contact(partner),
        locations: PartnerId::parse(partner.digits).into_iter().collect(),
        identity,
    })
}

/// Each is verified anew every ninety days, not all on the same day.
fn verified_at(partner: &Partner, now: Timestamp) -> Timestamp {
    const EVERY: i64 = 90;
    let day = now.millis() / DAY_MS;
    let turn = partner.name.bytes().fold(0, |sum, byte| (sum * 31 + i64::from(byte)) % EVERY);
    Timestamp::from_millis((day - (day + turn) % EVERY) * DAY_MS)
}

fn contact(partner: &Partner) -> PartnerContact {
    let said = CONTACTS.iter().find(|[name, ..]| *name == partner.name);
    let [_, street, postal_code, region, phone] = said.copied().unwrap_or_default();
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    PartnerContact {
        street: text(street),
        postal_code: text(postal_code),
        region: text(region),
        phone: text(phone),
        email: Some(format!("info@{}", partner.domain)),
        website: Some(format!("https://www.{}/", partner.domain)),
    }
}
