//! What becomes of an errand, for everything that can be answered to it and seen afterwards.

use super::*;
use contract::{AutoExtend, RelationshipId, ReviewId, RoleId};
use std::iter::once;

const SEEN: &str = "\"1\"";
const KEY: &str = "k";

fn deeds() -> [Deed; 4] {
    let key = || IdempotencyKey::new(KEY);
    let id = || RelationshipId::new("r");
    [
        Deed::RemoveRoles(id(), vec![RoleId::new("a")], key()),
        Deed::End(id()),
        Deed::SetAutoExtend(id(), AutoExtend::HalfYear),
        Deed::SignOff(ReviewId::new("v"), key()),
    ]
}

/// The thing a deed is done to, in a version: as it was, or as is wanted.
fn thing(deed: &Deed, etag: &str, done: bool) -> String {
    if let Deed::SignOff(..) = deed {
        let state = if done { "signedOff" } else { "open" };
        return format!(
            r#"{{"id":"v","state":"{state}","items":[],"startedAt":"2026-11-21T08:00:00Z","startedBy":"A","etag":{etag:?}}}"#
        );
    }
    let of = |wanted: bool, yes: &'static str, no: &'static str| if done && wanted { yes } else { no };
    let roles =
        of(matches!(deed, Deed::RemoveRoles(..)), "", r#"{"id":"a","name":"A","key":"a","risk":"high"}"#);
    let status = of(matches!(deed, Deed::End(_)), "terminationRequested", "active");
    let extends = of(matches!(deed, Deed::SetAutoExtend(..)), "P180D", "PT0S");
    format!(
        r#"{{"id":"r","partner":{{"id":"t","name":"P","domain":"p.example","city":"C","country":"SE"}},
        "kind":"advisor","roles":[{roles}],"origin":"invitation","status":"{status}",
        "startedAt":"2026-01-01T00:00:00Z","autoExtend":"{extends}","etag":{etag:?}}}"#
    )
}

/// A reply to a look.
fn there(deed: &Deed, etag: &str, done: bool) -> Option<Answer> {
    Some(json(200, &thing(deed, etag, done)))
}

