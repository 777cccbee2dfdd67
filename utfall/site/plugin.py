"""What the site adds to Datasette: how values look, the page view, the start page, and its safeguards."""

import re
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar, cast

from datasette import Response, hookimpl
from datasette.database import QueryInterrupted
from datasette.utils import tilde_decode
from datasette.utils.asgi import NotFound

from utfall.site import cells, pageview, startpage
from utfall.site.texts import DATABASE, texts

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
"""No script runs on the site and nothing is fetched from elsewhere, whatever a report's text holds."""

_ENGLISH = {
    "404": "",
    "Table not found": "Det finns ingen sådan tabell.",
    "Record not found": "Det finns ingen sådan rad.",
    "Database not found": "Det finns ingen sådan databas.",
    "interrupted": "Frågan tog för lång tid.",
}
"""Datasette's own messages that a reader may meet; others, such as SQLite's, stand as they are."""

F = TypeVar("F", bound=Callable[..., Any])


def _hook(*, trylast: bool = False) -> Callable[[F], F]:
    """Return Datasette's mark for a hook, with the type that Datasette does not give it."""
    return cast(Callable[[F], F], hookimpl(trylast=trylast))


def search_words(text: str | None) -> str:
    """Return a full-text query that finds all the words, each with its endings; a quoted phrase is found as it stands.

    >>> search_words('mål "god vård" trygg')
    '"mål"* "god vård" "trygg"*'
    """
    parts = re.findall(r'"([^"]+)"|([^\s"]+)', text or "")
    terms = [f'"{phrase}"' if phrase else f'"{word}"*' for phrase, word in parts if re.search(r"\w", phrase or word)]
    return " ".join(terms) or '""'


@_hook(trylast=True)
def prepare_connection(conn: Any) -> None:
    """Add the search function; Datasette's search boxes use it too, so that they find inflected words."""
    for name in ("utfall_sokord", "escape_fts"):
        conn.create_function(name, 1, search_words, deterministic=True)


@_hook()
def prepare_jinja2_environment(env: Any) -> None:
    """Give the templates the site's texts and ways of showing things."""
    env.globals.update(site=texts(), utfall_database=DATABASE, status_mark=cells.status_mark)
    env.filters.update(
        swedish_number=lambda value: cells.number(float(value)),
        swedish_error=lambda message: _ENGLISH.get(str(message), message),
    )


@_hook()
def render_cell(row: Any, value: Any, column: str, table: str | None, database: str, datasette: Any) -> Any:
    """Return how a value is shown; keys of other tables show the words of the row they lead to."""
    path: Callable[[str], str] = datasette.urls.path
    other = texts().references.get((table or "", column))
    if other and isinstance(value, dict):
        return cells.row_link(other, value["value"], value["label"], path)
    if other and value is not None:
        return _labelled(datasette.get_database(database), other, value, path)
    return cells.render(value, column, row, table, path)


async def _labelled(db: Any, table: str, key: object, path: Callable[[str], str]) -> Any:
    """Return a link to a row of `table` with its label."""
    label, key_column = texts().tables[table].options["label_column"], next(iter(texts().tables[table].columns))
    row = (await db.execute(f"SELECT {label} FROM {table} WHERE {key_column} = ?", [key])).first()
    return cells.row_link(table, key, row[0] if row else None, path)


@_hook()
def extra_template_vars(template: str, request: Any, datasette: Any) -> Callable[[], Awaitable[dict[str, Any]]]:
    """Return what the start page and the forms of the questions need from the database."""

    async def variables() -> dict[str, Any]:
        db = datasette.get_database(DATABASE)
        if template == "index.html":
            return {"start": await startpage.read(db)}
        if template == "query.html":
            return await _choices(db, tilde_decode(request.url_vars.get("table", "")))
        return {}

    return variables


async def _choices(db: Any, name: str) -> dict[str, Any]:
    """Return the question that is asked and the values to choose among, by parameter."""
    question = texts().questions.get(name)
    choices: dict[str, list[str]] = {}
    for param, asked in question.params.items() if question else ():
        if asked.choices:
            try:
                choices[param] = [row[0] for row in (await db.execute(asked.choices)).rows]
            except QueryInterrupted:  # the field is still there to write in
                choices[param] = []
    return {"question": question, "choices": choices}


@_hook()
def register_routes() -> list[tuple[str, Callable[..., Any]]]:
    """Return the addresses of the page view and of the way to it from the id of a fact."""
    return [
        (r"^/-/utfall/page/(?P<document>[^/]+)/(?P<page>[0-9]{1,6})$", page_view),
        (r"^/-/utfall/fact/(?P<fact>[^/]+)$", fact_view),
    ]


async def fact_view(request: Any, datasette: Any) -> Any:
    """Send the reader to the page where a fact stands."""
    fact_id = tilde_decode(request.url_vars["fact"])
    fact = await pageview.find_fact(datasette.get_database(DATABASE), fact_id)
    if fact is None:
        raise NotFound(_no_fact(fact_id))
    path = cells.page_path(fact["document_id"], fact["page"], fact_id)
    return Response.redirect(datasette.urls.path(path))


async def page_view(request: Any, datasette: Any) -> Any:
    """Return a page of a report with a fact marked on it."""
    db = datasette.get_database(DATABASE)
    document_id, number = tilde_decode(request.url_vars["document"]), int(request.url_vars["page"])
    found = await pageview.find_page(db, document_id, number)
    if found is None:
        raise NotFound(f"Rapporten {document_id} har ingen sida {number} i databasen.")
    document, page = found
    fact_id = request.args.get("fact")
    fact = await pageview.find_fact(db, fact_id) if fact_id else None
    if fact_id and fact is None:
        raise NotFound(_no_fact(fact_id))
    if fact and (fact["document_id"], fact["page"]) != (document_id, number):
        path = cells.page_path(fact["document_id"], fact["page"], fact_id)
        return Response.redirect(datasette.urls.path(path))
    marked = pageview.mark(page["text"], fact["char_start"], fact["char_end"]) if fact else None
    context = {
        "document": document,
        "page": page,
        "fact": fact,
        "marked": marked,
        "outline": pageview.outline(page, fact),
        "facts": await pageview.find_facts(db, document_id, number),
        "facts_shown": pageview.FACTS_SHOWN,
        "page_path": lambda page, fact=None: datasette.urls.path(cells.page_path(document_id, page, fact)),
    }
    return Response.html(await datasette.render_template("utfall_page.html", context, request=request))


def _no_fact(fact_id: str) -> str:
    return f"Uppgiften {fact_id} finns inte i databasen. En ny inläsning av en ändrad fil ger nya uppgifter."


@_hook()
def asgi_wrapper() -> Callable[[Any], Any]:
    """Return a wrapper that sends the content policy with every answer."""
    headers = [
        (b"content-security-policy", POLICY.encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"same-origin"),
    ]

    def wrap(app: Any) -> Any:
        async def guarded(scope: Any, receive: Any, send: Any) -> None:
            async def send_with_headers(message: dict[str, Any]) -> None:
                if message["type"] == "http.response.start":
                    message = {**message, "headers": [*message.get("headers", []), *headers]}
                await send(message)

            await app(scope, receive, send_with_headers)

        return guarded

    return wrap
