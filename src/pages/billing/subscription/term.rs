//! The term, drawn: a bar from start to end with today marked.

use crate::{
    l10n::{Args, ids},
    pages::billing::shared::{Date, TermEnd, TermEndText, now},
    state::App,
};
use contract::{Subscription, Term, Timestamp, timestamp::DAY_MS};
use leptos::prelude::*;
use std::sync::Arc;

/// Where today stands in a term.
struct Progress {
    start: Timestamp,
    end: Timestamp,
    days: i64,
    day: i64,
    over: bool,
}

impl Progress {
    /// The term that ends with the subscription's, as seen at `now`.
    fn of(subscription: &Subscription, now: Timestamp) -> Self {
        let end = subscription.term_ends_at;
        let length = match subscription.term {
            Term::Monthly => 30,
            Term::Triennial => 3 * 365,
            Term::Annual | Term::Other(_) => 365,
        };
        let start = end.plus_days(-length).max(subscription.started_at);
        let days = ((end.millis() - start.millis()) / DAY_MS).max(1);
        let day = ((now.millis() - start.millis()) / DAY_MS + 1).clamp(1, days);
        Self { start, end, days, day, over: now > end }
    }

    fn percent(&self) -> i64 {
        if self.over { 100 } else { self.day * 100 / self.days }
    }
}

#[component]
pub(super) fn TermCard(subscription: Arc<Subscription>) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let now = now();
    let progress = Progress::of(&subscription, now);
    let Progress { start, end, days, day, over } = progress;
    let percent = progress.percent();
    let sentence = l10n.text_with(
        if over { ids::SUBSCRIPTION_TERM_OVER } else { ids::SUBSCRIPTION_TERM_SENTENCE },
        move || Args::new().at("start", start).at("end", end).count("day", day).count("days", days),
    );
    // The word stays inside the drawing at both ends.
    let anchor = match percent {
        ..15 => "start",
        86.. => "end",
        _ => "middle",
    };
    let at = format!("{percent}%");
    view! {
        <section class="card card--wide" aria-labelledby="term">
            <h2 id="term">{l10n.text(ids::SUBSCRIPTION_TERM)}</h2>
            <svg class="timeline" role="img" aria-label=sentence>
                <rect class="timeline__line" x="0" y="30" width="100%" height="6" rx="3"></rect>
                <rect class="timeline__elapsed" x="0" y="30" width=at.clone() height="6" rx="3"></rect>
                {(!over).then(|| view! {
                    <line class="timeline__today" x1=at.clone() x2=at.clone() y1="22" y2="44"></line>
                    <text x=at.clone() y="14" text-anchor=anchor fill="currentColor">{l10n.text(ids::SUBSCRIPTION_TODAY)}</text>
                })}
            </svg>
            <div class="timeline__ends">
                <p><Date at=start class="numeric"/></p>
                <p>
                    <Date at=end class="numeric"/>
                    <span class="table__line small muted"><TermEndText end=TermEnd::of(&subscription, now)/></span>
                </p>
            </div>
        </section>
    }
}
