"""Makes assessments: a judgement of a goal with its words, its place and how sure it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from extract.linking.judged_activities import judges_activity
from extract.linking.links import Linker
from extract.verdicts.earlier import is_earlier
from extract.verdicts.judgements import Judgement
from extract.verdicts.legends import Legend
from models import Assessment, Goal, Passage, Report, fact_id
from models.facts import ScaleKind

Source = Literal["template", "comment", "text"]

CONFIDENCE = {"template": 0.95, "comment": 0.85, "text": 0.85, "listed": 0.9, "linked": 0.65}
"""By how the judgement was found; measured on the specimens and the reports with gold, rounded down."""


@dataclass(frozen=True, kw_only=True)
class Writer:
    """Makes the assessments of one report; `others` are all its goals, one of which a comment may name.

    `indicators` are theirs.
    The template's verdicts are read as the report's `legend` explains them.
    What a sentence dates before the report's `year`, or in a report on a whole year (not `interim`) by its first part,
    is earlier.
    """

    report: Report
    others: Linker
    indicators: tuple[Goal, ...] = ()
    legend: Legend = field(default_factory=lambda: Legend(()))
    year: int | None = None
    interim: bool = False

    def with_parts(self, goal: Goal, parts: Sequence[Goal] = ()) -> tuple[Goal, ...]:
        """Return a goal with its parts and all of its indicators."""
        return (goal, *parts, *(each for each in self.indicators if each.parent_id == goal.id))

    def assess(
        self,
        goal: Goal,
        judgement: Judgement,
        passage: Passage,
        *,
        source: Source,
        confidence: float,
        unit: str | None = None,
        aspect: str | None = None,
        of_activity: bool = False,
    ) -> Iterator[Assessment]:
        """Yield the assessment whose words are `passage[judgement.start:judgement.end]`, if it says how it judges.

        One that does not name the goal judges in an account `of_activity` what is done for it.
        """
        words = passage.slice(judgement.start, judgement.end).strip()
        judgement = self.legend.settled(judgement, words.text, template=source == "template")
        place = words.cite(self.report, rule=judgement.rule, confidence=confidence)
        if place is None or judgement.status is None:
            return
        activity = (of_activity and not judgement.names_goal) or judges_activity(words.text, goal.text)
        scale: ScaleKind = "activity" if activity else "forecast" if judgement.forecast else "attainment"
        yield Assessment(
            id=fact_id(self.report.id, "assessment", place, goal.id, unit, aspect),
            document_id=self.report.id,
            provenance=place,
            goal_id=goal.id,
            unit=unit,
            aspect=aspect,
            status=judgement.status,
            forecast=judgement.forecast,
            is_earlier=is_earlier(passage.text, judgement, year=self.year, interim=self.interim),
            phrase=words.text,
            source=source,
            scale_kind=scale,
        )
