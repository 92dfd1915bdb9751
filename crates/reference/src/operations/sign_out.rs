//! `POST /v1/session/sign-out`: ends the session of this cloud.

use super::Context;
use crate::{
    audit::Action,
    cookie,
    message::{Answer, ApiResponse},
};

/// Ends the session, if there is one: ending it twice is ending it once.
pub fn handle(context: &Context) -> Answer {
    let live = context.token.as_ref().map(|token| context.live_session(token)).transpose()?.flatten();
    if let Some((record, account)) = live {
        context.store.end_session(&record.key, &context.event(Action::SignedOut, Some(&account)))?;
    }
    Ok(ApiResponse::no_content().with_header("set-cookie", cookie::remove(&context.cloud)))
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
