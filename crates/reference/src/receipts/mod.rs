//! What this backend vouches for: receipts, signed so that anybody can verify them without it (reliability
//! section 3), and codes that show that something was given out by it.

use crate::digest::Digest;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use contract::{ReceiptKey, ReceiptKeyId, SignedReceipt, Timestamp, agreement_acceptance::ALGORITHM};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// How many bytes a code has.
pub(crate) const CODE: usize = 32;

/// The secret of a backend. Two things are made from it that never meet: a key that signs receipts, and one
/// for codes.
pub struct Seal {
    key: SigningKey,
    codes: Digest,
    since: Timestamp,
}

impl Seal {
    /// From 32 bytes that nobody else knows, in use since then.
    pub fn of(secret: [u8; 32], since: Timestamp) -> Self {
        let key = SigningKey::from_bytes(&secret);
        Self { key, codes: Digest::of("partner-admin key of codes 1", [secret.as_slice()]), since }
    }

    /// The key by which its receipts are verified.
    pub fn key(&self) -> ReceiptKey {
        let public = self.key.verifying_key().to_bytes();
        ReceiptKey {
            id: key_id(&public),
            algorithm: ALGORITHM.to_owned(),
            public_key: STANDARD.encode(public),
            since: self.since,
            until: None,
        }
    }

    /// Signs a text as it is.
    pub fn sign(&self, payload: String) -> SignedReceipt {
        let signature = self.key.sign(payload.as_bytes());
        SignedReceipt {
            algorithm: ALGORITHM.to_owned(),
            key_id: key_id(&self.key.verifying_key().to_bytes()),
            signature: STANDARD.encode(signature.to_bytes()),
            payload,
        }
    }

    /// The code of a digest: who does not know the secret cannot compute it (HMAC-SHA-256).
    pub(crate) fn code(&self, digest: Digest) -> [u8; CODE] {
        self.mac(digest).map(|mac| mac.finalize().into_bytes().into()).unwrap_or_default()
    }

    /// Whether it is the code of a digest; how long that takes tells nothing.
    pub(crate) fn is_code(&self, digest: Digest, code: &[u8]) -> bool {
        self.mac(digest).is_some_and(|mac| mac.verify_slice(code).is_ok())
    }

    fn mac(&self, digest: Digest) -> Option<Hmac<Sha256>> {
        // Keys of every length are good.
        let mac = Hmac::<Sha256>::new_from_slice(self.codes.as_bytes()).ok()?;
        Some(mac.chain_update(digest.as_bytes()))
    }
}

