//! A failure on screen: what happened, what to do next, the request id.

use super::{Here, link::Link, names};
use crate::{
    browser::timer,
    l10n::{Args, L10n, MessageId, ids},
    route::Route,
    state::{App, Failure, FailureKind},
    ui::{CopyButton, MessageBar, Picture, StateView, Text, Tone, button},
};
use contract::{Denial, DenialReason, Moniker, ProblemCode, RequestId};
use leptos::{prelude::*, task::spawn_local};

/// The sentence for a failure. It does not change by itself: a screen reader says it once.
pub(super) fn sentence(l10n: L10n, failure: &Failure) -> Text {
    let id = match &failure.kind {
        FailureKind::Offline => ids::FAILURE_OFFLINE,
        FailureKind::Network => ids::FAILURE_NETWORK,
        FailureKind::Interrupted => ids::FAILURE_INTERRUPTED,
        FailureKind::Timeout => ids::FAILURE_TIMEOUT,
        FailureKind::NotOurServer => ids::FAILURE_NOT_OUR_SERVER,
        FailureKind::TooLarge => ids::FAILURE_TOO_LARGE,
        FailureKind::OutsideCloud => ids::FAILURE_OUTSIDE_CLOUD,
        FailureKind::Unreadable => ids::FAILURE_UNREADABLE,
        FailureKind::Server => ids::FAILURE_SERVER,
        FailureKind::Busy | FailureKind::Throttled(None) => ids::FAILURE_BUSY,
        FailureKind::Throttled(Some(seconds)) => {
            let at = timer::now() + i64::from(*seconds) * 1_000;
            return l10n.text_with(ids::FAILURE_THROTTLED_UNTIL, move || Args::new().count("at", at));
        }
        FailureKind::SignIn => ids::FAILURE_SIGN_IN,
        FailureKind::FreshSignIn => ids::FAILURE_FRESH_SIGN_IN,
        FailureKind::Forbidden(denial) | FailureKind::NotEditable(denial) => {
            return refusal(l10n, denial.clone());
        }
        FailureKind::Partner(code, _) | FailureKind::Refused(code) => code_text(code),
        FailureKind::PriceChanged(_) => ids::FAILURE_PRICE_CHANGED,
        FailureKind::Conflict => ids::FAILURE_CONFLICT,
        FailureKind::Stale => ids::FAILURE_STALE,
        FailureKind::NotFound => ids::FAILURE_NOT_FOUND,
        FailureKind::Untrusted => ids::FAILURE_UNTRUSTED,
        FailureKind::UnknownCloud => ids::FAILURE_UNKNOWN_CLOUD,
        FailureKind::Cursor => ids::FAILURE_CURSOR,
        FailureKind::Request => ids::FAILURE_REQUEST,
    };
    l10n.text(id)
}

/// The sentence as it stands on the page. A wait is counted down in sight, so that it is never hidden
/// (reliability A2); a screen reader hears until when it lasts, and that it is over.
fn reason(l10n: L10n, failure: &Failure) -> AnyView {
    let text = sentence(l10n, failure);
    tell_host(failure, &untrack(|| text.get()));
    let FailureKind::Throttled(Some(seconds)) = failure.kind else { return view! { {text} }.into_any() };
    let left = RwSignal::new(seconds);
    spawn_local(async move {
        while left.try_get_untracked().is_some_and(|left| left > 0) {
            timer::sleep(1_000).await;
            left.try_update(|left| *left = left.saturating_sub(1));
        }
    });
    let over = l10n.text(ids::FAILURE_THROTTLED_OVER);
    let heard = move || if left.get() == 0 { over.get() } else { text.get() };
    let seen = move || match left.get() {
        0 => over.get(),
        left => l10n.now(ids::FAILURE_THROTTLED, Args::new().count("seconds", left)),
    };
    view! {
        <span class="visually-hidden">{heard}</span>
        <span aria-hidden="true">{seen}</span>
    }
    .into_any()
}

/// The page around hears of what is shown as failed (docs/embedding.md).
fn tell_host(failure: &Failure, message: &str) {
    let Some(host) = App::from_context().host else { return };
    let (code, retryable) = match failure.kind {
        FailureKind::SignIn | FailureKind::FreshSignIn => ("auth", true),
        FailureKind::Forbidden(_) | FailureKind::NotEditable(_) | FailureKind::Untrusted => {
            ("forbidden", false)
        }
        FailureKind::Offline
        | FailureKind::Network
        | FailureKind::Interrupted
        | FailureKind::Timeout
        | FailureKind::NotOurServer => ("network", true),
        FailureKind::Throttled(_) => ("rate_limited", true),
        FailureKind::Server | FailureKind::Busy => ("server", true),
        FailureKind::TooLarge
        | FailureKind::OutsideCloud
        | FailureKind::Unreadable
        | FailureKind::UnknownCloud
        | FailureKind::Cursor
        | FailureKind::Request => ("contract", false),
        // What the user chose is not there, or is another than it was: no fault of the app's.
        FailureKind::Partner(..)
        | FailureKind::PriceChanged(_)
        | FailureKind::Refused(_)
        | FailureKind::Conflict
        | FailureKind::Stale
        | FailureKind::NotFound => return,
    };
    let detail = [
        ("code", code.into()),
        ("message", message.into()),
        ("requestId", failure.request_id.as_str().into()),
        ("retryable", retryable.into()),
    ];
    host.tell("error", &detail);
}

