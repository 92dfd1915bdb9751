//! The addresses of an invitation: our own, and every older shape that it answers to (row H7).

use super::InvitationRecord;
use contract::{InvitationKind, Moniker, OfferKind};

/// Our own, at the address by which people reach the app.
pub fn own(public_url: &str, record: &InvitationRecord) -> String {
    format!("{}/{}/invitations/{}", public_url.trim_end_matches('/'), record.cloud, record.id)
}

/// Those that the operator's portals had for such an invitation.
pub fn older(record: &InvitationRecord) -> Vec<String> {
    let (partner, delegates) = (&record.partner.id, !record.roles.is_empty());
    let alias = record.aliases.first().map_or_else(|| record.id.as_str(), String::as_str);
    let provider = record
        .provider
        .as_ref()
        .map(|provider| format!("&indirectCSPId={}", provider.id))
        .unwrap_or_default();
    match (&record.cloud, &record.kind) {
        (Moniker::Worldwide, InvitationKind::Reseller | InvitationKind::IndirectReseller) => {
            let kind = if record.provider.is_some() {
                "IndirectResellerRelationship"
            } else {
                "ResellerRelationship"
            };
            vec![format!(
                "https://admin.microsoft.com/Adminportal/Home?invType={kind}&partnerId={partner}&msppId=0\
                 {provider}&DAP={delegates}#/BillingAccounts/partner-invitation"
            )]
        }
        (Moniker::Germany, InvitationKind::Reseller) => vec![format!(
            "https://portal.office.de/partner/partnersignup.aspx?type=ResellerRelationship&partnerId={partner}\
             &DAP={delegates}"
        )],
        (_, InvitationKind::Granular) => ["admin.microsoft.com/AdminPortal/Home", "admin.cloud.microsoft/"]
            .map(|place| format!("https://{place}#/partners/invitation/granularAdminRelationships/{alias}"))
            .to_vec(),
        (_, InvitationKind::Agreement) => vec![
            "https://admin.microsoft.com/adminportal/home?ref=/BillingAccounts/agreement".to_owned(),
            "https://go.microsoft.com/fwlink/?linkid=2116573".to_owned(),
        ],
        (cloud, InvitationKind::Offer | InvitationKind::DelegatedAdmin) => {
            let host = match cloud {
                Moniker::Germany => "portal.office.de",
                Moniker::TwentyOneVianet => "portal.partner.microsoftonline.cn",
                Moniker::Worldwide | Moniker::Other(_) => "portal.office.com",
            };
            let kind = match &record.offer {
                _ if record.kind == InvitationKind::DelegatedAdmin => "DelegatedAdmin",
                Some(offer) if offer.kind == OfferKind::Purchase => "Purchase",
                _ => "Trial",
            };
            vec![format!(
                "https://{host}/partner/partnersignup.aspx?type={kind}&id={alias}&partnerId={partner}"
            )]
        }
        _ => Vec::new(),
    }
}
