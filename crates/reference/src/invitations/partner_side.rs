//! What partners do: invite, take back, end. They have systems of their own for it; in the demo it is a command.

use super::{
    Closed, InvitationRecord, is_in, links,
    proposal::{Proposal, record},
};
use crate::{
    audit::{About, Action, Event},
    letters::{Cause, Letter, Matter, address},
    relationships::RelationshipRecord,
    seed::roles,
    store::{Related, RelationshipChange, Store, StoreError},
};
use contract::{
    DemoAccount, InvitationId, InvitationState, Moniker, Organization, RelationEvent, RelationshipId,
    RequestId, Timestamp,
};

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

pub(super) fn because<T>(why: impl Into<String>) -> Result<T, Refused> {
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
/// When there is no such invitation, or it is answered at this moment.
pub fn note(moment: &Moment, id: &InvitationId, note: &str) -> Result<(), Refused> {
    let Some(record) = moment.store.invitation(id)? else {
        return because(format!("there is no invitation {id}"));
    };
    let noted = InvitationRecord { note: note.to_owned(), ..record.clone() };
    // No new version: nobody else sees it.
    if !moment.store.change_invitation(&record, &noted, &[], None)? {
        return because("somebody answered it at this moment");
    }
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
