//! What partners are told, in the language of the organisation that decided it.

use super::mail::News;
use crate::letters::language::Language;

/// What is put into a text.
pub(super) struct Words<'a> {
    pub(super) partner: &'a str,
    pub(super) id: &'a str,
    pub(super) organization: &'a str,
    pub(super) subscription: &'a str,
}

impl Language {
    pub(super) fn subject(self, news: News, words: &Words) -> String {
        let organization = words.organization;
        match (self, news) {
            (Self::English, News::Added) => format!("You are partner of record for {organization}"),
            (Self::English, News::Removed | News::Replaced) => {
                format!("You are no longer partner of record for {organization}")
            }
            (Self::Swedish, News::Added) => format!("Ni är auktoriserad partner för {organization}"),
            (Self::Swedish, News::Removed | News::Replaced) => {
                format!("Ni är inte längre auktoriserad partner för {organization}")
            }
            (Self::Danish, News::Added) => format!("I er registreret partner for {organization}"),
            (Self::Danish, News::Removed | News::Replaced) => {
                format!("I er ikke længere registreret partner for {organization}")
            }
            (Self::Dutch, News::Added) => format!("U bent Partner of Record voor {organization}"),
            (Self::Dutch, News::Removed | News::Replaced) => {
                format!("U bent niet langer Partner of Record voor {organization}")
            }
        }
    }

    pub(super) fn body(self, news: News, words: &Words) -> String {
        let Words { partner, id, organization, subscription } = words;
        match (self, news) {
            (Self::English, News::Added) => format!(
                "{partner} (Partner ID {id}) has been added as partner of record to this subscription \
                 of {organization}:\n\n{subscription}\n\nThis credits you with the subscription. It \
                 gives you no permissions.\n"
            ),
            (Self::English, News::Removed) => format!(
                "{partner} (Partner ID {id}) has been removed as partner of record from this \
                 subscription of {organization}:\n\n{subscription}\n"
            ),
            (Self::English, News::Replaced) => format!(
                "{organization} has chosen another partner of record in place of {partner} (Partner ID \
                 {id}) for this subscription:\n\n{subscription}\n"
            ),
            (Self::Swedish, News::Added) => format!(
                "{partner} (Partner-ID {id}) har lagts till som auktoriserad partner för den här \
                 prenumerationen hos {organization}:\n\n{subscription}\n\nPrenumerationen tillräknas \
                 er. Det ger er inga behörigheter.\n"
            ),
            (Self::Swedish, News::Removed) => format!(
                "{partner} (Partner-ID {id}) har tagits bort som auktoriserad partner för den här \
                 prenumerationen hos {organization}:\n\n{subscription}\n"
            ),
            (Self::Swedish, News::Replaced) => format!(
                "{organization} har valt en annan auktoriserad partner i stället för {partner} \
                 (Partner-ID {id}) för den här prenumerationen:\n\n{subscription}\n"
            ),
            (Self::Danish, News::Added) => format!(
                "{partner} (Partner-id {id}) er blevet tilføjet som registreret partner på dette \
                 abonnement hos {organization}:\n\n{subscription}\n\nAbonnementet krediteres jer. Det \
                 giver jer ingen tilladelser.\n"
            ),
            (Self::Danish, News::Removed) => format!(
                "{partner} (Partner-id {id}) er blevet fjernet som registreret partner fra dette \
                 abonnement hos {organization}:\n\n{subscription}\n"
            ),
            (Self::Danish, News::Replaced) => format!(
                "{organization} har valgt en anden registreret partner i stedet for {partner} \
                 (Partner-id {id}) til dette abonnement:\n\n{subscription}\n"
            ),
            (Self::Dutch, News::Added) => format!(
                "{partner} (Partner-id {id}) is toegevoegd als Partner of Record voor dit abonnement \
                 van {organization}:\n\n{subscription}\n\nHet abonnement wordt aan u toegerekend. Dit \
                 geeft u geen machtigingen.\n"
            ),
            (Self::Dutch, News::Removed) => format!(
                "{partner} (Partner-id {id}) is verwijderd als Partner of Record van dit abonnement \
                 van {organization}:\n\n{subscription}\n"
            ),
            (Self::Dutch, News::Replaced) => format!(
                "{organization} heeft een andere Partner of Record gekozen in plaats van {partner} \
                 (Partner-id {id}) voor dit abonnement:\n\n{subscription}\n"
            ),
        }
    }
}
