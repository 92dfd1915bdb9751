//! What must hold of many changes at once.

use super::{Told, Working, many_subscriptions, watch::Watched};
use crate::{
    play::{Play, Record},
    rules::{Broken, Rule, each, events_of},
};
use contract::{BulkState, PartnerId, PartnerOfRecord, ProblemCode, RowOutcome, SubscriptionId};
use reference::{
    audit::{Change, Entry, Event},
    store::Store,
};
use std::collections::{BTreeMap, BTreeSet};

/// Compares all work with the server's own rows, versions and history.
pub fn check(play: &Play<Working>, trail: &[Entry], found: &mut Broken) {
    each(play, found, |number, record, add| check_told(play, number, record, add));
    check_rows(play, trail, &mut |rule, how| found.push((rule, how)));
}

/// Compares what was told of one piece of work with the server's versions.
fn check_told(
    play: &Play<Working>,
    number: usize,
    record: &Record<Working>,
    add: &mut dyn FnMut(Rule, &str),
) {
    let watch = play.watch.borrow();
    if let Working::Fill(draft) = &record.deed {
        let begun = watch.all.iter().filter(|watched| watched.key.as_ref() == Some(&draft.key)).count();
        let mine = watch.all.iter().filter(|watched| play.sender(&watched.begun_by) == Some(number)).count();
        if begun > 1 || mine > 1 {
            add(Rule::NothingTwice, "it was begun several times");
        }
    }
    for (_, turn, told) in &record.told {
        if matches!(told, Told::Refused(_)) && sets_later(play, number, *turn) {
            add(Rule::NoFalseRefusal, "refused, and then it was done");
        }
        let Told::At(told) = told else { continue };
        let there = watch.all.iter().find(|watched| watched.now().id == told.id);
        let Some(there) = there else {
            add(Rule::NoFalseSuccess, "there is no such bulk change");
            continue;
        };
        if there.at(*turn) != Some(told) {
            add(Rule::NoFalseSuccess, "it was otherwise than told");
        }
        let Working::Fill(draft) = &record.deed else { continue };
        let rows = there.rows.values().map(|(row, _)| &row.request);
        if !rows.eq(&draft.rows) {
            add(Rule::NothingLost, "its rows are not those that were asked for");
        }
    }
}

/// Whether a piece of work set a state after a turn of the server.
fn sets_later(play: &Play<Working>, number: usize, turn: u64) -> bool {
    let watch = play.watch.borrow();
    let mut set = watch.set.iter();
    set.any(|(since, request)| *since > turn && play.sender(request) == Some(number))
}

/// Every change of a subscription, with its place in the trail.
type Changes<'a> = BTreeMap<&'a SubscriptionId, Vec<(usize, &'a Event, &'a Change)>>;

/// Compares the rows with the history, and the history with what is there.
fn check_rows(play: &Play<Working>, trail: &[Entry], add: &mut dyn FnMut(Rule, String)) {
    let watch = play.watch.borrow();
    for broken in &watch.broken {
        add(Rule::NothingTwice, broken.clone());
    }
    let mut changes = Changes::new();
    for (place, event, change) in events_of(trail, |event| event.change.as_ref()) {
        changes.entry(&change.subscription).or_default().push((place, event, change));
    }
    for watched in &watch.all {
        check_bulk(play, watched, &changes, add);
    }
    check_states(play, trail, add);
    let server = play.server.borrow();
    for row in &many_subscriptions().subscriptions {
        let mut before = id_of(&row.partner_of_record.value);
        for (_, event, change) in changes.get(&row.id).into_iter().flatten() {
            if id_of(&change.before) != before {
                add(Rule::NoLostUpdate, format!("{}: it did not follow the one before it", event.request_id));
            }
            before = id_of(&change.after);
            let is_known = match event.bulk_change {
                Some(_) => play.sender(&event.request_id).is_some(),
                None => server.alone.contains(&event.request_id),
            };
            if !is_known {
                add(Rule::NothingLost, format!("{}: nobody asked for it", event.request_id));
            }
        }
        let there = server.store().subscription(server.organization(), &row.id).expect("a store in memory");
        if there.is_none_or(|there| id_of(&there.partner_of_record.value) != before) {
            add(Rule::NothingLost, format!("{}: the history leads elsewhere", row.id));
        }
    }
}

