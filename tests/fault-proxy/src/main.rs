//! `fault-proxy --server HOST:PORT`: stands before a server until it is ended.

use anyhow::{Context, Result};
use fault_proxy::Proxy;
use lexopt::{Arg, Parser, ValueExt};

const HELP: &str = "\
fault-proxy --server HOST:PORT

Passes HTTP/1.1 on to a server, and misbehaves as it is told on its admin address:
  POST /rules     {\"method\": \"PUT\", \"path\": \"/partner-of-record$\", \"times\": 1, \"fault\": {\"kind\": \"drop-reply\"}}
  DELETE /rules   forgets all rules and lets go what is held
  POST /release   lets go what is held
  GET /seen       the requests that came, and what the server answered to each
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut args = Parser::from_env();
    let mut server = None;
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("server") => server = Some(args.value()?.string()?),
            Arg::Short('h') | Arg::Long("help") => {
                print!("{HELP}");
                return Ok(());
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let proxy = Proxy::before(server.context("--server is missing")?).await.context("cannot listen")?;
    println!("listening on {}, admin on {}", proxy.url(), proxy.admin_url());
    proxy.serve().await;
    Ok(())
}
