//! Letters: mail about partners, invitations and reviews. A letter is written in the transaction of its cause
//! and goes the same way as all other mail ([`outbox`](crate::outbox)), due at once unless it is about an end
//! to come.

pub(crate) mod ending;
pub(crate) mod language;
#[cfg(feature = "server")]
pub(crate) mod text;

use contract::{
    DemoAccount, InquiryContact, InvitationKind, NamedPartner, OfferKind, OrganizationSize, Role, TenantId,
    Timestamp,
};
use language::Language;
use serde::{Deserialize, Serialize};

/// A letter to one address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// From when on it may be sent.
    pub due_at: Timestamp,
    /// To whom: an e-mail address.
    pub to: String,
    /// Whom an answer reaches; nobody without it.
    pub reply_to: Option<String>,
    /// Whose matter it is.
    pub organization: TenantId,
    /// In which language (BCP 47).
    pub locale: String,
    /// The id of the relationship, the invitation, the inquiry or the review that it is about.
    pub about: String,
    /// What it says.
    pub matter: Matter,
}

/// What a letter says. Names are as they were when it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Matter {
    /// A partner invites: to the organisation's admins.
    Invitation {
        /// The partner's name.
        partner: String,
        /// Its domain, which tells it from others of the name.
        domain: String,
        /// The organisation's name.
        organization: String,
        /// What it asks for.
        invitation: InvitationKind,
        /// The names of the roles that it asks for.
        roles: Vec<String>,
        /// What it brings along.
        offer: Option<(OfferKind, u32, String)>,
        /// Where it is read and answered.
        link: String,
        /// Until when.
        expires_at: Timestamp,
    },
    /// An invitation was answered: to the partner.
    Answered {
        /// The organisation's name.
        organization: String,
        /// To what.
        invitation: InvitationKind,
        /// Yes or no.
        accepted: bool,
        /// What the partner shall be told.
        message: Option<String>,
    },
    /// An invitation was accepted: to the organisation's admins, so that none of them learns of it later.
    Accepted {
        /// The partner's name.
        partner: String,
        /// Its domain.
        domain: String,
        /// The organisation's name.
        organization: String,
        /// What.
        invitation: InvitationKind,
        /// The names of the roles that the partner holds through it.
        roles: Vec<String>,
        /// The name of who accepted it.
        by: String,
    },
    /// An organisation looks for a partner: to the partner, who answers the contact.
    Inquiry {
        /// The organisation's name.
        organization: String,
        /// What it needs.
        needs: String,
        /// How large it is.
        size: OrganizationSize,
        /// How to answer.
        contact: InquiryContact,
    },
    /// A relationship comes to its end: to the partner and to the organisation's admins (row J1).
    Ending {
        /// The partner's name.
        partner: String,
        /// The organisation's name.
        organization: String,
        /// The relationship's name.
        name: String,
        /// So many days before.
        days: u16,
        /// The end.
        ends_at: Timestamp,
    },
    /// Somebody ended a relationship: to the partner and to the organisation's admins.
    Ended {
        /// The partner's name.
        partner: String,
        /// The organisation's name.
        organization: String,
        /// The relationship's name; empty for kinds that have none.
        name: String,
    },
    /// Roles were removed from a relationship, which goes on: to the partner.
    RolesRemoved {
        /// The organisation's name.
        organization: String,
        /// The relationship's name; empty for kinds that have none.
        name: String,
        /// The names of the roles.
        roles: Vec<String>,
    },
    /// Something was asked in a review: to the partner, who answers by itself.
    ReviewQuestion {
        /// The organisation's name.
        organization: String,
        /// The relationship's name; empty for kinds that have none.
        name: String,
        /// The names of the roles it is about.
        roles: Vec<String>,
        /// What is asked.
        note: String,
        /// Who asks.
        asked_by: String,
    },
}

/// Whose matter a letter is, what it is about and when it is due: what letters of one cause have in common.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cause<'a> {
    pub(crate) organization: &'a contract::Organization,
    /// As [`Letter::about`].
    pub(crate) about: &'a str,
    pub(crate) due_at: Timestamp,
}

impl Cause<'_> {
    /// A letter to an address, in the language of the organisation.
    pub(crate) fn letter(&self, to: impl Into<String>, matter: Matter) -> Letter {
        Letter {
            due_at: self.due_at,
            to: to.into(),
            reply_to: None,
            organization: self.organization.id.clone(),
            locale: Language::of_country(&self.organization.country).tag().to_owned(),
            about: self.about.to_owned(),
            matter,
        }
    }

    /// The same letter to each global admin among accounts: of other organisations to none.
    pub(crate) fn to_admins(self, accounts: &[DemoAccount], matter: &Matter) -> impl Iterator<Item = Letter> {
        let is_meant = move |who: &&DemoAccount| {
            who.organization.id == self.organization.id && who.roles.contains(&Role::GlobalAdmin)
        };
        let admins = accounts.iter().filter(is_meant);
        admins.map(move |who| self.letter(who.account.user_principal_name.clone(), matter.clone()))
    }
}

/// The address of a partner. What its real one is, a demo does not know; nobody has this one (RFC 2606).
pub(crate) fn address(partner: &NamedPartner) -> String {
    format!("partner-{}@partners.example", partner.id)
}
