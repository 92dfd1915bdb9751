//! The agreements of the organisation, and which wait for a decision (rows H2, H11).

use super::{cloud, organization};
use crate::{
    erase::dynamic,
    l10n::{Args, L10n, MessageId, ids},
    pages::{
        billing::{Date, cell, plain_table},
        failure_view::{FailureState, failure_bar},
        head::PageHead,
        link::Link,
    },
    route::{Asked, Page, Settings},
    state::{App, FailureKind, Remote},
    ui::{Icon, Picture, SkeletonRows, StateView, StatusBadge},
};
use contract::{Agreement, AgreementState, operation::ListAgreements};
use leptos::prelude::*;

const COLUMNS: [(MessageId, &str); 3] = [
    (ids::AGREEMENTS_COLUMN_TITLE, "table__head table__first"),
    (ids::AGREEMENTS_COLUMN_STATE, "table__head"),
    (ids::AGREEMENTS_COLUMN_SINCE, "table__head"),
];

pub(in crate::pages) fn page() -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let moniker = cloud();
    let all = Remote::new(app, move || Some((moniker.clone(), ListAgreements)));
    let title = l10n.text(ids::AGREEMENTS_FAILED);
    let retry = Callback::new(move |()| all.reload());
    let body = move || {
        let failure = all.failure().filter(|failure| failure.kind != FailureKind::SignIn);
        match (all.value(), failure) {
            (None, Some(failure)) => view! { <FailureState failure title moniker=cloud() retry/> }.into_any(),
            (Some(all), None) if all.is_empty() => {
                let text = l10n.text(ids::AGREEMENTS_EMPTY).into_any();
                view! { <StateView picture=Picture::Empty title=l10n.text(ids::PRODUCTS_EMPTY_TITLE) text/> }
                    .into_any()
            }
            (all, failure) => {
                let bar = failure.map(|failure| failure_bar(failure, Some(title), Some(retry)));
                let rows: Vec<AnyView> = all.iter().flat_map(|all| all.iter().map(row)).collect();
                let waiting = all.is_none().then(|| view! { <SkeletonRows rows=2 columns=COLUMNS.len()/> });
                view! {
                    {bar}
                    {plain_table(ids::AGREEMENTS_TITLE, &COLUMNS, view! { {waiting} {rows} }.into_any())}
                }
                .into_any()
            }
        }
    };
    let to = Page::Settings(Settings::Acceptances(Asked::default())).of(&cloud());
    view! {
        <PageHead title=l10n.text(ids::AGREEMENTS_TITLE) organization=organization() lead=l10n.text(ids::AGREEMENTS_LEAD)/>
        {dynamic(body)}
        <p class="card__note"><Link to>{l10n.text(ids::ACCEPTANCES_TITLE)}</Link></p>
    }
    .into_any()
}

fn row(agreement: &Agreement) -> AnyView {
    let l10n = App::from_context().l10n;
    let page = Settings::Agreement { id: agreement.id.clone(), asked: Asked::default() };
    let to = Page::Settings(page).of(&cloud());
    let (title, version, at) =
        (agreement.title.clone(), agreement.version.to_string(), agreement.effective_at);
    let lang = agreement.locales.first().cloned();
    let version =
        l10n.text_with(ids::AGREEMENT_VERSION_SHORT, move || Args::new().text("version", version.clone()));
    view! {
        <tr role="row">
            <td role="cell" class="table__first">
                <span class="table__title"><Link class="table__name" to><bdi lang=lang>{title}</bdi></Link></span>
                <span class="table__line small">{version}</span>
            </td>
            <td role="cell" class="table__status">{state_badge(l10n, &agreement.state)}</td>
            {cell(l10n.text(ids::AGREEMENTS_COLUMN_SINCE), view! { <Date at/> }.into_any())}
        </tr>
    }
    .into_any()
}

/// How the organisation stands to its current version.
pub(super) fn state_badge(l10n: L10n, state: &AgreementState) -> AnyView {
    let (id, tone, icon) = match state {
        AgreementState::Pending => (ids::AGREEMENT_STATE_PENDING, "badge--warning", Icon::Clock),
        AgreementState::Accepted => (ids::AGREEMENT_STATE_ACCEPTED, "badge--success", Icon::CheckmarkCircle),
        AgreementState::Declined => (ids::AGREEMENT_STATE_DECLINED, "", Icon::Dismiss),
        AgreementState::Attested => (ids::AGREEMENT_STATE_ATTESTED, "badge--success", Icon::CheckmarkCircle),
        AgreementState::Other(value) => {
            let value = value.to_string();
            let label = l10n.text_with(ids::STATUS_UNKNOWN, move || Args::new().text("value", value.clone()));
            return view! { <StatusBadge tone="" icon=Icon::Info label/> }.into_any();
        }
    };
    view! { <StatusBadge tone icon label=l10n.text(id)/> }.into_any()
}
