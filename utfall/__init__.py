"""The program: reads reports, writes the database, shows what is in it."""

__version__ = "0.1.0"
