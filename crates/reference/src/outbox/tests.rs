use super::{Address, Carrier, DeliveryError, Folder, Outbox};
use crate::{
    operations::testing::{Bench, bench, bench_as, delete, direct, put, read, sign_in},
    store::{NOTICE_AFTER, Store},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use contract::{Moniker, Role, Subscription, Timestamp};
use std::{fs, path::Path};
use tempfile::TempDir;

const CLOUD: Moniker = Moniker::Worldwide;

/// A mail that was read back: recipient, language, subject and text.
#[derive(Debug, PartialEq)]
pub(super) struct Read {
    pub(super) to: String,
    language: String,
    pub(super) subject: String,
    pub(super) text: String,
}

pub(super) fn read_mail(text: &str) -> Read {
    let (headers, body) = text.split_once("\r\n\r\n").unwrap();
    let headers = headers.replace("\r\n ", "");
    let header = |name: &str| {
        let line = headers.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
        line.unwrap().to_owned()
    };
    let decode = |text: &str| String::from_utf8(STANDARD.decode(text).unwrap()).unwrap();
    let words = header("Subject");
    let words = words.split("=?UTF-8?B?").skip(1).map(|word| decode(word.trim_end_matches("?=")));
    Read {
        to: header("To"),
        language: header("Content-Language"),
        subject: words.collect(),
        text: decode(&body.replace("\r\n", "")),
    }
}

fn mails(folder: &Path) -> Vec<Read> {
    let mut files: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.iter().all(|file| file.extension().is_some_and(|ending| ending == "eml")), "{files:?}");
    files.iter().map(|file| read_mail(&fs::read_to_string(file).unwrap())).collect()
}

pub(super) fn sender() -> Address {
    "no-reply@partner-admin.example".parse().unwrap()
}

fn deliver(bench: &Bench, folder: &Path) -> Result<(), DeliveryError> {
    Outbox::new(Folder(folder.to_owned()), sender()).deliver(&bench.store, &bench.clock)
}

fn send(bench: &Bench) -> Vec<Read> {
    let folder = tempfile::tempdir().unwrap();
    deliver(bench, folder.path()).unwrap();
    mails(folder.path())
}

/// A change by a billing admin of the subscription as it is after the last one.
pub(super) struct Desk(pub(super) Bench, Subscription);

impl Desk {
    pub(super) fn new(with_partner: bool) -> Self {
        let bench = bench_as(&CLOUD, &Role::BillingAdmin);
        let row = direct(&bench, &CLOUD, with_partner);
        Self(bench, row)
    }

    /// Signs in anew, after a long time.
    pub(super) fn sign_in(&self) {
        sign_in(&self.0, &CLOUD, &Role::BillingAdmin);
    }

    pub(super) fn put(&mut self, digits: &str) {
        self.1.partner_of_record = read(&put(&self.0, &CLOUD, &self.1, digits));
    }

    pub(super) fn remove(&mut self) {
        self.1.partner_of_record = read(&delete(&self.0, &CLOUD, &self.1));
    }

    pub(super) fn before(&self) -> String {
        self.1.partner_of_record.value.as_ref().unwrap().partner_id.digits()
    }
}

#[test]
fn f2_a_new_partner_is_told_after_ten_minutes_and_not_before() {
    let mut desk = Desk::new(false);
    desk.put("6080810");
    desk.0.clock.advance(NOTICE_AFTER - 1);
    assert_eq!(send(&desk.0), []);
    desk.0.clock.advance(1);
    let sent = send(&desk.0);
    assert_eq!(sent.len(), 1);
    assert_eq!(
        (sent[0].to.as_str(), sent[0].language.as_str()),
        ("<partner-6080810@partners.example>", "sv-SE")
    );
    assert_eq!(sent[0].subject, "Ni är auktoriserad partner för Contoso");
    assert!(sent[0].text.contains("Northwind Traders (Partner-ID 6080810)"), "{}", sent[0].text);
    assert!(sent[0].text.contains(&desk.1.name), "{}", sent[0].text);
    assert_eq!(send(&desk.0), [], "once");
}

#[test]
fn f2_both_partners_of_a_replacement_are_told_but_not_of_each_other() {
    let mut desk = Desk::new(true);
    let old = desk.before();
    desk.put("86420975");
    desk.0.clock.advance(NOTICE_AFTER);
    let sent = send(&desk.0);
    let to: Vec<&str> = sent.iter().map(|mail| mail.to.as_str()).collect();
    let mut expected =
        [format!("<partner-{old}@partners.example>"), "<partner-86420975@partners.example>".to_owned()];
    expected.sort();
    assert_eq!(to, expected);
    for mail in &sent {
        let other = if mail.to.contains("86420975") { old.as_str() } else { "VanArsdel" };
        assert!(!mail.text.contains(other), "{mail:?}");
    }
}

