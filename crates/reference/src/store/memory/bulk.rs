//! Bulk changes in memory.

use super::{Changing, MemoryStore, StoreError};
use crate::store::{
    Bulk, BulkQuestion, BulkStore, Draft, Numbered, Once, PlannedRow, RowQuestion, Setting, Stepping,
    bulk::{after_rows, count, recount, tried},
};
use contract::{
    BulkChange, BulkChangeId, BulkRow, BulkState, RowOutcome, Subscription, SubscriptionId, TenantId,
    Timestamp, bulk::MAX_ROWS,
};
use std::collections::BTreeMap;

/// A bulk change with its rows by their numbers.
pub(super) struct Kept {
    organization: TenantId,
    change: BulkChange,
    rows: BTreeMap<u32, PlannedRow>,
}

impl Kept {
    /// Adds a row that is not there yet.
    fn add(&mut self, planned: &PlannedRow) {
        let id = &planned.row.subscription_id;
        let is_there = id.is_some() && self.rows.values().any(|other| other.row.subscription_id == *id);
        let planned = if is_there { planned.clone().duplicate() } else { planned.clone() };
        count(&mut self.change.counts, &planned.row.outcome);
        self.rows.insert(planned.row.request.number, planned);
    }
}

impl Changing {
    fn bulk_change(&mut self, organization: &TenantId, id: &BulkChangeId) -> Option<&mut Kept> {
        self.bulk_changes.iter_mut().find(|kept| kept.organization == *organization && kept.change.id == *id)
    }
}

impl BulkStore for MemoryStore {
    fn create_bulk_change(&self, draft: &Draft) -> Result<Once, StoreError> {
        let mut changing = self.changing();
        if let Some(before) = changing.reply_once(&draft.intent, &draft.reply) {
            return Ok(Once::Before(before));
        }
        changing.bulk_changes.push(Kept {
            organization: draft.organization.clone(),
            change: draft.change.clone(),
            rows: BTreeMap::new(),
        });
        Ok(Once::Done)
    }

    fn bulk_changes(&self, question: &BulkQuestion) -> Result<Numbered<BulkChange>, StoreError> {
        let changing = self.changing();
        let is_asked_for = |(_, kept): &(u64, &Kept)| {
            kept.organization == question.organization
                && (question.states.is_empty() || question.states.contains(&kept.change.state))
        };
        let rows = (1..).zip(&changing.bulk_changes).filter(is_asked_for);
        let page = Numbered::newest_first(rows, question.edge.as_ref(), question.limit);
        Ok(page.map(|(number, kept)| (number, kept.change.clone())))
    }

    fn bulk_change(
        &self,
        organization: &TenantId,
        id: &BulkChangeId,
    ) -> Result<Option<BulkChange>, StoreError> {
        Ok(self.changing().bulk_change(organization, id).map(|kept| kept.change.clone()))
    }

    fn subscriptions(
        &self,
        organization: &TenantId,
        ids: &[SubscriptionId],
    ) -> Result<Vec<Option<Subscription>>, StoreError> {
        let mut changing = self.changing();
        let mut find = |id| changing.newest(organization, id).map(|version| version.subscription.clone());
        Ok(ids.iter().map(&mut find).collect())
    }

    fn add_bulk_rows(
        &self,
        organization: &TenantId,
        id: &BulkChangeId,
        rows: &[PlannedRow],
        now: Timestamp,
    ) -> Result<Bulk, StoreError> {
        let mut changing = self.changing();
        let Some(kept) = changing.bulk_change(organization, id) else { return Ok(Bulk::Missing) };
        if kept.change.state != BulkState::Draft {
            return Ok(Bulk::WrongState);
        }
        let mut new: BTreeMap<u32, &PlannedRow> = BTreeMap::new();
        for planned in rows {
            let number = planned.row.request.number;
            match kept.rows.get(&number).or_else(|| new.get(&number).copied()) {
                Some(there) if there.row.request == planned.row.request => {}
                Some(_) => return Ok(Bulk::Conflict(number)),
                None => drop(new.insert(number, planned)),
            }
        }
        if kept.rows.len() + new.len() > MAX_ROWS as usize {
            return Ok(Bulk::TooMany);
        }
        if !new.is_empty() {
            kept.change.changed_at = now;
        }
        new.into_values().for_each(|planned| kept.add(planned));
        Ok(Bulk::Done(kept.change.clone()))
    }

    fn bulk_rows(&self, question: &RowQuestion) -> Result<Numbered<BulkRow>, StoreError> {
        let mut changing = self.changing();
        let kept = changing.bulk_change(&question.organization, &question.id);
        let is_asked_for = |(_, planned): &(&u32, &PlannedRow)| {
            question.outcome.as_ref().is_none_or(|outcome| planned.row.outcome == *outcome)
        };
        let rows = kept.iter().flat_map(|kept| &kept.rows).filter(is_asked_for);
        let rows = rows.map(|(number, planned)| (u64::from(*number), &planned.row));
        let page = Numbered::by_number(rows, question.edge.as_ref(), question.limit);
        Ok(page.map(|(number, row)| (number, row.clone())))
    }

    fn set_bulk_state(&self, setting: &Setting) -> Result<Bulk, StoreError> {
        let mut changing = self.changing();
        let Some(Kept { change, .. }) = changing.bulk_change(&setting.organization, &setting.id) else {
            return Ok(Bulk::Missing);
        };
        let answer = setting.after(change);
        if let Bulk::Done(after) = &answer
            && after.etag != change.etag
        {
            *change = after.clone();
            changing.record(&setting.event);
        }
        Ok(answer)
    }

    fn step_bulk_change(&self, step: &Stepping) -> Result<Bulk, StoreError> {
        let owner = self.organizations.iter().find(|own| own.id == step.organization);
        let mut changing = self.changing();
        let (Some(kept), Some(owner)) = (changing.bulk_change(&step.organization, &step.id), owner) else {
            return Ok(Bulk::Missing);
        };
        if kept.change.state != BulkState::Running {
            return Ok(Bulk::WrongState);
        }
        let planned = kept.rows.values().filter(|planned| planned.row.outcome == RowOutcome::Planned);
        let planned: Vec<PlannedRow> = planned.take(step.limit as usize).cloned().collect();
        let made = planned.into_iter().map(|planned| {
            let changed = step.change(&planned).map(|change| changing.change(&change, owner));
            PlannedRow { row: tried(planned.row, changed), ..planned }
        });
        let made: Vec<PlannedRow> = made.collect();
        let Some(kept) = changing.bulk_change(&step.organization, &step.id) else { return Ok(Bulk::Missing) };
        for planned in made {
            recount(&mut kept.change.counts, &planned.row.outcome);
            kept.rows.insert(planned.row.request.number, planned);
        }
        kept.change.changed_at = step.event.at;
        kept.change.state = after_rows(BulkState::Running, &kept.change.counts);
        Ok(Bulk::Done(kept.change.clone()))
    }
}
