//! `GET /v1/session`: who is signed in.

use super::{Context, Principal};
use crate::message::{Answer, ApiResponse};

/// Answers with the session.
pub fn handle(_: &Context, principal: &Principal) -> Answer {
    ApiResponse::json(&principal.session)
}

#[cfg(test)]
mod tests {
    use crate::{
        message::ApiRequest,
        operations::testing::{bench, bench_as, get, problem, read, sign_in},
        session::{ABSOLUTE_LIMIT, IDLE_LIMIT},
    };
    use contract::{BillingAccountType, Moniker, ProblemCode, Role, Session};

    #[test]
    fn a1_it_says_who_is_signed_in_as_what_and_where() {
        let bench = bench_as(&Moniker::TwentyOneVianet, &Role::PartnerDelegate);
        let session: Session = read(&get(&bench, &Moniker::TwentyOneVianet, "/v1/session"));
        assert_eq!(session.account.display_name, "Allan Deyoung");
        assert_eq!(session.organization.name, "Tailspin Toys (China)");
        assert_eq!(session.on_behalf_of_partner.as_deref(), Some("Litware (Beijing) Software"));
        assert_eq!(session.expires_at, session.signed_in_at.plus_millis(ABSOLUTE_LIMIT));
    }

    #[test]
    fn a6_it_says_what_kind_of_billing_account_the_organisation_has() {
        for (cloud, billing) in Moniker::KNOWN.iter().zip([
            BillingAccountType::MicrosoftCustomerAgreement,
            BillingAccountType::MicrosoftOnlineSubscription,
            BillingAccountType::MicrosoftOnlineSubscription,
        ]) {
            let bench = bench_as(cloud, &Role::GlobalReader);
            let session: Session = read(&get(&bench, cloud, "/v1/session"));
            assert_eq!(session.organization.billing_account_type, Some(billing), "{cloud}");
        }
    }

    #[test]
    fn nobody_is_told_to_sign_in() {
        let response = get(&bench(), &Moniker::Worldwide, "/v1/session");
        assert_eq!(problem(&response).code, ProblemCode::SignInRequired);
        assert_eq!(response.header("www-authenticate"), Some("Session realm=\"o365-worldwide\""));
        assert_eq!(response.header("set-cookie"), None);
    }

    #[test]
    fn a1_a_session_is_good_in_its_own_cloud_only() {
        let bench = bench();
        let opened = sign_in(&bench, &Moniker::Germany, &Role::GlobalAdmin);
        assert_eq!(get(&bench, &Moniker::Worldwide, "/v1/session").status, 401);
        // Even when its token is presented under the other cloud's name.
        let cookie = opened.header("set-cookie").unwrap().replace("o365-germany", "o365-worldwide");
        let mut request = ApiRequest::get("/api/o365-worldwide/v1/session");
        request.headers.insert("cookie".to_owned(), cookie.split(';').next().unwrap().to_owned());
        assert_eq!(problem(&bench.send(&request)).code, ProblemCode::SignInRequired);
    }

    #[test]
    fn a1_sessions_of_several_clouds_live_side_by_side() {
        let bench = bench_as(&Moniker::Germany, &Role::GlobalAdmin);
        sign_in(&bench, &Moniker::Worldwide, &Role::GlobalAdmin);
        for cloud in [Moniker::Germany, Moniker::Worldwide] {
            assert_eq!(read::<Session>(&get(&bench, &cloud, "/v1/session")).cloud, cloud);
        }
    }

    #[test]
    fn an_unused_session_ends_and_its_cookie_is_taken_back() {
        let bench = bench_as(&Moniker::Worldwide, &Role::GlobalReader);
        bench.clock.advance(IDLE_LIMIT);
        let response = get(&bench, &Moniker::Worldwide, "/v1/session");
        assert_eq!(problem(&response).code, ProblemCode::SignInRequired);
        assert!(response.header("set-cookie").unwrap().contains("Max-Age=0"));
    }

    #[test]
    fn use_keeps_a_session_alive_but_not_for_ever() {
        let bench = bench_as(&Moniker::Worldwide, &Role::GlobalReader);
        let step = IDLE_LIMIT - 1;
        for _ in 0..ABSOLUTE_LIMIT / step {
            bench.clock.advance(step);
            assert_eq!(get(&bench, &Moniker::Worldwide, "/v1/session").status, 200);
        }
        bench.clock.advance(step);
        assert_eq!(get(&bench, &Moniker::Worldwide, "/v1/session").status, 401);
    }
}
