//! The relationships of each organisation: every kind of partner, and every way to come to an end.

use super::{
    numbers::Numbers,
    organizations::Profile,
    partners,
    roles::{self, LEGACY},
};
use crate::relationships::{RelationshipRecord, TERMINATING, TERMINATION_REQUESTED};
use contract::{
    AutoExtend, Moniker, NamedPartner, PurchaseChannel, RelationshipId, RelationshipKind, RelationshipOrigin,
    RoleId, Timestamp, timestamp::DAY_MS,
};
use std::collections::BTreeSet;

/// What a relationship is made from. Days are counted from the last midnight.
struct Plan {
    partner: &'static str,
    provider: &'static str,
    kind: &'static str,
    name: &'static str,
    roles: &'static [&'static str],
    origin: &'static str,
    started: i64,
    ends: Option<i64>,
    extends: bool,
    /// When somebody asked to end it.
    ended: Option<i64>,
}

const fn plan(partner: &'static str, kind: &'static str, started: i64) -> Plan {
    Plan {
        partner,
        provider: "",
        kind,
        name: "",
        roles: &[],
        origin: "invitation",
        started,
        ends: None,
        extends: false,
        ended: None,
    }
}

/// Roles for a time.
const fn granular(
    partner: &'static str,
    name: &'static str,
    started: i64,
    ends: i64,
    roles: &'static [&'static str],
) -> Plan {
    Plan { name, ends: Some(ends), roles, ..plan(partner, "granular", started) }
}

/// The roles of whoever has all rights of an admin.
const ALL_RIGHTS: &[&str] = &["Global Administrator", "Helpdesk Administrator"];

#[rustfmt::skip]
const CONTOSO: &[Plan] = &[
    plan("Fabrikam, Inc.", "reseller", -1_420),
    Plan {
        extends: true,
        ..granular("Fabrikam, Inc.", "Fabrikam service desk", -146, 214, &[
            "Exchange Administrator", "Helpdesk Administrator", "User Administrator", "License Administrator",
            "Directory Readers", "Service Support Administrator",
        ])
    },
    Plan { roles: ALL_RIGHTS, ..plan("Proseware Nordic ApS", "delegatedAdmin", -2_190) },
    granular("Litware, Inc.", "Litware migration", -84, 6, &[
        "Exchange Administrator", "SharePoint Administrator", "Directory Writers",
    ]),
    granular("Trey Research B.V.", "Trey Research audit", -45, 45, &["Global Administrator", "Security Reader"]),
    granular("Northwind Traders", "Northwind telephony", -200, -20, &[
        "Teams Administrator", "Teams Communications Administrator", "Reports Reader",
    ]),
    Plan { ended: Some(-340), ..granular("Relecloud A/S", "Relecloud rollout", -400, 330, &[]) },
    Plan {
        origin: "operator",
        ..granular("Relecloud A/S", "MLT_Relecloud", -730, 365, &["Directory Readers", "License Administrator"])
    },
    Plan { provider: "Wide World Importers", ..plan("Adatum Corporation", "indirectReseller", -610) },
    plan("VanArsdel, Ltd.", "advisor", -320),
    Plan {
        origin: "userAccount",
        roles: &["Helpdesk Administrator"],
        ..plan("Lamna Services", "partner", -95)
    },
    plan("Tailwind Traders B.V.", "isv", -500),
    Plan { name: "MPSA 0455-771", ..plan("Wide World Importers", "mpsa", -1_100) },
    Plan { name: "MPSA 0455-902", ..plan("Wide World Importers", "mpsa", -240) },
    plan("Trey Research B.V.", "lob", -150),
    Plan { origin: "purchase", ..plan("Graphic Design Institute", "oem", -800) },
    plan("Southridge Telecom", "syndication", -1_700),
    // Of a kind that nobody knows: what is new at the operator's comes like this.
    plan("The Phone Company A/S", "franchise", -30),
];

const WINGTIP: &[Plan] = &[
    Plan { roles: ALL_RIGHTS, ..plan("Fabrikam Deutschland GmbH", "resellerAndDelegatedAdmin", -1_500) },
    plan("Litware Systemhaus GmbH", "reseller", -900),
];

const TAILSPIN: &[Plan] = &[
    Plan { roles: ALL_RIGHTS, ..plan("Litware (Beijing) Software", "delegatedAdmin", -700) },
    plan("Fabrikam 信息技术有限公司", "reseller", -1_000),
];

impl Profile {
    /// Its relationships, the oldest first: those that are planned, and one with everybody else who sold it
    /// something.
    pub(super) fn relationships(&self, now: Timestamp) -> Vec<RelationshipRecord> {
        let plans = match self.name {
            "Contoso" => CONTOSO,
            "Wingtip Toys GmbH" => WINGTIP,
            "Tailspin Toys (China)" => TAILSPIN,
            _ => &[],
        };
        let sells = |plan: &&Plan| RelationshipKind::from(plan.kind).is_reseller();
        let mut resellers: BTreeSet<&str> = plans.iter().filter(sells).map(|plan| plan.partner).collect();
        let sold = self.subscriptions(0..self.subscriptions, now);
        let mut records: Vec<_> = plans.iter().filter_map(|plan| self.record(plan, now)).collect();
        for row in sold.iter().filter(|row| row.purchase_channel == PurchaseChannel::Reseller) {
            let partner = self.partners.iter().find(|own| Some(own.name) == row.reseller_name.as_deref());
            if let Some(partner) = partner.filter(|partner| resellers.insert(partner.name)) {
                records.extend(self.record(&plan(partner.name, "reseller", -2_000), now));
            }
        }
        records.sort_by(|one, other| (one.started_at, &one.id).cmp(&(other.started_at, &other.id)));
        records
    }

    fn record(&self, plan: &Plan, now: Timestamp) -> Option<RelationshipRecord> {
        let day = |days: i64| now.plus_millis(-(now.millis() % DAY_MS)).plus_days(days);
        let started_at = day(plan.started);
        let roles = match plan.roles {
            ALL_RIGHTS => LEGACY.map(RoleId::new).to_vec(),
            names => roles::named(names),
        };
        Some(RelationshipRecord {
            id: self.relationship_id(plan, started_at),
            cloud: self.cloud.clone(),
            organization: self.id(),
            partner: named(&self.cloud, plan.partner)?,
            provider: named(&self.cloud, plan.provider),
            kind: RelationshipKind::from(plan.kind),
            name: plan.name.to_owned(),
            roles,
            origin: RelationshipOrigin::from(plan.origin),
            invitation_id: None,
            started_at,
            ends_at: plan.ends.map(day),
            auto_extend: if plan.extends { AutoExtend::HalfYear } else { AutoExtend::Off },
            // Such that it had ended by midnight.
            end_requested_at: plan
                .ended
                .map(|days| day(days).plus_millis(-TERMINATION_REQUESTED - TERMINATING)),
            extended: 0,
            changes: u32::from(plan.ended.is_some()),
        })
    }

    fn relationship_id(&self, plan: &Plan, started_at: Timestamp) -> RelationshipId {
        let mut numbers = Numbers::of(&format!("{} {} {} {}", self.name, plan.partner, plan.kind, plan.name));
        let millis = started_at.millis().unsigned_abs();
        let id = uuid::Builder::from_unix_timestamp_millis(millis, &numbers.bytes()).into_uuid();
        RelationshipId::new(id.to_string())
    }
}

fn named(cloud: &Moniker, name: &str) -> Option<NamedPartner> {
    partners::of_cloud(cloud).find(|partner| partner.name == name).map(partners::Partner::named)
}
