//! The same as a table: all partners and resellers by name, none under "others".

use super::{columns::partner_name, list};
use crate::{
    l10n::{Args, L10n, MessageId, ids},
    pages::{
        billing::plain_table::{cell, table},
        link::Link,
    },
    state::App,
    ui::Text,
};
use contract::{Coverage, CoverageRow, PartnerFilter, PurchaseChannel, SubscriptionQuery};
use leptos::prelude::*;

const COLUMNS: [(MessageId, &str); 5] = [
    (ids::COVERAGE_PRODUCT, "table__head table__first"),
    (ids::COVERAGE_TOTAL, "table__head"),
    (ids::COVERAGE_WITHOUT, "table__head"),
    (ids::PRODUCTS_COLUMN_PARTNER, "table__head"),
    (ids::COVERAGE_BOUGHT, "table__head"),
];

pub(super) fn coverage_table(coverage: &Coverage) -> AnyView {
    let rows: Vec<AnyView> = coverage.rows.iter().map(|row| row_of(coverage, row)).collect();
    table(ids::COVERAGE_MAP, &COLUMNS, rows.into_any())
}

fn row_of(coverage: &Coverage, row: &CoverageRow) -> AnyView {
    let l10n = App::from_context().l10n;
    let all = SubscriptionQuery { sku: row.sku_part_number.clone(), ..SubscriptionQuery::default() };
    let number = |count: u32, query: SubscriptionQuery| {
        part(l10n.text_with(ids::NUMBER_PLAIN, move || Args::new().count("count", count)), count, query)
    };
    let partners = coverage.partners.iter().zip(&row.partners).map(|(partner, count)| {
        let name = partner_name(l10n, partner.clone());
        let query = SubscriptionQuery { partner_id: Some(partner.partner_id), ..all.clone() };
        named(l10n, name, *count, query)
    });
    let resellers = coverage.resellers.iter().zip(&row.resellers).map(|(reseller, count)| {
        let query = SubscriptionQuery { reseller: reseller.name.clone(), ..all.clone() };
        named(l10n, Text::stored(reseller.name.clone()), *count, query)
    });
    let direct = SubscriptionQuery { channel: Some(PurchaseChannel::Direct), ..all.clone() };
    let direct = named(l10n, l10n.text(ids::COVERAGE_DIRECT), row.direct, direct);
    let without = SubscriptionQuery { partner: Some(PartnerFilter::Without), ..all.clone() };
    let cells = [
        number(row.subscriptions, all.clone()),
        number(row.without_partner, without),
        partners.flatten().collect_view().into_any().into(),
        direct.into_iter().chain(resellers.flatten()).collect_view().into_any().into(),
    ];
    let cells = COLUMNS
        .iter()
        .skip(1)
        .zip(cells)
        .map(|((label, _), content): (_, Option<AnyView>)| cell(l10n.text(*label), content.into_any()));
    view! {
        <tr role="row">
            <td role="cell" class="table__first"><span class="table__name">{row.name.clone()}</span></td>
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}

fn named(l10n: L10n, name: Text, count: u32, query: SubscriptionQuery) -> Option<AnyView> {
    let text = l10n
        .text_with(ids::COVERAGE_PART, move || Args::new().text("name", name.get()).count("count", count));
    part(text, count, query)
}

/// What there is leads to its subscriptions.
fn part(text: Text, count: u32, query: SubscriptionQuery) -> Option<AnyView> {
    let link = || {
        view! { <span class="table__line coverage__part numeric"><Link to=list(query)>{text}</Link></span> }
            .into_any()
    };
    (count > 0).then(link)
}
