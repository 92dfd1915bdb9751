//! What the operations on relationships have in common.

use super::{Context, Principal, if_match::Versions};
use crate::{
    audit::{About, Action, Event},
    letters::{
        Cause, Letter, Matter, address,
        ending::{Ending, notices},
    },
    message::{Answer, ApiResponse, Failure},
    relationships::RelationshipRecord,
    store::{Related, RelationshipChange},
};
use contract::{
    Access, AutoExtend, DirectoryRole, Problem, ProblemCode, RelationEvent, Relationship,
    RelationshipActions, RelationshipId,
};
use std::collections::BTreeMap;

/// Shows relationships to whoever asks.
pub(super) struct Viewer<'a> {
    context: &'a Context<'a>,
    principal: &'a Principal,
    may: RelationshipActions,
    /// How many subscriptions came through each reseller, by its name.
    sold: BTreeMap<String, u32>,
}

impl<'a> Viewer<'a> {
    /// For an account.
    pub(super) fn new(context: &'a Context<'a>, principal: &'a Principal) -> Result<Self, Failure> {
        let covered = context.store.coverage(&principal.session.organization.id, context.now)?;
        let mut sold: BTreeMap<String, u32> = BTreeMap::new();
        for (alike, subscriptions) in covered.counts {
            *sold.entry(alike.reseller.unwrap_or_default()).or_default() += subscriptions;
        }
        let may = RelationshipActions::of(&principal.session.roles, &context.cloud);
        Ok(Self { context, principal, may, sold })
    }

    /// One, as it is now.
    pub(super) fn show(&self, record: &RelationshipRecord) -> Relationship {
        let sold = self.sold.get(&record.partner.name).copied().unwrap_or_default();
        record.at(self.context.now, sold, &self.may)
    }

    /// All of the organisation that have not left the list, the oldest first.
    pub(super) fn all(&self) -> Result<Vec<Relationship>, Failure> {
        let records = self.context.store.relationships(&self.principal.session.organization.id)?;
        let kept = records.iter().filter(|record| record.is_kept(self.context.now));
        Ok(kept.map(|record| self.show(record)).collect())
    }
}

/// The relationship that the path names. One of another organisation does not exist (reliability F6), nor does
/// one that has left the list.
pub(super) fn find(context: &Context, principal: &Principal) -> Result<RelationshipRecord, Failure> {
    let id = RelationshipId::new(context.id.as_str());
    let found = context.store.relationship(&principal.session.organization.id, &id)?;
    let kept = found.filter(|record| record.is_kept(context.now));
    Ok(kept.ok_or_else(|| Problem::new(ProblemCode::NotFound))?)
}

/// A change of a relationship that was asked for.
pub(super) struct Asked<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) principal: &'a Principal,
    versions: Versions<'a>,
    /// As it is stored.
    pub(super) record: RelationshipRecord,
    /// As the account sees it.
    pub(super) relationship: Relationship,
    viewer: Viewer<'a>,
}

impl<'a> Asked<'a> {
    /// Reads what every change says.
    pub(super) fn read(context: &'a Context<'a>, principal: &'a Principal) -> Result<Self, Failure> {
        let versions = Versions::read(context)?;
        let record = find(context, principal)?;
        let viewer = Viewer::new(context, principal)?;
        let relationship = viewer.show(&record);
        Ok(Self { context, principal, versions, record, relationship, viewer })
    }

    /// Refuses what a rule refuses.
    pub(super) fn require(&self, access: &Access) -> Result<(), Failure> {
        match access {
            Access::Allowed => Ok(()),
            Access::Denied(denial) => Err(Problem::not_editable(denial.clone()).into()),
        }
    }

    /// Refuses what was meant for another version.
    pub(super) fn require_version(&self) -> Result<(), Failure> {
        self.versions.require(&self.relationship.etag)
    }

    /// The change from what is stored to `after`, with its entry and its letters.
    pub(super) fn change(&self, action: Action, after: RelationshipRecord) -> Changing {
        changing(self.context, self.principal, action, self.record.clone(), after)
    }

    /// Makes a change that has no key.
    pub(super) fn make(&self, change: RelationshipChange) -> Answer {
        match self.context.store.change_relationship(&change)? {
            Related::Done | Related::Before(_) => answer(&self.viewer.show(&change.after)),
            Related::Stale => Err(Problem::new(ProblemCode::Stale).into()),
            Related::Missing => Err(Problem::new(ProblemCode::NotFound).into()),
        }
    }

    /// The relationship after a change.
    pub(super) fn show(&self, after: &RelationshipRecord) -> Relationship {
        self.viewer.show(after)
    }
}

/// A change, ready for the store, and the roles that it takes away.
pub(super) struct Changing {
    pub(super) change: RelationshipChange,
    pub(super) removed: Vec<DirectoryRole>,
}

/// A change from one version to another, with its entry and its letters.
pub(super) fn changing(
    context: &Context,
    principal: &Principal,
    action: Action,
    before: RelationshipRecord,
    after: RelationshipRecord,
) -> Changing {
    let mut removed = before.roles();
    removed.retain(|role| !after.roles.contains(&role.id));
    let what = match (after.end_requested_at, &after.auto_extend) {
        (Some(_), _) => RelationEvent::Ended,
        (None, _) if !removed.is_empty() => RelationEvent::RolesRemoved,
        (None, AutoExtend::HalfYear) => RelationEvent::AutoExtendOn,
        (None, _) => RelationEvent::AutoExtendOff,
    };
    let relation = Some(before.told(what, &removed));
    let about = About { relation, ..About::default() };
    let event = Event { about, ..context.event_by(action, principal) };
    Changing { change: RelationshipChange { before, after, once: None, letters: Vec::new(), event }, removed }
}

/// Who is told of a change: of an end both sides, of less the partner (row J1). When it will extend by itself is
/// told to nobody, but who was to be told of its end is not told any more, or will be.
pub(super) fn letters(
    context: &Context,
    principal: &Principal,
    changing: &Changing,
) -> Result<Vec<Letter>, Failure> {
    let Changing { change: RelationshipChange { after, .. }, removed } = changing;
    let organization = &principal.session.organization;
    let accounts = context.store.accounts(&context.cloud)?;
    let cause = Cause { organization, about: after.id.as_str(), due_at: context.now };
    if after.end_requested_at.is_some() {
        let matter = Matter::Ended {
            partner: after.partner.name.clone(),
            organization: organization.name.clone(),
            name: after.name.clone(),
        };
        let partner = cause.letter(address(&after.partner), matter.clone());
        return Ok(std::iter::once(partner).chain(cause.to_admins(&accounts, &matter)).collect());
    }
    let mut letters = Vec::new();
    if !removed.is_empty() {
        let matter = Matter::RolesRemoved {
            organization: organization.name.clone(),
            name: after.name.clone(),
            roles: removed.iter().map(|role| role.name.clone()).collect(),
        };
        letters.push(cause.letter(address(&after.partner), matter));
    }
    let ending = Ending::of(organization, after, context.now);
    letters.extend(ending.iter().flat_map(|ending| notices(ending, &accounts, context.now)));
    Ok(letters)
}

/// A relationship with its own tag: the next change is meant for this version.
pub(super) fn answer(relationship: &Relationship) -> Answer {
    Ok(ApiResponse::json(relationship)?.with_header("etag", relationship.etag.as_str()))
}
