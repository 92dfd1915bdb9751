//! Where the proxy is told what to do.

use crate::{network::Network, wire};
use http_body_util::{BodyExt, Full};
use hyper::{
    Request, Response, StatusCode,
    body::{Bytes, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use std::sync::Arc;
use tokio::net::TcpStream;

/// Serves one connection of somebody who tells rules or asks.
pub(crate) async fn serve(network: Arc<Network>, stream: TcpStream) {
    let service = service_fn(|request| answer(network.clone(), request));
    // An error is a client that broke off.
    drop(http1::Builder::new().serve_connection(TokioIo::new(stream), service).await);
}

async fn answer(network: Arc<Network>, request: Request<Incoming>) -> Result<wire::Reply, hyper::Error> {
    let (head, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    Ok(match (head.method.as_str(), head.uri.path()) {
        ("POST", "/rules") => match serde_json::from_slice(&body) {
            Ok(rule) => {
                network.tell(rule);
                done()
            }
            Err(error) => say(StatusCode::BAD_REQUEST, error.to_string()),
        },
        ("DELETE", "/rules") => {
            network.clear();
            done()
        }
        ("POST", "/release") => {
            network.release();
            done()
        }
        ("GET", "/seen") => match serde_json::to_string(&network.seen()) {
            Ok(seen) => say(StatusCode::OK, seen),
            Err(error) => say(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
        },
        _ => say(StatusCode::NOT_FOUND, "there are /rules, /release and /seen".to_owned()),
    })
}

fn done() -> wire::Reply {
    say(StatusCode::NO_CONTENT, String::new())
}

fn say(status: StatusCode, text: String) -> wire::Reply {
    let mut reply = Response::new(Full::new(Bytes::from(text)));
    *reply.status_mut() = status;
    reply
}
