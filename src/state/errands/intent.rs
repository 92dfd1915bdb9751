//! An errand, what is known of it, and how it is kept over a reload.

use crate::{
    client::{Deed, Errand, Thing},
    state::{
        Failure,
        kept::{Kind, Place},
    },
};
use contract::{AccountId, AutoExtend, ETag, IdempotencyKey, Moniker, RelationshipId, ReviewId, RoleId};

/// One errand: of whom, and what.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrandIntent {
    /// In which cloud.
    pub moniker: Moniker,
    /// By whom.
    pub account: AccountId,
    /// What.
    pub errand: Errand,
}

/// What is known of an errand.
#[derive(Clone, Debug, PartialEq)]
pub enum Doing {
    /// It is under way.
    Sending,
    /// Its answer is missing, for this reason; what it is done to is being read to find out.
    Looking(Failure),
    /// It was not done so far, and may still be: its answer never came.
    NotYet,
    /// It is done: this is there now.
    Done(Thing),
    /// Somebody else was faster: this is there now.
    Overtaken(Thing),
    /// It was not done, for this reason.
    Refused(Failure),
    /// It was not done; its answer never came.
    NotDone,
    /// It cannot be found out, for this reason.
    Unknown(Failure),
}

/// An errand and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// What was wanted.
    pub intent: ErrandIntent,
    /// What is known.
    pub state: Doing,
    /// Tells one attempt from the next.
    pub(super) run: u32,
}

impl Running {
    /// Whether its end is still to come.
    pub fn is_open(&self) -> bool {
        matches!(self.state, Doing::Sending | Doing::Looking(_) | Doing::NotYet)
    }

    /// What is there, when that was heard.
    pub fn thing(&self) -> Option<&Thing> {
        match &self.state {
            Doing::Done(thing) | Doing::Overtaken(thing) => Some(thing),
            _ => None,
        }
    }
}

impl ErrandIntent {
    /// The relationship or the review.
    pub fn of(&self) -> &str {
        match &self.errand.deed {
            Deed::RemoveRoles(id, ..) | Deed::End(id) | Deed::SetAutoExtend(id, _) => id.as_str(),
            Deed::SignOff(id, _) => id.as_str(),
        }
    }

    pub(super) fn place(&self) -> Place<'_> {
        Place(&self.moniker, &self.account, self.of())
    }

    /// Whether both are of the same thing, by the same account.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        (&self.moniker, &self.account, self.of()) == (&other.moniker, &other.account, other.of())
    }

    /// Before it is sent: a reload must not lose what nobody knows yet (reliability B3).
    pub(super) fn keep(&self, at: i64) {
        self.place().set(Kind::Errand, Some(&write(&self.errand, at)));
    }

    pub(super) fn forget(&self) {
        self.place().set(Kind::Errand, None);
    }
}

/// What was sent to the thing of a place, and when by the user's clock, in milliseconds since 1970.
pub(super) fn kept(place: &Place<'_>) -> Option<(Errand, i64)> {
    read(&place.get(Kind::Errand)?, place.2)
}

/// One line each: when, the version, what, and what belongs to it.
fn write(errand: &Errand, at: i64) -> String {
    let seen = &errand.seen;
    match &errand.deed {
        Deed::RemoveRoles(_, roles, key) => {
            let roles: Vec<&str> = roles.iter().map(RoleId::as_str).collect();
            format!("{at}\n{seen}\nremove-roles\n{key}\n{}", roles.join(" "))
        }
        Deed::End(_) => format!("{at}\n{seen}\nend"),
        Deed::SetAutoExtend(_, wanted) => format!("{at}\n{seen}\nauto-extend\n{wanted}"),
        Deed::SignOff(_, key) => format!("{at}\n{seen}\nsign-off\n{key}"),
    }
}

fn read(text: &str, of: &str) -> Option<(Errand, i64)> {
    let mut lines = text.split('\n');
    let at = lines.next()?.parse().ok()?;
    let seen = ETag::new(lines.next()?);
    let id = || RelationshipId::new(of);
    let deed = match lines.next()? {
        "remove-roles" => {
            let key = IdempotencyKey::new(lines.next()?);
            Deed::RemoveRoles(id(), lines.next()?.split(' ').map(RoleId::new).collect(), key)
        }
        "end" => Deed::End(id()),
        "auto-extend" => Deed::SetAutoExtend(id(), AutoExtend::from(lines.next()?)),
        "sign-off" => Deed::SignOff(ReviewId::new(of), IdempotencyKey::new(lines.next()?)),
        _ => return None,
    };
    Some((Errand { deed, seen }, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reload_interrupts_is_read_as_it_was_written() {
        let id = || RelationshipId::new("r");
        let key = || IdempotencyKey::new("k");
        for deed in [
            Deed::RemoveRoles(id(), ["a", "b"].map(RoleId::new).to_vec(), key()),
            Deed::End(id()),
            Deed::SetAutoExtend(id(), AutoExtend::Off),
            Deed::SignOff(ReviewId::new("r"), key()),
        ] {
            let errand = Errand { deed, seen: ETag::new("\"7\"") };
            assert_eq!(read(&write(&errand, 5), "r"), Some((errand, 5)));
        }
        for rubbish in ["", "5", "5\n\"7\"", "5\n\"7\"\ndance", "x\n\"7\"\nend", "5\n\"7\"\nremove-roles\nk"]
        {
            assert_eq!(read(rubbish, "r"), None, "{rubbish:?}");
        }
    }
}
