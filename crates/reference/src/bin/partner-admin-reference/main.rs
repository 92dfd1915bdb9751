//! `partner-admin-reference`: serves the API and the built app on loopback.

mod options;
mod partner;
mod receipt;
mod secret;

use anyhow::{Context, Result, anyhow, bail};
use contract::{AccountId, DemoAccount, Moniker, RequestId, Role};
use lexopt::{Arg, Parser, ValueExt};
use options::Options;
use reference::{
    audit::{About, Action, Event},
    clock::{Clock, SystemClock},
    http::{InUse, Limits, Listeners, Parts, deliver_mail, router, serve},
    openapi, seed,
    setup::Setup,
    store::{SqliteStore, Store},
    test_issuer,
};
use std::{
    fs,
    io::{ErrorKind, stderr},
    path::Path,
    process::ExitCode,
    sync::Arc,
    time::Duration,
};
use tokio::signal::unix::{SignalKind, signal};

const HELP: &str = include_str!("help.txt");

/// The port when nobody says otherwise.
const DEFAULT_PORT: u16 = 8080;

/// Longest time for work under way, such as one mail, once the server has ended.
const LAST_WORK: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut args = Parser::from_env();
    let command = match args.next()? {
        Some(Arg::Value(command)) => command.string()?,
        Some(Arg::Short('h') | Arg::Long("help")) | None => "help".to_owned(),
        Some(other) => return Err(other.unexpected().into()),
    };
    let options = Options::read(&mut args)?;
    match command.as_str() {
        "serve" => {
            let runtime = tokio::runtime::Runtime::new()?;
            let result = runtime.block_on(start(&options));
            runtime.shutdown_timeout(LAST_WORK);
            result
        }
        "seed" => enlarge(&options),
        "end-sessions" => end_sessions(&options),
        "verify-audit" => verify_audit(&options),
        "invite" => partner::invite(&options),
        "invitations" => partner::invitations(&options),
        "revoke" => partner::revoke(&options),
        "end-relationship" => partner::end_relationship(&options),
        "receipt-key" => receipt::print_key(&options),
        "verify-acceptance" => receipt::verify(&options),
        "openapi" => {
            println!("{}", openapi::document()?);
            Ok(())
        }
        "help" => {
            print!("{HELP}");
            Ok(())
        }
        other => bail!("there is no command `{other}`; `partner-admin-reference help` lists them"),
    }
}

async fn start(options: &Options) -> Result<()> {
    tracing_subscriber::fmt().with_writer(stderr).with_ansi(false).with_target(false).init();
    let dist = options.dist.clone().context("--dist is missing")?;
    if !dist.join("index.html").is_file() {
        bail!("there is no built app in {} (no index.html)", dist.display());
    }
    let (outbox, issuer) = (options.outbox()?, options.issuer()?);
    let listeners = bind(options.port.unwrap_or(DEFAULT_PORT)).await?;
    let port = listeners.port;
    let clock = options.clock();
    let database = options.database()?;
    let _in_use = take_folder(database.parent().unwrap_or(&database))?;
    let setup = options.setup(port)?;
    let store = open(&database, options.fresh, &setup, clock)?;
    store.note_public_url(&setup.public_url)?;
    store.warm_up()?;
    let accounts = all_accounts(&store)?;
    let (store, clock): (Arc<dyn Store>, Arc<dyn Clock>) = (Arc::new(store), Arc::new(clock));
    tokio::spawn(deliver_mail(store.clone(), clock.clone(), outbox));
    let allowed_origins = options.allowed_origins.clone();
    let has_issuer = issuer.is_some();
    let limits = Limits::default();
    let parts = Parts { store, clock, dist, port, limits, issuer, allowed_origins, setup };
    let stop = told_to_stop()?;
    println!("listening on http://localhost:{port}/");
    for origin in &options.allowed_origins {
        println!("open to pages of {origin}");
    }
    if has_issuer {
        println!(
            "a demo: POST http://localhost:{port}{} gives anybody a token of any account",
            test_issuer::PATH
        );
    }
    print_accounts(&accounts);
    serve(listeners, router(parts), stop).await;
    Ok(())
}

