use super::*;
use crate::{
    ids::{ETag, RelationshipId, TenantId},
    partner::NamedPartner,
    relationship::AutoExtend,
    role::{GLOBAL_ADMINISTRATOR, tests::role},
    timestamp::Timestamp,
};

pub(crate) fn relationship(kind: &str, status: &str) -> Relationship {
    Relationship {
        id: RelationshipId::new("1"),
        partner: NamedPartner {
            id: TenantId::new("0a1b2c3d-1111-2222-3333-444455556666"),
            name: "Fabrikam, Inc.".to_owned(),
            domain: "fabrikam.com".to_owned(),
            city: "Stockholm".to_owned(),
            country: "SE".to_owned(),
        },
        provider: None,
        kind: RelationshipKind::from(kind),
        name: String::new(),
        roles: vec![role("helpdesk")],
        origin: RelationshipOrigin::Invitation,
        invitation_id: None,
        status: RelationshipStatus::from(status),
        started_at: Timestamp::from_millis(0),
        ends_at: None,
        auto_extend: AutoExtend::Off,
        ended_at: None,
        leaves_at: None,
        subscriptions: None,
        etag: ETag::new("\"0\""),
        allowed_actions: RelationshipActions::default(),
    }
}

/// `remove roles, end, extend`: `+` for allowed, else the reason.
fn told(actions: &RelationshipActions) -> [String; 3] {
    [&actions.remove_roles, &actions.end_relationship, &actions.set_auto_extend].map(|access| match access {
        Access::Allowed => "+".to_owned(),
        Access::Denied(denial) => denial.reason.to_string(),
    })
}

fn admin() -> RelationshipActions {
    RelationshipActions::of(&[Role::GlobalAdmin], &Moniker::Worldwide)
}

#[test]
fn a5_global_and_billing_admins_remove_roles_and_only_a_global_admin_extends() {
    for role in Role::KNOWN {
        let actions = RelationshipActions::of(std::slice::from_ref(role), &Moniker::Worldwide);
        let expected = match role {
            Role::GlobalAdmin => ["+", "+", "+"],
            Role::BillingAdmin => ["+", "+", "roleRequired"],
            Role::PartnerDelegate => ["partnerDelegate"; 3],
            _ => ["roleRequired"; 3],
        };
        assert_eq!(told(&actions), expected, "{role}");
    }
}

#[test]
fn i4_i5_i8_who_ends_what_depends_on_its_kind() {
    for (kind, end) in [
        ("delegatedAdmin", "+"),
        ("advisor", "+"),
        ("granular", "endsWithRoles"),
        ("reseller", "resellerMustEnd"),
        ("indirectReseller", "resellerMustEnd"),
        ("resellerAndDelegatedAdmin", "resellerMustEnd"),
        ("partner", "endsWithAccount"),
        ("mpsa", "partnerMustEnd"),
        ("lob", "partnerMustEnd"),
        ("isv", "partnerMustEnd"),
        ("syndication", "partnerMustEnd"),
        ("oem", "operatorMustEnd"),
    ] {
        let told = told(&admin().on(&relationship(kind, "active")));
        assert_eq!(told, ["+", end, "notForThisKind"], "{kind}");
        assert!(RelationshipKind::from(kind).is_known());
    }
    assert_eq!(RelationshipKind::KNOWN.len(), 12);
}

#[test]
fn i1_where_there_are_no_roles_none_are_removed_and_i3_it_says_so() {
    let bare = Relationship { roles: Vec::new(), ..relationship("reseller", "active") };
    assert_eq!(told(&admin().on(&bare)), ["noRoles", "resellerMustEnd", "notForThisKind"]);
}

#[test]
fn g6_what_has_ended_is_changed_by_nobody_and_what_is_unknown_is_closed() {
    for status in ["terminationRequested", "terminating", "terminated", "expiring", "expired"] {
        let told = told(&admin().on(&relationship("granular", status)));
        assert_eq!(told, ["relationshipEnded"; 3], "{status}");
    }
    for (kind, status, origin) in [
        ("granular", "on-fire", "invitation"),
        ("franchise", "active", "invitation"),
        ("granular", "active", "birth"),
    ] {
        let odd = Relationship { origin: RelationshipOrigin::from(origin), ..relationship(kind, status) };
        assert_eq!(told(&admin().on(&odd)), ["unknown"; 3], "{kind} {status} {origin}");
    }
    let led = Relationship { origin: RelationshipOrigin::Operator, ..relationship("granular", "active") };
    assert_eq!(told(&admin().on(&led)), ["operatorMustEnd"; 3]);
}

#[test]
fn j2_what_may_do_everything_never_extends_by_itself() {
    let mut granular = Relationship { ends_at: Some(Timestamp::MAX), ..relationship("granular", "active") };
    assert_eq!(told(&admin().on(&granular)), ["+", "endsWithRoles", "+"]);
    granular.roles.push(role(GLOBAL_ADMINISTRATOR));
    assert_eq!(told(&admin().on(&granular)), ["+", "endsWithRoles", "holdsGlobalAdministrator"]);
}

#[test]
fn what_a_backend_leaves_out_is_denied() {
    let read: RelationshipActions = serde_json::from_str(r#"{"removeRoles":{"allowed":true}}"#).unwrap();
    assert_eq!(told(&read), ["+", "unknown", "unknown"]);
}