/// Compares each row of a bulk change with its changes.
fn check_bulk(
    play: &Play<Working>,
    watched: &Watched,
    changes: &Changes<'_>,
    add: &mut dyn FnMut(Rule, String),
) {
    let now = watched.now();
    let mut figures = play.figures.borrow_mut();
    let mut done = BTreeSet::new();
    for (number, (row, planned_at)) in &watched.rows {
        let mut add = |rule, how: &str| add(rule, format!("{} row {number}: {how}", now.id));
        figures.count(match row.outcome {
            RowOutcome::Done => "rows done",
            RowOutcome::Failed => "rows failed",
            RowOutcome::Planned => "rows left",
            RowOutcome::Skipped | RowOutcome::Other(_) => "rows skipped",
        });
        if row.outcome == RowOutcome::Planned && now.state == BulkState::Completed {
            add(Rule::NothingLost, "it was forgotten");
        }
        let Some(id) = &row.subscription_id else { continue };
        let all = changes.get(id).map(Vec::as_slice).unwrap_or_default();
        let since = || all.iter().filter(|(place, ..)| place >= planned_at);
        if row.outcome == RowOutcome::Done {
            done.insert(id);
            match since().next() {
                Some((_, event, change)) if event.bulk_change.as_ref() == Some(&now.id) => {
                    let told = (id_of(&row.before), row.after.as_ref().map(|after| after.partner_id));
                    if (id_of(&change.before), id_of(&change.after)) != told {
                        add(Rule::NoFalseSuccess, "another change was made");
                    }
                }
                Some(_) => add(Rule::NoLostUpdate, "somebody else came between planning and making"),
                None => add(Rule::NothingLost, "done, but nothing was changed"),
            }
        }
        let provoked = row.request.partner.starts_with("999");
        if row.problem == Some(ProblemCode::Stale) && !provoked && since().next().is_none() {
            add(Rule::NoFalseRival, "overtaken, but by nobody");
        }
    }
    let made = changes.values().flatten().filter(|(_, event, _)| event.bulk_change.as_ref() == Some(&now.id));
    let made: Vec<_> = made.map(|(.., change)| &change.subscription).collect();
    if made.len() != done.len() {
        let counts = format!("{}: {} changes, {} rows done", now.id, made.len(), done.len());
        add(if made.len() > done.len() { Rule::NothingTwice } else { Rule::NothingLost }, counts);
    }
    if now.counts.total() as usize != watched.rows.len() || now.counts.done as usize != done.len() {
        add(Rule::NothingLost, format!("{}: it counts {:?}", now.id, now.counts));
    }
}

/// What is wanted once is set once, and of the version that was seen.
fn check_states(play: &Play<Working>, trail: &[Entry], add: &mut dyn FnMut(Rule, String)) {
    let (watch, mut set) = (play.watch.borrow(), BTreeSet::new());
    for (_, event, state) in events_of(trail, |event| event.action.bulk_state()) {
        let Some(sender) = play.sender(&event.request_id) else {
            add(Rule::NothingLost, format!("{}: nobody asked for it", event.request_id));
            continue;
        };
        play.figures.borrow_mut().count("states set");
        if !set.insert((sender, state.to_string())) {
            add(Rule::NothingTwice, format!("deed {sender}: {state} was set twice"));
        }
        let sent = play.sent.borrow();
        let sent = sent.iter().find(|sent| sent.request.request_id == event.request_id);
        let meant = sent.and_then(|sent| sent.request.if_match.as_ref());
        let of = watch.all.iter().find(|watched| Some(&watched.now().id) == event.bulk_change.as_ref());
        if of.is_none_or(|of| of.before(&event.request_id, &watch.set) != meant) {
            add(Rule::NoLostUpdate, format!("deed {sender}: {state} was set for another version"));
        }
    }
}

fn id_of(partner: &Option<PartnerOfRecord>) -> Option<PartnerId> {
    partner.as_ref().map(|partner| partner.partner_id)
}
