-- What people and notebooks ask: facts with the corrections of those who have judged them, beside the report that they are
-- from. Made anew whenever the database is opened for writing, so that they are always those of this version.

-- A column that is reckoned is CAST to its type: only then does a page that filters by 2022 find the number 2022.

-- The last word on each field of a fact.
CREATE VIEW fact_corrections AS
SELECT fact_table, fact_id,
       json_group_object(field, iif(verdict = 'corrected', nullif(trim(value), ''), NULL)) FILTER (WHERE changes) AS texts,
       json_group_object(field, iif(verdict = 'corrected' AND number GLOB '*[0-9]*', number, NULL)) FILTER (WHERE changes) AS numbers,
       CAST(max(verdict = 'rejected' AND field IS NULL) AS INTEGER) AS rejected,
       iif(max(changes), 'corrected', iif(max(verdict = 'rejected' AND field IS NULL), 'rejected', 'confirmed')) AS verdict
FROM (
    SELECT fact_table, fact_id, field, value, verdict, field IS NOT NULL AND verdict <> 'confirmed' AS changes,
           -- A number as people type it: 1 234,5 with any space and any minus.
           replace(replace(replace(replace(value, ' ', ''), char(160), ''), ',', '.'), char(8722), '-') AS number,
           row_number() OVER (PARTITION BY fact_table, fact_id, field ORDER BY "when" DESC, id DESC) AS nth
    FROM corrections
)
WHERE nth = 1
GROUP BY fact_table, fact_id;

-- Corrections of facts that are no longer there: the file was changed, or a new version reads it in another way.
CREATE VIEW orphaned_corrections AS
SELECT c.id, c.fact_table, c.fact_id, c.field, c.value, c.verdict, c.who, c."when", c.note
FROM corrections c
WHERE NOT EXISTS (SELECT 1 FROM goals WHERE c.fact_table = 'goals' AND id = c.fact_id)
  AND NOT EXISTS (SELECT 1 FROM assessments WHERE c.fact_table = 'assessments' AND id = c.fact_id)
  AND NOT EXISTS (SELECT 1 FROM observations WHERE c.fact_table = 'observations' AND id = c.fact_id)
  AND NOT EXISTS (SELECT 1 FROM budget_lines WHERE c.fact_table = 'budget_lines' AND id = c.fact_id);

CREATE VIEW current_goals AS
SELECT f.id, f.document_id,
       CAST(iif(json_type(c.texts, '$.number') IS NULL, f.number, json_extract(c.texts, '$.number')) AS TEXT) AS number,
       CAST(iif(json_type(c.texts, '$.text') IS NULL, f.text, json_extract(c.texts, '$.text')) AS TEXT) AS text,
       CAST(iif(json_type(c.texts, '$.level') IS NULL, f.level, json_extract(c.texts, '$.level')) AS TEXT) AS level,
       CAST(iif(json_type(c.texts, '$.perspective') IS NULL, f.perspective, json_extract(c.texts, '$.perspective')) AS TEXT) AS perspective,
       CAST(iif(json_type(c.texts, '$.unit') IS NULL, f.unit, json_extract(c.texts, '$.unit')) AS TEXT) AS unit,
       CAST(iif(json_type(c.texts, '$.unit_id') IS NULL, f.unit_id, json_extract(c.texts, '$.unit_id')) AS TEXT) AS unit_id,
       f.parent_id,
       CAST(iif(json_type(c.texts, '$.year') IS NULL, f.year, json_extract(c.numbers, '$.year')) AS INTEGER) AS year,
       CAST(iif(json_type(c.texts, '$.target_comparator') IS NULL, f.target_comparator, json_extract(c.texts, '$.target_comparator')) AS TEXT) AS target_comparator,
       CAST(iif(json_type(c.texts, '$.target_value') IS NULL, f.target_value, json_extract(c.numbers, '$.target_value')) AS REAL) AS target_value,
       CAST(iif(json_type(c.texts, '$.target_unit') IS NULL, f.target_unit, json_extract(c.texts, '$.target_unit')) AS TEXT) AS target_unit,
       f.target_text,
       CAST(iif(json_type(c.texts, '$.is_indicator') IS NULL, f.is_indicator, json_extract(c.numbers, '$.is_indicator')) AS INTEGER) AS is_indicator,
       f.page, f.x0, f.top, f.x1, f.bottom, f.char_start, f.char_end, f.quote, f.rule, f.confidence,
       c.verdict
