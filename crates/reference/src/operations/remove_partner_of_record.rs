//! `DELETE /v1/subscriptions/{id}/partner-of-record`: leaves a subscription without a partner.

use super::{
    Context, Principal,
    partner_of_record::{Asked, answer, not_editable},
};
use crate::{audit::Action, message::Answer};
use contract::{Access, DenialReason};

/// Answers with the empty slot, and its tag. Where there is no partner already, nothing changes.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let asked = Asked::read(context, principal)?;
    match &asked.actions.remove {
        Access::Denied(denial) if denial.reason == DenialReason::NoPartnerOfRecord => answer(&asked.slot()),
        Access::Denied(denial) => Err(not_editable(denial.clone())),
        Access::Allowed => {
            asked.require_version()?;
            asked.make(Action::PartnerOfRecordRemoved, None)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        audit::{self, Action},
        operations::testing::{bench_as, delete, direct, get, problem, read, sold_by_reseller},
        store::Store,
    };
    use contract::{DenialReason, Moniker, PartnerOfRecordSlot, ProblemCode, Role, Subscription};

    #[test]
    fn f1_a_partner_is_removed_in_every_cloud_once() {
        for cloud in Moniker::KNOWN {
            let bench = bench_as(cloud, &Role::BillingAdmin);
            let before = direct(&bench, cloud, true);
            let response = delete(&bench, cloud, &before);
            let slot: PartnerOfRecordSlot = read(&response);
            assert_eq!((response.status, slot.value.as_ref()), (200, None), "{cloud}");
            assert_eq!(response.header("etag"), Some(slot.etag.as_str()));
            assert_ne!(slot.etag, before.partner_of_record.etag);
            let after: Subscription = read(&get(&bench, cloud, &format!("/v1/subscriptions/{}", before.id)));
            assert_eq!(after.partner_of_record, slot);
            // Sent again, as after a lost answer.
            assert_eq!(read::<PartnerOfRecordSlot>(&delete(&bench, cloud, &before)), slot);
            let trail = bench.store.audit_trail().unwrap();
            let change = trail.last().unwrap().event.change.clone().unwrap();
            assert_eq!((change.before, change.after), (before.partner_of_record.value, None));
            assert_eq!(trail.last().unwrap().event.action, Action::PartnerOfRecordRemoved);
            assert_eq!(audit::verify(&trail, None).unwrap().length, 2, "signed in, and removed once");
        }
    }

    #[test]
    fn d11_what_a_reseller_sold_keeps_its_partner() {
        let bench = bench_as(&Moniker::Worldwide, &Role::GlobalAdmin);
        let row = sold_by_reseller(&bench, &Moniker::Worldwide);
        let problem = problem(&delete(&bench, &Moniker::Worldwide, &row));
        assert_eq!(problem.code, ProblemCode::NotEditable);
        assert_eq!(problem.denial.unwrap().reason, DenialReason::BoughtThroughReseller);
    }
}
