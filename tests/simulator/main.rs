//! Client × network × server, natively and in no time: the real client and the real backend, a network
//! that fails as a seed says, and rules that hold whatever happens (reliability A7, B1 to B5).
//!
//! `PLAY=changes SEED=7 cargo test --test simulator replay -- --nocapture` tells what happens in one schedule.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; clippy.toml's exception knows only functions marked #[test]"
)]

mod bulk;
mod change;
mod figures;
mod network;
mod person;
mod play;
mod purchase;
mod rules;
mod schedule;
mod server;
mod world;

use bulk::Working;
use change::Changing;
use figures::Figures;
use play::{Deed, Defect, Play};
use purchase::Buying;
use rules::{Broken, Rule};
use std::{any::type_name, collections::BTreeMap, num::NonZeroUsize, rc::Rc, thread};

/// No schedule takes so long: its sessions would end.
const LIMIT: u64 = 25 * 60 * 1000;

/// Plays the schedule of a seed to its end.
fn play<D: Deed>(seed: u64, defect: Defect, traced: bool) -> (Rc<Play<D>>, Broken) {
    let play = Rc::new(Play::<D>::new(seed, defect, traced));
    let tabs = (0..play.schedule.tabs.len()).map(|tab| D::live(play.clone(), tab));
    let ended = play.world.run(tabs.collect(), LIMIT);
    let mut broken = rules::broken(&play);
    if !ended {
        broken.push((Rule::InTime, "a tab never comes to its end".to_owned()));
    }
    (play, broken)
}

/// What happens in the schedule of a seed, in words.
fn story<D: Deed>(seed: u64, defect: Defect) -> String {
    let (play, broken) = play::<D>(seed, defect, true);
    let trace = play.trace.as_ref().unwrap().borrow().join("\n");
    let broken: Vec<String> = broken.iter().map(|(rule, how)| format!("{rule:?}: {how}")).collect();
    let heals_at = play.schedule.weather.heals_at;
    format!("seed {seed}, heals at {heals_at} ms\n{trace}\n{}\n", broken.join("\n"))
}

/// How often each rule was broken, and by which seed first.
type Summary = BTreeMap<Rule, (u64, u64)>;

/// Plays every `step`th schedule from `first` on.
fn play_some<D: Deed>(schedules: u64, first: u64, step: usize) -> (Figures, Summary) {
    let (mut figures, mut all) = (Figures::default(), Summary::new());
    for seed in (first..schedules).step_by(step) {
        let (play, broken) = play::<D>(seed, Defect::Nothing, false);
        figures += &play.figures.borrow();
        for (rule, _) in broken {
            all.entry(rule).or_insert((0, seed)).0 += 1;
        }
    }
    (figures, all)
}

/// Plays so many schedules, in which no rule may be broken.
fn play_all<D: Deed>(schedules: u64) -> Figures {
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let played: Vec<_> = thread::scope(|scope| {
        let play = |first| scope.spawn(move || play_some::<D>(schedules, first, threads));
        let begun: Vec<_> = (0..threads as u64).map(play).collect();
        begun.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let mut figures = Figures::default();
    played.iter().for_each(|(part, _)| figures += part);
    println!("{}: {schedules} schedules: {figures}", type_name::<D>());
    let broken: Vec<_> = played.iter().flat_map(|(_, broken)| broken).collect();
    let seed = broken.iter().map(|(_, (_, seed))| *seed).min();
    let story = seed.map(|seed| story::<D>(seed, Defect::Nothing)).unwrap_or_default();
    assert!(broken.is_empty(), "rule, times, first seed: {broken:?}\n{story}");
    figures
}

/// What was wrong in a schedule, in which there is a fault, is so no more.
fn stays_mended<D: Deed>(seed: u64, fault: &str, what: &str) {
    let story = story::<D>(seed, Defect::Nothing);
    assert!(story.contains(fault), "{what}: the schedule is another one now\n{story}");
    assert!(play::<D>(seed, Defect::Nothing, false).1.is_empty(), "{what}\n{story}");
}

/// What is broken on purpose breaks a rule.
fn is_found<D: Deed>(defect: Defect, rule: Rule) {
    let finds = |seed: &u64| play::<D>(*seed, defect, false).1.iter().any(|(broken, _)| *broken == rule);
    let found = (0..1_000).find(finds);
    println!("{defect:?}: {rule:?} broken by seed {found:?}");
    assert!(found.is_some(), "{defect:?} breaks {rule:?} in none of 1000 schedules");
}

#[test]
fn a_seed_tells_the_same_story_each_time() {
    for seed in [0, 1, 77] {
        assert_eq!(story::<Changing>(seed, Defect::Nothing), story::<Changing>(seed, Defect::Nothing));
        assert_eq!(story::<Buying>(seed, Defect::Nothing), story::<Buying>(seed, Defect::Nothing));
        assert_eq!(story::<Working>(seed, Defect::Nothing), story::<Working>(seed, Defect::Nothing));
    }
}

#[test]
fn replay() {
    let Some(seed) = std::env::var("SEED").ok() else { return };
    let seed = seed.parse().expect("SEED is a number");
    let story = match std::env::var("PLAY").as_deref() {
        Err(_) | Ok("changes") => story::<Changing>(seed, Defect::Nothing),
        Ok("purchases") => story::<Buying>(seed, Defect::Nothing),
        Ok("bulk") => story::<Working>(seed, Defect::Nothing),
        Ok(other) => panic!("there is no {other} to play"),
    };
    println!("{story}");
}
