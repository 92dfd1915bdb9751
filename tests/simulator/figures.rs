//! What happened, counted.

use std::{
    collections::BTreeMap,
    fmt::{self, Display, Formatter},
    ops::AddAssign,
};

/// Figures of one schedule, or of many.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    pub requests: u64,
    pub faults: u64,
    pub lost: u64,
    pub duplicates: u64,
    pub crashes: u64,
    pub deeds: u64,
    pub reloads: u64,
    pub unknown: u64,
    pub resent: u64,
    pub longest_unknown: u64,
    /// How deeds ended, and whatever else a simulation counts.
    pub counts: BTreeMap<&'static str, u64>,
}

impl Figures {
    /// Once more.
    pub fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_default() += 1;
    }

    /// How often.
    pub fn counted(&self, what: &str) -> u64 {
        self.counts.get(what).copied().unwrap_or_default()
    }
}

impl AddAssign<&Self> for Figures {
    fn add_assign(&mut self, other: &Self) {
        self.requests += other.requests;
        self.faults += other.faults;
        self.lost += other.lost;
        self.duplicates += other.duplicates;
        self.crashes += other.crashes;
        self.deeds += other.deeds;
        self.reloads += other.reloads;
        self.unknown += other.unknown;
        self.resent += other.resent;
        self.longest_unknown = self.longest_unknown.max(other.longest_unknown);
        for (what, times) in &other.counts {
            *self.counts.entry(what).or_default() += times;
        }
    }
}

impl Display for Figures {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { deeds, requests, faults, lost, duplicates, crashes, reloads, .. } = self;
        writeln!(
            f,
            "{deeds} deeds, {requests} requests, {faults} with a fault: {lost} lost or their answers,"
        )?;
        writeln!(f, "{duplicates} duplicated; {crashes} crashes of the server, {reloads} reloads of a tab")?;
        let Self { unknown, resent, longest_unknown, counts, .. } = self;
        writeln!(
            f,
            "{unknown} unknown outcomes, all found out, in a healed network after {longest_unknown} ms at most"
        )?;
        let counts: Vec<String> = counts.iter().map(|(what, times)| format!("{times} {what}")).collect();
        write!(f, "{resent} sent again; {}", counts.join(", "))
    }
}
