//! Ids of things that a request creates, from the bytes that nobody can guess.

use super::Context;
use crate::digest::Digest;

/// A UUIDv7. Those of one request differ by what they are for.
pub(super) fn uuid(context: &Context, purpose: &str) -> String {
    let millis = context.now.millis().unsigned_abs();
    uuid::Builder::from_unix_timestamp_millis(millis, &bytes(context, purpose)).into_uuid().to_string()
}

/// A number that is read out on the telephone: ten letters and digits without those that are taken for
/// each other (Crockford), of which a thousand million million can be.
pub(super) fn number(context: &Context, purpose: &str) -> String {
    const LETTERS: [char; 32] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K',
        'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
    ];
    let letters = bytes::<10>(context, purpose);
    let letters = letters.iter().filter_map(|byte| LETTERS.get(usize::from(byte % 32)));
    let (first, second): (Vec<_>, Vec<_>) = letters.enumerate().partition(|(place, _)| *place < 5);
    let join = |part: Vec<(usize, &char)>| part.into_iter().map(|(_, letter)| *letter).collect::<String>();
    format!("{}-{}", join(first), join(second))
}

fn bytes<const N: usize>(context: &Context, purpose: &str) -> [u8; N] {
    let digest = Digest::of("partner-admin ids 1", [purpose.as_bytes(), &context.random]);
    digest.as_bytes().first_chunk().copied().unwrap_or([0; N])
}