FROM goals f
LEFT JOIN fact_corrections c ON c.fact_table = 'goals' AND c.fact_id = f.id
WHERE coalesce(c.rejected, 0) = 0;

CREATE VIEW current_assessments AS
SELECT f.id, f.document_id, f.goal_id,
       CAST(iif(json_type(c.texts, '$.unit') IS NULL, f.unit, json_extract(c.texts, '$.unit')) AS TEXT) AS unit,
       CAST(iif(json_type(c.texts, '$.unit_id') IS NULL, f.unit_id, json_extract(c.texts, '$.unit_id')) AS TEXT) AS unit_id,
       CAST(iif(json_type(c.texts, '$.aspect') IS NULL, f.aspect, json_extract(c.texts, '$.aspect')) AS TEXT) AS aspect,
       CAST(iif(json_type(c.texts, '$.status') IS NULL, f.status, json_extract(c.texts, '$.status')) AS TEXT) AS status,
       CAST(iif(json_type(c.texts, '$.forecast') IS NULL, f.forecast, json_extract(c.numbers, '$.forecast')) AS INTEGER) AS forecast,
       f.is_earlier,
       CAST(iif(json_type(c.texts, '$.phrase') IS NULL, f.phrase, json_extract(c.texts, '$.phrase')) AS TEXT) AS phrase,
       f.source, f.symbol, f.legend,
       CAST(iif(json_type(c.texts, '$.scale_kind') IS NULL, f.scale_kind, json_extract(c.texts, '$.scale_kind')) AS TEXT) AS scale_kind,
       f.page, f.x0, f.top, f.x1, f.bottom, f.char_start, f.char_end, f.quote, f.rule, f.confidence,
       c.verdict
FROM assessments f
LEFT JOIN fact_corrections c ON c.fact_table = 'assessments' AND c.fact_id = f.id
WHERE coalesce(c.rejected, 0) = 0;

CREATE VIEW current_observations AS
SELECT f.id, f.document_id,
       CAST(iif(json_type(c.texts, '$.name') IS NULL, f.name, json_extract(c.texts, '$.name')) AS TEXT) AS name,
       CAST(iif(json_type(c.texts, '$.indicator_id') IS NULL, f.indicator_id, json_extract(c.texts, '$.indicator_id')) AS TEXT) AS indicator_id,
       CAST(iif(json_type(c.texts, '$.series') IS NULL, f.series, json_extract(c.texts, '$.series')) AS TEXT) AS series,
       CAST(iif(json_type(c.texts, '$.measure') IS NULL, f.measure, json_extract(c.texts, '$.measure')) AS TEXT) AS measure,
       f.is_difference,
       CAST(iif(json_type(c.texts, '$.value') IS NULL, f.value, json_extract(c.numbers, '$.value')) AS REAL) AS value,
       f.value_text,
       CAST(iif(json_type(c.texts, '$.unit') IS NULL, f.unit, json_extract(c.texts, '$.unit')) AS TEXT) AS unit,
       f.unit_text,
       CAST(iif(json_type(c.texts, '$.period') IS NULL, f.period, json_extract(c.texts, '$.period')) AS TEXT) AS period,
       f.period_text,
       CAST(iif(json_type(c.texts, '$.value_high') IS NULL, f.value_high, json_extract(c.numbers, '$.value_high')) AS REAL) AS value_high,
       CAST(iif(json_type(c.texts, '$.org_unit') IS NULL, f.org_unit, json_extract(c.texts, '$.org_unit')) AS TEXT) AS org_unit,
       CAST(iif(json_type(c.texts, '$.unit_id') IS NULL, f.unit_id, json_extract(c.texts, '$.unit_id')) AS TEXT) AS unit_id,
       f.source, f.table_id, f.row, f.col, f.proof, f.own_proof, f.page, f.x0, f.top, f.x1, f.bottom,
       f.char_start, f.char_end, f.quote, f.rule, f.confidence,
       c.verdict
