//! `POST /v1/session/sign-in`: begins a session as a demo account.

use super::{Context, session};
use crate::{
    audit::Action,
    body::{self, invalid},
    cookie,
    credential::Credential,
    message::{Answer, ApiResponse},
    session::{SessionRecord, Token},
};
use contract::{AccountId, DemoAccount, Problem, ProblemCode};

/// Begins a session and ends the one the browser had in this cloud, if any: a token is never used on.
pub fn handle(context: &Context) -> Answer {
    if context.credential.is_bearer() {
        // A bearer is not asked to come from the app, and a cookie is for nobody else.
        return Err(Problem::new(ProblemCode::UntrustedRequest)
            .with_detail("a bearer gets no cookie")
            .into());
    }
    let body = body::read(context.body)?;
    let id = AccountId::new(body::text(&body, "accountId")?);
    let Some(account) = context.store.account(&context.cloud, &id)? else {
        context.store.record(&context.event(Action::SignInDenied, None))?;
        return Err(invalid("/accountId", "unknown-value"));
    };
    let token = Token::from_random(context.random);
    let record = SessionRecord {
        key: token.key(),
        cloud: context.cloud.clone(),
        account: id,
        signed_in_at: context.now,
        used_at: context.now,
    };
    let before = match &context.credential {
        Credential::Cookie(old) => context.live_session(old)?,
        Credential::Bearer(_) | Credential::Nothing => None,
    };
    let left = before
        .as_ref()
        .map(|(_, account): &(_, DemoAccount)| context.event(Action::SignedOut, Some(account)));
    let mut events: Vec<_> = left.into_iter().collect();
    events.push(context.event(Action::SignedIn, Some(&account)));
    context.store.open_session(&record, before.as_ref().map(|(old, _)| &old.key), &events)?;
    let response = ApiResponse::json(&session(&record, account))?;
    Ok(response.with_header("set-cookie", cookie::write(&context.cloud, &token)))
}

#[cfg(test)]
mod tests {
    use crate::{
        audit::{self, Action},
        message::ApiRequest,
        operations::testing::{bench, get, problem, read, sign_in},
        store::Store,
    };
    use contract::{Moniker, ProblemCode, Role, Session};

    const HERE: &str = "/api/o365-worldwide/v1/session/sign-in";

    #[test]
    fn a_session_begins_with_a_cookie_no_script_can_read() {
        let bench = bench();
        let response = sign_in(&bench, &Moniker::Worldwide, &Role::BillingAdmin);
        assert_eq!(read::<Session>(&response).roles, [Role::BillingAdmin]);
        let cookie = response.header("set-cookie").unwrap();
        assert!(cookie.starts_with("__Host-partner-admin.o365-worldwide="));
        for attribute in ["Path=/", "Secure", "HttpOnly", "SameSite=Strict"] {
            assert!(cookie.split("; ").any(|part| part == attribute), "{attribute}");
        }
        assert_eq!(get(&bench, &Moniker::Worldwide, "/v1/session").body, response.body);
    }

    #[test]
    fn signing_in_again_ends_the_session_before() {
        let bench = bench();
        let first = sign_in(&bench, &Moniker::Worldwide, &Role::BillingAdmin);
        let second = sign_in(&bench, &Moniker::Worldwide, &Role::GlobalReader);
        assert_ne!(first.header("set-cookie"), second.header("set-cookie"));
        let trail = bench.store.audit_trail().unwrap();
        let actions: Vec<Action> = trail.iter().map(|entry| entry.event.action).collect();
        assert_eq!(actions, [Action::SignedIn, Action::SignedOut, Action::SignedIn]);
        let names: Vec<_> = trail.iter().map(|entry| entry.event.account.clone().unwrap()).collect();
        assert!(names[0] == names[1] && names[1] != names[2]);
    }

    #[test]
    fn n7_what_is_no_account_here_is_refused_and_noted() {
        let bench = bench();
        let elsewhere = bench.store.accounts(&Moniker::Germany).unwrap().remove(0);
        for id in [elsewhere.account.id.as_str(), "nobody", ""] {
            let body = serde_json::json!({ "accountId": id }).to_string();
            let problem = problem(&bench.send(&ApiRequest::post(HERE, &body)));
            assert_eq!(problem.errors[0].field, "/accountId");
        }
        let trail = bench.store.audit_trail().unwrap();
        assert!(trail.iter().all(|entry| entry.event.action == Action::SignInDenied));
        assert_eq!(audit::verify(&trail, None).unwrap().length, 3);
    }

    #[test]
    fn a_body_that_cannot_be_read_says_where() {
        for (body, field, code) in [
            ("", "", "not-json"),
            ("{", "", "not-json"),
            ("[]", "/accountId", "required"),
            ("{}", "/accountId", "required"),
            (r#"{"accountId":7}"#, "/accountId", "not-a-string"),
        ] {
            let problem = problem(&bench().send(&ApiRequest::post(HERE, body)));
            assert_eq!(problem.code, ProblemCode::InvalidRequest);
            assert_eq!((problem.errors[0].field.as_str(), problem.errors[0].code.as_str()), (field, code));
        }
    }
}
