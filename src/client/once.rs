//! Sending what is done once however often it arrives, to an end that is known: a lost answer is found out,
//! never guessed (reliability B1, B2). A key, or a version, makes sure of the once; which, is the caller's.

use super::{
    Call, CallError, Client, HttpReply,
    doubt::{LONGEST_WAY, SENDINGS, Seen, asked_wait, is_open, may_arrive, passes},
};

/// What a request that is followed is doing.
#[derive(Clone, Debug, PartialEq)]
pub enum OnceStage {
    /// It is under way.
    Sending,
    /// Nobody knows whether it was done, and that is being read. Why the answer is missing, or why reading
    /// failed.
    Looking(CallError),
    /// It was not done so far, but may still arrive.
    NotYet,
}

/// How it is found out what became of a request.
pub(super) struct Look<'a> {
    pub call: Call,
    /// Whether what was read shows what became of it.
    pub knows: &'a dyn Fn(&HttpReply) -> Result<bool, CallError>,
}

/// How it ended.
pub(super) enum End {
    /// It was done: its own answer.
    Answered(HttpReply),
    /// What became of it was read.
    Found(HttpReply),
    /// It was not done, and this is why.
    Refused(CallError),
    /// It was not done, and is too old to arrive any more.
    NotDone,
    /// It cannot be found out, and this is why.
    Unknown(CallError),
}

impl Client {
    /// Sends and follows it to its end; `answers` says whether a success is an answer to this question.
    /// Dropping the future is giving up.
    pub(super) async fn once(
        &self,
        send: &Call,
        answers: &dyn Fn(&HttpReply) -> bool,
        look: &Look<'_>,
        tell: &dyn Fn(OnceStage),
    ) -> End {
        let mut sent = 0;
        let mut under_way = false;
        loop {
            tell(OnceStage::Sending);
            sent += 1;
            let error = match self.exchange(send).await {
                Ok(reply) if answers(&reply) => return End::Answered(reply),
                // A success that shows something else is no answer to this question.
                Ok(_) => CallError::wrong_type(),
                Err(error) => error,
            };
            if !is_open(&error) {
                // What refuses this one for a while says nothing of one that was sent before it.
                return if under_way && passes(&error) { End::Unknown(error) } else { End::Refused(error) };
            }
            under_way |= may_arrive(&error);
            match self.look_once(look, error.clone(), LONGEST_WAY, tell).await {
                End::NotDone if !under_way => return End::Refused(error),
                End::NotDone if sent == SENDINGS || asked_wait(&error) > 0 => return End::Unknown(error),
                End::NotDone => {}
                found => return found,
            }
        }
    }

    /// Finds out what became of what was sent so many milliseconds ago, without sending it.
    pub(super) async fn look_once(
        &self,
        Look { call, knows }: &Look<'_>,
        why: CallError,
        sent_ago: u64,
        tell: &dyn Fn(OnceStage),
    ) -> End {
        let tell = |seen| match seen {
            Seen::Nothing(error) => tell(OnceStage::Looking(error)),
            Seen::NotYet(_) => tell(OnceStage::NotYet),
        };
        let found = self.find_out(call, *knows, why, sent_ago, &tell).await;
        match found.and_then(|reply| Ok((knows(&reply)?, reply))) {
            Ok((true, reply)) => End::Found(reply),
            Ok((false, _)) => End::NotDone,
            Err(error) => End::Unknown(error),
        }
    }
}
