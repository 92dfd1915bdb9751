//! A schedule: from one seed, what people do in their tabs and what befalls each of their requests.
//!
//! Pure, so that a browser replays what was found natively: the same seed is the same schedule
//! everywhere. Times are milliseconds; where nothing else is said, since the schedule began.

use std::ops::Range;

/// How many subscriptions the tabs have between them.
pub const SUBSCRIPTIONS: usize = 2;

/// Numbers that follow from a seed (splitmix64).
#[derive(Clone)]
pub struct Numbers(u64);

impl Numbers {
    /// One of the many rows of numbers of a seed.
    pub fn of(seed: u64, row: u64) -> Self {
        let mut seeds = Self(seed);
        Self(seeds.draw() ^ row.wrapping_mul(0xD6E8_FEB8_6659_FD93))
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// One of a range.
    fn within(&mut self, range: Range<u64>) -> u64 {
        range.start + self.draw() % (range.end - range.start)
    }

    /// Whether something happens that does so in so many of a hundred cases.
    fn chance(&mut self, percent: u64) -> bool {
        self.draw() % 100 < percent
    }
}

/// What people do, and the weather they do it in.
pub struct Schedule {
    seed: u64,
    /// Of a hundred requests, how many meet a fault until the network heals.
    harshness: u64,
    /// From then on every request is answered.
    pub heals_at: u64,
    /// Who does what.
    pub tabs: Vec<Tab>,
}

/// A tab of an admin: the first two are of one, the third of another.
pub struct Tab {
    /// When its browser knows that it is offline.
    pub offline: Range<u64>,
    /// What is done in it, one after the other.
    pub steps: Vec<Step>,
}

/// A change that somebody makes.
#[derive(Clone, Debug)]
pub struct Step {
    /// How long after the one before.
    pub after: u64,
    /// On which subscription.
    pub subscription: usize,
    /// What shall be.
    pub wanted: Wanted,
    /// Whether the subscription is read before, or an older sight of it must do.
    pub reads_before: bool,
    /// How long after the beginning the tab is reloaded, if it is.
    pub reload: Option<u64>,
}

/// What shall be on a subscription.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// This partner of record.
    Partner(&'static str),
    /// None.
    Nobody,
    /// What was there before the newest change of this tab.
    Undo,
}

/// What befalls a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// After what time the server gets it: never, once or twice.
    pub arrives: Vec<u64>,
    /// What happens to the server then.
    pub crash: Option<Crash>,
    /// What the client hears.
    pub answer: Answer,
}

/// The server dies, and is back with what it keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crash {
    /// Whether before it did what it was asked.
    pub before: bool,
    /// How long it is away.
    pub away: u64,
}

/// What a client hears of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// What the server says, so long after it said it.
    Servers(u64),
    /// Half of what the server says, so long after it said it.
    Cut(u64),
    /// Nothing.
    Nothing,
    /// Something else, so long after the request was sent.
    Instead(u64, Instead),
}

/// Who answers in the server's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// The connection is reset.
    Reset,
    /// A gateway gave up waiting; what it passed on goes on.
    GaveUp,
    /// A gateway passes nothing on: come back after so many seconds.
    TurnedAway(u32),
    /// The sign-in page of a network, which passes nothing on.
    Portal,
}

impl Schedule {
    /// The schedule of a seed.
    pub fn of(seed: u64) -> Self {
        let mut numbers = Numbers::of(seed, 0);
        let heals_at = numbers.within(10_000..120_000);
        let harshness = numbers.within(5..70);
        let tabs = (0..numbers.within(2..4)).map(|_| Tab::of(&mut numbers, heals_at)).collect();
        Self { seed, harshness, heals_at, tabs }
    }