FROM observations f
LEFT JOIN fact_corrections c ON c.fact_table = 'observations' AND c.fact_id = f.id
WHERE coalesce(c.rejected, 0) = 0;

CREATE VIEW current_budget_lines AS
SELECT f.id, f.document_id,
       CAST(iif(json_type(c.texts, '$.statement') IS NULL, f.statement, json_extract(c.texts, '$.statement')) AS TEXT) AS statement,
       CAST(iif(json_type(c.texts, '$.item') IS NULL, f.item, json_extract(c.texts, '$.item')) AS TEXT) AS item,
       CAST(iif(json_type(c.texts, '$.unit') IS NULL, f.unit, json_extract(c.texts, '$.unit')) AS TEXT) AS unit,
       CAST(iif(json_type(c.texts, '$.unit_id') IS NULL, f.unit_id, json_extract(c.texts, '$.unit_id')) AS TEXT) AS unit_id,
       CAST(iif(json_type(c.texts, '$.budget') IS NULL, f.budget, json_extract(c.numbers, '$.budget')) AS REAL) AS budget,
       CAST(iif(json_type(c.texts, '$.outcome') IS NULL, f.outcome, json_extract(c.numbers, '$.outcome')) AS REAL) AS outcome,
       CAST(iif(json_type(c.texts, '$.forecast') IS NULL, f.forecast, json_extract(c.numbers, '$.forecast')) AS REAL) AS forecast,
       CAST(iif(json_type(c.texts, '$.deviation') IS NULL, f.deviation, json_extract(c.numbers, '$.deviation')) AS REAL) AS deviation,
       CAST(iif(json_type(c.texts, '$.previous') IS NULL, f.previous, json_extract(c.numbers, '$.previous')) AS REAL) AS previous,
       CAST(iif(json_type(c.texts, '$.currency_unit') IS NULL, f.currency_unit, json_extract(c.texts, '$.currency_unit')) AS TEXT) AS currency_unit,
       CAST(iif(json_type(c.texts, '$.period') IS NULL, f.period, json_extract(c.texts, '$.period')) AS TEXT) AS period,
       f.period_text,
       CAST(iif(json_type(c.texts, '$.is_total') IS NULL, f.is_total, json_extract(c.numbers, '$.is_total')) AS INTEGER) AS is_total,
       f.table_id, f.row, f.source, f.proof, f.own_proof, f.page, f.x0, f.top, f.x1, f.bottom, f.char_start,
       f.char_end, f.quote, f.rule, f.confidence,
       c.verdict
FROM budget_lines f
LEFT JOIN fact_corrections c ON c.fact_table = 'budget_lines' AND c.fact_id = f.id
WHERE coalesce(c.rejected, 0) = 0;

-- Each report, whose it is, and whether it is the same report as another file (a PDF and its text): of those, one counts.
CREATE VIEW reports AS
SELECT d.id AS document_id, d.file, d.municipality_code, d.municipality, m.county, coalesce(d.unit, d.organisation) AS unit,
       coalesce(own.kind_id, generic.id) AS unit_kind_id, coalesce(kind.name, generic.name) AS unit_kind,
       d.year, d.report_type, d.period_start, d.period_end,
       iif(julianday(d.period_end) - julianday(d.period_start) < 300, 'interim', 'year') AS span,
       coalesce(d.municipality_code, '') || ' · ' || coalesce(d.unit_id, lower(coalesce(d.unit, d.organisation, d.id))) AS subject,
       CAST(row_number() OVER (
           PARTITION BY coalesce(d.municipality_code, d.id), d.organisation, d.unit, d.report_type, d.period_start, d.period_end,
                        iif(d.period_end IS NULL, d.id, '')
           ORDER BY d.format = 'text', d.format, d.file
       ) > 1 AS INTEGER) AS is_copy
