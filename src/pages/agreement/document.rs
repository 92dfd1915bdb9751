//! A document as it is read: exactly its bytes, compared with what the service says they are, and what was done
//! with them (reliability G1, section 3).

use super::{cloud, receipt::save_document};
use crate::{
    browser::{build, digest, scrolled, timer},
    erase::{Derived, derived, dynamic, effect, sometimes},
    l10n::{Args, MessageId, ids, without_isolation},
    pages::failure_view::failure_bar,
    state::{App, FailureKind, Remote},
    ui::{Icon, IconView, MessageBar, SkeletonLines, Tone, menu_button},
};
use contract::{
    Agreement, AgreementDecision, AgreementDocument, AgreementId, AgreementVersionId, Challenge, Decision,
    DisplayClaims, Presentation, Sha256, Timestamp,
    operation::{GetAgreement, ListAgreements},
};
use leptos::{html, prelude::*, task::spawn_local};
use std::sync::Arc;

/// The format that can be shown, and so accepted.
const PLAIN: &str = "text/plain";

/// A document that is being read. Copy it around.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    app: App,
    document: Remote<AgreementDocument>,
    all: Remote<Vec<Agreement>>,
    id: StoredValue<AgreementId>,
    /// The language that was chosen; that of the page when none was.
    pub(super) language: RwSignal<Option<String>>,
    /// What was shown, and whether it is what it shall be.
    compared: RwSignal<Option<(Sha256, bool)>>,
    opened_at: RwSignal<i64>,
    scrolled_to_end: RwSignal<bool>,
    downloaded: RwSignal<bool>,
}

/// What stands beside a document on the screen when it is decided about.
pub(super) struct Asked {
    pub(super) heading: MessageId,
    pub(super) statement: Option<MessageId>,
    pub(super) action: MessageId,
}

impl Reading {
    /// Fetches a version; none is the current one.
    pub(super) fn new(
        app: App,
        id: AgreementId,
        version: Derived<Option<AgreementVersionId>>,
        language: Option<String>,
    ) -> Self {
        let moniker = cloud();
        let language = RwSignal::new(language);
        let (cloud, agreement) = (moniker.clone(), id.clone());
        let document = Remote::new(app, move || {
            let locale = language.get().unwrap_or_else(|| app.l10n.locale());
            let (agreement, version) = (agreement.clone(), version.get());
            Some((cloud.clone(), GetAgreement { agreement, locale, version }))
        });
        let all = Remote::new(app, move || Some((moniker.clone(), ListAgreements)));
        let id = StoredValue::new(id);
        let (compared, opened_at) = (RwSignal::new(None), RwSignal::new(0));
        let (scrolled_to_end, downloaded) = (RwSignal::new(false), RwSignal::new(false));
        Self { app, document, all, id, language, compared, opened_at, scrolled_to_end, downloaded }
    }

    /// The agreement it is of, followed.
    pub(super) fn agreement(self) -> Option<Agreement> {
        let id = self.id.get_value();
        self.all.value()?.iter().find(|agreement| agreement.id == id).cloned()
    }

    /// The document that is on screen, followed.
    pub(super) fn document(self) -> Option<Arc<AgreementDocument>> {
        self.document.value()
    }

    /// How the fetching goes.
    pub(super) fn remote(self) -> Remote<AgreementDocument> {
        self.document
    }

    /// Fetches it again: what it stands for may have changed, or its challenge may be too old.
    pub(super) fn reload(self) {
        self.document.reload();
        self.all.reload();
    }

    /// When the document came, followed: after signing in again it comes anew.
    pub(super) fn fetched_at(self) -> Option<i64> {
        self.document.fetched_at()
    }

    /// Why it cannot be decided about, followed.
    pub(super) fn obstacle(self) -> Option<MessageId> {
        let Some(document) = self.document() else { return Some(ids::AGREEMENT_NOT_LOADED) };
        if document.challenge.is_none() {
            return Some(ids::AGREEMENT_NOT_CURRENT);
        }
        if !is_plain(&document) {
            return Some(ids::AGREEMENT_NOT_SHOWN);
        }
        match self.compared.get().filter(|(of, _)| *of == document.sha256) {
            Some((_, true)) => None,
            Some((_, false)) => Some(ids::AGREEMENT_DIFFERS),
            None => Some(ids::AGREEMENT_COMPARING),
        }
    }

