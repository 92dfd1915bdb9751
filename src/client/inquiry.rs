//! Asking partners, to an end that is known: nobody is written to twice (reliability B1, B2). An inquiry has
//! a key, and the list of inquiries is looked through for it while the answer is missing.

use super::{
    CallError, Client, HttpReply,
    once::{End, Look, OnceStage},
    read,
};
use contract::{
    IdempotencyKey, Inquiry, Page,
    operation::{CreateInquiry, ListInquiries},
};

/// How an inquiry ended.
#[derive(Clone, Debug, PartialEq)]
pub enum InquiryOutcome {
    /// It was taken; it says what became of it.
    Taken(Box<Inquiry>),
    /// Nobody was asked, and this is why.
    Refused(CallError),
    /// Nobody was asked, and the request is too old to arrive any more.
    NotDone,
    /// It cannot be found out, and this is why.
    Unknown(CallError),
}

impl Client {
    /// Asks, and follows it to its end. Dropping the future is giving up.
    pub async fn inquire(&self, inquiry: &CreateInquiry, tell: &dyn Fn(OnceStage)) -> InquiryOutcome {
        let answers = |reply: &HttpReply| read::<Inquiry>(reply).is_ok();
        let look = self.look_of_inquiry(&inquiry.key);
        ended(self.once(&self.prepare(inquiry), &answers, &look, tell).await)
    }

    /// Finds out what became of an inquiry that was sent so many milliseconds ago, without sending it.
    pub async fn look_for_inquiry(
        &self,
        key: &IdempotencyKey,
        why: CallError,
        sent_ago: u64,
        tell: &dyn Fn(OnceStage),
    ) -> InquiryOutcome {
        ended(self.look_once(&self.look_of_inquiry(key), why, sent_ago, tell).await)
    }

    fn look_of_inquiry(&self, key: &IdempotencyKey) -> Look<'static> {
        let list = ListInquiries { key: Some(key.clone()), ..ListInquiries::default() };
        Look { call: self.prepare(&list), knows: &is_there }
    }
}

fn found(reply: &HttpReply) -> Result<Option<Inquiry>, CallError> {
    Ok(read::<Page<Inquiry>>(reply)?.items.pop())
}

fn is_there(reply: &HttpReply) -> Result<bool, CallError> {
    Ok(found(reply)?.is_some())
}

fn ended(end: End) -> InquiryOutcome {
    let taken = |inquiry| InquiryOutcome::Taken(Box::new(inquiry));
    let outcome = match end {
        End::Answered(reply) => read(&reply).map(taken),
        End::Found(reply) => found(&reply).map(|found| found.map_or(InquiryOutcome::NotDone, taken)),
        End::Refused(error) => Ok(InquiryOutcome::Refused(error)),
        End::NotDone => Ok(InquiryOutcome::NotDone),
        End::Unknown(error) => Err(error),
    };
    outcome.unwrap_or_else(InquiryOutcome::Unknown)
}
