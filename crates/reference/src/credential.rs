//! How a request says who it is from.

use crate::{cookie, message::ApiRequest, session::Token};
use contract::Moniker;

/// What a request carries to say so.
pub enum Credential {
    /// Nothing.
    Nothing,
    /// The session cookie of the cloud, which a browser adds by itself.
    Cookie(Token),
    /// A bearer token (RFC 6750), which only a script that has it can add; none when it is not of the
    /// shape of one.
    Bearer(Option<Token>),
}

impl Credential {
    /// Reads it. A bearer token counts alone, be it good or not: the cookie beside it may be of somebody
    /// else who uses the same browser.
    pub fn read(request: &ApiRequest, cloud: &Moniker) -> Self {
        if let Some(token) = request.header("authorization").and_then(bearer) {
            return Self::Bearer(Token::parse(token));
        }
        let cookie = request.header("cookie").and_then(|header| cookie::read(header, cloud));
        cookie.map_or(Self::Nothing, Self::Cookie)
    }

    /// Whether no other site can make a browser send it.
    pub fn is_bearer(&self) -> bool {
        matches!(self, Self::Bearer(_))
    }
}

/// The token of an `Authorization` header whose scheme is `Bearer`. Other schemes are not ours: a proxy in
/// front may have one, which browsers add by themselves, so that it proves as little as a cookie.
fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_at(header.find(' ').unwrap_or(header.len()));
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(byte: u8) -> Token {
        Token::from_random([byte; 32])
    }

    #[test]
    fn a_bearer_counts_alone_even_when_it_cannot_be_one() {
        let own = token(1).expose();
        let cookie = cookie::write(&Moniker::Germany, &token(2));
        let read = |authorization: Option<&str>| {
            let mut request = ApiRequest::get("/").with_header("cookie", &cookie);
            if let Some(value) = authorization {
                request = request.with_header("authorization", value);
            }
            match Credential::read(&request, &Moniker::Germany) {
                Credential::Nothing => "nothing",
                Credential::Cookie(found) if found.key() == token(2).key() => "cookie",
                Credential::Bearer(Some(found)) if found.key() == token(1).key() => "bearer",
                Credential::Bearer(None) => "no token",
                _ => "another's",
            }
        };
        for good in [format!("Bearer {own}"), format!("bearer   {own} "), format!("BEARER {own}")] {
            assert_eq!(read(Some(&good)), "bearer", "{good}");
        }
        for wrong in ["Bearer".to_owned(), "Bearer ".to_owned(), "Bearer x".to_owned()] {
            assert_eq!(read(Some(&wrong)), "no token", "{wrong}");
        }
        assert_eq!(read(Some(&format!("Bearer {own}, Bearer {own}"))), "no token", "sent twice");
        for other in [None, Some("Basic eDp5"), Some(""), Some(&*format!("Bearer{own}"))] {
            assert_eq!(read(other), "cookie", "{other:?}");
        }
        assert!(matches!(Credential::read(&ApiRequest::get("/"), &Moniker::Germany), Credential::Nothing));
    }
}
