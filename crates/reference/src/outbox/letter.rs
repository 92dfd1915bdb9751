//! A letter as a mail: the same lines as text and as HTML, so that every mail program shows it.

use super::{
    Address, Mail,
    mail::{Head, Piece, joined, lines},
};
use crate::{
    letters::{
        language::Language,
        text::{Line, Written, write},
    },
    store::KeptLetter,
};
use std::fmt::Write as _;

/// The mail of a letter. Made again, it is the same.
pub(super) fn mail(kept: &KeptLetter, sender: &Address) -> Mail {
    let KeptLetter { id: number, letter, .. } = kept;
    let language = Language::of_tag(&letter.locale);
    let Written { subject, lines: said } = write(language, &letter.matter);
    let due = letter.due_at.to_string().replace([':', '-'], "");
    let id = format!("{due}-{number:06}-letter");
    let boundary = format!("=_{number:06}_partner-admin");
    let head = Head { id: &id, to: &letter.to, due_at: letter.due_at, subject: &subject, language };
    let mut headers = head.write(sender);
    // What is no address is left out: it may be anything.
    let reply_to = letter.reply_to.as_deref().and_then(|text| text.parse::<Address>().ok());
    headers.extend(reply_to.map(|address| ("Reply-To", format!("<{address}>"))));
    headers.push(("Content-Type", format!("multipart/alternative; boundary=\"{boundary}\"")));
    let part = |media_type: &str, body: &str| {
        format!(
            "--{boundary}\r\nContent-Type: {media_type}; charset=utf-8\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n{}",
            lines(body)
        )
    };
    let text = format!(
        "{}\r\n{}{}--{boundary}--\r\n",
        joined(&headers),
        part("text/plain", &plain(&said)),
        part("text/html", &html(language, &subject, &said))
    );
    Mail { piece: Piece::Letter(*number), due_at: letter.due_at, id, to: letter.to.clone(), text }
}

fn plain(said: &[Line]) -> String {
    let mut text = String::new();
    for line in said {
        let (Line::Text(line) | Line::Quote(line) | Line::Link(line)) = line;
        text.push_str(line);
        text.push_str("\n\n");
    }
    text
}

/// Without pictures, and without anything from elsewhere.
fn html(language: Language, subject: &str, said: &[Line]) -> String {
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n\
         <body style=\"font-family: 'Segoe UI', sans-serif; line-height: 1.5\">\n",
        language.tag(),
        escaped(subject)
    );
    for line in said {
        // Writing to a text does not fail.
        let _ = match line {
            Line::Text(text) => writeln!(html, "<p>{}</p>", escaped(text)),
            Line::Quote(text) => {
                writeln!(html, "<blockquote style=\"white-space: pre-wrap\">{}</blockquote>", escaped(text))
            }
            Line::Link(address) => writeln!(html, "<p><a href=\"{0}\">{0}</a></p>", escaped(address)),
        };
    }
    html.push_str("</body>\n</html>\n");
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clock::Clock,
        letters::{Letter, Matter},
        operations::testing::{Bench, bench},
        outbox::{Folder, Outbox},
        store::{LetterState, LetterStore, RelationshipStore},
    };
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    use contract::{InquiryContact, OrganizationSize, TenantId, Timestamp, timestamp::DAY_MS};

    fn sent(needs: &str, reply_to: &str) -> (String, String, String) {
        let letter = Letter {
            due_at: Timestamp::from_millis(1_000),
            to: "partner-t@partners.example".to_owned(),
            reply_to: Some(reply_to.to_owned()),
            organization: TenantId::new("o"),
            locale: "sv-SE".to_owned(),
            about: "i".to_owned(),
            matter: Matter::Inquiry {
                organization: "Contoso\r\nBcc: all@contoso.com".to_owned(),
                needs: needs.to_owned(),
                size: OrganizationSize::UpTo249,
                contact: InquiryContact { name: "Megan".to_owned(), email: reply_to.to_owned(), phone: None },
            },
        };
        let kept = KeptLetter { id: 7, letter, state: LetterState::Waiting };
        let sender = "no-reply@partner-admin.example".parse().unwrap();
        let (once, again) = (mail(&kept, &sender), mail(&kept, &sender));
        assert_eq!(once.text, again.text);
        let (head, body) = once.text.split_once("\r\n\r\n").unwrap();
        let parts: Vec<String> = body
            .split("\r\n\r\n")
            .skip(1)
            .map(|part| part.split("\r\n--").next().unwrap().replace("\r\n", ""))
            .map(|part| String::from_utf8(STANDARD.decode(part).unwrap()).unwrap())
            .collect();
        let [text, html] = parts.try_into().unwrap();
        (head.to_owned(), text, html)
    }

    #[test]
    fn b3_a_letter_is_text_and_html_and_nothing_in_it_is_markup_or_a_header() {
        let (head, text, html) = sent("Hjälp <b>nu</b>\n& sedan", "megan@contoso.com");
        assert!(head.contains("Content-Language: sv-SE\r\n"), "{head}");
        assert!(head.contains("Reply-To: <megan@contoso.com>\r\n"), "{head}");
        assert!(head.contains("multipart/alternative"), "{head}");
        assert!(!head.contains("Bcc"), "{head}");
        assert!(text.contains("Hjälp <b>nu</b>"), "{text}");
        assert!(html.contains("Hjälp &lt;b&gt;nu&lt;/b&gt;\r\n&amp; sedan"), "{html}");
        assert!(html.starts_with("<!DOCTYPE html>") && html.contains("lang=\"sv-SE\""), "{html}");
    }

    #[test]
    fn j1_notices_of_an_end_go_out_on_their_days_to_both_sides_and_once() {
        let bench = bench();
        let folder = tempfile::tempdir().unwrap();
        let sender: Address = "no-reply@partner-admin.example".parse().unwrap();
        let mut outbox = Outbox::new(Folder(folder.path().to_owned()), sender);
        let mut sent = || {
            outbox.deliver(&bench.store, &bench.clock).unwrap();
            std::fs::read_dir(folder.path()).map_or(0, |files| files.count())
        };
        assert_eq!(sent(), 0, "nothing ends soon enough");
        // One relationship ends in six days, counted from midnight.
        for (days, mails) in [(4, 0), (1, 2), (1, 4), (1, 4)] {
            bench.clock.advance(days * DAY_MS);
            assert_eq!(sent(), mails);
            assert_eq!(sent(), mails, "once");
        }
        let about = bench.store.letters_about(&ending(&bench)).unwrap();
        assert_eq!(about.len(), 4);
        assert!(about.iter().all(|kept| matches!(kept.state, LetterState::Sent(_))), "{about:?}");
    }

    /// The relationship that ends first.
    fn ending(bench: &Bench) -> String {
        let tenants = crate::seed::tenants(bench.clock.now());
        let related = bench.store.relationships(&tenants[0].organization.id).unwrap();
        related.iter().find(|own| own.name == "Litware migration").unwrap().id.to_string()
    }

    #[test]
    fn what_is_no_address_answers_nobody() {
        let (head, ..) = sent("x", "megan@contoso.com>\r\nBcc: all@contoso.com");
        assert!(!head.contains("Reply-To") && !head.contains("Bcc"), "{head}");
    }
}
