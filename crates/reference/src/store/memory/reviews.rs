//! Reviews in memory.

use super::{Changing, MemoryStore, StoreError};
use crate::store::{
    Beginning, Begun, Numbered, Once, ReviewQuestion, ReviewRecord, ReviewStore, SignedOff, SigningOff,
};
use contract::{ReviewId, ReviewState, TenantId, Timestamp};

impl Changing {
    fn reviews(&self, organization: &TenantId) -> impl DoubleEndedIterator<Item = &ReviewRecord> {
        self.reviews.iter().filter(move |record| record.organization == *organization)
    }

    fn open_review(&self, organization: &TenantId) -> Option<&ReviewRecord> {
        self.reviews(organization).find(|record| record.review.state == ReviewState::Open)
    }

    /// The place of a version.
    fn place_of(&self, before: &ReviewRecord) -> Option<usize> {
        let version = |record: &ReviewRecord| (record.review.id.clone(), record.changes);
        self.reviews.iter().position(|record| version(record) == version(before))
    }

    fn put_review(&mut self, place: usize, after: ReviewRecord) {
        if let Some(record) = self.reviews.get_mut(place) {
            *record = after;
        }
    }
}

impl ReviewStore for MemoryStore {
    fn reviews(&self, question: &ReviewQuestion) -> Result<Numbered<ReviewRecord>, StoreError> {
        let changing = self.changing();
        let rows = (1..).zip(&changing.reviews);
        let rows = rows.filter(|(_, record)| record.organization == question.organization);
        let page = Numbered::newest_first(rows, question.edge.as_ref(), question.limit);
        Ok(page.map(|(number, record)| (number, record.clone())))
    }

    fn review(&self, organization: &TenantId, id: &ReviewId) -> Result<Option<ReviewRecord>, StoreError> {
        Ok(self.changing().reviews(organization).find(|record| record.review.id == *id).cloned())
    }

    fn review_state(
        &self,
        organization: &TenantId,
    ) -> Result<(Option<Timestamp>, Option<ReviewRecord>), StoreError> {
        let changing = self.changing();
        let signed_off =
            changing.reviews(organization).filter_map(|record| record.review.signed_off_at).max();
        Ok((signed_off, changing.open_review(organization).cloned()))
    }

    fn begin_review(&self, beginning: &Beginning) -> Result<Begun, StoreError> {
        let mut changing = self.changing();
        if let Some(before) = changing.reply_to(&beginning.intent) {
            return Ok(Begun::Once(Once::Before(before)));
        }
        if let Some(open) = changing.open_review(&beginning.record.organization) {
            return Ok(Begun::Open(Box::new(open.clone())));
        }
        changing.reply_once(&beginning.intent, &beginning.reply);
        changing.reviews.push(beginning.record.clone());
        Ok(Begun::Once(Once::Done))
    }

    fn change_review(&self, before: &ReviewRecord, after: &ReviewRecord) -> Result<bool, StoreError> {
        let mut changing = self.changing();
        let place = changing.place_of(before);
        place.into_iter().for_each(|place| changing.put_review(place, after.clone()));
        Ok(place.is_some())
    }

    fn sign_off(&self, signing: &SigningOff) -> Result<SignedOff, StoreError> {
        let SigningOff { intent, before, removals, letters, event, seal } = signing;
        let mut changing = self.changing();
        if let Some(before) = changing.reply_to(intent) {
            return Ok(SignedOff::Before(before));
        }
        let is_there =
            |changing: &Changing| removals.iter().all(|removal| changing.has_version(&removal.before));
        let Some(place) = changing.place_of(before).filter(|_| is_there(&changing)) else {
            return Ok(SignedOff::Overtaken);
        };
        // The only step that can fail comes before all that has an effect.
        let (after, reply) = seal(&changing.next_place(event))?;
        changing.record(event);
        removals.iter().for_each(|removal| changing.relate(removal));
        changing.write_letters(letters);
        changing.put_review(place, after);
        changing.reply_once(intent, &reply);
        Ok(SignedOff::Done(reply))
    }
}
