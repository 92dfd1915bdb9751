//! A change of the partner of record, and the notice to the partners that follows it.

use crate::{audit::Event, digest::Digest};
use contract::{
    ETag, Organization, PartnerOfRecord, PartnerOfRecordSlot, SubscriptionId, TenantId, Timestamp,
};
use std::collections::BTreeMap;

/// A change is visible in lists so long after it was made, in milliseconds (row D7).
pub const VISIBLE_AFTER: i64 = 30 * 1000;
/// Partners are told so long after a change, in milliseconds; undone until then, they never hear of it.
pub const NOTICE_AFTER: i64 = 10 * 60 * 1000;

/// Another partner of record, or none, meant for one version of the slot.
pub struct SlotChange {
    /// Of which organisation.
    pub organization: TenantId,
    /// On which subscription.
    pub subscription: SubscriptionId,
    /// The version it is meant for.
    pub expected: ETag,
    /// What takes its place.
    pub slot: PartnerOfRecordSlot,
    /// What is written beside it; its time is the time of the change.
    pub event: Event,
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It was made.
    Done,
    /// It was not, because this is there now.
    Stale(PartnerOfRecordSlot),
    /// There is no such subscription.
    Missing,
}

/// What partners will be told of a subscription, unless it is undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its number; a later one is larger.
    pub id: u64,
    /// From when on it may be sent.
    pub due_at: Timestamp,
    /// Whose subscription.
    pub organization: Organization,
    /// The subscription's name.
    pub subscription: String,
    /// Who was partner of record before, and is told so.
    pub before: Option<PartnerOfRecord>,
    /// Who is partner of record now, and is told so.
    pub after: Option<PartnerOfRecord>,
    /// Which of the two was told, when the other was not yet.
    pub told: Option<Whom>,
    /// Who will not be told, and why: for the operator.
    pub refused: BTreeMap<Whom, String>,
}

/// One of the two partners of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whom {
    /// Who was partner of record.
    Before,
    /// Who is now.
    After,
}

impl Notice {
    /// Who is still to be told.
    pub fn untold(&self) -> impl Iterator<Item = (Whom, &PartnerOfRecord)> {
        let both = [(Whom::Before, &self.before), (Whom::After, &self.after)];
        let is_open = |whom: &Whom| self.told != Some(*whom) && !self.refused.contains_key(whom);
        let untold = both.into_iter().filter(move |(whom, _)| is_open(whom));
        untold.filter_map(|(whom, partner)| Some((whom, partner.as_ref()?)))
    }
}

/// The partner before and the partner after.
pub(super) type Step = (Option<PartnerOfRecord>, Option<PartnerOfRecord>);

/// What is left to tell of a change after one that nobody was told of yet; nothing when the second
/// undid the first.
pub(super) fn to_tell(untold: Option<Step>, (before, after): Step) -> Option<Step> {
    let before = untold.map_or(before, |(first, _)| first);
    let id = |partner: &Option<PartnerOfRecord>| partner.as_ref().map(|partner| partner.partner_id);
    (id(&before) != id(&after)).then_some((before, after))
}

/// The tag of a slot: which value it is, on which subscription, after which other. No value that
/// comes back brings its tag back (reliability A7).
pub(crate) fn etag(before: Option<&ETag>, id: &SubscriptionId, value: Option<&PartnerOfRecord>) -> ETag {
    let text = value.map(|partner| {
        let PartnerOfRecord { partner_id, source, associated_at, .. } = partner;
        format!("{partner_id} {source} {associated_at}")
    });
    let fields = [id.as_str(), text.as_deref().unwrap_or_default()];
    let fields = fields.into_iter().chain(before.map(ETag::as_str)).map(str::as_bytes);
    let digest = Digest::of("partner-admin partner of record 1", fields).to_string();
    ETag::new(format!("\"{}\"", digest.get(..24).unwrap_or_default()))
}
