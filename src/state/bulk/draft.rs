//! What is typed and chosen for a bulk change before it is begun, kept in the tab.

use super::{Bulk, kept::Place};
use crate::{csv, state::kept::Kind};
use contract::{BulkRowRequest, Moniker};

/// A subscription that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What shall be changed, as far as it was said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// What was pasted.
    pub text: String,
    /// What was chosen in a list; then the text does not count.
    pub chosen: Vec<Choice>,
    /// What was typed as the partner ID for these.
    pub partner: String,
}

impl Draft {
    /// The rows of what was chosen: all get one partner; an empty text is nobody.
    pub fn rows(&self, partner: &str) -> Vec<BulkRowRequest> {
        let row = |(number, choice): (u32, &Choice)| BulkRowRequest {
            number,
            subscription: choice.id.clone(),
            partner: partner.to_owned(),
        };
        (1..).zip(&self.chosen).map(row).collect()
    }

    fn read(place: &Place) -> Self {
        let chosen = csv::read(&place.get(Kind::BulkChosen)).into_iter();
        let choice = |record: csv::Record| {
            let [id, name] = <[String; 2]>::try_from(record.fields).ok()?;
            Some(Choice { id, name })
        };
        let (text, partner) = (place.get(Kind::BulkText), place.get(Kind::BulkPartner));
        Self { text, chosen: chosen.filter_map(choice).collect(), partner }
    }
}

impl Bulk {
    /// What was said before.
    pub fn draft(self, moniker: &Moniker) -> Draft {
        self.place(moniker).map(|place| Draft::read(&place)).unwrap_or_default()
    }

    /// Keeps the text.
    pub fn keep_text(self, moniker: &Moniker, text: &str) {
        self.keep(moniker, Kind::BulkText, text);
    }

    /// Keeps what is typed as the partner ID.
    pub fn keep_partner(self, moniker: &Moniker, text: &str) {
        self.keep(moniker, Kind::BulkPartner, text);
    }

    /// Offers subscriptions that were chosen: the page that begins a bulk change has them then.
    pub fn offer(self, moniker: &Moniker, chosen: &[Choice]) {
        let mut text = String::new();
        for Choice { id, name } in chosen {
            csv::write_row(&mut text, [id.as_str(), name]);
        }
        self.keep(moniker, Kind::BulkChosen, &text);
    }

    fn keep(self, moniker: &Moniker, kind: Kind, text: &str) {
        if let Some(place) = self.place(moniker) {
            place.set(kind, text);
        }
    }
}
