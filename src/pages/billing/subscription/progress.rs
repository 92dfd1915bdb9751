//! Where today stands in a term.

use contract::{Subscription, Term, Timestamp};

/// A term and today's place in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Progress {
    /// When the term began.
    pub(super) start: Timestamp,
    /// Its length in days.
    pub(super) days: i64,
    /// Which of them is today, from 1.
    pub(super) day: i64,
}

impl Progress {
    /// The term that ends with the subscription's, as seen at `now`; `day_of` counts days by the
    /// calendar that is shown. Nothing for a term of unknown length.
    pub(super) fn of(
        subscription: &Subscription,
        now: Timestamp,
        day_of: fn(Timestamp) -> i64,
    ) -> Option<Self> {
        let months = match subscription.term {
            Term::Monthly => 1,
            Term::Annual => 12,
            Term::Triennial => 36,
            Term::Other(_) => return None,
        };
        let end = subscription.term_ends_at;
        // The first term may be shorter.
        let start = months_before(end, months)?.max(subscription.started_at);
        let days = (day_of(end) - day_of(start)).max(1);
        let day = (day_of(now) - day_of(start) + 1).clamp(1, days);
        Some(Self { start, days, day })
    }

    pub(super) fn percent(&self) -> i64 {
        self.day * 100 / self.days
    }
}

/// So many months before, in UTC, as the service counts; the last day of a month that is too short.
fn months_before(at: Timestamp, months: i64) -> Option<Timestamp> {
    let text = at.to_string();
    let number = |from, to| text.get(from..to)?.parse::<i64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let month = year * 12 + month - 1 - months;
    let (year, month, time) = (month.div_euclid(12), month.rem_euclid(12) + 1, text.get(10..)?);
    (1..=day).rev().find_map(|day| Timestamp::parse(&format!("{year:04}-{month:02}-{day:02}{time}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::{
        ETag, Licenses, PartnerOfRecordActions, PartnerOfRecordSlot, PurchaseChannel, SubscriptionId,
        SubscriptionStatus, timestamp::DAY_MS,
    };

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    fn day_of(at: Timestamp) -> i64 {
        at.millis() / DAY_MS
    }

    fn progress(term: Term, started: &str, ends: &str, now: &str) -> Option<(String, i64, i64)> {
        let subscription = Subscription {
            id: SubscriptionId::new("1"),
            name: "Product".to_owned(),
            sku_part_number: "SKU".to_owned(),
            status: SubscriptionStatus::Active,
            trial: false,
            licenses: Licenses { total: 1, assigned: 0 },
            term,
            auto_renew: true,
            started_at: at(started),
            term_ends_at: at(ends),
            unit_price: None,
            purchase_channel: PurchaseChannel::Direct,
            reseller_name: None,
            partner_of_record: PartnerOfRecordSlot {
                value: None,
                etag: ETag::new("\"0\""),
                visible_at: None,
            },
            allowed_actions: PartnerOfRecordActions::default(),
        };
        Progress::of(&subscription, at(now), day_of)
            .map(|progress| (progress.start.to_string(), progress.day, progress.days))
    }

    #[test]
    fn a_term_begins_so_many_calendar_months_before_its_end() {
        let long_ago = "2015-01-01T00:00:00Z";
        for (term, ends, start, days) in [
            (Term::Monthly, "2026-08-01T00:00:00Z", "2026-07-01T00:00:00Z", 31),
            (Term::Monthly, "2026-03-31T09:30:00Z", "2026-02-28T09:30:00Z", 31),
            (Term::Monthly, "2024-03-31T00:00:00Z", "2024-02-29T00:00:00Z", 31),
            (Term::Monthly, "2026-01-15T00:00:00Z", "2025-12-15T00:00:00Z", 31),
            (Term::Annual, "2025-01-01T00:00:00Z", "2024-01-01T00:00:00Z", 366),
            (Term::Annual, "2024-02-29T00:00:00Z", "2023-02-28T00:00:00Z", 366),
            (Term::Triennial, "2027-06-30T00:00:00Z", "2024-06-30T00:00:00Z", 1_095),
        ] {
            let found = progress(term, long_ago, ends, start);
            assert_eq!(found, Some((start.to_owned(), 1, days)), "{ends}");
        }
    }

    #[test]
    fn a_term_never_begins_before_the_subscription() {
        let started = "2026-10-12T00:00:00Z";
        let found = progress(Term::Annual, started, "2027-01-01T00:00:00Z", "2026-10-13T00:00:00Z");
        assert_eq!(found, Some((started.to_owned(), 2, 81)));
    }

    #[test]
    fn today_stays_within_the_term() {
        let (started, ends) = ("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
        for (now, day) in
            [("2025-12-31T00:00:00Z", 1), ("2026-12-31T23:00:00Z", 365), ("2029-01-01T00:00:00Z", 365)]
        {
            let found = progress(Term::Annual, started, ends, now);
            assert_eq!(found.map(|(_, day, _)| day), Some(day), "{now}");
        }
    }

    #[test]
    fn of_a_term_of_unknown_length_nothing_is_said() {
        let term = Term::from("fortnightly");
        assert_eq!(
            progress(term, "2020-01-01T00:00:00Z", "2027-01-01T00:00:00Z", "2026-11-21T00:00:00Z"),
            None
        );
    }
}
