//! From a request to a response: the same for every host.

use crate::{
    cookie,
    credential::Credential,
    message::{ApiRequest, ApiResponse, Failure},
    operations::{Context, Principal},
    routes::{Handler, Route, routes_at},
    setup::Setup,
    store::Store,
    test_issuer::{self, TestIssuer},
    trust,
};
use contract::{
    Access, Method, Moniker, Problem, ProblemCode, RequestId, Timestamp, operation::FRESH_SIGN_IN, url,
};

#[cfg(test)]
mod tests;

/// Where the API begins.
pub const PREFIX: &str = "/api/";

/// What a host adds to a request: the things a function cannot know by itself.
pub struct Occasion<'a> {
    /// The server's time.
    pub now: Timestamp,
    /// Names the request.
    pub request_id: RequestId,
    /// Bytes nobody can guess, for a session that may begin.
    pub random: [u8; 32],
    /// Whose bearer tokens are good; nobody's without one.
    pub issuer: Option<&'a TestIssuer>,
    /// What the backend has beside its store.
    pub setup: &'a Setup,
    /// From which address the request came, as the connection says it.
    pub address: Option<String>,
}

/// Keeps the request ID a client sent when it is a UUID; anything else does not get into the log.
pub fn request_id(sent: Option<&str>, random: [u8; 16]) -> RequestId {
    let sent = sent.and_then(|text| uuid::Uuid::try_parse(text).ok());
    let id = sent.unwrap_or_else(|| uuid::Builder::from_random_bytes(random).into_uuid());
    RequestId::new(id.hyphenated().to_string())
}

/// Answers a request.
pub fn dispatch(store: &dyn Store, request: &ApiRequest, occasion: Occasion) -> ApiResponse {
    let request_id = occasion.request_id.clone();
    let response = answer(store, request, occasion).unwrap_or_else(|refusal| refusal.respond(&request_id));
    response.with_header("cache-control", "no-store").with_header("x-request-id", request_id.as_str())
}

fn answer(store: &dyn Store, request: &ApiRequest, occasion: Occasion) -> Result<ApiResponse, Refusal> {
    if let Some(issuer) = occasion.issuer.filter(|_| request.path == test_issuer::PATH) {
        if request.method != Method::Post.as_str() {
            let refusal = Refusal::from(Problem::new(ProblemCode::MethodNotAllowed));
            return Err(refusal.with_header("allow", Method::Post.as_str().to_owned()));
        }
        return Ok(issuer.answer(store, request, &occasion)?);
    }
    let (cloud, path) = locate(&request.path)?;
    let (route, id) = choose(&request.method, path)?;
    if !trust::accepts_json(request.header("accept")) {
        return Err(Problem::new(ProblemCode::NotAcceptable).into());
    }
    let credential = Credential::read(request, &cloud);
    if !route.method.is_safe() {
        if !credential.is_bearer() {
            trust::require_app(request)?;
        }
        trust::require_json(request)?;
    }
    let context = Context {
        store,
        now: occasion.now,
        request_id: occasion.request_id,
        random: occasion.random,
        credential,
        issuer: occasion.issuer,
        setup: occasion.setup,
        address: occasion.address,
        user_agent: request.header("user-agent"),
        cloud,
        id,
        query: url::read_query(&request.query),
        if_match: request.header("if-match"),
        idempotency_key: request.header("idempotency-key"),
        body: &request.body,
    };
    let answered = match route.handler {
        Handler::Open(handle) => handle(&context).map_err(Refusal::from),
        Handler::SignedIn(handle) => authenticate(&context).and_then(|principal| {
            authorize(&principal, &route, &context.cloud)?;
            // Whatever else the request says.
            if route.name.needs_fresh_sign_in() {
                principal.require_fresh(&context)?;
            }
            Ok(handle(&context, &principal)?)
        }),
    };
    answered.map_err(|refusal| refusal.challenge(&context))
}

