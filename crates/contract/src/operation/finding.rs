//! The operations of finding a partner.

use super::{Method, Operation, OperationName};
use crate::{
    body::Body,
    ids::{IdempotencyKey, TenantId},
    page::{Cursor, Page},
    partner_directory::{DirectoryPartner, DirectoryQuery, Inquiry, InquiryRequest},
};

/// `GET /v1/partner-directory`: by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartnerDirectory(pub DirectoryQuery);

impl Operation for ListPartnerDirectory {
    const NAME: OperationName = OperationName::ListPartnerDirectory;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/partner-directory";
    type Reply = Page<DirectoryPartner>;

    fn query(&self) -> Vec<(&'static str, String)> {
        let DirectoryQuery { search, location, size, service, cursor, limit } = &self.0;
        let narrow = [
            ("search", search.clone()),
            ("location", location.clone()),
            ("size", size.iter().map(ToString::to_string).collect()),
            ("service", service.iter().map(ToString::to_string).collect()),
        ];
        let narrow = narrow.into_iter().filter(|(_, value)| !value.is_empty());
        narrow.chain(super::paging(cursor.as_ref(), *limit)).collect()
    }
}

/// `POST /v1/partner-inquiries`: contacts each of them, once per key.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInquiry {
    /// What, and to whom.
    pub request: InquiryRequest,
    /// Which intent it is.
    pub key: IdempotencyKey,
}

impl Operation for CreateInquiry {
    const NAME: OperationName = OperationName::CreateInquiry;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/partner-inquiries";
    type Reply = Inquiry;

    fn body(&self) -> Option<String> {
        let InquiryRequest { partners, needs, size, contact } = &self.request;
        let who = Body::new().text("name", &contact.name).text("email", &contact.email);
        let body = Body::new()
            .texts("partners", partners.iter().map(TenantId::as_str))
            .text("needs", needs)
            .text("size", size.as_str())
            .object("contact", who.text_if("phone", contact.phone.as_deref()));
        Some(body.finish())
    }

    fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        Some(&self.key)
    }
}

/// `GET /v1/partner-inquiries`: the newest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInquiries {
    /// The one that was made with this key, by this account: none or one.
    pub key: Option<IdempotencyKey>,
    /// From where; none means from the newest.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`](crate::subscription_query::DEFAULT_LIMIT).
    pub limit: Option<u16>,
}

impl Operation for ListInquiries {
    const NAME: OperationName = OperationName::ListInquiries;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/partner-inquiries";
    type Reply = Page<Inquiry>;

    fn query(&self) -> Vec<(&'static str, String)> {
        let key = self.key.iter().map(|key| ("key", key.to_string()));
        key.chain(super::paging(self.cursor.as_ref(), self.limit)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::partner_directory::{InquiryContact, OrganizationSize};

    #[test]
    fn b2_the_body_is_what_the_other_end_reads() {
        for phone in [None, Some("+46 8 123".to_owned())] {
            let contact =
                InquiryContact { name: "Åsa \"A\"".to_owned(), email: "a@contoso.com".to_owned(), phone };
            let request = InquiryRequest {
                partners: vec![TenantId::new("1"), TenantId::new("2")],
                needs: "Mail\nand more".to_owned(),
                size: OrganizationSize::UpTo249,
                contact,
            };
            let operation = CreateInquiry { request: request.clone(), key: IdempotencyKey::new("k") };
            let body = operation.body().unwrap();
            assert_eq!(serde_json::from_str::<InquiryRequest>(&body).unwrap(), request);
        }
    }
}
