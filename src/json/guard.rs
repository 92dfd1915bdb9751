//! Refuses hostile JSON before anything reads it (reliability A10).

/// Deeper is not read: reading recurses, and the stack of the wasm is small.
const MAX_DEPTH: usize = 128;

/// Members that an object has once: said twice, two readers could take two sums from it.
const ONCE: [&str; 2] = ["amountMinor", "currency"];

/// Looks at brackets, and at texts that name members. Whether it is JSON at all, the reader says.
///
/// # Errors
/// What is wrong, in English.
pub(super) fn check(text: &str) -> Result<(), String> {
    // For each open bracket, which of `ONCE` its members have been.
    let mut open: Vec<[bool; ONCE.len()]> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '[', '{', ']', '}']) {
        let (found, after) = rest.split_at(at).1.split_at(1);
        rest = after;
        match found {
            "\"" => {
                let end = end_of_text(rest);
                let name = rest.get(..end).unwrap_or_default();
                rest = rest.get(end + 1..).unwrap_or_default();
                let once = ONCE.iter().position(|once| *once == name);
                let is_name = rest.trim_start().starts_with(':');
                let seen = once.filter(|_| is_name).and_then(|once| open.last_mut()?.get_mut(once));
                if seen.is_some_and(|seen| std::mem::replace(seen, true)) {
                    return Err(format!("\"{name}\" is there twice"));
                }
            }
            "[" | "{" if open.len() == MAX_DEPTH => return Err("nested too deeply".to_owned()),
            "[" | "{" => open.push([false; ONCE.len()]),
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
    fn a_sum_is_said_once() {
        let twice = r#"{"price":{"amountMinor":"1","currency":"EUR","amountMinor":"2"}}"#;
        assert!(check(twice).unwrap_err().contains("amountMinor"));
        let two = r#"[{"amountMinor":"1","currency":"EUR"},{"amountMinor":"1","currency":"EUR"}]"#;
        assert_eq!(check(two), Ok(()));
        assert_eq!(check(r#"{"name":"amountMinor","other":"amountMinor"}"#), Ok(()), "a value is no name");
        assert_eq!(check(r#"{"a\\":"\"amountMinor\":","amountMinor":"1"}"#), Ok(()), "quotes inside a text");
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
