//! In Swedish.

use super::{Line, Matter, Written, day, text};
use contract::{InvitationKind, OfferKind, OrganizationSize};

pub(super) fn write(matter: &Matter) -> Written {
    let (subject, lines) = match matter {
        Matter::Invitation { partner, domain, organization, invitation, roles, offer, link, expires_at } => {
            let mut lines = vec![text(format!("{partner} ({domain}) {}.", asks(invitation, organization)))];
            if !roles.is_empty() {
                lines.push(text(format!("Roller som begärs: {}.", roles.join(", "))));
            }
            lines.extend(offer.as_ref().map(|(kind, licenses, product)| {
                let what = if *kind == OfferKind::Trial { "en provperiod" } else { "ett köp" };
                text(format!("Erbjudandet är {what}: {licenses} × {product}."))
            }));
            lines.push(text("Läs inbjudan, och acceptera eller avböj den, här:"));
            lines.push(Line::Link(link.clone()));
            lines.push(text(format!("Ingenting händer förrän en global administratör har loggat in och svarat. Inbjudan kan accepteras till {}.", day(*expires_at))));
            (format!("{partner} har skickat en inbjudan till {organization}"), lines)
        }
        Matter::Answered { organization, invitation, accepted, message } => {
            let what = what(invitation);
            let answer = if *accepted { "accepterat" } else { "avböjt" };
            let mut lines = vec![text(format!("{organization} har {answer} er inbjudan: {what}."))];
            match message {
                Some(message) => {
                    lines.push(text("Meddelandet lyder:"));
                    lines.push(Line::Quote(message.clone()));
                }
                None => lines.push(text("Inget meddelande skickades med.")),
            }
            (format!("{organization} har {answer} er inbjudan"), lines)
        }
        Matter::Accepted { partner, domain, organization, invitation, roles, by } => {
            let mut lines = vec![text(format!(
                "{by} på {organization} har accepterat inbjudan från {partner} ({domain}): {}.",
                what(invitation)
            ))];
            if !roles.is_empty() {
                lines.push(text(format!("Roller som partnern har från och med nu: {}.", roles.join(", "))));
            }
            lines.push(text("Om det inte stämmer tittar du under Partnerrelationer, där roller kan tas bort när som helst."));
            (format!("{organization} har accepterat inbjudan från {partner}"), lines)
        }
        Matter::Inquiry { organization, needs, size, contact } => {
            let phone = contact.phone.as_ref().map(|phone| format!(", {phone}")).unwrap_or_default();
            let lines = vec![
                text(format!("{organization} ({}) skriver:", people(size))),
                Line::Quote(needs.clone()),
                text(format!("Kontaktperson: {}, {}{phone}", contact.name, contact.email)),
                text(
                    "Svara på det här e-postmeddelandet för att nå kontaktpersonen. Skicka en inbjudan för att börja samarbeta.",
                ),
            ];
            (format!("{organization} söker en partner"), lines)
        }
        Matter::Ending { partner, organization, name, days, ends_at } => {
            let when = match days {
                0 => "i dag".to_owned(),
                1 => "i morgon".to_owned(),
                days => format!("om {days} dagar"),
            };
            let lines = vec![
                text(format!(
                    "Relationen ”{name}” mellan {partner} och {organization} upphör {when}, {} (UTC).",
                    day(*ends_at)
                )),
                text("Då upphör också de roller som partnern har genom den. Inget annat ändras."),
            ];
            (format!("”{name}” mellan {partner} och {organization} upphör {when}"), lines)
        }
        Matter::Ended { partner, organization, name } => {
            let lines = vec![
                text(format!(
                    "Relationen{} mellan {partner} och {organization} har avslutats.",
                    quoted(name)
                )),
                text("Därmed upphör också de roller som partnern hade genom den."),
            ];
            (format!("Relationen mellan {partner} och {organization} har avslutats"), lines)
        }
        Matter::RolesRemoved { organization, name, roles } => {
            let lines = vec![
                text(format!("Borttagna från relationen{}: {}.", quoted(name), roles.join(", "))),
                text(format!("Relationen med {organization} fortsätter.")),
            ];
            (format!("{organization} har tagit bort roller som ni hade"), lines)
        }
        Matter::ReviewQuestion { organization, name, roles, note, asked_by } => {
            let lines = vec![
                text(format!("{asked_by} på {organization} granskar vad partner får göra och frågar:")),
                Line::Quote(note.clone()),
                text(format!("Det gäller relationen{}: {}.", quoted(name), roles.join(", "))),
            ];
            (format!("{organization} har en fråga om roller som ni har"), lines)
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
            format!("vill bli återförsäljare till {organization}")
        }
        InvitationKind::Granular => format!("ber {organization} godkänna roller under en begränsad tid"),
        InvitationKind::DelegatedAdmin => format!("vill bli delegerad administratör för {organization}"),
        InvitationKind::Offer => format!("vill bli rådgivare till {organization}"),
        InvitationKind::Agreement | InvitationKind::Other(_) => {
            format!("ber {organization} acceptera kundavtalet")
        }
    }
}

fn what(invitation: &InvitationKind) -> &'static str {
    match invitation {
        InvitationKind::Reseller | InvitationKind::IndirectReseller => "återförsäljare",
        InvitationKind::Granular => "roller under en begränsad tid",
        InvitationKind::DelegatedAdmin => "delegerad administratör",
        InvitationKind::Offer => "ett erbjudande",
        InvitationKind::Agreement | InvitationKind::Other(_) => "kundavtal",
    }
}

fn people(size: &OrganizationSize) -> &'static str {
    match size {
        OrganizationSize::UpTo24 => "upp till 24 personer",
        OrganizationSize::UpTo249 => "25–249 personer",
        OrganizationSize::UpTo999 => "250–999 personer",
        OrganizationSize::From1000 | OrganizationSize::Other(_) => "1\u{a0}000 personer eller fler",
    }
}
