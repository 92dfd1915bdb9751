//! What a partner proposes, and the invitation that it becomes.

use super::{
    InvitationRecord,
    partner_side::{Moment, Refused, because},
};
use crate::seed::{partners, roles};
use contract::{
    AutoExtend, DenialReason, InvitationId, InvitationKind, InvitationOffer, Moniker, Organization, RoleId,
    relationship_end::KEPT_DAYS, role::GLOBAL_ADMINISTRATOR,
};

/// How long an invitation can be accepted, in days, when nobody says otherwise (row H8).
const LASTS: i64 = 90;
/// The same for one to an agreement alone.
const AGREEMENT_LASTS: i64 = 30;
/// The longest time that roles are granted for, in days.
const MAX_DAYS: u16 = 730;

/// What a partner proposes.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// In which cloud.
    pub cloud: Moniker,
    /// To which organisation, by its domain.
    pub organization: String,
    /// Which partner, by its name or its domain.
    pub partner: String,
    /// What it asks for.
    pub kind: InvitationKind,
    /// Which roles, by their ids or names.
    pub roles: Vec<String>,
    /// All rights of an admin.
    pub delegated_admin: bool,
    /// For how many days.
    pub days: Option<u16>,
    /// Whether it would extend by itself.
    pub auto_extend: bool,
    /// What the relationship would be called.
    pub name: Option<String>,
    /// What it brings along.
    pub offer: Option<InvitationOffer>,
    /// Through which partner.
    pub provider: Option<String>,
    /// The partner's own note.
    pub note: String,
    /// How many days it can be accepted.
    pub expires_in: Option<i64>,
    /// What shall speak against accepting it.
    pub blocked: Option<DenialReason>,
}

/// The invitation.
pub(super) fn record(
    moment: &Moment,
    proposal: &Proposal,
    organization: &Organization,
) -> Result<InvitationRecord, Refused> {
    let Proposal { cloud, kind, .. } = proposal;
    let find = |name: &str| match partners::find(cloud, name) {
        Some(found) => Ok(found),
        None => because(format!("no partner of {cloud} is called {name}")),
    };
    let (partner, location) = find(&proposal.partner)?;
    let provider = match (&proposal.provider, kind) {
        (Some(name), InvitationKind::IndirectReseller) => Some(find(name)?.0),
        (None, InvitationKind::IndirectReseller) => return because("an indirect reseller has a --provider"),
        (Some(_), _) => return because("only an indirect reseller has a provider"),
        (None, _) => None,
    };
    if proposal.offer.is_none() && *kind == InvitationKind::Offer {
        return because("an offer offers something: --offer, --product, --licenses");
    }
    if proposal.offer.is_some() && !matches!(kind, InvitationKind::Offer | InvitationKind::DelegatedAdmin) {
        return because(format!("an invitation of the kind {kind} has no offer"));
    }
    if proposal.offer.as_ref().is_some_and(|offer| offer.licenses == 0) {
        return because("an offer is of 1 license or more");
    }
    let roles = granted(proposal)?;
    let days = duration(proposal)?;
    let has_everything = roles.iter().any(|role| role.as_str() == GLOBAL_ADMINISTRATOR);
    if proposal.auto_extend && (days.is_none() || has_everything) {
        return because(
            "only roles for a time extend by themselves, and not with Global Administrator among them",
        );
    }
    let usual = if *kind == InvitationKind::Agreement { AGREEMENT_LASTS } else { LASTS };
    let lasts = proposal.expires_in.unwrap_or(usual);
    if !(1..=KEPT_DAYS).contains(&lasts) {
        return because(format!("an invitation can be accepted for 1 to {KEPT_DAYS} days"));
    }
    let [id, alias] = ids(moment.random);
    let aliases = match kind {
        InvitationKind::Granular => vec![format!("{}-{alias}", partner.id)],
        InvitationKind::Offer | InvitationKind::DelegatedAdmin => vec![alias],
        _ => Vec::new(),
    };
    let name = match kind {
        InvitationKind::Granular => proposal.name.clone().unwrap_or_else(|| partner.name.clone()),
        _ => String::new(),
    };
    Ok(InvitationRecord {
        id: InvitationId::new(id),
        aliases,
        cloud: cloud.clone(),
        organization: organization.id.clone(),
        partner,
        location,
        provider,
        kind: kind.clone(),
        name,
        roles,
        duration_days: days,
        auto_extend: if proposal.auto_extend { AutoExtend::HalfYear } else { AutoExtend::Off },
        offer: proposal.offer.clone(),
        blocked: proposal.blocked.clone(),
        created_at: moment.now,
        expires_at: moment.now.plus_days(lasts),
        note: proposal.note.clone(),
        closed: None,
        changes: 0,
        expiry_told: false,
    })
}

/// The roles it asks for. Some invitations are never without all rights of an admin (rows D6, H9).
fn granted(proposal: &Proposal) -> Result<Vec<RoleId>, Refused> {
    let Proposal { cloud, kind, roles: wanted, .. } = proposal;
    let always = *kind == InvitationKind::DelegatedAdmin
        || *kind == InvitationKind::Reseller && *cloud == Moniker::Germany;
    if always || proposal.delegated_admin {
        if *kind == InvitationKind::Agreement {
            return because("an agreement gives no rights");
        }
        return Ok(roles::LEGACY.map(RoleId::new).to_vec());
    }
    let find = |name: &String| {
        let mut all = roles::catalogue();
        let is_meant = |role: &contract::DirectoryRole| {
            role.id.as_str().eq_ignore_ascii_case(name) || role.name.eq_ignore_ascii_case(name)
        };
        all.find(is_meant)
            .map(|role| role.id)
            .ok_or_else(|| Refused::Because(format!("there is no role {name}")))
    };
    let granted: Vec<RoleId> = wanted.iter().map(find).collect::<Result<_, _>>()?;
    match kind {
        InvitationKind::Granular if granted.is_empty() => because("which --roles?"),
        InvitationKind::Granular | InvitationKind::Offer => Ok(granted),
        _ if granted.is_empty() => Ok(granted),
        _ => because(format!(
            "an invitation of the kind {kind} asks for all rights (--delegated-admin) or none"
        )),
    }
}

fn duration(proposal: &Proposal) -> Result<Option<u16>, Refused> {
    match (&proposal.kind, proposal.days) {
        (InvitationKind::Granular, days) => {
            let days = days.unwrap_or(365);
            if !(1..=MAX_DAYS).contains(&days) {
                return because(format!("roles are granted for 1 to {MAX_DAYS} days"));
            }
            Ok(Some(days))
        }
        (_, None) => Ok(None),
        (kind, Some(_)) => {
            because(format!("an invitation of the kind {kind} is for as long as nobody ends it"))
        }
    }
}

/// The 32 digits of an id and a UUID, from bytes that nobody can guess.
fn ids(random: [u8; 32]) -> [String; 2] {
    let (first, second) = random.split_at(16);
    let alias = second.try_into().map(|bytes| uuid::Builder::from_random_bytes(bytes).into_uuid());
    [first.iter().map(|byte| format!("{byte:02x}")).collect(), alias.unwrap_or_default().to_string()]
}
