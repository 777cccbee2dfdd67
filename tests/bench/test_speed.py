"""The benchmark measures what it says: the stages are those of the pipeline, and together they are the road."""

from collections import defaultdict
from pathlib import Path

from tests.bench import speed
from utfall import pipeline


def test_stages_are_functions_of_the_pipeline_and_are_left_as_they_were(repo: Path) -> None:
    names = [name for stage in speed.STAGES.values() for name in stage]
    before = [getattr(pipeline, name) for name in names]
    spent = defaultdict[str, float](float)
    path = min((repo / "corpus/reports").glob("*.pdf"), key=lambda path: path.stat().st_size)
    with speed.stopwatch(spent):
        assert speed.utfall([path], spent) > 0
    assert [getattr(pipeline, name) for name in names] == before
    assert set(spent) == {*speed.STAGES, "store"}
    assert all(seconds > 0 for seconds in spent.values())


def test_the_command_is_where_the_benchmark_looks_for_it() -> None:
    assert speed.UTFALL.is_file()
    assert speed.own_peak() > 10
