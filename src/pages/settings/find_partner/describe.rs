//! Describing what is needed, and sending it to the partners that were chosen (row B2).

use super::{super::partner_name, Asking, words};
use crate::{
    erase::{derived, dynamic, effect},
    l10n::{Args, MessageId, ids},
    pages::{
        agreement::{button_with_reason, cloud, may, told},
        failure_view::FailureState,
    },
    route::{Page, Settings},
    state::{Act, ActState, Acting, App, FailureKind, Remote, SignedIn},
    ui::{Text, button},
};
use contract::{
    DirectoryPartner, DirectoryQuery, InquiryContact, InquiryRequest, OperationName, OrganizationSize,
    Page as Rows,
    operation::{CreateInquiry, ListPartnerDirectory},
    partner_directory::{MAX_CONTACT, MAX_NEEDS},
    subscription_query::MAX_LIMIT,
};
use leptos::prelude::*;

const REASON_ID: &str = "send-reason";
const RECIPIENTS_ID: &str = "inquiry-to";

/// What is typed. Copy it around.
#[derive(Clone, Copy)]
struct Form {
    asking: Asking,
    acting: Acting,
    may: Signal<bool>,
    needs: RwSignal<String>,
    size: RwSignal<Option<OrganizationSize>>,
    name: RwSignal<String>,
    email: RwSignal<String>,
    phone: RwSignal<String>,
}

pub(super) fn describe(asking: Asking) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let acting = Acting::new(app, cloud(), "inquiry".to_owned());
    let session = SignedIn::from_context().session.get_untracked();
    let or = |field, otherwise: String| {
        let kept = acting.draft(field);
        RwSignal::new(if kept.is_empty() { otherwise } else { kept })
    };
    let size = Some(acting.draft("size")).filter(|size| !size.is_empty());
    let size = size.map(|size| OrganizationSize::from(size.as_str())).filter(OrganizationSize::is_known);
    let form = Form {
        asking,
        acting,
        may: may(OperationName::CreateInquiry),
        needs: or("needs", String::new()),
        size: RwSignal::new(size.or_else(|| asking.now.with_untracked(|question| question.size.clone()))),
        name: or("name", session.account.display_name),
        email: or("email", session.account.user_principal_name),
        phone: or("phone", String::new()),
    };
    let done = Page::Settings(Settings::Inquiries).of(&cloud());
    effect(move || {
        if let ActState::Done(_) = acting.get() {
            for field in ["needs", "size", "name", "email", "phone"] {
                acting.keep_draft(field, "");
            }
            asking.here.go(&done);
        }
    });
    let sizes: Vec<AnyView> = OrganizationSize::KNOWN.iter().filter_map(|size| form.radio(size)).collect();
    let reason = Signal::derive(move || form.obstacle().map(|id| l10n.text(id).get()));
    let send =
        button_with_reason("button button--primary", l10n.text(ids::INQUIRY_SEND), REASON_ID, reason, {
            move || form.send()
        });
    let back = button("button", l10n.text(ids::CHECKOUT_BACK), move || asking.step(false));
    view! {
        {told(acting, move || form.send())}
        <div class="cards find__describe">
            <section class="card" aria-labelledby="inquiry-needs-title">
                <h2 id="inquiry-needs-title">{l10n.text(ids::INQUIRY_DESCRIBE)}</h2>
                {form.area()}
                <fieldset class="plans">
                    <legend>{l10n.text(ids::INQUIRY_SIZE)}</legend>
                    {sizes}
                </fieldset>
                <fieldset class="inquiry__contact">
                    <legend>{l10n.text(ids::INQUIRY_CONTACT)}</legend>
                    {form.line("name", ids::INQUIRY_NAME, form.name, "name", "text")}
                    {form.line("email", ids::INQUIRY_EMAIL, form.email, "email", "email")}
                    {form.line("phone", ids::INQUIRY_PHONE, form.phone, "tel", "tel")}
                </fieldset>
                <p class="small muted">{l10n.text(ids::INQUIRY_PRIVACY)}</p>
                <div class="actions">{send} {back}</div>
                <p class="small muted" id=REASON_ID>{move || reason.get()}</p>
            </section>
            <section class="card" aria-labelledby=RECIPIENTS_ID>
                <h2 id=RECIPIENTS_ID tabindex="-1">{l10n.text(ids::INQUIRY_TO)}</h2>
                {recipients(asking)}
            </section>
        </div>
    }
    .into_any()
}

impl Form {
    /// What is missing, followed.
    fn obstacle(self) -> Option<MessageId> {
        let is_blank = |text: RwSignal<String>| text.with(|text| text.trim().is_empty());
        if self.acting.get().is_open() {
            return Some(ids::INQUIRY_WAIT);
        }
        if !self.may.get() {
            return Some(ids::FIND_MAY_NOT);
        }
        if self.asking.now.with(|question| question.chosen.is_empty()) {
            return Some(ids::FIND_CHOOSE_FIRST);
        }
        if is_blank(self.needs) {
            return Some(ids::INQUIRY_NEEDS_FIRST);
        }
        if self.size.with(Option::is_none) {
            return Some(ids::INQUIRY_SIZE_FIRST);
        }
        let is_address =
            self.email.with(|email| email.trim().split('@').filter(|part| !part.is_empty()).count() == 2);
        (is_blank(self.name) || !is_address).then_some(ids::INQUIRY_CONTACT_FIRST)
    }

