//! One agreement: its document, to read and to decide about (rows H1, H2; reliability G1 to G3, section 3).

use super::{
    Texts,
    agreements::state_badge,
    cloud,
    decide::{Tick, button_with_reason, once_anew},
    document::{Asked, Reading},
    organization,
    receipt::{proof, take_receipt},
    told::{TOLD_ID, told},
};
use crate::{
    erase::{derived, dynamic, effect, sometimes},
    l10n::{Args, ids},
    pages::{Here, failure_view::refusal, head::PageHead, link::Link},
    route::{Asked as AddressAsked, Page, Settings},
    state::{Act, ActState, Acted, Acting, App, FailureKind},
    ui::{MessageBar, Tone, button},
};
use contract::{
    Access, AgreementAcceptance, AgreementId, AgreementState, AgreementVersionId, Decision, ProblemCode,
    operation::AcceptAgreement,
};
use leptos::prelude::*;

const TEXTS: Texts = Texts {
    list: || Settings::Agreements,
    list_title: ids::AGREEMENTS_TITLE,
    loading: ids::AGREEMENT_LOADING,
    failed: ids::AGREEMENT_FAILED,
    not_found: ids::AGREEMENT_NOT_FOUND,
    not_found_text: ids::AGREEMENT_NOT_FOUND_TEXT,
};
const REASON_ID: &str = "decide-reason";

/// What the parts of the page are about. Copy it around.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    here: Here,
    reading: Reading,
    tick: Tick,
    acting: Acting,
    wanted: StoredValue<Option<Decision>>,
}

pub(in crate::pages) fn document_page(id: AgreementId) -> AnyView {
    let app = App::from_context();
    let here = Here::from_context();
    let acting = Acting::new(app, cloud(), format!("agreement {id}"));
    let said = move |name: &str| match here.route().inside() {
        Some(Page::Settings(Settings::Agreement { asked, .. })) => asked.value(name).map(str::to_owned),
        _ => None,
    };
    let version = derived(move || said("version").map(AgreementVersionId::new));
    let reading = Reading::new(app, id, version, untrack(|| said("language")));
    let desk = Desk { app, here, reading, tick: Tick::new(reading), acting, wanted: StoredValue::new(None) };
    effect(move || {
        let is_over = match acting.get() {
            ActState::Done(_) => true,
            ActState::Refused(failure) => matches!(
                failure.kind,
                FailureKind::Stale | FailureKind::Refused(ProblemCode::ChallengeInvalid)
            ),
            _ => false,
        };
        if is_over {
            reading.reload();
        }
    });
    let is_there = derived(move || reading.document().is_some());
    view! { {dynamic(move || if is_there.get() { there(desk) } else { TEXTS.absent(reading.remote()) })} }
        .into_any()
}

fn there(desk: Desk) -> AnyView {
    let l10n = desk.app.l10n;
    let Desk { reading, tick, acting, .. } = desk;
    let title =
        Signal::derive(move || reading.document().map(|document| document.title.clone()).unwrap_or_default());
    let again = once_anew(reading, move || desk.send());
    let state = move || {
        let agreement = reading.agreement()?;
        Some(view! { <p class="badges">{state_badge(l10n, &agreement.state)}</p> }.into_any())
    };
    let decision = derived(move || reading.agreement().map(|agreement| (agreement.state, agreement.accept)));
    view! {
        {TEXTS.way(title)}
        <PageHead title organization=organization()>{sometimes(state)}</PageHead>
        {told(acting, again)}
        {sometimes(move || receipt(desk))}
        <div class="cards">
            <section class="card card--wide">{reading.view()}</section>
            {dynamic(move || match decision.get() {
                Some((state, accept)) => answer(desk, tick, &state, accept),
                None => ().into_any(),
            })}
        </div>
    }
    .into_any()
}