/// The SHA-256 of bytes, as documents and receipts name it.
pub fn sha256(bytes: &[u8]) -> contract::Sha256 {
    let digest: [u8; 32] = Sha256::digest(bytes).into();
    contract::Sha256::new(digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

/// The digest of evidence without its place in the chain, with the members of each object in the order of their
/// names: what the entry in the trail holds, and what anybody can compute from a receipt.
pub fn of_evidence(mut evidence: serde_json::Value) -> contract::Sha256 {
    evidence.as_object_mut().map(|members| members.remove("chain"));
    sha256(in_order(&evidence).as_bytes())
}

fn in_order(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::Object(members) => {
            let sorted: BTreeMap<&String, &Value> = members.iter().collect();
            let members = sorted
                .iter()
                .map(|(name, value)| format!("{}:{}", Value::from(name.as_str()), in_order(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(in_order).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

fn key_id(public: &[u8]) -> ReceiptKeyId {
    ReceiptKeyId::new(sha256(public).as_str().chars().take(16).collect::<String>())
}

/// Why a receipt proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unproven {
    /// What was given as the key is none.
    NoKey,
    /// It is signed in another way.
    OtherAlgorithm,
    /// It is signed with another key.
    OtherKey,
    /// The signature is not of this text.
    WrongSignature,
}

impl std::fmt::Display for Unproven {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoKey => "this is not a public key: 32 bytes in Base64",
            Self::OtherAlgorithm => "it is not signed with Ed25519",
            Self::OtherKey => "it is signed with another key",
            Self::WrongSignature => "the signature is not of this text",
        })
    }
}

impl std::error::Error for Unproven {}

/// Checks that a receipt was signed with a public key, which is written in Base64.
///
/// # Errors
/// The first reason why that is not so.
pub fn verify(receipt: &SignedReceipt, public_key: &str) -> Result<(), Unproven> {
    let bytes = STANDARD.decode(public_key.trim()).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    let bytes = bytes.ok_or(Unproven::NoKey)?;
    let key = VerifyingKey::from_bytes(&bytes).map_err(|_| Unproven::NoKey)?;
    if receipt.algorithm != ALGORITHM {
        return Err(Unproven::OtherAlgorithm);
    }
    if receipt.key_id != key_id(&bytes) {
        return Err(Unproven::OtherKey);
    }
    let signature = STANDARD.decode(&receipt.signature).ok();
    let signature = signature.and_then(|bytes| Signature::from_slice(&bytes).ok());
    // Strictly: a key of small order, which anything could be signed with, is none.
    let is_signed = |signature| key.verify_strict(receipt.payload.as_bytes(), &signature).is_ok();
    signature.filter(|signature| is_signed(*signature)).map(drop).ok_or(Unproven::WrongSignature)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn seal(byte: u8) -> Seal {
        Seal::of([byte; 32], Timestamp::from_millis(1))
    }

    #[test]
    fn h2_a_receipt_is_proven_by_its_key_and_by_no_other_and_only_as_it_is() {
        let receipt = seal(1).sign("{\"a\":\"å\"}".to_owned());
        let key = seal(1).key();
        assert_eq!((key.id.as_str().len(), &key.id), (16, &receipt.key_id));
        assert_eq!(verify(&receipt, &key.public_key), Ok(()));
        assert_eq!(verify(&receipt, &seal(2).key().public_key), Err(Unproven::OtherKey));
        let forged = SignedReceipt { key_id: seal(2).key().id, ..receipt.clone() };
        assert_eq!(verify(&forged, &seal(2).key().public_key), Err(Unproven::WrongSignature));
        for changed in [
            SignedReceipt { payload: "{\"a\":\"a\"}".to_owned(), ..receipt.clone() },
            SignedReceipt { payload: format!("{} ", receipt.payload), ..receipt.clone() },
            SignedReceipt { signature: String::new(), ..receipt.clone() },
            SignedReceipt { signature: STANDARD.encode([0; 64]), ..receipt.clone() },
        ] {
            assert_eq!(verify(&changed, &key.public_key), Err(Unproven::WrongSignature), "{changed:?}");
        }
        let other = SignedReceipt { algorithm: "none".to_owned(), ..receipt.clone() };
        assert_eq!(verify(&other, &key.public_key), Err(Unproven::OtherAlgorithm));
        for no_key in ["", "x", "AAAA"] {
            assert_eq!(verify(&receipt, no_key), Err(Unproven::NoKey), "{no_key}");
        }
    }

    #[test]
    fn the_signature_is_that_of_the_standard() {
        // RFC 8032, 7.1, test 1.
        let hex = |text: &str| Digest::parse(text).unwrap().as_bytes().try_into().unwrap();
        let seal = Seal::of(
            hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"),
            Timestamp::from_millis(0),
        );
        let key = STANDARD.decode(seal.key().public_key).unwrap();
        let public: [u8; 32] = hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assert_eq!(key, public);
        let signature = STANDARD.decode(seal.sign(String::new()).signature).unwrap();
        let signature: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            signature,
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd\
             25bf5f0595bbe24655141438e7a100b"
        );
    }

    #[test]
    fn a_code_is_of_one_thing_and_of_one_backend() {
        let digest = Digest::of("test", [b"a".as_slice()]);
        let code = seal(1).code(digest);
        assert!(seal(1).is_code(digest, &code));
        assert!(!seal(2).is_code(digest, &code));
        assert!(!seal(1).is_code(Digest::of("test", [b"b".as_slice()]), &code));
        assert!(!seal(1).is_code(digest, &code[1..]) && !seal(1).is_code(digest, &[]));
    }

    #[test]
    fn h2_the_place_in_the_chain_is_no_part_of_the_digest_and_all_else_is() {
        let bare = of_evidence(json!({ "b": { "y": [1, null], "x": "\"" }, "a": true }));
        let placed = json!({ "a": true, "chain": { "tip": "1:0" }, "b": { "x": "\"", "y": [1, null] } });
        assert_eq!(of_evidence(placed), bare);
        assert_ne!(of_evidence(json!({ "a": true, "b": { "x": "\"", "y": [1, 2] } })), bare);
        assert_eq!(sha256(br#"{"a":true,"b":{"x":"\"","y":[1,null]}}"#), bare);
    }

    #[test]
    fn a_digest_is_written_as_everybody_writes_it() {
        assert_eq!(
            sha256(b"abc").as_str(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
