//! `POST /v1/session/sign-out`: ends the session of this cloud.

use super::{Context, Principal};
use crate::{
    audit::Action,
    cookie,
    credential::Credential,
    message::{Answer, ApiResponse},
    session::Token,
};

/// Ends the session, if there is one: ending it twice is ending it once. Who comes with a bearer token
/// ends that, and leaves the cookie beside it alone.
pub fn handle(context: &Context) -> Answer {
    match &context.credential {
        Credential::Bearer(token) => return end_bearer(context, token.as_ref()),
        Credential::Cookie(token) => {
            if let Some((record, account)) = context.live_session(token)? {
                context.store.end_session(&record.key, &context.event(Action::SignedOut, Some(&account)))?;
            }
        }
        Credential::Nothing => {}
    }
    Ok(ApiResponse::no_content().with_header("set-cookie", cookie::remove(&context.cloud)))
}

fn end_bearer(context: &Context, token: Option<&Token>) -> Answer {
    if let (Some(issuer), Some(token), Some(principal)) = (context.issuer, token, Principal::of(context)?) {
        // Ended even when this cannot be noted: whoever signs out must not stay signed in.
        issuer.end(token);
        let mut event = context.event(Action::SignedOut, None);
        event.account = Some(principal.session.account.id);
        event.organization = Some(principal.session.organization.id);
        context.store.record(&event)?;
    }
    Ok(ApiResponse::no_content())
}

#[cfg(test)]
mod tests {
    use crate::{
        audit::Action,
        message::ApiRequest,
        operations::testing::{bench_as, get, sign_in},
        store::Store,
    };
    use contract::{Moniker, Role};

    #[test]
    fn n7_ending_a_session_twice_is_ending_it_once() {
        let bench = bench_as(&Moniker::Worldwide, &Role::GlobalAdmin);
        sign_in(&bench, &Moniker::Germany, &Role::GlobalAdmin);
        let request = ApiRequest::post("/api/o365-worldwide/v1/session/sign-out", "");
        for _ in 0..2 {
            let response = bench.send(&request);
            assert_eq!((response.status, response.body.as_str()), (204, ""));
            assert!(response.header("set-cookie").unwrap().contains("Max-Age=0"));
        }
        assert_eq!(get(&bench, &Moniker::Worldwide, "/v1/session").status, 401);
        assert_eq!(get(&bench, &Moniker::Germany, "/v1/session").status, 200, "the other cloud's goes on");
        let ended = bench.store.audit_trail().unwrap();
        assert_eq!(ended.iter().filter(|entry| entry.event.action == Action::SignedOut).count(), 1);
    }
}
