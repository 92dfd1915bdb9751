//! What is done to a relationship, and signing a review off: to an end that is known (reliability B1, B2, B5).
//!
//! Each request names the version it is meant for, and where it does more than set a value it carries a key.
//! So it can be sent again and is done at most once, and reading the thing tells whether it was done.

use super::{
    Call, CallError, Client, HttpReply,
    doubt::{LONGEST_WAY, SENDINGS, Seen, asked_wait, is_open, may_arrive, passes},
    read,
};
use contract::{
    AutoExtend, ETag, IdempotencyKey, Relationship, RelationshipId, Review, ReviewId, ReviewState, RoleId,
    RoleRemoval,
    operation::{EndRelationship, GetRelationship, GetReview, RemoveRoles, SetAutoExtend, SignOffReview},
};

/// What is wanted.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// That these roles are not held any more.
    RemoveRoles(RelationshipId, Vec<RoleId>, IdempotencyKey),
    /// That it ends.
    End(RelationshipId),
    /// What happens at its end.
    SetAutoExtend(RelationshipId, AutoExtend),
    /// That what was decided is done.
    SignOff(ReviewId, IdempotencyKey),
}

/// What is wanted, and of which version.
#[derive(Clone, Debug, PartialEq)]
pub struct Errand {
    /// What.
    pub deed: Deed,
    /// The version that was seen.
    pub seen: ETag,
}

/// What it is done to, as it is now.
#[derive(Clone, Debug, PartialEq)]
pub enum Thing {
    /// A relationship.
    Relationship(Box<Relationship>),
    /// A review.
    Review(Box<Review>),
}

/// What an errand is doing.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// The request is under way.
    Sending,
    /// Nobody knows whether it was done; it is being read to find out. Why the answer is missing, or why
    /// reading failed.
    Looking(CallError),
    /// It was not done so far, but the request may still arrive: it is read on for a while.
    NotYet,
}

/// How an errand ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// What was wanted is there.
    Done(Thing),
    /// Somebody else changed it: this is there now.
    Overtaken(Thing),
    /// It was not done, and this is why.
    Refused(CallError),
    /// It was not done, and its request is too old to be done any more.
    NotDone,
    /// It cannot be found out, and this is why.
    Unknown(CallError),
}

impl Client {
    /// Runs an errand to its end. Dropping the future is giving up.
    pub async fn run(&self, errand: &Errand, tell: &dyn Fn(Stage)) -> Outcome {
        let call = errand.request(self);
        let mut sent = 0;
        let mut under_way = false;
        loop {
            tell(Stage::Sending);
            sent += 1;
            let answer = self.exchange(&call).await.and_then(|reply| errand.answered(&reply));
            let error = match answer {
                Ok(thing) if errand.is_done_in(&thing) => return Outcome::Done(thing),
                // A success that shows something else is no answer to this question.
                Ok(_) => CallError::wrong_type(),
                Err(error) => error,
            };
            if !is_open(&error) {
                // What refuses this one for a while says nothing of one that was sent before it.
                let is_unknown = under_way && passes(&error);
                return if is_unknown { Outcome::Unknown(error) } else { Outcome::Refused(error) };
            }
            under_way |= may_arrive(&error);
            match self.look_after(errand, error.clone(), LONGEST_WAY, tell).await {
                Outcome::NotDone if !under_way => return Outcome::Refused(error),
                Outcome::NotDone if sent == SENDINGS || asked_wait(&error) > 0 => {
                    return Outcome::Unknown(error);
                }
                Outcome::NotDone => {}
                found => return found,
            }
        }
    }

    /// Finds out what became of an errand that was sent so many milliseconds ago, without sending it.
    pub async fn look_after(
        &self,
        errand: &Errand,
        why: CallError,
        sent_ago: u64,
        tell: &dyn Fn(Stage),
    ) -> Outcome {
        let look = errand.question(self);
        let compare = |reply: &HttpReply| errand.found(reply).map(|thing| errand.compare(thing));
        let is_known = |reply: &HttpReply| Ok(compare(reply)? != Outcome::NotDone);
        let tell = |seen| match seen {
            Seen::Nothing(error) => tell(Stage::Looking(error)),
            Seen::NotYet(_) => tell(Stage::NotYet),
        };
        let found = self.find_out(&look, &is_known, why, sent_ago, &tell).await;
        found.and_then(|reply| compare(&reply)).unwrap_or_else(Outcome::Unknown)
    }
}

impl Errand {
    fn request(&self, client: &Client) -> Call {
        let if_match = self.seen.clone();
        match self.deed.clone() {
            Deed::RemoveRoles(relationship, roles, key) => {
                client.prepare(&RemoveRoles { relationship, roles, if_match, key })
            }
            Deed::End(relationship) => client.prepare(&EndRelationship { relationship, if_match }),
            Deed::SetAutoExtend(relationship, auto_extend) => {
                client.prepare(&SetAutoExtend { relationship, auto_extend, if_match })
            }
            Deed::SignOff(review, key) => client.prepare(&SignOffReview { review, if_match, key }),
        }
    }

    fn question(&self, client: &Client) -> Call {
        match self.deed.clone() {
            Deed::RemoveRoles(id, ..) | Deed::End(id) | Deed::SetAutoExtend(id, _) => {
                client.prepare(&GetRelationship(id))
            }
            Deed::SignOff(id, _) => client.prepare(&GetReview(id)),
        }
    }

    fn answered(&self, reply: &HttpReply) -> Result<Thing, CallError> {
        match &self.deed {
            Deed::RemoveRoles(..) => {
                read::<RoleRemoval>(reply).map(|removal| Thing::Relationship(Box::new(removal.relationship)))
            }
            _ => self.found(reply),
        }
    }

    fn found(&self, reply: &HttpReply) -> Result<Thing, CallError> {
        match &self.deed {
            Deed::SignOff(..) => read(reply).map(|review| Thing::Review(Box::new(review))),
            _ => read(reply).map(|relationship| Thing::Relationship(Box::new(relationship))),
        }
    }

    fn is_done_in(&self, thing: &Thing) -> bool {
        match (&self.deed, thing) {
            (Deed::RemoveRoles(_, roles, _), Thing::Relationship(now)) => {
                now.roles.iter().all(|held| !roles.contains(&held.id)) || !now.status.is_open()
            }
            (Deed::End(_), Thing::Relationship(now)) => !now.status.is_open(),
            (Deed::SetAutoExtend(_, wanted), Thing::Relationship(now)) => now.auto_extend == *wanted,
            (Deed::SignOff(..), Thing::Review(now)) => now.state == ReviewState::SignedOff,
            _ => false,
        }
    }

    fn compare(&self, thing: Thing) -> Outcome {
        if self.is_done_in(&thing) {
            Outcome::Done(thing)
        } else if *thing.etag() == self.seen {
            Outcome::NotDone
        } else {
            Outcome::Overtaken(thing)
        }
    }
}

impl Thing {
    /// Its version.
    pub fn etag(&self) -> &ETag {
        match self {
            Self::Relationship(relationship) => &relationship.etag,
            Self::Review(review) => &review.etag,
        }
    }
}
