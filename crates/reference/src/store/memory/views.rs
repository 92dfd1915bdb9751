//! Saved views.

use super::Changing;
use crate::store::{
    Saved,
    views::{in_order, judge},
};
use contract::{AccountId, SavedView, SavedViewId};

impl Changing {
    pub(super) fn saved_views(&self, account: &AccountId) -> Vec<SavedView> {
        let own = self.views.iter().filter(|(owner, _)| owner == account);
        in_order(own.map(|(_, view)| view.clone()).collect())
    }

    pub(super) fn save_view(&mut self, account: &AccountId, view: &SavedView) -> Saved {
        if self.is_of_another(account, &view.id) {
            return Saved::OfAnother;
        }
        let judged = judge(&self.saved_views(account), view);
        if judged == Saved::Done {
            self.views.retain(|(_, own)| own.id != view.id);
            self.views.push((account.clone(), view.clone()));
        }
        judged
    }

    pub(super) fn delete_view(&mut self, account: &AccountId, id: &SavedViewId) -> bool {
        let is_ours = !self.is_of_another(account, id);
        self.views.retain(|(owner, own)| !(owner == account && own.id == *id));
        is_ours
    }

    fn is_of_another(&self, account: &AccountId, id: &SavedViewId) -> bool {
        self.views.iter().any(|(owner, own)| own.id == *id && owner != account)
    }
}