/// The cloud and the path below it.
fn locate(path: &str) -> Result<(Moniker, &str), Failure> {
    let below = path.strip_prefix(PREFIX).ok_or_else(|| Problem::new(ProblemCode::NotFound))?;
    let (cloud, rest) = below.split_at(below.find('/').unwrap_or(below.len()));
    let cloud = Moniker::from(cloud);
    if cloud.is_known() { Ok((cloud, rest)) } else { Err(Problem::new(ProblemCode::UnknownCloud).into()) }
}

/// The route, and the id in its path.
fn choose(method: &str, path: &str) -> Result<(Route, String), Refusal> {
    // HEAD is GET without the body, which the host leaves out.
    let method = if method == "HEAD" { "GET" } else { method };
    let here = routes_at(path);
    let allow: Vec<&str> = here.iter().map(|(route, _)| route.method.as_str()).collect();
    let allow = allow.join(", ").replace("GET", "GET, HEAD");
    if here.is_empty() {
        return Err(Problem::new(ProblemCode::NotFound).into());
    }
    here.into_iter()
        .find(|(route, _)| route.method.as_str() == method)
        .ok_or_else(|| Refusal::from(Problem::new(ProblemCode::MethodNotAllowed)).with_header("allow", allow))
}

/// Who is asking. A cookie that stands for nothing any more is taken back.
fn authenticate(context: &Context) -> Result<Principal, Refusal> {
    if let Some(principal) = Principal::of(context)? {
        return Ok(principal);
    }
    let refusal = Refusal::from(Problem::new(ProblemCode::SignInRequired));
    Err(match context.credential {
        Credential::Cookie(_) => refusal.with_header("set-cookie", cookie::remove(&context.cloud)),
        Credential::Bearer(_) | Credential::Nothing => refusal,
    })
}

/// The table role × operation, and what the cloud has at all, before anything else is looked at.
fn authorize(principal: &Principal, route: &Route, cloud: &Moniker) -> Result<(), Failure> {
    match Access::in_cloud(&principal.session.roles, &route.name, cloud) {
        Access::Allowed => Ok(()),
        Access::Denied(denial) => Err(Problem::forbidden(denial).into()),
    }
}

/// A failure with the headers that go with it.
struct Refusal {
    failure: Failure,
    headers: Vec<(&'static str, String)>,
}

impl Refusal {
    fn with_header(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Says what would help: to sign in, or to do so anew (RFC 9110, 11.6.1; RFC 6750, 3; RFC 9470, 3). No
    /// registered scheme is about cookies, so theirs has a name of its own, at which no browser asks for a
    /// password.
    fn challenge(self, context: &Context) -> Self {
        let Failure::Problem(problem) = &self.failure else { return self };
        let too_old = format!("error=\"insufficient_user_authentication\", max_age=\"{FRESH_SIGN_IN}\"");
        let cloud = &context.cloud;
        let challenge = match (&problem.code, context.credential.is_bearer()) {
            (ProblemCode::SignInRequired, true) => "Bearer error=\"invalid_token\"".to_owned(),
            (ProblemCode::SignInRequired, false) => format!("Session realm=\"{cloud}\""),
            (ProblemCode::InsufficientUserAuthentication, true) => format!("Bearer {too_old}"),
            (ProblemCode::InsufficientUserAuthentication, false) => {
                format!("Session realm=\"{cloud}\", {too_old}")
            }
            _ => return self,
        };
        self.with_header("www-authenticate", challenge)
    }

    fn respond(self, request_id: &RequestId) -> ApiResponse {
        let (mut problem, fault) = match self.failure {
            Failure::Problem(problem) => (*problem, None),
            Failure::Fault(fault) => (Problem::new(ProblemCode::Internal), Some(fault)),
        };
        problem.request_id = Some(request_id.clone());
        let mut response = ApiResponse::problem(&problem);
        response.headers.extend(self.headers);
        ApiResponse { fault, ..response }
    }
}

impl<E: Into<Failure>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self { failure: error.into(), headers: Vec::new() }
    }
}