#[test]
fn f2_who_is_removed_is_told() {
    let mut desk = Desk::new(true);
    desk.remove();
    desk.0.clock.advance(NOTICE_AFTER);
    let sent = send(&desk.0);
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].subject, "Ni är inte längre auktoriserad partner för Contoso");
}

#[test]
fn f2_what_is_undone_in_time_nobody_hears_of() {
    for steps in [&["86420975"][..], &["86420975", ""], &["", "86420975"], &[""]] {
        let mut desk = Desk::new(true);
        let old = desk.before();
        for step in steps {
            if step.is_empty() {
                desk.remove()
            } else {
                desk.put(step)
            }
            desk.0.clock.advance(NOTICE_AFTER / 3);
        }
        desk.put(&old);
        assert!(desk.0.store.notices_due(Timestamp::MAX).unwrap().is_empty(), "{steps:?}");
    }
    let mut desk = Desk::new(false);
    desk.put("86420975");
    desk.remove();
    assert!(desk.0.store.notices_due(Timestamp::MAX).unwrap().is_empty());
}

#[test]
fn f2_an_undo_within_ten_minutes_cancels_the_mail_of_both_directions() {
    for (with_partner, wait, mails) in [
        (true, NOTICE_AFTER - 1, 0),
        (false, NOTICE_AFTER - 1, 0),
        (true, NOTICE_AFTER, 4),
        (false, NOTICE_AFTER, 2),
    ] {
        let mut desk = Desk::new(with_partner);
        let old = with_partner.then(|| desk.before());
        desk.put("86420975");
        desk.0.clock.advance(wait);
        match &old {
            Some(old) => desk.put(old),
            None => desk.remove(),
        }
        desk.0.clock.advance(2 * NOTICE_AFTER);
        assert_eq!(send(&desk.0).len(), mails, "undone after {wait} ms");
    }
}

#[test]
fn f2_who_was_partner_for_a_moment_only_never_hears_of_it() {
    let mut desk = Desk::new(false);
    desk.put("86420975");
    desk.0.clock.advance(NOTICE_AFTER - 1);
    desk.put("6080810");
    desk.0.clock.advance(NOTICE_AFTER);
    let to: Vec<String> = send(&desk.0).into_iter().map(|mail| mail.to).collect();
    assert_eq!(to, ["<partner-6080810@partners.example>"]);
}

#[test]
fn f2_what_is_undone_too_late_is_told_twice() {
    let mut desk = Desk::new(false);
    desk.put("86420975");
    desk.0.clock.advance(NOTICE_AFTER);
    // The mail is due, though nobody has looked yet.
    desk.remove();
    desk.0.clock.advance(NOTICE_AFTER);
    let subjects: Vec<String> = send(&desk.0).into_iter().map(|mail| mail.subject).collect();
    assert_eq!(subjects.len(), 2);
    assert!(subjects[0] != subjects[1]);
}

#[test]
fn f2_mail_that_could_not_be_written_is_written_later_and_a_crash_writes_none_twice() {
    let mut desk = Desk::new(false);
    desk.put("86420975");
    desk.0.clock.advance(NOTICE_AFTER);
    let folder: TempDir = tempfile::tempdir().unwrap();
    let file = folder.path().join("outbox");
    fs::write(&file, "no folder").unwrap();
    deliver(&desk.0, &file).unwrap_err();
    fs::remove_file(&file).unwrap();
    // Written, but not yet forgotten when the power went.
    let notice = desk.0.store.notices_due(Timestamp::MAX).unwrap().remove(0);
    for mail in super::mail::of(&notice, &sender()) {
        Folder(file.clone()).carry(&mail).unwrap();
    }
    deliver(&desk.0, &file).unwrap();
    assert_eq!(mails(&file).len(), 1);
}

#[test]
fn f2_every_organisation_writes_in_its_own_language() {
    let languages = Moniker::KNOWN.iter().map(|cloud| {
        let bench = bench();
        sign_in(&bench, cloud, &Role::GlobalAdmin);
        let row = direct(&bench, cloud, true);
        delete(&bench, cloud, &row);
        bench.clock.advance(NOTICE_AFTER);
        send(&bench).remove(0).language
    });
    assert!(languages.eq(["sv-SE", "en-US", "en-US"]));
}

#[test]
fn f2_nothing_in_a_name_can_write_a_header() {
    let mut desk = Desk::new(false);
    desk.put("86420975");
    let mut notice = desk.0.store.notices_due(Timestamp::MAX).unwrap().remove(0);
    notice.organization.name = "Evil\r\nBcc: everybody@example.com\r\n\r\n".repeat(9);
    notice.organization.country = "NL".to_owned();
    let mail = super::mail::of(&notice, &sender()).remove(0);
    assert!(!mail.text.contains("Bcc") && mail.text.lines().all(|line| line.len() <= 78), "{}", mail.text);
    let read = read_mail(&mail.text);
    assert!(read.subject.contains("Bcc: everybody") && read.language == "nl-NL");
    assert!(read.subject.starts_with("U bent Partner of Record voor Evil"));
}
