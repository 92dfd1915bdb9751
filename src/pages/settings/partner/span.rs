//! Where relationships lie in time, on one scale: pure, so that it is tested without a browser.

use contract::{Ahead, Relationship, Timestamp, relationship_end::EXTENSION_DAYS};

/// So many days are drawn beyond what is known, and before it.
const AROUND: i64 = 90;

/// The scale that all relationships of a partner are drawn on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    from: Timestamp,
    until: Timestamp,
}

/// A relationship on it, in thousandths of its width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// Where it begins.
    pub(super) start: i64,
    /// How far it has come; its end, when it has ended.
    pub(super) now: i64,
    /// Where it ends, or would; the edge when nothing ends it.
    pub(super) end: i64,
    /// Until where it goes on by itself.
    pub(super) on: Option<i64>,
}

impl Scale {
    /// Of all these, with today on it.
    pub(super) fn of(all: &[Relationship], now: Timestamp) -> Self {
        let starts = all.iter().map(|one| one.started_at);
        let ends = all.iter().filter_map(|one| match one.ahead() {
            Ahead::Extends(at) => Some(at.plus_days(EXTENSION_DAYS)),
            _ => one.ended_at.or(one.ends_at),
        });
        let from = starts.min().unwrap_or(now).min(now);
        let until = ends.max().unwrap_or(now).max(now);
        Self { from: from.plus_days(-AROUND / 3), until: until.plus_days(AROUND) }
    }

    /// Where an instant is, in thousandths.
    pub(super) fn place(self, at: Timestamp) -> i64 {
        let whole = (self.until.millis() - self.from.millis()).max(1);
        ((at.millis() - self.from.millis()).saturating_mul(1000) / whole).clamp(0, 1000)
    }

    /// Where a relationship is.
    pub(super) fn span(self, of: &Relationship, now: Timestamp) -> Span {
        let end = of.ended_at.or(of.ends_at);
        let on = match of.ahead() {
            Ahead::Extends(at) => Some(self.place(at.plus_days(EXTENSION_DAYS))),
            _ => None,
        };
        let start = self.place(of.started_at);
        let end = end.map_or(1000, |end| self.place(end)).max(start);
        Span { start, now: self.place(now).clamp(start, end), end, on }
    }
}

/// A share in thousandths, as a drawing's attribute.
pub(super) fn percent(thousandths: i64) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
pub(super) mod tests {
    use super::*;
    use contract::{
        AutoExtend, ETag, NamedPartner, RelationshipActions, RelationshipId, RelationshipKind,
        RelationshipOrigin, RelationshipStatus, TenantId,
    };
    use proptest::prelude::*;

    pub(in crate::pages::settings::partner) fn relationship(started: i64, ends: Option<i64>) -> Relationship {
        let text = |text: &str| text.to_owned();
        Relationship {
            id: RelationshipId::new("r"),
            partner: NamedPartner {
                id: TenantId::new("t"),
                name: text("Fabrikam"),
                domain: text("fabrikam.example"),
                city: text("Oslo"),
                country: text("NO"),
            },
            provider: None,
            kind: RelationshipKind::Granular,
            name: text("Desk"),
            roles: Vec::new(),
            origin: RelationshipOrigin::Invitation,
            invitation_id: None,
            status: RelationshipStatus::Active,
            started_at: day(started),
            ends_at: ends.map(day),
            auto_extend: AutoExtend::Off,
            ended_at: None,
            leaves_at: None,
            subscriptions: None,
            etag: ETag::new("\"1\""),
            allowed_actions: RelationshipActions::default(),
        }
    }

    pub(in crate::pages::settings::partner) fn day(number: i64) -> Timestamp {
        Timestamp::from_millis(0).plus_days(20_000 + number)
    }

    #[test]
    fn j1_what_ends_ends_and_what_nothing_ends_goes_to_the_edge() {
        let all = [relationship(0, Some(200)), relationship(0, None)];
        let scale = Scale::of(&all, day(100));
        let ending = scale.span(&all[0], day(100));
        assert!(ending.start < ending.now && ending.now < ending.end && ending.end < 1000);
        assert_eq!(ending.on, None);
        assert_eq!(scale.span(&all[1], day(100)).end, 1000);
    }

    #[test]
    fn j2_what_extends_goes_on_beyond_its_end() {
        let extends = Relationship { auto_extend: AutoExtend::HalfYear, ..relationship(0, Some(200)) };
        let scale = Scale::of(std::slice::from_ref(&extends), day(100));
        let span = scale.span(&extends, day(100));
        assert!(span.on.is_some_and(|on| on > span.end && on < 1000), "{span:?}");
        let ended =
            Relationship { status: RelationshipStatus::Terminated, ended_at: Some(day(50)), ..extends };
        let span = scale.span(&ended, day(100));
        assert_eq!((span.now, span.on), (span.end, None));
    }

    #[test]
    fn a_share_is_written_as_a_percentage() {
        assert_eq!([0, 5, 123, 1000].map(percent), ["0.0%", "0.5%", "12.3%", "100.0%"]);
    }

    proptest! {
        #[test]
        fn every_span_lies_on_its_scale(started in 0i64..4000, length in 0i64..4000, now in 0i64..9000) {
            let all = [relationship(started, Some(started + length)), relationship(started, None)];
            let scale = Scale::of(&all, day(now));
            for one in &all {
                let Span { start, now: reached, end, .. } = scale.span(one, day(now));
                let places = [0, start, reached, end, 1000];
                prop_assert!(places.is_sorted());
            }
            prop_assert!((0..=1000).contains(&scale.place(day(now))));
        }
    }
}