/// The box and the buttons, or how it was decided already.
fn answer(desk: Desk, tick: Tick, state: &AgreementState, accept: Access) -> AnyView {
    let l10n = desk.app.l10n;
    let acceptances = || {
        let to = Page::Settings(Settings::Acceptances(AddressAsked::default())).of(&cloud());
        view! { <Link class="button" to>{l10n.text(ids::ACCEPTANCES_TITLE)}</Link> }
    };
    if matches!(state, AgreementState::Accepted | AgreementState::Attested) {
        return view! {
            <section class="card card--wide">
                <p>{l10n.text(ids::AGREEMENT_ACCEPTED_ALREADY)}</p>
                <div class="actions">{acceptances()}</div>
            </section>
        }
        .into_any();
    }
    if desk.reading.document().is_some_and(|document| document.challenge.is_none()) {
        return ().into_any();
    }
    let denial = match accept {
        Access::Denied(denial) => Some(denial),
        Access::Allowed => None,
    };
    let may = denial.is_none();
    let reason = Signal::derive(move || {
        if desk.acting.get().is_open() {
            return Some(l10n.text(ids::INVITATION_WAIT).get());
        }
        if let Some(denial) = denial.clone() {
            return Some(refusal(l10n, Some(denial)).get());
        }
        tick.obstacle().map(|id| l10n.text(id).get())
    });
    let can_decline = move || {
        (may && !desk.acting.get().is_open() && desk.reading.obstacle().is_none()).then(|| {
            button("button", l10n.text(ids::INVITATION_DECLINE), move || desk.decide(Decision::Declined))
        })
    };
    let accept = button_with_reason(
        "button button--primary",
        l10n.text(ids::INVITATION_ACCEPT),
        REASON_ID,
        reason,
        move || desk.decide(Decision::Accepted),
    );
    view! {
        <section class="card card--wide" aria-labelledby="agreement-answer">
            <h2 id="agreement-answer">{l10n.text(ids::INVITATION_ANSWER)}</h2>
            {may.then(|| tick.view(l10n, ids::AGREEMENT_STATEMENT))}
            <div class="actions">{accept} {sometimes(can_decline)}</div>
            <p class="small muted" id=REASON_ID>{move || reason.get()}</p>
        </section>
    }
    .into_any()
}

/// The receipt of what was decided here just now: only that makes it sure.
fn receipt(desk: Desk) -> Option<AnyView> {
    let ActState::Done(Acted::Decision(acceptance)) = desk.acting.get() else { return None };
    let l10n = desk.app.l10n;
    let title = acceptance.title.clone();
    let title = l10n.text_with(ids::ACCEPTANCE_DONE, move || Args::new().text("title", title.clone()));
    Some(
        view! {
            <MessageBar tone=Tone::Success>
                <div class="message__text">
                    <p class="message__title">{title}</p>
                    {proof(&acceptance)}
                </div>
                {take_receipt(&acceptance)}
            </MessageBar>
        }
        .into_any(),
    )
}

impl Desk {
    fn decide(self, decision: Decision) {
        self.wanted.set_value(Some(decision));
        self.send();
    }

    /// Sends what was decided last, about what is on screen.
    fn send(self) {
        let Some(decision) = self.wanted.get_value() else { return };
        let is_yes = decision == Decision::Accepted;
        let obstacle = untrack(|| if is_yes { self.tick.obstacle() } else { self.reading.obstacle() });
        let asked = Asked {
            heading: ids::INVITATION_TITLE_AGREEMENT,
            statement: is_yes.then_some(ids::AGREEMENT_STATEMENT),
            action: if is_yes { ids::INVITATION_ACCEPT } else { ids::INVITATION_DECLINE },
        };
        let (None, Some(document), Some(agreement)) =
            (obstacle, untrack(|| self.reading.document()), self.reading.decide(decision, &asked))
        else {
            return;
        };
        self.acting.act(Act::Decide(Box::new(AcceptAgreement {
            agreement: document.agreement_id.clone(),
            acceptance: AgreementAcceptance { agreement, invitation_id: None },
            if_match: document.etag.clone(),
            key: self.acting.new_key(),
        })));
        self.here.focus(TOLD_ID);
    }
}
