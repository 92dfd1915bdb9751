//! Bulk changes as the server has them, noted whenever it has answered.

use crate::server::Server;
use contract::{BulkChange, BulkRow, ETag, IdempotencyKey, Method, RequestId, RowOutcome};
use partner_admin::client::HttpRequest;
use reference::store::{BulkStore, RowQuestion};
use std::collections::BTreeMap;

/// All bulk changes, oldest first.
#[derive(Default)]
pub struct Watch {
    pub all: Vec<Watched>,
    /// The turns in which a state was set, and by which request.
    pub set: Vec<(u64, RequestId)>,
    /// What became of rows though it cannot be.
    pub broken: Vec<String>,
}

/// One bulk change.
pub struct Watched {
    /// The key it was begun with, as the client sent it, and the request.
    pub key: Option<IdempotencyKey>,
    pub begun_by: RequestId,
    /// How it was from which turn of the server on.
    pub versions: Vec<(u64, BulkChange)>,
    /// Its rows by their numbers, with how long the trail was when they were planned.
    pub rows: BTreeMap<u32, (BulkRow, usize)>,
}

impl Watch {
    /// Notes what a request has changed.
    pub fn note(&mut self, server: &Server, request: &HttpRequest) {
        if request.method == Method::Get || !request.url.contains("/partner-of-record-changes") {
            return;
        }
        for (place, change) in server.bulk_changes().into_iter().enumerate() {
            if place == self.all.len() {
                let key = request.idempotency_key.clone();
                let begun_by = request.request_id.clone();
                self.all.push(Watched { key, begun_by, versions: Vec::new(), rows: BTreeMap::new() });
            }
            let watched = &mut self.all[place];
            if watched.versions.last().is_some_and(|(_, last)| *last == change) {
                continue;
            }
            if watched.versions.last().is_some_and(|(_, last)| last.etag != change.etag) {
                self.set.push((server.turns, request.request_id.clone()));
            }
            let id = change.id.clone();
            watched.versions.push((server.turns, change));
            let (organization, limit) = (server.organization().clone(), usize::MAX - 1);
            let question = RowQuestion { organization, id, outcome: None, edge: None, limit };
            let rows = server.store().bulk_rows(&question).expect("a store in memory").items;
            self.broken.extend(watched.note_rows(rows, server));
        }
    }
}

impl Watched {
    /// How it is now.
    pub fn now(&self) -> &BulkChange {
        &self.versions.last().expect("it was seen when it was begun").1
    }

    /// How it was after a turn.
    pub fn at(&self, turn: u64) -> Option<&BulkChange> {
        self.versions.iter().rev().find(|(since, _)| *since <= turn).map(|(_, change)| change)
    }

    /// The tag it had before a request set its state.
    pub fn before(&self, request: &RequestId, set: &[(u64, RequestId)]) -> Option<&ETag> {
        let (turn, _) = set.iter().find(|(_, by)| by == request)?;
        self.at(turn - 1).map(|before| &before.etag)
    }

    /// What cannot be.
    fn note_rows(&mut self, rows: Vec<(u64, BulkRow)>, server: &Server) -> Vec<String> {
        let mut broken = Vec::new();
        if rows.len() < self.rows.len() {
            broken.push(format!("{} rows were there, {} are", self.rows.len(), rows.len()));
        }
        let grows = rows.len() > self.rows.len();
        let trail = if grows { server.trail().len() } else { 0 };
        for (_, row) in rows {
            let number = row.request.number;
            match self.rows.get_mut(&number) {
                None => drop(self.rows.insert(number, (row, trail))),
                Some((before, _)) if *before == row => {}
                Some((before, _)) => {
                    let ends = before.outcome == RowOutcome::Planned
                        && matches!(row.outcome, RowOutcome::Done | RowOutcome::Failed);
                    if !ends || before.request != row.request {
                        broken
                            .push(format!("row {number} was {:?}, and is {:?}", before.outcome, row.outcome));
                    }
                    *before = row;
                }
            }
        }
        broken
    }
}
