//! What setting and removing a partner of record have in common.

use super::{Context, Principal, present_slot};
use crate::{
    audit::{Action, Change},
    message::{Answer, ApiResponse, Failure},
    store::{Changed, SlotChange, VISIBLE_AFTER, etag},
};
use contract::{
    Denial, ETag, PartnerId, PartnerOfRecord, PartnerOfRecordActions, PartnerOfRecordSlot, Problem,
    ProblemCode, Subscription, SubscriptionId,
};

/// A change that was asked for, with what it is about.
pub(super) struct Asked<'a> {
    context: &'a Context<'a>,
    principal: &'a Principal,
    versions: Vec<ETag>,
    /// The subscription as it is.
    pub(super) subscription: Subscription,
    /// What this account may do with it.
    pub(super) actions: PartnerOfRecordActions,
}

impl<'a> Asked<'a> {
    /// Reads what every change says.
    pub(super) fn read(context: &'a Context<'a>, principal: &'a Principal) -> Result<Self, Failure> {
        let versions = versions(context)?;
        let id = SubscriptionId::new(context.id.as_str());
        let found = context.store.subscription(&principal.session.organization.id, &id)?;
        let subscription = found.ok_or_else(|| Problem::new(ProblemCode::NotFound))?;
        let actions = PartnerOfRecordActions::of(&principal.session.roles, &context.cloud).on(&subscription);
        Ok(Self { context, principal, versions, subscription, actions })
    }

    /// The slot as it is.
    pub(super) fn slot(&self) -> PartnerOfRecordSlot {
        present_slot(self.context, self.subscription.partner_of_record.clone())
    }

    /// Refuses what was meant for another version.
    pub(super) fn require_version(&self) -> Result<(), Failure> {
        if self.versions.contains(&self.subscription.partner_of_record.etag) {
            return Ok(());
        }
        Err(Problem::stale(self.slot()).into())
    }

    /// Makes the change, with its entry in the trail and its notice in the outbox.
    pub(super) fn make(&self, action: Action, value: Option<PartnerOfRecord>) -> Answer {
        let PartnerOfRecordSlot { value: before, etag: expected, .. } = &self.subscription.partner_of_record;
        let id = &self.subscription.id;
        let slot = PartnerOfRecordSlot {
            etag: etag(Some(expected), id, value.as_ref()),
            visible_at: Some(self.context.now.plus_millis(VISIBLE_AFTER)),
            value,
        };
        let session = &self.principal.session;
        let mut event = self.context.event_by(action, self.principal);
        event.change =
            Some(Change { subscription: id.clone(), before: before.clone(), after: slot.value.clone() });
        let change = SlotChange {
            organization: session.organization.id.clone(),
            subscription: id.clone(),
            expected: expected.clone(),
            slot,
            event,
        };
        match self.context.store.change_partner_of_record(&change)? {
            Changed::Done => answer(&change.slot),
            // Somebody came between the reading and the writing: as if before both.
            Changed::Stale(current) if id_of(&current) == id_of(&change.slot) => {
                answer(&present_slot(self.context, current))
            }
            Changed::Stale(current) => Err(Problem::stale(present_slot(self.context, current)).into()),
            Changed::Missing => Err(Problem::new(ProblemCode::NotFound).into()),
        }
    }
}

/// The versions that a request is meant for. Compared strongly: a weak tag is never equal (RFC 9110, 13.1.1).
///
/// # Errors
/// When it names none. Any version at all is no version that somebody has seen.
pub(super) fn versions(context: &Context) -> Result<Vec<ETag>, Failure> {
    let tags = context.if_match.filter(|tags| tags.trim() != "*" && !tags.trim().is_empty());
    let tags = tags.ok_or_else(|| Problem::new(ProblemCode::PreconditionRequired))?;
    Ok(tags.split(',').map(|tag| ETag::new(tag.trim())).collect())
}

fn id_of(slot: &PartnerOfRecordSlot) -> Option<PartnerId> {
    slot.value.as_ref().map(|partner| partner.partner_id)
}

/// The refusal of a subscription, whoever asks. Roles were looked at before.
pub(super) fn not_editable(denial: Denial) -> Failure {
    Problem::not_editable(denial).into()
}

/// A slot with its own tag: the next change is meant for this version.
pub(super) fn answer(slot: &PartnerOfRecordSlot) -> Answer {
    Ok(ApiResponse::json(slot)?.with_header("etag", ETag::as_str(&slot.etag)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clock::Clock,
        credential::Credential,
        operations::testing::{bench_as, direct, get, read},
        store::Store,
    };
    use contract::{Moniker, RequestId, Role};
    use std::thread;

    #[test]
    fn e1_of_many_who_read_before_anybody_wrote_one_writes_and_all_are_answered_the_same() {
        let cloud = Moniker::Worldwide;
        let bench = bench_as(&cloud, &Role::BillingAdmin);
        let row = direct(&bench, &cloud, true);
        let principal = Principal { session: read(&get(&bench, &cloud, "/v1/session")) };
        let context = Context {
            store: &bench.store,
            now: bench.clock.now(),
            request_id: RequestId::new("test"),
            random: [0; 32],
            credential: Credential::Nothing,
            issuer: None,
            setup: &bench.setup,
            address: None,
            user_agent: None,
            cloud,
            id: row.id.to_string(),
            query: Vec::new(),
            if_match: Some(row.partner_of_record.etag.as_str()),
            idempotency_key: None,
            body: &[],
        };
        let other = Some(PartnerOfRecord {
            partner_id: PartnerId::parse("86420975").unwrap(),
            ..row.partner_of_record.value.clone().unwrap()
        });
        let asked = || Asked::read(&context, &principal).ok().unwrap();
        let (removal, all) = (asked(), Vec::from_iter((0..64).map(|_| asked())));
        let set = |asked: &Asked| asked.make(Action::PartnerOfRecordSet, other.clone()).ok().unwrap();
        let answers: Vec<_> = thread::scope(|scope| {
            let threads: Vec<_> = all.iter().map(|asked| scope.spawn(|| set(asked))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        for answer in &answers {
            assert_eq!((answer.status, &answer.body), (200, &answers[0].body));
        }
        let Err(Failure::Problem(problem)) = removal.make(Action::PartnerOfRecordRemoved, None) else {
            panic!("it was meant for another version")
        };
        assert_eq!(problem.code, ProblemCode::Stale);
        assert_eq!(bench.store.audit_trail().unwrap().len(), 2, "signed in, and changed once");
    }
}
