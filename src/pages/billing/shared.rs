//! What the list and the details show alike.

use crate::{
    l10n::{Args, L10n, MessageId, ids},
    pages::names,
    state::{App, SignedIn},
    ui::{Icon, IconView, Meter, StatusBadge, Text},
};
use contract::{
    Licenses, PartnerFilter, PurchaseChannel, Sort, SortKey, SortOrder, Subscription, SubscriptionQuery,
    SubscriptionStatus, Timestamp,
};
use leptos::prelude::*;

/// The time of the session's cloud: the user's clock may be days off (reliability A13).
pub(in crate::pages) fn now() -> Timestamp {
    let session = SignedIn::from_context().session;
    let moniker = session.with_untracked(|session| session.cloud.clone());
    App::from_context().backend.now(&moniker)
}

/// The day of an instant by the calendar that dates are shown in.
pub(in crate::pages) fn day_of(at: Timestamp) -> i64 {
    App::from_context().l10n.day(at.millis())
}

/// What could have a partner of record and has none: in use, and not bought from a reseller (row D11).
pub(in crate::pages) fn lacks_partner() -> SubscriptionQuery {
    let mut query = SubscriptionQuery {
        partner: Some(PartnerFilter::Without),
        channel: Some(PurchaseChannel::Direct),
        ..SubscriptionQuery::default()
    };
    for status in [SubscriptionStatus::Active, SubscriptionStatus::Pending, SubscriptionStatus::Suspended] {
        query.choose_status(&status, true);
    }
    query
}

/// The newest few of what is asked for.
pub(in crate::pages) fn newest(query: SubscriptionQuery, limit: u16) -> SubscriptionQuery {
    let sort = SortOrder::by(Sort { key: SortKey::Started, descending: true });
    SubscriptionQuery { sort, limit: Some(limit), ..query }
}

/// An end that nobody renews is a warning from so many days on.
const SOON_DAYS: i64 = 30;

/// The status, and whether it is a trial.
#[component]
pub(super) fn StatusBadges(status: SubscriptionStatus, trial: bool) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let (tone, icon) = names::status_look(&status);
    view! {
        <span class="badges">
            <StatusBadge tone=tone icon=icon label=names::status(l10n, &status)/>
            {trial.then(|| view! { <span class="badge badge--plain">{l10n.text(ids::TRIAL)}</span> })}
        </span>
    }
}

/// `25 of 30`, a bar, and how many are too many.
#[component]
pub(super) fn LicenseCount(licenses: Licenses, #[prop(optional)] class: &'static str) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let Licenses { assigned, total } = licenses;
    let over = assigned.saturating_sub(total);
    let counts = move || Args::new().count("assigned", assigned).count("total", total);
    view! {
        <span class=format!("licenses numeric {class}")>
            <span>{l10n.text_with(ids::LICENSES_ASSIGNED, counts)}</span>
            <Meter part=assigned whole=total/>
            {(over > 0).then(|| view! {
                <span class="warn small">
                    <IconView icon=Icon::Warning small=true/>
                    {l10n.text_with(ids::LICENSES_OVER, move || Args::new().count("count", over))}
                </span>
            })}
        </span>
    }
}

/// A name and its value.
#[component]
pub(in crate::pages) fn Fact(name: Text, #[prop(optional)] wide: bool, children: Children) -> impl IntoView {
    view! {
        <div class=wide.then_some("facts__wide")>
            <dt>{name}</dt>
            <dd>{children()}</dd>
        </div>
    }
}

/// A date of the locale, with the exact instant on hover.
#[component]
pub(in crate::pages) fn Date(at: Timestamp, #[prop(optional)] class: &'static str) -> AnyView {
    let l10n = App::from_context().l10n;
    let date = move || Args::new().at("at", at);
    view! {
        <time class=class datetime=at.to_string() title=l10n.text_with(ids::DATE_LONG, date)>
            {l10n.text_with(ids::DATE_MEDIUM, date)}
        </time>
    }
    .into_any()
}

/// What happens at the end of the term, and in how many days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages) struct TermEnd {
    /// The sentence.
    id: MessageId,
    /// Calendar days from now, negative when past: it stands next to a date.
    days: i64,
    /// Whether it needs attention.
    pub(super) soon: bool,
}

impl TermEnd {
    /// As seen at `now`: it is shown, nothing is decided by it.
    pub(in crate::pages) fn of(subscription: &Subscription, now: Timestamp) -> Self {
        let end = subscription.term_ends_at;
        let days = day_of(end) - day_of(now);
        let live = matches!(
            subscription.status,
            SubscriptionStatus::Active | SubscriptionStatus::Pending | SubscriptionStatus::Suspended
        );
        let id = match (end > now, live && subscription.auto_renew) {
            (false, _) => ids::TERM_ENDED,
            (true, true) => ids::TERM_RENEWS,
            (true, false) => ids::TERM_ENDS,
        };
        Self { id, days, soon: id == ids::TERM_ENDS && live && days <= SOON_DAYS }
    }

    pub(super) fn text(self, l10n: L10n) -> Text {
        l10n.text_with(self.id, move || Args::new().count("days", self.days))
    }
}

/// The end of the term in words, marked when it needs attention.
#[component]
pub(in crate::pages) fn TermEndText(end: TermEnd) -> AnyView {
    let text = end.text(App::from_context().l10n);
    if end.soon {
        view! { <span class="warn"><IconView icon=Icon::Warning small=true/>{text}</span> }.into_any()
    } else {
        view! { {text} }.into_any()
    }
}
