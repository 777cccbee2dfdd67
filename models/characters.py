"""Characters that are in a text and not seen: what typesetting, the web and converters leave between letters."""

SOFT_HYPHENS = "\u00ad\ufffe"
"""The soft hyphen, and pdfium's mark for a hyphen at the end of a line."""

WITHOUT_WIDTH = "\ufeff\u200b\u2060\u2061\u2062\u2063\u2064\u034f\u180e"
"""Spaces and joiners without width, wherever they may stand."""

DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Marks of the direction in which a text runs."""

JOINERS = "\u200c\u200d"
"""Joiners: between letters they are nothing, between emoji they make one of two."""

INVISIBLE = SOFT_HYPHENS + WITHOUT_WIDTH + DIRECTIONS
"""What is nothing wherever it stands. Within *inte* it would turn a judgement round, within a figure end it."""
