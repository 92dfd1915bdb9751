//! What is shown of a receipt, which is otherwise kept as it is.

use crate::json;
use contract::SignedReceipt;
use serde::Deserialize;

#[derive(Deserialize)]
struct Payload {
    chain: Chain,
}

#[derive(Deserialize)]
struct Chain {
    tip: String,
}

/// The tip of the chain of the audit trail with what the receipt is about.
pub fn tip_of(receipt: &SignedReceipt) -> Option<String> {
    json::parse::<Payload>(&receipt.payload).ok().map(|payload| payload.chain.tip)
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::ids::ReceiptKeyId;

    #[test]
    fn h2_the_tip_is_read_of_the_receipt() {
        let receipt = |payload: &str| SignedReceipt {
            payload: payload.to_owned(),
            algorithm: "Ed25519".to_owned(),
            key_id: ReceiptKeyId::new("k"),
            signature: String::new(),
        };
        let payload = r#"{"format":"f","chain":{"previous":"1 a","tip":"2 b"},"more":1}"#;
        assert_eq!(tip_of(&receipt(payload)).as_deref(), Some("2 b"));
        assert_eq!(tip_of(&receipt("{}")), None);
    }
}
