//! In Dutch.

use super::{Line, Matter, Written, day, text};
use contract::{InvitationKind, OfferKind, OrganizationSize};

pub(super) fn write(matter: &Matter) -> Written {
    let (subject, lines) = match matter {
        Matter::Invitation { partner, domain, organization, invitation, roles, offer, link, expires_at } => {
            let mut lines = vec![text(format!("{partner} ({domain}) {}.", asks(invitation, organization)))];
            if !roles.is_empty() {
                lines.push(text(format!("Gevraagde rollen: {}.", roles.join(", "))));
            }
            lines.extend(offer.as_ref().map(|(kind, licenses, product)| {
                let what = if *kind == OfferKind::Trial { "een proefperiode" } else { "een aankoop" };
                text(format!("Het aanbod is {what}: {licenses} × {product}."))
            }));
            lines.push(text("Lees de uitnodiging en accepteer deze of wijs deze af:"));
            lines.push(Line::Link(link.clone()));
            lines.push(text(format!("Er gebeurt niets totdat een globale beheerder zich heeft aangemeld en heeft geantwoord. De uitnodiging kan worden geaccepteerd tot {}.", day(*expires_at))));
            (format!("{partner} heeft een uitnodiging gestuurd aan {organization}"), lines)
        }
        Matter::Answered { organization, invitation, accepted, message } => {
            let what = what(invitation);
            let answer = if *accepted { "geaccepteerd" } else { "afgewezen" };
            let mut lines = vec![text(format!("{organization} heeft uw uitnodiging {answer}: {what}."))];
            match message {
                Some(message) => {
                    lines.push(text("Het bericht luidt:"));
                    lines.push(Line::Quote(message.clone()));
                }
                None => lines.push(text("Er is geen bericht bijgevoegd.")),
            }
            (format!("{organization} heeft uw uitnodiging {answer}"), lines)
        }
        Matter::Accepted { partner, domain, organization, invitation, roles, by } => {
            let mut lines = vec![text(format!(
                "{by} van {organization} heeft de uitnodiging van {partner} ({domain}) geaccepteerd: {}.",
                what(invitation)
            ))];
            if !roles.is_empty() {
                lines.push(text(format!("Rollen die de partner voortaan heeft: {}.", roles.join(", "))));
            }
            lines.push(text("Als dit niet klopt, kijk dan onder Partnerrelaties, waar rollen op elk moment kunnen worden verwijderd."));
            (format!("{organization} heeft de uitnodiging van {partner} geaccepteerd"), lines)
        }
        Matter::Inquiry { organization, needs, size, contact } => {
            let phone = contact.phone.as_ref().map(|phone| format!(", {phone}")).unwrap_or_default();
            let lines = vec![
                text(format!("{organization} ({}) schrijft:", people(size))),
                Line::Quote(needs.clone()),
                text(format!("Contactpersoon: {}, {}{phone}", contact.name, contact.email)),
                text(
                    "Beantwoord deze e-mail om de contactpersoon te bereiken. Stuur een uitnodiging om samen te werken.",
                ),
            ];
            (format!("{organization} zoekt een partner"), lines)
        }
        Matter::Ending { partner, organization, name, days, ends_at } => {
            let when = match days {
                0 => "vandaag".to_owned(),
                1 => "morgen".to_owned(),
                days => format!("over {days} dagen"),
            };
            let lines = vec![
                text(format!(
                    "De relatie ‘{name}’ tussen {partner} en {organization} eindigt {when}, op {} (UTC).",
                    day(*ends_at)
                )),
                text(
                    "Daarmee eindigen ook de rollen die de partner via deze relatie heeft. Verder verandert er niets.",
                ),
            ];
            (format!("‘{name}’ tussen {partner} en {organization} eindigt {when}"), lines)
        }
        Matter::Ended { partner, organization, name } => {
            let lines = vec![
                text(format!("De relatie{} tussen {partner} en {organization} is beëindigd.", quoted(name))),
                text("Daarmee eindigen ook de rollen die de partner via deze relatie had."),
            ];
            (format!("De relatie tussen {partner} en {organization} is beëindigd"), lines)
        }
        Matter::RolesRemoved { organization, name, roles } => {
            let lines = vec![
                text(format!("Verwijderd uit de relatie{}: {}.", quoted(name), roles.join(", "))),
                text(format!("De relatie met {organization} blijft bestaan.")),
            ];
            (format!("{organization} heeft rollen verwijderd die u had"), lines)
        }
        Matter::ReviewQuestion { organization, name, roles, note, asked_by } => {
            let lines = vec![
                text(format!("{asked_by} van {organization} beoordeelt wat partners mogen doen en vraagt:")),
                Line::Quote(note.clone()),
                text(format!("Het gaat om de relatie{}: {}.", quoted(name), roles.join(", "))),
            ];
            (format!("{organization} heeft een vraag over rollen die u hebt"), lines)
        }
    };
    Written { subject, lines }
}

fn quoted(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!(" ‘{name}’") }
}

fn asks(invitation: &InvitationKind, organization: &str) -> String {
    match invitation {
        InvitationKind::Reseller | InvitationKind::IndirectReseller => {
            format!("wil graag reseller zijn voor {organization}")
        }
        InvitationKind::Granular => {
            format!("vraagt {organization} om rollen voor een beperkte tijd goed te keuren")
        }
        InvitationKind::DelegatedAdmin => format!("wil graag gedelegeerde beheerder zijn van {organization}"),
        InvitationKind::Offer => format!("wil graag adviseur zijn van {organization}"),
        InvitationKind::Agreement | InvitationKind::Other(_) => {
            format!("vraagt {organization} om de klantovereenkomst te accepteren")
        }
    }
}

fn what(invitation: &InvitationKind) -> &'static str {
    match invitation {
        InvitationKind::Reseller | InvitationKind::IndirectReseller => "reseller",
        InvitationKind::Granular => "rollen voor een beperkte tijd",
        InvitationKind::DelegatedAdmin => "gedelegeerde beheerder",
        InvitationKind::Offer => "een aanbod",
        InvitationKind::Agreement | InvitationKind::Other(_) => "klantovereenkomst",
    }
}

fn people(size: &OrganizationSize) -> &'static str {
    match size {
        OrganizationSize::UpTo24 => "maximaal 24 personen",
        OrganizationSize::UpTo249 => "25 tot en met 249 personen",
        OrganizationSize::UpTo999 => "250 tot en met 999 personen",
        OrganizationSize::From1000 | OrganizationSize::Other(_) => "1.000 personen of meer",
    }
}