/// Why something that was asked for cannot be had.
pub(super) fn code_text(code: &ProblemCode) -> MessageId {
    match code {
        ProblemCode::UnknownPartnerId => ids::PARTNER_CODE_UNKNOWN_PARTNER_ID,
        ProblemCode::GlobalPartnerId => ids::PARTNER_CODE_GLOBAL_PARTNER_ID,
        ProblemCode::RegionMismatch => ids::PARTNER_CODE_REGION_MISMATCH,
        ProblemCode::PartnerNotRegistered => ids::PARTNER_CODE_NOT_REGISTERED,
        ProblemCode::PartnerAgreementMissing => ids::PARTNER_CODE_AGREEMENT_MISSING,
        ProblemCode::PartnerNotEnrolled => ids::PARTNER_CODE_NOT_ENROLLED,
        ProblemCode::PartnerNotAdvisor => ids::PARTNER_CODE_NOT_ADVISOR,
        ProblemCode::PartnerNotValidForOffer => ids::PARTNER_CODE_NOT_VALID_FOR_OFFER,
        ProblemCode::PartnerRelationshipMissing => ids::PARTNER_CODE_RELATIONSHIP_MISSING,
        ProblemCode::InvalidPartnerId => ids::PARTNER_ID_NOT_DIGITS,
        ProblemCode::PartnerNotEligible => ids::PARTNER_CODE_NOT_ELIGIBLE,
        ProblemCode::NotOffered => ids::FAILURE_NOT_OFFERED,
        ProblemCode::LicensesOutOfRange => ids::FAILURE_LICENSES,
        ProblemCode::WrongState => ids::FAILURE_WRONG_STATE,
        ProblemCode::TooMany => ids::FAILURE_TOO_MANY,
        ProblemCode::NameTaken => ids::FAILURE_NAME_TAKEN,
        ProblemCode::DuplicateRow => ids::FAILURE_DUPLICATE_ROW,
        ProblemCode::OtherOrganization => ids::FAILURE_OTHER_ORGANIZATION,
        ProblemCode::AgreementRequired => ids::FAILURE_AGREEMENT_REQUIRED,
        ProblemCode::ChallengeInvalid => ids::FAILURE_CHALLENGE_INVALID,
        ProblemCode::Undecided => ids::FAILURE_UNDECIDED,
        ProblemCode::NotFound => ids::FAILURE_NOT_FOUND,
        ProblemCode::Conflict => ids::FAILURE_CONFLICT,
        ProblemCode::Stale => ids::FAILURE_STALE,
        ProblemCode::Throttled | ProblemCode::Unavailable => ids::FAILURE_BUSY,
        ProblemCode::Internal => ids::FAILURE_SERVER,
        ProblemCode::Forbidden | ProblemCode::NotEditable => ids::FORBIDDEN_UNKNOWN,
        _ => ids::FAILURE_REQUEST,
    }
}

