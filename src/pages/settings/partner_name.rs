//! A partner's name as it is safe to show: with what tells it from others that call themselves alike, whole, and
//! apart from the direction of the text around it (reliability T2).

use crate::{
    pages::{link::Link, names},
    route::{Asked, Page, Settings},
    state::{App, SignedIn},
};
use contract::NamedPartner;
use leptos::prelude::*;

/// The name, which leads to the partner's page, with domain and place.
pub(in crate::pages) fn linked(partner: &NamedPartner) -> AnyView {
    let moniker = SignedIn::from_context().session.with_untracked(|session| session.cloud.clone());
    let page = Settings::Partner { id: partner.id.clone(), asked: Asked::default() };
    let (to, name) = (Page::Settings(page).of(&moniker), plain(&partner.name));
    view! {
        <span class="partner">
            <Link class="partner__name" to><bdi>{name}</bdi></Link>
            {about(partner)}
        </span>
    }
    .into_any()
}

/// The name with domain and place.
pub(in crate::pages) fn named(partner: &NamedPartner) -> AnyView {
    view! {
        <span class="partner">
            <bdi class="partner__name">{plain(&partner.name)}</bdi>
            {about(partner)}
        </span>
    }
    .into_any()
}

/// Domain and place.
pub(in crate::pages) fn about(partner: &NamedPartner) -> AnyView {
    let place = names::place(App::from_context().l10n, &plain(&partner.city), &partner.country);
    view! {
        <span class="partner__about small muted">
            <bdi>{plain(&partner.domain)}</bdi> " · " <bdi>{place}</bdi>
        </span>
    }
    .into_any()
}

/// A name whose characters without a shape are seen: what turns the direction, or stands there as nothing.
pub(in crate::pages) fn plain(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for one in name.chars() {
        if is_hidden(one) {
            text.push_str(&format!("[U+{:04X}]", u32::from(one)));
        } else {
            text.push(one);
        }
    }
    text
}

/// What Unicode has as ignorable by default, what ends a line or paragraph, and a blank that is no space.
fn is_hidden(one: char) -> bool {
    let is_mark = matches!(one,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}');
    is_mark || one.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g8_what_has_no_shape_in_a_name_is_seen() {
        for (name, shown) in [
            ("Fabrikam, Inc.", "Fabrikam, Inc."),
            ("Fabrikam 信息技术", "Fabrikam 信息技术"),
            ("שלום Süd", "שלום Süd"),
            ("Fabri\u{202E}mak", "Fabri[U+202E]mak"),
            ("Fabri\u{200B}kam\u{2066}", "Fabri[U+200B]kam[U+2066]"),
            ("Fabri\tkam", "Fabri[U+0009]kam"),
            ("Fabri\u{3164}kam\u{FE0F}", "Fabri[U+3164]kam[U+FE0F]"),
            ("Fabri\u{34F}kam\u{E0101}", "Fabri[U+034F]kam[U+E0101]"),
        ] {
            assert_eq!(plain(name), shown);
        }
    }
}
