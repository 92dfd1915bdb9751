//! The partner's side: what partners do in systems of their own.

use crate::options::{Options, read};
use anyhow::{Context, Result, bail};
use contract::{
    DenialReason, InvitationId, InvitationKind, Moniker, OfferKind, Organization, RelationshipId,
};
use lexopt::{Parser, ValueExt};
use reference::{
    clock::Clock as _,
    invitations::{
        InvitationRecord, Proposal, links,
        partner_side::{self, Moment},
    },
    seed,
    store::{InvitationStore as _, SqliteStore, Store as _},
};

/// What a partner says.
#[derive(Default)]
pub struct PartnerOptions {
    cloud: Option<Moniker>,
    organization: Option<String>,
    partner: Option<String>,
    kind: Option<InvitationKind>,
    roles: Vec<String>,
    days: Option<u16>,
    auto_extend: bool,
    name: Option<String>,
    delegated_admin: bool,
    offer: Option<OfferKind>,
    product: Option<String>,
    licenses: Option<u32>,
    provider: Option<String>,
    note: Option<String>,
    expires_in: Option<i64>,
    blocked_by: Option<DenialReason>,
    invitation: Option<InvitationId>,
    relationship: Option<RelationshipId>,
}

/// The names of all of it.
const NAMES: [&str; 18] = [
    "cloud",
    "organization",
    "partner",
    "kind",
    "roles",
    "days",
    "auto-extend",
    "name",
    "delegated-admin",
    "offer",
    "product",
    "licenses",
    "provider",
    "note",
    "expires-in",
    "blocked-by",
    "invitation",
    "relationship",
];

impl PartnerOptions {
    /// Whether it is one of them.
    pub fn has(name: &str) -> bool {
        NAMES.contains(&name)
    }

    /// Reads one.
    pub fn read(&mut self, name: &str, args: &mut Parser) -> Result<()> {
        match name {
            "auto-extend" => self.auto_extend = true,
            "delegated-admin" => self.delegated_admin = true,
            "days" => self.days = Some(read(args, name)?),
            "licenses" => self.licenses = Some(read(args, name)?),
            "expires-in" => self.expires_in = Some(read(args, name)?),
            _ => self.read_text(name, args.value()?.string()?)?,
        }
        Ok(())
    }

    fn read_text(&mut self, name: &str, value: String) -> Result<()> {
        match name {
            "cloud" => self.cloud = Some(known(name, Moniker::from(value.as_str()), Moniker::is_known)?),
            "kind" => {
                let kind = InvitationKind::from(value.as_str());
                self.kind = Some(known(name, kind, InvitationKind::is_known)?);
            }
            "offer" => {
                self.offer = Some(known(name, OfferKind::from(value.as_str()), OfferKind::is_known)?);
            }
            "blocked-by" => {
                let may = |reason: &DenialReason| {
                    matches!(reason, DenialReason::ProfileIncomplete | DenialReason::PartnerMustAttest)
                };
                self.blocked_by = Some(known(name, DenialReason::from(value.as_str()), may)?);
            }
            "roles" => self.roles.extend(value.split(',').map(|role| role.trim().to_owned())),
            "organization" => self.organization = Some(value),
            "partner" => self.partner = Some(value),
            "name" => self.name = Some(value),
            "product" => self.product = Some(value),
            "provider" => self.provider = Some(value),
            "note" => self.note = Some(value),
            "invitation" => self.invitation = Some(InvitationId::new(value)),
            "relationship" => self.relationship = Some(RelationshipId::new(value)),
            other => bail!("there is no --{other}"),
        }
        Ok(())
    }