    /// From which it follows.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// What befalls the request of a number, counted over all tabs, when it is sent at a time.
    pub fn fate(&self, number: u64, now: u64) -> Fate {
        let mut numbers = Numbers::of(self.seed, 1 + number);
        let (there, back) = (numbers.within(5..150), numbers.within(5..150));
        let mut fate = Fate { arrives: vec![there], crash: None, answer: Answer::Servers(back) };
        if now >= self.heals_at || !numbers.chance(self.harshness) {
            return fate;
        }
        // Mostly seconds, and now and then longer than a client waits.
        let late = if numbers.chance(30) { 28_000..90_000 } else { 200..15_000 };
        let late = numbers.within(late);
        let soon = numbers.within(5..2_000);
        match numbers.draw() % 12 {
            0 => fate.arrives.clear(),
            1 | 2 => fate.answer = Answer::Nothing,
            3 => fate.arrives = vec![late],
            4 => fate.answer = Answer::Servers(late),
            5 => fate.arrives.push(late),
            6 => fate.answer = Answer::Instead(soon, Instead::Reset),
            7 => {
                let crash = Crash { before: numbers.chance(30), away: numbers.within(500..8_000) };
                fate.crash = Some(crash);
            }
            8 => {
                fate.arrives = vec![late];
                fate.answer = Answer::Instead(soon, Instead::GaveUp);
            }
            9 => {
                fate.arrives.clear();
                let seconds = numbers.within(0..4) as u32;
                fate.answer = Answer::Instead(soon, Instead::TurnedAway(seconds));
            }
            10 => {
                fate.arrives.clear();
                fate.answer = Answer::Instead(soon, Instead::Portal);
            }
            _ => fate.answer = Answer::Cut(back),
        }
        if fate.arrives.is_empty() && fate.answer == Answer::Servers(back) {
            fate.answer = Answer::Nothing;
        }
        // A proxy in between may send anything a second time.
        if !fate.arrives.is_empty() && numbers.chance(15) {
            fate.arrives.push(there + late);
        }
        fate
    }
}

impl Fate {
    /// Whether it is any other than being answered at once.
    pub fn is_fault(&self) -> bool {
        let [there] = self.arrives.as_slice() else { return true };
        *there >= 150 || self.crash.is_some() || !matches!(self.answer, Answer::Servers(0..150))
    }

    /// Whether the request, or what the server says of it, is lost.
    pub fn is_lost(&self) -> bool {
        self.arrives.is_empty() || !matches!(self.answer, Answer::Servers(_))
    }
}

impl Tab {
    fn of(numbers: &mut Numbers, heals_at: u64) -> Self {
        let from = numbers.within(0..heals_at);
        let long = if numbers.chance(30) { numbers.within(1..20_000) } else { 0 };
        let offline = from..heals_at.min(from + long);
        let steps = (0..numbers.within(2..5)).map(|_| Step::of(numbers)).collect();
        Self { offline, steps }
    }
}

impl Step {
    fn of(numbers: &mut Numbers) -> Self {
        let unhurried = numbers.chance(50);
        Self {
            after: numbers.within(if unhurried { 1_000..15_000 } else { 1..200 }),
            // Mostly the same one, so that people meet.
            subscription: usize::from(numbers.chance(20)),
            wanted: Wanted::of(numbers),
            reads_before: numbers.chance(60),
            reload: numbers.chance(20).then(|| numbers.within(1..40_000)),
        }
    }
}

impl Wanted {
    fn of(numbers: &mut Numbers) -> Self {
        // Few, so that somebody else often wants the same.
        const PARTNERS: [&str; 3] = ["4391507", "6080810", "512725"];
        // What they provoke: docs/sentinel-ids.md.
        const SENTINELS: [&str; 5] = ["9992006", "9990409", "9990012", "9990500", "9990501"];
        let pick = |from: &[&'static str], number: u64| {
            let place = usize::try_from(number % from.len() as u64).unwrap_or_default();
            from.get(place).map_or(Self::Nobody, |digits| Self::Partner(digits))
        };
        let number = numbers.draw();
        match numbers.within(0..10) {
            0..=4 => pick(&PARTNERS, number),
            5 => pick(&SENTINELS, number),
            6 | 7 => Self::Undo,
            _ => Self::Nobody,
        }
    }
}
