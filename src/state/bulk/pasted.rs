//! What people paste for many changes: a subscription and a partner ID on each line, in either order, with
//! or without a line of names above. Pure.

use crate::csv;
use contract::{BulkRowRequest, PartnerId};

/// Longest text of a part of a row, in characters: the service takes no more.
const LONGEST: usize = 200;

/// A text, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// Its rows, numbered by their lines.
    pub rows: Vec<BulkRowRequest>,
    /// The lines that cannot be read, and why.
    pub wrong: Vec<(u32, WrongLine)>,
}

/// Why a line cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongLine {
    /// There is one thing on it.
    OnePart,
    /// The place of the subscription is empty.
    NoSubscription,
    /// Something on it is longer than any id.
    TooLong,
}

/// Where on a line the subscription stands, and where the partner.
#[derive(Clone, Copy)]
struct Columns {
    subscription: usize,
    partner: usize,
    /// A line of names said so.
    named: bool,
}

impl Pasted {
    /// Reads a text.
    pub fn read(text: &str) -> Self {
        let mut records = csv::read(text);
        let mut columns = Columns { subscription: 0, partner: 1, named: false };
        if let Some(named) = records.first().filter(|first| is_header(&first.fields)) {
            columns = Columns::of(&named.fields);
            records.remove(0);
        }
        let mut pasted = Self::default();
        for csv::Record { line, fields } in records {
            match columns.row(line, fields) {
                Ok(row) => pasted.rows.push(row),
                Err(why) => pasted.wrong.push((line, why)),
            }
        }
        pasted
    }
}

/// Ids have digits in them, names of columns have none.
fn is_header(fields: &[String]) -> bool {
    !fields.iter().any(|field| field.contains(|character: char| character.is_ascii_digit()))
}

impl Columns {
    /// As named, in whatever language: all of ours call a partner a partner, and an id an id.
    fn of(names: &[String]) -> Self {
        let is_partner = |name: &str| name.to_lowercase().contains("partner");
        let is_id = |name: &str| {
            let mut words = name.split(|character: char| !character.is_alphanumeric());
            words.any(|word| word.eq_ignore_ascii_case("id") || word.ends_with("Id"))
        };
        let is_subscription = |name: &str| {
            let name = name.to_lowercase();
            ["subscr", "prenum", "abonn"].iter().any(|word| name.contains(word))
        };
        let place = |is_it: &dyn Fn(&str) -> bool| names.iter().position(|name| is_it(name));
        let partner = place(&|name| is_partner(name) && is_id(name)).or_else(|| place(&is_partner));
        let partner = partner.unwrap_or(1);
        let subscription = place(&|name| is_subscription(name) && is_id(name))
            .or_else(|| place(&|name| is_id(name) && !is_partner(name)))
            .or_else(|| place(&is_subscription));
        Self { subscription: subscription.unwrap_or(usize::from(partner == 0)), partner, named: true }
    }

    fn row(self, line: u32, fields: Vec<String>) -> Result<BulkRowRequest, WrongLine> {
        let fields = match fields.as_slice() {
            [only] => split(only).ok_or(WrongLine::OnePart)?,
            _ => fields,
        };
        let part = |place: usize| fields.get(place).map(|field| field.trim().to_owned());
        let subscription = part(self.subscription).unwrap_or_default();
        let partner = part(self.partner).ok_or(WrongLine::OnePart)?;
        let is_partner = |text: &str| PartnerId::parse(text).is_ok();
        let (subscription, partner) = if !self.named && is_partner(&subscription) && !is_partner(&partner) {
            (partner, subscription)
        } else {
            (subscription, partner)
        };
        if subscription.is_empty() {
            return Err(WrongLine::NoSubscription);
        }
        if subscription.chars().count().max(partner.chars().count()) > LONGEST {
            return Err(WrongLine::TooLong);
        }
        Ok(BulkRowRequest { number: line, subscription, partner })
    }
}

