"""Changes to the schema since the first version, for the databases that exist.

`models/schema.sql` is always the newest schema; a change to its tables comes with an entry at the end here. Views need
none: they are made anew where they differ.
"""

BETWEEN_REPORTS = """
ALTER TABLE observations ADD COLUMN own_proof TEXT NOT NULL DEFAULT 'unchecked';
ALTER TABLE budget_lines ADD COLUMN own_proof TEXT NOT NULL DEFAULT 'unchecked';
UPDATE observations SET own_proof = proof;
UPDATE budget_lines SET own_proof = proof;
CREATE TABLE goal_links (
    id TEXT PRIMARY KEY,
    line TEXT NOT NULL,
    earlier_goal_id TEXT NOT NULL REFERENCES goals(id) ON DELETE CASCADE,
    later_goal_id TEXT REFERENCES goals(id) ON DELETE CASCADE,
    earlier_document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    later_document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    step TEXT NOT NULL CHECK (step IN ('same_year', 'next_year', 'later_year')),
    kind TEXT NOT NULL CHECK (kind IN ('same', 'reworded', 'target_changed', 'dropped')),
    target_change TEXT CHECK (target_change IN ('lowered', 'raised', 'changed', 'added', 'removed')),
    score REAL NOT NULL,
    evidence TEXT NOT NULL
) STRICT;

CREATE TABLE report_links (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('previous', 'repeated')),
    fact_table TEXT NOT NULL CHECK (fact_table IN ('observations', 'budget_lines')),
    fact_id TEXT NOT NULL,
    field TEXT NOT NULL,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    other_fact_id TEXT NOT NULL,
    other_field TEXT NOT NULL,
    other_document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    agrees INTEGER NOT NULL,
    message TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_fact ON corrections(fact_table, fact_id);
CREATE INDEX goal_links_earlier ON goal_links(earlier_goal_id);
CREATE INDEX goal_links_later ON goal_links(later_goal_id);
CREATE INDEX goal_links_documents ON goal_links(earlier_document_id, later_document_id);
CREATE INDEX goal_links_later_document ON goal_links(later_document_id);
CREATE INDEX report_links_document ON report_links(document_id);
CREATE INDEX report_links_other_document ON report_links(other_document_id);
"""

MIGRATIONS: tuple[tuple[str, str], ...] = (("goals and figures linked between reports", BETWEEN_REPORTS),)
"""Oldest first: a name, and the SQL that brings a database there."""
