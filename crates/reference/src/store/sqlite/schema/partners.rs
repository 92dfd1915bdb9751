//! The tables of relationships, invitations and agreements.

/// Relationships, reviews and inquiries, and what the trail says of them.
pub(super) const RELATIONSHIPS: &str = "
    -- Relationships with partners; told is how much of what the clock did to one is in the trail.
    CREATE TABLE relationship (
        place        INTEGER PRIMARY KEY AUTOINCREMENT,
        id           TEXT NOT NULL UNIQUE,
        organization TEXT NOT NULL REFERENCES organization,
        changes      INTEGER NOT NULL,               -- which version it is
        content      TEXT NOT NULL,                  -- the record as JSON
        told         INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX relationship_of_organization ON relationship (organization, place);
    -- Who may act for an organisation follows from its relationships.
    DROP TABLE delegated_admin;

    -- Which partners, agreements and reviews an entry of the trail was about, as JSON.
    ALTER TABLE audit ADD COLUMN about TEXT;
    ALTER TABLE history ADD COLUMN partner TEXT;
    CREATE INDEX history_of_partner ON history (partner, place) WHERE partner IS NOT NULL;

    -- Reviews of what partners may do; an organisation has one open at most.
    CREATE TABLE review (
        place         INTEGER PRIMARY KEY AUTOINCREMENT,
        id            TEXT NOT NULL UNIQUE,
        organization  TEXT NOT NULL REFERENCES organization,
        state         TEXT NOT NULL,
        signed_off_at INTEGER,
        changes       INTEGER NOT NULL,              -- which version it is
        content       TEXT NOT NULL                  -- the review as JSON
    ) STRICT;
    CREATE INDEX review_of_organization ON review (organization, place);
    CREATE UNIQUE INDEX review_open ON review (organization) WHERE state = 'open';

    -- Which partners were contacted, and why; what became of it is told by their letters.
    CREATE TABLE inquiry (
        place        INTEGER PRIMARY KEY AUTOINCREMENT,
        organization TEXT NOT NULL REFERENCES organization,
        account      TEXT NOT NULL,
        key          TEXT NOT NULL,
        content      TEXT NOT NULL,                  -- the inquiry as JSON
        UNIQUE (account, key)
    ) STRICT;
    CREATE INDEX inquiry_of_organization ON inquiry (organization, place);
    CREATE TABLE inquiry_partner (
        partner TEXT NOT NULL,
        inquiry INTEGER NOT NULL REFERENCES inquiry,
        PRIMARY KEY (partner, inquiry)
    ) STRICT, WITHOUT ROWID;
";

/// Letters, invitations and decisions about agreements.
pub(super) const INVITATIONS: &str = "
    -- Mail about partners, invitations and reviews. Numbers are never used again.
    CREATE TABLE letter (
        id           INTEGER PRIMARY KEY AUTOINCREMENT,
        due_at       INTEGER NOT NULL,
        to_address   TEXT NOT NULL,
        reply_to     TEXT,
        organization TEXT NOT NULL REFERENCES organization,
        locale       TEXT NOT NULL,
        about        TEXT NOT NULL,                  -- the id of what caused it
        matter       TEXT NOT NULL,                  -- what it says, as JSON
        closed_at    INTEGER,                        -- when it was sent or given up
        refused      TEXT                            -- why it was given up, in the words of the mail server
    ) STRICT;
    CREATE INDEX letter_about ON letter (about);
    CREATE INDEX letter_waiting ON letter (due_at) WHERE closed_at IS NULL;

    -- Invitations; what older links call them is in the content.
    CREATE TABLE invitation (
        place        INTEGER PRIMARY KEY AUTOINCREMENT,
        id           TEXT NOT NULL UNIQUE,
        organization TEXT NOT NULL REFERENCES organization,
        cloud        TEXT NOT NULL,
        changes      INTEGER NOT NULL,               -- which version it is
        content      TEXT NOT NULL                   -- the record as JSON
    ) STRICT;
    CREATE INDEX invitation_of_organization ON invitation (organization, place);
    CREATE INDEX invitation_of_cloud ON invitation (cloud, place);

    -- Decisions about agreements, which never change. Who accepted a version has accepted it once.
    CREATE TABLE acceptance (
        place        INTEGER PRIMARY KEY AUTOINCREMENT,
        id           TEXT NOT NULL UNIQUE,
        organization TEXT NOT NULL REFERENCES organization,
        account      TEXT NOT NULL,
        role         TEXT NOT NULL,
        key          TEXT NOT NULL,
        version      TEXT NOT NULL,
        sample       INTEGER NOT NULL,
        decision     TEXT NOT NULL,
        content      TEXT NOT NULL,                  -- the acceptance with its receipt, as JSON
        UNIQUE (account, key)
    ) STRICT;
    CREATE INDEX acceptance_of_organization ON acceptance (organization, place);
    CREATE UNIQUE INDEX accepted_once ON acceptance (organization, version, sample, account, role)
        WHERE decision = 'accepted';
    CREATE TRIGGER acceptance_is_never_updated BEFORE UPDATE ON acceptance
        BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;
    CREATE TRIGGER acceptance_is_never_deleted BEFORE DELETE ON acceptance
        BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;

    -- What a server noted for the commands beside it.
    CREATE TABLE setting (
        name  TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
";
