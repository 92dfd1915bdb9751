//! The relationships of a partner in time: what was, where today is, what comes; and the ends as a calendar.

use super::{
    calendar::{End, calendar},
    span::{Scale, Span, percent},
};
use crate::{
    browser::{files, history},
    l10n::{Args, L10n, ids},
    pages::{
        billing::now,
        settings::{opened::Panels, partner_name, relationships::duration, words},
    },
    state::App,
    ui::{Text, button},
};
use contract::{Ahead, Partner, Relationship, Timestamp};
use leptos::prelude::*;

pub(super) fn timeline(partner: &Partner, panel: Panels) -> Option<AnyView> {
    let l10n = App::from_context().l10n;
    let all = &partner.relationships;
    if all.is_empty() {
        return None;
    }
    let now = now();
    let scale = Scale::of(all, now);
    let rows: Vec<AnyView> = all.iter().map(|one| row(l10n, scale, one, now, panel)).collect();
    let ends = ends(l10n, partner);
    let take = (!ends.is_empty()).then(|| {
        let file = StoredValue::new(calendar(&ends, now));
        button("button", l10n.text(ids::PARTNER_PAGE_CALENDAR), move || {
            file.with_value(|file| files::save("partner.ics", "text/calendar", file));
        })
    });
    Some(
        view! {
            <section class="card card--wide" aria-labelledby="timeline">
                <h2 id="timeline">{l10n.text(ids::PARTNER_PAGE_TIMELINE)}</h2>
                {word(l10n, scale.place(now))}
                <ol class="spans">{rows}</ol>
                {take.map(|take| view! { <div class="actions">{take}</div> })}
            </section>
        }
        .into_any(),
    )
}

/// The word above today. What it says to the eye the sentences of the bars say to others.
fn word(l10n: L10n, today: i64) -> AnyView {
    // It stays inside the drawing at both ends.
    let anchor = match today {
        ..100 => "start",
        901.. => "end",
        _ => "middle",
    };
    view! {
        <svg class="span__bar" aria-hidden="true">
            <text class="span__word" x=percent(today) y="20" text-anchor=anchor fill="currentColor">
                {l10n.text(ids::SUBSCRIPTION_TODAY)}
            </text>
        </svg>
    }
    .into_any()
}

fn row(l10n: L10n, scale: Scale, of: &Relationship, now: Timestamp, panel: Panels) -> AnyView {
    let name = name(l10n, of);
    let ahead = words::ahead(l10n, of, now);
    let start = of.started_at;
    let sentence = l10n.text_with(ids::PARTNER_PAGE_TIMELINE_ROW, move || {
        Args::new().text("name", name.get()).at("start", start).text("ahead", ahead.get())
    });
    let id = of.id.clone();
    view! {
        <li>
            <div class="timeline__ends">
                <p>
                    {button("button button--link", name, move || panel.open(&id, None))}
                    <span class="table__line small muted numeric">{duration(of)}</span>
                </p>
                <p class="small muted">{ahead}</p>
            </div>
            {bar(scale.span(of, now), scale.place(now), sentence)}
        </li>
    }
    .into_any()
}

fn bar(span: Span, today: i64, sentence: Text) -> AnyView {
    let Span { start, now, end, on } = span;
    let on = on.map(|on| {
        view! {
            <rect class="span__on" x=percent(end) y="11" width=percent(on - end) height="6" rx="3"></rect>
        }
    });
    view! {
        <svg class="span__bar" role="img" aria-label=sentence>
            <rect class="span__line" x="0" y="13" width="100%" height="2"></rect>
            {on}
            <rect class="span__past" x=percent(start) y="10" width=percent(now - start) height="8" rx="3"></rect>
            <rect class="span__ahead" x=percent(now) y="10" width=percent(end - now) height="8" rx="3"></rect>
            <line class="span__today" x1=percent(today) x2=percent(today) y1="2" y2="26"></line>
        </svg>
    }
    .into_any()
}

/// Its name, or what the partner is.
pub(super) fn name(l10n: L10n, of: &Relationship) -> Text {
    if of.name.is_empty() {
        words::kind(l10n, &of.kind)
    } else {
        Signal::stored(partner_name::plain(&of.name))
    }
}

/// What ends, or goes on by itself, in the order of time.
fn ends(l10n: L10n, partner: &Partner) -> Vec<End> {
    // The page itself, without what is open above it.
    let page = history::href();
    let page = page.split(['?', '#']).next().unwrap_or_default();
    let mut ends: Vec<End> = partner
        .relationships
        .iter()
        .filter_map(|one| {
            let (id, at) = match one.ahead() {
                Ahead::Ends(at) | Ahead::Unclear(at) => (ids::PARTNER_PAGE_CALENDAR_ENDS, at),
                Ahead::Extends(at) => (ids::PARTNER_PAGE_CALENDAR_EXTENDS, at),
                Ahead::Nothing => return None,
            };
            let name = untrack(|| name(l10n, one).get());
            let args =
                Args::new().text("partner", partner_name::plain(&partner.identity.name)).text("name", name);
            let title = crate::l10n::without_isolation(&untrack(|| l10n.now(id, args)));
            Some(End { id: one.id.clone(), at, title, address: page.to_owned() })
        })
        .collect();
    ends.sort_by_key(|end| end.at);
    ends
}
