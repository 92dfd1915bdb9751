use super::*;
use proptest::prelude::*;

const PARTNER: &str = "0a1b2c3d-1111-2222-3333-444455556666";
const PAIR: &str = "0a1b2c3d-1111-2222-3333-444455556666-7a8b9c0d-aaaa-bbbb-cccc-ddddeeeeffff";
const OWN: &str = "0190163d8694739baea5966c26f8ad91";

fn read(text: &str) -> InvitationLink {
    InvitationLink::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

#[test]
fn h7_every_shape_is_read() {
    use LinkShape::{Agreement, Code, DelegatedAdmin, Granular, Offer, Own, Reseller};
    let (worldwide, germany) = (Some(Moniker::Worldwide), Some(Moniker::Germany));
    let vianet = Some(Moniker::TwentyOneVianet);
    for (text, shape, cloud, id) in [
        (OWN.to_owned(), Code, None, Some(OWN)),
        (format!("{{{PARTNER}}}"), Code, None, Some(PARTNER)),
        (PAIR.to_owned(), Code, None, Some(PAIR)),
        (format!("https://admin.example/o365-germany/invitations/{OWN}"), Own, germany.clone(), Some(OWN)),
        (
            format!("http://localhost:8080/o365-21vianet/invitations/{OWN}?locale=sv-SE"),
            Own,
            vianet.clone(),
            Some(OWN),
        ),
        (
            format!("localhost:8080/console/o365-worldwide/invitations/{OWN}"),
            Own,
            worldwide.clone(),
            Some(OWN),
        ),
        (
            format!(
                "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId={PARTNER}&msppId=0&DAP=true#/BillingAccounts/partner-invitation"
            ),
            Reseller,
            worldwide.clone(),
            None,
        ),
        (
            format!("https://admin.microsoft.com/#/BillingAccounts/partner-invitation?partnerId={PARTNER}"),
            Reseller,
            worldwide.clone(),
            None,
        ),
        (
            format!(
                "https://portal.office.de/partner/partnersignup.aspx?type=ResellerRelationship&partnerId={PARTNER}&DAP=true"
            ),
            Reseller,
            germany,
            None,
        ),
        (
            format!(
                "https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/{PAIR}"
            ),
            Granular,
            worldwide.clone(),
            Some(PAIR),
        ),
        (
            format!(
                "https://admin.cloud.microsoft/?source=mail#/partners/invitation/granularadminrelationships/{PAIR}/"
            ),
            Granular,
            worldwide.clone(),
            Some(PAIR),
        ),
        (
            "https://admin.microsoft.com/adminportal/home?ref=/BillingAccounts/agreement".to_owned(),
            Agreement,
            worldwide.clone(),
            None,
        ),
        (
            "https://admin.microsoft.com/?ref=%2FBillingAccounts%2Fagreement".to_owned(),
            Agreement,
            worldwide.clone(),
            None,
        ),
        ("https://go.microsoft.com/fwlink/?linkid=2116573".to_owned(), Agreement, worldwide.clone(), None),
        (
            format!(
                "https://portal.office.com/partner/partnersignup.aspx?type=Trial&id={PARTNER}&msppid=4391507"
            ),
            Offer,
            worldwide,
            Some(PARTNER),
        ),
        (
            format!(
                "https://portal.partner.microsoftonline.cn/partner/partnersignup.aspx?type=DelegatedAdmin&id={OWN}"
            ),
            DelegatedAdmin,
            vianet,
            Some(OWN),
        ),
    ] {
        let link = read(&text);
        assert_eq!((link.shape, link.cloud, link.id.as_deref()), (shape, cloud, id), "{text}");
    }
}

#[test]
fn h7_what_a_reseller_link_claims_is_kept_to_be_compared() {
    let provider = PARTNER.replace('0', "f");
    let link = read(&format!(
        "https://admin.microsoft.com/Adminportal/Home?invtype=IndirectResellerRelationship\
         &partnerid={{{PARTNER}}}&indirectCSPId={provider}&dap=False#/billingaccounts/Partner-Invitation"
    ));
    assert_eq!(link.partner, Some(TenantId::new(PARTNER)));
    assert_eq!(link.provider, Some(TenantId::new(provider)));
    assert_eq!(link.delegated_admin, Some(false));
    assert!(link.is_of_operator());
}

#[test]
fn h7_a_link_is_found_in_the_mail_around_it_and_behind_what_protects_it() {
    let own = format!("https://admin.example/o365-worldwide/invitations/{OWN}");
    let protected = format!(
        "https://eur01.safelinks.protection.outlook.com/?url={}&data=05%7C02",
        crate::url::percent_encode(&own)
    );
    for text in [
        format!("Hello,\n\nplease accept: <{own}>.\nSee https://fabrikam.com/about for us."),
        format!("See https://fabrikam.com first,\nthen ({own}), please."),
        format!("<a href=\"{own}\">Accept</a>"),
        format!("\u{FEFF}{own}\u{200B}"),
        protected,
    ] {
        assert_eq!(read(&text).id.as_deref(), Some(OWN), "{text}");
    }
}

#[test]
fn h7_what_is_no_invitation_says_which() {
    for (text, error) in [
        ("", LinkError::Empty),
        (" \u{200B}\n", LinkError::Empty),
        ("Please accept us", LinkError::NoLink),
        ("4391507", LinkError::NoLink),
        ("https://", LinkError::OtherPage),
        ("https://admin.microsoft.com/Adminportal/Home#/homepage", LinkError::OtherPage),
        ("https://admin.example/o365-worldwide/billing/products", LinkError::OtherPage),
        ("https://admin.example/Not_A_Cloud/invitations/1", LinkError::OtherPage),
    ] {
        assert_eq!(InvitationLink::parse(text), Err(error), "{text:?}");
    }
    assert_eq!(InvitationLink::parse(&"a".repeat(MAX_TEXT + 1)), Err(LinkError::TooLong));
}

/// Reliability T1.
#[test]
fn h7_a_host_that_only_looks_like_the_operators_is_not() {
    for host in [
        "admin.microsoft.com@evil.example",
        "admin.microsoft.com.evil.example",
        "admin.microsoft.com:444",
        "аdmin.microsoft.com",
    ] {
        let text = format!("https://{host}/#/partners/invitation/granularAdminRelationships/{PAIR}");
        let link = read(&text);
        assert!(!link.is_of_operator(), "{host}");
        assert_eq!(link.cloud, None, "{host}");
    }
}

proptest! {
    #[test]
    fn h7_an_own_link_is_found_in_whatever_stands_around_it(
        moniker in "[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}",
        id in "[0-9a-f]{32}",
        before in "([A-Za-z ]{0,9}\\n|<|\")?",
        after in "([>.)]|\\n[A-Za-z ]{0,9})?",
    ) {
        let link = read(&format!("{before}https://a.example/{moniker}/invitations/{id}{after}"));
        prop_assert_eq!(link.cloud, Some(Moniker::from(moniker.as_str())));
        prop_assert_eq!(link.id.as_deref(), Some(id.as_str()));
    }

    #[test]
    fn no_text_makes_it_panic(text in "(https?://|[/?#&=%@:]|[a-z]{1,9}|[0-9a-f-]{1,36}|invType|ref|\\PC){0,20}") {
        let _ = InvitationLink::parse(&text);
    }
}
