//! Sizes, services and states in words.

use crate::{
    l10n::{MessageId, ids},
    ui::Icon,
};
use contract::{InquiryState, OrganizationSize, PartnerService};

/// How large an organisation is; one that is not known has no text.
pub(super) fn size(size: &OrganizationSize) -> Option<MessageId> {
    Some(match size {
        OrganizationSize::UpTo24 => ids::FIND_SIZE_UP_TO_24,
        OrganizationSize::UpTo249 => ids::FIND_SIZE_UP_TO_249,
        OrganizationSize::UpTo999 => ids::FIND_SIZE_UP_TO_999,
        OrganizationSize::From1000 => ids::FIND_SIZE_FROM_1000,
        OrganizationSize::Other(_) => return None,
    })
}

/// What a partner does; one that is not known is left out.
pub(super) fn service(service: &PartnerService) -> Option<MessageId> {
    Some(match service {
        PartnerService::Licensing => ids::FIND_SERVICE_LICENSING,
        PartnerService::Deployment => ids::FIND_SERVICE_DEPLOYMENT,
        PartnerService::ManagedServices => ids::FIND_SERVICE_MANAGED_SERVICES,
        PartnerService::Security => ids::FIND_SERVICE_SECURITY,
        PartnerService::Training => ids::FIND_SERVICE_TRAINING,
        PartnerService::Meetings => ids::FIND_SERVICE_MEETINGS,
        PartnerService::Applications => ids::FIND_SERVICE_APPLICATIONS,
        PartnerService::Other(_) => return None,
    })
}

/// What became of an inquiry, and how it looks.
pub(super) fn state(state: &InquiryState) -> (MessageId, &'static str, Icon) {
    match state {
        InquiryState::Waiting => (ids::INQUIRY_STATE_WAITING, "badge--brand", Icon::Clock),
        InquiryState::Sent => (ids::INQUIRY_STATE_SENT, "badge--success", Icon::Checkmark),
        InquiryState::Undeliverable => (ids::INQUIRY_STATE_UNDELIVERABLE, "badge--danger", Icon::Warning),
        InquiryState::Invited => (ids::INQUIRY_STATE_INVITED, "badge--success", Icon::CheckmarkCircle),
        InquiryState::Other(_) => (ids::BULK_STATE_UNKNOWN, "", Icon::Info),
    }
}
