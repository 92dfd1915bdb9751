//! Subscriptions: every status, term, channel and origin of a partner, in believable proportions.

use super::{numbers::Numbers, organizations::Profile, prices, products::Product};
use crate::store::etag;
use contract::{
    PartnerOfRecord, PartnerOfRecordActions, PartnerOfRecordSlot, Subscription, SubscriptionId,
    SubscriptionStatus, Timestamp,
    partner_of_record::Source,
    subscription::{Licenses, PurchaseChannel, Term},
};
use std::ops::Range;

/// A name that becomes markup wherever text is taken for markup (reliability E6).
const NASTY: &str = "\"><img src=x onerror=alert(1)>";

impl Profile {
    /// Its subscriptions from one place to another: the products in turn.
    pub(super) fn subscriptions(&self, places: Range<usize>, now: Timestamp) -> Vec<Subscription> {
        let products = self.products.iter().cycle().enumerate().take(places.end).skip(places.start);
        products.map(|(place, product)| self.subscription(place, product, now)).collect()
    }

    fn subscription(&self, place: usize, product: &Product, now: Timestamp) -> Subscription {
        let mut numbers = Numbers::of(&format!("{} {place}", self.name));
        let status = status(&mut numbers, self.subscriptions);
        let trial = self.subscriptions > 1 && numbers.chance(6);
        let term = if trial { Term::Monthly } else { term(&mut numbers) };
        let (started_at, term_ends_at) = life(&mut numbers, &status, &term, now);
        let channel = channel(&mut numbers, self.partners.is_empty());
        let reseller = numbers.pick(self.partners).filter(|_| channel == PurchaseChannel::Reseller);
        let source = source(&mut numbers, &channel);
        let since = associated(&mut numbers, started_at, now);
        let partner = match reseller {
            Some(reseller) => reseller.of_record(source, since),
            None if numbers.chance(62) => {
                numbers.pick(self.partners).and_then(|partner| partner.of_record(source, since))
            }
            None => None,
        };
        let id = id(&mut numbers, started_at);
        Subscription {
            name: self.name_of(&mut numbers, place, product),
            sku_part_number: product.part_number.to_owned(),
            licenses: licenses(&mut numbers, product, &status, trial),
            auto_renew: !trial && status == SubscriptionStatus::Active && numbers.chance(80),
            unit_price: if trial { None } else { prices::unit_price(&self.cloud, product, &term) },
            reseller_name: reseller.map(|reseller| reseller.name.to_owned()),
            partner_of_record: slot(&id, partner),
            purchase_channel: channel,
            // Said of an account, not of a subscription.
            allowed_actions: PartnerOfRecordActions::default(),
            id,
            status,
            trial,
            term,
            started_at,
            term_ends_at,
        }
    }

    /// The product's name the first time; after that mostly one that the organisation gave. What makes the
    /// organisation larger than it is has a number too, as an organisation with so many would need.
    fn name_of(&self, numbers: &mut Numbers, place: usize, product: &Product) -> String {
        let round = place / self.products.len().max(1);
        match numbers.pick(self.labels) {
            Some(label) if place >= self.subscriptions => format!("{} – {label} {place}", product.name),
            _ if place == 200 => format!("{} – {NASTY}", product.name),
            Some(label) if round > 0 && numbers.chance(92) => format!("{} – {label}", product.name),
            _ => product.name.to_owned(),
        }
    }
}

fn slot(id: &SubscriptionId, value: Option<PartnerOfRecord>) -> PartnerOfRecordSlot {
    let etag = etag(None, id, value.as_ref());
    PartnerOfRecordSlot { value, etag, visible_at: None }
}

fn id(numbers: &mut Numbers, started_at: Timestamp) -> SubscriptionId {
    let millis = started_at.millis().unsigned_abs();
    let id = uuid::Builder::from_unix_timestamp_millis(millis, &numbers.bytes()).into_uuid();
    SubscriptionId::new(id.to_string())
}

fn status(numbers: &mut Numbers, of: usize) -> SubscriptionStatus {
    match numbers.between(0, 100) {
        _ if of == 1 => SubscriptionStatus::Active,
        0..74 => SubscriptionStatus::Active,
        74..79 => SubscriptionStatus::Pending,
        79..85 => SubscriptionStatus::Suspended,
        85..91 => SubscriptionStatus::Expired,
        91..95 => SubscriptionStatus::Disabled,
        _ => SubscriptionStatus::Deleted,
    }
}

fn term(numbers: &mut Numbers) -> Term {
    match numbers.between(0, 100) {
        0..25 => Term::Monthly,
        25..90 => Term::Annual,
        _ => Term::Triennial,
    }
}

/// When it started and when its term ends: ahead of now for what is in use, behind it for what has ended.
fn life(
    numbers: &mut Numbers,
    status: &SubscriptionStatus,
    term: &Term,
    now: Timestamp,
) -> (Timestamp, Timestamp) {
    use SubscriptionStatus::{Deleted, Disabled, Expired, Pending};
    let day = |days: i64| now.plus_millis(-(now.millis() % 86_400_000)).plus_days(days);
    let in_office_hours = i64::from(numbers.between(7 * 3600, 16 * 3600)) * 1000;
    let term_days = u32::try_from(prices::days(term)).unwrap_or(30);
    let end = match status {
        Pending => prices::days(term) - 1,
        Expired => -i64::from(numbers.between(1, 30)),
        Disabled => -i64::from(numbers.between(31, 90)),
        Deleted => -i64::from(numbers.between(91, 180)),
        _ => i64::from(numbers.between(1, term_days)),
    };
    let terms = if *status == Pending { 1 } else { i64::from(numbers.between(1, 5)) };
    let start = day(end - prices::days(term) * terms).min(day(-1));
    (start.plus_millis(in_office_hours), day(end).plus_millis(in_office_hours))
}

/// When its partner came: at the purchase or up to 39 hours after it, but never later than now.
fn associated(numbers: &mut Numbers, started_at: Timestamp, now: Timestamp) -> Timestamp {
    let hesitated = i64::from(numbers.between(0, 40)) * 3_600_000;
    let passed = now.millis() - started_at.millis();
    started_at.plus_millis(hesitated.min(passed / 2))
}

fn channel(numbers: &mut Numbers, nobody_sells: bool) -> PurchaseChannel {
    if !nobody_sells && numbers.chance(22) { PurchaseChannel::Reseller } else { PurchaseChannel::Direct }
}

fn source(numbers: &mut Numbers, channel: &PurchaseChannel) -> Source {
    match (channel, numbers.between(0, 10)) {
        (PurchaseChannel::Reseller, _) => Source::Reseller,
        (_, 0..4) => Source::AtPurchase,
        (_, 4..9) => Source::Manual,
        _ => Source::Invitation,
    }
}

/// Round numbers, mostly small; a few have more assigned than bought.
fn licenses(numbers: &mut Numbers, product: &Product, status: &SubscriptionStatus, trial: bool) -> Licenses {
    let total = match numbers.between(0, 10) {
        _ if trial => 25,
        _ if product.monthly > 4_000 => numbers.between(1, 60),
        0..4 => numbers.between(1, 20),
        4..8 => numbers.between(2, 30) * 10,
        _ => numbers.between(3, 50) * 100,
    };
    let assigned = match (status, numbers.between(0, 20)) {
        (SubscriptionStatus::Pending | SubscriptionStatus::Deleted, _) => 0,
        (_, 0) => total + numbers.between(1, 6),
        (_, 1..6) => total,
        _ => numbers.between(0, total + 1),
    };
    Licenses { total, assigned }
}
