"""How goals are judged: in columns, sentences, accounts and symbols."""

from extract.assessments.finding import find_assessments

__all__ = ["find_assessments"]