    fn send(self) {
        let (None, Some(size)) = (untrack(|| self.obstacle()), self.size.get_untracked()) else { return };
        let text = |of: RwSignal<String>| of.with_untracked(|text| text.trim().to_owned());
        let request = InquiryRequest {
            partners: self.asking.now.with_untracked(|question| question.chosen.clone()),
            needs: text(self.needs),
            size,
            contact: InquiryContact {
                name: text(self.name),
                email: text(self.email),
                phone: Some(text(self.phone)).filter(|phone| !phone.is_empty()),
            },
        };
        let key = self.acting.new_key();
        self.acting.act(Act::Inquire(Box::new(CreateInquiry { request, key })));
        self.asking.here.focus(crate::pages::agreement::TOLD_ID);
    }

    fn area(self) -> AnyView {
        let l10n = App::from_context().l10n;
        let most = u32::try_from(MAX_NEEDS).unwrap_or(u32::MAX);
        let typed = move |event| {
            self.needs.set(event_target_value(&event));
            self.needs.with_untracked(|text| self.acting.keep_draft("needs", text));
        };
        let hint = l10n.text_with(ids::INQUIRY_NEEDS_HINT, move || Args::new().count("most", most));
        view! {
            <div class="field">
                <label for="inquiry-needs">{l10n.text(ids::INQUIRY_NEEDS)}</label>
                <p class="small muted" id="inquiry-hint">{hint}</p>
                <textarea
                    class="input"
                    id="inquiry-needs"
                    rows="6"
                    maxlength=MAX_NEEDS
                    aria-describedby="inquiry-hint"
                    prop:value=self.needs
                    on:input=typed
                ></textarea>
            </div>
        }
        .into_any()
    }

    fn line(
        self,
        field: &'static str,
        label: MessageId,
        text: RwSignal<String>,
        autocomplete: &'static str,
        kind: &'static str,
    ) -> AnyView {
        let typed = move |event| {
            text.set(event_target_value(&event));
            text.with_untracked(|text| self.acting.keep_draft(field, text));
        };
        view! {
            <label class="field">
                <span class="field__label">{App::from_context().l10n.text(label)}</span>
                <input
                    class="input"
                    type=kind
                    autocomplete=autocomplete
                    maxlength=MAX_CONTACT
                    prop:value=text
                    on:input=typed
                />
            </label>
        }
        .into_any()
    }

    fn radio(self, size: &OrganizationSize) -> Option<AnyView> {
        let label: Text = App::from_context().l10n.text(words::size(size)?);
        let (of, value) = (size.clone(), size.clone());
        let choose = move |_| {
            self.size.set(Some(value.clone()));
            self.acting.keep_draft("size", value.as_str());
        };
        let view = view! {
            <label class="choice">
                <input
                    type="radio"
                    name="size"
                    prop:checked=move || self.size.get().as_ref() == Some(&of)
                    on:change=choose
                />
                {label}
            </label>
        };
        Some(view.into_any())
    }
}

/// Who was chosen, by name: the address has only ids.
fn recipients(asking: Asking) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let moniker = cloud();
    let all: Remote<Rows<DirectoryPartner>> = Remote::new(app, move || {
        let query = DirectoryQuery { limit: Some(MAX_LIMIT), ..DirectoryQuery::default() };
        Some((moniker.clone(), ListPartnerDirectory(query)))
    });
    let chosen = derived(move || asking.now.with(|question| question.chosen.clone()));
    let body = move || {
        let failure = all.failure().filter(|failure| failure.kind != FailureKind::SignIn);
        let Some(page) = all.value() else {
            let title = l10n.text(ids::FIND_FAILED);
            let retry = Callback::new(move |()| all.reload());
            return match failure {
                Some(failure) => view! { <FailureState failure title moniker=cloud() retry/> }.into_any(),
                None => {
                    view! { <p class="muted" role="status">{l10n.text(ids::FIND_LOADING)}</p> }.into_any()
                }
            };
        };
        let rows = chosen.get().into_iter().map(|id| {
            let found = page.items.iter().find(|partner| partner.identity.id == id);
            let who = match found {
                Some(partner) => partner_name::named(&partner.identity),
                None => view! { <span class="muted">{l10n.text(ids::FIND_GONE)}</span> }.into_any(),
            };
            let drop = button("button button--subtle", l10n.text(ids::PARTNER_REMOVE), move || {
                asking.choose(&id, false);
                asking.here.focus(RECIPIENTS_ID);
            });
            view! { <li>{who} {drop}</li> }
        });
        view! { <ul class="lines">{rows.collect_view()}</ul> }.into_any()
    };
    view! { {dynamic(body)} }.into_any()
}
