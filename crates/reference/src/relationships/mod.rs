//! Relationships with partners, apart from where they are kept: everything here is a pure function of what is
//! stored and of the time of day.

pub mod clock;
pub mod exit;
pub mod list;
pub mod notices;
pub mod overview;
mod record;
mod removal;
mod status;

pub use record::RelationshipRecord;
pub use status::{ACTIVATING, EXPIRING, Life, TERMINATING, TERMINATION_REQUESTED};