    /// A decision about what is on screen, with what stands beside it.
    pub(super) fn decide(self, decision: Decision, asked: &Asked) -> Option<AgreementDecision> {
        let document = untrack(|| self.document())?;
        let l10n = self.app.l10n;
        let text = |id| untrack(|| without_isolation(&l10n.now(id, Args::new())));
        Some(AgreementDecision {
            version: document.version.clone(),
            locale: document.locale.clone(),
            document_sha256: document.sha256.clone(),
            challenge: document.challenge.clone()?,
            decision,
            presentation: Presentation {
                heading: text(asked.heading),
                statement: asked.statement.map(text).unwrap_or_default(),
                action: text(asked.action),
                locale: untrack(|| l10n.locale()),
            },
            claims: DisplayClaims {
                opened_at: Timestamp::from_millis(self.opened_at.get_untracked()),
                decided_at: Timestamp::from_millis(timer::now()),
                scrolled_to_end: self.scrolled_to_end.get_untracked(),
                downloaded: self.downloaded.get_untracked(),
                build: build::name().unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned()),
                texts_sha256: None,
            },
        })
    }

    /// The document, with its languages and what is to be known of it.
    pub(super) fn view(self) -> AnyView {
        let l10n = self.app.l10n;
        let failure = move || self.document.failure().filter(|failure| failure.kind != FailureKind::SignIn);
        let retry = Callback::new(move |()| self.reload());
        // With another challenge it is the same to read: drawn anew, the place in it would be lost.
        let shown = derived(move || {
            let document = self.document()?;
            let challenge = document.challenge.as_ref().map(|_| Challenge::new(""));
            Some(AgreementDocument {
                challenge,
                challenge_until: None,
                ..AgreementDocument::clone(&document)
            })
        });
        view! {
            {sometimes(move || failure().map(|failure| failure_bar(failure, Some(l10n.text(ids::AGREEMENT_FAILED)), Some(retry))))}
            {dynamic(move || match shown.get() {
                Some(document) => self.paper(&document),
                None => view! {
                    <p class="visually-hidden" role="status">{l10n.text(ids::AGREEMENT_LOADING)}</p>
                    <div class="skeletons" aria-hidden="true"><SkeletonLines lines=6/></div>
                }
                .into_any(),
            })}
        }
        .into_any()
    }

    fn paper(self, document: &AgreementDocument) -> AnyView {
        let l10n = self.app.l10n;
        let (version, at) = (document.version.to_string(), document.effective_at);
        let about = move || Args::new().text("version", version.clone()).at("at", at);
        let notes = [
            (document.sample, ids::AGREEMENT_SAMPLE),
            (document.challenge.is_none(), ids::AGREEMENT_OLD_VERSION),
            (!document.governing, ids::AGREEMENT_TRANSLATION),
            (document.machine_translated, ids::AGREEMENT_MACHINE),
        ];
        let notes = notes.into_iter().filter(|(is, _)| *is).map(|(_, id)| {
            view! { <MessageBar tone=Tone::Info><p class="message__text">{l10n.text(id)}</p></MessageBar> }
        });
        let whole = document.clone();
        let save = move || {
            save_document(&whole);
            self.downloaded.set(true);
        };
        view! {
            <p class="small muted">{l10n.text_with(ids::AGREEMENT_VERSION, about)}</p>
            {notes.collect_view()}
            {dynamic(move || self.languages())}
            {if is_plain(document) { self.text(document) } else { ().into_any() }}
            <div class="actions">
                {menu_button("button", Icon::Download, l10n.text(ids::AGREEMENT_DOWNLOAD), false, save)}
            </div>
        }
        .into_any()
    }

    /// The bytes, as they are, in a box that scrolls; what is read back from it is what is compared.
    fn text(self, document: &AgreementDocument) -> AnyView {
        let l10n = self.app.l10n;
        let (shown, wanted) = (NodeRef::<html::Div>::new(), document.sha256.clone());
        let seen = move || {
            if shown.get_untracked().is_some_and(|element| scrolled::to_end(&element)) {
                self.scrolled_to_end.set(true);
            }
        };
        effect(move || {
            let Some(element) = shown.get() else { return };
            let wanted = wanted.clone();
            spawn_local(async move {
                let digest = digest::of_shown(&element).await;
                let compared = Some((wanted.clone(), digest.as_deref() == Some(wanted.as_str())));
                if self.compared.try_with_untracked(|before| *before == compared) == Some(false) {
                    self.compared.try_set(compared);
                    self.opened_at.try_set(timer::now());
                    self.scrolled_to_end.try_set(scrolled::to_end(&element));
                    self.downloaded.try_set(false);
                }
            });
        });
        let (sha256, length) = (document.sha256.to_string(), document.length);
        let bytes = move || Args::new().text("sha256", sha256.clone()).count("length", length);
        let state = move || match self.compared.get() {
            Some((_, true)) => view! {
                <span class="quiet small">
                    <IconView icon=Icon::CheckmarkCircle small=true/>
                    <span>{l10n.text_with(ids::AGREEMENT_COMPARED, bytes.clone())}</span>
                </span>
            }
            .into_any(),
            Some((_, false)) => view! {
                <span class="field__error">
                    <IconView icon=Icon::ErrorCircle small=true/>
                    {l10n.text(ids::AGREEMENT_DIFFERS)}
                </span>
            }
            .into_any(),
            None => {
                view! { <span class="small muted">{l10n.text(ids::AGREEMENT_COMPARING)}</span> }.into_any()
            }
        };
        view! {
            <div
                class="document"
                role="region"
                tabindex="0"
                aria-label=l10n.text(ids::AGREEMENT_TEXT)
                lang=document.locale.clone()
                node_ref=shown
                on:scroll=move |_| seen()
            >
                {document.content.clone()}
            </div>
            <p role="status">{dynamic(state)}</p>
        }
        .into_any()
    }

    /// The languages that it is there in, by the names that they have themselves.
    fn languages(self) -> AnyView {
        let l10n = self.app.l10n;
        let Some(agreement) = self.agreement().filter(|agreement| agreement.locales.len() > 1) else {
            return ().into_any();
        };
        let catalog = l10n.catalog();
        let options = agreement.locales.into_iter().map(|tag| {
            let name = catalog.iter().find(|entry| entry.tag == tag).map(|entry| entry.name.clone());
            let (name, of) = (name.unwrap_or_else(|| tag.clone()), tag.clone());
            let is_shown = move || self.document().is_some_and(|document| document.locale == of);
            view! { <option value=tag.clone() lang=tag prop:selected=is_shown>{name}</option> }
        });
        let choose = move |event| self.language.set(Some(event_target_value(&event)));
        view! {
            <label class="field document__language">
                <span>{l10n.text(ids::AGREEMENT_LANGUAGE)}</span>
                <select class="input" on:change=choose>{options.collect_view()}</select>
            </label>
        }
        .into_any()
    }
}

fn is_plain(document: &AgreementDocument) -> bool {
    document.media_type.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(PLAIN))
}
