//! Inspecting a link before anything is done with it (row H7; product.md e6).

use crate::{
    ids::InvitationId, invitation::Invitation, invitation_link::LinkShape, macros::open_enum,
    moniker::Moniker,
};
use serde::{Deserialize, Serialize};

/// The body of `POST /v1/invitation-lookups`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct InvitationLookup {
    /// An address with its fragment, a mail with one in it, an id: at most
    /// [`MAX_TEXT`](crate::invitation_link::MAX_TEXT) characters.
    pub text: String,
}

open_enum! {
    /// What became of looking.
    pub enum LookupVerdict {
        /// It is an invitation to this organisation. An old link names only the partner, so that it can be
        /// several: the newest comes first.
        Found = "found",
        /// It is an invitation to another organisation. Nothing else is said of it.
        OtherOrganization = "otherOrganization",
        /// It is a link of another cloud, in which it can be opened.
        OtherCloud = "otherCloud",
        /// It is the link of an invitation, but there is none such here, or none any more.
        NotFound = "notFound",
        /// It is a link, but of another page.
        OtherPage = "otherPage",
        /// There is neither a link nor an id in it.
        NoLink = "noLink",
    }
}

open_enum! {
    /// What is odd about a link. It counts for nothing, and is said all the same.
    pub enum LinkWarning {
        /// It leads to a host that is neither the operator's nor this service's own.
        UnknownHost = "unknownHost",
        /// It claims other rights than the invitation has.
        OtherRights = "otherRights",
        /// It names another provider than the invitation.
        OtherProvider = "otherProvider",
    }
}

/// The answer of `POST /v1/invitation-lookups`. Looking changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct LookedUpInvitation {
    /// What became of it.
    pub verdict: LookupVerdict,
    /// Which shape the link has, when it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<LinkShape>,
    /// The host that it leads to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The cloud that it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cloud: Option<Moniker>,
    /// Its id in the other cloud, where that is one of ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<InvitationId>,
    /// The invitations, when there are some.
    #[serde(default)]
    pub invitations: Vec<Invitation>,
    /// What is odd about it.
    #[serde(default)]
    pub warnings: Vec<LinkWarning>,
}
