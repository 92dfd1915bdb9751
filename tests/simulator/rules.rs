//! What must hold of every schedule, compared with what the server itself wrote down.

use crate::play::{Deed, Play, Record};
use reference::audit::{self, Entry};

/// After the network has healed, the longest that nobody may know what became of something (reliability
/// B2), in milliseconds.
pub const LONGEST_UNKNOWN: u64 = 10_000;

/// A rule that was broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// What somebody wants has one effect at most.
    NothingTwice,
    /// Done is what was wanted and was there.
    NoFalseSuccess,
    /// What was told is kept, and everything that is there has its entry in the history, and the other way
    /// round.
    NothingLost,
    /// What was refused or not done never happens.
    NoFalseRefusal,
    /// Who was overtaken was so by somebody else.
    NoFalseRival,
    /// Every effect follows the one before it, and was meant for just that version, at just that price.
    NoLostUpdate,
    /// Everything ends.
    InTime,
}

/// Every rule that a schedule broke, with how.
pub type Broken = Vec<(Rule, String)>;

/// Compares all that was told and done.
pub fn broken<D: Deed>(play: &Play<D>) -> Broken {
    let mut found = Broken::new();
    let trail = play.server.borrow().trail();
    if audit::verify(&trail, None).is_err() {
        found.push((Rule::NothingLost, "the audit trail is broken".to_owned()));
    }
    each(play, &mut found, |_, record, add| check_times(play, record, add));
    D::check(play, &trail, &mut found);
    found
}

/// Checks each deed.
pub fn each<D: Deed>(
    play: &Play<D>,
    found: &mut Broken,
    check: impl Fn(usize, &Record<D>, &mut dyn FnMut(Rule, &str)),
) {
    for (number, record) in play.records.borrow().iter().enumerate() {
        check(number, record, &mut |rule, how| found.push((rule, format!("deed {number}: {how}"))));
    }
}

fn check_times<D: Deed>(play: &Play<D>, record: &Record<D>, add: &mut dyn FnMut(Rule, &str)) {
    if record.longest_unknown > LONGEST_UNKNOWN {
        add(Rule::InTime, &format!("unknown for {} ms in a healed network", record.longest_unknown));
    }
    match record.told.last() {
        Some((at, _, last)) if D::ending(last).is_some() => {
            let since = record.began.max(play.schedule.weather.heals_at);
            if at.saturating_sub(since) > D::LONGEST {
                add(Rule::InTime, &format!("it took {} ms in a healed network", at - since));
            }
        }
        _ if record.left => {}
        _ => add(Rule::InTime, "it never ends"),
    }
}

/// The events of a trail that are about something, with their places in it.
pub fn events_of<'a, T>(
    trail: &'a [Entry],
    about: impl Fn(&'a audit::Event) -> Option<T>,
) -> impl Iterator<Item = (usize, &'a audit::Event, T)> {
    let events = trail.iter().map(|entry| &entry.event).enumerate();
    events.filter_map(move |(place, event)| Some((place, event, about(event)?)))
}
