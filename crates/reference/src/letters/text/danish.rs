//! In Danish.

use super::{Line, Matter, Written, day, text};
use contract::{InvitationKind, OfferKind, OrganizationSize};

pub(super) fn write(matter: &Matter) -> Written {
    let (subject, lines) = match matter {
        Matter::Invitation { partner, domain, organization, invitation, roles, offer, link, expires_at } => {
            let mut lines = vec![text(format!("{partner} ({domain}) {}.", asks(invitation, organization)))];
            if !roles.is_empty() {
                lines.push(text(format!("Roller, der anmodes om: {}.", roles.join(", "))));
            }
            lines.extend(offer.as_ref().map(|(kind, licenses, product)| {
                let what = if *kind == OfferKind::Trial { "en prøveperiode" } else { "et køb" };
                text(format!("Tilbuddet er {what}: {licenses} × {product}."))
            }));
            lines.push(text("Læs invitationen, og acceptér eller afvis den, her:"));
            lines.push(Line::Link(link.clone()));
            lines.push(text(format!("Der sker ikke noget, før en global administrator har logget på og svaret. Invitationen kan accepteres indtil {}.", day(*expires_at))));
            (format!("{partner} har sendt en invitation til {organization}"), lines)
        }
        Matter::Answered { organization, invitation, accepted, message } => {
            let what = what(invitation);
            let answer = if *accepted { "accepteret" } else { "afvist" };
            let mut lines = vec![text(format!("{organization} har {answer} jeres invitation: {what}."))];
            match message {
                Some(message) => {
                    lines.push(text("Beskeden lyder:"));
                    lines.push(Line::Quote(message.clone()));
                }
                None => lines.push(text("Der fulgte ingen besked med.")),
            }
            (format!("{organization} har {answer} jeres invitation"), lines)
        }
        Matter::Accepted { partner, domain, organization, invitation, roles, by } => {
            let mut lines = vec![text(format!(
                "{by} hos {organization} har accepteret invitationen fra {partner} ({domain}): {}.",
                what(invitation)
            ))];
            if !roles.is_empty() {
                lines.push(text(format!("Roller, som partneren har fra nu af: {}.", roles.join(", "))));
            }
            lines.push(text("Hvis det ikke er rigtigt, kan du se under Partnerrelationer, hvor roller kan fjernes når som helst."));
            (format!("{organization} har accepteret invitationen fra {partner}"), lines)
        }
        Matter::Inquiry { organization, needs, size, contact } => {
            let phone = contact.phone.as_ref().map(|phone| format!(", {phone}")).unwrap_or_default();
            let lines = vec![
                text(format!("{organization} ({}) skriver:", people(size))),
                Line::Quote(needs.clone()),
                text(format!("Kontaktperson: {}, {}{phone}", contact.name, contact.email)),
                text(
                    "Svar på denne mail for at nå kontaktpersonen. Send en invitation for at begynde et samarbejde.",
                ),
            ];
            (format!("{organization} søger en partner"), lines)
        }
        Matter::Ending { partner, organization, name, days, ends_at } => {
            let when = match days {
                0 => "i dag".to_owned(),
                1 => "i morgen".to_owned(),
                days => format!("om {days} dage"),
            };
            let lines = vec![
                text(format!(
                    "Relationen ”{name}” mellem {partner} og {organization} ophører {when}, {} (UTC).",
                    day(*ends_at)
                )),
                text("Dermed ophører også de roller, som partneren har gennem den. Intet andet ændres."),
            ];
            (format!("”{name}” mellem {partner} og {organization} ophører {when}"), lines)
        }
        Matter::Ended { partner, organization, name } => {
            let lines = vec![
                text(format!("Relationen{} mellem {partner} og {organization} er afsluttet.", quoted(name))),
                text("Dermed ophører også de roller, som partneren havde gennem den."),
            ];
            (format!("Relationen mellem {partner} og {organization} er afsluttet"), lines)
        }
        Matter::RolesRemoved { organization, name, roles } => {
            let lines = vec![
                text(format!("Fjernet fra relationen{}: {}.", quoted(name), roles.join(", "))),
                text(format!("Relationen til {organization} fortsætter.")),
            ];
            (format!("{organization} har fjernet roller, som I havde"), lines)
        }
        Matter::ReviewQuestion { organization, name, roles, note, asked_by } => {
            let lines = vec![
                text(format!("{asked_by} hos {organization} gennemgår, hvad partnere må, og spørger:")),
                Line::Quote(note.clone()),
                text(format!("Det drejer sig om relationen{}: {}.", quoted(name), roles.join(", "))),
            ];
            (format!("{organization} har et spørgsmål om roller, som I har"), lines)
        }
    };
    Written { subject, lines }
}

fn quoted(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!(" ”{name}”") }
}

fn asks(invitation: &InvitationKind, organization: &str) -> String {
    match invitation {
        InvitationKind::Reseller | InvitationKind::IndirectReseller => {
            format!("vil gerne være forhandler for {organization}")
        }
        InvitationKind::Granular => {
            format!("beder {organization} om at godkende roller i en begrænset periode")
        }
        InvitationKind::DelegatedAdmin => {
            format!("vil gerne være delegeret administrator for {organization}")
        }
        InvitationKind::Offer => format!("vil gerne være rådgiver for {organization}"),
        InvitationKind::Agreement | InvitationKind::Other(_) => {
            format!("beder {organization} om at acceptere kundeaftalen")
        }
    }
}

fn what(invitation: &InvitationKind) -> &'static str {
    match invitation {
        InvitationKind::Reseller | InvitationKind::IndirectReseller => "forhandler",
        InvitationKind::Granular => "roller i en begrænset periode",
        InvitationKind::DelegatedAdmin => "delegeret administrator",
        InvitationKind::Offer => "et tilbud",
        InvitationKind::Agreement | InvitationKind::Other(_) => "kundeaftale",
    }
}

fn people(size: &OrganizationSize) -> &'static str {
    match size {
        OrganizationSize::UpTo24 => "op til 24 personer",
        OrganizationSize::UpTo249 => "25–249 personer",
        OrganizationSize::UpTo999 => "250–999 personer",
        OrganizationSize::From1000 | OrganizationSize::Other(_) => "1.000 personer eller flere",
    }
}