/// Why something is not allowed.
pub(super) fn refusal(l10n: L10n, denial: Option<Denial>) -> Text {
    let Some(denial) = denial else { return l10n.text(ids::FORBIDDEN_UNKNOWN) };
    let id: MessageId = match denial.reason {
        DenialReason::RoleRequired if !denial.roles.is_empty() => {
            let roles = denial.roles;
            return l10n.text_with(ids::FORBIDDEN_ROLE, move || {
                Args::new().list("roles", &names::roles(l10n, &roles))
            });
        }
        DenialReason::PartnerDelegate => ids::FORBIDDEN_DELEGATE,
        DenialReason::NotInThisCloud => ids::FORBIDDEN_CLOUD,
        DenialReason::SubscriptionEnded => ids::DENIAL_ENDED,
        DenialReason::BoughtThroughReseller => ids::DENIAL_RESELLER_UNKNOWN,
        DenialReason::PartnerInitiatedOnly => ids::PARTNER_INVITATION,
        DenialReason::NoRoles => ids::DENIAL_NO_ROLES,
        DenialReason::RelationshipEnded => ids::DENIAL_RELATIONSHIP_ENDED,
        DenialReason::EndsWithRoles => ids::DENIAL_ENDS_WITH_ROLES,
        DenialReason::EndsWithAccount => ids::DENIAL_ENDS_WITH_ACCOUNT,
        DenialReason::ResellerMustEnd => ids::DENIAL_RESELLER_MUST_END,
        DenialReason::PartnerMustEnd => ids::DENIAL_PARTNER_MUST_END,
        DenialReason::OperatorMustEnd => ids::DENIAL_OPERATOR_MUST_END,
        DenialReason::NotForThisKind => ids::DENIAL_NOT_FOR_THIS_KIND,
        DenialReason::HoldsGlobalAdministrator => ids::DENIAL_HOLDS_GLOBAL_ADMINISTRATOR,
        DenialReason::InvitationAnswered => ids::DENIAL_INVITATION_ANSWERED,
        DenialReason::InvitationExpired => ids::DENIAL_INVITATION_EXPIRED,
        DenialReason::InvitationRevoked => ids::DENIAL_INVITATION_REVOKED,
        DenialReason::AlreadyRelated => ids::DENIAL_ALREADY_RELATED,
        DenialReason::LegacyDelegation => ids::DENIAL_LEGACY_DELEGATION,
        DenialReason::ProfileIncomplete => ids::DENIAL_PROFILE_INCOMPLETE,
        DenialReason::PartnerMustAttest => ids::DENIAL_PARTNER_MUST_ATTEST,
        DenialReason::RoleRequired
        | DenialReason::NoPartnerOfRecord
        | DenialReason::HasPartnerOfRecord
        | DenialReason::Unknown
        | DenialReason::Other(_) => ids::FORBIDDEN_UNKNOWN,
    };
    l10n.text(id)
}

/// The sentence with its countdown, as part of something else.
pub(super) fn failure_text(failure: Failure) -> AnyView {
    let text = reason(App::from_context().l10n, &failure);
    view! { <span>{text}</span> }.into_any()
}

/// The request id with a button that copies it; nothing when there is none.
#[component]
pub(super) fn RequestIdLine(request_id: RequestId) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let id = request_id.as_str().to_owned();
    (!id.is_empty()).then(|| {
        view! {
            <p class="small">
                {l10n.text(ids::FAILURE_REQUEST_ID)} " " <code>{id.clone()}</code> " "
                <CopyButton
                    value=Signal::stored(id)
                    label=l10n.text(ids::FAILURE_COPY_REQUEST_ID)
                    done=l10n.text(ids::COPY_DONE)
                    failed=l10n.text(ids::COPY_FAILED)
                />
            </p>
        }
    })
}

/// A page or list that failed to load: the reason, a button to try again. A refusal has no such
/// button; it says who may, and offers another account.
#[component]
pub(super) fn FailureState(
    failure: Failure,
    title: Text,
    moniker: Moniker,
    retry: Callback<()>,
) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let here = Here::from_context();
    let text = reason(l10n, &failure);
    let forbidden = matches!(failure.kind, FailureKind::Forbidden(_));
    let (picture, title) =
        if forbidden { (Picture::Locked, l10n.text(ids::FORBIDDEN_TITLE)) } else { (Picture::Failed, title) };
    let action = if forbidden {
        let to = Route::SignIn { moniker, return_to: Some(here.route_now().address()) };
        view! { <Link class="button" to=to>{l10n.text(ids::FORBIDDEN_OTHER_ACCOUNT)}</Link> }.into_any()
    } else {
        retry_button("button button--primary", &failure, retry)
    };
    view! {
        <StateView picture=picture title=title text=text>
            <div class="actions">{action}</div>
            <RequestIdLine request_id=failure.request_id/>
        </StateView>
    }
}

/// A failure above what still stands there: what did not work, why, and a button to try again.
pub(super) fn failure_bar(failure: Failure, what: Option<Text>, retry: Option<Callback<()>>) -> AnyView {
    let text = reason(App::from_context().l10n, &failure);
    let retry = retry.map(|retry| retry_button("button", &failure, retry));
    view! {
        <MessageBar tone=Tone::Danger>
            <div class="message__text">
                {what.map(|what| view! { <p class="message__title">{what}</p> })}
                <p>{text}</p>
                <RequestIdLine request_id=failure.request_id/>
            </div>
            {retry}
        </MessageBar>
    }
    .into_any()
}

/// Tries again. It goes away with the failure, so the page's heading has the focus then.
fn retry_button(class: &'static str, failure: &Failure, retry: Callback<()>) -> AnyView {
    let here = Here::from_context();
    // A list that has changed is read anew, from its beginning.
    let label = if failure.kind == FailureKind::Cursor { ids::PRODUCTS_REFRESH } else { ids::FAILURE_RETRY };
    let again = move || {
        retry.run(());
        here.to_heading();
    };
    button(class, App::from_context().l10n.text(label), again)
}