FROM documents d
LEFT JOIN municipalities m ON m.code = d.municipality_code
LEFT JOIN units own ON own.id = d.unit_id
LEFT JOIN units kind ON kind.id = own.kind_id
LEFT JOIN units generic ON d.unit IS NULL AND generic.municipality_code IS NULL AND generic.name = d.organisation;

-- One row for each judgement, and for each goal without any.
CREATE VIEW goal_judgements AS
SELECT g.id, r.municipality, coalesce(a.unit, g.unit, r.unit) AS unit, r.year, g.number, g.text AS goal, g.is_indicator,
       a.aspect, a.status, a.forecast, a.is_earlier, a.phrase, a.symbol, a.legend, a.source, a.scale_kind, g.level, g.perspective,
       coalesce(a.page, g.page) AS page, coalesce(a.verdict, g.verdict) AS verdict, r.is_copy, r.file, r.document_id,
       a.id AS assessment_id
FROM current_goals g
JOIN reports r ON r.document_id = g.document_id
LEFT JOIN current_assessments a ON a.goal_id = g.id;

-- One row for each goal, its judgements side by side. Only scales that say whether a goal is reached make its status;
-- what symbols say on others stands in other_scales. A forecast counts where nothing is said of the outcome; what is shown of
-- an earlier time is of that time's report.
CREATE VIEW goal_status AS
WITH judged AS (
    SELECT goal_id, id, coalesce(unit_id, lower(trim(unit)), '') || ' · ' || coalesce(lower(trim(aspect)), '') AS part,
           status, forecast, source, scale_kind, scale_kind IN ('attainment', 'forecast') AS comparable,
           CASE status WHEN 'achieved' THEN 2 WHEN 'partly' THEN 1 WHEN 'uncertain' THEN 1 ELSE 0 END AS rank,
           json_object('id', id, 'status', status, 'forecast', forecast, 'source', source, 'scale', scale_kind, 'unit', unit,
                       'aspect', aspect, 'words', coalesce(phrase, legend, symbol), 'page', page) AS told
    FROM current_assessments WHERE NOT is_earlier
),
parts AS (
    -- What is reached today and what is expected later may differ; that it will be less than today may not.
    SELECT goal_id,
           count(DISTINCT iif(NOT forecast OR source = 'symbol', status, NULL)) > 1
           OR count(DISTINCT iif(forecast OR source = 'symbol', status, NULL)) > 1
           OR coalesce(min(iif(forecast, rank, NULL)) < max(iif(NOT forecast, rank, NULL)), 0) AS contradict
    FROM judged WHERE comparable GROUP BY goal_id, part
),
sides AS (
    SELECT goal_id, sum(comparable) AS judgements,
           count(DISTINCT iif(comparable AND NOT forecast, status, NULL)) AS outcomes,
           max(iif(comparable AND NOT forecast, status, NULL)) AS outcome,
           count(DISTINCT iif(comparable AND forecast, status, NULL)) AS forecasts,
           max(iif(comparable AND forecast, status, NULL)) AS forecast,
           count(DISTINCT iif(comparable, status, NULL)) AS statuses,
           group_concat(DISTINCT iif(comparable AND source = 'symbol', status, NULL)) AS symbol_says,
           group_concat(DISTINCT iif(comparable AND source = 'template', status, NULL)) AS template_says,
           group_concat(DISTINCT iif(comparable AND source = 'comment', status, NULL)) AS comment_says,
           group_concat(DISTINCT iif(comparable AND source = 'text', status, NULL)) AS text_says,
           group_concat(DISTINCT iif(NOT comparable, scale_kind || ': ' || status, NULL)) AS other_scales,
           json_group_array(json(told)) AS told
    FROM judged GROUP BY goal_id
),
contradicting AS (SELECT goal_id, max(contradict) AS contradict FROM parts GROUP BY goal_id)
SELECT g.id, r.municipality, coalesce(g.unit, r.unit) AS unit, r.unit_kind, r.year, r.span, g.number, g.text AS goal,
       CASE WHEN s.outcomes = 1 THEN s.outcome WHEN s.outcomes = 0 AND s.forecasts = 1 THEN s.forecast END AS status,
       CAST(coalesce(s.outcomes, 0) = 0 AND s.forecasts > 0 AS INTEGER) AS forecast,
       CASE WHEN coalesce(s.judgements, 0) = 0 THEN iif(s.other_scales IS NULL, 'none', 'other_scale')
            WHEN c.contradict THEN 'contradict' WHEN s.judgements = 1 THEN 'single'
            WHEN s.statuses = 1 THEN 'agree' ELSE 'parts' END AS agreement,
       CAST(coalesce(s.judgements, 0) AS INTEGER) AS judgements, s.symbol_says, s.template_says, s.comment_says, s.text_says, s.other_scales,
       s.told, g.is_indicator, g.level, g.perspective, g.target_comparator, g.target_value, g.target_unit, g.parent_id,
       g.page, g.verdict, r.is_copy, r.file, r.document_id
