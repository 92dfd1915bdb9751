//! In English.

use super::{Line, Matter, Written, day, text};
use contract::{InvitationKind, OfferKind, OrganizationSize};

pub(super) fn write(matter: &Matter) -> Written {
    let (subject, lines) = match matter {
        Matter::Invitation { partner, domain, organization, invitation, roles, offer, link, expires_at } => {
            let mut lines = vec![text(format!("{partner} ({domain}) {}.", asks(invitation, organization)))];
            if !roles.is_empty() {
                lines.push(text(format!("Roles that it asks for: {}.", roles.join(", "))));
            }
            lines.extend(offer.as_ref().map(|(kind, licenses, product)| {
                let what = if *kind == OfferKind::Trial { "a trial" } else { "a purchase" };
                text(format!("It offers {what}: {licenses} × {product}."))
            }));
            lines.push(text("Read the invitation, and accept or decline it, here:"));
            lines.push(Line::Link(link.clone()));
            lines.push(text(format!(
                "Nothing happens until a global administrator has signed in and answered. It can be accepted until {}.",
                day(*expires_at)
            )));
            (format!("{partner} has sent {organization} an invitation"), lines)
        }
        Matter::Answered { organization, invitation, accepted, message } => {
            let what = what(invitation);
            let answer = if *accepted { "accepted" } else { "declined" };
            let mut lines = vec![text(format!("{organization} has {answer} your invitation: {what}."))];
            match message {
                Some(message) => {
                    lines.push(text("Its message:"));
                    lines.push(Line::Quote(message.clone()));
                }
                None => lines.push(text("It came without a message.")),
            }
            (format!("{organization} has {answer} your invitation"), lines)
        }
        Matter::Accepted { partner, domain, organization, invitation, roles, by } => {
            let mut lines = vec![text(format!(
                "{by} of {organization} has accepted the invitation of {partner} ({domain}): {}.",
                what(invitation)
            ))];
            if !roles.is_empty() {
                lines.push(text(format!("Roles that the partner holds from now on: {}.", roles.join(", "))));
            }
            lines.push(text("If this is not right, look under Partner relationships, where roles can be removed at any time."));
            (format!("{organization} has accepted the invitation of {partner}"), lines)
        }
        Matter::Inquiry { organization, needs, size, contact } => (
            format!("{organization} is looking for a partner"),
            vec![
                text(format!("{organization} ({}) writes:", people(size))),
                Line::Quote(needs.clone()),
                text(format!(
                    "Contact: {}, {}{}",
                    contact.name,
                    contact.email,
                    match &contact.phone {
                        Some(phone) => format!(", {phone}"),
                        None => String::new(),
                    }
                )),
                text("Reply to this email to reach the contact. To work together, send an invitation."),
            ],
        ),
        Matter::Ending { partner, organization, name, days, ends_at } => {
            let when = match days {
                0 => "today".to_owned(),
                1 => "tomorrow".to_owned(),
                days => format!("in {days} days"),
            };
            (
                format!("“{name}” between {partner} and {organization} ends {when}"),
                vec![
                    text(format!(
                        "The relationship “{name}” between {partner} and {organization} ends {when}, on {} (UTC).",
                        day(*ends_at)
                    )),
                    text("The roles that the partner holds through it end with it. Nothing else changes."),
                ],
            )
        }
        Matter::Ended { partner, organization, name } => (
            format!("The relationship between {partner} and {organization} has been ended"),
            vec![
                text(format!(
                    "The relationship{} between {partner} and {organization} has been ended.",
                    quoted(name)
                )),
                text("The roles that the partner held through it end with it."),
            ],
        ),
        Matter::RolesRemoved { organization, name, roles } => (
            format!("{organization} has removed roles that you held"),
            vec![
                text(format!("Removed from the relationship{}: {}.", quoted(name), roles.join(", "))),
                text(format!("The relationship with {organization} goes on.")),
            ],
        ),
        Matter::ReviewQuestion { organization, name, roles, note, asked_by } => (
            format!("{organization} asks about roles that you hold"),
            vec![
                text(format!("{asked_by} of {organization} is reviewing what partners may do, and asks:")),
                Line::Quote(note.clone()),
                text(format!("It is about the relationship{}: {}.", quoted(name), roles.join(", "))),
            ],
        ),
    };
    Written { subject, lines }
}

fn quoted(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!(" “{name}”") }
}

fn asks(invitation: &InvitationKind, organization: &str) -> String {
    match invitation {
        InvitationKind::Reseller | InvitationKind::IndirectReseller => {
            format!("would like to be a reseller for {organization}")
        }
        InvitationKind::Granular => format!("asks {organization} to approve roles for a limited time"),
        InvitationKind::DelegatedAdmin => {
            format!("would like to be a delegated administrator of {organization}")
        }
        InvitationKind::Offer => format!("would like to be an advisor to {organization}"),
        InvitationKind::Agreement | InvitationKind::Other(_) => {
            format!("asks {organization} to accept the customer agreement")
        }
    }
}

fn what(invitation: &InvitationKind) -> &'static str {
    match invitation {
        InvitationKind::Reseller | InvitationKind::IndirectReseller => "reseller",
        InvitationKind::Granular => "roles for a limited time",
        InvitationKind::DelegatedAdmin => "delegated administrator",
        InvitationKind::Offer => "an offer",
        InvitationKind::Agreement | InvitationKind::Other(_) => "customer agreement",
    }
}

fn people(size: &OrganizationSize) -> &'static str {
    match size {
        OrganizationSize::UpTo24 => "up to 24 people",
        OrganizationSize::UpTo249 => "25 to 249 people",
        OrganizationSize::UpTo999 => "250 to 999 people",
        OrganizationSize::From1000 | OrganizationSize::Other(_) => "1,000 people or more",
    }
}
