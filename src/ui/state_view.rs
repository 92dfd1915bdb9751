//! A page or list that has nothing to show: why, and one next step.

use super::{Picture, Text, picture::draw};
use leptos::prelude::*;

/// A drawing, a title, a sentence; the children are the next step.
#[component]
pub fn StateView(
    picture: Picture,
    title: Text,
    text: AnyView,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <section class="state" role="status">
            {draw(picture)}
            <h2>{title}</h2>
            <p>{text}</p>
            {children.map(|children| children())}
        </section>
    }
}
