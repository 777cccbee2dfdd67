"""Whose report it is, of what kind, and of what time."""

from extract.identity.finding import find_identity

__all__ = ["find_identity"]
