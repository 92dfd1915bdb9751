//! One request and its answer, with what befalls them on the way.

use crate::{
    network::{Encounter, Network},
    rule::{Answer, Fault, Leg},
    wire::{self, Broken, Reply},
};
use http_body_util::Full;
use hyper::{
    Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue},
};
use std::{sync::Arc, time::Duration};
use tokio::{sync::watch, time};

/// What a network says that wants to be paid first.
const PORTAL: &str =
    "<!doctype html><title>Welcome</title><h1>Welcome to the guest network</h1><p>Sign in to go on.";

/// How an exchange ends for the client.
pub(crate) enum Outcome {
    Reply(Reply),
    Cut(Cut),
}

/// The end of a connection in the midst of an exchange.
pub(crate) struct Cut {
    /// Sent before the end.
    pub(crate) bytes: Vec<u8>,
    pub(crate) ending: Ending,
}

/// How a connection ends.
pub(crate) enum Ending {
    /// In order (FIN).
    Closed,
    /// RST.
    Reset,
    /// Not before a tick: until then it is open and nothing is said.
    Held(watch::Receiver<()>),
}

impl Cut {
    fn silent(ending: Ending) -> Outcome {
        Outcome::Cut(Self { bytes: Vec::new(), ending })
    }
}

/// Carries a request to the server and the answer back, as far as the rules let it. Runs to its end even
/// when the client has gone away: what is under way on a network arrives.
pub(crate) async fn exchange(network: Arc<Network>, request: Request<Incoming>) -> Outcome {
    carried(&network, request).await.unwrap_or_else(|_| Cut::silent(Ending::Closed))
}

async fn carried(network: &Network, request: Request<Incoming>) -> Result<Outcome, Broken> {
    let request = wire::whole(request).await?;
    let Encounter { number, fault, mut release, overtaken } =
        network.meet(request.method().as_str(), request.uri().path());

    match fault {
        Fault::Delay { at: Leg::Request, ms } => pause(ms, &mut release).await,
        // An error means that it was let go instead of overtaken.
        Fault::Reorder {} => {
            if let Some(overtaken) = overtaken {
                drop(overtaken.await)
            }
        }
        Fault::DropRequest { held } => return Ok(silence(held, release)),
        Fault::Reset { at: Leg::Request } => return Ok(Cut::silent(Ending::Reset)),
        Fault::WrongType { at: Leg::Request } => return Ok(Outcome::Reply(portal())),
        Fault::Status { at: Leg::Request, status } => return Ok(Outcome::Reply(bare(status)?)),
        _ => {}
    }

    let deliver = async |request| {
        let reply = wire::send(&network.server, request).await?;
        network.answered(number, reply.status().as_u16());
        Ok::<_, Broken>(reply)
    };
    let mut reply = deliver(request.clone()).await?;
    if let Fault::Duplicate { answer } = fault {
        let last = deliver(request).await?;
        if answer == Answer::Last {
            reply = last;
        }
    }

    let cut = |kept, ending| Outcome::Cut(Cut { bytes: wire::beginning(&reply, kept), ending });
    let half = reply.body().len() / 2;
    Ok(match fault {
        Fault::DropReply { held } => silence(held, release),
        Fault::Reset { .. } => cut(half, Ending::Reset),
        Fault::Truncate { bytes } => cut(bytes.unwrap_or(half), Ending::Closed),
        Fault::WrongType { .. } => Outcome::Reply(portal()),
        Fault::Status { status, .. } => Outcome::Reply(bare(status)?),
        Fault::Delay { at: Leg::Reply, ms } => {
            pause(ms, &mut release).await;
            Outcome::Reply(reply.map(Full::new))
        }
        _ => Outcome::Reply(reply.map(Full::new)),
    })
}

async fn pause(ms: Option<u64>, release: &mut watch::Receiver<()>) {
    match ms {
        Some(ms) => time::sleep(Duration::from_millis(ms)).await,
        // An error is the end of the network itself.
        None => drop(release.changed().await),
    }
}

fn silence(held: bool, release: watch::Receiver<()>) -> Outcome {
    Cut::silent(if held { Ending::Held(release) } else { Ending::Closed })
}

fn portal() -> Reply {
    let mut reply = Response::new(PORTAL.into());
    reply.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    reply.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    reply
}

fn bare(status: u16) -> Result<Reply, Broken> {
    let mut reply = Response::new(Full::new(Bytes::new()));
    *reply.status_mut() = StatusCode::from_u16(status)?;
    Ok(reply)
}
