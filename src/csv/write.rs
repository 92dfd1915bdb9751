//! Writing rows: commas, CRLF, quotes where needed (RFC 4180), no formulas.

use super::{GUARD, is_guarded};

/// Adds a row to `text`. Whoever saves it puts the byte-order mark before it.
pub fn write_row<'a>(text: &mut String, fields: impl IntoIterator<Item = &'a str>) {
    let begin = text.len();
    for field in fields {
        if text.len() > begin {
            text.push(',');
        }
        let guard = if is_guarded(field) { Some(GUARD) } else { None };
        // Readers take what surrounds a text away, and an empty first field alone would be no row.
        let is_bare = field.trim() == field && !field.contains(['"', ',', ';', '\t', '\r', '\n', '\u{FEFF}']);
        if !is_bare || text.len() == begin && field.is_empty() {
            text.push('"');
            text.extend(guard);
            text.push_str(&field.replace('"', "\"\""));
            text.push('"');
        } else {
            text.extend(guard);
            text.push_str(field);
        }
    }
    text.push_str("\r\n");
}