/// The reply to the request itself.
fn answer(deed: &Deed) -> Option<Answer> {
    let now = thing(deed, "\"2\"", true);
    let body = match deed {
        Deed::RemoveRoles(..) => format!(r#"{{"relationship":{now},"removed":[],"remainder":[]}}"#),
        _ => now,
    };
    Some(json(200, &body))
}

fn problem(status: u16, code: &str) -> Option<Answer> {
    Some(json(status, &format!(r#"{{"status":{status},"code":"{code}"}}"#)))
}

/// What it came to, in a word, and which methods were sent.
fn short(
    deed: &Deed,
    script: impl IntoIterator<Item = Option<Answer>>,
) -> (&'static str, Vec<HttpRequest>, Vec<ErrandStage>) {
    let (client, port) = client(script);
    let told = RefCell::new(Vec::new());
    let errand = Errand { deed: deed.clone(), seen: ETag::new(SEEN) };
    let outcome = client.run(&errand, &|stage| told.borrow_mut().push(stage)).now_or_never();
    let word = match outcome.expect("every wait moves the fake clock") {
        ErrandOutcome::Done(_) => "done",
        ErrandOutcome::Overtaken(_) => "overtaken",
        ErrandOutcome::Refused(_) => "refused",
        ErrandOutcome::NotDone => "not done",
        ErrandOutcome::Unknown(_) => "unknown",
    };
    assert!(port.script.borrow().is_empty(), "{word}, before all was answered");
    let sent = port.sent.borrow().iter().map(|(_, request)| request.clone()).collect();
    (word, sent, told.into_inner())
}

#[test]
fn i1_an_errand_names_its_version_and_its_key_each_time_it_is_sent() {
    for deed in deeds() {
        let lost = Some(Err(NoReply::Network));
        let (word, sent, told) = short(&deed, [lost, there(&deed, SEEN, false), answer(&deed)]);
        assert_eq!(word, "done", "{deed:?}");
        let [first, look, second] = sent.as_slice() else { panic!("{sent:?}") };
        assert_eq!((&first.method, &first.body, &first.url), (&second.method, &second.body, &second.url));
        for request in [first, second] {
            assert_eq!(request.if_match, Some(ETag::new(SEEN)), "{deed:?}");
            let keyed = matches!(deed, Deed::RemoveRoles(..) | Deed::SignOff(..));
            assert_eq!(request.idempotency_key, keyed.then(|| IdempotencyKey::new(KEY)), "{deed:?}");
        }
        assert_eq!((look.method, &look.if_match, &look.idempotency_key), (Method::Get, &None, &None));
        assert!(
            matches!(told.as_slice(), [ErrandStage::Sending, ErrandStage::Looking(_), ErrandStage::Sending]),
            "{told:?}"
        );
    }
}

#[test]
fn i1_an_answer_that_says_it_all_ends_the_errand() {
    for deed in deeds() {
        for (reply, word) in [
            (answer(&deed), "done"),
            (problem(400, "invalid-request"), "refused"),
            (problem(401, "insufficient-user-authentication"), "refused"),
            (problem(403, "forbidden"), "refused"),
            (problem(404, "not-found"), "refused"),
            (problem(409, "not-editable"), "refused"),
            (problem(429, "throttled"), "refused"),
        ] {
            let (came_to, sent, _) = short(&deed, [reply.clone()]);
            assert_eq!((came_to, sent.len()), (word, 1), "{deed:?}: {reply:?}");
        }
    }
}

#[test]
fn i1_after_silence_and_after_an_old_version_what_is_there_decides() {
    for deed in deeds() {
        for open in [Some(Err(NoReply::Network)), None, problem(500, "internal"), problem(412, "stale")] {
            for (found, word) in
                [(there(&deed, "\"2\"", true), "done"), (there(&deed, "\"2\"", false), "overtaken")]
            {
                assert_eq!(short(&deed, [open.clone(), found]).0, word, "{deed:?}: {open:?}");
            }
        }
        // What answered cannot arrive any more.
        for over in [problem(500, "internal"), problem(412, "stale")] {
            assert_eq!(short(&deed, [over, there(&deed, SEEN, false)]).0, "refused", "{deed:?}");
        }
    }
}

#[test]
fn i1_what_may_still_arrive_is_sent_three_times_and_never_called_refused() {
    for deed in deeds() {
        let lost = || Some(Err(NoReply::Network));
        let untouched = || there(&deed, SEEN, false);
        let all = once([lost(), untouched()]).cycle().take(3).flatten();
        let (word, sent, _) = short(&deed, all);
        assert_eq!((word, sent.len()), ("unknown", 6), "{deed:?}");
        let later = short(&deed, [lost(), untouched(), problem(429, "throttled")]);
        assert_eq!(later.0, "unknown", "{deed:?}");
    }
}

#[test]
fn i1_after_a_reload_it_is_looked_for_and_not_sent() {
    for deed in deeds() {
        let look = |sent_ago, script: Vec<Option<Answer>>| {
            let (client, port) = client(script);
            let errand = Errand { deed: deed.clone(), seen: ETag::new(SEEN) };
            let why = CallError::interrupted();
            let outcome = client.look_after(&errand, why, sent_ago, &|_| {}).now_or_never().unwrap();
            assert!(port.sent.borrow().iter().all(|(_, request)| request.method == Method::Get));
            outcome
        };
        let found = look(400, vec![Some(Err(NoReply::Offline)), there(&deed, "\"2\"", true)]);
        assert!(matches!(found, ErrandOutcome::Done(_)), "{found:?}");
        assert_eq!(look(120_000, vec![there(&deed, SEEN, false)]), ErrandOutcome::NotDone);
    }
}

#[test]
fn i2_a_relationship_that_ended_holds_no_role() {
    let deed = &deeds()[0];
    let ended = thing(deed, "\"3\"", false).replace("\"active\"", "\"terminated\"");
    assert_eq!(short(deed, [None, Some(json(200, &ended))]).0, "done");
}
