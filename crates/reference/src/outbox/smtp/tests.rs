use super::{BadServer, Smtp, connection};
use crate::{
    clock::{Clock, HeldClock},
    outbox::{
        DeliveryError, GIVEN_UP_AFTER, Outbox,
        tests::{Desk, read_mail, sender},
    },
    seed,
    store::{NOTICE_AFTER, SqliteStore, Store, Whom, meddle},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use contract::Timestamp;
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

/// How one connection differs from a friendly one: by command, another answer; none hangs up.
type Script = &'static [(&'static str, &'static str)];

/// A mail server on this computer, and everything it was told, by connection.
struct Server {
    port: u16,
    heard: Arc<Mutex<Vec<Vec<String>>>>,
}

impl Server {
    /// The first connections follow a script each; those after them are friendly.
    fn new(scripts: &'static [Script]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (port, heard) =
            (listener.local_addr().unwrap().port(), Arc::<Mutex<Vec<Vec<String>>>>::default());
        let all = Arc::clone(&heard);
        thread::spawn(move || {
            for (place, stream) in listener.incoming().enumerate() {
                all.lock().unwrap().push(Vec::new());
                let hear = |line: &str| all.lock().unwrap()[place].push(line.to_owned());
                talk(&stream.unwrap(), scripts.get(place).copied().unwrap_or_default(), hear);
            }
        });
        Self { port, heard }
    }

    fn outbox(&self) -> Outbox {
        let server = format!("smtp://127.0.0.1:{}", self.port);
        Outbox::new(Smtp::new(&server, None, sender()).unwrap(), sender())
    }

    fn heard(&self) -> Vec<Vec<String>> {
        self.heard.lock().unwrap().clone()
    }

    /// Every mail that came through whole, whether or not it was then accepted.
    fn mails(&self) -> Vec<String> {
        let is_mail = |line: &&String| line.contains("\r\n");
        self.heard().iter().flatten().filter(is_mail).cloned().collect()
    }

    /// How many connections there were.
    fn connections(&self) -> usize {
        self.heard().len()
    }
}

/// Notes each line before it answers it: whoever has the answer finds the line.
fn talk(mut stream: &TcpStream, script: Script, hear: impl Fn(&str)) {
    let mut lines = BufReader::new(stream).lines();
    let mut say = |command: &str, friendly: &str| {
        let own = script.iter().find(|(own, _)| *own == command);
        let answer = own.map_or(friendly, |(_, answer)| *answer);
        !answer.is_empty() && stream.write_all(format!("{answer}\r\n").as_bytes()).is_ok()
    };
    let mut goes_on = say("greeting", "220 mail.example");
    while goes_on && let Some(Ok(line)) = lines.next() {
        hear(&line);
        goes_on = match line.get(..4).unwrap_or_default() {
            "EHLO" => say("EHLO", "250-mail.example\r\n250 AUTH PLAIN"),
            "AUTH" => say("AUTH", "235 welcome"),
            "QUIT" => {
                say("QUIT", "221 bye");
                false
            }
            "DATA" if say("DATA", "354 go on") => {
                let text = lines.by_ref().map_while(Result::ok).take_while(|line| line != ".");
                hear(&text.map(|line| line + "\r\n").collect::<String>());
                say(".", "250 it is mine")
            }
            command => say(command, "250 ok"),
        };
    }
}

/// Somebody took the place of another partner, and the mail is due.
fn replaced() -> Desk {
    let mut desk = Desk::new(true);
    desk.put("86420975");
    desk.0.clock.advance(NOTICE_AFTER);
    desk
}

fn round(outbox: &mut Outbox, desk: &Desk) -> Result<(), DeliveryError> {
    outbox.deliver(&desk.0.store, &desk.0.clock)
}

fn is_empty(desk: &Desk) -> bool {
    desk.0.store.notices_due(Timestamp::MAX).unwrap().is_empty()
}

#[test]
fn f2_both_partners_are_told_by_smtp_once() {
    let (server, desk) = (Server::new(&[]), replaced());
    let mut outbox = server.outbox();
    round(&mut outbox, &desk).unwrap();
    let mails = server.mails();
    let last = read_mail(&mails[1]);
    assert_eq!((mails.len(), last.to.as_str()), (2, "<partner-86420975@partners.example>"));
    let heard = &server.heard()[1];
    assert!(heard.iter().any(|line| line == "EHLO partner-admin.example"), "{heard:?}");
    assert!(heard.iter().any(|line| line == "MAIL FROM:<no-reply@partner-admin.example>"), "{heard:?}");
    assert!(heard.iter().any(|line| line == "RCPT TO:<partner-86420975@partners.example>"), "{heard:?}");
    assert!(is_empty(&desk));
    round(&mut outbox, &desk).unwrap();
    assert_eq!(server.connections(), 2);
}

#[test]
fn f2_a_mail_that_is_refused_for_now_stays_and_the_other_goes_once() {
    for script in [&[("RCPT", "450 4.2.0 come back later")][..], &[(".", "451 4.3.0 the disk is full")]] {
        let server = Server::new(Box::leak(Box::new([script])));
        let (desk, mut outbox) = (replaced(), server.outbox());
        round(&mut outbox, &desk).unwrap();
        assert_eq!(server.connections(), 2, "{script:?}");
        let left = desk.0.store.notices_due(Timestamp::MAX).unwrap();
        assert_eq!(left[0].told, Some(Whom::After), "{script:?}");
        round(&mut outbox, &desk).unwrap();
        assert_eq!(server.connections(), 2, "not yet: {script:?}");
        desk.0.clock.advance(20_000);
        round(&mut outbox, &desk).unwrap();
        assert_eq!(server.connections(), 3, "the refused one, and not the other again: {script:?}");
        let retried = read_mail(server.mails().last().unwrap());
        assert!(retried.text.contains("i stället för"), "still told that it was replaced: {retried:?}");
        assert!(is_empty(&desk));
    }
}

#[test]
fn f2_a_mail_that_is_refused_for_good_is_not_tried_again_and_kept_with_the_reason() {
    for (script, why) in [
        (&[("RCPT", "550 5.1.1 nobody of that name")][..], "nobody of that name"),
        (&[("MAIL", "550 5.7.1 not from you")], "not from you"),
        (&[(".", "552 5.3.4 too large")], "too large"),
    ] {
        let server = Server::new(Box::leak(Box::new([script])));
        let (mut desk, mut outbox) = (replaced(), server.outbox());
        let notice = desk.0.store.notices_due(Timestamp::MAX).unwrap().remove(0);
        round(&mut outbox, &desk).unwrap();
        assert_eq!(server.connections(), 3, "the refused one, a look at the door, the other: {script:?}");
        assert!(is_empty(&desk), "{script:?}");
        let kept = desk.0.store.notice(notice.id).unwrap();
        assert!(kept.refused[&Whom::Before].contains(why), "{:?}", kept.refused);
        assert_eq!(kept.told, Some(Whom::After));
        // Neither later, nor by another process, but what comes after it goes.
        desk.0.clock.advance(GIVEN_UP_AFTER);
        round(&mut server.outbox(), &desk).unwrap();
        assert_eq!(server.connections(), 3, "{script:?}");
        desk.sign_in();
        desk.put(&notice.before.unwrap().partner_id.digits());
        desk.0.clock.advance(NOTICE_AFTER);
        round(&mut outbox, &desk).unwrap();
        assert_eq!((server.connections(), is_empty(&desk)), (5, true), "{script:?}");
    }
}

#[test]
fn f2_a_server_that_refuses_everybody_at_its_door_refuses_no_mail_for_good() {
    let server = Server::new(&[&[("greeting", "554 not today")], &[("greeting", "554 not today")]]);
    let (desk, mut outbox) = (replaced(), server.outbox());
    assert!(matches!(round(&mut outbox, &desk), Err(DeliveryError::Barred(_))));
    assert_eq!(server.connections(), 2);
    desk.0.clock.advance(20_000);
    round(&mut outbox, &desk).unwrap();
    assert_eq!((server.mails().len(), is_empty(&desk)), (2, true));
}

#[test]
fn f2_what_fails_for_three_days_is_given_up_but_not_before_it_was_tried_for_long() {
    for answer in ["450 4.2.0 come back later", ""] {
        let scripts: [Script; 200] = [Box::leak(Box::new([("RCPT", answer)])); 200];
        let server = Server::new(Box::leak(Box::new(scripts)));
        let mut desk = Desk::new(true);
        desk.remove();
        desk.0.clock.advance(NOTICE_AFTER);
        let due_at = desk.0.clock.now();
        let mut outbox = server.outbox();
        let last_hour = due_at.plus_millis(GIVEN_UP_AFTER - 1);
        while desk.0.clock.now() < last_hour {
            drop(round(&mut outbox, &desk));
            assert!(!is_empty(&desk), "{answer}");
            desk.0.clock.advance((last_hour.millis() - desk.0.clock.now().millis()).min(3_600_000));
        }
        // A process that begins only now gives it a chance as well.
        drop(round(&mut server.outbox(), &desk));
        assert!(!is_empty(&desk), "{answer}");
        desk.0.clock.advance(3_600_000);
        let given_up = round(&mut outbox, &desk);
        assert_eq!(given_up.is_err(), answer.is_empty(), "the way is barred all the same");
        assert!(is_empty(&desk), "{answer}");
        let tried = server.connections();
        assert!((70..90).contains(&tried), "once an hour for three days, and more often at first: {tried}");
        // A day on, before other mail of the organisation is due.
        desk.0.clock.advance(24 * 3_600_000);
        round(&mut outbox, &desk).unwrap();
        assert_eq!(server.connections(), tried);
    }
}

#[test]
fn f2_a_server_that_does_not_work_keeps_all_mail_waiting_and_none_is_lost() {
    for script in [
        &[("greeting", "421 busy")][..],
        &[("greeting", "")],
        &[("greeting", "this is no mail server")],
        &[("MAIL", "")],
        &[("MAIL", "530 sign in first")],
    ] {
        let server = Server::new(Box::leak(Box::new([script])));
        let (desk, mut outbox) = (replaced(), server.outbox());
        let result = round(&mut outbox, &desk);
        assert!(matches!(result, Err(DeliveryError::Barred(_))), "{script:?}: {result:?}");
        round(&mut outbox, &desk).unwrap();
        assert_eq!(server.connections(), 1, "not yet: {script:?}");
        desk.0.clock.advance(20_000);
        round(&mut outbox, &desk).unwrap();
        assert_eq!((server.mails().len(), is_empty(&desk)), (2, true), "{script:?}");
    }
}

#[test]
fn f2_a_mail_at_which_connections_break_keeps_no_other_from_going() {
    let server = Server::new(&[&[("DATA", "")]]);
    let (desk, mut outbox) = (replaced(), server.outbox());
    round(&mut outbox, &desk).unwrap_err();
    desk.0.clock.advance(5_000);
    round(&mut outbox, &desk).unwrap();
    assert_eq!(read_mail(&server.mails()[0]).to, "<partner-86420975@partners.example>");
    desk.0.clock.advance(15_000);
    round(&mut outbox, &desk).unwrap();
    assert!(is_empty(&desk));
}

#[test]
fn f2_mail_whose_acknowledgement_was_lost_is_sent_again_as_it_was() {
    let server = Server::new(&[&[(".", "")]]);
    let mut desk = Desk::new(true);
    desk.remove();
    desk.0.clock.advance(NOTICE_AFTER);
    round(&mut server.outbox(), &desk).unwrap_err();
    assert!(!is_empty(&desk));
    desk.0.clock.advance(60_000);
    // Another process: nothing is remembered but what the store has.
    round(&mut server.outbox(), &desk).unwrap();
    let mails = server.mails();
    assert_eq!((mails.len(), &mails[0]), (2, &mails[1]));
    assert!(mails[0].contains("\r\nMessage-ID: <"));
    assert!(is_empty(&desk));
}

#[test]
fn f2_mail_that_was_acknowledged_is_not_sent_again_when_the_store_could_not_note_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("test.sqlite3");
    let clock = HeldClock::at(Timestamp::parse("2026-11-21T08:30:00Z").unwrap());
    let store = SqliteStore::open(&file).unwrap();
    store.fill_if_empty(|| seed::tenants(clock.now())).unwrap();
    let tenant = seed::tenants(clock.now()).remove(0);
    let row = tenant.subscriptions.iter().find(|row| row.partner_of_record.value.is_some()).unwrap();
    let partner = serde_json::to_string(&row.partner_of_record.value).unwrap().replace('\'', "''");
    meddle(
        &file,
        &format!(
            "INSERT INTO outbox (subscription, due_at, before_partner) VALUES ('{}', 0, '{partner}')",
            row.id
        ),
    );
    meddle(&file, "CREATE TRIGGER full BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'full'); END");
    let server = Server::new(&[]);
    let mut outbox = server.outbox();
    for _ in 0..3 {
        assert!(matches!(outbox.deliver(&store, &clock), Err(DeliveryError::Store(_))));
    }
    meddle(&file, "DROP TRIGGER full");
    outbox.deliver(&store, &clock).unwrap();
    assert!(store.notices_due(Timestamp::MAX).unwrap().is_empty());
    assert_eq!(server.connections(), 1);
}

