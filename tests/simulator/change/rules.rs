//! What must hold of changes of partners of record, one by one.

use super::Changing;
use crate::{
    play::{Play, Record},
    rules::{Broken, Rule, each, events_of},
    server::Version,
};
use contract::{PartnerId, PartnerOfRecord, PartnerOfRecordSlot};
use partner_admin::client::ChangeOutcome;
use reference::audit::Entry;

/// Compares all changes with the server's own versions and history.
pub fn check(play: &Play<Changing>, trail: &[Entry], found: &mut Broken) {
    each(play, found, |number, record, add| check_change(play, number, record, add));
    check_versions(play, trail, &mut |rule, how| found.push((rule, how)));
}

/// Compares what was told of a change with the versions.
fn check_change(
    play: &Play<Changing>,
    number: usize,
    record: &Record<Changing>,
    add: &mut dyn FnMut(Rule, &str),
) {
    let Changing { subscription, change } = &record.deed;
    let server = play.server.borrow();
    let versions = &server.subscriptions[*subscription].1;
    let made: Vec<&Version> =
        versions.iter().filter(|version| maker(play, version) == Some(number)).collect();
    if made.len() > 1 {
        add(Rule::NothingTwice, "it has several effects");
    }
    for (_, turn, outcome) in &record.told {
        let there = server.version(*subscription, *turn);
        let mut is_there = |slot: &PartnerOfRecordSlot, rule| {
            if slot.etag != there.etag {
                add(rule, "another version was there than the one told");
            }
        };
        match outcome {
            ChangeOutcome::Done(slot) => {
                is_there(slot, Rule::NoFalseSuccess);
                if there.partner != change.wanted {
                    add(Rule::NoFalseSuccess, "done, but somebody else was there");
                }
            }
            ChangeOutcome::Overtaken(slot) => {
                is_there(slot, Rule::NoFalseRival);
                let mut later = versions.iter().skip_while(|version| version.etag != change.seen).skip(1);
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
}

/// Compares the versions with the history.
fn check_versions(play: &Play<Changing>, trail: &[Entry], add: &mut dyn FnMut(Rule, String)) {
    let server = play.server.borrow();
    for (id, versions) in &server.subscriptions {
        let events = events_of(trail, |event| event.change.as_ref())
            .filter(|(_, _, change)| change.subscription == *id)
            .map(|(_, event, change)| (&event.request_id, change));
        let events: Vec<_> = events.collect();
        if events.len() + 1 != versions.len() {
            let counts = format!("{} events, {} versions", events.len(), versions.len());
            add(Rule::NothingLost, counts);
        }
        for (step, (request, change)) in versions.windows(2).zip(&events) {
            let [before, after] = step else { continue };
            let mut add = |rule, how: &str| add(rule, format!("{request}: {how}"));
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
            let seen = sent.deed.map(|deed| play.records.borrow()[deed].deed.change.seen.clone());
            if sent.request.if_match.as_ref() != Some(&before.etag) || seen.as_ref() != Some(&before.etag) {
                add(Rule::NoLostUpdate, "it was meant for another version");
            }
        }
    }
}

/// The change whose request made a version.
fn maker(play: &Play<Changing>, version: &Version) -> Option<usize> {
    play.sender(version.made_by.as_ref()?)
}

fn partner(partner: &Option<PartnerOfRecord>) -> Option<PartnerId> {
    partner.as_ref().map(|partner| partner.partner_id)
}
