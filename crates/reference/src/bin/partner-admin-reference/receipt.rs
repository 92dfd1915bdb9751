//! Receipts, proven without the server.

use crate::{options::Options, secret};
use anyhow::{Context, Result, bail};
use contract::{AcceptanceEvidence, SignedReceipt, evidence::ACCEPTANCE_FORMAT};
use reference::receipts::{of_evidence, sha256, verify as verify_signature};
use std::fs;

/// Prints the public key.
pub fn print_key(options: &Options) -> Result<()> {
    println!("{}", secret::existing(options.data_dir()?)?.key().public_key);
    Ok(())
}

/// Checks a receipt against a key and the text that was shown.
pub fn verify(options: &Options) -> Result<()> {
    let [receipt, document] = options.values.as_slice() else {
        bail!("verify-acceptance RECEIPT DOCUMENT --key KEY");
    };
    let key = options.key.as_deref().context("--key is missing; `receipt-key` prints it")?;
    let file = fs::read_to_string(receipt).with_context(|| format!("cannot read {receipt}"))?;
    let receipt: SignedReceipt = serde_json::from_str(&file).context("this is no receipt")?;
    verify_signature(&receipt, key)?;
    let evidence: AcceptanceEvidence =
        serde_json::from_str(&receipt.payload).context("the receipt is not of an acceptance")?;
    if evidence.format != ACCEPTANCE_FORMAT {
        bail!("the receipt has another format: {}", evidence.format);
    }
    let bytes = fs::read(document).with_context(|| format!("cannot read {document}"))?;
    if bytes.len() as u64 != u64::from(evidence.document.length) || sha256(&bytes) != evidence.document.sha256
    {
        bail!("{document} is not what was shown");
    }
    println!("{}", told(&evidence));
    println!("document   sha256 {} ({} bytes)", evidence.document.sha256, evidence.document.length);
    println!("evidence   sha256 {}", of_evidence(serde_json::from_str(&receipt.payload)?));
    println!("tip        {}", evidence.chain.tip);
    Ok(())
}

/// Who decided what when.
fn told(evidence: &AcceptanceEvidence) -> String {
    let AcceptanceEvidence { subject, document, seen, decision, organization_name, cloud, .. } = evidence;
    let sample = if document.sample { " (a sample)" } else { "" };
    // Else a server that was started in the past vouches for what was not done then.
    let shifted = match seen.clock_shift {
        0 => String::new(),
        shift => format!(" (by a clock that was shifted by {shift} ms)"),
    };
    format!(
        "{decision}   {} {} in {}{sample}\nby         {} ({}), {}, for {organization_name} in {cloud}\nat         {}{shifted}",
        document.agreement_id,
        document.version,
        document.locale,
        subject.display_name,
        subject.user_principal_name,
        subject.role,
        seen.at
    )
}