FROM current_goals g
JOIN reports r ON r.document_id = g.document_id
LEFT JOIN sides s ON s.goal_id = g.id
LEFT JOIN contradicting c ON c.goal_id = g.id;

CREATE VIEW indicator_values AS
SELECT o.id, r.municipality, coalesce(o.org_unit, r.unit) AS unit, i.name_sv AS indicator, o.name, o.series, o.measure, o.is_difference, o.value,
       o.value_high, o.unit AS unit_of_measure, o.period, o.value_text, o.proof, o.source, o.page, o.verdict, r.is_copy, r.file,
       r.document_id
FROM current_observations o
JOIN reports r ON r.document_id = o.document_id
LEFT JOIN indicators i ON i.id = o.indicator_id;

-- Values that can be laid beside each other: those of an indicator of the register, in its unit of measure. What a report
-- gives twice stands once; women, men and ages stand apart, and what is measured in another unit is marked.
CREATE VIEW comparable_values AS
WITH given AS (
    SELECT r.municipality_code, r.municipality, r.county, coalesce(o.org_unit, r.unit) AS unit,
           -- A part of the report's unit, or the board above it, is of another kind than the unit.
           iif(coalesce(o.org_unit, r.unit) IS r.unit, r.unit_kind_id, kind.id) AS unit_kind_id,
           iif(coalesce(o.org_unit, r.unit) IS r.unit, r.unit_kind, kind.name) AS unit_kind,
           o.indicator_id, i.name_sv AS indicator, i.kolada_id, o.period, substr(o.period, 1, 4) AS year, o.measure,
           CASE WHEN o.series LIKE '%kvinn%' OR o.series LIKE '%flick%'
                THEN iif(o.series LIKE '%män%' OR o.series LIKE '%pojk%', NULL, 'women')
                WHEN ' ' || o.series LIKE '% män%' OR ' ' || o.series LIKE '% Män%' OR o.series LIKE '%pojk%' THEN 'men' END AS sex,
           CASE WHEN o.series LIKE '%ålder%' OR o.series GLOB '*[0-9][0-9]* år*' OR o.series GLOB '*-[0-9]*år*' THEN o.series END
               AS age_group,
           o.value, o.value_high, o.unit AS unit_of_measure, o.unit IS NOT i.unit AS other_definition, o.proof,
           o.confidence, o.id, o.page, r.document_id, r.file, r.subject
    FROM current_observations o
    JOIN reports r ON r.document_id = o.document_id AND NOT r.is_copy
    JOIN indicators i ON i.id = o.indicator_id
    LEFT JOIN units part ON part.id = o.unit_id
    LEFT JOIN units kind ON kind.id = part.kind_id
    -- What a report holds its own figures against (the country, other municipalities) is not its municipality's.
    -- How much it has changed (*0,6 procentenheter lägre*) is not how much it is.
    WHERE o.value IS NOT NULL AND part.kind IS NOT 'comparison' AND NOT o.is_difference
),
distinct_values AS (
    SELECT *, count(*) AS facts, count(DISTINCT document_id) AS reports, json_group_array(id) AS fact_ids,
           max(CASE proof WHEN 'broken' THEN 3 WHEN 'proven' THEN 2 WHEN 'consistent' THEN 1 ELSE 0 END) AS proofs,
           substr(max(printf('%.4f', confidence) || id), 7) AS surest
    FROM given
    GROUP BY municipality, unit, indicator_id, sex, age_group, period, measure, unit_of_measure, value, value_high
)
SELECT o.id, v.municipality_code, v.municipality, v.county, v.unit, v.unit_kind_id, v.unit_kind, v.indicator_id, v.indicator,
       v.kolada_id, CAST(v.year AS INTEGER) AS year, v.period, v.measure, v.sex, v.age_group, v.value, v.value_high, v.unit_of_measure,
       CAST(v.other_definition AS INTEGER) AS other_definition,
       CASE v.proofs WHEN 3 THEN 'broken' WHEN 2 THEN 'proven' WHEN 1 THEN 'consistent' ELSE 'unchecked' END AS proof,
       CAST(count(*) OVER (
           PARTITION BY v.municipality, v.unit, v.indicator_id, v.sex, v.age_group, v.period, v.measure, v.unit_of_measure
       ) AS INTEGER) AS values_given,
       v.facts, v.reports, v.fact_ids, o.page, d.file, o.document_id
