use super::*;
use crate::{
    ids::{ETag, SubscriptionId},
    partner_id::PartnerId,
    partner_of_record::{PartnerOfRecord, PartnerOfRecordSlot, Source},
    subscription::{Licenses, Term},
    timestamp::Timestamp,
};

fn subscription(channel: &str, status: &str, has_partner: bool) -> Subscription {
    let partner = PartnerOfRecord {
        partner_id: PartnerId::parse("4391507").unwrap(),
        name: "Fabrikam, Inc.".to_owned(),
        city: "Stockholm".to_owned(),
        country: "SE".to_owned(),
        source: Source::Manual,
        associated_at: Timestamp::from_millis(0),
    };
    Subscription {
        id: SubscriptionId::new("1"),
        name: "Product".to_owned(),
        sku_part_number: "SKU".to_owned(),
        status: SubscriptionStatus::from(status),
        trial: false,
        licenses: Licenses { total: 1, assigned: 0 },
        term: Term::Annual,
        auto_renew: true,
        started_at: Timestamp::from_millis(0),
        term_ends_at: Timestamp::from_millis(0),
        unit_price: None,
        purchase_channel: PurchaseChannel::from(channel),
        reseller_name: None,
        partner_of_record: PartnerOfRecordSlot {
            value: has_partner.then_some(partner),
            etag: ETag::new("\"0\""),
            visible_at: None,
        },
        allowed_actions: PartnerOfRecordActions::default(),
    }
}

/// `set replace remove`: `+` for allowed, else the reason.
fn told(actions: &PartnerOfRecordActions) -> [String; 3] {
    [&actions.set, &actions.replace, &actions.remove].map(|access| match access {
        Access::Allowed => "+".to_owned(),
        Access::Denied(denial) => denial.reason.to_string(),
    })
}

#[test]
fn a5_global_and_billing_admins_change_partners_and_others_are_told_who_does() {
    for role in Role::KNOWN {
        let actions = PartnerOfRecordActions::of(std::slice::from_ref(role), &Moniker::Worldwide);
        let reason = match role {
            Role::GlobalAdmin | Role::BillingAdmin => "+",
            Role::PartnerDelegate => "partnerDelegate",
            _ => "roleRequired",
        };
        assert_eq!(told(&actions), [reason; 3], "{role}");
        if let Access::Denied(denial) = actions.replace {
            assert_eq!(denial.roles, [Role::GlobalAdmin, Role::BillingAdmin]);
        }
    }
}

#[test]
fn e2_every_cloud_replaces_and_removes_and_d6_one_does_not_set() {
    for (cloud, set) in [
        (Moniker::Worldwide, "+"),
        (Moniker::Germany, "+"),
        (Moniker::TwentyOneVianet, "partnerInitiatedOnly"),
    ] {
        let actions = PartnerOfRecordActions::of(&[Role::BillingAdmin], &cloud);
        assert_eq!(told(&actions), [set, "+", "+"], "{cloud}");
    }
    let elsewhere = PartnerOfRecordActions::of(&[Role::GlobalAdmin], &Moniker::from("o365-mars"));
    assert_eq!(told(&elsewhere), ["notInThisCloud"; 3]);
}

#[test]
fn d8_one_partner_is_set_where_there_is_none_and_else_replaced() {
    let admin = |cloud| PartnerOfRecordActions::of(&[Role::GlobalAdmin], cloud);
    let (with, without) = (subscription("direct", "active", true), subscription("direct", "active", false));
    assert_eq!(told(&admin(&Moniker::Worldwide).on(&with)), ["hasPartnerOfRecord", "+", "+"]);
    let absent = "noPartnerOfRecord";
    assert_eq!(told(&admin(&Moniker::Germany).on(&without)), ["+", absent, absent]);
    let vianet = admin(&Moniker::TwentyOneVianet);
    assert_eq!(told(&vianet.on(&without)), ["partnerInitiatedOnly", absent, absent]);
}

#[test]
fn d11_the_rule_of_a_subscription_beats_every_role_and_what_is_unknown_is_closed() {
    for (channel, status, reason) in [
        ("reseller", "active", "boughtThroughReseller"),
        ("reseller", "deleted", "boughtThroughReseller"),
        ("direct", "disabled", "subscriptionEnded"),
        ("direct", "deleted", "subscriptionEnded"),
        ("direct", "on-fire", "unknown"),
        ("auction", "active", "unknown"),
    ] {
        for has_partner in [true, false] {
            let subscription = subscription(channel, status, has_partner);
            for role in Role::KNOWN {
                let actions = PartnerOfRecordActions::of(std::slice::from_ref(role), &Moniker::Worldwide);
                assert_eq!(told(&actions.on(&subscription)), [reason; 3], "{channel} {status} {role}");
            }
        }
    }
}

#[test]
fn what_a_backend_leaves_out_is_denied() {
    let read: PartnerOfRecordActions =
        serde_json::from_str(r#"{"replacePartnerOfRecord":{"allowed":true}}"#).unwrap();
    assert_eq!(told(&read), ["unknown", "+", "unknown"]);
}
