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
    decision     TEXT NOT NULL,
    content      TEXT NOT NULL,                  -- the acceptance with its receipt, as JSON
    UNIQUE (account, key)
) STRICT;
CREATE INDEX acceptance_of_organization ON acceptance (organization, place);
CREATE UNIQUE INDEX accepted_once ON acceptance (organization, version, account, role)
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