FROM distinct_values v
JOIN observations o ON o.id = v.surest
JOIN documents d ON d.id = o.document_id;

-- Amounts with the signs of the report, and beside them the surplus (a deficit is negative), which is reckoned: reports
-- print costs with a minus or without, and the deviation either way. is_result marks the line that sums up a report.
CREATE VIEW budget_results AS
WITH results AS (
    -- The budget is for the year, and so is the forecast of an interim report. Its outcome is not, and is compared only
    -- where the report itself does: where the printed deviation is the difference, but for rounding and slips.
    SELECT b.*,
           CASE WHEN r.span <> 'interim' THEN coalesce(b.outcome, b.forecast) WHEN b.forecast IS NOT NULL THEN b.forecast
                WHEN abs(abs(b.deviation) - abs(abs(b.budget) - abs(b.outcome))) <= 0.01 * abs(b.budget) THEN b.outcome END
               AS result,
           iif(r.span = 'interim', b.forecast IS NOT NULL, b.outcome IS NULL) AS is_forecast
    FROM current_budget_lines b JOIN reports r ON r.document_id = b.document_id
),
reckoned AS (
    SELECT *,
           CASE WHEN budget IS NOT NULL AND result IS NOT NULL
                THEN iif(item LIKE '%intäkt%' OR item LIKE '%inkomst%', -1, 1) * (abs(budget) - abs(result))
                WHEN source = 'prose' THEN deviation END AS surplus,
           -- Of several totals the net stands for all; of totals alike the first table's last, and a table before the text.
           row_number() OVER (
               PARTITION BY document_id
               ORDER BY statement = 'operating' DESC, is_total DESC, source = 'table' DESC,
                        item LIKE '%intäkt%' OR item LIKE '%kostnader%',
                        (item LIKE '%netto%' OR item LIKE '%resultat%') DESC, budget IS NULL OR result IS NULL, page, row DESC, id
           ) = 1 AND is_total AND statement = 'operating' AS is_result
    FROM results
)
SELECT b.id, r.municipality_code, r.municipality, r.county, coalesce(b.unit, r.unit) AS unit, r.unit_kind, r.year, r.span,
       b.statement, b.item, b.is_total, CAST(b.is_result AS INTEGER) AS is_result, b.budget, b.outcome, b.forecast, b.deviation, b.previous,
       CAST(b.result AS REAL) AS result, CAST(b.is_forecast AS INTEGER) AS is_forecast, CAST(b.surplus AS REAL) AS surplus, CAST(round(100.0 * b.surplus / nullif(abs(b.budget), 0), 2) AS REAL) AS surplus_percent, b.currency_unit,
       b.proof, b.source, b.page, b.verdict, r.is_copy, r.file, r.document_id
FROM reckoned b
JOIN reports r ON r.document_id = b.document_id;

