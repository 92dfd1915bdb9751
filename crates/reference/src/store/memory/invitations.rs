//! Invitations and decisions in memory.

use super::{Changing, FOREVER, MemoryStore, Version};
use crate::{
    audit::Event,
    invitations::{InvitationRecord, Relating},
    letters::Letter,
    store::{Answered, Answering, InvitationStore, KeptAcceptance, Seen, StoreError},
};
use contract::{InvitationId, Moniker, TenantId, Timestamp};

impl Changing {
    fn decided<'a>(&'a self, organization: &'a TenantId) -> impl Iterator<Item = &'a KeptAcceptance> {
        self.acceptances.iter().filter(move |(own, _)| own == organization).map(|(_, kept)| kept)
    }

    /// Whether all is as it was seen.
    fn is_as(&self, seen: &Seen, organization: &TenantId) -> bool {
        let Seen { invitation, related, decided } = seen;
        let Some(invitation) = invitation else { return self.decided(organization).count() == *decided };
        let own = self.relationships(organization).filter(|own| own.partner.id == invitation.partner.id);
        self.decided(organization).count() == *decided
            && self.invitations.contains(invitation)
            && own.eq(related)
    }

    /// Writes into the trail which ran out and are not there yet; says how many that were.
    pub(super) fn settle_invitations(&mut self, now: Timestamp) -> usize {
        let expired: Vec<_> = self.invitations.iter().filter_map(|record| record.expiry(now)).collect();
        for (after, event) in &expired {
            self.replace(after);
            self.record(event);
        }
        expired.len()
    }

    fn replace(&mut self, after: &InvitationRecord) {
        if let Some(own) = self.invitations.iter_mut().find(|own| own.id == after.id) {
            *own = after.clone();
        }
    }
}

impl InvitationStore for MemoryStore {
    fn invitation(&self, id: &InvitationId) -> Result<Option<InvitationRecord>, StoreError> {
        Ok(self.changing().invitations.iter().find(|own| own.id == *id).cloned())
    }

    fn invitations(&self, organization: &TenantId) -> Result<Vec<InvitationRecord>, StoreError> {
        let changing = self.changing();
        Ok(changing.invitations.iter().filter(|own| own.organization == *organization).cloned().collect())
    }

    fn invitations_in(&self, cloud: &Moniker) -> Result<Vec<InvitationRecord>, StoreError> {
        let changing = self.changing();
        Ok(changing.invitations.iter().filter(|own| own.cloud == *cloud).cloned().collect())
    }

    fn invite(
        &self,
        invitation: &InvitationRecord,
        letters: &[Letter],
        event: &Event,
    ) -> Result<(), StoreError> {
        let mut changing = self.changing();
        changing.invitations.push(invitation.clone());
        changing.write_letters(letters);
        changing.record(event);
        Ok(())
    }

    fn change_invitation(
        &self,
        before: &InvitationRecord,
        after: &InvitationRecord,
        letters: &[Letter],
        event: Option<&Event>,
    ) -> Result<bool, StoreError> {
        let mut changing = self.changing();
        if !changing.invitations.contains(before) {
            return Ok(false);
        }
        changing.replace(after);
        changing.write_letters(letters);
        event.iter().for_each(|event| changing.record(event));
        Ok(true)
    }

    fn answer(&self, answering: &Answering) -> Result<Answered, StoreError> {
        let Answering { intent, organization, seen, .. } = answering;
        let owner = self.organizations.iter().find(|own| own.id == *organization);
        let owner = owner.ok_or_else(|| StoreError("no such organisation".to_owned()))?;
        let mut changing = self.changing();
        if let Some(before) = changing.replies.get(&(intent.account.clone(), intent.key.clone())) {
            return Ok(Answered::Before(before.clone()));
        }
        if !changing.is_as(seen, organization) {
            return Ok(Answered::Overtaken);
        }
        // What cannot be sealed or answered is not recorded: that comes first.
        let deciding = answering.deciding.as_ref();
        let sealed = deciding.map(|deciding| (deciding.seal)(&changing.next_place(&deciding.event)));
        let acceptance = sealed.transpose()?;
        let reply = (answering.reply)(acceptance.as_ref())?;
        if let (Some(deciding), Some(acceptance)) = (deciding, acceptance) {
            changing.record(&deciding.event);
            let (account, key) = (intent.account.clone(), intent.key.clone());
            let kept = KeptAcceptance { account, key, acceptance };
            changing.acceptances.push((organization.clone(), kept));
        }
        if let Some((after, event)) = &answering.invitation {
            changing.replace(after);
            changing.record(event);
        }
        match &answering.relating {
            None => {}
            Some(Relating::Begin(record)) => changing.insert_relationship(record.clone()),
            Some(Relating::Extend(before, after)) => drop(changing.update_relationship(before, after)),
        }
        if let Some(row) = &answering.subscription {
            let step = (None, row.partner_of_record.value.clone());
            changing.tell(&row.id, row.started_at, owner, &row.name, step);
            changing.versions.push(Version {
                organization: organization.clone(),
                from: Timestamp::from_millis(0),
                until: FOREVER,
                subscription: row.clone(),
            });
        }
        changing.write_letters(&answering.letters);
        changing.reply_once(intent, &reply);
        Ok(Answered::Done(reply))
    }

    fn acceptances(&self, organization: &TenantId) -> Result<Vec<KeptAcceptance>, StoreError> {
        Ok(self.changing().decided(organization).cloned().collect())
    }
}
