//! With real sockets: both kinds of loopback, and a clean end.

use crate::support::{memory, now};
use reference::{
    clock::HeldClock,
    http::{Limits, Listeners, Parts, router, serve},
    setup::Setup,
};
use std::{io::ErrorKind, sync::Arc};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::oneshot,
};

#[tokio::test]
async fn it_listens_on_loopback_answers_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "hello").unwrap();
    let listeners = Listeners::bind(0).await.unwrap();
    let port = listeners.port;
    assert_eq!(Listeners::bind(port).await.err().unwrap().kind(), ErrorKind::AddrInUse);

    let parts = Parts {
        store: Arc::new(memory()),
        clock: Arc::new(HeldClock::at(now())),
        dist: folder.path().to_owned(),
        port,
        limits: Limits::default(),
        issuer: None,
        allowed_origins: Vec::new(),
        setup: Setup::of_demo(),
    };
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(serve(listeners, router(parts), async move { drop(stopped.await) }));
    let request = format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n");
    let mut connection = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    connection.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("hello"), "{answer}");

    // A connection that is kept open without a request does not hold the end up.
    let _idle = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    stop.send(()).unwrap();
    serving.await.unwrap();
    assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err());
}
