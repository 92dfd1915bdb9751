//! A change of a partner of record, and what is known of it.

use crate::state::Failure;
use contract::{AccountId, ETag, Moniker, PartnerId, PartnerOfRecord, PartnerOfRecordSlot, SubscriptionId};

/// Who shall be partner of record, as far as it was verified before.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// The ID.
    pub partner_id: PartnerId,
    /// The verified name.
    pub name: String,
    /// The verified place: city.
    pub city: String,
    /// The verified place: country.
    pub country: String,
}

impl From<PartnerOfRecord> for Wanted {
    fn from(partner: PartnerOfRecord) -> Self {
        let PartnerOfRecord { partner_id, name, city, country, .. } = partner;
        Self { partner_id, name, city, country }
    }
}

/// One change: on what, from what, to what.
#[derive(Clone, Debug, PartialEq)]
pub struct Intent {
    /// In which cloud.
    pub moniker: Moniker,
    /// By whom.
    pub account: AccountId,
    /// On which subscription.
    pub subscription: SubscriptionId,
    /// Its name.
    pub name: String,
    /// The version that was seen.
    pub seen: ETag,
    /// What was there then, as long as it can be undone; not known any more after a reload.
    pub before: Option<PartnerOfRecordSlot>,
    /// Who shall be; nobody removes.
    pub wanted: Option<Wanted>,
}

/// What is known of a change.
#[derive(Clone, Debug, PartialEq)]
pub enum ChangeState {
    /// It is under way.
    Sending,
    /// Its answer is missing, for this reason; the subscription is being read to find out.
    Looking(Failure),
    /// It is done: this is there now.
    Done(PartnerOfRecordSlot),
    /// Somebody else was faster: this is there now.
    Overtaken(PartnerOfRecordSlot),
    /// It was not done, for this reason.
    Refused(Failure),
    /// It was not done so far, and may still be: its answer never came.
    NotYet(PartnerOfRecordSlot),
    /// It was not done; its answer never came.
    NotDone(PartnerOfRecordSlot),
    /// It cannot be found out, for this reason.
    Unknown(Failure),
}

/// A change and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pending {
    /// What was wanted.
    pub intent: Intent,
    /// What is known.
    pub state: ChangeState,
    /// Whether it was read and put away.
    pub dismissed: bool,
    /// Whether its end was seen: no other page tells of it.
    pub(super) noticed: bool,
    /// Tells one attempt to make or find a change from the next.
    pub(super) run: u32,
}

impl Pending {
    /// Whether its end is still to come.
    pub fn is_open(&self) -> bool {
        matches!(self.state, ChangeState::Sending | ChangeState::Looking(_))
    }

    /// Whether it has ended, and nobody saw that yet.
    pub(super) fn is_unnoticed(&self) -> bool {
        !self.noticed && !self.is_open() && !matches!(self.state, ChangeState::NotYet(_))
    }

    /// Whether a page is of its subscription.
    pub(super) fn is_on(&self, page: &Option<(Moniker, SubscriptionId)>) -> bool {
        let Intent { moniker, subscription, .. } = &self.intent;
        page.as_ref().is_some_and(|(cloud, id)| cloud == moniker && id == subscription)
    }

    /// What is there, when that was heard.
    pub(super) fn slot(&self) -> Option<&PartnerOfRecordSlot> {
        match &self.state {
            ChangeState::Done(slot)
            | ChangeState::Overtaken(slot)
            | ChangeState::NotYet(slot)
            | ChangeState::NotDone(slot) => Some(slot),
            _ => None,
        }
    }

    /// Whether what was wanted is there.
    pub fn is_done(&self) -> bool {
        matches!(self.state, ChangeState::Done(_))
    }
}

impl Intent {
    /// Whether both are of the same subscription, by the same account.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        (&self.moniker, &self.account, &self.subscription)
            == (&other.moniker, &other.account, &other.subscription)
    }
}