    fn proposal(&self) -> Result<Proposal> {
        let cloud = self.cloud.clone().context("--cloud is missing")?;
        let offer = match &self.offer {
            None => None,
            Some(kind) => {
                let product = self.product.as_deref().context("--product is missing")?;
                let licenses = self.licenses.context("--licenses is missing")?;
                let offer = seed::offer(&cloud, kind.clone(), product, licenses);
                Some(offer.with_context(|| format!("{cloud} has no product {product}"))?)
            }
        };
        Ok(Proposal {
            cloud,
            organization: self.organization.clone().context("--organization is missing")?,
            partner: self.partner.clone().context("--partner is missing")?,
            kind: self.kind.clone().context("--kind is missing")?,
            roles: self.roles.clone(),
            delegated_admin: self.delegated_admin,
            days: self.days,
            auto_extend: self.auto_extend,
            name: self.name.clone(),
            offer,
            provider: self.provider.clone(),
            note: self.note.clone().unwrap_or_default(),
            expires_in: self.expires_in,
            blocked: self.blocked_by.clone(),
        })
    }
}

fn known<T: std::fmt::Display>(name: &str, value: T, is_known: impl Fn(&T) -> bool) -> Result<T> {
    if is_known(&value) { Ok(value) } else { bail!("--{name} {value}: not known here") }
}

/// Does something in the database of a data folder, as of now.
fn at<T>(options: &Options, work: impl FnOnce(&Moment, &SqliteStore) -> Result<T>) -> Result<T> {
    let store = options.existing_store()?;
    let public_url = store.public_url()?.unwrap_or_else(|| "http://localhost:8080".to_owned());
    let mut random = [0; 32];
    getrandom::fill(&mut random).context("there is no randomness")?;
    work(&Moment { store: &store, now: options.clock().now(), random, public_url: &public_url }, &store)
}

/// Invites, and prints the links.
pub fn invite(options: &Options) -> Result<()> {
    let proposal = options.partner.proposal()?;
    at(options, |moment, _| {
        let record = partner_side::invite(moment, &proposal)?;
        println!("{}", links::own(moment.public_url, &record));
        links::older(&record).iter().for_each(|link| println!("{link}"));
        Ok(())
    })
}

/// Prints the invitations of a partner, or keeps another note of one.
pub fn invitations(options: &Options) -> Result<()> {
    let said = &options.partner;
    let cloud = said.cloud.clone().context("--cloud is missing")?;
    let name = said.partner.as_deref().context("--partner is missing")?;
    let (partner, _) = seed::partners::find(&cloud, name)
        .with_context(|| format!("no partner of {cloud} is called {name}"))?;
    at(options, |moment, store| {
        let mut own = store.invitations_in(&cloud)?;
        own.retain(|record| record.partner.id == partner.id);
        if let Some(id) = &said.note {
            let [text] = options.values.as_slice() else { bail!("--note ID TEXT") };
            let found = own.iter().find(|record| record.id.as_str() == id);
            let record = found.with_context(|| format!("{name} has no invitation {id}"))?;
            return Ok(partner_side::note(moment, &record.id, text)?);
        }
        let accounts = store.accounts(&cloud)?;
        for record in own.iter().rev() {
            let owner =
                accounts.iter().map(|who| &who.organization).find(|own| own.id == record.organization);
            print(record, owner, moment);
        }
        Ok(())
    })
}

fn print(record: &InvitationRecord, owner: Option<&Organization>, moment: &Moment) {
    let state = record.state(moment.now);
    let message = record.closed.as_ref().and_then(|closed| closed.message.as_deref()).unwrap_or_default();
    println!(
        "{}  {:<16} {:<20} {}  {:<9} {}{}",
        record.id,
        record.kind.as_str(),
        owner.map_or("", |owner| owner.domain.as_str()),
        record.created_at,
        state.as_str(),
        if message.is_empty() { String::new() } else { format!("“{}” ", on_a_line(message)) },
        on_a_line(&record.note)
    );
}

/// Somebody else's words on one line, in which nothing commands the terminal.
fn on_a_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// Takes an invitation back.
pub fn revoke(options: &Options) -> Result<()> {
    let id = options.partner.invitation.as_ref().context("--invitation is missing")?;
    at(options, |moment, _| {
        partner_side::revoke(moment, id)?;
        println!("revoked");
        Ok(())
    })
}

/// Ends a relationship.
pub fn end_relationship(options: &Options) -> Result<()> {
    let id = options.partner.relationship.as_ref().context("--relationship is missing")?;
    at(options, |moment, _| {
        partner_side::end(moment, id)?;
        println!("ended");
        Ok(())
    })
}
