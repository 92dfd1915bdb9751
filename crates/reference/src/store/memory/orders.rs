//! Orders in memory.

use super::{Changing, FOREVER, MemoryStore, StoreError, Version};
use crate::store::{Intent, Numbered, Once, OrderQuestion, OrderStore, Placement, Reply};
use contract::{AccountId, IdempotencyKey, Order, OrderId, TenantId, Timestamp};

/// An order, by whom and whose it is.
pub(super) struct Placed {
    account: AccountId,
    key: IdempotencyKey,
    organization: TenantId,
    order: Order,
}

impl Changing {
    /// What was answered before.
    pub(super) fn reply_to(&self, intent: &Intent) -> Option<Reply> {
        self.replies.get(&(intent.account.clone(), intent.key.clone())).cloned()
    }

    /// What was answered before; nothing, and from now on this.
    pub(super) fn reply_once(&mut self, intent: &Intent, body: &str) -> Option<Reply> {
        let name = (intent.account.clone(), intent.key.clone());
        let before = self.replies.get(&name).cloned();
        if before.is_none() {
            self.replies.insert(name, Reply { digest: intent.digest, body: body.to_owned() });
        }
        before
    }
}

impl OrderStore for MemoryStore {
    fn reply(&self, account: &AccountId, key: &IdempotencyKey) -> Result<Option<Reply>, StoreError> {
        Ok(self.changing().replies.get(&(account.clone(), key.clone())).cloned())
    }

    fn place_order(&self, placement: &Placement) -> Result<Once, StoreError> {
        let Placement { intent, reply, organization, order, subscription, event } = placement;
        let owner = self.organizations.iter().find(|own| own.id == *organization);
        let owner = owner.ok_or_else(|| StoreError("no such organisation".to_owned()))?;
        let mut changing = self.changing();
        if let Some(before) = changing.reply_once(intent, reply) {
            return Ok(Once::Before(before));
        }
        if let Some(row) = subscription {
            let step = (None, row.partner_of_record.value.clone());
            changing.tell(&row.id, event.at, owner, &row.name, step);
            changing.versions.push(Version {
                organization: organization.clone(),
                from: Timestamp::from_millis(0),
                until: FOREVER,
                subscription: row.clone(),
            });
        }
        changing.orders.push(Placed {
            account: intent.account.clone(),
            key: intent.key.clone(),
            organization: organization.clone(),
            order: order.clone(),
        });
        changing.record(event);
        Ok(Once::Done)
    }

    fn orders(&self, question: &OrderQuestion) -> Result<Numbered<Order>, StoreError> {
        let changing = self.changing();
        let is_asked_for = |(_, placed): &(u64, &Placed)| {
            placed.organization == question.organization
                && question.state.as_ref().is_none_or(|state| placed.order.state == *state)
                && question
                    .placed
                    .as_ref()
                    .is_none_or(|(account, key)| (&placed.account, &placed.key) == (account, key))
        };
        let rows = (1..).zip(&changing.orders).filter(is_asked_for);
        let page = Numbered::newest_first(rows, question.edge.as_ref(), question.limit);
        Ok(page.map(|(number, placed)| (number, placed.order.clone())))
    }

    fn order(&self, organization: &TenantId, id: &OrderId) -> Result<Option<Order>, StoreError> {
        let changing = self.changing();
        let is_it = |placed: &&Placed| placed.organization == *organization && placed.order.id == *id;
        Ok(changing.orders.iter().find(is_it).map(|placed| placed.order.clone()))
    }
}
