-- The tables that utfall promises. What a report says stands verbatim beside every normalised value.
-- STRICT tables: a column holds what its type says. Amounts are SEK, boxes are points from the page's top-left corner.

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    finished TEXT,
    version TEXT NOT NULL,
    given INTEGER NOT NULL DEFAULT 0,
    read INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE failures (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES runs(id),
    file TEXT NOT NULL,
    sha256 TEXT,
    stage TEXT NOT NULL,
    error TEXT NOT NULL,
    message TEXT NOT NULL
) STRICT;

CREATE TABLE municipalities (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    county_code TEXT NOT NULL,
    county TEXT NOT NULL
) STRICT;

CREATE TABLE units (
    id TEXT PRIMARY KEY,
    municipality_code TEXT REFERENCES municipalities(code),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_id TEXT REFERENCES units(id),
    kind_id TEXT REFERENCES units(id)
) STRICT;

CREATE TABLE indicators (
    id TEXT PRIMARY KEY,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    unit TEXT,
    higher_is TEXT,
    kolada_id TEXT,
    theme TEXT
) STRICT;

CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    pages INTEGER NOT NULL,
    text_source TEXT NOT NULL,
    title TEXT,
    report_type TEXT NOT NULL,
    municipality_code TEXT REFERENCES municipalities(code),
    municipality TEXT,
    organisation TEXT,
    unit TEXT,
    unit_id TEXT REFERENCES units(id),
    year INTEGER,
    period_start TEXT,
    period_end TEXT,
    run_id INTEGER NOT NULL REFERENCES runs(id)
) STRICT;

CREATE TABLE pages (
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    text TEXT NOT NULL,
    width REAL,
    height REAL,
    printed_page TEXT,
    text_source TEXT,
    PRIMARY KEY (document_id, page)
) STRICT;

CREATE TABLE tables (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    x0 REAL, top REAL, x1 REAL, bottom REAL,
    last_page INTEGER NOT NULL,
    caption TEXT,
    kind TEXT NOT NULL,
    reader TEXT NOT NULL
) STRICT;

CREATE TABLE cells (
    table_id TEXT NOT NULL REFERENCES tables(id) ON DELETE CASCADE,
    row INTEGER NOT NULL,
    col INTEGER NOT NULL,
    rowspan INTEGER NOT NULL DEFAULT 1,
    colspan INTEGER NOT NULL DEFAULT 1,
    is_header INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    page INTEGER,
    x0 REAL, top REAL, x1 REAL, bottom REAL,
    PRIMARY KEY (table_id, row, col)
) STRICT;

CREATE TABLE goals (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    number TEXT,
    text TEXT NOT NULL,
    level TEXT CHECK (level IN ('council', 'board', 'administration', 'unit')),
    perspective TEXT,
    unit TEXT,
    unit_id TEXT REFERENCES units(id),
    parent_id TEXT REFERENCES goals(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    year INTEGER,
    target_comparator TEXT CHECK (target_comparator IN ('>=', '<=', '>', '<', '=', 'increase', 'decrease')),
    target_value REAL,
    target_unit TEXT,
    target_text TEXT,
    is_indicator INTEGER NOT NULL DEFAULT 0,
    page INTEGER NOT NULL,
    x0 REAL, top REAL, x1 REAL, bottom REAL,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
) STRICT;

CREATE TABLE assessments (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    goal_id TEXT NOT NULL REFERENCES goals(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    unit TEXT,
    unit_id TEXT REFERENCES units(id),
    aspect TEXT,
    status TEXT NOT NULL
        CHECK (status IN ('achieved', 'partly', 'not_achieved', 'uncertain', 'ongoing', 'not_measured')),
    forecast INTEGER NOT NULL DEFAULT 0,
    is_earlier INTEGER NOT NULL DEFAULT 0 CHECK (is_earlier IN (0, 1)),
    phrase TEXT,
    source TEXT NOT NULL CHECK (source IN ('symbol', 'template', 'comment', 'text')),
    symbol TEXT,
    legend TEXT,
    scale_kind TEXT NOT NULL DEFAULT 'attainment'
        CHECK (scale_kind IN ('attainment', 'forecast', 'trend', 'rank', 'activity')),
    page INTEGER NOT NULL,
    x0 REAL, top REAL, x1 REAL, bottom REAL,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
) STRICT;

CREATE TABLE observations (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    indicator_id TEXT REFERENCES indicators(id),
    series TEXT,
    measure TEXT NOT NULL CHECK (measure IN ('outcome', 'target', 'previous', 'forecast')),
    is_difference INTEGER NOT NULL DEFAULT 0 CHECK (is_difference IN (0, 1)),
    value REAL,
    value_text TEXT NOT NULL,
    unit TEXT,
    unit_text TEXT,
    period TEXT,
    period_text TEXT,
    value_high REAL,
    org_unit TEXT,
    unit_id TEXT REFERENCES units(id),
    source TEXT NOT NULL CHECK (source IN ('table', 'prose', 'symbol')),
    table_id TEXT REFERENCES tables(id) ON DELETE CASCADE,
    row INTEGER,
    col INTEGER,
    proof TEXT NOT NULL DEFAULT 'unchecked' CHECK (proof IN ('proven', 'consistent', 'unchecked', 'broken')),
    own_proof TEXT NOT NULL DEFAULT 'unchecked' CHECK (own_proof IN ('proven', 'consistent', 'unchecked', 'broken')),
    page INTEGER NOT NULL,
    x0 REAL, top REAL, x1 REAL, bottom REAL,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
) STRICT;

CREATE TABLE budget_lines (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    statement TEXT NOT NULL CHECK (statement IN ('operating', 'investment')),
    item TEXT NOT NULL,
    unit TEXT,
    unit_id TEXT REFERENCES units(id),
    budget REAL,
    outcome REAL,
    forecast REAL,
    deviation REAL,
    previous REAL,
    currency_unit TEXT CHECK (currency_unit IN ('kr', 'tkr', 'mkr')),
    period TEXT,
    period_text TEXT,
    is_total INTEGER NOT NULL DEFAULT 0,
    table_id TEXT REFERENCES tables(id) ON DELETE CASCADE,
    row INTEGER,
    source TEXT NOT NULL CHECK (source IN ('table', 'prose')),
    proof TEXT NOT NULL DEFAULT 'unchecked' CHECK (proof IN ('proven', 'consistent', 'unchecked', 'broken')),
    own_proof TEXT NOT NULL DEFAULT 'unchecked' CHECK (own_proof IN ('proven', 'consistent', 'unchecked', 'broken')),
    page INTEGER NOT NULL,
    x0 REAL, top REAL, x1 REAL, bottom REAL,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
) STRICT;

CREATE TABLE matches (
    id INTEGER PRIMARY KEY,
    document_id TEXT REFERENCES documents(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('municipality', 'unit', 'indicator')),
    text TEXT NOT NULL,
    matched_id TEXT,
    score REAL NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('exact', 'alias', 'fuzzy', 'none')),
    candidates TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE flags (
    id INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    record_table TEXT,
    record_id TEXT,
    kind TEXT NOT NULL,
    message TEXT NOT NULL
) STRICT;

CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    fact_table TEXT NOT NULL,
    fact_id TEXT NOT NULL,
    field TEXT,
    value TEXT,
    verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'corrected', 'rejected')),
    who TEXT NOT NULL,
    "when" TEXT NOT NULL,
    note TEXT
) STRICT;

