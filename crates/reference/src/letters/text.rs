//! What letters say: a file per language.

mod danish;
mod dutch;
mod english;
mod swedish;

use super::{Matter, language::Language};
use contract::Timestamp;

/// A letter's words.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) subject: String,
    pub(crate) lines: Vec<Line>,
}

/// A paragraph.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// Ours.
    Text(String),
    /// Somebody else's words, as they are.
    Quote(String),
    /// An address.
    Link(String),
}

/// A letter in a language.
pub(crate) fn write(language: Language, matter: &Matter) -> Written {
    let Written { subject, lines } = match language {
        Language::English => english::write(matter),
        Language::Swedish => swedish::write(matter),
        Language::Danish => danish::write(matter),
        Language::Dutch => dutch::write(matter),
    };
    let lines = lines.into_iter().map(|line| match line {
        Line::Text(text) => Line::Text(visible(&text)),
        Line::Quote(text) => Line::Quote(text.split('\n').map(visible).collect::<Vec<_>>().join("\n")),
        Line::Link(address) => Line::Link(address),
    });
    Written { subject: visible(&subject), lines: lines.collect() }
}

/// Without what is not seen, such as marks that turn the direction of what follows (reliability T2).
fn visible(text: &str) -> String {
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    text.chars().map(|c| if c == '\n' { ' ' } else { c }).filter(|c| !is_hidden(*c)).collect()
}

/// The day of an instant, as everywhere in the world it is read the same.
fn day(at: Timestamp) -> String {
    at.to_string().chars().take(10).collect()
}

fn text(line: impl Into<String>) -> Line {
    Line::Text(line.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::{InquiryContact, InvitationKind, OfferKind, OrganizationSize};

    /// One of each, in every variation that is worded differently: through whom somebody sells is not.
    fn matters() -> Vec<Matter> {
        let own = str::to_owned;
        let invitation = |invitation: &InvitationKind, offer| Matter::Invitation {
            partner: own("Fabri\u{202E}kam"),
            domain: own("fabrikam.com"),
            organization: own("Contoso"),
            invitation: invitation.clone(),
            roles: vec![own("Helpdesk Administrator")],
            offer,
            link: own("http://localhost:8080/o365-worldwide/invitations/1"),
            expires_at: Timestamp::from_millis(0),
        };
        let answered = |accepted, message: Option<&str>| Matter::Answered {
            organization: own("Contoso"),
            invitation: InvitationKind::Granular,
            accepted,
            message: message.map(own),
        };
        let ending = |days| Matter::Ending {
            partner: own("Fabrikam"),
            organization: own("Contoso"),
            name: own("Desk"),
            days,
            ends_at: Timestamp::from_millis(0),
        };
        let mut all: Vec<Matter> = InvitationKind::KNOWN
            .iter()
            .filter(|kind| **kind != InvitationKind::IndirectReseller)
            .map(|kind| invitation(kind, None))
            .collect();
        all.push(invitation(&InvitationKind::Offer, Some((OfferKind::Trial, 5, own("Office 365 E3")))));
        all.push(invitation(&InvitationKind::Offer, Some((OfferKind::Purchase, 5, own("Office 365 E3")))));
        all.extend([answered(true, None), answered(false, None), answered(false, Some("No\nthanks"))]);
        all.push(Matter::Accepted {
            partner: own("Fabrikam"),
            domain: own("fabrikam.com"),
            organization: own("Contoso"),
            invitation: InvitationKind::Granular,
            roles: vec![own("Helpdesk Administrator")],
            by: own("Megan"),
        });
        all.extend([30, 7, 1, 0].map(ending));
        all.push(Matter::Inquiry {
            organization: own("Contoso"),
            needs: own("Help"),
            size: OrganizationSize::From1000,
            contact: InquiryContact {
                name: own("Megan"),
                email: own("m@contoso.com"),
                phone: Some(own("1")),
            },
        });
        for name in ["", "Desk"] {
            all.push(Matter::Ended {
                partner: own("Fabrikam"),
                organization: own("Contoso"),
                name: own(name),
            });
            all.push(Matter::RolesRemoved {
                organization: own("Contoso"),
                name: own(name),
                roles: vec![own("Helpdesk Administrator")],
            });
            all.push(Matter::ReviewQuestion {
                organization: own("Contoso"),
                name: own(name),
                roles: vec![own("Helpdesk Administrator")],
                note: own("Why?"),
                asked_by: own("Megan"),
            });
        }
        all
    }

    #[test]
    fn no_mark_that_turns_a_text_gets_into_a_letter() {
        // All that Unicode calls bidirectional controls, and what ends a line beside the line feed.
        let marks =
            "\u{61C}\u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}";
        assert_eq!(visible(&format!("a{marks}b\r\u{85}\u{2028}\u{2029}c\nd")), "abc d");
    }

    #[test]
    fn every_letter_is_there_in_every_language_and_each_says_something_else() {
        let languages = [Language::English, Language::Swedish, Language::Danish, Language::Dutch];
        let mut all = Vec::new();
        for matter in matters() {
            for language in languages {
                let written = write(language, &matter);
                assert!(!written.subject.is_empty() && written.lines.len() > 1, "{matter:?}");
                let all_of_it = format!("{written:?}");
                assert!(!all_of_it.contains('\u{202E}') && !all_of_it.contains("  "), "{all_of_it}");
                assert!(!all.contains(&written), "{written:?}");
                all.push(written);
            }
        }
    }
}
