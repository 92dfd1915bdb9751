//! What the proxy is told: which requests, how often, and what befalls them.

use regex::Regex;
use serde::Deserialize;
use std::num::NonZeroU32;

/// A fault, and the requests that it befalls.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    /// Of any method when not said.
    method: Option<String>,
    path: Pattern,
    /// How many requests; when not said, all until the rules are cleared.
    pub(crate) times: Option<NonZeroU32>,
    pub(crate) fault: Fault,
}

impl Rule {
    /// Whether a request is meant. `path` is without the query.
    pub(crate) fn means(&self, method: &str, path: &str) -> bool {
        self.method.as_deref().is_none_or(|wanted| wanted == method) && self.path.0.is_match(path)
    }
}

/// A regular expression over a path, found anywhere unless it says `^` and `$`.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
struct Pattern(Regex);

impl TryFrom<String> for Pattern {
    type Error = regex::Error;

    fn try_from(text: String) -> Result<Self, regex::Error> {
        Regex::new(&text).map(Self)
    }
}

/// What can befall a request.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Fault {
    /// Nothing: in a row of rules, the request that gets through.
    Pass {},
    /// It takes `ms` milliseconds longer, or until released.
    Delay {
        #[serde(default)]
        at: Leg,
        ms: Option<u64>,
    },
    /// The server never hears; the connection is closed, or held without a word until released.
    DropRequest {
        #[serde(default)]
        held: bool,
    },
    /// The server did it and the client never hears.
    DropReply {
        #[serde(default)]
        held: bool,
    },
    /// The server hears twice, one after the other; the client gets one of the two answers.
    Duplicate {
        #[serde(default)]
        answer: Answer,
    },
    /// The request waits until the next one that the rule means has been answered by the server.
    Reorder {},
    /// The connection is reset (RST): before the server hears, or halfway through its answer.
    Reset {
        #[serde(default)]
        at: Leg,
    },
    /// The answer ends early, after so many bytes of its body or half of them; its length says more.
    Truncate { bytes: Option<usize> },
    /// The page of a network that wants a sign-in, 200 and HTML, comes in the answer's place.
    WrongType {
        #[serde(default)]
        at: Leg,
    },
    /// A status without a body comes in the answer's place, as of a gateway.
    Status {
        #[serde(default)]
        at: Leg,
        status: u16,
    },
}

impl Fault {
    /// Its name in rules and in what was seen.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Pass {} => "pass",
            Self::Delay { .. } => "delay",
            Self::DropRequest { .. } => "drop-request",
            Self::DropReply { .. } => "drop-reply",
            Self::Duplicate { .. } => "duplicate",
            Self::Reorder {} => "reorder",
            Self::Reset { .. } => "reset",
            Self::Truncate { .. } => "truncate",
            Self::WrongType { .. } => "wrong-type",
            Self::Status { .. } => "status",
        }
    }
}

/// On which way a fault happens, and so whether the server did what it was asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Leg {
    /// To the server, which has not heard yet.
    Request,
    /// Back from the server, which has done it.
    #[default]
    Reply,
}

/// Which answer to a request that was delivered twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Answer {
    /// To the first delivery.
    #[default]
    First,
    /// To the second: for a change, most likely a refusal of what was done already.
    Last,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(json: &str) -> Result<Rule, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn a_rule_means_a_method_and_a_path() {
        let put = rule(r#"{"method":"PUT","path":"\\/partner-of-record$","fault":{"kind":"pass"}}"#).unwrap();
        assert!(put.means("PUT", "/api/x/partner-of-record"));
        assert!(!put.means("GET", "/api/x/partner-of-record"));
        assert!(!put.means("PUT", "/api/x/partner-of-record/check"));
        assert!(rule(r#"{"path":"^/a","fault":{"kind":"pass"}}"#).unwrap().means("DELETE", "/a/b"));
    }

    #[test]
    fn what_is_misspelt_is_refused() {
        for wrong in [
            r#"{"path":"(","fault":{"kind":"pass"}}"#,
            r#"{"path":"/","fault":{"kind":"explode"}}"#,
            r#"{"path":"/","fault":{"kind":"drop-reply","hold":true}}"#,
            r#"{"path":"/","fault":{"kind":"reorder","ms":1}}"#,
            r#"{"path":"/","fault":{"kind":"status"}}"#,
            r#"{"path":"/","fault":{"kind":"pass"},"time":1}"#,
            r#"{"path":"/","fault":{"kind":"pass"},"times":0}"#,
        ] {
            assert!(rule(wrong).is_err(), "{wrong}");
        }
    }
}
