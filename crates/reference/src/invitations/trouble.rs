//! Invitations that make an answer fail in one way each, by the days they are for or the licenses they offer:
//! `docs/sentinel-invitations.md`. Provoked by what the partner wrote, as other outcomes are by what is typed in.

use super::InvitationRecord;
use contract::RoleId;

/// What an invitation provokes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The partner changes its roles between reading and answering, once.
    Changes,
    /// The partner takes it back between reading and answering.
    Revoked,
    /// The answer is refused, and may come back later.
    Throttled,
    /// The server fails before anything is done.
    CrashBefore,
    /// It is done, and the server fails then.
    CrashAfter,
}

/// Every sentinel, in the order of the documentation.
pub const ALL: [(u32, Outcome); 5] = [
    (409, Outcome::Changes),
    (410, Outcome::Revoked),
    (429, Outcome::Throttled),
    (500, Outcome::CrashBefore),
    (501, Outcome::CrashAfter),
];

/// The role that comes with a change, or goes with it: Service Support Administrator.
const CHANGED_ROLE: &str = "f023fd81-a637-4b56-95fd-791ac0226033";

/// What an invitation provokes; nothing for most.
pub fn outcome(record: &InvitationRecord) -> Option<Outcome> {
    let days = record.duration_days.map(u32::from);
    let licenses = record.offer.as_ref().map(|offer| offer.licenses);
    let provoked = [days, licenses].into_iter().flatten();
    let mut found = provoked.filter_map(|number| ALL.into_iter().find(|(own, _)| *own == number));
    let outcome = found.next().map(|(_, outcome)| outcome);
    // Once is enough: the partner does not change it a second time.
    outcome.filter(|outcome| *outcome != Outcome::Changes || record.changes == 0)
}

/// The invitation with other roles.
#[must_use]
pub(crate) fn with_other_roles(record: &InvitationRecord) -> InvitationRecord {
    let role = RoleId::new(CHANGED_ROLE);
    let mut roles = record.roles.clone();
    match roles.iter().position(|own| *own == role) {
        Some(place) => drop(roles.remove(place)),
        None => roles.push(role),
    }
    InvitationRecord { roles, ..record.clone() }.changed()
}
