"""Status symbols as they are drawn or typed: their place, shape and colour, and nothing of what they mean."""

from extract.marks.finding import find_marks

__all__ = ["find_marks"]
