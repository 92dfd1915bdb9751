//! Which rows of the feature list passed tests stand for, and whether `docs/features.md` says the same.

use crate::paths;
use anyhow::{Context, Result, bail};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

const LIST: &str = "docs/features.md";

/// Row (`D2`) → the titles of the passed tests that cite it.
pub(super) type Covered = BTreeMap<String, BTreeSet<String>>;

/// A title cites the rows it begins with: `a1_i9_…` in Rust, `A1 I9 …` elsewhere.
pub(super) fn covered(titles: &[String]) -> Covered {
    let mut covered = Covered::new();
    for title in titles {
        let in_rust = title.split('_').map_while(|word| row(word, 'a'..='n'));
        let elsewhere = title.split(' ').map_while(|word| row(word, 'A'..='N'));
        for row in in_rust.chain(elsewhere) {
            covered.entry(row).or_default().insert(title.clone());
        }
    }
    covered
}

fn row(word: &str, letters: std::ops::RangeInclusive<char>) -> Option<String> {
    let mut chars = word.chars();
    let letter = chars.next().filter(|letter| letters.contains(letter))?;
    let number = chars.as_str();
    let is_number = (1..=2).contains(&number.len()) && number.chars().all(|digit| digit.is_ascii_digit());
    is_number.then(|| format!("{}{number}", letter.to_ascii_uppercase()))
}

/// Writes `target/covered-rows.txt`: a row and a title per line.
pub(super) fn write(covered: &Covered) -> Result<()> {
    let lines =
        covered.iter().flat_map(|(row, titles)| titles.iter().map(move |title| format!("{row}\t{title}\n")));
    let target = paths::root().join("target");
    fs::create_dir_all(&target)?;
    fs::write(target.join("covered-rows.txt"), lines.collect::<String>())
        .context("cannot write covered-rows.txt")
}

/// Whether every row cited is listed, and every row listed is proved.
pub(super) fn compare(covered: &Covered, titles: &[String]) -> Result<()> {
    let list = fs::read_to_string(paths::root().join(LIST)).with_context(|| format!("cannot read {LIST}"))?;
    let faults = faults(&list, covered, titles);
    if faults.is_empty() { Ok(()) } else { bail!("{}", faults.join("\n")) }
}

/// The list is a table: row | its text | page | test, the titles of tests in backticks.
fn faults(list: &str, covered: &Covered, titles: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    let mut listed = BTreeSet::new();
    for line in list.lines().filter(|line| line.starts_with('|')) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let Some(row) = cells.first().and_then(|first| row(first, 'A'..='N')) else { continue };
        let named = cells.last().into_iter().flat_map(|cell| cell.split('`').skip(1).step_by(2));
        for title in named.filter(|title| !titles.iter().any(|passed| passed == title)) {
            found.push(format!("{LIST}: {row}: no passed test is called `{title}`"));
        }
        if !covered.contains_key(&row) {
            found.push(format!("{LIST}: {row} is listed, but no passed test cites it"));
        }
        listed.insert(row);
    }
    for (row, titles) in covered.iter().filter(|(row, _)| !listed.contains(*row)) {
        let example = titles.first().map_or("", String::as_str);
        found.push(format!("{LIST}: {row} is not listed, but the test `{example}` cites it"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles() -> Vec<String> {
        ["i9_a1_partner_delegate", "D2 finds by name", "base64_is_read", "A page opens"]
            .map(str::to_owned)
            .to_vec()
    }

    #[test]
    fn rows_are_read_from_the_beginning_of_titles() {
        let rows: Vec<String> = covered(&titles()).into_keys().collect();
        assert_eq!(rows, ["A1", "D2", "I9"]);
    }

    #[test]
    fn the_list_and_the_tests_are_held_against_each_other() {
        let list = "| row | text | page | test |\n|---|---|---|---|\n\
                    | A1 | x | y | `i9_a1_partner_delegate` |\n| D2 | x | y | `D2 sorts` |\n| E3 | x | y | z |\n";
        let found = faults(list, &covered(&titles()), &titles());
        let expected = [
            "docs/features.md: D2: no passed test is called `D2 sorts`",
            "docs/features.md: E3 is listed, but no passed test cites it",
            "docs/features.md: I9 is not listed, but the test `i9_a1_partner_delegate` cites it",
        ];
        assert_eq!(found, expected);
    }
}
