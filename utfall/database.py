"""sqlite-utils' `Database`, loaded without pandas.

sqlite-utils loads pandas wherever it is installed, to know the types of data frames. Nothing here stores any, and
pandas takes longer to load than a small report to read.
"""

import sys

_MASKED = "pandas" not in sys.modules
if _MASKED:
    sys.modules["pandas"] = None  # type: ignore[assignment]  # the documented way to make an import fail
try:
    from sqlite_utils import Database
finally:
    if _MASKED:
        del sys.modules["pandas"]

__all__ = ["Database"]
