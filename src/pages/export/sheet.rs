//! What is exported, and the files that it becomes.

use crate::csv;
use contract::body::Body;

/// A value. Files that have types keep its own; amounts of money are texts, for a number might lose digits.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::pages) enum Cell {
    Text(String),
    Number(u32),
    Flag(bool),
}

/// Rows of values under their names. The names are plain, and the same in every language, so that programs
/// can read the file.
pub(in crate::pages) struct Sheet {
    pub(in crate::pages) names: Vec<&'static str>,
    pub(in crate::pages) rows: Vec<Vec<Cell>>,
}

impl Sheet {
    /// As an object with a list of objects.
    pub(super) fn json(&self, name: &str) -> String {
        let objects = self.rows.iter().map(|cells| {
            self.names.iter().zip(cells).fold(Body::new(), |object, (name, cell)| match cell {
                Cell::Text(text) => object.text(name, text),
                Cell::Number(number) => object.number(name, *number),
                Cell::Flag(flag) => object.flag(name, *flag),
            })
        });
        Body::new().objects(name, objects).finish()
    }

    /// As comma-separated values.
    pub(super) fn csv(&self) -> String {
        let mut text = String::new();
        csv::write_row(&mut text, self.names.iter().copied());
        for cells in &self.rows {
            let values: Vec<String> = cells.iter().map(Cell::to_text).collect();
            csv::write_row(&mut text, values.iter().map(String::as_str));
        }
        text
    }
}

impl Cell {
    fn to_text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn n3_json_keeps_numbers_and_flags_and_csv_writes_them() {
        let sheet = Sheet {
            names: vec!["name", "licensesTotal", "trial"],
            rows: vec![vec![Cell::Text("E3".into()), Cell::Number(25), Cell::Flag(false)]],
        };
        assert_eq!(sheet.json("rows"), r#"{"rows":[{"name":"E3","licensesTotal":25,"trial":false}]}"#);
        assert!(sheet.csv().ends_with("name,licensesTotal,trial\r\nE3,25,false\r\n"), "{:?}", sheet.csv());
    }
}
