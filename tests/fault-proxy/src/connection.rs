//! A browser's connection: HTTP as long as it lasts, and the socket itself when it is to end badly.

use crate::{
    exchange::{Cut, Ending, Outcome, exchange},
    network::Network,
    wire::Reply,
};
use hyper::{
    Request,
    body::Incoming,
    header::{CONNECTION, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use std::{
    convert::Infallible,
    future::pending,
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::mpsc,
};

/// Serves one connection to its end.
///
/// It is kept alive while there are no rules. A request that is lost on a connection used before is sent
/// once more by the browser itself (RFC 9110, 9.2.2; Chromium does so even for a PUT), which no page and
/// no test would see. So a new rule ends the connections that were used, and while there are rules every
/// answer is the last on its connection: one fault then befalls one request.
pub(crate) async fn serve(network: Arc<Network>, stream: TcpStream) {
    let (cut, mut cuts) = mpsc::unbounded_channel();
    let mut rules = network.on_rule();
    let used = AtomicBool::new(false);
    let service = service_fn(|request| {
        used.store(true, Ordering::Relaxed);
        answer(network.clone(), request, cut.clone())
    });
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    loop {
        tokio::select! {
            biased;
            Some(cut) = cuts.recv() => {
                // A client that is gone already has its end.
                let _ = end(connection.into_parts().io.into_inner(), cut).await;
                return;
            }
            Ok(()) = rules.changed() => if used.load(Ordering::Relaxed) {
                std::pin::Pin::new(&mut connection).graceful_shutdown();
            },
            _ = &mut connection => return,
        }
    }
}

async fn answer(
    network: Arc<Network>,
    request: Request<Incoming>,
    cut: mpsc::UnboundedSender<Cut>,
) -> Result<Reply, Infallible> {
    // In a task of its own, which lives on when this connection is gone.
    let outcome = tokio::spawn(exchange(network.clone(), request)).await;
    let ended = match outcome {
        Ok(Outcome::Reply(mut reply)) => {
            if network.is_armed() {
                reply.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            }
            return Ok(reply);
        }
        Ok(Outcome::Cut(cut)) => cut,
        // It panicked, which the standard error has told.
        Err(_) => Cut { bytes: Vec::new(), ending: Ending::Reset },
    };
    // Whoever takes the socket drops this.
    let _ = cut.send(ended);
    pending().await
}

async fn end(mut stream: TcpStream, cut: Cut) -> io::Result<()> {
    stream.write_all(&cut.bytes).await?;
    match cut.ending {
        Ending::Closed => stream.shutdown().await,
        Ending::Reset => stream.set_zero_linger(),
        Ending::Held(mut release) => {
            let mut byte = [0];
            tokio::select! {
                _ = release.changed() => stream.shutdown().await,
                // The client went away: it sends nothing while it waits.
                _ = stream.read(&mut byte) => Ok(()),
            }
        }
    }
}
