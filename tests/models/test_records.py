from dataclasses import replace

import pytest

from models import GridCell
from models.records import record


def test_record_has_what_a_frozen_dataclass_has():
    cell = GridCell(0, 1, 1, 1, (0.0, 0.0, 9.0, 9.0))
    other = replace(cell, col=2)
    assert (other.row, other.col, cell.col) == (0, 2, 1)
    assert replace(other, col=1) == cell != other
    assert len({cell, other, replace(other, col=1)}) == 2
    with pytest.raises(AttributeError):
        cell.colour = "red"


def test_what_can_be_written_to_is_no_record():
    with pytest.raises(TypeError, match="frozen"):
        record(frozen=False)
