"""What frames the text of a web page: menus, site headers and footers, cookie notices, what is not shown."""

import regex
from selectolax.lexbor import LexborNode

UNSEEN = frozenset((
    "head", "script", "style", "noscript", "template", "title", "meta", "link", "svg", "canvas", "iframe",
    "object", "embed", "audio", "video", "map", "button", "select", "option", "datalist", "input", "textarea",
    "progress", "meter", "dialog", "del", "s", "strike",
))  # fmt: skip
"""Elements whose text is not shown, belongs to a control, or is struck out."""

LANDMARKS = frozenset(("nav", "aside", "menu", "search"))
ROLES = frozenset((
    "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar", "dialog",
    "alertdialog", "alert", "tablist",
))  # fmt: skip
SECTIONS = frozenset(("article", "main", "section", "blockquote", "td"))
"""A header or footer within one of these is that section's own."""

DEEPEST = 50
"""Elements around a header in which its section is looked for; real pages nest some 30 deep."""

MAIN_SHARE = 0.3
"""Share of the page's letters that an element called main must hold: some sites call the wrong one so."""

FRAME_SHARE = 0.25
"""An element that its class or id calls a menu holds no more than this share of the page's letters."""

LINKS_SHARE = 0.9
FEWEST_LINKS = 4
"""A list of at least four links and hardly anything else, to other pages, is a menu."""

_NAMED = regex.compile(
    r"""(?:^|[\s_-])(?:cookies?|gdpr|consent|breadcrumbs?|skip(?:links?)?|skip-to-\w+|nav|navbar|navigation|menu|submenu
      | share|social|sharing|search|sok|sidebar|toolbar|pagination|print-?only|visually-?hidden|sr-only)(?:$|[\s_-])
      | cookie | ^onetrust""",
    regex.VERBOSE | regex.IGNORECASE,
)
_CAMEL = regex.compile(r"(?<=[a-z])(?=[A-Z])")
_HIDDEN = regex.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", regex.IGNORECASE)


class Frame:
    """Tells what belongs to the text of a page and what only frames it."""

    def __init__(self, body: LexborNode) -> None:
        self._letters: dict[int, int] = {}
        self._linked: dict[int, int] = {}
        self._links: dict[int, tuple[int, int]] = {}
        self._measure(body)
        self.root = self._main(body)
        self._all = max(1, self._letters.get(self.root.mem_id, 0))

    def leaves_out(self, node: LexborNode) -> bool:
        """Return True for an element that is no part of the text."""
        tag = node.tag or ""
        if tag in UNSEEN or _is_hidden(node):
            return True
        attributes = node.attributes
        if tag in LANDMARKS or (attributes.get("role") or "").lower() in ROLES:
            return not (self._is_most(node) or self.is_contents(node))
        if tag in ("header", "footer") and not _in_section(node):
            return not self._is_most(node)
        names = " ".join(_CAMEL.sub("-", attributes.get(name) or "") for name in ("class", "id"))
        if names.strip() and _NAMED.search(names) and not self._is_much(node):
            return True
        return tag in ("ul", "ol", "div", "p") and self._is_menu(node)

    def is_contents(self, node: LexborNode) -> bool:
        """Return True for a list of links to places on the page itself."""
        inner, outer = self._links.get(node.mem_id, (0, 0))
        return inner >= FEWEST_LINKS - 1 and not outer and self._mostly_links(node)

    def _is_menu(self, node: LexborNode) -> bool:
        inner, outer = self._links.get(node.mem_id, (0, 0))
        return outer >= FEWEST_LINKS and outer > inner and self._mostly_links(node)

    def _mostly_links(self, node: LexborNode) -> bool:
        letters = self._letters.get(node.mem_id, 0)
        return letters > 0 and self._linked.get(node.mem_id, 0) >= LINKS_SHARE * letters

    def _is_most(self, node: LexborNode) -> bool:
        """Return True for an element that holds so much that it cannot be a frame, whatever it is called."""
        return self._letters.get(node.mem_id, 0) > (1 - FRAME_SHARE) * self._all

    def _is_much(self, node: LexborNode) -> bool:
        return self._letters.get(node.mem_id, 0) > FRAME_SHARE * self._all

    def _measure(self, body: LexborNode) -> None:
        """Count the letters of each element, those in links, and its links; without recursion, for pages nest deep."""
        stack: list[tuple[LexborNode, bool]] = [(body, False)]
        while stack:
            node, done = stack.pop()
            if done:
                self._add_up(node)
            elif node.is_text_node:
                self._letters[node.mem_id] = sum(map(str.isalnum, node.text_content or ""))
            elif node.is_element_node and node.tag not in UNSEEN and not _is_hidden(node):
                stack.append((node, True))
                stack += [(child, False) for child in children(node)]

    def _add_up(self, node: LexborNode) -> None:
        inside = [child.mem_id for child in children(node)]
        letters = sum(self._letters.get(child, 0) for child in inside)
        self._letters[node.mem_id] = letters
        target = node.attributes.get("href") if node.tag == "a" else None
        if target is not None:
            inner = target.startswith("#")
            self._linked[node.mem_id], self._links[node.mem_id] = letters, (int(inner), int(not inner))
            return
        if linked := sum(self._linked.get(child, 0) for child in inside):
            self._linked[node.mem_id] = linked
            links = [self._links.get(child, (0, 0)) for child in inside]
            self._links[node.mem_id] = (sum(inner for inner, _ in links), sum(outer for _, outer in links))

    def _main(self, body: LexborNode) -> LexborNode:
        """Return the one element that the page calls its main text, if that holds enough of it; else the body."""
        found = body.css("main, [role=main]") or body.css("article")
        outer = [node for node in found if self._letters.get(node.mem_id)]
        needed = MAIN_SHARE * self._letters.get(body.mem_id, 0)
        large = [node for node in outer if self._letters[node.mem_id] >= needed]
        if large and (len(outer) == 1 or self._letters[large[0].mem_id] >= 2 * needed):
            return large[0]
        return body


def children(node: LexborNode) -> list[LexborNode]:
    """Return what stands directly in an element, text and all."""
    return list(node.iter(include_text=True))


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if "hidden" in attributes or (attributes.get("aria-hidden") or "").lower() == "true":
        return True
    return _HIDDEN.search(attributes.get("style") or "") is not None


def _in_section(node: LexborNode) -> bool:
    """Return True within an article, a section or the main text."""
    parent = node.parent
    for _ in range(DEEPEST):
        if parent is None or parent.tag in ("body", "html"):
            return False
        if parent.tag in SECTIONS:
            return True
        parent = parent.parent
    return True
