//! A schedule: from one seed, what people do in their tabs and what befalls each of their requests.
//!
//! Pure, so that a browser replays what was found natively: the same seed is the same schedule
//! everywhere. Times are milliseconds; where nothing else is said, since the schedule began.

use std::ops::Range;

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
    pub fn within(&mut self, range: Range<u64>) -> u64 {
        range.start + self.draw() % (range.end - range.start)
    }

    /// Whether something happens that does so in so many of a hundred cases.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.draw() % 100 < percent
    }
}

/// Something that people do.
pub trait Step: Sized {
    /// One that follows from numbers.
    fn draw(numbers: &mut Numbers) -> Self;
}

/// What people do, and the weather they do it in.
pub struct Schedule<S> {
    /// The weather.
    pub weather: Weather,
    /// Who does what.
    pub tabs: Vec<Tab<S>>,
}

/// What befalls requests, until everything is well again.
#[derive(Clone)]
pub struct Weather {
    seed: u64,
    /// Of a hundred requests, how many meet a fault until the network heals.
    harshness: u64,
    /// From then on every request is answered.
    pub heals_at: u64,
}

/// A tab of an admin: the first two are of one, the third of another.
pub struct Tab<S> {
    /// When its browser knows that it is offline.
    pub offline: Range<u64>,
    /// What is done in it, one after the other.
    pub steps: Vec<S>,
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

impl<S: Step> Schedule<S> {
    /// The schedule of a seed.
    pub fn of(seed: u64) -> Self {
        let mut numbers = Numbers::of(seed, 0);
        let heals_at = numbers.within(10_000..120_000);
        let harshness = numbers.within(5..70);
        let tabs = (0..numbers.within(2..4)).map(|_| Tab::of(&mut numbers, heals_at)).collect();
        Self { weather: Weather { seed, harshness, heals_at }, tabs }
    }
}

impl Weather {
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

impl<S: Step> Tab<S> {
    fn of(numbers: &mut Numbers, heals_at: u64) -> Self {
        let from = numbers.within(0..heals_at);
        let long = if numbers.chance(30) { numbers.within(1..20_000) } else { 0 };
        let offline = from..heals_at.min(from + long);
        let steps = (0..numbers.within(2..5)).map(|_| S::draw(numbers)).collect();
        Self { offline, steps }
    }
}
