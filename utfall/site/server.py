"""Datasette with the site's texts, templates and plugin, around one database."""

import socket
import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path

import uvicorn
from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm

from utfall.site import plugin
from utfall.site.texts import DATABASE, SiteError, datasette_metadata, schema, texts

SETTINGS = {
    "default_page_size": 50,  # a page of results that a phone loads and a person reads
    "max_returned_rows": 1000,  # a page of about a megabyte; where there is more, the page says so and how to choose
    "sql_time_limit_ms": 3000,  # questions over an archive of thousands of reports, on a laptop
    "facet_time_limit_ms": 500,
    "default_facet_size": 15,
    "suggest_facets": False,  # costs a query a column on every page; the useful facets are chosen already
    "truncate_cells_html": 500,
    "default_cache_ttl": 0,  # what is ingested while the site runs shows at once
    "allow_csv_stream": True,
    "max_csv_mb": 0,  # whole tables may be taken out: the data is open and the reader is at home
}


def _check(db: Path) -> None:
    """Raise `SiteError` unless `db` is a database with all tables and views of the schema."""
    if not db.is_file():
        raise SiteError(f"{db}: no such file. Make it with: utfall ingest PATH --db {db}")
    try:
        with closing(sqlite3.connect(f"{db.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            found = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    except sqlite3.Error as error:
        raise SiteError(f"{db}: not a SQLite database ({error}). Give the file that `utfall ingest` wrote") from error
    if marks := set(str(db)) & set("?#%"):
        raise SiteError(f"{db}: {' '.join(sorted(marks))} in the path cannot be opened by Datasette. Rename the file")
    if missing := sorted(set(schema().columns) - found):
        raise SiteError(
            f"{db}: not a database of this version of utfall ({', '.join(missing)} missing). Ingest the reports anew"
        )


def build(db: Path) -> Datasette:
    """Return the site of a database as a Datasette, ready to serve or to test.

    The file is opened read-only but not as immutable: a new ingest shows without a restart.
    """
    _check(db)
    if not pm.is_registered(plugin):
        pm.register(plugin, "utfall")
    # With rich installed, Datasette prints the local variables of every frame for each address that does not exist.
    # The module is asked for as a plugin: imported before datasette.app, it would register without its hook.
    pm.get_plugin("datasette.handle_exception").rich = None
    here = files("utfall.site")
    datasette = Datasette(
        [],
        metadata=datasette_metadata(texts()),
        template_dir=str(here / "templates"),
        static_mounts=[("utfall-static", str(here / "static"))],
        settings=SETTINGS,
    )
    datasette.remove_database("_memory")
    datasette.add_database(Database(datasette, path=str(db), is_mutable=True), name=DATABASE)
    return datasette


def serve(db: Path, host: str = "127.0.0.1", port: int = 8001) -> None:
    """Serve the site until it is interrupted; raise `SiteError` where the database or the port cannot be used."""
    app = build(db).app()
    with closing(socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise SiteError(f"{host}:{port}: cannot listen there ({error.strerror}). Choose another --port") from error
    uvicorn.run(app, host=host, port=port, access_log=False, lifespan="on", workers=1)
