//! `GET /v1/invitations/{id}`: one invitation.

use super::{
    Context, Principal,
    invited::{Invited, find},
};
use crate::message::{Answer, ApiResponse};
use contract::InvitationId;

/// Answers with the invitation.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let record = find(context, principal, &InvitationId::new(context.id.as_str()))?;
    ApiResponse::json(&Invited::read(context, principal)?.show(&record))
}
