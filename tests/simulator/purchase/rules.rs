//! What must hold of purchases.

use super::Buying;
use crate::{
    network::admin_of,
    play::{Play, Record},
    rules::{Broken, Rule, each, events_of},
    server::{Server, began},
};
use contract::{Order, OrderState, PartnerId, PartnerOfRecord, PlacedOrder, PurchaseChannel, Timestamp};
use partner_admin::client::OrderOutcome;
use reference::{
    audit::{Entry, Event},
    store::{OrderQuestion, OrderStore, Store},
};

/// How long somebody who orders the same again is told so first, in milliseconds.
const JUST_NOW: i64 = 600_000;

/// All orders, in the order in which they were placed.
fn orders(server: &Server) -> Vec<Order> {
    let organization = server.organization().clone();
    let limit = usize::MAX - 1;
    let question = OrderQuestion { organization, placed: None, state: None, edge: None, limit };
    let mut orders = server.store().orders(&question).expect("a store in memory").items;
    orders.reverse();
    orders.into_iter().map(|(_, order)| order).collect()
}

/// Compares all purchases with the server's own orders and history.
pub fn check(play: &Play<Buying>, trail: &[Entry], found: &mut Broken) {
    let orders = orders(&play.server.borrow());
    let events: Events = events_of(trail, |event| event.order.as_ref()).collect();
    each(play, found, |number, record, add| {
        check_purchase(play, (&orders, &events), number, record, add);
    });
    check_orders(play, (&orders, &events), &mut |rule, how| found.push((rule, how)));
}

/// What the trail says of orders.
type Events<'a> = Vec<(usize, &'a Event, &'a PlacedOrder)>;

