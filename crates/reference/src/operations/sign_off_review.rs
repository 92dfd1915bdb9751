//! `POST /v1/relationship-reviews/{id}/sign-off`: signs a review and does what was decided, once per key (row J4).

use super::{
    Context, Principal, evidence,
    if_match::Versions,
    once,
    relationship::{changing, letters},
    review::{find, require_open, show},
};
use crate::{
    audit::{About, Action, Event},
    letters::{Cause, Letter, Matter, address},
    message::{Answer, ApiResponse, Failure},
    relationships::RelationshipRecord,
    store::{Intent, RelationshipChange, ReviewRecord, SignedOff, SigningOff, StoreError},
};
use contract::{
    Access, DirectoryRole, OperationName, Problem, ProblemCode, RelationshipActions, Review, ReviewDecision,
    ReviewEvidence, ReviewItem, ReviewOutcome, ReviewState,
    evidence::{ChainPlace, REVIEW_FORMAT},
};

/// How often somebody may come between before it is given up.
const ATTEMPTS: usize = 8;

/// Answers with the review, signed.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let intent = once::read(context, principal, &OperationName::SignOffReview)?;
    if let Some(answer) = once::before(context, &intent)? {
        return Ok(answer);
    }
    let versions = Versions::read(context)?;
    for _ in 0..ATTEMPTS {
        let before = find(context, principal)?;
        require_open(&before)?;
        versions.require(&before.review.etag)?;
        if before.review.undecided() > 0 {
            return Err(Problem::new(ProblemCode::Undecided).into());
        }
        match sign_off(context, principal, &intent, before)? {
            SignedOff::Done(reply) => return Ok(ApiResponse::of_json(reply)),
            SignedOff::Before(reply) => return once::again(&intent, reply),
            // A relationship was changed just now, so that its decision has another outcome.
            SignedOff::Overtaken => {}
        }
    }
    Err(Problem::new(ProblemCode::Stale).into())
}

fn sign_off(
    context: &Context,
    principal: &Principal,
    intent: &Intent,
    before: ReviewRecord,
) -> Result<SignedOff, Failure> {
    let mut following = Following::default();
    let related = context.store.relationships(&before.organization)?;
    let mut items = Vec::new();
    for item in &before.review.items {
        let record = related.iter().find(|record| record.id == item.relationship.id);
        items.push(following.follow(context, principal, &before, item, record)?);
    }
    let after = before.clone().changed(Review {
        state: ReviewState::SignedOff,
        items,
        signed_off_at: Some(context.now),
        signed_off_by: Some(principal.session.account.display_name.clone()),
        ..before.review.clone()
    });
    let evidence = ReviewEvidence {
        format: REVIEW_FORMAT.to_owned(),
        cloud: context.cloud.clone(),
        organization: before.organization.clone(),
        organization_name: principal.session.organization.name.clone(),
        subject: evidence::subject(context, principal, &OperationName::SignOffReview),
        review: after.review.clone(),
        seen: evidence::seen(context, intent),
        chain: ChainPlace { previous: String::new(), tip: String::new() },
    };
    let about = About {
        review: Some(after.review.id.clone()),
        evidence: Some(evidence::digest(&evidence)),
        ..About::default()
    };
    let seal = |place: &ChainPlace| {
        let fault = |error: serde_json::Error| StoreError(error.to_string());
        let evidence = ReviewEvidence { chain: place.clone(), ..evidence.clone() };
        let receipt = context.setup.seal.sign(serde_json::to_string(&evidence).map_err(fault)?);
        let review = Review { receipt: Some(receipt), ..after.review.clone() };
        let sealed = ReviewRecord { review, ..after.clone() };
        let shown =
            show(context, principal, &sealed).map_err(|_| StoreError("it cannot be shown".to_owned()))?;
        let reply = serde_json::to_string(&shown).map_err(fault)?;
        Ok((sealed, reply))
    };
    let Following { removals, letters } = following;
    let event = Event { about, ..context.event_by(Action::ReviewSignedOff, principal) };
    let intent = intent.clone();
    let signing = SigningOff { intent, before, removals, letters, event, seal: &seal };
    Ok(context.store.sign_off(&signing)?)
}

/// What follows from the decisions.
#[derive(Default)]
struct Following {
    removals: Vec<RelationshipChange>,
    letters: Vec<Letter>,
}

impl Following {
    /// Notes what follows from one decision, and says what becomes of it.
    fn follow(
        &mut self,
        context: &Context,
        principal: &Principal,
        review: &ReviewRecord,
        item: &ReviewItem,
        record: Option<&RelationshipRecord>,
    ) -> Result<ReviewItem, Failure> {
        let item = ReviewItem { outcome: Some(ReviewOutcome::Kept), ..item.clone() };
        match item.decision {
            Some(ReviewDecision::RemoveRoles) => self.remove(context, principal, review, item, record),
            Some(ReviewDecision::Ask) => {
                self.letters.push(question(context, principal, review, &item));
                Ok(ReviewItem { outcome: Some(ReviewOutcome::Asked), ..item })
            }
            _ => Ok(item),
        }
    }

    /// Takes all roles away from the version that was reviewed.
    fn remove(
        &mut self,
        context: &Context,
        principal: &Principal,
        review: &ReviewRecord,
        item: ReviewItem,
        record: Option<&RelationshipRecord>,
    ) -> Result<ReviewItem, Failure> {
        let reviewed = |record: &&RelationshipRecord| record.etag(context.now) == item.relationship.etag;
        let Some(record) = record.filter(reviewed) else {
            let (outcome, problem) = (Some(ReviewOutcome::Changed), Some(ProblemCode::Stale));
            return Ok(ReviewItem { outcome, problem, ..item });
        };
        let may = RelationshipActions::of(&principal.session.roles, &context.cloud);
        if let Access::Denied(denial) = record.at(context.now, 0, &may).allowed_actions.remove_roles {
            let (outcome, problem) = (Some(ReviewOutcome::Refused), Some(ProblemCode::NotEditable));
            return Ok(ReviewItem { outcome, problem, denial: Some(denial), ..item });
        }
        let after = record.clone().without(&record.roles, context.now);
        let changing = changing(context, principal, Action::RolesRemoved, record.clone(), after);
        let letters = letters(context, principal, &changing)?;
        let RelationshipChange { mut event, .. } = changing.change.clone();
        event.about.review = Some(review.review.id.clone());
        self.removals.push(RelationshipChange { letters, event, ..changing.change });
        Ok(ReviewItem { outcome: Some(ReviewOutcome::Removed), ..item })
    }
}

/// To the partner, who answers by itself.
fn question(context: &Context, principal: &Principal, review: &ReviewRecord, item: &ReviewItem) -> Letter {
    let organization = &principal.session.organization;
    let matter = Matter::ReviewQuestion {
        organization: organization.name.clone(),
        name: item.relationship.name.clone(),
        roles: item.relationship.roles.iter().map(|role: &DirectoryRole| role.name.clone()).collect(),
        note: item.note.clone().unwrap_or_default(),
        asked_by: principal.session.account.display_name.clone(),
    };
    let cause = Cause { organization, about: review.review.id.as_str(), due_at: context.now };
    let letter = cause.letter(address(&item.relationship.partner), matter);
    Letter { reply_to: Some(principal.session.account.user_principal_name.clone()), ..letter }
}
