//! `GET /v1/capabilities`: what this cloud, organisation and account can do.

use super::{Context, Principal};
use crate::message::{Answer, ApiResponse};
use contract::{Access, Capabilities, OperationName};

/// Answers with the table role × operation, read for this account.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let access = |name: &OperationName| (name.clone(), Access::of(&principal.session.roles, name));
    let operations = OperationName::KNOWN.iter().map(access).collect();
    ApiResponse::json(&Capabilities { cloud: context.cloud.clone(), operations })
}
