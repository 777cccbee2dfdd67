"""Goals: one reader for each way in which reports state them, and one goal for what several have found."""

from extract.goals.finding import find_goals

__all__ = ["find_goals"]
