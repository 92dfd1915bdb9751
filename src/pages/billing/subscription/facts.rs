//! Licenses, purchase and ids of a subscription.

use crate::{
    l10n::{Args, MessageId, ids},
    pages::{
        billing::shared::{Date, Fact, LicenseCount},
        names,
    },
    state::{App, SignedIn},
    ui::{CopyButton, Text},
};
use contract::{BillingAccountType, PurchaseChannel, Subscription};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub(super) fn LicensesCard(subscription: Arc<Subscription>) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let licenses = subscription.licenses;
    let available = licenses.total.saturating_sub(licenses.assigned);
    let price = price(&subscription);
    view! {
        <section class="card" aria-labelledby="licenses">
            <h2 id="licenses">{l10n.text(ids::SUBSCRIPTION_LICENSES)}</h2>
            <p><LicenseCount licenses class="licenses--page"/></p>
            <dl class="facts">
                <Fact name=l10n.text(ids::SUBSCRIPTION_AVAILABLE)>
                    <span class="numeric">
                        {l10n.text_with(ids::NUMBER_PLAIN, move || Args::new().count("count", available))}
                    </span>
                </Fact>
                {price.map(|price| view! { <Fact name=l10n.text(ids::SUBSCRIPTION_PRICE)>{price}</Fact> })}
            </dl>
        </section>
    }
}

fn price(subscription: &Subscription) -> Option<Text> {
    let l10n = App::from_context().l10n;
    if subscription.trial {
        return Some(l10n.text(ids::PRICE_TRIAL));
    }
    Some(names::price(l10n, &subscription.term, subscription.unit_price?))
}

#[component]
pub(super) fn InfoCard(subscription: Arc<Subscription>) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let bought_from = match (&subscription.reseller_name, &subscription.purchase_channel) {
        (Some(reseller), _) => Signal::stored(reseller.clone()),
        (None, PurchaseChannel::Direct) => l10n.text(ids::SUBSCRIPTION_BOUGHT_DIRECT),
        (None, PurchaseChannel::Reseller | PurchaseChannel::Other(_)) => {
            l10n.text(ids::SUBSCRIPTION_BOUGHT_UNKNOWN)
        }
    };
    let auto_renew = if subscription.auto_renew { ids::ANSWER_YES } else { ids::ANSWER_NO };
    let billing_account = billing_account();
    let (term_length, started_at) = (names::term(l10n, &subscription.term), subscription.started_at);
    view! {
        <section class="card" aria-labelledby="info">
            <h2 id="info">{l10n.text(ids::SUBSCRIPTION_INFO)}</h2>
            <dl class="facts">
                <Fact name=l10n.text(ids::SUBSCRIPTION_BOUGHT_FROM)>{bought_from}</Fact>
                <Fact name=l10n.text(ids::SUBSCRIPTION_TERM_LENGTH)>{term_length}</Fact>
                <Fact name=l10n.text(ids::SUBSCRIPTION_AUTO_RENEW)>{l10n.text(auto_renew)}</Fact>
                <Fact name=l10n.text(ids::SUBSCRIPTION_STARTED)><Date at=started_at/></Fact>
                {billing_account.map(|kind| view! { <Fact name=l10n.text(ids::BILLING_ACCOUNT)>{kind}</Fact> })}
            </dl>
        </section>
    }
}

/// What kind of billing account the organisation has: it decides which roles its cloud knows (row A6).
fn billing_account() -> Option<Text> {
    let session = SignedIn::from_context().session;
    let kind = session.with_untracked(|session| session.organization.billing_account_type.clone())?;
    let id = match kind {
        BillingAccountType::MicrosoftCustomerAgreement => ids::BILLING_ACCOUNT_AGREEMENT,
        BillingAccountType::MicrosoftOnlineSubscription => ids::BILLING_ACCOUNT_ONLINE,
        BillingAccountType::Other(_) => return None,
    };
    Some(App::from_context().l10n.text(id))
}

#[component]
pub(super) fn IdsCard(subscription: Arc<Subscription>) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let organization =
        Signal::derive(move || session.with(|session| names::tenant(&session.organization.id)));
    view! {
        <section class="card" aria-labelledby="ids">
            <h2 id="ids">{l10n.text(ids::SUBSCRIPTION_IDS)}</h2>
            <dl class="facts">
                <IdFact name=ids::SUBSCRIPTION_PART_NUMBER value=Signal::stored(subscription.sku_part_number.clone())/>
                <IdFact name=ids::SUBSCRIPTION_ID value=Signal::stored(subscription.id.to_string())/>
                <IdFact name=ids::ORGANIZATION_ID value=organization/>
            </dl>
        </section>
    }
}

#[component]
fn IdFact(name: MessageId, value: Text) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let name = l10n.text(name);
    view! {
        <Fact name=name wide=true>
            <code>{value}</code> " "
            <CopyButton
                value=value
                label=l10n.text_with(ids::COPY_VALUE, move || Args::new().text("what", name.get()))
                done=l10n.text(ids::COPY_DONE)
                failed=l10n.text(ids::COPY_FAILED)
            />
        </Fact>
    }
}
