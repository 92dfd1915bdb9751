use super::{read::is_own_address, *};
use contract::{AgreementId, InvitationId, RelationshipId, ReviewId, TenantId};
use contract::{PartnerFilter, PartnerId, PlanId, Sort, SortKey, SortOrder, SubscriptionStatus};
use proptest::prelude::*;

fn worldwide() -> Moniker {
    Moniker::Worldwide
}

#[test]
fn a9_every_address_and_its_aliases() {
    let products = Route::products(&worldwide());
    let filtered = Page::Products(SubscriptionQuery {
        search: "visio & åäö".to_owned(),
        statuses: [SubscriptionStatus::Active, SubscriptionStatus::Expired].into(),
        partner: Some(PartnerFilter::Without),
        sort: SortOrder::by(Sort { key: SortKey::TermEnds, descending: true }),
        ..SubscriptionQuery::default()
    });
    let filtered = filtered.of(&Moniker::Germany);
    let (cloud, id) = (Moniker::TwentyOneVianet, SubscriptionId::new("a b/c"));
    let subscription = Route::subscription(&cloud, &id);
    let edit = Page::Subscription { id, edit: true }.of(&cloud);
    let checkout = Page::Checkout(Checkout {
        product: ProductId::new("p"),
        plan: Some(PlanId::new("annual")),
        licenses: Some(5),
        partner: PartnerId::parse("1234567").ok(),
        step: Step::Review,
    });
    let checkout = checkout.of(&worldwide());
    let outcome = Some(RowOutcome::Failed);
    let bulk = Page::BulkChange { id: BulkChangeId::new("b"), outcome }.of(&worldwide());
    let sign_in = Route::SignIn { moniker: worldwide(), return_to: Some(products.address()) };
    for (route, address) in [
        (&Route::Clouds, "/"),
        (&products, "/o365-worldwide/billing/products"),
        (
            &filtered,
            "/o365-germany/billing/products?search=visio%20%26%20%C3%A5%C3%A4%C3%B6&status=active%2Cexpired&partnerOfRecord=without&sort=-termEndsAt",
        ),
        (&subscription, "/o365-21vianet/billing/products/a%20b%2Fc"),
        (&edit, "/o365-21vianet/billing/products/a%20b%2Fc?panel=partner-of-record"),
        (&Route::home(&worldwide()), "/o365-worldwide"),
        (&Route::catalogue(&worldwide()), "/o365-worldwide/billing/purchase"),
        (
            &checkout,
            "/o365-worldwide/billing/purchase/p/checkout?plan=annual&licenses=5&partner=1234567&step=review",
        ),
        (&Page::Order(OrderId::new("o")).of(&worldwide()), "/o365-worldwide/billing/orders/o"),
        (&Page::Coverage { table: true }.of(&worldwide()), "/o365-worldwide/billing/coverage?view=table"),
        (&Page::BulkChanges.of(&worldwide()), "/o365-worldwide/billing/partner-changes"),
        (&Page::NewBulkChange.of(&worldwide()), "/o365-worldwide/billing/partner-changes/new"),
        (&bulk, "/o365-worldwide/billing/partner-changes/b?outcome=failed"),
        (&Route::history(&worldwide()), "/o365-worldwide/billing/history"),
        (&sign_in, "/o365-worldwide/sign-in?return=%2Fo365-worldwide%2Fbilling%2Fproducts"),
    ] {
        assert_eq!(route.address(), address);
        assert_eq!(&Route::parse_address(address), route);
    }
    for alias in
        ["", "/subscriptions/", "/your-products", "/products-and-services", "/your-products/products"]
    {
        let alias = format!("/o365-worldwide/billing{alias}");
        assert_eq!(Route::parse_address(&alias), products, "{alias}");
    }
    for (older, page) in [
        ("/billing", Older::Products),
        ("/billing/subscriptions", Older::Products),
        ("/billing/your-products/products", Older::Products),
        ("/billing/purchase-services", Older::Purchase),
    ] {
        assert_eq!(Route::parse_address(older), Route::Older(page, None), "{older}");
    }
    for (number, page, cloud) in
        [("842054", Older::Products, Moniker::Worldwide), ("848041", Older::Purchase, Moniker::Germany)]
    {
        let (address, route) = (format!("/fwlink/{number}"), Route::Older(page, Some(cloud)));
        assert_eq!(Route::parse_address(&address), route);
        assert_eq!(route.address(), address);
    }
    assert_eq!(Route::parse_address("/fwlink/870519"), Route::NotFound);
    for older in [
        "/settings/partner-relationships",
        "/billing/partner-relationships",
        "/billing/billing-accounts/partner-relationships",
        "/fwlink/2074649",
        "/fwlink/2103629",
    ] {
        assert_eq!(Route::parse_address(older), Route::Older(Older::Relationships, None), "{older}");
    }
    for nowhere in ["/O365", "/o365-worldwide/nowhere", "/o365-worldwide/billing/products/1/2", "/%2e%2e"] {
        assert_eq!(Route::parse_address(nowhere), Route::NotFound, "{nowhere}");
    }
}

