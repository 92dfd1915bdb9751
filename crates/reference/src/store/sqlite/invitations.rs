//! The tables `invitation` and `acceptance`.

use super::{
    SqliteStore, StoreError, audit, json, letters,
    orders::{reply, reply_once},
    outbox, relationships, subscriptions,
};
use crate::{
    audit::Event,
    invitations::{InvitationRecord, Relating},
    letters::Letter,
    store::{Answered, Answering, Deciding, Intent, InvitationStore, KeptAcceptance, Seen},
};
use contract::{Acceptance, AccountId, IdempotencyKey, InvitationId, Moniker, TenantId, Timestamp};
use rusqlite::{Params, Row, Transaction, params};

/// Adds an invitation.
pub(super) fn insert(transaction: &Transaction, record: &InvitationRecord) -> Result<(), StoreError> {
    transaction.execute(
        "INSERT INTO invitation (id, organization, cloud, changes, content) VALUES (?, ?, ?, ?, ?)",
        params![
            record.id.as_str(),
            record.organization.as_str(),
            record.cloud.as_str(),
            record.changes,
            json::write(Some(record))?,
        ],
    )?;
    Ok(())
}

/// Adds a decision.
pub(super) fn insert_acceptance(
    transaction: &Transaction,
    organization: &TenantId,
    kept: &KeptAcceptance,
) -> Result<(), StoreError> {
    let KeptAcceptance { account, key, acceptance } = kept;
    transaction.execute(
        "INSERT INTO acceptance (id, organization, account, role, key, version, sample, decision, content)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            acceptance.id.as_str(),
            organization.as_str(),
            account.as_str(),
            acceptance.role.as_str(),
            key.as_str(),
            acceptance.version.as_str(),
            acceptance.sample,
            acceptance.decision.as_str(),
            json::write(Some(acceptance))?,
        ],
    )?;
    Ok(())
}

fn all(
    transaction: &Transaction,
    filter: &str,
    values: impl Params,
) -> Result<Vec<InvitationRecord>, StoreError> {
    let select = format!("SELECT content FROM invitation WHERE {filter} ORDER BY place");
    let mut select = transaction.prepare_cached(&select)?;
    let rows = select.query_and_then(values, |row| json::read_some(&row.get::<_, String>(0)?))?;
    rows.collect()
}

fn find(transaction: &Transaction, id: &InvitationId) -> Result<Option<InvitationRecord>, StoreError> {
    Ok(all(transaction, "id = ?", [id.as_str()])?.pop())
}

fn update(transaction: &Transaction, after: &InvitationRecord) -> Result<(), StoreError> {
    transaction.execute(
        "UPDATE invitation SET changes = ?, content = ? WHERE id = ?",
        params![after.changes, json::write(Some(after))?, after.id.as_str()],
    )?;
    Ok(())
}

fn decided(transaction: &Transaction, organization: &TenantId) -> Result<Vec<KeptAcceptance>, StoreError> {
    let mut select = transaction.prepare_cached(
        "SELECT account, key, content FROM acceptance WHERE organization = ? ORDER BY place",
    )?;
    let read = |row: &Row| {
        Ok(KeptAcceptance {
            account: AccountId::new(row.get::<_, String>(0)?),
            key: IdempotencyKey::new(row.get::<_, String>(1)?),
            acceptance: json::read_some(&row.get::<_, String>(2)?)?,
        })
    };
    let rows = select.query_and_then([organization.as_str()], read)?;
    rows.collect()
}

/// Whether all is as it was seen.
fn is_as(transaction: &Transaction, seen: &Seen, organization: &TenantId) -> Result<bool, StoreError> {
    let Seen { invitation, related, decided: count } = seen;
    if decided(transaction, organization)?.len() != *count {
        return Ok(false);
    }
    let Some(invitation) = invitation else { return Ok(true) };
    if find(transaction, &invitation.id)?.as_ref() != Some(invitation) {
        return Ok(false);
    }
    let mut own = relationships::all(transaction, organization)?;
    own.retain(|own| own.partner.id == invitation.partner.id);
    Ok(own == *related)
}

