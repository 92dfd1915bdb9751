//! Mail by SMTP, with TLS to every server that is not on this computer.

use super::{Address, Carrier, Mail, NotCarried};
use lettre::{
    SmtpTransport, Transport,
    address::Envelope,
    transport::smtp::{Error, extension::ClientId, response::Category},
};
use std::time::Duration;
use url::Url;

/// Longest time for one answer of the server.
const PATIENCE: Duration = Duration::from_secs(20);

/// Hands mail to a server; a connection for each.
pub struct Smtp {
    transport: SmtpTransport,
    sender: Address,
}

impl Smtp {
    /// A server by its address: `smtps://user@host` speaks TLS from the start (port 465),
    /// `smtp://user@host` insists on STARTTLS (port 587). On this computer (`localhost`,
    /// `127.0.0.1`), `smtp://` speaks plainly (port 25).
    ///
    /// # Errors
    /// When it is no such address, or user and password do not come together.
    pub fn new(server: &str, password: Option<&str>, sender: Address) -> Result<Self, BadServer> {
        Self::over(&connection(server, password)?, sender)
    }

    fn over(connection: &Url, sender: Address) -> Result<Self, BadServer> {
        let builder = SmtpTransport::from_url(connection.as_str()).map_err(BadServer::Refused)?;
        let name = ClientId::Domain(sender.domain().to_owned());
        Ok(Self { transport: builder.hello_name(name).timeout(Some(PATIENCE)).build(), sender })
    }
}

/// The address as the transport wants it: with the password, and with `tls=required` where it is.
fn connection(server: &str, password: Option<&str>) -> Result<Url, BadServer> {
    let mut url = Url::parse(server).map_err(|_| BadServer::NoAddress)?;
    let is_plain = url.scheme() == "smtp";
    let is_bare = matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
    if !(is_plain || url.scheme() == "smtps") || !is_bare || url.host_str().is_none_or(str::is_empty) {
        return Err(BadServer::NoAddress);
    }
    if url.password().is_some() {
        return Err(BadServer::PasswordInAddress);
    }
    match password {
        Some(_) if url.username().is_empty() => return Err(BadServer::NoUser),
        None if !url.username().is_empty() => return Err(BadServer::NoPassword),
        // All else is escaped by the setter, which takes a % for an escape.
        Some(password) => {
            url.set_password(Some(&password.replace('%', "%25"))).map_err(|()| BadServer::NoAddress)?
        }
        None => {}
    }
    if is_plain && !matches!(url.host_str(), Some("localhost" | "127.0.0.1")) {
        url.set_query(Some("tls=required"));
    }
    Ok(url)
}

impl Carrier for Smtp {
    fn carry(&self, mail: &Mail) -> Result<(), NotCarried> {
        let unusable = |error: &dyn std::error::Error| NotCarried::Never(error.to_string());
        let to = mail.to.parse().map_err(|error| unusable(&error))?;
        let envelope =
            Envelope::new(Some(self.sender.clone()), vec![to]).map_err(|error| unusable(&error))?;
        match self.transport.send_raw(&envelope, mail.text.as_bytes()) {
            Ok(_) => Ok(()),
            Err(error) => Err(self.judge(&error)),
        }
    }
}

impl Smtp {
    /// Whether this mail or any was refused, and whether for good.
    fn judge(&self, error: &Error) -> NotCarried {
        let why = error.to_string();
        if !is_about_the_mail(error) {
            NotCarried::AnyMail(why)
        } else if !error.is_permanent() {
            NotCarried::ThisMail(why)
        } else if self.is_open() {
            NotCarried::Never(why)
        } else {
            NotCarried::AnyMail(why)
        }
    }

    /// Whether the server serves us at all. One that does not may greet with 554, as it would answer to
    /// a mail (RFC 5321, 3.1), and no mail shall be given up for that.
    fn is_open(&self) -> bool {
        self.transport.test_connection().unwrap_or(false)
    }
}

/// An answer whose second digit is 5 is about the mail; others are about the connection, the sign-in
/// or what was said (RFC 5321, 4.2.1).
fn is_about_the_mail(error: &Error) -> bool {
    error.status().is_some_and(|code| code.category == Category::MailSystem)
}

/// Why no mail can go by a server.
#[derive(Debug)]
pub enum BadServer {
    /// It is not an address of a server.
    NoAddress,
    /// Everybody who lists the processes would read it.
    PasswordInAddress,
    /// A user without a password.
    NoPassword,
    /// A password without a user.
    NoUser,
    /// TLS cannot be set up.
    Refused(Error),
}

impl std::fmt::Display for BadServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoAddress => f.write_str("not like smtp://user@host:587 or smtps://user@host:465"),
            Self::PasswordInAddress => f.write_str("the password does not belong into the address"),
            Self::NoPassword => f.write_str("the password of its user is missing"),
            Self::NoUser => f.write_str("there is a password, and no user it is for"),
            Self::Refused(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for BadServer {}

#[cfg(test)]
mod tests;
