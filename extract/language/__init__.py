"""The Swedish of reports: sentences, clauses, phrases, stems of words, names of units, abbreviations."""
