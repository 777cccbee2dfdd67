"""Numbers as lists write them: figures, letters, Roman numerals."""

LARGEST_ROMAN = 3999

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def formed(count: int, form: str) -> str:
    """Return a number in a form: `1`, `a`, `A`, `i` or `I`.

    >>> formed(4, "i"), formed(28, "A"), formed(3, "1")
    ('iv', 'BB', '3')
    """
    if form in ("a", "A") and count > 0:
        letter = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 9)
        return letter.upper() if form == "A" else letter
    if form in ("i", "I") and 0 < count <= LARGEST_ROMAN:
        text = ""
        for number, letters in _ROMAN:
            text += letters * (count // number)
            count %= number
        return text.upper() if form == "I" else text
    return str(count)