#[test]
fn f2_one_partner_hears_of_changes_in_their_order() {
    let server = Server::new(&[&[("RCPT", "450 later")]]);
    let mut desk = Desk::new(false);
    desk.put("86420975");
    desk.0.clock.advance(NOTICE_AFTER);
    desk.remove();
    desk.0.clock.advance(NOTICE_AFTER);
    let mut outbox = server.outbox();
    round(&mut outbox, &desk).unwrap();
    assert_eq!(server.connections(), 1, "the second waits for the first");
    desk.0.clock.advance(20_000);
    round(&mut outbox, &desk).unwrap();
    let subjects: Vec<String> = server.mails().iter().map(|mail| read_mail(mail).subject).collect();
    assert_eq!(
        subjects,
        ["Ni är auktoriserad partner för Contoso", "Ni är inte längre auktoriserad partner för Contoso"]
    );
}

#[test]
fn the_password_goes_to_the_server_and_nowhere_else() {
    let (server, desk) = (Server::new(&[]), replaced());
    let password = "a%41b:@/?# ö";
    let address = format!("smtp://me%40contoso.com@127.0.0.1:{}", server.port);
    let smtp = Smtp::new(&address, Some(password), sender()).unwrap();
    round(&mut Outbox::new(smtp, sender()), &desk).unwrap();
    let signs_in = STANDARD.encode(format!("\0me@contoso.com\0{password}"));
    assert!(server.heard()[0].contains(&format!("AUTH PLAIN {signs_in}")), "{:?}", server.heard());
}

