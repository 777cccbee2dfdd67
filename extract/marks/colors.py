"""What a reader would call a colour, robust to its shade."""

import colorsys

GREY = 0.16
"""Colours less saturated than this have no hue that a reader would name."""

WHITE, BLACK = 0.93, 0.22
"""Greys brighter and darker than this (0–1)."""

HUES = ((14, "red"), (38, "orange"), (68, "yellow"), (172, "green"), (262, "blue"), (322, "purple"), (361, "red"))
"""Where the hues end (degrees). RGB 153,204,0 (75°) is read as green, 247,198,0 (48°) as yellow."""

DULL = ("grey", "white", "black")
"""Colours without a hue: those of type, of lines and of the shading of cells."""


SHADE = "grey-"
"""What stands for a colour in a scan without any, known by how dark it is (`grey-47`): a legend says what it means."""


def shade_name(level: int) -> str:
    """Return the name of a shade between black (0) and paper (255) by how light it is (per cent).

    >>> color_name(shade_name(120))
    'grey-47'
    """
    return f"{SHADE}{round(100 * level / 255)}"


def color_name(color: str) -> str:
    """Return what a reader would call a colour, robust to its shade.

    >>> [color_name(c) for c in ("#99cc00", "#f2c200", "#d8232a", "#ffffff", "#9aa0a6", "#2a6fb0")]
    ['green', 'yellow', 'red', 'white', 'grey', 'blue']
    """
    if color.startswith(SHADE):
        return color
    hue, saturation, value = _hsv(color)
    if saturation < GREY or value < BLACK:
        return "white" if value >= WHITE else "black" if value < BLACK else "grey"
    return next(name for end, name in HUES if hue * 360 < end)


def liveliness(color: str) -> float:
    """Return how lively a colour is (0–1)."""
    if color.startswith(SHADE):
        return 0.0
    _, saturation, value = _hsv(color)
    return saturation * value


def _hsv(color: str) -> tuple[float, float, float]:
    return colorsys.rgb_to_hsv(*(int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)))
