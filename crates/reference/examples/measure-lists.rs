//! How long the API takes for lists of a few hundred and of a hundred thousand subscriptions, in one run:
//! `cargo xtask measure-lists` (docs/scale.md).

use anyhow::{Context, Result, ensure};
use contract::{Moniker, Page, Subscription, Timestamp};
use reference::{clock::HeldClock, in_process::InProcess, message::ApiRequest, seed, store::SqliteStore};
use std::{
    path::Path,
    time::{Duration, Instant},
};

/// How many subscriptions each of the two organisations has.
const SIZES: [usize; 2] = [300, 100_000];
/// How often each request is made, at each size in turn.
const ROUNDS: usize = 60;

/// What people do, and a request of it by the number of the round.
type Task = (&'static str, fn(usize) -> String);

const TASKS: [Task; 5] = [
    ("search", |round| {
        // Letter by letter, as it is typed: from what nearly every row has to what few have.
        let words =
            ["m", "mic", "microsoft", "göteborg e5", "ör", "4391507", "fabrikam visio", "no such thing"];
        format!("/v1/subscriptions?search={}", encoded(turn(&words, round)))
    }),
    ("sort", |round| {
        let orders =
            ["-name", "status", "-partnerOfRecord", "licenses", "termEndsAt", "-startedAt", "skuPartNumber"];
        format!("/v1/subscriptions?sort={}", turn(&orders, round))
    }),
    ("sort by three", |round| {
        let orders =
            ["status,-licenses,name", "partnerOfRecord,-termEndsAt,status", "-skuPartNumber,status,name"];
        format!("/v1/subscriptions?sort={}", turn(&orders, round))
    }),
    ("filter", |round| {
        let filters =
            ["status=expired,disabled", "partnerOfRecord=without", "renewsWithin=30", "partnerId=512725"];
        format!("/v1/subscriptions?{}", turn(&filters, round))
    }),
    ("coverage", |_| "/v1/coverage".to_owned()),
];

type Bench = InProcess<SqliteStore, HeldClock>;

fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut benches = Vec::new();
    for size in SIZES {
        benches.push(bench(&folder.path().join(format!("{size}.sqlite3")), size)?);
    }
    println!("milliseconds: half of the requests, and 95 in 100, take at most so long");
    let [first, second] = SIZES;
    println!("{:<14} {:>16} {:>16} {:>8}", "", first, second, "p95");
    for (name, path) in TASKS {
        let times = measure(&benches, |bench, round| timed(bench, &path(round)).map(|(time, _)| time))?;
        print(name, times);
    }
    for (name, forwards) in [("page turn", true), ("page back", false)] {
        let mut pages = Vec::new();
        for bench in &benches {
            pages.push(cursors(bench, forwards)?);
        }
        let times = measure(&benches, |bench, round| {
            let own =
                benches.iter().position(|other| std::ptr::eq(other, bench)).and_then(|at| pages.get(at));
            let own = own.context("a bench without pages")?;
            let cursor = own.get(round % own.len()).context("no pages")?;
            timed(bench, cursor).map(|(time, _)| time)
        })?;
        print(name, times);
    }
    Ok(())
}

/// A backend whose first organisation is so large, with an admin of it signed in.
fn bench(file: &Path, size: usize) -> Result<Bench> {
    let now = Timestamp::parse("2026-11-21T08:30:00Z").context("no instant")?;
    let store = SqliteStore::open(file)?;
    let mut tenants = seed::tenants(now);
    let first = tenants.first_mut().context("there is no organisation")?;
    first.subscriptions = seed::more_subscriptions(0..size, now);
    let account = first.accounts.first().context("there is no account")?.account.id.clone();
    store.fill_if_empty(|| tenants)?;
    let bench = InProcess::new(store, HeldClock::at(now));
    ensure!(bench.sign_in(&Moniker::Worldwide, &account).status == 200, "nobody could sign in");
    let start = Instant::now();
    bench.store.warm_up()?;
    println!("{size} subscriptions: read into memory in {} ms", start.elapsed().as_millis());
    Ok(bench)
}

fn timed(bench: &Bench, path: &str) -> Result<(Duration, String)> {
    let request = ApiRequest::get(&format!("/api/{}{path}", Moniker::Worldwide));
    let start = Instant::now();
    let response = bench.send(&request);
    let time = start.elapsed();
    ensure!(response.status == 200, "{path}: {}", response.body);
    Ok((time, response.body))
}

/// Addresses of pages in the middle of some lists.
fn cursors(bench: &Bench, forwards: bool) -> Result<Vec<String>> {
    let mut all = Vec::new();
    for order in ["name", "-status", "partnerOfRecord", "termEndsAt,-name", "name&search=microsoft"] {
        let list = format!("/v1/subscriptions?sort={order}");
        let mut path = list.clone();
        for _ in 0..5 {
            let page: Page<Subscription> = serde_json::from_str(&timed(bench, &path)?.1)?;
            let Some(next) = page.next else { break };
            path = format!("{list}&cursor={next}");
            let previous = page.previous.map(|previous| format!("{list}&cursor={previous}"));
            all.extend(if forwards { Some(path.clone()) } else { previous });
        }
    }
    Ok(all)
}

/// The times of both sizes, whose requests take turns: what slows the machine down slows both.
fn measure(
    benches: &[Bench],
    request: impl Fn(&Bench, usize) -> Result<Duration>,
) -> Result<Vec<Vec<Duration>>> {
    let mut times = vec![Vec::new(); benches.len()];
    for round in 0..ROUNDS {
        for (bench, times) in benches.iter().zip(&mut times) {
            times.push(request(bench, round)?);
        }
    }
    Ok(times)
}

fn print(name: &str, mut times: Vec<Vec<Duration>>) {
    let mut columns = Vec::new();
    let mut slowest = Vec::new();
    for times in &mut times {
        times.sort_unstable();
        let millis = |percent: usize| {
            let time = times.get((times.len() * percent).div_ceil(100).saturating_sub(1)).copied();
            time.unwrap_or_default().as_secs_f64() * 1000.0
        };
        columns.push(format!("{:>7.1} {:>7.1}", millis(50), millis(95)));
        slowest.push(millis(95));
    }
    let ratio = slowest.iter().rev().copied().reduce(|large, small| large / small).unwrap_or_default();
    println!("{name:<14} {:>16} {:>7.1}×", columns.join("  "), ratio);
}

fn turn<'a>(all: &[&'a str], round: usize) -> &'a str {
    all.get(round % all.len()).copied().unwrap_or_default()
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
