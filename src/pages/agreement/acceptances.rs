//! What was accepted and declined, with the receipts and the documents, to be taken along.

use super::{
    cloud, organization,
    receipt::{save_document, take_receipt},
};
use crate::{
    erase::{dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::{
        Here,
        billing::{Date, cell, plain_table},
        failure_view::{FailureState, failure_bar},
        head::{Breadcrumb, PageHead},
        link::Link,
        names,
        pager::pager,
    },
    route::{Asked, Page, Settings},
    state::{App, Failure, FailureKind, Remote, ask, tip_of},
    ui::{CopyButton, Icon, Picture, SkeletonRows, StateView, StatusBadge, busy_button},
};
use contract::{
    Acceptance, Cursor, Decision,
    operation::{GetAgreement, ListAcceptances, ListReceiptKeys},
};
use leptos::{prelude::*, task::spawn_local};

const COLUMNS: [(MessageId, &str); 4] = [
    (ids::AGREEMENTS_COLUMN_TITLE, "table__head table__first"),
    (ids::ACCEPTANCES_COLUMN_DECISION, "table__head"),
    (ids::ACCEPTANCES_COLUMN_BY, "table__head"),
    (ids::ACCEPTANCES_COLUMN_PROOF, "table__head"),
];
/// Only those of the account that looks.
const OWN: &str = "own";

pub(in crate::pages) fn acceptances_page() -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let here = Here::from_context();
    let moniker = cloud();
    let own = crate::erase::derived(move || match here.route().inside() {
        Some(Page::Settings(Settings::Acceptances(asked))) => asked.value(OWN) == Some("true"),
        _ => false,
    });
    // Whose they are, and the pages that were turned: those of others begin with the first.
    let pages = RwSignal::new((false, Vec::<Cursor>::new()));
    let list = Remote::list(app, move || {
        let own = own.get();
        let cursor = pages.with(|(of, pages)| pages.last().filter(|_| *of == own).cloned());
        Some((moniker.clone(), ListAcceptances { own, cursor, ..ListAcceptances::default() }))
    });
    let title = l10n.text(ids::ACCEPTANCES_FAILED);
    let retry = Callback::new(move |()| list.reload());
    let body = move || {
        let failure = list.failure().filter(|failure| failure.kind != FailureKind::SignIn);
        match (list.value(), failure) {
            (None, Some(failure)) => view! { <FailureState failure title moniker=cloud() retry/> }.into_any(),
            (Some(page), None) if page.items.is_empty() => {
                let text = l10n.text(ids::ACCEPTANCES_EMPTY).into_any();
                view! { <StateView picture=Picture::Empty title=l10n.text(ids::PRODUCTS_EMPTY_TITLE) text/> }
                    .into_any()
            }
            (page, failure) => {
                let bar = failure.map(|failure| failure_bar(failure, Some(title), Some(retry)));
                let rows: Vec<AnyView> = page.iter().flat_map(|page| page.items.iter().map(row)).collect();
                let waiting = page.is_none().then(|| view! { <SkeletonRows rows=3 columns=COLUMNS.len()/> });
                view! {
                    {bar}
                    {plain_table(ids::ACCEPTANCES_TITLE, &COLUMNS, view! { {waiting} {rows} }.into_any())}
                }
                .into_any()
            }
        }
    };
    let turns = move || list.value().is_some_and(|page| page.total as usize > page.items.len());
    let turn = move |to: Option<Cursor>| {
        let own = own.get_untracked();
        pages.update(|(of, pages)| {
            if *of != own {
                (*of, *pages) = (own, Vec::new());
            }
            match to {
                Some(cursor) => pages.push(cursor),
                None => drop(pages.pop()),
            }
        });
    };
    let chip = |label: MessageId, wanted: bool| {
        let asked = if wanted { Asked::one(OWN, "true") } else { Asked::default() };
        let to = Page::Settings(Settings::Acceptances(asked)).of(&cloud());
        let current = Signal::derive(move || (own.get() == wanted).then_some("true"));
        view! { <li><Link class="chip" to current>{l10n.text(label)}</Link></li> }
    };
    let (heading, parent_title) = (l10n.text(ids::ACCEPTANCES_TITLE), l10n.text(ids::AGREEMENTS_TITLE));
    view! {
        <Breadcrumb parent=Page::Settings(Settings::Agreements).of(&cloud()) parent_title title=heading/>
        <PageHead title=heading organization=organization() lead=l10n.text(ids::ACCEPTANCES_LEAD)/>
        <nav aria-label=l10n.text(ids::ACCEPTANCES_WHOSE)>
            <ul class="chips">{chip(ids::ACCEPTANCES_ALL, false)} {chip(ids::ACCEPTANCES_OWN, true)}</ul>
        </nav>
        {dynamic(body)}
        {sometimes(move || turns().then(|| pager(list, turn)))}
        {verify()}
    }
    .into_any()
}

