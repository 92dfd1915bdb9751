//! What has to happen before a reseller can go (rows I5, I6): it is the reseller's to do, so there is a list for it,
//! and a letter.

mod letter;

use super::{
    opened::{Opened, Question, route_of},
    partner_name,
};
use crate::{
    cloud::RemovalWording,
    erase::dynamic,
    l10n::{Args, MessageId, ids},
    pages::{
        failure_view::FailureState,
        head::{Breadcrumb, PageHead},
        link::Link,
    },
    route::{Page, Route},
    state::{App, FailureKind, Remote, SignedIn},
    ui::{Icon, MessageBar, Picture, SkeletonLines, StateView, StatusBadge, Tone},
};
use contract::{
    ExitChecklist, ExitStep, ExitStepKind, ExitStepState, Moniker, RelationshipId, SubscriptionQuery,
    operation::GetExitChecklist,
};
use leptos::prelude::*;

const REASON_ID: &str = "ending-reason";

pub(in crate::pages) fn page(id: RelationshipId) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let session = SignedIn::from_context().session;
    let moniker = session.with_untracked(|session| session.cloud.clone());
    let (cloud, of) = (moniker.clone(), id.clone());
    let remote = Remote::new(app, move || Some((cloud.clone(), GetExitChecklist(of.clone()))));
    let title = l10n.text(ids::ENDING_TITLE);
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let list = Route::relationships(&moniker);
    let failure = move || remote.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    let body = move || match (remote.value(), failure()) {
        (Some(found), _) => checklist(&moniker, &found),
        (None, Some(failure)) if failure.kind == FailureKind::NotFound => {
            let (title, text) = (l10n.text(ids::ENDING_OTHER_TITLE), l10n.text(ids::ENDING_OTHER).into_any());
            let to = Route::relationships(&moniker);
            view! {
                <StateView picture=Picture::NoMatch title text>
                    <div class="actions">
                        <Link class="button button--primary" to>{l10n.text(ids::RELATIONSHIPS_TITLE)}</Link>
                    </div>
                </StateView>
            }
            .into_any()
        }
        (None, Some(failure)) => {
            let retry = Callback::new(move |()| remote.reload());
            let (title, moniker) = (l10n.text(ids::ENDING_FAILED), moniker.clone());
            view! { <FailureState failure title moniker retry/> }.into_any()
        }
        (None, None) => {
            view! { <div class="skeletons" aria-hidden="true"><SkeletonLines lines=6/></div> }.into_any()
        }
    };
    view! {
        <Breadcrumb parent=list parent_title=l10n.text(ids::RELATIONSHIPS_TITLE) title/>
        <PageHead title organization lead=l10n.text(ids::ENDING_LEAD)/>
        {dynamic(body)}
    }
    .into_any()
}

fn checklist(moniker: &Moniker, found: &ExitChecklist) -> AnyView {
    let l10n = App::from_context().l10n;
    let steps: Vec<AnyView> = found.steps.iter().map(|one| step(moniker, found, one)).collect();
    view! {
        {cannot(moniker, found)}
        <div class="cards">
            <section class="card card--wide" aria-labelledby="steps">
                <h2 id="steps">{l10n.text(ids::ENDING_STEPS)}</h2>
                {partner_name::linked(&found.reseller)}
                <ol class="exit">{steps}</ol>
            </section>
            {letter::letter(found)}
        </div>
    }
    .into_any()
}

/// The control stands there, disabled, with the reason in the words of the cloud (rows I3, I5).
fn cannot(moniker: &Moniker, found: &ExitChecklist) -> AnyView {
    let App { l10n, backend, .. } = App::from_context();
    let wording = backend.profile(moniker).map(|profile| profile.removal_wording);
    let id = match wording {
        Some(RemovalWording::GrayedOut) => ids::ENDING_GRAYED,
        Some(RemovalWording::Ask) | None => ids::ENDING_ASK,
    };
    let name = partner_name::plain(&found.reseller.name);
    let text = l10n.text_with(id, move || Args::new().text("reseller", name.clone()));
    view! {
        <MessageBar tone=Tone::Info>
            <p class="message__text" id=REASON_ID>{text}</p>
            <button class="button" type="button" aria-disabled="true" aria-describedby=REASON_ID>
                {l10n.text(ids::ENDING_DELETE)}
            </button>
        </MessageBar>
    }
    .into_any()
}

fn step(moniker: &Moniker, of: &ExitChecklist, step: &ExitStep) -> AnyView {
    let l10n = App::from_context().l10n;
    let text: MessageId = match step.kind {
        ExitStepKind::CancelSubscriptions => ids::ENDING_STEP_CANCEL_SUBSCRIPTIONS,
        ExitStepKind::SuspendLegacySubscriptions => ids::ENDING_STEP_SUSPEND_LEGACY,
        ExitStepKind::CancelReservations => ids::ENDING_STEP_CANCEL_RESERVATIONS,
        ExitStepKind::CancelSoftware => ids::ENDING_STEP_CANCEL_SOFTWARE,
        ExitStepKind::RemoveRoles => ids::ENDING_STEP_REMOVE_ROLES,
        ExitStepKind::AskProvider => ids::ENDING_STEP_ASK_PROVIDER,
        ExitStepKind::Other(_) => ids::ENDING_STEP_UNKNOWN,
    };
    let (tone, icon, state) = match step.state {
        ExitStepState::Open => ("badge--warning", Icon::Clock, ids::ENDING_STATE_OPEN),
        ExitStepState::Done => ("badge--success", Icon::CheckmarkCircle, ids::ENDING_STATE_DONE),
        ExitStepState::NotVisible | ExitStepState::Other(_) => {
            ("", Icon::Info, ids::ENDING_STATE_NOT_VISIBLE)
        }
    };
    let is_open = step.state == ExitStepState::Open;
    let count = step.count.filter(|_| is_open).map(|count| {
        let text = l10n.text_with(ids::ENDING_COUNT, move || Args::new().count("count", count));
        view! { <span class="small muted numeric">{text}</span> }
    });
    let way = match step.kind {
        ExitStepKind::CancelSubscriptions | ExitStepKind::SuspendLegacySubscriptions if is_open => {
            let reseller = of.reseller.name.clone();
            let query = SubscriptionQuery { reseller, ..SubscriptionQuery::default() };
            Some((Page::Products(query).of(moniker), ids::ENDING_SHOW_SUBSCRIPTIONS))
        }
        ExitStepKind::RemoveRoles if is_open => {
            let relationship = of.relationship_id.clone();
            let opened = Opened { relationship, question: Some(Question::RemoveRoles) };
            Some((route_of(moniker, &opened), ids::REMOVAL_ACTION))
        }
        _ => None,
    };
    let way = way.map(|(to, label)| view! { <Link to>{l10n.text(label)}</Link> });
    let provider = of.provider.as_ref().filter(|_| step.kind == ExitStepKind::AskProvider);
    view! {
        <li>
            <p>{l10n.text(text)}</p>
            {provider.map(partner_name::named)}
            <span><StatusBadge tone icon label=l10n.text(state)/> {count} {way}</span>
        </li>
    }
    .into_any()
}
