use super::*;
use contract::{PartnerFilter, Sort, SortKey, SubscriptionStatus};
use proptest::prelude::*;

fn worldwide() -> Moniker {
    Moniker::Worldwide
}

#[test]
fn a9_every_address_and_its_aliases() {
    let products = Route::products(&worldwide());
    let filtered = Route::Products {
        moniker: Moniker::Germany,
        query: SubscriptionQuery {
            search: "visio & åäö".to_owned(),
            statuses: [SubscriptionStatus::Active, SubscriptionStatus::Expired].into(),
            partner: Some(PartnerFilter::Without),
            sort: Sort { key: SortKey::TermEnds, descending: true },
            ..SubscriptionQuery::default()
        },
    };
    let (cloud, id) = (Moniker::TwentyOneVianet, SubscriptionId::new("a b/c"));
    let subscription = Route::subscription(&cloud, &id);
    let edit = Route::Subscription { moniker: cloud, id, edit: true };
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
        (&sign_in, "/o365-worldwide/sign-in?return=%2Fo365-worldwide%2Fbilling%2Fproducts"),
    ] {
        assert_eq!(route.address(), address);
        assert_eq!(&Route::parse_address(address), route);
    }
    for alias in ["/o365-worldwide", "/o365-worldwide/billing", "/o365-worldwide/billing/subscriptions/"] {
        assert_eq!(Route::parse_address(alias), products, "{alias}");
    }
    for nowhere in ["/O365", "/o365-worldwide/nowhere", "/o365-worldwide/billing/products/1/2", "/%2e%2e"] {
        assert_eq!(Route::parse_address(nowhere), Route::NotFound, "{nowhere}");
    }
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
