//! Refuses hostile JSON before anything reads it (reliability A10).

/// Deeper is not read: reading recurses, and the stack of the wasm is small.
const MAX_DEPTH: usize = 128;

/// No object that is read has as many; comparing their names must not take long.
const MAX_MEMBERS: usize = 1_000;

/// Looks at brackets, and at texts that name members: an object has each member once, for of two, two
/// readers could take two sums or two addresses. Whether it is JSON at all, the reader says.
///
/// # Errors
/// What is wrong, in English.
pub(super) fn check(text: &str) -> Result<(), String> {
    // For each open bracket the names of its members.
    let mut open: Vec<Vec<&str>> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '[', '{', ']', '}']) {
        let (found, after) = rest.split_at(at).1.split_at(1);
        rest = after;
        match found {
            "\"" => {
                let end = end_of_text(rest);
                let name = rest.get(..end).unwrap_or_default();
                rest = rest.get(end + 1..).unwrap_or_default();
                if let Some(names) = open.last_mut().filter(|_| rest.trim_start().starts_with(':')) {
                    if names.contains(&name) {
                        return Err(format!("\"{name}\" is there twice"));
                    }
                    if names.len() == MAX_MEMBERS {
                        return Err("an object has too many members".to_owned());
                    }
                    names.push(name);
                }
            }
            "[" | "{" if open.len() == MAX_DEPTH => return Err("nested too deeply".to_owned()),
            "[" | "{" => open.push(Vec::new()),
            _ => drop(open.pop()),
        }
    }
    Ok(())
}

/// Where the text ends that begins at the start: at its closing quote, or at the end of everything.
fn end_of_text(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.unwrap_or(text.len())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::check;
    use proptest::prelude::*;

    #[test]
    fn depth_ends_at_128() {
        assert_eq!(check(&("[".repeat(128) + &"]".repeat(128))), Ok(()));
        assert!(check(&"[".repeat(129)).is_err());
        assert!(check(&"{\"a\":".repeat(400_000)).is_err());
        assert_eq!(check(&"[]".repeat(10_000)), Ok(()), "one after the other is not deep");
        assert_eq!(check(&format!("\"{}\"", "[{".repeat(200))), Ok(()), "a text is not deep");
    }

    #[test]
    fn a_member_is_there_once() {
        let twice = r#"{"price":{"amountMinor":"1","currency":"EUR","amountMinor":"2"}}"#;
        assert!(check(twice).unwrap_err().contains("amountMinor"));
        let two = r#"[{"amountMinor":"1","currency":"EUR"},{"amountMinor":"1","currency":"EUR"}]"#;
        assert_eq!(check(two), Ok(()));
        assert_eq!(check(r#"{"name":"amountMinor","other":"amountMinor"}"#), Ok(()), "a value is no name");
        assert_eq!(check(r#"{"a\\":"\"amountMinor\":","amountMinor":"1"}"#), Ok(()), "quotes inside a text");
    }

    #[test]
    fn an_object_has_at_most_a_thousand_members() {
        let members = |count: u32| {
            let members: Vec<String> = (0..count).map(|at| format!("\"{at}\":0")).collect();
            format!("{{{}}}", members.join(","))
        };
        assert_eq!(check(&members(1_000)), Ok(()));
        assert!(check(&members(1_001)).is_err());
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_json_passes(text in "(\\PC|[\\[{\"\\\\:,å])*", names in proptest::collection::vec("\\PC*", 0..5)) {
            let _ = check(&text);
            let json = serde_json::to_string(&names).unwrap();
            prop_assert_eq!(check(&json), Ok(()));
        }
    }
}
