//! The `integrity` attribute, as trunk writes it.

use sha2::{Digest, Sha384};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The value of the attribute for a file with this content.
pub(crate) fn of(content: &[u8]) -> String {
    format!("sha384-{}", base64(&Sha384::digest(content)))
}

/// Of a length that is a multiple of three, like every digest of 384 bits: no padding.
fn base64(bytes: &[u8]) -> String {
    let sextets = bytes.chunks(3).flat_map(|chunk| {
        let word = chunk.iter().fold(0, |word, byte| word << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| word >> shift & 63)
    });
    sextets.filter_map(|sextet| ALPHABET.get(sextet)).map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_of_nothing_is_the_known_one() {
        assert_eq!(of(b""), "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
        assert_eq!(base64(b"Man!?>"), "TWFuIT8+");
    }
}
