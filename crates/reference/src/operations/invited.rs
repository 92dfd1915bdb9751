//! Invitations and what surrounds them, as operations look at them.

use super::{Context, Principal};
use crate::{
    agreements,
    invitations::{InvitationRecord, Surroundings},
    message::Failure,
    relationships::RelationshipRecord,
    store::KeptAcceptance,
};
use contract::{Invitation, InvitationId, Problem, ProblemCode, RequiredAgreement, TenantId};

/// What an organisation has that decides about invitations to it.
pub(super) struct Invited<'a> {
    context: &'a Context<'a>,
    principal: &'a Principal,
    /// Its relationships, the oldest first.
    pub(super) related: Vec<RelationshipRecord>,
    /// What it decided about agreements, the oldest first.
    pub(super) decided: Vec<KeptAcceptance>,
    agreement: Option<RequiredAgreement>,
}

impl<'a> Invited<'a> {
    /// Of the organisation of who asks.
    pub(super) fn read(context: &'a Context<'a>, principal: &'a Principal) -> Result<Self, Failure> {
        let organization = &principal.session.organization.id;
        let related = context.store.relationships(organization)?;
        let decided = context.store.acceptances(organization)?;
        let agreement = agreements::required(&context.setup.agreements, &decided);
        Ok(Self { context, principal, related, decided, agreement })
    }

    /// What decides what an invitation is.
    pub(super) fn surroundings(&self) -> Surroundings<'_> {
        Surroundings {
            now: self.context.now,
            roles: &self.principal.session.roles,
            related: &self.related,
            agreement: self.agreement.as_ref(),
        }
    }

    /// The relationships with the partner of an invitation.
    pub(super) fn related_to(&self, record: &InvitationRecord) -> Vec<RelationshipRecord> {
        self.related.iter().filter(|own| own.partner.id == record.partner.id).cloned().collect()
    }

    /// The invitation as it is.
    pub(super) fn show(&self, record: &InvitationRecord) -> Invitation {
        self.surroundings().show(record)
    }
}

/// The invitation of an id, to the organisation of who asks.
///
/// # Errors
/// When there is none in this cloud, or none any more; and of one to another organisation only that it is.
pub(super) fn find(
    context: &Context,
    principal: &Principal,
    id: &InvitationId,
) -> Result<InvitationRecord, Failure> {
    let found = context.store.invitation(id)?.filter(|record| is_here(record, context));
    let record = found.ok_or_else(|| Problem::new(ProblemCode::NotFound))?;
    if !is_to(&record, &principal.session.organization.id) {
        return Err(Problem::new(ProblemCode::OtherOrganization).into());
    }
    Ok(record)
}

/// Whether it is one of this cloud that is still listed.
pub(super) fn is_here(record: &InvitationRecord, context: &Context) -> bool {
    record.cloud == context.cloud && record.is_kept(context.now)
}

/// Whether it is to an organisation.
pub(super) fn is_to(record: &InvitationRecord, organization: &TenantId) -> bool {
    record.organization == *organization
}
