//! Invitations, apart from where they are kept: what is stored of one, what it is at a time for who looks at it,
//! and what accepting it makes.

pub mod links;
mod made;
pub mod partner_side;
mod proposal;
mod record;
mod shown;
pub mod trouble;

pub use made::Relating;
pub(crate) use made::subscription;
pub use proposal::Proposal;
pub use record::{Closed, InvitationRecord};
pub(crate) use shown::Surroundings;

use contract::{InvitationKind, Moniker};

/// Whether a cloud has invitations of a kind (rows D6, H9, H11).
pub fn is_in(kind: &InvitationKind, cloud: &Moniker) -> bool {
    use InvitationKind::{Agreement, DelegatedAdmin, Granular, IndirectReseller, Offer, Reseller};
    match cloud {
        Moniker::Worldwide => matches!(kind, Reseller | IndirectReseller | Granular | Offer | Agreement),
        Moniker::Germany => matches!(kind, Reseller | Offer),
        Moniker::TwentyOneVianet => *kind == DelegatedAdmin,
        Moniker::Other(_) => false,
    }
}
