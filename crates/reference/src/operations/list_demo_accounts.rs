//! `GET /v1/demo-accounts`: whom the sign-in page of a demo offers.
//!
//! There is no secret in it, which is why the server binds nothing but loopback.

use super::Context;
use crate::message::{Answer, ApiResponse};

/// Answers with the accounts of the cloud, in the order to show them.
pub fn handle(context: &Context) -> Answer {
    ApiResponse::json(&context.store.accounts(&context.cloud)?)
}

#[cfg(test)]
mod tests {
    use crate::operations::testing::{bench, get, read};
    use contract::{DemoAccount, Moniker};

    #[test]
    fn a1_every_cloud_offers_its_own_people() {
        let bench = bench();
        let domains = Moniker::KNOWN.iter().map(|cloud| {
            let accounts: Vec<DemoAccount> = read(&get(&bench, cloud, "/v1/demo-accounts"));
            accounts[0].organization.domain.clone()
        });
        let expected = ["contoso.com", "wingtiptoys.onmicrosoft.de", "tailspintoys.partner.onmschina.cn"];
        assert!(domains.eq(expected));
    }
}
