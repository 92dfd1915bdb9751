//! The tables, as migrations: what a version added is never edited, only followed.

mod partners;

use super::StoreError;
use rusqlite::{Connection, TransactionBehavior};

/// Version n of the schema is reached by the first n of these.
pub(super) const MIGRATIONS: &[&str] = &[
    "
    -- Organisations: directory tenants, each in one cloud.
    CREATE TABLE organization (
        id      TEXT PRIMARY KEY,
        cloud   TEXT NOT NULL,
        name    TEXT NOT NULL,
        domain  TEXT NOT NULL,
        country TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Who can sign in; place is the order to show them in.
    CREATE TABLE account (
        id                   TEXT PRIMARY KEY,
        organization         TEXT NOT NULL REFERENCES organization,
        place                INTEGER NOT NULL UNIQUE,
        display_name         TEXT NOT NULL,
        user_principal_name  TEXT NOT NULL,
        roles                TEXT NOT NULL,          -- separated by commas
        on_behalf_of_partner TEXT
    ) STRICT, WITHOUT ROWID;

    -- Sessions by the digest of their token: whoever reads this table cannot sign in.
    CREATE TABLE session (
        key          BLOB PRIMARY KEY,
        cloud        TEXT NOT NULL,
        account      TEXT NOT NULL REFERENCES account,
        signed_in_at INTEGER NOT NULL,               -- instants are milliseconds since 1970 in UTC
        used_at      INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE subscription (
        id                TEXT PRIMARY KEY,
        organization      TEXT NOT NULL REFERENCES organization,
        name              TEXT NOT NULL,
        sku_part_number   TEXT NOT NULL,
        status            TEXT NOT NULL,
        trial             INTEGER NOT NULL,
        licenses_total    INTEGER NOT NULL,
        licenses_assigned INTEGER NOT NULL,
        term              TEXT NOT NULL,
        auto_renew        INTEGER NOT NULL,
        started_at        INTEGER NOT NULL,
        term_ends_at      INTEGER NOT NULL,
        price_minor       INTEGER,
        price_currency    TEXT,
        purchase_channel  TEXT NOT NULL,
        reseller_name     TEXT,
        -- The partner of record: all of these or none (row D8). The tag is there in both cases.
        partner_id        TEXT,
        partner_name      TEXT,
        partner_city      TEXT,
        partner_country   TEXT,
        partner_source    TEXT,
        partner_since     INTEGER,
        partner_etag      TEXT NOT NULL,
        -- Folded for search and order, so that no collation of a database has a say in it.
        name_key          TEXT NOT NULL,
        status_rank       INTEGER NOT NULL,
        partner_key       TEXT,
        search_text       TEXT NOT NULL,
        CHECK ((price_minor IS NULL) = (price_currency IS NULL)),
        CHECK ((partner_id IS NULL) = (partner_key IS NULL)),
        CHECK ((partner_id IS NULL) = (partner_since IS NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX subscription_by_name ON subscription (organization, name_key, id);

    -- The audit trail: each hash vouches for its row and all before it.
    CREATE TABLE audit (
        place        INTEGER PRIMARY KEY,            -- 1, 2, 3, … without a gap
        at           INTEGER NOT NULL,
        cloud        TEXT NOT NULL,
        action       TEXT NOT NULL,
        account      TEXT,                           -- kept even when the account is gone
        organization TEXT,
        request_id   TEXT NOT NULL,
        hash         BLOB NOT NULL
    ) STRICT;

    CREATE TRIGGER audit_is_never_updated BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
    CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
",
    "
    -- A subscription has one row for what it is and, for a while, others for what lists still show:
    -- each is shown from visible_from until visible_until, and the newest is the one without an end.
    ALTER TABLE subscription RENAME TO subscription_1;
    DROP INDEX subscription_by_name;
    CREATE TABLE subscription (
        id                TEXT NOT NULL,
        organization      TEXT NOT NULL REFERENCES organization,
        name              TEXT NOT NULL,
        sku_part_number   TEXT NOT NULL,
        status            TEXT NOT NULL,
        trial             INTEGER NOT NULL,
        licenses_total    INTEGER NOT NULL,
        licenses_assigned INTEGER NOT NULL,
        term              TEXT NOT NULL,
        auto_renew        INTEGER NOT NULL,
        started_at        INTEGER NOT NULL,
        term_ends_at      INTEGER NOT NULL,
        price_minor       INTEGER,
        price_currency    TEXT,
        purchase_channel  TEXT NOT NULL,
        reseller_name     TEXT,
        partner_id        TEXT,
        partner_name      TEXT,
        partner_city      TEXT,
        partner_country   TEXT,
        partner_source    TEXT,
        partner_since     INTEGER,
        partner_etag      TEXT NOT NULL,
        name_key          TEXT NOT NULL,
        status_rank       INTEGER NOT NULL,
        partner_key       TEXT,
        search_text       TEXT NOT NULL,
        visible_from      INTEGER NOT NULL,
        visible_until     INTEGER NOT NULL,          -- 253402300799999: no end
        PRIMARY KEY (id, partner_etag),
        CHECK ((price_minor IS NULL) = (price_currency IS NULL)),
        CHECK ((partner_id IS NULL) = (partner_key IS NULL)),
        CHECK ((partner_id IS NULL) = (partner_since IS NULL))
    ) STRICT, WITHOUT ROWID;
    INSERT INTO subscription SELECT *, 0, 253402300799999 FROM subscription_1;
    DROP TABLE subscription_1;
    CREATE INDEX subscription_by_name ON subscription (organization, name_key, id);
    CREATE UNIQUE INDEX subscription_newest ON subscription (id) WHERE visible_until = 253402300799999;

    -- What an entry of the trail changed; the partners as JSON.
    ALTER TABLE audit ADD COLUMN subscription TEXT;
    ALTER TABLE audit ADD COLUMN before_partner TEXT;
    ALTER TABLE audit ADD COLUMN after_partner TEXT;
    CREATE INDEX audit_of_subscription ON audit (subscription, place) WHERE subscription IS NOT NULL;

    -- What partners will be told; numbers are never used again. The partners as JSON.
    CREATE TABLE outbox (
        id             INTEGER PRIMARY KEY AUTOINCREMENT,
        subscription   TEXT NOT NULL,
        due_at         INTEGER NOT NULL,
        before_partner TEXT,
        after_partner  TEXT
    ) STRICT;
    CREATE INDEX outbox_of_subscription ON outbox (subscription);
",
    "
    -- Of organisations that were there before, nobody knows.
    ALTER TABLE organization ADD COLUMN billing_account_type TEXT;
",
    "
    -- Which of two partners was told already: before or after.
    ALTER TABLE outbox ADD COLUMN told TEXT;
",
    "
    -- Why a partner will not be told, in the words of the mail server. Such a row stays.
    ALTER TABLE outbox ADD COLUMN before_refused TEXT;
    ALTER TABLE outbox ADD COLUMN after_refused TEXT;
",
    "
    -- What was placed, and which bulk change an entry of the trail was part of.
    ALTER TABLE audit ADD COLUMN order_id TEXT;
    ALTER TABLE audit ADD COLUMN order_number TEXT;
    ALTER TABLE audit ADD COLUMN bulk_change TEXT;

    -- What was answered to requests that create, by the key of their intent: sent again they are
    -- answered the same.
    CREATE TABLE reply (
        account TEXT NOT NULL,
        key     TEXT NOT NULL,
        digest  BLOB NOT NULL,                       -- of what was asked for
        body    TEXT NOT NULL,
        PRIMARY KEY (account, key)
    ) STRICT, WITHOUT ROWID;

    -- Orders; one that was taken never changes.
    CREATE TABLE placed_order (
        place        INTEGER PRIMARY KEY AUTOINCREMENT,
        id           TEXT NOT NULL UNIQUE,
        organization TEXT NOT NULL REFERENCES organization,
        account      TEXT NOT NULL,
        key          TEXT NOT NULL,
        state        TEXT NOT NULL,
        content      TEXT NOT NULL,                  -- the order as JSON
        UNIQUE (account, key)
    ) STRICT;
    CREATE INDEX placed_order_of_organization ON placed_order (organization, place);

    -- Many changes at once, with how many of their rows are in which outcome.
    CREATE TABLE bulk_change (
        place        INTEGER PRIMARY KEY AUTOINCREMENT,
        id           TEXT NOT NULL UNIQUE,
        organization TEXT NOT NULL REFERENCES organization,
        state        TEXT NOT NULL,
        planned      INTEGER NOT NULL,
        skipped      INTEGER NOT NULL,
        done         INTEGER NOT NULL,
        failed       INTEGER NOT NULL,
        created_at   INTEGER NOT NULL,
        created_by   TEXT NOT NULL,
        changed_at   INTEGER NOT NULL,
        retry_of     TEXT
    ) STRICT;
    CREATE INDEX bulk_change_of_organization ON bulk_change (organization, place);
    CREATE TABLE bulk_row (
        bulk_change  INTEGER NOT NULL REFERENCES bulk_change,
        number       INTEGER NOT NULL,
        subscription TEXT,                           -- when it is one of the organisation
        outcome      TEXT NOT NULL,
        expected     TEXT,                           -- the version that it was planned for
        content      TEXT NOT NULL,                  -- the row as JSON
        PRIMARY KEY (bulk_change, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX bulk_row_of_outcome ON bulk_row (bulk_change, outcome, number);
    CREATE INDEX bulk_row_of_subscription ON bulk_row (bulk_change, subscription)
        WHERE subscription IS NOT NULL;
",
    "
    -- Every version of a subscription has a number that is never used again, so that whoever knows the list up
    -- to one reads only what came later. Filters, order and search are done in memory: see `lists`.
    ALTER TABLE subscription RENAME TO subscription_5;
    DROP INDEX subscription_by_name;
    DROP INDEX subscription_newest;
    CREATE TABLE subscription (
        version           INTEGER PRIMARY KEY AUTOINCREMENT,
        id                TEXT NOT NULL,
        organization      TEXT NOT NULL REFERENCES organization,
        name              TEXT NOT NULL,
        sku_part_number   TEXT NOT NULL,
        status            TEXT NOT NULL,
        trial             INTEGER NOT NULL,
        licenses_total    INTEGER NOT NULL,
        licenses_assigned INTEGER NOT NULL,
        term              TEXT NOT NULL,
        auto_renew        INTEGER NOT NULL,
        started_at        INTEGER NOT NULL,
        term_ends_at      INTEGER NOT NULL,
        price_minor       INTEGER,
        price_currency    TEXT,
        purchase_channel  TEXT NOT NULL,
        reseller_name     TEXT,
        partner_id        TEXT,
        partner_name      TEXT,
        partner_city      TEXT,
        partner_country   TEXT,
        partner_source    TEXT,
        partner_since     INTEGER,
        partner_etag      TEXT NOT NULL,
        name_key          TEXT NOT NULL,
        status_rank       INTEGER NOT NULL,
        partner_key       TEXT,
        sku_key           TEXT NOT NULL,
        search_text       TEXT NOT NULL,
        visible_from      INTEGER NOT NULL,
        visible_until     INTEGER NOT NULL,          -- 253402300799999: no end
        UNIQUE (id, partner_etag),
        CHECK ((price_minor IS NULL) = (price_currency IS NULL)),
        CHECK ((partner_id IS NULL) = (partner_key IS NULL)),
        CHECK ((partner_id IS NULL) = (partner_since IS NULL))
    ) STRICT;
    -- Part numbers are ASCII, of which this is the folded form.
    INSERT INTO subscription
        SELECT NULL, id, organization, name, sku_part_number, status, trial, licenses_total, licenses_assigned,
               term, auto_renew, started_at, term_ends_at, price_minor, price_currency, purchase_channel,
               reseller_name, partner_id, partner_name, partner_city, partner_country, partner_source,
               partner_since, partner_etag, name_key, status_rank, partner_key, lower(sku_part_number),
               search_text, visible_from, visible_until
        FROM subscription_5;
    DROP TABLE subscription_5;
    CREATE UNIQUE INDEX subscription_newest ON subscription (id) WHERE visible_until = 253402300799999;

    -- The entries of the trail that changed something in Billing, with what a search looks into. It follows
    -- from the trail, and is written anew where something is missing.
    CREATE TABLE history (
        place        INTEGER PRIMARY KEY,            -- of the entry
        organization TEXT NOT NULL,
        subscription TEXT,
        action       TEXT NOT NULL,
        at           INTEGER NOT NULL,
        search_text  TEXT NOT NULL
    ) STRICT;
    CREATE INDEX history_of_organization ON history (organization, place);
    CREATE INDEX history_of_subscription ON history (subscription, place);
    DROP INDEX audit_of_subscription;

    -- Lists as people want to find them again. The columns as JSON.
    CREATE TABLE saved_view (
        id       TEXT PRIMARY KEY,
        account  TEXT NOT NULL REFERENCES account,
        list     TEXT NOT NULL,
        name     TEXT NOT NULL,
        name_key TEXT NOT NULL,
        query    TEXT NOT NULL,
        columns  TEXT NOT NULL,
        UNIQUE (account, list, name_key)
    ) STRICT, WITHOUT ROWID;

    -- Partners that may act for an organisation; place is the order to show them in.
    CREATE TABLE delegated_admin (
        organization TEXT NOT NULL REFERENCES organization,
        place        INTEGER NOT NULL,
        name         TEXT NOT NULL,
        kind         TEXT NOT NULL,
        ends_at      INTEGER,
        PRIMARY KEY (organization, place)
    ) STRICT, WITHOUT ROWID;
",
    "
    -- A state is set for a version that was seen: see bulk_etag. Whatever was there gets a tag of its own.
    ALTER TABLE bulk_change ADD COLUMN etag TEXT NOT NULL DEFAULT '';
    UPDATE bulk_change SET etag = '\"' || lower(hex(randomblob(12))) || '\"';
",
    partners::RELATIONSHIPS,
    partners::INVITATIONS,
];

/// Brings a database to the newest version, whole or not at all.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let newest = u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX);
    if version > newest {
        return Err(StoreError(format!("the database has version {version}, newer than this program")));
    }
    for migration in MIGRATIONS.iter().skip(version as usize) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", newest)?;
    Ok(transaction.commit()?)
}
