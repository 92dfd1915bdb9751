//! Invitations that make an answer fail in one way each, by the days they are for or the licenses they offer:
//! `docs/sentinel-invitations.md`. Provoked by what the partner wrote, as other outcomes are by what is typed in.

use super::InvitationRecord;
use contract::RoleId;

/// What an invitation provokes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The partner changes its roles between reading and answering, once.
    Changes,
    /// The partner takes it back between reading and answering.
    Revoked,
    /// The answer is refused, and may come back later.
    Throttled,
    /// The server fails before anything is done.
    CrashBefore,
    /// It is done, and the server fails then.
    CrashAfter,
}

/// Every sentinel, in the order of the documentation.
pub const ALL: [(u32, Outcome); 5] = [
    (409, Outcome::Changes),
    (410, Outcome::Revoked),
    (429, Outcome::Throttled),
    (500, Outcome::CrashBefore),
    (501, Outcome::CrashAfter),
];

/// The role that comes with a change, or goes with it: Service Support Administrator.
const CHANGED_ROLE: &str = "f023fd81-a637-4b56-95fd-791ac0226033";

/// What an invitation provokes; nothing for most.
pub fn outcome(record: &InvitationRecord) -> Option<Outcome> {
    let days = record.duration_days.map(u32::from);
    let licenses = record.offer.as_ref().map(|offer| offer.licenses);
    let provoked = [days, licenses].into_iter().flatten();
    let mut found = provoked.filter_map(|number| ALL.into_iter().find(|(own, _)| *own == number));
    let outcome = found.next().map(|(_, outcome)| outcome);
    // Once is enough: the partner does not change it a second time.
    outcome.filter(|outcome| *outcome != Outcome::Changes || record.changes == 0)
}

/// The invitation with other roles.
#[must_use]
pub(crate) fn with_other_roles(record: &InvitationRecord) -> InvitationRecord {
    let role = RoleId::new(CHANGED_ROLE);
    let mut roles = record.roles.clone();
    match roles.iter().position(|own| *own == role) {
        Some(place) => drop(roles.remove(place)),
        None => roles.push(role),
    }
    InvitationRecord { roles, ..record.clone() }.changed()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clock::Clock,
        message::ApiResponse,
        operations::testing::{act, bench_as, get, read},
        store::{InvitationStore, Store},
    };
    use contract::{Invitation, InvitationId, InvitationState, Moniker, Role};

    const CLOUD: Moniker = Moniker::Worldwide;

    /// What a response is, in the words of the documentation.
    fn told(response: &ApiResponse) -> String {
        let body: serde_json::Value = read(response);
        let code = body["code"].as_str().map(|code| format!(" `{code}`")).unwrap_or_default();
        format!("{}{code}", response.status)
    }

    #[test]
    fn h3_every_number_does_what_its_documentation_says() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/sentinel-invitations.md");
        let file = std::fs::read_to_string(file).unwrap();
        let rows = file.lines().filter(|line| {
            line.strip_prefix("| ").is_some_and(|line| line.starts_with(|c: char| c.is_ascii_digit()))
        });
        let written: Vec<[String; 5]> = rows
            .map(|row| {
                let cells: Vec<&str> = row.split('|').map(str::trim).collect();
                [cells[1], cells[2], cells[3], cells[4], cells[5]].map(str::to_owned)
            })
            .collect();
        let done = ALL.iter().map(|(number, _)| {
            let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
            let all = bench.store.invitations_in(&CLOUD).unwrap();
            let granular = all.iter().find(|own| own.name == "Fabrikam Teams rollout").unwrap();
            let record = InvitationRecord {
                id: InvitationId::new("0".repeat(32)),
                duration_days: u16::try_from(*number).ok(),
                ..granular.clone()
            };
            let event = bench.store.audit_trail().unwrap().remove(0).event;
            bench.store.invite(&record, &[], &event).unwrap();
            let path = format!("/v1/invitations/{}", record.id);
            let seen: Invitation = read(&get(&bench, &CLOUD, &path));
            let accept = |etag| {
                told(&act(&bench, &CLOUD, &format!("{path}/acceptance"), (1, etag), &serde_json::json!({})))
            };
            let answers = [accept(&seen.etag), accept(&seen.etag)];
            let after: Invitation = read(&get(&bench, &CLOUD, &path));
            let read_anew =
                if after.state == InvitationState::Pending { accept(&after.etag) } else { "–".to_owned() };
            let [first, again] = answers;
            let state = bench.store.invitation(&record.id).unwrap().unwrap().state(bench.clock.now());
            [number.to_string(), first, again, read_anew, state.to_string()]
        });
        assert_eq!(written, Vec::from_iter(done));
    }
}
