//! An act that was sent, as it is kept over a reload.

use crate::client::Trace;
use contract::{ETag, IdempotencyKey, InvitationId, InvitationState};

/// When it was sent, and by what it is found.
#[derive(Debug, PartialEq)]
pub(super) struct Sent {
    /// Milliseconds since 1970 by the user's clock.
    pub at: i64,
    pub trace: Trace,
}

const DECISION: &str = "decision";
const INQUIRY: &str = "inquiry";

impl Sent {
    pub(super) fn to_text(&self) -> String {
        let at = self.at;
        match &self.trace {
            Trace::Invitation { id, seen, wanted } => format!("{at}\n{wanted}\n{id}\n{seen}"),
            Trace::Decision(key) => format!("{at}\n{DECISION}\n{key}"),
            Trace::Inquiry(key) => format!("{at}\n{INQUIRY}\n{key}"),
        }
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        let (at, kind, first) = (lines.next()?.parse().ok()?, lines.next()?, lines.next()?);
        let trace = match (kind, lines.next()) {
            (DECISION, None) => Trace::Decision(IdempotencyKey::new(first)),
            (INQUIRY, None) => Trace::Inquiry(IdempotencyKey::new(first)),
            (wanted, Some(seen)) => Trace::Invitation {
                id: InvitationId::new(first),
                seen: ETag::new(seen),
                wanted: InvitationState::from(wanted),
            },
            _ => return None,
        };
        Some(Self { at, trace })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn h1_what_a_reload_interrupts_is_read_as_it_was_written() {
        let (id, seen) = (InvitationId::new("i"), ETag::new("\"1\""));
        let key = || IdempotencyKey::new("k");
        for trace in [
            Trace::Invitation { id, seen, wanted: InvitationState::Declined },
            Trace::Decision(key()),
            Trace::Inquiry(key()),
        ] {
            let sent = Sent { at: 1_795_248_000_000, trace };
            assert_eq!(Sent::read(&sent.to_text()), Some(sent));
        }
        for text in ["", "1", "1\ndecision", "yesterday\ninquiry\nk", "1\nwhatever\nk"] {
            assert_eq!(Sent::read(text), None, "{text:?}");
        }
    }
}
