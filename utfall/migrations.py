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

DIFFERENCES = """
ALTER TABLE observations ADD COLUMN is_difference INTEGER NOT NULL DEFAULT 0 CHECK (is_difference IN (0, 1));
UPDATE observations SET is_difference = 1 WHERE source = 'prose' AND (
    series LIKE 'ök%' OR series LIKE 'utök%' OR series LIKE 'minsk%' OR series LIKE 'sj_nk%' OR series LIKE 'stig%'
    OR series LIKE 'steg%' OR series LIKE 'höj%' OR series LIKE 'sänk%' OR series LIKE 'förbättr%'
    OR series LIKE 'försämr%' OR series LIKE 'väx%' OR series LIKE 'g_tt%' OR series LIKE 'gick%' OR series IN
    ('färre', 'fler', 'högre', 'lägre', 'mer', 'mindre', 'bättre', 'sämre', 'kortare', 'längre'));
"""
"""Of reports that were read before, the word for the change tells it, nearly; reading them again tells it surely."""

EARLIER = "ALTER TABLE assessments ADD COLUMN is_earlier INTEGER NOT NULL DEFAULT 0 CHECK (is_earlier IN (0, 1));"

MIGRATIONS: tuple[tuple[str, str], ...] = (
    ("goals and figures linked between reports", BETWEEN_REPORTS),
    ("differences told apart from values", DIFFERENCES),
    ("judgements of earlier times told apart", EARLIER),
)
"""Oldest first: a name, and the SQL that brings a database there."""
