//! What partners do: invite, take back, end. They have systems of their own for it; in the demo it is a command.

use super::{Closed, InvitationRecord, is_in, links};
use crate::{
    audit::{About, Action, Event},
    letters::{Cause, Letter, Matter, address},
    relationships::RelationshipRecord,
    seed::{partners, roles},
    store::{Related, RelationshipChange, Store, StoreError},
};
use contract::{
    AutoExtend, DemoAccount, DenialReason, InvitationId, InvitationKind, InvitationOffer, InvitationState,
    Moniker, Organization, RelationEvent, RelationshipId, RequestId, RoleId, Timestamp,
    role::GLOBAL_ADMINISTRATOR,
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

/// Why a partner cannot do something.
#[derive(Debug)]
pub enum Refused {
    /// The store failed.
    Store(StoreError),
    /// It is not possible, and why.
    Because(String),
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Because(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for Refused {}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

fn because<T>(why: impl Into<String>) -> Result<T, Refused> {
    Err(Refused::Because(why.into()))
}

/// Where and when something is done, and with which random bytes.
pub struct Moment<'a> {
    /// Where it is kept.
    pub store: &'a dyn Store,
    /// The time.
    pub now: Timestamp,
    /// Bytes nobody can guess.
    pub random: [u8; 32],
    /// The address by which people reach the app.
    pub public_url: &'a str,
}

/// Makes an invitation, with the mail to the organisation's global admins.
///
/// # Errors
/// When it is of a kind that the cloud has not, or something in it is unknown.
pub fn invite(moment: &Moment, proposal: &Proposal) -> Result<InvitationRecord, Refused> {
    let Moment { store, now, .. } = moment;
    if !is_in(&proposal.kind, &proposal.cloud) {
        return because(format!("{} has no invitations of the kind {}", proposal.cloud, proposal.kind));
    }
    let accounts = store.accounts(&proposal.cloud)?;
    let found = accounts.iter().find(|who| who.organization.domain == proposal.organization);
    let Some(organization) = found.map(|who| &who.organization) else {
        return because(format!(
            "no organisation of {} has the domain {}",
            proposal.cloud, proposal.organization
        ));
    };
    let record = record(moment, proposal, organization)?;
    let letters: Vec<Letter> = {
        let cause = Cause { organization, about: record.id.as_str(), due_at: *now };
        cause.to_admins(&accounts, &matter(&record, organization, moment.public_url)).collect()
    };
    store.invite(&record, &letters, &event(&record, *now, RelationEvent::Invited))?;
    Ok(record)
}

fn record(
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
    let roles = granted(proposal)?;
    let days = duration(proposal)?;
    let has_everything = roles.iter().any(|role| role.as_str() == GLOBAL_ADMINISTRATOR);
    if proposal.auto_extend && (days.is_none() || has_everything) {
        return because(
            "only roles for a time extend by themselves, and not with Global Administrator among them",
        );
    }
    let lasts = if *kind == InvitationKind::Agreement { AGREEMENT_LASTS } else { LASTS };
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
        expires_at: moment.now.plus_days(proposal.expires_in.unwrap_or(lasts)),
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

fn matter(record: &InvitationRecord, organization: &Organization, public_url: &str) -> Matter {
    let offer = record.offer.as_ref();
    Matter::Invitation {
        partner: record.partner.name.clone(),
        domain: record.partner.domain.clone(),
        organization: organization.name.clone(),
        invitation: record.kind.clone(),
        roles: roles::of(&record.roles).into_iter().map(|role| role.name).collect(),
        offer: offer.map(|offer| (offer.kind.clone(), offer.licenses, offer.product_name.clone())),
        link: links::own(public_url, record),
        expires_at: record.expires_at,
    }
}

/// The 32 digits of an id and a UUID, from bytes that nobody can guess.
fn ids(random: [u8; 32]) -> [String; 2] {
    let (first, second) = random.split_at(16);
    let alias = second.try_into().map(|bytes| uuid::Builder::from_random_bytes(bytes).into_uuid());
    [first.iter().map(|byte| format!("{byte:02x}")).collect(), alias.unwrap_or_default().to_string()]
}

fn event(record: &InvitationRecord, at: Timestamp, what: RelationEvent) -> Event {
    Event {
        at,
        cloud: record.cloud.clone(),
        action: Action::ByPartner,
        account: None,
        organization: Some(record.organization.clone()),
        request_id: RequestId::new("partner"),
        change: None,
        order: None,
        bulk_change: None,
        about: About { relation: Some(record.told(what, None)), ..About::default() },
    }
}

/// Takes an invitation back.
///
/// # Errors
/// When there is none, or it is over already.
pub fn revoke(moment: &Moment, id: &InvitationId) -> Result<InvitationRecord, Refused> {
    let record = pending(moment, id)?;
    let closed = record.clone().closed(Closed::new(InvitationState::Revoked, moment.now));
    let event = event(&record, moment.now, RelationEvent::Revoked);
    if !moment.store.change_invitation(&record, &closed, &[], Some(&event))? {
        return because("somebody answered it at this moment");
    }
    Ok(closed)
}

fn pending(moment: &Moment, id: &InvitationId) -> Result<InvitationRecord, Refused> {
    let Some(record) = moment.store.invitation(id)? else {
        return because(format!("there is no invitation {id}"));
    };
    match record.state(moment.now) {
        InvitationState::Pending => Ok(record),
        state => because(format!("the invitation is {state}")),
    }
}

/// Keeps another note of the partner's own (row N6).
///
/// # Errors
/// When there is no such invitation.
pub fn note(moment: &Moment, id: &InvitationId, note: &str) -> Result<(), Refused> {
    let Some(record) = moment.store.invitation(id)? else {
        return because(format!("there is no invitation {id}"));
    };
    let noted = InvitationRecord { note: note.to_owned(), ..record.clone() };
    // No new version: nobody else sees it.
    moment.store.change_invitation(&record, &noted, &[], None)?;
    Ok(())
}

/// Ends a relationship from the partner's side, which some only it can end (row I5).
///
/// # Errors
/// When there is none, or it has ended already.
pub fn end(moment: &Moment, id: &RelationshipId) -> Result<(), Refused> {
    for cloud in Moniker::KNOWN {
        let accounts = moment.store.accounts(cloud)?;
        for who in &accounts {
            if let Some(before) = moment.store.relationship(&who.organization.id, id)? {
                let letters = ended(&before, &who.organization, &accounts, moment.now);
                return end_of(moment, before, letters);
            }
        }
    }
    because(format!("there is no relationship {id}"))
}

/// Both sides are told.
fn ended(
    record: &RelationshipRecord,
    organization: &Organization,
    accounts: &[DemoAccount],
    now: Timestamp,
) -> Vec<Letter> {
    let matter = Matter::Ended {
        partner: record.partner.name.clone(),
        organization: organization.name.clone(),
        name: record.name.clone(),
    };
    let cause = Cause { organization, about: record.id.as_str(), due_at: now };
    let to_partner = cause.letter(address(&record.partner), matter.clone());
    std::iter::once(to_partner).chain(cause.to_admins(accounts, &matter)).collect()
}

fn end_of(moment: &Moment, before: RelationshipRecord, letters: Vec<Letter>) -> Result<(), Refused> {
    if !before.is_open(moment.now) {
        return because("it has ended already");
    }
    let after = before.clone().ended(moment.now);
    let relation = before.told(RelationEvent::Ended, &before.roles());
    let event = Event {
        at: moment.now,
        cloud: before.cloud.clone(),
        action: Action::ByPartner,
        account: None,
        organization: Some(before.organization.clone()),
        request_id: RequestId::new("partner"),
        change: None,
        order: None,
        bulk_change: None,
        about: About { relation: Some(relation), ..About::default() },
    };
    let change = RelationshipChange { before, after, once: None, letters, event };
    match moment.store.change_relationship(&change)? {
        Related::Done => Ok(()),
        Related::Stale | Related::Missing | Related::Before(_) => {
            because("somebody changed it at this moment")
        }
    }
}
