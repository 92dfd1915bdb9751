//! The tables `organization` and `account`.

use super::{StoreError, Tenant};
use contract::{Account, AccountId, BillingAccountType, DemoAccount, Moniker, Organization, Role, TenantId};
use rusqlite::{OptionalExtension, Row, Transaction, params};

const SELECT: &str = "
    SELECT account.id, display_name, user_principal_name, roles, on_behalf_of_partner,
           organization.id, name, domain, country, billing_account_type
    FROM account JOIN organization ON organization.id = account.organization
    WHERE cloud = ?";

pub(super) fn insert(transaction: &Transaction, tenants: &[Tenant]) -> Result<(), StoreError> {
    for Tenant { cloud, organization, .. } in tenants {
        transaction.execute(
            "INSERT INTO organization (id, cloud, name, domain, country, billing_account_type)
             VALUES (?, ?, ?, ?, ?, ?)",
            params![
                organization.id.as_str(),
                cloud.as_str(),
                organization.name,
                organization.domain,
                organization.country,
                organization.billing_account_type.as_ref().map(BillingAccountType::as_str),
            ],
        )?;
    }
    for (place, DemoAccount { account, roles, organization, on_behalf_of_partner }) in
        (0_i64..).zip(tenants.iter().flat_map(|tenant| &tenant.accounts))
    {
        let roles: Vec<&str> = roles.iter().map(Role::as_str).collect();
        transaction.execute(
            "INSERT INTO account
             (id, organization, place, display_name, user_principal_name, roles, on_behalf_of_partner)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
            params![
                account.id.as_str(),
                organization.id.as_str(),
                place,
                account.display_name,
                account.user_principal_name,
                roles.join(","),
                on_behalf_of_partner,
            ],
        )?;
    }
    Ok(())
}

pub(super) fn accounts(transaction: &Transaction, cloud: &Moniker) -> Result<Vec<DemoAccount>, StoreError> {
    let mut statement = transaction.prepare_cached(&format!("{SELECT} ORDER BY place"))?;
    let rows = statement.query_map([cloud.as_str()], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn account(
    transaction: &Transaction,
    cloud: &Moniker,
    id: &AccountId,
) -> Result<Option<DemoAccount>, StoreError> {
    let mut statement = transaction.prepare_cached(&format!("{SELECT} AND account.id = ?"))?;
    Ok(statement.query_row([cloud.as_str(), id.as_str()], read).optional()?)
}

fn read(row: &Row) -> rusqlite::Result<DemoAccount> {
    let roles: String = row.get(3)?;
    Ok(DemoAccount {
        account: Account {
            id: AccountId::new(row.get::<_, String>(0)?),
            display_name: row.get(1)?,
            user_principal_name: row.get(2)?,
        },
        roles: roles.split(',').map(Role::from).collect(),
        on_behalf_of_partner: row.get(4)?,
        organization: organization(row, 5)?,
    })
}

/// An organisation, from the column on that has its id: then name, domain, country and billing account type.
pub(super) fn organization(row: &Row, id: usize) -> rusqlite::Result<Organization> {
    let billing = row.get::<_, Option<String>>(id + 4)?;
    Ok(Organization {
        id: TenantId::new(row.get::<_, String>(id)?),
        name: row.get(id + 1)?,
        domain: row.get(id + 2)?,
        country: row.get(id + 3)?,
        billing_account_type: billing.as_deref().map(BillingAccountType::from),
    })
}
