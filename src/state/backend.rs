//! The clouds of this deployment and one client for each.

use crate::{
    client::{Client, Port},
    cloud::{Clouds, Profile},
};
use contract::{Moniker, Timestamp};
use leptos::prelude::*;
use std::rc::Rc;

struct Inner {
    clouds: Clouds,
    /// A handful: looked through from the start.
    clients: Vec<(Moniker, Client)>,
}

/// Clouds and clients. Copy it around.
#[derive(Clone, Copy)]
pub struct Backend(StoredValue<Inner, LocalStorage>);

impl Backend {
    /// One client per cloud, each over the port that `port` makes for it.
    pub fn new(clouds: Clouds, port: impl Fn(&Profile) -> Rc<dyn Port>) -> Self {
        let mut clients: Vec<(Moniker, Client)> = Vec::new();
        for profile in clouds.iter() {
            let (port, base) = (port(profile), profile.api_base.clone());
            let client = match clients.first() {
                Some((_, first)) => first.beside(port, base),
                None => Client::new(port, base),
            };
            clients.push((profile.moniker.clone(), client));
        }
        Self(StoredValue::new_local(Inner { clouds, clients }))
    }

    /// The profile of a cloud; nothing when this deployment does not offer it.
    pub fn profile(self, moniker: &Moniker) -> Option<Profile> {
        self.0.try_with_value(|inner| inner.clouds.get(moniker).cloned())?
    }

    /// All profiles, in the order to offer them.
    pub fn profiles(self) -> Vec<Profile> {
        self.0.try_with_value(|inner| inner.clouds.iter().cloned().collect()).unwrap_or_default()
    }

    /// The time of a cloud's server, as far as it is known.
    pub fn now(self, moniker: &Moniker) -> Timestamp {
        self.client(moniker).map_or(Timestamp::from_millis(0), |client| client.server_time())
    }

    pub(super) fn client(self, moniker: &Moniker) -> Option<Client> {
        self.0.try_with_value(|inner| {
            inner.clients.iter().find(|(other, _)| other == moniker).map(|(_, client)| client.clone())
        })?
    }
}
