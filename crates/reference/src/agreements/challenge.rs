//! Challenges: a decision shows by one that its document was fetched in the same session. Nothing is kept of
//! them, so that reading has no effect; what makes a decision single is that it is recorded once.

use crate::{digest::Digest, receipts::Seal};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use contract::{AgreementDocument, Challenge, Sha256, Timestamp, agreement::CHALLENGE_LIFETIME};

/// What is shown to whom.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    /// Stands for the session.
    pub(crate) session: &'a Sha256,
    pub(crate) document: &'a AgreementDocument,
}

impl Shown<'_> {
    fn digest(&self, until: Timestamp) -> Digest {
        let AgreementDocument { agreement_id, version, locale, sha256, .. } = self.document;
        let texts = [self.session.as_str(), agreement_id.as_str(), version.as_str(), locale, sha256.as_str()];
        let until = until.millis().to_be_bytes();
        let fields = texts.into_iter().map(str::as_bytes).chain([until.as_slice()]);
        Digest::of("partner-admin challenge 1", fields)
    }
}

/// A challenge, and until when it holds.
pub(crate) fn challenge(seal: &Seal, shown: &Shown, now: Timestamp) -> (Challenge, Timestamp) {
    let until = now.plus_millis(i64::from(CHALLENGE_LIFETIME) * 1000);
    let mut bytes = until.millis().to_be_bytes().to_vec();
    bytes.extend(seal.code(shown.digest(until)));
    (Challenge::new(URL_SAFE_NO_PAD.encode(bytes)), until)
}

/// Whether it was given out for exactly this, and holds.
pub(crate) fn is_challenge(seal: &Seal, shown: &Shown, sent: &Challenge, now: Timestamp) -> bool {
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(sent.as_str()) else { return false };
    let Some((until, code)) = bytes.split_first_chunk::<8>() else { return false };
    let until = Timestamp::from_millis(i64::from_be_bytes(*until));
    now < until && seal.is_code(shown.digest(until), code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreements::Agreements;

    #[test]
    fn h2_a_challenge_is_of_one_session_one_text_and_half_an_hour() {
        let (seal, now) = (Seal::of([1; 32], Timestamp::from_millis(0)), Timestamp::from_millis(5_000));
        let sample = Agreements::sample();
        let [english, swedish] =
            ["en-US", "sv-SE"].map(|locale| sample.document(sample.current().unwrap(), locale).unwrap());
        let [session, another] = ["a", "b"].map(Sha256::new);
        let shown = Shown { session: &session, document: &english };
        let (sent, until) = challenge(&seal, &shown, now);
        assert!(is_challenge(&seal, &shown, &sent, until.plus_millis(-1)));
        assert!(!is_challenge(&seal, &shown, &sent, until));
        assert!(!is_challenge(&seal, &Shown { session: &another, ..shown }, &sent, now));
        assert!(!is_challenge(&seal, &Shown { document: &swedish, ..shown }, &sent, now));
        let other = Seal::of([2; 32], Timestamp::from_millis(0));
        assert!(!is_challenge(&other, &shown, &sent, now));
        for wrong in ["", "x", "AAAA", &sent.as_str()[1..]] {
            assert!(!is_challenge(&seal, &shown, &Challenge::new(wrong), now), "{wrong}");
        }
    }
}