/// Compares what was told of a purchase with the orders.
fn check_purchase(
    play: &Play<Buying>,
    (orders, events): (&[Order], &Events<'_>),
    number: usize,
    record: &Record<Buying>,
    add: &mut dyn FnMut(Rule, &str),
) {
    let server = play.server.borrow();
    let mine = events.iter().filter(|(_, event, _)| play.sender(&event.request_id) == Some(number)).count();
    if mine > 1 {
        add(Rule::NothingTwice, "it was bought several times");
    }
    let began_at = began().plus_millis(record.began as i64);
    for (_, _, outcome) in &record.told {
        match outcome {
            OrderOutcome::Taken(told) => {
                let there = orders.iter().find(|order| order.id == told.id);
                if there != Some(told) {
                    add(Rule::NoFalseSuccess, "there is no such order");
                }
                if told.placed_at < began_at {
                    add(Rule::NoFalseSuccess, "that order was placed before anybody asked for it");
                }
                if !is_of(&record.deed, told) {
                    add(Rule::NoFalseSuccess, "another thing was bought, or at another price");
                }
                let event = events.iter().find(|(_, _, placed)| placed.id == told.id);
                let by = event.and_then(|(_, event, _)| event.account.clone());
                if by.as_ref() != Some(&server.accounts[admin_of(record.tab)]) {
                    add(Rule::NoFalseSuccess, "somebody else bought it");
                }
            }
            OrderOutcome::Twin(told) => {
                if !orders.contains(told) || told.quote.item != record.deed.shown.item {
                    add(Rule::NoFalseRival, "no order of the same was there");
                }
                if mine > 0 {
                    add(Rule::NoFalseRefusal, "nothing was sent, but it was bought");
                }
            }
            OrderOutcome::Refused(_) | OrderOutcome::NotDone if mine > 0 => {
                add(Rule::NoFalseRefusal, "refused or not done, but it was bought");
            }
            OrderOutcome::Refused(_) | OrderOutcome::NotDone | OrderOutcome::Unknown(_) => {}
        }
    }
}

/// Whether an order is of what was asked for, at the price that was shown.
fn is_of(Buying { purchase, shown }: &Buying, order: &Order) -> bool {
    let partner = purchase.request.partner_id.filter(|_| order.state == OrderState::Completed);
    order.quote == *shown && id_of(&order.partner_of_record) == partner
}

/// Compares the orders with the history, with what became of them, and with each other.
fn check_orders(
    play: &Play<Buying>,
    (orders, events): (&[Order], &Events<'_>),
    add: &mut dyn FnMut(Rule, String),
) {
    let server = play.server.borrow();
    if events.len() != orders.len() {
        add(Rule::NothingLost, format!("{} events, {} orders", events.len(), orders.len()));
    }
    // Completed ones, with what was asked for and by whom.
    let mut bought: Vec<(&Order, usize, Buying)> = Vec::new();
    for (order, (_, event, placed)) in orders.iter().zip(events) {
        let mut add = |rule, how: &str| add(rule, format!("order {}: {how}", order.id));
        if (&placed.id, &placed.number, event.at) != (&order.id, &order.number, order.placed_at) {
            add(Rule::NothingLost, "the history tells another story than the orders");
        }
        let Some(sender) = play.sender(&event.request_id) else {
            add(Rule::NothingLost, "nobody asked for it");
            continue;
        };
        let (tab, deed) = {
            let record = &play.records.borrow()[sender];
            (record.tab, record.deed.clone())
        };
        if !is_of(&deed, order) {
            add(Rule::NoLostUpdate, "it is not what was shown");
        }
        if event.account.as_ref() != Some(&server.accounts[admin_of(tab)]) {
            add(Rule::NothingLost, "it is somebody else's");
        }
        let changed = event.change.as_ref().map(|change| (&change.subscription, id_of(&change.after)));
        let became = order.subscription_id.as_ref().map(|id| (id, id_of(&order.partner_of_record)));
        if changed != became || became.is_some() != (order.state == OrderState::Completed) {
            add(Rule::NothingLost, "the history tells of another subscription");
        }
        if order.state != OrderState::Completed {
            continue;
        }
        if !is_there(&server, order) {
            add(Rule::NothingLost, "its subscription is not what was bought");
        }
        // Who knew that there was one already, on either side, wanted another one.
        let is_twin = |(earlier, of, what): &&(&Order, usize, Buying)| {
            admin_of(*of) == admin_of(tab)
                && what.purchase == deed.purchase
                && order.placed_at.millis() - earlier.placed_at.millis() < JUST_NOW
        };
        if deed.purchase.beside.is_none() && bought.iter().any(|earlier| is_twin(&earlier)) {
            add(Rule::NothingTwice, "the same was bought just before, and nobody was told");
        }
        bought.push((order, tab, deed));
    }
    let store = server.store();
    let covered = store.coverage(server.organization(), began().plus_days(1)).expect("a store in memory");
    let there: u32 = covered.counts.values().sum();
    if there as usize != bought.len() {
        add(Rule::NothingLost, format!("{there} subscriptions, {} bought", bought.len()));
    }
    let credited = bought.iter().filter(|(order, ..)| order.partner_of_record.is_some()).count();
    let notices = store.notices_due(Timestamp::MAX).expect("a store in memory").len();
    if notices != credited {
        add(Rule::NothingLost, format!("{notices} partners are told, {credited} credited"));
    }
}

/// Whether what was bought is there, as it was bought.
fn is_there(server: &Server, order: &Order) -> bool {
    let Some(id) = &order.subscription_id else { return false };
    let found = server.store().subscription(server.organization(), id).expect("a store in memory");
    found.is_some_and(|row| {
        row.licenses.total == order.quote.item.licenses
            && row.unit_price == Some(order.quote.unit_price)
            && row.purchase_channel == PurchaseChannel::Direct
            && row.partner_of_record.value == order.partner_of_record
    })
}

fn id_of(partner: &Option<PartnerOfRecord>) -> Option<PartnerId> {
    partner.as_ref().map(|partner| partner.partner_id)
}
