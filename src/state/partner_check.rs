//! Checking a partner ID: whose it is, before anything is written (row D4).

use super::{App, Failure, FailureKind, remote::abort};
use contract::{Moniker, PartnerId, PartnerProfile, operation::GetPartnerId};
use futures_util::future::{AbortHandle, abortable};
use leptos::{prelude::*, task::spawn_local};

/// What is known of the ID in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Checked {
    /// Nothing: it was not asked, or the text has changed since.
    Not,
    /// It is being asked.
    Asking,
    /// It is this partner's, who can be credited.
    Known(PartnerProfile),
    /// It cannot be used, or could not be asked, for this reason.
    Refused(Failure),
}

/// The check of one field. Copy it around.
#[derive(Clone, Copy)]
pub struct PartnerCheck {
    app: App,
    moniker: StoredValue<Moniker>,
    checked: RwSignal<Checked>,
    running: StoredValue<Option<AbortHandle>, LocalStorage>,
}

impl PartnerCheck {
    /// Nothing asked yet.
    pub fn new(app: App, moniker: Moniker) -> Self {
        let running = StoredValue::new_local(None);
        on_cleanup(move || abort(running));
        Self { app, moniker: StoredValue::new(moniker), checked: RwSignal::new(Checked::Not), running }
    }

    /// What is known, followed.
    pub fn get(self) -> Checked {
        self.checked.get()
    }

    /// Asks whose an ID is.
    pub fn ask(self, id: PartnerId) {
        let moniker = self.moniker.get_value();
        let Some(client) = self.app.backend.client(&moniker) else { return };
        self.forget();
        self.checked.set(Checked::Asking);
        let (work, handle) = abortable(async move { client.call(&GetPartnerId::of(id)).await });
        self.running.set_value(Some(handle));
        spawn_local(async move {
            let Ok(answer) = work.await else { return };
            let checked = match answer.map_err(Failure::from) {
                Ok(partner) => Checked::Known(partner),
                Err(failure) => {
                    if failure.kind == FailureKind::SignIn {
                        self.app.sessions.end(&moniker);
                    }
                    Checked::Refused(failure)
                }
            };
            self.checked.try_set(checked);
        });
    }

    /// Forgets it: the text has changed.
    pub fn forget(self) {
        abort(self.running);
        self.checked.set(Checked::Not);
    }
}
