"""The values of tables, each with its indicator, group, measure, unit and time."""

from extract.indicators.finding import find_table_values

__all__ = ["find_table_values"]
