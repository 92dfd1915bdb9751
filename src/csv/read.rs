//! Reading what people paste or upload: commas, semicolons or tabs, quotes, any line ends.

use super::{GUARD, is_guarded};

/// A row that is not blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The line it begins on, from 1.
    pub line: u32,
    /// Its fields, as they were before they were written.
    pub fields: Vec<String>,
}

/// Reads a table. Its first line says what stands between fields: a tab, a semicolon, else a comma.
pub fn read(text: &str) -> Vec<Record> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let separator = separator(text);
    let mut reader = Reader { line: 1, ..Reader::default() };
    let mut characters = text.chars().peekable();
    let mut began = 1;
    while let Some(character) = characters.next() {
        // Both characters of CRLF end one line.
        let ends_line = character == '\n' || character == '\r' && characters.peek() != Some(&'\n');
        match character {
            '"' if reader.quoted && characters.peek() == Some(&'"') => {
                characters.next();
                reader.field.push('"');
            }
            '"' if reader.quoted => reader.quoted = false,
            // Only at the beginning of a field: a quote within one is an inch.
            '"' if reader.field.trim().is_empty() && !reader.was_quoted => {
                reader.field.clear();
                (reader.quoted, reader.was_quoted) = (true, true);
            }
            _ if reader.quoted => reader.field.push(character),
            _ if character == separator => reader.end_field(),
            '\r' if !ends_line => {}
            '\r' | '\n' => reader.end_record(began),
            _ if reader.was_quoted && character.is_whitespace() => {}
            _ => reader.field.push(character),
        }
        if ends_line {
            reader.line += 1;
            if !reader.quoted {
                began = reader.line;
            }
        }
    }
    reader.end_record(began);
    reader.records
}

/// A file's bytes as text: UTF-8, or UTF-16 as spreadsheets save "Unicode text". What is neither is read
/// as far as it is ASCII, which ids are.
pub fn decode(bytes: &[u8]) -> String {
    let units = |rest: &[u8], order: fn([u8; 2]) -> u16| {
        let units = rest.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(order));
        char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => units(rest, u16::from_be_bytes),
        bytes => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn separator(text: &str) -> char {
    let mut quoted = false;
    let mut found = ',';
    for character in text.trim_start_matches(['\r', '\n']).chars() {
        match character {
            '"' => quoted = !quoted,
            '\r' | '\n' if !quoted => break,
            '\t' if !quoted => return '\t',
            ';' if !quoted => found = ';',
            _ => {}
        }
    }
    found
}

#[derive(Default)]
struct Reader {
    records: Vec<Record>,
    fields: Vec<String>,
    field: String,
    /// Within quotes.
    quoted: bool,
    /// The field began with a quote: its spaces count.
    was_quoted: bool,
    line: u32,
}

impl Reader {
    fn end_field(&mut self) {
        let field = std::mem::take(&mut self.field);
        let field = if std::mem::take(&mut self.was_quoted) { field.as_str() } else { field.trim() };
        let unguarded = field.strip_prefix(GUARD).filter(|_| is_guarded(field));
        self.fields.push(unguarded.unwrap_or(field).to_owned());
    }

    fn end_record(&mut self, line: u32) {
        let blank = self.fields.is_empty() && self.field.trim().is_empty() && !self.was_quoted;
        self.end_field();
        self.quoted = false;
        let fields = std::mem::take(&mut self.fields);
        if !blank {
            self.records.push(Record { line, fields });
        }
    }
}
