//! What must hold of every schedule, compared with what the server itself wrote down.

use crate::{
    play::{Play, Record},
    server::Version,
};
use contract::{PartnerId, PartnerOfRecord, PartnerOfRecordSlot};
use partner_admin::client::ChangeOutcome;
use reference::audit;

/// After the network has healed, the longest that a change may take, in milliseconds: what was lost in a
/// reload is looked for until nothing of it can arrive any more.
pub const LONGEST_CHANGE: u64 = 165_000;
/// After the network has healed, the longest that nobody may know what became of a change (reliability B2).
pub const LONGEST_UNKNOWN: u64 = 10_000;

/// A rule that was broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A change has one effect at most.
    NothingTwice,
    /// Done is what was wanted and was there.
    NoFalseSuccess,
    /// What the history says last is what is there, and every version has its entry in it.
    NothingLost,
    /// What was refused or not done never happens.
    NoFalseRefusal,
    /// Who was overtaken was so by another change.
    NoFalseRival,
    /// Every effect follows the one before it, and was meant for just that version.
    NoLostUpdate,
    /// Everything ends.
    InTime,
}

/// Every rule that a schedule broke, with how.
pub fn broken(play: &Play) -> Vec<(Rule, String)> {
    let mut found = Vec::new();
    for (number, record) in play.records.borrow().iter().enumerate() {
        let mut add = |rule, how: &str| found.push((rule, format!("change {number}: {how}")));
        check_change(play, number, record, &mut add);
    }
    check_versions(play, &mut found);
    found
}

fn check_change(play: &Play, number: usize, record: &Record, add: &mut dyn FnMut(Rule, &str)) {
    let server = play.server.borrow();
    let versions = &server.subscriptions[record.subscription].1;
    let made: Vec<&Version> =
        versions.iter().filter(|version| maker(play, version) == Some(number)).collect();
    if made.len() > 1 {
        add(Rule::NothingTwice, "it has several effects");
    }
    for (_, turn, outcome) in &record.told {
        let there = server.version(record.subscription, *turn);
        let mut is_there = |slot: &PartnerOfRecordSlot, rule| {
            if slot.etag != there.etag {
                add(rule, "another version was there than the one told");
            }
        };
        match outcome {
            ChangeOutcome::Done(slot) => {
                is_there(slot, Rule::NoFalseSuccess);
                if there.partner != record.change.wanted {
                    add(Rule::NoFalseSuccess, "done, but somebody else was there");
                }
            }
            ChangeOutcome::Overtaken(slot) => {
                is_there(slot, Rule::NoFalseRival);
                let mut later =
                    versions.iter().skip_while(|version| version.etag != record.change.seen).skip(1);
                if !later.any(|version| version.since <= *turn && maker(play, version) != Some(number)) {
                    add(Rule::NoFalseRival, "overtaken, but by nobody");
                }
            }
            ChangeOutcome::Refused(_) | ChangeOutcome::NotDone(_) if !made.is_empty() => {
                add(Rule::NoFalseRefusal, "refused or not done, but it has an effect");
            }
            ChangeOutcome::NotDone(slot) => is_there(slot, Rule::NoFalseRefusal),
            ChangeOutcome::Refused(_) | ChangeOutcome::Unknown(_) => {}
        }
    }
    if record.longest_unknown > LONGEST_UNKNOWN {
        add(Rule::InTime, &format!("unknown for {} ms in a healed network", record.longest_unknown));
    }
    match record.told.last() {
        Some((at, _, last)) if !matches!(last, ChangeOutcome::Unknown(_)) => {
            let since = record.began.max(play.schedule.heals_at);
            if at.saturating_sub(since) > LONGEST_CHANGE {
                add(Rule::InTime, &format!("it took {} ms in a healed network", at - since));
            }
        }
        _ if record.left => {}
        _ => add(Rule::InTime, "it never ends"),
    }
}

fn check_versions(play: &Play, found: &mut Vec<(Rule, String)>) {
    let server = play.server.borrow();
    let trail = server.trail();
    if audit::verify(&trail, None).is_err() {
        found.push((Rule::NothingLost, "the audit trail is broken".to_owned()));
    }
    for (id, versions) in &server.subscriptions {
        let events = trail.iter().map(|entry| &entry.event);
        let events: Vec<_> = events
            .filter_map(|event| Some((&event.request_id, event.change.as_ref()?)))
            .filter(|(_, change)| change.subscription == *id)
            .collect();
        if events.len() + 1 != versions.len() {
            let counts = format!("{} events, {} versions", events.len(), versions.len());
            found.push((Rule::NothingLost, counts));
        }
        for (step, (request, change)) in versions.windows(2).zip(&events) {
            let [before, after] = step else { continue };
            let mut add = |rule, how: &str| found.push((rule, format!("{request}: {how}")));
            if after.made_by.as_ref() != Some(request) || partner(&change.after) != after.partner {
                add(Rule::NothingLost, "the history tells another story than the versions");
            }
            if partner(&change.before) != before.partner {
                add(Rule::NoLostUpdate, "it did not follow the one before it");
            }
            let sent = play.sent.borrow();
            let Some(sent) = sent.iter().find(|sent| sent.request.request_id == **request) else {
                add(Rule::NothingLost, "nobody asked for it");
                continue;
            };
            let seen = &play.records.borrow()[sent.change].change.seen;
            if sent.request.if_match.as_ref() != Some(&before.etag) || *seen != before.etag {
                add(Rule::NoLostUpdate, "it was meant for another version");
            }
        }
    }
}

/// The change whose request made a version.
fn maker(play: &Play, version: &Version) -> Option<usize> {
    let request = version.made_by.as_ref()?;
    let sent = play.sent.borrow();
    sent.iter().find(|sent| sent.request.request_id == *request).map(|sent| sent.change)
}

fn partner(partner: &Option<PartnerOfRecord>) -> Option<PartnerId> {
    partner.as_ref().map(|partner| partner.partner_id)
}
