//! Messages as whole values, and as bytes.

use http_body_util::{BodyExt, Full};
use hyper::{
    HeaderMap, Request, Response,
    body::{Body, Bytes},
    client::conn::http1,
    header::{CONNECTION, CONTENT_LENGTH, HOST, HeaderValue, TRANSFER_ENCODING},
};
use hyper_util::rt::TokioIo;
use std::error::Error;
use tokio::net::TcpStream;

pub(crate) type Reply = Response<Full<Bytes>>;
pub(crate) type Broken = Box<dyn Error + Send + Sync>;

/// A request with its body, read to the end.
pub(crate) async fn whole<B: Body<Error: Into<Broken>>>(
    request: Request<B>,
) -> Result<Request<Full<Bytes>>, Broken> {
    let (mut head, body) = request.into_parts();
    let body = body.collect().await.map_err(Into::into)?.to_bytes();
    end_to_end(&mut head.headers);
    Ok(Request::from_parts(head, body.into()))
}

/// Sends a request to a server over a connection of its own, and reads the answer to its end.
pub(crate) async fn send(server: &str, mut request: Request<Full<Bytes>>) -> Result<Response<Bytes>, Broken> {
    // The server answers to its own name only.
    request.headers_mut().insert(HOST, HeaderValue::from_str(server)?);
    let stream = TcpStream::connect(server).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // What breaks the connection breaks the answer as well, and is told there.
    tokio::spawn(async move { drop(connection.await) });
    let (mut head, body) = sender.send_request(request).await?.into_parts();
    let body = body.collect().await?.to_bytes();
    end_to_end(&mut head.headers);
    Ok(Response::from_parts(head, body))
}

/// Takes away what is said about one connection only (RFC 9110, 7.6.1).
fn end_to_end(headers: &mut HeaderMap) {
    headers.remove(CONNECTION);
    headers.remove(TRANSFER_ENCODING);
}

/// An answer as it goes over the wire, of its body only the first `kept` bytes. Its length is the whole's.
pub(crate) fn beginning(reply: &Response<Bytes>, kept: usize) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {}\r\n", reply.status()).into_bytes();
    for (name, value) in reply.headers().iter().filter(|(name, _)| *name != CONTENT_LENGTH) {
        bytes.extend_from_slice(name.as_str().as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(format!("content-length: {}\r\n\r\n", reply.body().len()).as_bytes());
    bytes.extend(reply.body().iter().take(kept));
    bytes
}
