//! Notices of an end to come: 30, 7 and 1 days before and on the day, to both sides (row J1).

use super::{Cause, Letter, Matter, address};
use crate::relationships::RelationshipRecord;
use contract::{
    AutoExtend, DemoAccount, NamedPartner, Organization, Timestamp, relationship_end::NOTICE_DAYS,
};

/// A relationship that ends by itself.
pub(crate) struct Ending<'a> {
    /// Its id.
    pub(crate) relationship: &'a str,
    pub(crate) organization: &'a Organization,
    pub(crate) partner: &'a NamedPartner,
    pub(crate) name: &'a str,
    pub(crate) ends_at: Timestamp,
}

impl<'a> Ending<'a> {
    /// Of a relationship; nothing for one that does not end by itself, or not any more.
    pub(crate) fn of(
        organization: &'a Organization,
        record: &'a RelationshipRecord,
        now: Timestamp,
    ) -> Option<Self> {
        let life = record.life(now);
        let ends = record.auto_extend == AutoExtend::Off && life.status.is_open();
        let ends_at = life.ends_at.filter(|_| ends)?;
        let RelationshipRecord { id, partner, name, .. } = record;
        Some(Self { relationship: id.as_str(), organization, partner, name, ends_at })
    }
}

/// The letters still to come. Those whose time has passed are left out: nobody is told today that there are
/// thirty days left when there are six.
///
/// They are written when a relationship begins that ends, or when it does not extend by itself any more, and
/// forgotten by the store's `cancel_letters` when it ends before or extends from now on.
pub(crate) fn notices(ending: &Ending, accounts: &[DemoAccount], now: Timestamp) -> Vec<Letter> {
    let Ending { relationship, organization, partner, name, ends_at } = ending;
    let mut letters = Vec::new();
    for days in NOTICE_DAYS {
        let due_at = ends_at.plus_days(-i64::from(days));
        if due_at <= now {
            continue;
        }
        let matter = Matter::Ending {
            partner: partner.name.clone(),
            organization: organization.name.clone(),
            name: (*name).to_owned(),
            days,
            ends_at: *ends_at,
        };
        let cause = Cause { organization, about: relationship, due_at };
        letters.push(cause.letter(address(partner), matter.clone()));
        letters.extend(cause.to_admins(accounts, &matter));
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed;
    use contract::TenantId;

    #[test]
    fn j1_both_sides_are_told_before_the_end_and_on_the_day_but_not_of_what_has_passed() {
        let now = Timestamp::parse("2026-11-21T08:30:00Z").unwrap();
        let tenant = seed::tenants(now).remove(0);
        let partner = NamedPartner {
            id: TenantId::new("t"),
            name: "Litware".to_owned(),
            domain: "litware.com".to_owned(),
            city: "Redmond".to_owned(),
            country: "US".to_owned(),
        };
        let told = |ends_in: i64| {
            let ends_at = now.plus_days(ends_in);
            let ending = Ending {
                relationship: "r",
                organization: &tenant.organization,
                partner: &partner,
                name: "Desk",
                ends_at,
            };
            let letters = notices(&ending, &tenant.accounts, now);
            let days = letters.iter().map(|letter| {
                let Matter::Ending { days, .. } = letter.matter else { panic!("{letter:?}") };
                assert_eq!(letter.due_at, ends_at.plus_days(-i64::from(days)));
                (days, letter.to.clone())
            });
            days.collect::<Vec<_>>()
        };
        let both = |days: &[u16]| {
            let to = ["partner-t@partners.example", "megan.bowen@contoso.com"];
            days.iter().flat_map(|days| to.map(|to| (*days, to.to_owned()))).collect::<Vec<_>>()
        };
        assert_eq!(told(90), both(&[30, 7, 1, 0]));
        assert_eq!(told(30), both(&[7, 1, 0]), "the thirtieth day is this moment");
        assert_eq!(told(6), both(&[1, 0]));
        assert_eq!(told(-1), []);
    }
}
