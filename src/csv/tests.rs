use super::*;
use proptest::prelude::*;

fn written(rows: &[&[&str]]) -> String {
    let mut text = String::new();
    for row in rows {
        write_row(&mut text, row.iter().copied());
    }
    text
}

fn fields(text: &str) -> Vec<Vec<String>> {
    read(text).into_iter().map(|record| record.fields).collect()
}

#[test]
fn n4_no_field_is_a_formula() {
    for field in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "=\"a\",b"] {
        let text = written(&[&["x", field]]);
        let cell = text.trim_start_matches("x,").trim_start_matches('"');
        assert!(cell.starts_with('\''), "{text:?}");
        assert_eq!(fields(&text), [["x", field]]);
    }
    assert_eq!(written(&[&["a-b", "it's", "4391507"]]), "a-b,it's,4391507\r\n");
}

#[test]
fn rows_are_quoted_where_they_must_be() {
    let text = written(&[&["a,b", "19\"", "two\nlines"], &["", "", ""], &[""]]);
    assert_eq!(text, "\"a,b\",\"19\"\"\",\"two\nlines\"\r\n\"\",,\r\n\"\"\r\n");
}

#[test]
fn what_people_paste_is_read() {
    let rows = [["s-1", "4391507"], ["s-2", "MPN ID: 4391507"]];
    for text in [
        "s-1,4391507\ns-2,MPN ID: 4391507",
        "\u{FEFF}s-1;4391507\r\ns-2;MPN ID: 4391507\r\n",
        "s-1\t4391507\r\rs-2\t\"MPN ID: 4391507\"\r",
        "\n\n  s-1 , \"4391507\" \n , \n\ns-2, MPN ID: 4391507\n\n".replace(" , \n\n", "\n").as_str(),
    ] {
        assert_eq!(fields(text), rows, "{text:?}");
    }
}

#[test]
fn a_record_knows_its_line() {
    let lines = |text: &str| -> Vec<u32> { read(text).iter().map(|record| record.line).collect() };
    assert_eq!(lines("a,b\n\nc,d"), [1, 3]);
    assert_eq!(lines("a,b\r\nc,d\r\n"), [1, 2]);
    assert_eq!(lines("a,\"b\nb\"\r\nc,d"), [1, 3]);
    assert_eq!(lines("\r\ra"), [3]);
    assert!(lines("").is_empty());
}

#[test]
fn an_inch_is_no_quote_and_a_quote_that_never_ends_ends_with_the_text() {
    assert_eq!(fields("19\" screen,b"), [["19\" screen", "b"]]);
    assert_eq!(fields("a,\"b\nc"), [["a", "b\nc"]]);
}

#[test]
fn a_file_of_a_spreadsheet_is_text() {
    let text = "Prenumeration\tPartner-ID\r\nå\t4391507";
    let utf16 = |order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        format!("\u{FEFF}{text}").encode_utf16().flat_map(order).collect()
    };
    assert_eq!(decode(&utf16(u16::to_le_bytes)), text);
    assert_eq!(decode(&utf16(u16::to_be_bytes)), text);
    assert_eq!(decode(text.as_bytes()), text);
    assert_eq!(decode(b"\xE5,4391507").chars().skip(1).collect::<String>(), ",4391507");
}

proptest! {
    #[test]
    fn what_is_written_reads_again(rows in proptest::collection::vec(
        proptest::collection::vec("([=+@'\"\t\r\n,; -]|\\PC){0,8}", 1..5), 1..6,
    )) {
        let mut text = String::new();
        for row in &rows {
            write_row(&mut text, row.iter().map(String::as_str));
        }
        prop_assert_eq!(fields(&text), rows);
    }

    #[test]
    fn no_text_makes_it_panic(text in "([\"\t\r\n,;'=]|\\PC){0,40}", bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
        let _ = read(&text);
        let _ = read(&decode(&bytes));
    }
}
