//! `size`: what a visitor downloads for the first page after sign-in, compressed.

use crate::{
    build::{self, Profile},
    paths, process,
    test::release_server,
    tools,
};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// The budget, in bytes of brotli bodies.
const BUDGET: &str = "size-budget.json";
/// Signs in and says what the browser then fetches.
const FIRST_PAGE: &str = "tests/e2e/first-page.mjs";

/// Prints the table, or JSON, and fails over the budget.
pub(crate) fn within_budget(as_json: bool) -> Result<()> {
    let files = measured()?;
    let total: u64 = files.iter().map(|(_, bytes)| bytes).sum();
    let budget = budget()?;
    if as_json {
        let listed: Vec<Value> =
            files.iter().map(|(path, bytes)| json!({"path": path, "bytes": bytes})).collect();
        println!("{}", json!({"files": listed, "total": total, "budget": budget}));
    } else {
        print!("{}", table(&files, total, budget));
    }
    if total > budget {
        bail!("{total} bytes are {} over the budget of {budget} in {BUDGET}", total - budget);
    }
    Ok(())
}

fn budget() -> Result<u64> {
    let text =
        fs::read_to_string(paths::root().join(BUDGET)).with_context(|| format!("cannot read {BUDGET}"))?;
    let budget = serde_json::from_str::<Value>(&text)?;
    budget.get("totalBytes").and_then(Value::as_u64).with_context(|| format!("{BUDGET} lacks totalBytes"))
}

/// What the browser fetched, and how many bytes its brotli copy has: the same on every machine.
fn measured() -> Result<Vec<(String, u64)>> {
    let chromium = tools::chromium()?;
    let server = release_server("size")?;
    let mut node = Command::new("node");
    node.arg(paths::root().join(FIRST_PAGE))
        .env("PARTNER_ADMIN_URL", &server.url)
        .env("CHROMIUM", &chromium.program);
    let output = process::succeed(&mut node)?;
    let fetched: Vec<String> =
        serde_json::from_str(output.trim()).with_context(|| format!("{FIRST_PAGE}: {output}"))?;
    let dist = build::dist(Profile::Release);
    let mut files = BTreeMap::new();
    for path in fetched {
        let name = path.trim_start_matches('/');
        // A page address is answered with index.html.
        let name = if dist.join(name).is_file() { name } else { "index.html" };
        files.insert(name.to_owned(), sent_bytes(&dist.join(name))?);
    }
    let mut files: Vec<(String, u64)> = files.into_iter().collect();
    files.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    Ok(files)
}

fn sent_bytes(file: &Path) -> Result<u64> {
    let mut compressed = file.as_os_str().to_owned();
    compressed.push(".br");
    let sent = fs::metadata(&compressed).or_else(|_| fs::metadata(file));
    Ok(sent.with_context(|| format!("cannot read {}", file.display()))?.len())
}

fn table(files: &[(String, u64)], total: u64, budget: u64) -> String {
    let mut kinds: BTreeMap<&str, u64> = BTreeMap::new();
    let mut lines = String::new();
    for (name, bytes) in files {
        *kinds.entry(name.rsplit('.').next().unwrap_or(name)).or_default() += bytes;
        lines.push_str(&format!("  {bytes:>8}  {name}\n"));
    }
    let kinds: Vec<String> = kinds.iter().map(|(kind, bytes)| format!("{kind} {bytes}")).collect();
    format!("{lines}  {total:>8}  of {budget} bytes ({})\n", kinds.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_sums_by_kind() {
        let files = [("a-1.js".to_owned(), 30), ("b-2.js".to_owned(), 12)];
        assert_eq!(
            table(&files, 42, 100),
            "        30  a-1.js\n        12  b-2.js\n        42  of 100 bytes (js 42)\n"
        );
    }
}
