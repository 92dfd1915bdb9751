//! The table `history`: what the trail says of changes, to be filtered and searched.

use super::{Chapter, ChapterQuestion, FOREVER, StoreError, audit, span::Span};
use crate::{
    audit::{Action, Entry, Event},
    store::{about, about_partner, event_text},
};
use contract::{AccountId, SubscriptionId, TenantId, Timestamp};
use rusqlite::{OptionalExtension, Transaction, params, params_from_iter, types::Value};

/// Adds the event of an entry, when it is about a change.
pub(super) fn add(transaction: &Transaction, place: i64, event: &Event) -> Result<(), StoreError> {
    let Some(organization) = event.organization.as_ref().filter(|_| event.action.operation().is_some())
    else {
        return Ok(());
    };
    let subscription = about(event).map(SubscriptionId::as_str);
    let actor = name(
        transaction,
        "SELECT display_name FROM account WHERE id = ?",
        event.account.as_ref().map(AccountId::as_str),
    )?;
    let named =
        format!("SELECT name FROM subscription WHERE id = ? AND visible_until = {}", FOREVER.millis());
    let named = name(transaction, &named, subscription)?;
    let mut insert = transaction.prepare_cached(
        "INSERT INTO history (place, organization, subscription, partner, action, at, search_text) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )?;
    insert.execute(params![
        place,
        organization.as_str(),
        subscription,
        about_partner(event).map(TenantId::as_str),
        event.action.as_str(),
        event.at.millis(),
        event_text(event, actor.as_deref(), named.as_deref()),
    ])?;
    Ok(())
}

fn name(transaction: &Transaction, select: &str, id: Option<&str>) -> Result<Option<String>, StoreError> {
    let Some(id) = id else { return Ok(None) };
    Ok(transaction.prepare_cached(select)?.query_row([id], |row| row.get(0)).optional()?)
}

/// Adds what is in the trail and not here: a program that did not know this table may have written it.
pub(super) fn complete(transaction: &Transaction) -> Result<(), StoreError> {
    let actions = Action::ALL.into_iter().filter(|action| action.operation().is_some());
    let actions: Vec<&str> = actions.map(Action::as_str).collect();
    let mut missing = transaction.prepare(&format!(
        "SELECT place FROM audit WHERE action IN ({}) AND place > (SELECT coalesce(max(place), 0) FROM history)",
        marks(actions.len()),
    ))?;
    let places = missing.query_map(params_from_iter(&actions), |row| row.get(0))?;
    for place in places.collect::<Result<Vec<i64>, _>>()? {
        add(transaction, place, &audit::at(transaction, place)?.event)?;
    }
    Ok(())
}

/// One page.
pub(super) fn chapter(transaction: &Transaction, question: &ChapterQuestion) -> Result<Chapter, StoreError> {
    let (filter, mut values) = filter(question);
    let mut count = transaction.prepare_cached(&format!("SELECT count(*) FROM history WHERE {filter}"))?;
    let total = count.query_row(params_from_iter(&values), |row| row.get(0))?;
    let Span { above, below, direction, limit } = Span::newest_first(question.edge.as_ref(), question.limit);
    values.extend([above, below, limit].map(Value::Integer));
    let mut select = transaction.prepare_cached(&format!(
        "SELECT place FROM history WHERE {filter} AND place > ? AND place < ? ORDER BY place {direction} LIMIT ?"
    ))?;
    let places = select.query_map(params_from_iter(&values), |row| row.get(0))?;
    let entries = places.map(|place| {
        let place: i64 = place?;
        Ok((place.unsigned_abs(), audit::at(transaction, place)?))
    });
    let entries: Vec<(u64, Entry)> = entries.collect::<Result<_, StoreError>>()?;
    Ok(Chapter::cut(entries, total, question.edge.as_ref(), question.limit, |(place, _)| *place))
}

/// The condition of [`ChapterQuestion::fits`] and of the search, with the values for its question marks.
fn filter(question: &ChapterQuestion) -> (String, Vec<Value>) {
    let text = |text: &str| Value::Text(text.to_owned());
    // With a plus it names no index: that of the subscription or the partner is shorter.
    let whose = if question.subscription.is_some() || question.partner.is_some() {
        "+organization = ?"
    } else {
        "organization = ?"
    };
    let mut conditions = vec![whose.to_owned()];
    let mut values = vec![text(TenantId::as_str(&question.organization))];
    if let Some(id) = &question.subscription {
        conditions.push("subscription = ?".to_owned());
        values.push(text(id.as_str()));
    }
    if let Some(partner) = &question.partner {
        conditions.push("partner = ?".to_owned());
        values.push(text(partner.as_str()));
    }
    if !question.actions.is_empty() {
        conditions.push(format!("action IN ({})", marks(question.actions.len())));
        values.extend(question.actions.iter().map(|action| text(action.as_str())));
    }
    let instants = [("at >= ?", question.from), ("at < ?", question.until)];
    for (condition, at) in instants {
        conditions.extend(at.map(|_| condition.to_owned()));
        values.extend(at.map(Timestamp::millis).map(Value::Integer));
    }
    conditions.extend(question.words.iter().map(|_| "instr(search_text, ?) > 0".to_owned()));
    values.extend(question.words.iter().map(|word| text(word)));
    (conditions.join(" AND "), values)
}

fn marks(count: usize) -> String {
    vec!["?"; count].join(", ")
}