/// A line with another separator than the first, or with nothing but spaces between its parts.
fn split(line: &str) -> Option<Vec<String>> {
    let (first, rest) = line.split_once(['\t', ';', ',']).or_else(|| line.split_once(char::is_whitespace))?;
    Some(vec![first.to_owned(), rest.to_owned()])
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ID: &str = "0198d2a4-7c1e-7f30-8000-000000000001";

    fn rows(text: &str) -> Vec<(u32, String, String)> {
        let row = |row: BulkRowRequest| (row.number, row.subscription, row.partner);
        Pasted::read(text).rows.into_iter().map(row).collect()
    }

    #[test]
    fn n4_both_parts_are_found_in_either_order_and_with_any_separator() {
        for text in [
            format!("{ID},4391507"),
            format!("4391507,{ID}"),
            format!("{ID};MPN ID: 4391507").replace("MPN ID: ", ""),
            format!("{ID}\t4391507\textra"),
            format!("{ID} 4391507"),
            format!("  {ID}   4391507  "),
            format!("\"{ID}\",\"'4391507\"").replace('\'', ""),
        ] {
            assert_eq!(rows(&text), [(1, ID.to_owned(), "4391507".to_owned())], "{text:?}");
        }
        let mixed = format!("{ID},1000\n{ID};2000\n{ID}\t3000\n{ID} 4000");
        assert_eq!(rows(&mixed).len(), 4);
    }

    #[test]
    fn n4_a_line_of_names_says_where_they_stand() {
        for names in [
            "Subscription ID,Partner ID",
            "Prenumerations-ID;Partner-ID",
            "Abonnements-id\tMicrosoft-partner-id",
            "subscription,partner",
            "subscriptionId,partnerId",
        ] {
            let separator = if names.contains(';') {
                ';'
            } else if names.contains('\t') {
                '\t'
            } else {
                ','
            };
            let text = format!("{names}\n{ID}{separator}4391507\n");
            assert_eq!(rows(&text), [(2, ID.to_owned(), "4391507".to_owned())], "{names}");
        }
        let exported =
            format!("name,partnerName,partnerId,organizationId,subscriptionId\nOffice,Fabrikam,,o1,{ID}\n");
        assert_eq!(rows(&exported), [(2, ID.to_owned(), String::new())]);
        assert_eq!(
            rows(&format!("Partner,Subscription\n4391507,{ID}")),
            [(2, ID.to_owned(), "4391507".into())]
        );
    }

    #[test]
    fn n4_a_line_that_cannot_be_read_is_told_with_its_number() {
        let text = format!("{ID},4391507\n\n{ID}\n,4391507\n{ID},\n{ID},{}\n", "9".repeat(201));
        let pasted = Pasted::read(&text);
        assert_eq!(
            pasted.wrong,
            [(3, WrongLine::OnePart), (4, WrongLine::NoSubscription), (6, WrongLine::TooLong)]
        );
        assert_eq!(rows(&text), [(1, ID.to_owned(), "4391507".into()), (5, ID.to_owned(), String::new())]);
    }

    #[test]
    fn n4_what_is_no_partner_id_is_left_to_the_dry_run() {
        assert_eq!(rows(&format!("{ID},Fabrikam")), [(1, ID.to_owned(), "Fabrikam".into())]);
        assert_eq!(rows(""), []);
        assert_eq!(rows("Subscription ID,Partner ID\n"), []);
    }

    proptest! {
        #[test]
        fn n4_every_line_is_a_row_or_wrong(text in "([0-9]{4,8}|[a-z0-9-]{4,9}|[\t;, ]|\r?\n|\"|Partner){0,40}") {
            let pasted = Pasted::read(&text);
            let mut lines: Vec<u32> = pasted.rows.iter().map(|row| row.number).collect();
            lines.extend(pasted.wrong.iter().map(|(line, _)| *line));
            lines.sort_unstable();
            let count = lines.len();
            lines.dedup();
            prop_assert_eq!(lines.len(), count, "each line once");
            prop_assert!(pasted.rows.iter().all(|row| !row.subscription.is_empty() && row.number > 0));
        }
    }
}