#[test]
fn without_tls_nothing_goes_to_another_computer() {
    let other = connection("smtp://me@mail.example", Some("secret")).unwrap();
    assert_eq!(other.as_str(), "smtp://me:secret@mail.example?tls=required");
    // The same demand, of a server that has no TLS and can be listened to.
    let (server, desk) = (Server::new(&[]), replaced());
    let url = format!("smtp://me:secret@127.0.0.1:{}?tls=required", server.port);
    let smtp = Smtp::over(&url.parse().unwrap(), sender()).unwrap();
    round(&mut Outbox::new(smtp, sender()), &desk).unwrap_err();
    // One connection after the other: once the next is greeted, the first was heard to its end.
    let next = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    BufReader::new(next).read_line(&mut String::new()).unwrap();
    assert_eq!(server.heard()[0], ["EHLO partner-admin.example"]);
    assert!(!is_empty(&desk));
}

#[test]
fn an_address_that_cannot_be_meant_is_refused_without_repeating_it() {
    let refused = |server: &str, password| Smtp::new(server, password, sender()).err().unwrap();
    for server in [
        "",
        "mail.example",
        "http://mail.example",
        "smtp:",
        "smtp://",
        "smtp://a/b",
        "smtp://a?tls=none",
        "smtp://a#b",
    ] {
        assert!(matches!(refused(server, None), BadServer::NoAddress), "{server}");
    }
    let told = refused("smtp://me:secret@mail.example", None);
    assert!(matches!(told, BadServer::PasswordInAddress) && !told.to_string().contains("secret"));
    assert!(matches!(refused("smtps://me@mail.example", None), BadServer::NoPassword));
    assert!(matches!(refused("smtps://mail.example", Some("x")), BadServer::NoUser));
    assert!(Smtp::new("smtps://me@mail.example", Some("x"), sender()).is_ok());
}
