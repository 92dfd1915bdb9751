//! The kit: what pages are made of. Texts arrive as signals; nothing here knows what they mean.

mod button;
mod copy;
mod dialog;
mod icon;
mod icon_paths;
mod message_bar;
mod meter;
mod picture;
mod popover;
mod skeleton;
mod state_view;
mod status_badge;

pub use button::{busy_button, button, icon_button, menu_button, opener};
pub use copy::CopyButton;
pub use dialog::{Dialog, Leave};
pub use icon::{Icon, IconView, Logo};
pub use message_bar::{MessageBar, Tone};
pub use meter::Meter;
pub use picture::Picture;
pub use popover::Popover;
pub use skeleton::{SkeletonLines, SkeletonRows};
pub use state_view::StateView;
pub use status_badge::StatusBadge;

use leptos::prelude::*;

/// A text as the kit takes it.
pub type Text = Signal<String>;
