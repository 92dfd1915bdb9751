//! Both sockets of `localhost`.

use std::{
    io::{self, ErrorKind},
    net::{Ipv4Addr, Ipv6Addr},
};
use tokio::net::{TcpListener, TcpStream};

/// How often another free port is tried when one is free on one of the two addresses only.
const TRIES: usize = 16;

/// A free port on loopback, IPv4 and, where there is one, IPv6: a browser may mean either by `localhost`,
/// and whoever had the other half of the port would get half of the requests.
pub(crate) struct Loopback {
    v4: TcpListener,
    v6: Option<TcpListener>,
    pub(crate) port: u16,
}

impl Loopback {
    pub(crate) async fn bind() -> io::Result<Self> {
        let mut tries = TRIES;
        loop {
            tries -= 1;
            let v4 = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
            let port = v4.local_addr()?.port();
            match TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await {
                Ok(v6) => return Ok(Self { v4, v6: Some(v6), port }),
                Err(error) if error.kind() == ErrorKind::AddrInUse && tries > 0 => {}
                Err(error) if error.kind() == ErrorKind::AddrInUse => return Err(error),
                Err(_) => return Ok(Self { v4, v6: None, port }),
            }
        }
    }

    /// Serves each connection in a task of its own, for ever.
    pub(crate) async fn each<F: Future<Output = ()> + Send + 'static>(&self, serve: impl Fn(TcpStream) -> F) {
        loop {
            match self.accept().await {
                Ok(stream) => drop(tokio::spawn(serve(stream))),
                // Of one connection, which is gone: the next may be well.
                Err(error) => eprintln!("cannot accept: {error}"),
            }
        }
    }

    async fn accept(&self) -> io::Result<TcpStream> {
        let (stream, _) = match &self.v6 {
            Some(v6) => tokio::select! {
                accepted = self.v4.accept() => accepted?,
                accepted = v6.accept() => accepted?,
            },
            None => self.v4.accept().await?,
        };
        Ok(stream)
    }
}
