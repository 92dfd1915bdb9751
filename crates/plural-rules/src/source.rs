//! Where the rules come from.

#[cfg(not(target_arch = "wasm32"))]
mod icu;
#[cfg(target_arch = "wasm32")]
mod intl;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use icu::Source;
#[cfg(target_arch = "wasm32")]
pub(crate) use intl::Source;
