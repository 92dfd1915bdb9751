//! A network that misbehaves as it is told, between a browser and the reference backend.
//!
//! Faults that a page cannot tell apart must be provoked where they happen, on the wire: a request that
//! never arrives, one that arrives twice, and an answer that is lost look alike from the browser, and
//! only here is it known which it was.

mod admin;
mod connection;
mod exchange;
mod listen;
mod network;
mod rule;
mod wire;

use listen::Loopback;
use network::Network;
use std::{io, sync::Arc};

/// A proxy that listens already.
pub struct Proxy {
    network: Arc<Network>,
    front: Loopback,
    admin: Loopback,
}

impl Proxy {
    /// Stands before `server` (`host:port`), on free ports of `localhost`.
    ///
    /// # Errors
    /// When no port is to be had.
    pub async fn before(server: String) -> io::Result<Self> {
        let (front, admin) = (Loopback::bind().await?, Loopback::bind().await?);
        Ok(Self { network: Arc::new(Network::before(server)), front, admin })
    }

    /// Where the browser goes.
    pub fn url(&self) -> String {
        format!("http://localhost:{}/", self.front.port)
    }

    /// Where the proxy is told what to do. An origin of its own, so no page has it by accident.
    pub fn admin_url(&self) -> String {
        format!("http://localhost:{}/", self.admin.port)
    }

    /// Passes on and misbehaves, for ever.
    pub async fn serve(self) {
        let Self { network, front, admin } = self;
        let told = admin.each(|stream| admin::serve(network.clone(), stream));
        let passed = front.each(|stream| connection::serve(network.clone(), stream));
        tokio::join!(told, passed);
    }
}