fn row(acceptance: &Acceptance) -> AnyView {
    let l10n = App::from_context().l10n;
    let (title, lang) = (acceptance.title.clone(), acceptance.locale.clone());
    let (version, locale) = (acceptance.version.to_string(), acceptance.locale.clone());
    let about = move || Args::new().text("version", version.clone()).text("locale", locale.clone());
    let asked = [("version", acceptance.version.to_string()), ("language", acceptance.locale.clone())];
    let page = Settings::Agreement { id: acceptance.agreement_id.clone(), asked: Asked::new(&asked) };
    let to = Page::Settings(page).of(&cloud());
    let badge = |is: bool, label: MessageId| {
        is.then(|| view! { <span class="badge badge--plain">{l10n.text(label)}</span> })
    };
    let (label, tone, icon) = match acceptance.decision {
        Decision::Accepted => (ids::AGREEMENT_STATE_ACCEPTED, "badge--success", Icon::CheckmarkCircle),
        Decision::Declined => (ids::AGREEMENT_STATE_DECLINED, "", Icon::Dismiss),
        Decision::Other(_) => (ids::BULK_STATE_UNKNOWN, "", Icon::Info),
    };
    let by = view! {
        <span class="table__line">{acceptance.decided_by.clone()}</span>
        <span class="table__line small muted">{l10n.text(names::role(&acceptance.role))}</span>
        <span class="table__line small"><Date at=acceptance.decided_at/></span>
    };
    let tip = tip_of(&acceptance.receipt).map(|tip| {
        view! {
            <details>
                <summary>{l10n.text(ids::ACCEPTANCE_TIP)}</summary>
                <code>{tip}</code>
            </details>
        }
    });
    let proof = view! {
        <div class="actions">{take_receipt(acceptance)} {take_document(acceptance)}</div>
        {tip}
    };
    view! {
        <tr role="row">
            <td role="cell" class="table__first">
                <span class="table__title"><Link class="table__name" to><bdi lang=lang>{title}</bdi></Link></span>
                <span class="table__line small">{l10n.text_with(ids::ACCEPTANCES_VERSION, about)}</span>
                <span class="badges">
                    {badge(acceptance.sample, ids::ACCEPTANCES_SAMPLE)}
                    {badge(acceptance.superseded, ids::ACCEPTANCES_SUPERSEDED)}
                </span>
            </td>
            <td role="cell" class="table__status"><StatusBadge tone icon label=l10n.text(label)/></td>
            {cell(l10n.text(ids::ACCEPTANCES_COLUMN_BY), by.into_any())}
            {cell(l10n.text(ids::ACCEPTANCES_COLUMN_PROOF), proof.into_any())}
        </tr>
    }
    .into_any()
}

/// The button that takes the very document along: it is fetched first.
fn take_document(acceptance: &Acceptance) -> AnyView {
    let app = App::from_context();
    let operation = GetAgreement {
        agreement: acceptance.agreement_id.clone(),
        locale: acceptance.locale.clone(),
        version: Some(acceptance.version.clone()),
    };
    let sha256 = acceptance.document_sha256.clone();
    let (busy, failure) = (RwSignal::new(false), RwSignal::new(None::<Failure>));
    // What is there now under this name must be what was decided about.
    let other = RwSignal::new(false);
    let moniker = cloud();
    let take = move || {
        busy.set(true);
        failure.set(None);
        other.set(false);
        let (operation, sha256, moniker) = (operation.clone(), sha256.clone(), moniker.clone());
        spawn_local(async move {
            match ask(app, &moniker, &operation).await {
                Ok(document) if document.sha256 == sha256 => {
                    save_document(&document);
                }
                Ok(_) => {
                    other.try_set(true);
                }
                Err(why) => {
                    failure.try_set(Some(why));
                }
            }
            busy.try_set(false);
        });
    };
    let l10n = app.l10n;
    view! {
        {busy_button("button", l10n.text(ids::ACCEPTANCE_DOCUMENT), busy, take)}
        {sometimes(move || failure.get().map(|failure| failure_bar(failure, Some(l10n.text(ids::AGREEMENT_FAILED)), None)))}
        {sometimes(move || other.get().then(|| view! { <p class="field__error" role="alert">{l10n.text(ids::AGREEMENT_DIFFERS)}</p> }.into_any()))}
    }
    .into_any()
}

/// How a receipt is verified without the service: the command, and the key.
fn verify() -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let moniker = cloud();
    let keys = Remote::new(app, move || Some((moniker.clone(), ListReceiptKeys)));
    let shown = move || {
        let Some(keys) = keys.value() else { return ().into_any() };
        let key = |key: &contract::ReceiptKey| {
            let public = key.public_key.clone();
            view! {
                <li>
                    <code>{public.clone()}</code> " "
                    <CopyButton
                        value=Signal::stored(public)
                        label=l10n.text(ids::ACCEPTANCES_KEY_COPY)
                        done=l10n.text(ids::COPY_DONE)
                        failed=l10n.text(ids::COPY_FAILED)
                    />
                </li>
            }
        };
        view! { <ul class="acceptances__keys">{keys.iter().map(key).collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="card acceptances__verify">
            <h2>{l10n.text(ids::ACCEPTANCES_VERIFY)}</h2>
            <p>{l10n.text(ids::ACCEPTANCES_VERIFY_TEXT)}</p>
            <pre class="letter"><code>"partner-admin-reference verify-acceptance RECEIPT DOCUMENT --key KEY"</code></pre>
            {dynamic(shown)}
        </section>
    }
    .into_any()
}
