//! What can be done with a relationship. What is not allowed stays there, disabled, with its reason (row I3).

use super::Subject;
use crate::{
    browser::history,
    l10n::{Args, MessageId, ids},
    pages::{
        billing::letter,
        failure_view::refusal,
        link::Link,
        settings::{opened::Question, partner_name},
    },
    route::{Page, Settings},
    state::{Deed, SignedIn},
};
use contract::{Access, AutoExtend, Denial, DenialReason, Relationship, RelationshipKind};
use leptos::prelude::*;

/// Before the number of a reason.
const REASON_ID: &str = "relationship-denied-";

pub(super) fn actions(subject: Subject, of: &Relationship) -> AnyView {
    let allowed = &of.allowed_actions;
    let mut all: Vec<(MessageId, &Access, Act)> = vec![(
        ids::REMOVAL_ACTION,
        &allowed.remove_roles,
        Box::new(move || subject.panel.ask(Some(Question::RemoveRoles))),
    )];
    all.push((
        ids::REMOVAL_END,
        &allowed.end_relationship,
        Box::new(move || subject.panel.ask(Some(Question::End))),
    ));
    // What happens at its end in a way that is not known is not set to something else here.
    if of.kind == RelationshipKind::Granular && of.ends_at.is_some() && of.auto_extend.is_known() {
        let extends = of.auto_extend == AutoExtend::HalfYear;
        let label = if extends { ids::RELATIONSHIPS_DO_NOT_EXTEND } else { ids::RELATIONSHIPS_EXTEND };
        let wanted = if extends { AutoExtend::Off } else { AutoExtend::HalfYear };
        all.push((label, &allowed.set_auto_extend, Box::new(move || extend(subject, wanted.clone()))));
    }
    // Each reason once.
    let mut denials: Vec<Denial> = Vec::new();
    for (_, access, _) in &all {
        if let Access::Denied(denial) = access
            && !denials.contains(denial)
        {
            denials.push(denial.clone());
        }
    }
    let buttons: Vec<AnyView> = all
        .into_iter()
        .map(|(label, access, act)| {
            let reason = match access {
                Access::Denied(denial) => denials.iter().position(|one| one == denial).map(reason_id),
                Access::Allowed => None,
            };
            action(subject, label, reason, act)
        })
        .collect();
    let reasons: Vec<AnyView> =
        denials.iter().enumerate().map(|(number, denial)| denied(subject, denial, number, of)).collect();
    let exit = of.kind.is_reseller().then(|| {
        let page = Page::Settings(Settings::Ending(of.id.clone()));
        let to = subject.moniker.with_value(|moniker| page.of(moniker));
        view! { <p><Link to>{subject.app.l10n.text(ids::ENDING_OPEN)}</Link></p> }
    });
    view! {
        <div class="actions">{buttons}</div>
        {reasons}
        {exit}
    }
    .into_any()
}

type Act = Box<dyn Fn()>;

fn reason_id(number: usize) -> String {
    format!("{REASON_ID}{number}")
}

fn action(subject: Subject, label: MessageId, reason: Option<String>, act: Act) -> AnyView {
    let denied = reason.is_some();
    let closed = move || denied || subject.is_busy();
    let press = move |_| {
        if !untrack(closed) {
            act();
        }
    };
    view! {
        <button
            class="button"
            type="button"
            aria-disabled=move || closed().then_some("true")
            aria-describedby=reason
            on:click=press
        >
            {subject.app.l10n.text(label)}
        </button>
    }
    .into_any()
}

/// The rule, and what to send to somebody who can.
fn denied(subject: Subject, denial: &Denial, number: usize, of: &Relationship) -> AnyView {
    let l10n = subject.app.l10n;
    let session = SignedIn::from_context().session;
    let partner = partner_name::plain(&of.partner.name);
    let ask = (denial.reason == DenialReason::RoleRequired).then(|| {
        let args = move || {
            Args::new()
                .text("partner", partner.clone())
                .text("organization", session.with(|session| session.organization.name.clone()))
                .text("address", history::href())
        };
        letter(l10n, l10n.text_with(ids::RELATIONSHIPS_ASK_ADMIN, args))
    });
    view! {
        <p class="small" id=reason_id(number)>{refusal(l10n, Some(denial.clone()))}</p>
        {ask}
    }
    .into_any()
}

fn extend(subject: Subject, wanted: AutoExtend) {
    let Some(now) = subject.now_untracked() else { return };
    let id = now.id.clone();
    subject.moniker.with_value(|moniker| {
        subject.errands.begin(moniker, &now.etag, |_| Deed::SetAutoExtend(id, wanted));
    });
}
