//! The developer commands of this repository: `cargo xtask help`.

mod build;
mod check;
mod clock;
mod dist;
mod embed;
mod generated;
mod l10n;
mod paths;
mod port;
mod process;
mod report;
mod run;
mod scale;
mod server;
mod size;
mod stamp;
mod step;
mod test;
mod toolchain;
mod tools;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt};
use std::{
    path::{self, PathBuf},
    process::ExitCode,
};

const HELP: &str = "\
cargo xtask <command>

  run      build everything and serve it on http://localhost:8080/
             --port N        another port (0: any free one)
             --data-dir DIR  where the database lives (default: data)
             --fresh         begin with a new database
             --clock SHIFT   shift the server's clock: +40d, -3h, or an instant like 2027-01-31T12:00:00Z
             --dev           quick build; a change rebuilds the SPA, but not the server
  seed     make an organisation large, in a data folder that no server uses (docs/scale.md)
             --subscriptions N, --data-dir DIR, --clock SHIFT as above
  test     everything: check, unit, browser, e2e, size
             --only A,B      only these parts
  check    format, lints, layers, repository rules, texts, generated files
  bless    write generated files anew: message ids, tokens, icons, api/openapi.json
  size     what a visitor downloads for the first page after sign-in, against size-budget.json
             --json          for programs
  measure-lists  how long the API takes for lists of 300 and of 100,000 subscriptions (docs/scale.md)
  embed    the app as a package for pages of others: dist/embed/, for npm pack
             --dist DIR      of the app that was built into DIR, into DIR/embed
  help     this text

Tools are kept in PARTNER_ADMIN_CACHE (default: the user's cache folder).
";

fn main() -> ExitCode {
    match dispatch() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<ExitCode> {
    let mut args = Parser::from_env();
    let command = match args.next()? {
        Some(Arg::Value(command)) => command.string()?,
        Some(Arg::Short('h') | Arg::Long("help")) | None => "help".to_owned(),
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "run" => {
            process::end_children_on_signal(0);
            run::run(&run_options(&mut args)?)
        }
        "seed" => {
            process::end_children_on_signal(130);
            scale::Seed::read(&mut args)?.run().map(|()| ExitCode::SUCCESS)
        }
        "measure-lists" => {
            process::end_children_on_signal(130);
            scale::measure_lists().map(|()| ExitCode::SUCCESS)
        }
        "check" => {
            process::end_children_on_signal(130);
            Ok(conclude(&check::check(&toolchain::Toolchain::ready()?)?))
        }
        "test" => {
            process::end_children_on_signal(130);
            Ok(conclude(&test::test(&lanes(&mut args)?)?))
        }
        "size" => {
            process::end_children_on_signal(130);
            let as_json = flag(&mut args, "json")?;
            size::within_budget(as_json).map(|()| ExitCode::SUCCESS)
        }
        "bless" => generated::bless().map(|()| ExitCode::SUCCESS),
        "embed" => {
            process::end_children_on_signal(130);
            let dist = match embed_options(&mut args)? {
                Some(dist) => dist,
                None => build::spa(&build::toolchain()?)?,
            };
            println!("{}", embed::package(&dist)?.display());
            Ok(ExitCode::SUCCESS)
        }
        "dist-assets" => dist::assets().map(|()| ExitCode::SUCCESS),
        "help" => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        other => bail!("there is no command `{other}`; `cargo xtask help` lists them"),
    }
}

fn conclude(report: &report::Report) -> ExitCode {
    report.print();
    if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn lanes(args: &mut Parser) -> Result<Vec<test::Lane>> {
    let mut lanes = Vec::new();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("only") => {
                let names = args.value()?.string()?;
                lanes = names.split(',').map(test::Lane::named).collect::<Result<_>>()?;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(lanes)
}

/// Whether the one flag that a command knows was given.
fn flag(args: &mut Parser, name: &str) -> Result<bool> {
    match args.next()? {
        None => Ok(false),
        Some(Arg::Long(given)) if given == name => Ok(true),
        Some(other) => Err(other.unexpected().into()),
    }
}

/// The folder of an app that is built already, if one was named.
fn embed_options(args: &mut Parser) -> Result<Option<PathBuf>> {
    match args.next()? {
        None => Ok(None),
        Some(Arg::Long("dist")) => Ok(Some(path::absolute(args.value()?)?)),
        Some(other) => Err(other.unexpected().into()),
    }
}

fn run_options(args: &mut Parser) -> Result<run::Options> {
    let mut options = run::Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("port") => options.port = args.value()?.parse()?,
            Arg::Long("data-dir") => options.data_dir = path::absolute(args.value()?)?,
            Arg::Long("clock") => options.clock = Some(args.value()?.string()?),
            Arg::Long("fresh") => options.fresh = true,
            Arg::Long("dev") => options.dev = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}
