//! The invitations to each organisation: every kind that its cloud has, and every way to come to an end.

use super::{numbers::Numbers, organizations::Profile, partners, prices, roles};
use crate::invitations::{Closed, InvitationRecord};
use contract::{
    AutoExtend, InvitationId, InvitationKind, InvitationState, OfferKind, RelationshipKind, RoleId,
    Timestamp, timestamp::DAY_MS,
};

/// What an invitation is made from. Days are counted from the last midnight.
struct Plan {
    partner: &'static str,
    kind: &'static str,
    name: &'static str,
    roles: &'static [&'static str],
    /// For how long it would be.
    days: Option<u16>,
    offer: Option<(&'static str, &'static str, u32)>,
    created: i64,
    /// How long it can be accepted.
    lasts: i64,
    /// How it came to its end, and when.
    closed: Option<(&'static str, i64)>,
    message: &'static str,
    note: &'static str,
}

const fn plan(partner: &'static str, kind: &'static str, created: i64) -> Plan {
    Plan {
        partner,
        kind,
        name: "",
        roles: &[],
        days: None,
        offer: None,
        created,
        lasts: 90,
        closed: None,
        message: "",
        note: "",
    }
}

/// The roles of whoever has all rights of an admin.
const ALL_RIGHTS: &[&str] = &["Global Administrator", "Helpdesk Administrator"];

#[rustfmt::skip]
const CONTOSO: &[Plan] = &[
    Plan {
        name: "Fabrikam service desk",
        roles: &[
            "Exchange Administrator", "Helpdesk Administrator", "User Administrator", "License Administrator",
            "Directory Readers", "Service Support Administrator",
        ],
        days: Some(360),
        closed: Some(("accepted", -146)),
        ..plan("Fabrikam, Inc.", "granular", -149)
    },
    Plan {
        name: "Northwind messaging",
        roles: &["Exchange Administrator"],
        days: Some(180),
        ..plan("Northwind Traders", "granular", -130)
    },
    Plan {
        name: "Tailwind devices",
        roles: &["Intune Administrator", "Cloud Device Administrator"],
        days: Some(365),
        closed: Some(("declined", -61)),
        message: "Vi sköter våra enheter själva.",
        note: "Ask again in spring",
        ..plan("Tailwind Traders B.V.", "granular", -64)
    },
    Plan { closed: Some(("revoked", -33)), ..plan("Relecloud A/S", "reseller", -40) },
    Plan {
        name: "Proseware telephony",
        roles: &["Teams Communications Administrator", "Service Support Administrator"],
        days: Some(365),
        ..plan("Proseware Nordic ApS", "granular", -12)
    },
    Plan { lasts: 30, ..plan("Fabrikam, Inc.", "agreement", -9) },
    Plan {
        offer: Some(("trial", "Microsoft_365_Copilot", 25)),
        ..plan("VanArsdel, Ltd.", "offer", -6)
    },
    // Who sells to it already has nothing more to ask for, and so it is somebody else.
    plan("First Up Consultants AB", "reseller", -4),
    Plan {
        name: "Fabrikam Teams rollout",
        roles: &["Exchange Administrator", "User Administrator", "Teams Administrator"],
        days: Some(120),
        note: "Project 4471",
        ..plan("Fabrikam, Inc.", "granular", -2)
    },
];

const ADVENTURE_WORKS: &[Plan] =
    &[Plan { roles: ALL_RIGHTS, ..plan("Tailwind Traders B.V.", "reseller", -3) }];

const WINGTIP: &[Plan] = &[
    Plan { roles: ALL_RIGHTS, ..plan("Proseware Süd AG", "reseller", -5) },
    Plan { offer: Some(("purchase", "ENTERPRISEPACK", 10)), ..plan("Woodgrove Beratung GmbH", "offer", -2) },
];

