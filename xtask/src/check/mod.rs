//! `check`.
mod layers;
mod names;
mod tokens;
