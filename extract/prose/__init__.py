"""Figures in running text: what they measure, of whom, when, and beside what."""

from extract.prose.finding import find_prose_values

__all__ = ["find_prose_values"]
