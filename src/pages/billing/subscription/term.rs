//! The term, drawn: a bar from start to end with today marked.

use super::progress::Progress;
use crate::{
    l10n::{Args, ids},
    pages::billing::shared::{Date, TermEnd, TermEndText, day_of, now},
    state::App,
};
use contract::{Subscription, Timestamp};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub(super) fn TermCard(subscription: Arc<Subscription>) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let now = now();
    let end = subscription.term_ends_at;
    let progress = Progress::of(&subscription, now, day_of);
    let start = progress.as_ref().map(|progress| progress.start);
    view! {
        <section class="card card--wide" aria-labelledby="term">
            <h2 id="term">{l10n.text(ids::SUBSCRIPTION_TERM)}</h2>
            {progress.map(|progress| timeline(&progress, end, now))}
            <div class="timeline__ends">
                {start.map(|start| view! { <p><Date at=start class="numeric"/></p> })}
                <p>
                    <Date at=end class="numeric"/>
                    <span class="table__line small muted"><TermEndText end=TermEnd::of(&subscription, now)/></span>
                </p>
            </div>
        </section>
    }
}

fn timeline(progress: &Progress, end: Timestamp, now: Timestamp) -> AnyView {
    let l10n = App::from_context().l10n;
    let &Progress { start, day, days } = progress;
    let over = now > end;
    let percent = if over { 100 } else { progress.percent() };
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
        <svg class="timeline" role="img" aria-label=sentence>
            <rect class="timeline__line" x="0" y="30" width="100%" height="6" rx="3"></rect>
            <rect class="timeline__elapsed" x="0" y="30" width=at.clone() height="6" rx="3"></rect>
            {(!over).then(|| view! {
                <line class="timeline__today" x1=at.clone() x2=at.clone() y1="22" y2="44"></line>
                <text x=at.clone() y="14" text-anchor=anchor fill="currentColor">{l10n.text(ids::SUBSCRIPTION_TODAY)}</text>
            })}
        </svg>
    }
    .into_any()
}