const TAILSPIN: &[Plan] = &[
    Plan {
        roles: ALL_RIGHTS,
        closed: Some(("revoked", -20)),
        ..plan("Proseware 软件", "delegatedAdmin", -25)
    },
    Plan {
        roles: ALL_RIGHTS,
        offer: Some(("purchase", "ENTERPRISEPACK", 20)),
        ..plan("Fabrikam 信息技术有限公司", "delegatedAdmin", -8)
    },
    Plan {
        roles: ALL_RIGHTS,
        offer: Some(("trial", "ENTERPRISEPACK", 25)),
        ..plan("Proseware 软件", "delegatedAdmin", -1)
    },
];

impl Profile {
    /// The invitations to it, the oldest first.
    pub(super) fn invitations(&self, now: Timestamp) -> Vec<InvitationRecord> {
        let plans = match self.name {
            "Contoso" => CONTOSO,
            "Adventure Works" => ADVENTURE_WORKS,
            "Wingtip Toys GmbH" => WINGTIP,
            "Tailspin Toys (China)" => TAILSPIN,
            _ => &[],
        };
        plans.iter().filter_map(|plan| self.invitation(plan, now)).collect()
    }

    fn invitation(&self, plan: &Plan, now: Timestamp) -> Option<InvitationRecord> {
        let day = |days: i64| now.plus_millis(-(now.millis() % DAY_MS)).plus_days(days);
        let partner = partners::of_cloud(&self.cloud).find(|partner| partner.name == plan.partner)?;
        let named = partner.named();
        let mut numbers =
            Numbers::of(&format!("{} {} {} {}", self.name, plan.partner, plan.kind, plan.created));
        let id: String = numbers.bytes::<16>().iter().map(|byte| format!("{byte:02x}")).collect();
        let alias = uuid::Builder::from_random_bytes(numbers.bytes()).into_uuid().to_string();
        let kind = InvitationKind::from(plan.kind);
        let roles: Vec<RoleId> = match plan.roles {
            ALL_RIGHTS => roles::LEGACY.map(RoleId::new).to_vec(),
            names => roles::named(names),
        };
        let offer = plan.offer.and_then(|(kind, product, licenses)| {
            prices::offer(&self.cloud, OfferKind::from(kind), product, licenses)
        });
        let aliases = match kind {
            InvitationKind::Granular => vec![format!("{}-{alias}", named.id)],
            InvitationKind::Offer | InvitationKind::DelegatedAdmin => vec![alias],
            _ => Vec::new(),
        };
        Some(InvitationRecord {
            id: InvitationId::new(id),
            aliases,
            cloud: self.cloud.clone(),
            organization: self.id(),
            location: partner
                .of_record(contract::partner_of_record::Source::Invitation, now)
                .map(|own| own.partner_id),
            partner: named,
            provider: None,
            kind,
            name: plan.name.to_owned(),
            roles,
            duration_days: plan.days,
            auto_extend: AutoExtend::Off,
            offer,
            blocked: None,
            created_at: day(plan.created),
            expires_at: day(plan.created + plan.lasts),
            note: plan.note.to_owned(),
            closed: plan.closed.map(|(state, at)| self.closed(plan, state, day(at), now)),
            changes: u32::from(plan.closed.is_some()),
            expiry_told: false,
        })
    }

    fn closed(&self, plan: &Plan, state: &str, at: Timestamp, now: Timestamp) -> Closed {
        let state = InvitationState::from(state);
        let was_answered = state != InvitationState::Revoked;
        let became = self.relationships(now).into_iter().find(|record| {
            state == InvitationState::Accepted
                && record.partner.name == plan.partner
                && record.kind == RelationshipKind::from(plan.kind)
                && record.name == plan.name
        });
        Closed {
            by: self.people.first().filter(|_| was_answered).map(|(name, _)| (*name).to_owned()),
            message: (!plan.message.is_empty()).then(|| plan.message.to_owned()),
            relationship: became.map(|record| record.id),
            ..Closed::new(state, at)
        }
    }
}
