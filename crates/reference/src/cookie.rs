//! The session cookie: one per cloud, so that sessions of several clouds live side by side.
//!
//! `__Host-` makes a browser refuse it unless it is `Secure`, without a domain and for `/`;
//! `SameSite=Strict` keeps it out of every request that another site begins (reliability F1).

use crate::session::Token;
use contract::Moniker;

/// Its name in a cloud.
pub fn name(cloud: &Moniker) -> String {
    format!("__Host-partner-admin.{cloud}")
}

/// The token in a `Cookie` header.
pub fn read(header: &str, cloud: &Moniker) -> Option<Token> {
    let name = name(cloud);
    let mut pairs = header.split(';').filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).and_then(|(_, value)| Token::parse(value))
}

/// The `Set-Cookie` that hands a token over.
pub fn write(cloud: &Moniker, token: &Token) -> String {
    format!("{}={}; Path=/; Secure; HttpOnly; SameSite=Strict", name(cloud), token.expose())
}

/// The `Set-Cookie` that takes it back.
pub fn remove(cloud: &Moniker) -> String {
    format!("{}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0", name(cloud))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cloud_reads_its_own_cookie() {
        let (here, there) = (Token::from_random([1; 32]), Token::from_random([2; 32]));
        let pair = |cloud, token| write(&cloud, token).split(';').next().unwrap().to_owned();
        let header =
            format!("theme=dark; {}; {}", pair(Moniker::Germany, &here), pair(Moniker::Worldwide, &there));
        assert_eq!(read(&header, &Moniker::Germany).unwrap().key(), here.key());
        assert_eq!(read(&header, &Moniker::Worldwide).unwrap().key(), there.key());
        assert!(read(&header, &Moniker::TwentyOneVianet).is_none());
        assert!(read(&remove(&Moniker::Germany), &Moniker::Germany).is_none());
    }
}
