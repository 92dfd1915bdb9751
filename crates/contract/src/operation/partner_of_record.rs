//! The operations on the partner of record of a subscription.

use super::{Method, Operation, OperationName};
use crate::{
    body::Body,
    history::HistoryEvent,
    ids::{ETag, SubscriptionId},
    page::{Cursor, Page},
    partner_id::PartnerId,
    partner_of_record::PartnerOfRecordSlot,
    partner_profile::PartnerProfile,
};
use serde::{Deserialize, Serialize};

/// `GET /v1/partner-ids/{id}`: who stands behind the digits, as far as this organisation is concerned.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPartnerId(Box<str>);

impl GetPartnerId {
    /// Asks about an ID.
    pub fn of(id: PartnerId) -> Self {
        Self(id.digits().into())
    }
}

impl Operation for GetPartnerId {
    const NAME: OperationName = OperationName::GetPartnerId;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/partner-ids/{id}";
    type Reply = PartnerProfile;

    fn id(&self) -> Option<&str> {
        Some(&self.0)
    }
}

/// The body of `PUT /v1/subscriptions/{id}/partner-of-record`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PartnerOfRecordChange {
    /// The location ID of who shall be partner of record.
    pub partner_id: PartnerId,
}

/// `PUT /v1/subscriptions/{id}/partner-of-record`: sets the partner, or replaces it in one step.
///
/// Naming the partner that is there already succeeds and changes nothing, whatever the version: a
/// request whose answer was lost may be sent again (RFC 9110, 13.1.1).
#[derive(Clone, Debug, PartialEq)]
pub struct SetPartnerOfRecord {
    /// On which subscription.
    pub subscription: SubscriptionId,
    /// Whom.
    pub partner_id: PartnerId,
    /// The version that was seen.
    pub if_match: ETag,
}

impl Operation for SetPartnerOfRecord {
    const NAME: OperationName = OperationName::SetPartnerOfRecord;
    const METHOD: Method = Method::Put;
    const PATH: &'static str = "/v1/subscriptions/{id}/partner-of-record";
    type Reply = PartnerOfRecordSlot;

    fn id(&self) -> Option<&str> {
        Some(self.subscription.as_str())
    }

    fn body(&self) -> Option<String> {
        Some(Body::new().text("partnerId", &self.partner_id.digits()).finish())
    }

    fn if_match(&self) -> Option<&ETag> {
        Some(&self.if_match)
    }
}

/// `DELETE /v1/subscriptions/{id}/partner-of-record`: leaves the subscription without a partner.
///
/// Where there is none already, it succeeds and changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct RemovePartnerOfRecord {
    /// On which subscription.
    pub subscription: SubscriptionId,
    /// The version that was seen.
    pub if_match: ETag,
}

impl Operation for RemovePartnerOfRecord {
    const NAME: OperationName = OperationName::RemovePartnerOfRecord;
    const METHOD: Method = Method::Delete;
    const PATH: &'static str = "/v1/subscriptions/{id}/partner-of-record";
    type Reply = PartnerOfRecordSlot;

    fn id(&self) -> Option<&str> {
        Some(self.subscription.as_str())
    }

    fn if_match(&self) -> Option<&ETag> {
        Some(&self.if_match)
    }
}

/// `GET /v1/subscriptions/{id}/history`: the newest change first.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSubscriptionHistory {
    /// Of which subscription.
    pub subscription: SubscriptionId,
    /// From where; none means from the newest.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`](crate::subscription_query::DEFAULT_LIMIT).
    pub limit: Option<u16>,
}

impl Operation for ListSubscriptionHistory {
    const NAME: OperationName = OperationName::ListSubscriptionHistory;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/subscriptions/{id}/history";
    type Reply = Page<HistoryEvent>;

    fn id(&self) -> Option<&str> {
        Some(self.subscription.as_str())
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        super::paging(self.cursor.as_ref(), self.limit).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn e1_the_body_is_what_the_other_end_reads(number in 1000_u32..=2_147_483_647) {
            let partner_id = PartnerId::parse(&number.to_string()).unwrap();
            let operation = SetPartnerOfRecord {
                subscription: SubscriptionId::new("1"),
                partner_id,
                if_match: ETag::new("\"0\""),
            };
            let written = serde_json::to_string(&PartnerOfRecordChange { partner_id }).unwrap();
            prop_assert_eq!(operation.body(), Some(written));
        }
    }
}