/// Writes into the trail which ran out and are not there yet; says how many that were.
pub(super) fn settle(transaction: &Transaction, now: Timestamp) -> Result<usize, StoreError> {
    let expired: Vec<_> =
        all(transaction, "TRUE", ())?.iter().filter_map(|record| record.expiry(now)).collect();
    for (after, event) in &expired {
        update(transaction, after)?;
        audit::append(transaction, event)?;
    }
    Ok(expired.len())
}

fn answer(transaction: &Transaction, answering: &Answering) -> Result<Answered, StoreError> {
    let Answering { intent, organization, seen, .. } = answering;
    if let Some(before) = reply(transaction, &intent.account, &intent.key)? {
        return Ok(Answered::Before(before));
    }
    if !is_as(transaction, seen, organization)? {
        return Ok(Answered::Overtaken);
    }
    let deciding = answering.deciding.as_ref();
    let acceptance =
        deciding.map(|deciding| decide(transaction, organization, intent, deciding)).transpose()?;
    if let Some((after, event)) = &answering.invitation {
        update(transaction, after)?;
        audit::append(transaction, event)?;
    }
    match &answering.relating {
        None => {}
        Some(Relating::Begin(record)) => relationships::insert(transaction, record)?,
        Some(Relating::Extend(before, after)) => drop(relationships::update(transaction, before, after)?),
    }
    if let Some(row) = &answering.subscription {
        subscriptions::insert_newest(transaction, organization, row)?;
        outbox::tell(transaction, &row.id, row.started_at, (None, row.partner_of_record.value.clone()))?;
    }
    letters::write(transaction, &answering.letters)?;
    let body = (answering.reply)(acceptance.as_ref())?;
    reply_once(transaction, intent, &body)?;
    Ok(Answered::Done(body))
}

fn decide(
    transaction: &Transaction,
    organization: &TenantId,
    intent: &Intent,
    deciding: &Deciding,
) -> Result<Acceptance, StoreError> {
    let place = audit::append_at(transaction, &deciding.event)?;
    let acceptance = (deciding.seal)(&place)?;
    let (account, key) = (intent.account.clone(), intent.key.clone());
    let kept = KeptAcceptance { account, key, acceptance };
    insert_acceptance(transaction, organization, &kept)?;
    Ok(kept.acceptance)
}

impl InvitationStore for SqliteStore {
    fn invitation(&self, id: &InvitationId) -> Result<Option<InvitationRecord>, StoreError> {
        self.read(|transaction| find(transaction, id))
    }

    fn invitations(&self, organization: &TenantId) -> Result<Vec<InvitationRecord>, StoreError> {
        self.read(|transaction| all(transaction, "organization = ?", [organization.as_str()]))
    }

    fn invitations_in(&self, cloud: &Moniker) -> Result<Vec<InvitationRecord>, StoreError> {
        self.read(|transaction| all(transaction, "cloud = ?", [cloud.as_str()]))
    }

    fn invite(
        &self,
        invitation: &InvitationRecord,
        letters: &[Letter],
        event: &Event,
    ) -> Result<(), StoreError> {
        self.write(|transaction| {
            insert(transaction, invitation)?;
            letters::write(transaction, letters)?;
            audit::append(transaction, event)
        })
    }

    fn change_invitation(
        &self,
        before: &InvitationRecord,
        after: &InvitationRecord,
        letters: &[Letter],
        event: Option<&Event>,
    ) -> Result<bool, StoreError> {
        self.write(|transaction| {
            if find(transaction, &before.id)?.as_ref() != Some(before) {
                return Ok(false);
            }
            update(transaction, after)?;
            letters::write(transaction, letters)?;
            event.map(|event| audit::append(transaction, event)).transpose()?;
            Ok(true)
        })
    }

    fn answer(&self, answering: &Answering) -> Result<Answered, StoreError> {
        self.write(|transaction| self::answer(transaction, answering))
    }

    fn acceptances(&self, organization: &TenantId) -> Result<Vec<KeptAcceptance>, StoreError> {
        self.read(|transaction| decided(transaction, organization))
    }
}
