//! What the command line may say.

use crate::{partner::PartnerOptions, secret};
use anyhow::{Context, Result, anyhow, bail};
use lexopt::{Arg, Parser, ValueExt};
use reference::{
    audit::Tip,
    clock::{Clock as _, Shift, SystemClock},
    http::Origin,
    outbox::{Address, Folder, Outbox, Smtp},
    setup::Setup,
    store::SqliteStore,
    test_issuer::{DEFAULT_LIFETIME, TestIssuer},
};
use std::{
    env,
    fmt::Display,
    num::NonZeroU32,
    path::{Path, PathBuf},
    str::FromStr,
};

/// The variable with the password of the mail server's user.
const SMTP_PASSWORD: &str = "PARTNER_ADMIN_SMTP_PASSWORD";

/// What was said. Which command needs what is checked where it is used.
#[derive(Default)]
pub struct Options {
    /// The port; any free one is 0.
    pub port: Option<u16>,
    data_dir: Option<PathBuf>,
    /// The folder of the built app.
    pub dist: Option<PathBuf>,
    /// As it signs in.
    pub account: Option<String>,
    shift: Option<Shift>,
    /// One that the trail must still hold.
    pub tip: Option<Tip>,
    /// How many an organisation shall have.
    pub subscriptions: Option<usize>,
    /// Begin with a new database.
    pub fresh: bool,
    smtp: Option<String>,
    mail_from: Option<Address>,
    /// Whose pages may use the server.
    pub allowed_origins: Vec<Origin>,
    test_issuer: bool,
    token_lifetime: Option<NonZeroU32>,
    public_url: Option<String>,
    agreement: Option<PathBuf>,
    /// The public key of receipts.
    pub key: Option<String>,
    /// What a partner proposes, or asks about.
    pub partner: PartnerOptions,
    /// What has no name.
    pub values: Vec<String>,
}

impl Options {
    /// Reads them, and refuses what cannot be meant.
    pub fn read(args: &mut Parser) -> Result<Self> {
        let mut options = Self::default();
        while let Some(arg) = args.next()? {
            match arg {
                Arg::Long("port") => options.port = Some(read(args, "port")?),
                Arg::Long("data-dir") => options.data_dir = Some(args.value()?.into()),
                Arg::Long("dist") => options.dist = Some(args.value()?.into()),
                Arg::Long("account") => options.account = Some(args.value()?.string()?),
                Arg::Long("subscriptions") => options.subscriptions = Some(read(args, "subscriptions")?),
                Arg::Long("clock") => options.shift = Some(read(args, "clock")?),
                Arg::Long("tip") => options.tip = Some(read(args, "tip")?),
                Arg::Long("smtp") => options.smtp = Some(args.value()?.string()?),
                Arg::Long("mail-from") => options.mail_from = Some(read(args, "mail-from")?),
                Arg::Long("allow-origin") => options.allowed_origins.push(read(args, "allow-origin")?),
                Arg::Long("token-lifetime") => options.token_lifetime = Some(read(args, "token-lifetime")?),
                Arg::Long("test-issuer") => options.test_issuer = true,
                Arg::Long("fresh") => options.fresh = true,
                Arg::Long("public-url") => options.public_url = Some(args.value()?.string()?),
                Arg::Long("agreement") => options.agreement = Some(args.value()?.into()),
                Arg::Long("key") => options.key = Some(args.value()?.string()?),
                Arg::Long(name) if PartnerOptions::has(name) => {
                    let name = name.to_owned();
                    options.partner.read(&name, args)?;
                }
                Arg::Value(value) => options.values.push(value.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(options)
    }

    /// The clock, shifted as was said.
    pub fn clock(&self) -> SystemClock {
        SystemClock::shifted(self.shift.unwrap_or(Shift::By(0)))
    }

    /// What the backend has beside its store. Its secret is made where there is none yet.
    pub fn setup(&self, port: u16) -> Result<Setup> {
        let public_url = self.public_url.clone().unwrap_or_else(|| format!("http://localhost:{port}"));
        if !is_address(&public_url) {
            bail!("--public-url is like https://admin.example.com");
        }
        let seal = secret::take(self.data_dir()?, self.clock().now())?;
        let setup = Setup { public_url, clock_shift: self.clock().shift_millis(), ..Setup::new(seal) };
        match &self.agreement {
            Some(folder) => Ok(Setup { agreements: secret::agreements(folder)?, ..setup }),
            None => Ok(setup),
        }
    }

    /// The folder of the data.
    pub fn data_dir(&self) -> Result<&Path> {
        self.data_dir.as_deref().context("--data-dir is missing")
    }

    /// The database's file.
    pub fn database(&self) -> Result<PathBuf> {
        Ok(self.data_dir()?.join("partner-admin.sqlite3"))
    }

    /// Mail goes to a server where one is named, and into files where none is.
    pub fn outbox(&self) -> Result<Outbox> {
        let sender =
            self.mail_from.clone().map_or_else(|| Address::new("no-reply", "partner-admin.example"), Ok)?;
        let Some(server) = &self.smtp else {
            return Ok(Outbox::new(Folder(self.data_dir()?.join("outbox")), sender));
        };
        let password = env::var(SMTP_PASSWORD).ok();
        let smtp = Smtp::new(server, password.as_deref(), sender.clone());
        // Without the address: whoever put a password into it does not want it in a log as well.
        Ok(Outbox::new(smtp.with_context(|| format!("--smtp, with {SMTP_PASSWORD}"))?, sender))
    }

    /// The issuer of tokens, where one was asked for.
    pub fn issuer(&self) -> Result<Option<TestIssuer>> {
        match (self.test_issuer, self.token_lifetime) {
            (true, lifetime) => Ok(Some(TestIssuer::new(lifetime.map_or(DEFAULT_LIFETIME, NonZeroU32::get)))),
            (false, None) => Ok(None),
            (false, Some(_)) => bail!("--token-lifetime goes with --test-issuer"),
        }
    }

    /// The store of a database that is there already.
    pub fn existing_store(&self) -> Result<SqliteStore> {
        let file = self.database()?;
        if !file.exists() {
            bail!("there is no database in {}", file.parent().unwrap_or(&file).display());
        }
        Ok(SqliteStore::open(&file)?)
    }
}

/// Whether links in mail can begin with it.
fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.starts_with('/') && !rest.is_empty())
        && !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '?' | '#'))
}

pub(crate) fn read<T: FromStr<Err: Display>>(args: &mut Parser, name: &str) -> Result<T> {
    let value = args.value()?.string()?;
    value.parse().map_err(|error| anyhow!("--{name} {value}: {error}"))
}