-- Which municipality, unit and year has which report, and which has none.
CREATE VIEW coverage AS
WITH RECURSIVE
subjects AS (
    SELECT subject, municipality_code, municipality, county, unit, unit_kind, min(year) AS first, max(year) AS last
    FROM reports WHERE NOT is_copy AND municipality_code IS NOT NULL GROUP BY subject
),
years (year) AS (
    SELECT min(year) FROM documents WHERE year IS NOT NULL
    UNION ALL SELECT year + 1 FROM years WHERE year < (SELECT max(year) FROM documents)
),
unread AS (
    SELECT f.file, f.message FROM failures f
    WHERE f.run_id = (SELECT max(run_id) FROM failures WHERE file = f.file)
      AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.file = f.file AND d.run_id >= f.run_id)
)
SELECT s.municipality_code, s.municipality, s.county, s.unit, s.unit_kind, CAST(y.year AS INTEGER) AS year,
       iif(r.document_id IS NULL, 'no_report', 'report') AS state, r.report_type, r.span, r.period_end, r.file, r.document_id,
       NULL AS message
FROM subjects s
JOIN years y
LEFT JOIN reports r ON r.subject = s.subject AND r.year = y.year AND NOT r.is_copy
UNION ALL
SELECT municipality_code, municipality, county, unit, unit_kind, CAST(year AS INTEGER), 'report', report_type, span, period_end, file, document_id,
       NULL
FROM reports WHERE NOT is_copy AND (municipality_code IS NULL OR year IS NULL)
UNION ALL
SELECT m.code, m.name, m.county, NULL, NULL, CAST(NULL AS INTEGER), 'never', NULL, NULL, NULL, NULL, NULL, NULL
FROM municipalities m WHERE m.code NOT IN (SELECT municipality_code FROM documents WHERE municipality_code IS NOT NULL)
UNION ALL
SELECT NULL, NULL, NULL, NULL, NULL, CAST(NULL AS INTEGER), 'not_read', NULL, NULL, NULL, file, NULL, message FROM unread;

-- What each report gives of each indicator: how many values, and how many in the register's unit of measure.
CREATE VIEW indicator_reports AS
SELECT r.document_id, r.year, o.indicator_id, count(*) AS found, count(o.value) AS filled,
       sum(o.value IS NOT NULL AND o.unit IS i.unit) AS used
FROM current_observations o
JOIN indicators i ON i.id = o.indicator_id
JOIN reports r ON r.document_id = o.document_id AND NOT r.is_copy
GROUP BY r.document_id, o.indicator_id;

-- The receipt of each comparison, report by report: which stand behind it, and why the others do not.
CREATE VIEW receipt_lines AS
WITH of_goals AS (
    SELECT document_id, count(*) AS found, sum(judgements > 0) AS used, max(agreement = 'other_scale') AS other_scale
    FROM goal_status GROUP BY document_id
),
of_budgets AS (
    SELECT document_id, count(*) AS found, sum(is_result AND surplus IS NOT NULL) AS used, max(is_total) AS has_total
    FROM budget_results GROUP BY document_id
),
of_indicators AS MATERIALIZED (SELECT * FROM indicator_reports),
kept AS MATERIALIZED (
    SELECT document_id, municipality, unit, unit_kind, year, span, file FROM reports WHERE NOT is_copy
)
SELECT 'goals' AS comparison, NULL AS indicator_id, NULL AS indicator, r.municipality, r.unit, r.unit_kind, r.year, r.span,
       CASE WHEN g.found IS NULL THEN 'no_goals' WHEN g.used > 0 THEN 'included'
            WHEN g.other_scale THEN 'other_scale' ELSE 'not_assessed' END AS reason,
       coalesce(g.used, 0) AS used, coalesce(g.found, 0) AS found, r.file, r.document_id
FROM kept r LEFT JOIN of_goals g ON g.document_id = r.document_id
UNION ALL
SELECT 'budget', NULL, NULL, r.municipality, r.unit, r.unit_kind, r.year, r.span,
       CASE WHEN b.found IS NULL THEN 'no_budget' WHEN b.used > 0 THEN 'included'
            WHEN b.has_total THEN 'no_amounts' ELSE 'no_total' END,
       coalesce(b.used, 0), coalesce(b.found, 0), r.file, r.document_id
