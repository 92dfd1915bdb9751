//! A mail as it stands in its file (RFC 5322).

use super::texts::{Language, Words};
use crate::store::Notice;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use contract::{PartnerOfRecord, Timestamp};
use time::{OffsetDateTime, format_description::well_known::Rfc2822};

/// A mail to one partner.
pub(super) struct Mail {
    /// The partner's ID.
    pub(super) recipient: String,
    /// The whole file.
    pub(super) text: String,
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

/// The mails of a notice: to who was partner of record and to who is.
pub(super) fn of(notice: &Notice, now: Timestamp) -> Vec<Mail> {
    let lost = if notice.after.is_some() { News::Replaced } else { News::Removed };
    let lost = notice.before.iter().map(|partner| (lost, partner));
    let won = notice.after.iter().map(|partner| (News::Added, partner));
    lost.chain(won).map(|(news, partner)| write(notice, news, partner, now)).collect()
}

fn write(notice: &Notice, news: News, partner: &PartnerOfRecord, now: Timestamp) -> Mail {
    let recipient = partner.partner_id.digits();
    let language = Language::of_country(&notice.organization.country);
    let words = Words {
        partner: &partner.name,
        id: &recipient,
        organization: &notice.organization.name,
        subscription: &notice.subscription,
    };
    let (subject, body) = (language.subject(news, &words), language.body(news, &words));
    let headers = [
        ("Date", date(now)),
        ("From", "partner-admin <no-reply@partner-admin.example>".to_owned()),
        // What a partner's real address is, a demo does not know; nobody has this one (RFC 2606).
        ("To", format!("<partner-{recipient}@partners.example>")),
        ("Subject", encoded(&subject)),
        ("Message-ID", format!("<notice-{}-{recipient}@partner-admin.example>", notice.id)),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=utf-8".to_owned()),
        ("Content-Language", language.tag().to_owned()),
        ("Content-Transfer-Encoding", "base64".to_owned()),
        ("Auto-Submitted", "auto-generated".to_owned()),
    ];
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    Mail { recipient, text: format!("{headers}\r\n{}", lines(&body)) }
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
fn lines(body: &str) -> String {
    let text = STANDARD.encode(body.replace('\n', "\r\n"));
    let lines = text.as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line) + "\r\n");
    lines.collect()
}
