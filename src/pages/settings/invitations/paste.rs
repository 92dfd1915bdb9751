//! A link, a mail around it, an id: pasted, it is inspected before anything is done with it (row H7; product.md
//! e6).

use super::verdict::verdict;
use crate::{
    erase::{dynamic, effect},
    l10n::{Args, ids},
    pages::{Here, agreement::cloud, failure_view::failure_bar},
    route::{Page, Settings},
    state::{App, Failure, ask, take_link},
    ui::{Icon, IconView, busy_button},
};
use contract::{
    LookedUpInvitation, LookupVerdict, Moniker, invitation_link::MAX_TEXT, operation::LookUpInvitation,
};
use leptos::{ev, prelude::*, task::spawn_local};

const FIELD_ID: &str = "link";

/// What became of inspecting.
#[derive(Clone, PartialEq)]
enum Inspected {
    Not,
    Empty,
    Failed(Failure),
    Known(LookedUpInvitation),
}

#[derive(Clone, Copy)]
struct Field {
    app: App,
    here: Here,
    moniker: StoredValue<Moniker>,
    text: RwSignal<String>,
    busy: RwSignal<bool>,
    inspected: RwSignal<Inspected>,
}

pub(super) fn paste() -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    // Somebody followed a link of an older shape to here, and perhaps signed in on the way.
    let followed = take_link();
    let field = Field {
        app,
        here: Here::from_context(),
        moniker: StoredValue::new(cloud()),
        text: RwSignal::new(followed.clone().unwrap_or_default()),
        busy: RwSignal::new(false),
        inspected: RwSignal::new(Inspected::Not),
    };
    if followed.is_some() {
        effect(move || field.inspect(true));
    }
    let typed = move |event| {
        field.text.set(event_target_value(&event));
        field.inspected.set(Inspected::Not);
    };
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        field.inspect(false);
    };
    let is_empty = move || field.inspected.with(|inspected| *inspected == Inspected::Empty);
    let hint = l10n.text_with(ids::INVITATIONS_PASTE_HINT, || {
        Args::new().count("most", u32::try_from(MAX_TEXT).unwrap_or(u32::MAX))
    });
    view! {
        <section class="card invitations__paste" aria-labelledby="paste-title">
            <h2 id="paste-title">{l10n.text(ids::INVITATIONS_PASTE_TITLE)}</h2>
            <form novalidate on:submit=submit>
                <div class="field">
                    <label for=FIELD_ID>{l10n.text(ids::INVITATIONS_PASTE)}</label>
                    <p class="small muted" id="link-hint">{hint}</p>
                    <textarea
                        class="input"
                        id=FIELD_ID
                        rows="2"
                        spellcheck="false"
                        autocomplete="off"
                        maxlength=MAX_TEXT
                        aria-describedby="link-hint link-error"
                        aria-invalid=move || is_empty().then_some("true")
                        prop:value=field.text
                        on:input=typed
                    ></textarea>
                    <div id="link-error" role="alert">
                        {dynamic(move || if is_empty() {
                            view! {
                                <p class="field__error">
                                    <IconView icon=Icon::ErrorCircle small=true/>
                                    {l10n.text(ids::INVITATIONS_PASTE_EMPTY)}
                                </p>
                            }
                            .into_any()
                        } else {
                            ().into_any()
                        })}
                    </div>
                </div>
                <div class="actions">
                    {busy_button("button", l10n.text(ids::INVITATIONS_INSPECT), field.busy, move || field.inspect(false))}
                </div>
            </form>
            <div role="status">
                {dynamic(move || match field.inspected.get() {
                    Inspected::Not | Inspected::Empty => ().into_any(),
                    Inspected::Failed(failure) => {
                        failure_bar(failure, Some(l10n.text(ids::INVITATIONS_INSPECT_FAILED)), None)
                    }
                    Inspected::Known(known) => verdict(&known, field.text.get_untracked()),
                })}
            </div>
        </section>
    }
    .into_any()
}

impl Field {
    /// Asks what it is. Who came by the link goes on to the invitation, when it is one.
    fn inspect(self, goes_on: bool) {
        let text = self.text.get_untracked();
        if text.trim().is_empty() {
            self.inspected.set(Inspected::Empty);
            return self.app.surface.focus_and_show(FIELD_ID);
        }
        self.busy.set(true);
        self.inspected.set(Inspected::Not);
        let moniker = self.moniker.get_value();
        spawn_local(async move {
            let answer = ask(self.app, &moniker, &LookUpInvitation { text: text.clone() }).await;
            self.busy.try_set(false);
            // What was typed meanwhile is another text.
            if self.text.try_with_untracked(|now| *now == text) != Some(true) {
                return;
            }
            let known = match answer {
                Ok(known) => known,
                Err(failure) => {
                    self.inspected.try_set(Inspected::Failed(failure));
                    return;
                }
            };
            if let (true, LookupVerdict::Found, [only]) =
                (goes_on && known.warnings.is_empty(), &known.verdict, known.invitations.as_slice())
            {
                self.here.replace(&Page::Settings(Settings::Invitation(only.id.clone())).of(&moniker));
            }
            self.inspected.try_set(Inspected::Known(known));
        });
    }
}
