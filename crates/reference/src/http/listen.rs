//! Loopback sockets, connections, and a clean end.

use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use std::{
    io::{self, ErrorKind},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    time,
};

/// Longest time from a connection to the end of a request's head.
const HEAD_TIME: Duration = Duration::from_secs(10);
/// Longest time for requests under way once the server is told to end.
const LAST_WORDS: Duration = Duration::from_secs(5);
/// How often another free port is tried when one is free on one of the two addresses only.
const PORT_TRIES: usize = 16;

/// Sockets on loopback, IPv4 and, where there is one, IPv6: `localhost` may mean either.
pub struct Listeners {
    v4: TcpListener,
    v6: Option<TcpListener>,
    /// The port of both.
    pub port: u16,
}

impl Listeners {
    /// Binds a port; 0 means any that is free.
    ///
    /// # Errors
    /// When the port is taken or not permitted.
    pub async fn bind(port: u16) -> io::Result<Self> {
        let mut tries = if port == 0 { PORT_TRIES } else { 1 };
        loop {
            tries -= 1;
            let v4 = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
            let port = v4.local_addr()?.port();
            match TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, port))).await {
                Ok(v6) => return Ok(Self { v4, v6: Some(v6), port }),
                // Somebody else there would get half of the requests to `localhost`.
                Err(error) if error.kind() == ErrorKind::AddrInUse && tries > 0 => {}
                Err(error) if error.kind() == ErrorKind::AddrInUse => return Err(error),
                Err(_) => return Ok(Self { v4, v6: None, port }),
            }
        }
    }

    async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {
        Ok(match &self.v6 {
            Some(v6) => tokio::select! {
                accepted = self.v4.accept() => accepted?,
                accepted = v6.accept() => accepted?,
            },
            None => self.v4.accept().await?,
        })
    }
}

/// Who is at the other end of a connection, by the connection itself: no header says so.
#[derive(Clone, Copy)]
pub(super) struct Peer(pub(super) IpAddr);

/// Serves until `stop` is over, then lets requests under way finish.
pub async fn serve(listeners: Listeners, router: Router, stop: impl Future<Output = ()>) {
    let connections = GracefulShutdown::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_TIME);
    tokio::pin!(stop);
    loop {
        let stream = tokio::select! {
            () = &mut stop => break,
            accepted = listeners.accept() => accepted,
        };
        match stream {
            Ok((stream, address)) => {
                let router = router.clone().layer(Extension(Peer(address.ip())));
                let service = TowerToHyperService::new(router);
                let connection = connections.watch(http.serve_connection(TokioIo::new(stream), service));
                // An error here is a client that broke off or spoke no HTTP: nothing to tell anybody.
                tokio::spawn(async move { drop(connection.await) });
            }
            // Out of file handles, most likely: the next accept would fail at once as well.
            Err(error) => {
                tracing::warn!(%error, "cannot accept");
                time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop(listeners);
    drop(time::timeout(LAST_WORDS, connections.shutdown()).await);
}
