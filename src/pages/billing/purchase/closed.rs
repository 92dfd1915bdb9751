//! Who may come in: a page that is not open says why, who may, and what to do instead (rows C1, I9).

use crate::{
    cloud::PartnerEntry,
    erase::{derived, dynamic},
    l10n::ids,
    pages::{billing::links::paste_invitation, failure_view::FailureState, head::PageHead, link::Link},
    route::Route,
    state::{App, Failure, FailureKind, SignedIn},
    ui::{Picture, SkeletonLines, StateView},
};
use contract::{Access, Denial, DenialReason, OperationName, RequestId};
use leptos::prelude::*;

/// The page, for whom the backend lets call `operation`.
pub(super) fn open_to(
    operation: OperationName,
    page: impl Fn() -> AnyView + Send + 'static,
) -> impl IntoView {
    let inside = SignedIn::from_context();
    let way = derived(move || match inside.capabilities.value() {
        Some(all) => Way::Known(all.access(&operation)),
        None => inside.capabilities.failure().map_or(Way::Waiting, Way::Failed),
    });
    dynamic(move || match way.get() {
        Way::Known(Access::Allowed) => page(),
        Way::Known(Access::Denied(denial)) => closed(denial),
        Way::Waiting => view! {
            <div class="skeletons" aria-hidden="true"><SkeletonLines lines=4/></div>
        }
        .into_any(),
        Way::Failed(failure) => failed(failure),
    })
}

#[derive(Clone, PartialEq)]
enum Way {
    Waiting,
    Known(Access),
    Failed(Failure),
}

fn failed(failure: Failure) -> AnyView {
    let title = App::from_context().l10n.text(ids::CATALOGUE_TITLE);
    let inside = SignedIn::from_context();
    let moniker = inside.session.with_untracked(|session| session.cloud.clone());
    let retry = Callback::new(move |()| inside.capabilities.reload());
    view! {
        <PageHead title organization=super::organization()/>
        <FailureState failure title=App::from_context().l10n.text(ids::CATALOGUE_FAILED) moniker retry/>
    }
    .into_any()
}

fn closed(denial: Denial) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let moniker = SignedIn::from_context().session.with_untracked(|session| session.cloud.clone());
    let by_partners = app
        .backend
        .profile(&moniker)
        .is_some_and(|profile| profile.partner_entry == PartnerEntry::Invitation);
    if denial.reason != DenialReason::NotInThisCloud || !by_partners {
        return failed(Failure {
            kind: FailureKind::Forbidden(Some(denial)),
            request_id: RequestId::new(""),
        });
    }
    let text = l10n.text(ids::CATALOGUE_PARTNERS_ONLY).into_any();
    let steps = [ids::PARTNER_INVITATION_1, ids::PARTNER_INVITATION_2, ids::PARTNER_INVITATION_3];
    view! {
        <PageHead title=l10n.text(ids::CATALOGUE_TITLE) organization=super::organization()/>
        <StateView picture=Picture::Locked title=l10n.text(ids::FORBIDDEN_CLOUD) text>
            <ol class="points">{steps.map(|step| view! { <li>{l10n.text(step)}</li> }).collect_view()}</ol>
            <div class="actions">
                {paste_invitation(&moniker)}
                <Link class="button" to=Route::products(&moniker)>
                    {l10n.text(ids::PRODUCTS_TITLE_SUBSCRIPTIONS)}
                </Link>
            </div>
        </StateView>
    }
    .into_any()
}
