//! A mail as it goes out (RFC 5322).

use super::{Address, texts::Words};
use crate::{
    letters::language::Language,
    store::{Notice, Whom},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use contract::{PartnerOfRecord, Timestamp};
use time::{OffsetDateTime, format_description::well_known::Rfc2822};

/// What a mail is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    /// A notice, to one of its partners.
    Notice(u64, Whom),
    /// A letter.
    Letter(u64),
}

/// A mail to one address. Made again from the same, it is the same.
pub struct Mail {
    /// From what.
    pub piece: Piece,
    /// Since when it may be sent.
    pub due_at: Timestamp,
    /// Names the mail: no other has the same.
    pub id: String,
    /// The address it is for.
    pub to: String,
    /// Headers and text, in ASCII.
    pub text: String,
}

/// What a partner is told.
#[derive(Clone, Copy)]
pub(super) enum News {
    /// It is partner of record now.
    Added,
    /// Nobody is, and it was before.
    Removed,
    /// Somebody else is. Who, is not told.
    Replaced,
}

/// The mails of a notice that were not told yet: to who was partner of record and to who is.
pub(super) fn of(notice: &Notice, sender: &Address) -> Vec<Mail> {
    let news = |whom| match (whom, &notice.after) {
        (Whom::After, _) => News::Added,
        (Whom::Before, Some(_)) => News::Replaced,
        (Whom::Before, None) => News::Removed,
    };
    notice.untold().map(|(whom, partner)| write(notice, whom, news(whom), partner, sender)).collect()
}

fn write(notice: &Notice, whom: Whom, news: News, partner: &PartnerOfRecord, sender: &Address) -> Mail {
    let digits = partner.partner_id.digits();
    let due = notice.due_at.to_string().replace([':', '-'], "");
    let id = format!("{due}-{:06}-{digits}", notice.id);
    // What a partner's real address is, a demo does not know; nobody has this one (RFC 2606).
    let to = format!("partner-{digits}@partners.example");
    let language = Language::of_country(&notice.organization.country);
    let words = Words {
        partner: &partner.name,
        id: &digits,
        organization: &notice.organization.name,
        subscription: &notice.subscription,
    };
    let (subject, body) = (language.subject(news, &words), language.body(news, &words));
    let mut headers =
        Head { id: &id, to: &to, due_at: notice.due_at, subject: &subject, language }.write(sender);
    headers.extend([
        ("Content-Type", "text/plain; charset=utf-8".to_owned()),
        ("Content-Transfer-Encoding", "base64".to_owned()),
    ]);
    let text = format!("{}\r\n{}", joined(&headers), lines(&body));
    Mail { piece: Piece::Notice(notice.id, whom), due_at: notice.due_at, id, to, text }
}

/// What every mail says of itself.
pub(super) struct Head<'a> {
    pub(super) id: &'a str,
    pub(super) to: &'a str,
    pub(super) due_at: Timestamp,
    pub(super) subject: &'a str,
    pub(super) language: Language,
}

impl Head<'_> {
    /// Its headers, but for those about the body.
    pub(super) fn write(&self, sender: &Address) -> Vec<(&'static str, String)> {
        let Self { id, to, due_at, subject, language } = self;
        vec![
            ("Date", date(*due_at)),
            ("From", format!("partner-admin <{sender}>")),
            ("To", format!("<{to}>")),
            ("Subject", encoded(subject)),
            ("Message-ID", format!("<{id}@{}>", sender.domain())),
            ("MIME-Version", "1.0".to_owned()),
            ("Content-Language", language.tag().to_owned()),
            ("Auto-Submitted", "auto-generated".to_owned()),
        ]
    }
}

/// Headers as they are sent.
pub(super) fn joined(headers: &[(&'static str, String)]) -> String {
    headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect()
}

fn date(at: Timestamp) -> String {
    let at = OffsetDateTime::from_unix_timestamp(at.millis().div_euclid(1000));
    at.ok().and_then(|at| at.format(&Rfc2822).ok()).unwrap_or_default()
}

/// A header's text in lines of at most 78 characters (RFC 2047). Nothing in it can end the header.
fn encoded(text: &str) -> String {
    let (mut words, mut word) = (Vec::new(), String::new());
    for c in text.chars() {
        // 42 bytes become 56 characters, and the name of the header stands before them.
        if word.len() + c.len_utf8() > 42 {
            words.push(std::mem::take(&mut word));
        }
        word.push(c);
    }
    words.push(word);
    let words: Vec<String> =
        words.iter().map(|word| format!("=?UTF-8?B?{}?=", STANDARD.encode(word))).collect();
    words.join("\r\n ")
}

/// A body in lines of 76 characters.
pub(super) fn lines(body: &str) -> String {
    let text = STANDARD.encode(body.replace('\n', "\r\n"));
    let lines = text.as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line) + "\r\n");
    lines.collect()
}