async fn bind(port: u16) -> Result<Listeners> {
    Listeners::bind(port).await.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => anyhow!("port {port} is taken; choose another with --port"),
        ErrorKind::PermissionDenied => {
            anyhow!("port {port} is not permitted; choose one above 1023 with --port")
        }
        _ => anyhow::Error::new(error).context(format!("cannot listen on port {port}")),
    })
}

/// Taken before anything is deleted: a second server must not remove the database of the first.
fn take_folder(folder: &Path) -> Result<InUse> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let taken = InUse::take(folder).with_context(|| format!("cannot lock {}", folder.display()))?;
    taken.with_context(|| {
        format!("another server uses {}; stop it, or choose another with --data-dir", folder.display())
    })
}

fn open(file: &Path, fresh: bool, setup: &Setup, clock: SystemClock) -> Result<SqliteStore> {
    if fresh {
        for ending in ["", "-wal", "-shm"] {
            let mut part = file.as_os_str().to_owned();
            part.push(ending);
            match fs::remove_file(&part) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(error).context("cannot remove the old database");
                }
                _ => {}
            }
        }
    }
    let store = SqliteStore::open(file).with_context(|| format!("cannot use {}", file.display()))?;
    let now = clock.now();
    if store.fill_if_empty(|| seed::tenants(now))? {
        seed::decide(&store, setup, now)?;
    }
    Ok(store)
}

fn enlarge(options: &Options) -> Result<()> {
    let wanted = options.subscriptions.context("--subscriptions is missing")?;
    let (database, clock) = (options.database()?, options.clock());
    let _in_use = take_folder(database.parent().unwrap_or(&database))?;
    let setup = options.setup(options.port.unwrap_or(DEFAULT_PORT))?;
    let store = open(&database, false, &setup, clock)?;
    let organization = seed::large_organization().context("there is no organisation to make large")?;
    let added =
        store.enlarge(&organization, wanted, |places| seed::more_subscriptions(places, clock.now()))?;
    println!("added {added} subscriptions");
    Ok(())
}

fn told_to_stop() -> Result<impl Future<Output = ()>> {
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

fn all_accounts(store: &SqliteStore) -> Result<Vec<(Moniker, DemoAccount)>> {
    let mut all = Vec::new();
    for cloud in Moniker::KNOWN {
        all.extend(store.accounts(cloud)?.into_iter().map(|account| (cloud.clone(), account)));
    }
    Ok(all)
}

fn print_accounts(accounts: &[(Moniker, DemoAccount)]) {
    println!("{:<16} {:<22} {:<16} {:<18} signs in as", "cloud", "organization", "role", "name");
    for (cloud, DemoAccount { account, roles, organization, .. }) in accounts {
        let roles: Vec<&str> = roles.iter().map(Role::as_str).collect();
        println!(
            "{:<16} {:<22} {:<16} {:<18} {}",
            cloud.as_str(),
            organization.name,
            roles.join(", "),
            account.display_name,
            account.user_principal_name
        );
    }
}

fn end_sessions(options: &Options) -> Result<()> {
    let store = options.existing_store()?;
    let wanted = options.account.as_deref().context("--account is missing")?;
    let accounts = all_accounts(&store)?;
    let found = accounts.iter().find(|(_, account)| account.account.user_principal_name == wanted);
    let (cloud, DemoAccount { account, organization, .. }) =
        found.with_context(|| format!("no account signs in as {wanted}"))?;
    let event = Event {
        at: options.clock().now(),
        cloud: cloud.clone(),
        action: Action::SessionsEnded,
        account: Some(account.id.clone()),
        organization: Some(organization.id.clone()),
        request_id: RequestId::new("end-sessions"),
        change: None,
        order: None,
        bulk_change: None,
        about: About::default(),
    };
    let id: &AccountId = &account.id;
    println!("ended {}", store.end_sessions(id, &event)?);
    Ok(())
}

fn verify_audit(options: &Options) -> Result<()> {
    match options.existing_store()?.verify_audit(options.tip)? {
        Ok(tip) => println!("{tip}"),
        Err(broken) => bail!("the audit trail is broken: {broken}"),
    }
    Ok(())
}
