//! The program with a test issuer: what it says when it starts, and what it keeps to itself.

use crate::program::Running;
use contract::Moniker;
use reference::{seed, test_issuer};
use serde_json::{Value, json};
use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
};
use tempfile::TempDir;

fn home() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("index.html"), "").unwrap();
    home
}

/// Sends a request, and reads the answer to its end.
fn send(port: u16, head: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let length = body.len();
    let rest =
        format!("Host: localhost:{port}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
    stream.write_all(format!("{head}\r\n{rest}").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn a_token_is_in_no_log_and_the_demo_is_called_one() {
    let home = home();
    let arguments = [
        "--test-issuer",
        "--token-lifetime",
        "7",
        "--allow-origin",
        "https://a.example",
        "--allow-origin",
        "http://b.example",
    ];
    let mut server = Running::fresh(home.path(), &arguments);
    let line = server.first_line();
    let port = line.trim().trim_end_matches('/').rsplit(':').next().unwrap().parse().unwrap();
    let tenant = seed::tenants(contract::Timestamp::from_millis(0)).remove(0);
    let body = json!({ "cloud": Moniker::Worldwide, "accountId": tenant.accounts[0].account.id }).to_string();
    let head = format!("POST {} HTTP/1.1\r\nContent-Type: application/json", test_issuer::PATH);
    let issued = send(port, &head, &body);
    let issued: Value = serde_json::from_str(issued.split("\r\n\r\n").nth(1).unwrap()).unwrap();
    let token = issued["token"].as_str().unwrap();
    let session = |token: &str| {
        let head = format!("GET /api/o365-worldwide/v1/session HTTP/1.1\r\nAuthorization: Bearer {token}");
        send(port, &head, "")
    };
    assert!(session(token).starts_with("HTTP/1.1 200"));
    let wrong = "A".repeat(43);
    assert!(session(&wrong).starts_with("HTTP/1.1 401"));
    let written = server.end();
    assert!(written.contains("a demo: POST http://localhost:"), "{written}");
    assert!(written.contains("open to pages of https://a.example\nopen to pages of http://b.example\n"));
    assert!(written.contains("path=/api/o365-worldwide/v1/session status=401"), "it does log: {written}");
    assert!(!written.contains(token) && !written.contains(&wrong), "{written}");
    assert!(!holds(&home.path().join("data"), token), "nor is it in a file");
}

fn holds(folder: &Path, needle: &str) -> bool {
    let files =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    files.into_iter().any(|file| {
        let bytes = fs::read(file).unwrap();
        bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
    })
}

#[test]
fn what_cannot_be_meant_is_refused_before_anything_begins() {
    for (arguments, told) in [
        (&["--allow-origin", "*"][..], "--allow-origin *: no origin"),
        (&["--allow-origin", "https://a.example/"], "they write https://a.example"),
        (&["--test-issuer", "--token-lifetime", "0"], "--token-lifetime 0"),
        (&["--token-lifetime", "60"], "--token-lifetime goes with --test-issuer"),
    ] {
        let home = home();
        let mut server = Running::fresh(home.path(), arguments);
        assert_eq!(server.first_line(), "", "{arguments:?}");
        let complaint = server.complaint();
        assert!(complaint.contains(told), "{complaint}");
        assert!(!server.succeeds());
        assert!(!home.path().join("data").exists());
    }
}