#[test]
fn g1_every_address_of_settings_and_its_aliases() {
    let asked = Asked::new(&[("status", "active".to_owned()), ("search", "å & ä".to_owned())]);
    let id = || TenantId::new("t 1");
    for (page, address) in [
        (
            Settings::Relationships(asked),
            "/settings/partner-relationships?status=active&search=%C3%A5%20%26%20%C3%A4",
        ),
        (
            Settings::Partner { id: id(), asked: Asked::one("panel", "end") },
            "/settings/partners/t%201?panel=end",
        ),
        (Settings::Ending(RelationshipId::new("r")), "/settings/partner-relationships/r/ending"),
        (Settings::Reviews, "/settings/partner-reviews"),
        (Settings::Review(ReviewId::new("v")), "/settings/partner-reviews/v"),
        (Settings::FindPartner(Asked::default()), "/settings/find-partner"),
        (Settings::Inquiries, "/settings/partner-inquiries"),
        (Settings::Invitations, "/settings/invitations"),
        (Settings::Invitation(InvitationId::new("i")), "/invitations/i"),
        (Settings::Agreements, "/settings/agreements"),
        (Settings::Agreement { id: AgreementId::new("a"), asked: Asked::default() }, "/agreements/a"),
        (Settings::Acceptances(Asked::default()), "/settings/acceptances"),
    ] {
        let route = Page::Settings(page).of(&worldwide());
        assert_eq!(route.address(), format!("/o365-worldwide{address}"));
        assert_eq!(Route::parse_address(&route.address()), route);
    }
    for alias in ["/billing/partner-relationships", "/billing/billing-accounts/partner-relationships"] {
        let alias = format!("/o365-worldwide{alias}");
        assert_eq!(Route::parse_address(&alias), Route::relationships(&worldwide()), "{alias}");
    }
}

#[test]
fn h7_every_shape_of_an_invitation_is_known_by_its_address() {
    for link in [
        "https://x/?invType=ResellerRelationship&partnerId=1&msppId=0&DAP=true#/BillingAccounts/partner-invitation",
        "https://x/Adminportal/Home?invtype=Trial&id=1#/homepage",
        "https://x/#/partners/invitation/granularAdminRelationships/1-2",
        "https://x/Adminportal/Home#/BillingAccounts/partner-invitation?partnerId=1",
        "https://x/?ref=/BillingAccounts/agreement",
        "https://x/?ref=%2FBillingAccounts%2Fagreement",
        "https://x/partner/partnersignup.aspx?type=DelegatedAdmin&id=1",
    ] {
        assert!(Older::is_invitation(link), "{link}");
    }
    for page in ["https://x/", "https://x/o365-worldwide/invitations/1", "https://x/settings/agreements"] {
        assert!(!Older::is_invitation(page), "{page}");
    }
    assert_eq!(Route::parse_address("/invitations"), Route::Older(Older::Invitation, None));
    let page = Page::Settings(Settings::Invitations).of(&worldwide());
    assert_eq!(Older::Invitation.of(&worldwide()), page);
    assert_eq!(Route::Older(Older::Invitation, None).address(), "/invitations");
}

#[test]
fn a_return_address_never_leaves_the_app() {
    for evil in [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "/\t/evil.example",
        "/o365-worldwide/sign-in?return=/",
        "evil",
        "",
        "/nowhere/at/all",
    ] {
        let address = format!("/o365-worldwide/sign-in?{}", write_query([("return", evil)]));
        let expected = Route::SignIn { moniker: worldwide(), return_to: None };
        assert_eq!(Route::parse_address(&address), expected, "{evil:?}");
    }
}

#[test]
fn a_base_is_a_path_without_a_slash_at_its_end() {
    for (text, base) in [("/", ""), ("", ""), ("/admin/", "/admin"), ("/a/b", "/a/b")] {
        assert_eq!(Base::parse(text).as_ref().map(Base::as_str), Some(base), "{text:?}");
    }
    for text in ["admin", "//evil.example", "/a//b", "https://x", "/a?b", "/a/../b"] {
        assert_eq!(Base::parse(text), None, "{text:?}");
    }
    let base = Base::parse("/admin").unwrap();
    assert_eq!(base.strip("/admin/x"), Some("/x"));
    assert_eq!(base.strip("/administrator/x"), None);
    assert_eq!(Route::Clouds.href(&base), "/admin/");
}

proptest! {
    #[test]
    fn any_address_opens_something_and_its_own_address_again(address in "/[a-z0-9%/?&=+-]{0,60}") {
        let route = Route::parse_address(&address);
        if route != Route::NotFound {
            prop_assert_eq!(Route::parse_address(&route.address()), route);
        }
    }

    #[test]
    fn no_return_address_is_read_as_a_host(address in "\\PC{0,40}") {
        if is_own_address(&address) {
            prop_assert!(address.starts_with('/') && !address.starts_with("//") && !address.contains('\\'));
        }
    }
}
