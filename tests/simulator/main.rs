//! Client × network × server, natively and in no time: the real client and the real backend, a network
//! that fails as a seed says, and rules that hold whatever happens (reliability A7, B1 to B4).
//!
//! `SEED=7 cargo test --test simulator replay -- --nocapture` tells what happens in one schedule.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; clippy.toml's exception knows only functions marked #[test]"
)]

mod network;
mod play;
mod rules;
mod schedule;
mod server;
mod tab;
mod world;

use partner_admin::client::LocalFuture;
use play::{Defect, Figures, Play};
use rules::Rule;
use std::{collections::BTreeMap, num::NonZeroUsize, rc::Rc, thread};

/// No schedule takes so long: its sessions would end.
const LIMIT: u64 = 25 * 60 * 1000;
const SCHEDULES: u64 = 10_000;

/// Plays the schedule of a seed to its end.
fn play(seed: u64, defect: Defect, traced: bool) -> (Rc<Play>, Vec<(Rule, String)>) {
    let play = Rc::new(Play::new(seed, defect, traced));
    let tabs = (0..play.schedule.tabs.len())
        .map(|tab| Box::pin(tab::Tab::open(play.clone(), tab).live()) as LocalFuture<'static, ()>);
    let ended = play.world.run(tabs.collect(), LIMIT);
    let mut broken = rules::broken(&play);
    if !ended {
        broken.push((Rule::InTime, "a tab never comes to its end".to_owned()));
    }
    (play, broken)
}

/// What happens in the schedule of a seed, in words.
fn story(seed: u64, defect: Defect) -> String {
    let (play, broken) = play(seed, defect, true);
    let trace = play.trace.as_ref().unwrap().borrow().join("\n");
    let broken: Vec<String> = broken.iter().map(|(rule, how)| format!("{rule:?}: {how}")).collect();
    let heals_at = play.schedule.heals_at;
    format!("seed {seed}, heals at {heals_at} ms\n{trace}\n{}\n", broken.join("\n"))
}

/// How often each rule was broken, and by which seed first.
type Broken = BTreeMap<Rule, (u64, u64)>;

/// Plays every `step`th schedule from `first` on.
fn play_some(first: u64, step: usize) -> (Figures, Broken) {
    let (mut figures, mut all) = (Figures::default(), Broken::new());
    for seed in (first..SCHEDULES).step_by(step) {
        let (play, broken) = play(seed, Defect::Nothing, false);
        figures += *play.figures.borrow();
        for (rule, _) in broken {
            all.entry(rule).or_insert((0, seed)).0 += 1;
        }
    }
    (figures, all)
}

#[test]
fn e1_d8_ten_thousand_schedules_apply_nothing_twice_and_lose_nothing() {
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let played: Vec<_> = thread::scope(|scope| {
        let begun: Vec<_> =
            (0..threads as u64).map(|first| scope.spawn(move || play_some(first, threads))).collect();
        begun.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let mut figures = Figures::default();
    played.iter().for_each(|(part, _)| figures += *part);
    println!("{SCHEDULES} schedules: {figures}");
    let broken: Vec<_> = played.iter().flat_map(|(_, broken)| broken).collect();
    if let Some(seed) = broken.iter().map(|(_, (_, seed))| *seed).min() {
        panic!("rule, times, first seed: {broken:?}\n{}", story(seed, Defect::Nothing));
    }
    assert!(figures.resent > 1_000 && figures.unknown > 10_000 && figures.overtaken > 1_000, "{figures}");
}

/// What was wrong once, and the schedule that showed it.
#[test]
fn e1_what_schedules_found_stays_mended() {
    for (seed, fault, what) in [
        (
            491,
            "TurnedAway",
            "what refused the second sending was taken for the end of the first, still under way",
        ),
        (15, "GaveUp", "a gateway gave up, so it was called refused; and then it was done"),
        (4885, "Cut", "the copy that was done made the next one stale, and that answer was cut: refused"),
    ] {
        let story = story(seed, Defect::Nothing);
        assert!(story.contains(fault), "{what}: the schedule is another one now\n{story}");
        assert!(play(seed, Defect::Nothing, false).1.is_empty(), "{what}\n{story}");
    }
}

/// A simulator that finds nothing in what is broken would prove nothing.
#[test]
fn e1_what_is_broken_on_purpose_is_found() {
    for (defect, rule) in [
        (Defect::ServerOverlooksVersions, Rule::NoLostUpdate),
        (Defect::SilenceIsSuccess, Rule::NoFalseSuccess),
        (Defect::SilenceIsRefusal, Rule::NoFalseRefusal),
        (Defect::ClientOverwrites, Rule::NothingTwice),
        (Defect::ClientOverwrites, Rule::NoLostUpdate),
    ] {
        let finds = |seed: &u64| play(*seed, defect, false).1.iter().any(|(broken, _)| *broken == rule);
        let found = (0..1_000).find(finds);
        println!("{defect:?}: {rule:?} broken by seed {found:?}");
        assert!(found.is_some(), "{defect:?} breaks {rule:?} in none of 1000 schedules");
    }
}

#[test]
fn a_seed_tells_the_same_story_each_time() {
    for seed in [0, 1, 77] {
        assert_eq!(story(seed, Defect::Nothing), story(seed, Defect::Nothing));
    }
}

#[test]
fn replay() {
    let Some(seed) = std::env::var("SEED").ok() else { return };
    let seed = seed.parse().expect("SEED is a number");
    println!("{}", story(seed, Defect::Nothing));
}