FROM kept r LEFT JOIN of_budgets b ON b.document_id = r.document_id
UNION ALL
SELECT 'indicator', i.id, i.name_sv, r.municipality, r.unit, r.unit_kind, r.year, r.span,
       CASE WHEN o.found IS NULL THEN 'not_given' WHEN o.filled = 0 THEN 'empty' WHEN o.used > 0 THEN 'included'
            ELSE 'other_definition' END,
       coalesce(o.used, 0), coalesce(o.found, 0), r.file, r.document_id
FROM indicators i
JOIN kept r
LEFT JOIN of_indicators o ON o.document_id = r.document_id AND o.indicator_id = i.id
WHERE i.id IN (SELECT indicator_id FROM of_indicators);

-- The same in figures: how many reports stand behind each comparison and year, and how many are missing for which reason.
CREATE VIEW receipts AS
WITH gaps AS (
    SELECT year, sum(state = 'no_report') AS missing, count(DISTINCT document_id) AS reports FROM coverage GROUP BY year
),
unread AS (SELECT count(*) AS files FROM coverage WHERE state = 'not_read'),
counted AS (
    SELECT comparison, NULL AS indicator_id, NULL AS indicator, year, count(*) AS reports, sum(reason = 'included') AS included,
           sum(reason IN ('no_goals', 'no_budget')) AS not_given,
           sum(reason IN ('not_assessed', 'no_amounts', 'no_total')) AS not_assessed, sum(reason = 'other_scale') AS not_comparable
    FROM receipt_lines WHERE comparison IN ('goals', 'budget') GROUP BY comparison, year
    UNION ALL
    -- The years in which no report gives the indicator have a receipt, too.
    SELECT 'indicator', i.id, i.name_sv, g.year, g.reports, coalesce(sum(o.used > 0), 0), g.reports - count(o.document_id),
           coalesce(sum(o.filled = 0), 0), coalesce(sum(o.filled > 0 AND o.used = 0), 0)
    FROM indicators i
    JOIN gaps g ON g.reports > 0
    LEFT JOIN indicator_reports o ON o.indicator_id = i.id AND o.year IS g.year
    WHERE i.id IN (SELECT indicator_id FROM observations)
    GROUP BY i.id, g.year
)
SELECT c.comparison, c.indicator_id, c.indicator, CAST(c.year AS INTEGER) AS year, c.reports, c.included, c.not_given, c.not_assessed, c.not_comparable,
       coalesce(g.missing, 0) AS no_report, u.files AS not_read
FROM counted c
JOIN unread u
LEFT JOIN gaps g ON g.year IS c.year;

-- The life line of a goal: each step from one report to the next, with the words, targets and statuses of both.
CREATE VIEW goal_history AS
SELECT l.id, l.line, er.municipality, er.unit, l.step, l.kind, l.target_change, l.score, l.evidence,
       er.year AS earlier_year, er.span AS earlier_span, eg.number AS earlier_number, eg.text AS earlier_goal,
       eg.target_comparator AS earlier_comparator, eg.target_value AS earlier_target, eg.target_unit, es.status AS earlier_status,
       lr.year AS later_year, lr.span AS later_span, lg.number AS later_number, lg.text AS later_goal,
       lg.target_comparator AS later_comparator, lg.target_value AS later_target, ls.status AS later_status,
       coalesce(ls.status, parent.status) AS later_reached, eg.is_indicator, l.earlier_goal_id, l.later_goal_id,
       eg.page, l.earlier_document_id AS document_id, lg.page AS later_page, l.later_document_id
FROM goal_links l
JOIN current_goals eg ON eg.id = l.earlier_goal_id
JOIN reports er ON er.document_id = l.earlier_document_id
JOIN reports lr ON lr.document_id = l.later_document_id
LEFT JOIN current_goals lg ON lg.id = l.later_goal_id
LEFT JOIN goal_status es ON es.id = l.earlier_goal_id
LEFT JOIN goal_status ls ON ls.id = l.later_goal_id
LEFT JOIN goal_status parent ON parent.id = ls.parent_id;
