//! What became of something that was sent: the message, and signing in again to send it.

use crate::{
    erase::sometimes,
    l10n::MessageId,
    pages::failure_view::failure_bar,
    state::{App, Failure, SignedIn},
    ui::{MessageBar, Tone, busy_button},
};
use leptos::{prelude::*, task::spawn_local};

/// What it is in a few words, what is known of it, and what can be done.
pub(in crate::pages) fn bar(tone: Tone, title: MessageId, text: AnyView, actions: AnyView) -> AnyView {
    let title = App::from_context().l10n.text(title);
    view! {
        <MessageBar tone>
            <div class="message__text">
                <p class="message__title">{title}</p>
                {text}
            </div>
            {actions}
        </MessageBar>
    }
    .into_any()
}

/// Who signed in long ago does so again in place, and then what was wanted is sent (reliability B6).
pub(in crate::pages) fn sign_in_again(label: MessageId, send: impl Fn() + Clone + 'static) -> AnyView {
    let app = App::from_context();
    let session = SignedIn::from_context().session;
    let failure = RwSignal::new(None::<Failure>);
    let busy = RwSignal::new(false);
    let press = move || {
        busy.set(true);
        failure.set(None);
        let (session, send) = (session.get_untracked(), send.clone());
        spawn_local(async move {
            match app.sessions.sign_in_again(session, true).await {
                Ok(()) => send(),
                Err(why) => {
                    failure.try_set(Some(why));
                }
            }
            busy.try_set(false);
        });
    };
    view! {
        {sometimes(move || failure.get().map(|failure| failure_bar(failure, None, None)))}
        {busy_button("button", app.l10n.text(label), busy, press)}
    }
    .into_any()
}
