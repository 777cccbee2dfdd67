"""The records that every step of utfall passes on, and the database schema.

Imports nothing else of ours. Records are frozen: complete when built, changed only by `dataclasses.replace`.
"""

from models.errors import EmptyReport, EncryptedReport, UnreadableReport, UnsupportedFormat, UtfallError
from models.facts import (
    Assessment,
    BudgetLine,
    Document,
    Extraction,
    Fact,
    Flag,
    Goal,
    Identity,
    Match,
    Mention,
    Observation,
    Unit,
    fact_id,
)
from models.layout import Block, BlockKind, Cell, Content, Mark, Table, TablePart
from models.report import Box, Draft, Grid, GridCell, Page, Point, Provenance, Report, Rule, Shape, Word, union
from models.text import Passage, Run

__all__ = [
    "Assessment",
    "Block",
    "BlockKind",
    "Box",
    "BudgetLine",
    "Cell",
    "Content",
    "Document",
    "Draft",
    "EmptyReport",
    "EncryptedReport",
    "Extraction",
    "Fact",
    "Flag",
    "Goal",
    "Grid",
    "GridCell",
    "Identity",
    "Mark",
    "Match",
    "Mention",
    "Observation",
    "Page",
    "Passage",
    "Point",
    "Provenance",
    "Report",
    "Rule",
    "Run",
    "Shape",
    "Table",
    "TablePart",
    "Unit",
    "UnreadableReport",
    "UnsupportedFormat",
    "UtfallError",
    "Word",
    "fact_id",
    "union",
]
