//! A server that counts, a proxy before it, and a client that sees what is on the wire.

use fault_proxy::Proxy;
use http_body_util::BodyExt;
use hyper::{Request, Response, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use std::{
    convert::Infallible,
    io::{self, ErrorKind},
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time,
};

/// What takes longer hangs. Nothing here waits for the time to pass.
const LIMIT: Duration = Duration::from_secs(10);

/// A proxy before a server of its own.
pub struct Chain {
    address: String,
    admin: String,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Chain {
    pub async fn new() -> Self {
        let heard = Arc::default();
        let server = counting_server(Arc::clone(&heard)).await;
        Self { heard, ..Self::before(server).await }
    }

    pub async fn before(server: String) -> Self {
        let proxy = Proxy::before(server).await.unwrap();
        let (address, admin) = (authority(&proxy.url()), authority(&proxy.admin_url()));
        tokio::spawn(proxy.serve());
        Self { address, admin, heard: Arc::default() }
    }

    /// With a rule for `PUT /thing`, once; `fault` is JSON.
    pub async fn with(fault: &str) -> Self {
        let chain = Self::new().await;
        chain.tell(&format!(r#"{{"method":"PUT","path":"^/thing$","times":1,"fault":{fault}}}"#)).await;
        chain
    }

    /// What the server heard: method, path and body of each request.
    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    pub async fn client(&self) -> Client {
        Client::to(&self.address).await
    }

    /// Sends a request over a connection of its own.
    pub async fn ask(&self, method: &str, path: &str) -> io::Result<Reply> {
        self.client().await.ask(method, path).await
    }

    pub async fn tell(&self, rule: &str) {
        assert_eq!(self.order("POST", "/rules", rule).await.status, 204, "{rule}");
    }

    pub async fn release(&self) {
        assert_eq!(self.order("POST", "/release", "").await.status, 204);
    }

    pub async fn clear(&self) {
        assert_eq!(self.order("DELETE", "/rules", "").await.status, 204);
    }

    pub async fn seen(&self) -> Value {
        serde_json::from_str(&self.order("GET", "/seen", "").await.body).unwrap()
    }

    /// Asks until the proxy has seen what is expected.
    pub async fn until_seen(&self, is_there: impl Fn(&Value) -> bool) {
        time::timeout(LIMIT, async { while !is_there(&self.seen().await) {} }).await.unwrap();
    }

    pub async fn order(&self, method: &str, path: &str, body: &str) -> Reply {
        let mut client = Client::to(&self.admin).await;
        client.send(method, path, body).await;
        client.reply().await.unwrap()
    }
}

/// One connection.
pub struct Client {
    stream: TcpStream,
}

/// An answer that came whole.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    /// Status line and headers, in lower case.
    pub head: String,
    pub body: String,
}

impl Client {
    async fn to(address: &str) -> Self {
        Self { stream: TcpStream::connect(address).await.unwrap() }
    }

    pub async fn ask(&mut self, method: &str, path: &str) -> io::Result<Reply> {
        self.send(method, path, "hi").await;
        self.reply().await
    }

    pub async fn send(&mut self, method: &str, path: &str, body: &str) {
        let length = body.len();
        let request =
            format!("{method} {path} HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n\r\n{body}");
        self.stream.write_all(request.as_bytes()).await.unwrap();
    }

    /// The answer, or how the connection ended before it was whole.
    pub async fn reply(&mut self) -> io::Result<Reply> {
        let head = self.read_until(|bytes| bytes.ends_with(b"\r\n\r\n")).await?.to_lowercase();
        let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
        let length = length.map_or(0, |length| length.parse().unwrap());
        let body = self.read_until(|bytes| bytes.len() == length).await?;
        Ok(Reply { status: head[9..12].parse().unwrap(), head, body })
    }

    /// What still comes until the connection is closed in order.
    pub async fn rest(&mut self) -> io::Result<String> {
        let mut rest = String::new();
        time::timeout(LIMIT, self.stream.read_to_string(&mut rest)).await??;
        Ok(rest)
    }

    /// Whether the connection is open and nothing has come.
    pub fn is_silent(&self) -> bool {
        let nothing_yet = self.stream.try_read(&mut [0]);
        nothing_yet.is_err_and(|error| error.kind() == ErrorKind::WouldBlock)
    }

    async fn read_until(&mut self, is_whole: impl Fn(&[u8]) -> bool) -> io::Result<String> {
        let mut bytes = Vec::new();
        while !is_whole(&bytes) {
            bytes.push(time::timeout(LIMIT, self.stream.read_u8()).await??);
        }
        String::from_utf8(bytes).map_err(|_| ErrorKind::InvalidData.into())
    }
}

/// Answers each request with how many it has heard.
async fn counting_server(heard: Arc<Mutex<Vec<String>>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let heard = Arc::clone(&heard);
            let service = service_fn(move |request| count(Arc::clone(&heard), request));
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    address
}

async fn count(
    heard: Arc<Mutex<Vec<String>>>,
    request: Request<Incoming>,
) -> Result<Response<String>, Infallible> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let mut heard = heard.lock().unwrap();
    heard.push(format!("{} {} {}", head.method, head.uri, String::from_utf8_lossy(&body)));
    let host = head.headers["host"].to_str().unwrap();
    let reply = Response::builder().header("x-host", host).header("x-reply", "of the server");
    Ok(reply.body(format!("reply number {}", heard.len())).unwrap())
}

fn authority(url: &str) -> String {
    url.trim_start_matches("http://").trim_end_matches('/').to_owned()
}
