"""The database in the browser: Datasette on this machine, in Swedish, read-only."""

from utfall.site.server import build, serve
from utfall.site.texts import SiteError

__all__ = ["SiteError", "build", "serve"]
