//! The drawings of empty and broken states.

use leptos::prelude::*;

/// Which drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Nothing there yet.
    Empty,
    /// Nothing fits.
    NoMatch,
    /// It failed.
    Failed,
    /// Not allowed.
    Locked,
}

/// Draws it.
pub(super) fn draw(picture: Picture) -> AnyView {
    let inside = match picture {
        Picture::Empty => view! {
            <rect x="22" y="34" width="116" height="72" rx="6" opacity=".35"></rect>
            <rect x="34" y="22" width="92" height="72" rx="6" opacity=".6"></rect>
            <rect class="state__paper state__outlined" x="46" y="10" width="68" height="72" rx="6"></rect>
            <path d="M58 28h30v4H58zM58 40h44v4H58zM58 52h36v4H58z" opacity=".6"></path>
            <circle class="state__accent" cx="114" cy="82" r="18"></circle>
            <path class="state__paper" d="M112.500 73h3v7.500h7.500v3h-7.500v7.500h-3v-7.500h-7.500v-3h7.500z"></path>
        }
        .into_any(),
        Picture::NoMatch => view! {
            <rect x="22" y="20" width="116" height="16" rx="4" opacity=".6"></rect>
            <rect x="22" y="44" width="116" height="16" rx="4" opacity=".45"></rect>
            <rect x="22" y="68" width="116" height="16" rx="4" opacity=".3"></rect>
            <rect x="22" y="92" width="116" height="16" rx="4" opacity=".15"></rect>
            <path class="state__accent" d="M88 34a26 26 0 1 1-.1 0zm0 6a20 20 0 1 0 .1 0z"></path>
            <circle class="state__paper" cx="88" cy="60" r="20"></circle>
            <path class="state__accent" d="M105.600 74.200l19 19-4.400 4.400-19-19z"></path>
        }
        .into_any(),
        Picture::Failed => view! {
            <path d="M44 92a24 24 0 0 1-2-47.900A36 36 0 0 1 110 38a27 27 0 0 1 4 54z" opacity=".6"></path>
            <circle class="state__accent" cx="112" cy="82" r="20"></circle>
            <path class="state__paper" d="M110.200 70h3.600l-.6 14h-2.400zM112 87a2.300 2.300 0 1 1 0 4.600 2.300 2.300 0 0 1 0-4.600z"></path>
        }
        .into_any(),
        Picture::Locked => view! {
            <rect x="26" y="18" width="108" height="84" rx="6" opacity=".45"></rect>
            <path d="M26 24a6 6 0 0 1 6-6h96a6 6 0 0 1 6 6v10H26z" opacity=".6"></path>
            <rect class="state__accent" x="62" y="58" width="36" height="30" rx="4"></rect>
            <path class="state__accent" d="M68 60v-8a12 12 0 0 1 24 0v8h-5v-8a7 7 0 0 0-14 0v8z"></path>
            <circle class="state__paper" cx="80" cy="72" r="4"></circle>
        }
        .into_any(),
    };
    view! { <svg class="state__picture" viewBox="0 0 160 120" aria-hidden="true">{inside}</svg> }.into_any()
}