-- What is found by laying reports beside each other, made anew at the end of every run.
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

CREATE INDEX goals_document ON goals(document_id);
CREATE INDEX goals_parent ON goals(parent_id);
CREATE INDEX assessments_document ON assessments(document_id);
CREATE INDEX assessments_goal ON assessments(goal_id);
CREATE INDEX observations_document ON observations(document_id);
CREATE INDEX observations_indicator ON observations(indicator_id);
CREATE INDEX budget_lines_document ON budget_lines(document_id);
CREATE INDEX observations_table ON observations(table_id);
CREATE INDEX budget_lines_table ON budget_lines(table_id);
CREATE INDEX tables_document ON tables(document_id);
CREATE INDEX matches_document ON matches(document_id);
CREATE INDEX flags_document ON flags(document_id);
CREATE INDEX documents_file ON documents(file);
CREATE INDEX documents_municipality ON documents(municipality_code, year);
CREATE INDEX corrections_fact ON corrections(fact_table, fact_id);
CREATE INDEX goal_links_earlier ON goal_links(earlier_goal_id);
CREATE INDEX goal_links_later ON goal_links(later_goal_id);
CREATE INDEX goal_links_documents ON goal_links(earlier_document_id, later_document_id);
CREATE INDEX goal_links_later_document ON goal_links(later_document_id);
CREATE INDEX report_links_document ON report_links(document_id);
CREATE INDEX report_links_other_document ON report_links(other_document_id);

-- Full text: 'remove_diacritics 0' keeps å, ä and ö apart from a and o.
CREATE VIRTUAL TABLE pages_fts USING fts5 (text, content='pages', tokenize="unicode61 remove_diacritics 0");
CREATE TRIGGER pages_ai AFTER INSERT ON pages BEGIN
    INSERT INTO pages_fts (rowid, text) VALUES (new.rowid, new.text);
END;
CREATE TRIGGER pages_ad AFTER DELETE ON pages BEGIN
    INSERT INTO pages_fts (pages_fts, rowid, text) VALUES ('delete', old.rowid, old.text);
END;
CREATE VIRTUAL TABLE goals_fts USING fts5 (text, content='goals', tokenize="unicode61 remove_diacritics 0");
CREATE TRIGGER goals_ai AFTER INSERT ON goals BEGIN
    INSERT INTO goals_fts (rowid, text) VALUES (new.rowid, new.text);
END;
CREATE TRIGGER goals_ad AFTER DELETE ON goals BEGIN
    INSERT INTO goals_fts (goals_fts, rowid, text) VALUES ('delete', old.rowid, old.text);
END;
