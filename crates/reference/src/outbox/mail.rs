//! A mail as it goes out (RFC 5322).

use super::{
    Address,
    texts::{Language, Words},
};
use crate::store::{Notice, Whom};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use contract::{PartnerId, PartnerOfRecord, Timestamp};
use time::{OffsetDateTime, format_description::well_known::Rfc2822};

/// A mail to one partner. Made again from the same notice, it is the same.
pub struct Mail {
    /// Of which notice.
    pub notice: u64,
    /// To which of its partners.
    pub whom: Whom,
    /// Who that is.
    pub partner: PartnerId,
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
    let headers = [
        ("Date", date(notice.due_at)),
        ("From", format!("partner-admin <{sender}>")),
        ("To", format!("<{to}>")),
        ("Subject", encoded(&subject)),
        ("Message-ID", format!("<{id}@{}>", sender.domain())),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=utf-8".to_owned()),
        ("Content-Language", language.tag().to_owned()),
        ("Content-Transfer-Encoding", "base64".to_owned()),
        ("Auto-Submitted", "auto-generated".to_owned()),
    ];
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let text = format!("{headers}\r\n{}", lines(&body));
    Mail { notice: notice.id, whom, partner: partner.partner_id, id, to, text }
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
