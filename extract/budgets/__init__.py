"""Lines of money: what was meant to be spent, was spent, and how far that is apart."""

from extract.budgets.finding import find_budget_lines

__all__ = ["find_budget_lines"]
