//! How an organisation stands to the agreement: what anybody of it decided counts for all.

use super::{Agreements, Version};
use crate::store::KeptAcceptance;
use contract::{AgreementId, AgreementState, Decision, RequiredAgreement};

/// The id of the agreement.
pub(crate) const ID: &str = "customer-agreement";

/// How it stands to a version, by what was decided in the order of time. What was decided about a sample says
/// nothing of the agreement whose version is called the same.
pub(crate) fn state(version: &Version, decided: &[KeptAcceptance]) -> AgreementState {
    let is_about = |kept: &&KeptAcceptance| {
        (&kept.acceptance.version, kept.acceptance.sample) == (&version.id, version.is_sample)
    };
    let decisions: Vec<&Decision> =
        decided.iter().filter(is_about).map(|kept| &kept.acceptance.decision).collect();
    if decisions.contains(&&Decision::Accepted) {
        AgreementState::Accepted
    } else if decisions.is_empty() {
        AgreementState::Pending
    } else {
        AgreementState::Declined
    }
}

/// The agreement as something that is still to be accepted; nothing when the organisation has accepted it.
pub(crate) fn required(agreements: &Agreements, decided: &[KeptAcceptance]) -> Option<RequiredAgreement> {
    let version = agreements.current()?;
    let is_needed = match state(version, decided) {
        AgreementState::Accepted | AgreementState::Attested => false,
        AgreementState::Pending | AgreementState::Declined | AgreementState::Other(_) => true,
    };
    is_needed.then(|| RequiredAgreement {
        id: AgreementId::new(ID),
        title: version.title().to_owned(),
        version: version.id.clone(),
    })
}
