//! Tables as text: written so that no spreadsheet runs what stands in them, read as people paste them.
//! Pure.

mod read;
mod write;

pub use read::{Record, decode, read};
pub use write::write_row;

/// What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection").
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// Stands before such a text, and makes it one.
const GUARD: char = '\'';

/// Whether a field needs a guard, or has one: what stands after all guards begins a formula.
fn is_guarded(field: &str) -> bool {
    field.trim_start_matches(GUARD).starts_with(FORMULA)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
