//! `POST /v1/partner-of-record-changes/{id}/rows`: adds rows to a draft, and plans them.

use super::{Context, Principal, get_bulk_change::answer, planning};
use crate::{
    body::{self, invalid},
    message::{Answer, Failure},
    store::PlannedRow,
};
use contract::{
    BulkChangeId, BulkRowRequest, PartnerOfRecordActions, Problem, ProblemCode, SubscriptionId,
    bulk::MAX_CHUNK,
};
use serde_json::Value;

/// Longest text of a row, in characters. What is longer names nothing that exists.
const MAX_TEXT: usize = 200;

/// Answers with the bulk change after them.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let requests = read_rows(&body::read(context.body)?)?;
    let ids = requests.iter().map(|request| SubscriptionId::new(request.subscription.trim()));
    let found = context.store.subscriptions(organization, &Vec::from_iter(ids))?;
    let actions = PartnerOfRecordActions::of(&principal.session.roles, &context.cloud);
    let plan = |(request, found)| planning::plan(context, &actions, request, found);
    let rows: Vec<PlannedRow> = requests.into_iter().zip(found).map(plan).collect();
    let id = BulkChangeId::new(context.id.as_str());
    answer(context.store.add_bulk_rows(organization, &id, &rows, context.now)?)
}

fn read_rows(body: &Value) -> Result<Vec<BulkRowRequest>, Failure> {
    let rows = body.get("rows").ok_or_else(|| invalid("/rows", "required"))?;
    let rows = rows.as_array().ok_or_else(|| invalid("/rows", "not-a-list"))?;
    if rows.len() > MAX_CHUNK {
        return Err(Problem::new(ProblemCode::TooMany).with_error("/rows", "too-many").into());
    }
    rows.iter().enumerate().map(|(place, row)| read_row(&format!("/rows/{place}"), row)).collect()
}

fn read_row(place: &str, row: &Value) -> Result<BulkRowRequest, Failure> {
    let number = body::number_at(row, place, "number")?;
    if number == 0 {
        return Err(invalid(&format!("{place}/number"), "out-of-range"));
    }
    let text = |name: &str| {
        let text = body::text_at(row, place, name)?;
        if text.chars().count() > MAX_TEXT {
            return Err(invalid(&format!("{place}/{name}"), "too-long"));
        }
        Ok::<_, Failure>(text.to_owned())
    };
    Ok(BulkRowRequest { number, subscription: text("subscription")?, partner: text("partner")? })
}
