//! `GET /v1/capabilities`: what this cloud, organisation and account can do.

use super::{Context, Principal};
use crate::message::{Answer, ApiResponse};
use contract::{Access, Capabilities, OperationName, PartnerOfRecordActions};

/// Answers with the table role × operation, read for this account in this cloud.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let roles = &principal.session.roles;
    let access = |name: &OperationName| (name.clone(), Access::in_cloud(roles, name, &context.cloud));
    let operations = OperationName::KNOWN.iter().map(access).collect();
    let allowed_actions = PartnerOfRecordActions::of(roles, &context.cloud);
    ApiResponse::json(&Capabilities { cloud: context.cloud.clone(), operations, allowed_actions })
}

#[cfg(test)]
mod tests {
    use crate::operations::testing::{bench_as, get, read};
    use contract::{Access, Capabilities, DenialReason, Moniker, OperationName, Role};

    #[test]
    fn i9_a_delegate_reads_there_that_products_are_not_for_it() {
        let bench = bench_as(&Moniker::Germany, &Role::PartnerDelegate);
        let capabilities: Capabilities = read(&get(&bench, &Moniker::Germany, "/v1/capabilities"));
        assert_eq!(capabilities.cloud, Moniker::Germany);
        assert!(capabilities.access(&OperationName::GetSession).is_allowed());
        let Access::Denied(denial) = capabilities.access(&OperationName::ListSubscriptions) else {
            panic!("allowed")
        };
        assert_eq!(denial.reason, DenialReason::PartnerDelegate);
    }

    #[test]
    fn a5_what_is_promised_is_what_is_let_through() {
        for role in Role::KNOWN {
            let bench = bench_as(&Moniker::Worldwide, role);
            let capabilities: Capabilities = read(&get(&bench, &Moniker::Worldwide, "/v1/capabilities"));
            let list = get(&bench, &Moniker::Worldwide, "/v1/subscriptions");
            let promised = capabilities.access(&OperationName::ListSubscriptions).is_allowed();
            assert_eq!(list.status == 200, promised, "{role}");
        }
    }
}
