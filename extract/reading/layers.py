"""Layers of a PDF that are switched off: what is drawn on them is taken out before the file is read."""

import io
from collections.abc import Iterable, Iterator
from typing import Any

import pikepdf

MAX_DEPTH = 4
"""How deep forms may lie in forms."""

_PAINTING = frozenset(("Tj", "TJ", "'", '"', "Do", "sh", "INLINE IMAGE", "EI"))
_PATHS = frozenset(("f", "F", "f*", "B", "B*", "b", "b*", "S", "s"))
_ENDS_PATH = pikepdf.ContentStreamInstruction([], pikepdf.Operator("n"))

Instruction = pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage


def without_hidden_layers(data: bytes) -> bytes | None:
    """Return a PDF without what its layers hide, or None where they hide nothing (nearly always, and told at once)."""
    if b"/OCProperties" not in data and b"/ObjStm" not in data:
        return None
    try:
        return _shown_only(data)
    except (pikepdf.PdfError, pikepdf.PasswordError, RuntimeError, ValueError, TypeError, KeyError, AttributeError):
        return None  # what is odd about its layers is no reason not to read the file


def _shown_only(data: bytes) -> bytes | None:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        hidden = _hidden_layers(pdf.Root.get("/OCProperties"))
        if not hidden:
            return None
        cleaner = _Cleaner(pdf, hidden)
        for page in pdf.pages:
            cleaner.clean_page(page)
        if not cleaner.changed:
            return None
        shown = io.BytesIO()
        pdf.save(shown)
        return shown.getvalue()


def _hidden_layers(properties: Any) -> set[tuple[int, int]]:
    """Return the layers that are off when the file is opened to be looked at."""
    if not isinstance(properties, pikepdf.Dictionary):
        return set()
    usual = properties.get("/D", pikepdf.Dictionary())
    layers = list(properties.get("/OCGs", ()))
    off = {layer.objgen for layer in layers} if usual.get("/BaseState") == pikepdf.Name.OFF else set()
    off -= {layer.objgen for layer in usual.get("/ON", ())}
    off |= {layer.objgen for layer in usual.get("/OFF", ())}
    for usage in usual.get("/AS", ()):
        for layer in usage.get("/OCGs", ()) if usage.get("/Event") == pikepdf.Name.View else ():
            state = layer.get("/Usage", pikepdf.Dictionary()).get("/View", pikepdf.Dictionary()).get("/ViewState")
            if state is not None:
                (off.add if state == pikepdf.Name.OFF else off.discard)(layer.objgen)
    return off


class _Cleaner:
    """Takes what hidden layers hold out of pages and forms."""

    def __init__(self, pdf: pikepdf.Pdf, hidden: set[tuple[int, int]]) -> None:
        self._pdf = pdf
        self._hidden = hidden
        self._cleaned = set[tuple[int, int]]()
        self.changed = False

    def clean_page(self, page: pikepdf.Page) -> None:
        """Take out what is hidden on a page."""
        kept = self._kept(page, page.resources, 0)
        if kept is not None:
            page.obj.Contents = self._pdf.make_stream(kept)

    def _clean_form(self, form: pikepdf.Object, depth: int) -> None:
        if form.objgen in self._cleaned or depth > MAX_DEPTH or form.get("/Subtype") != pikepdf.Name.Form:
            return
        self._cleaned.add(form.objgen)
        kept = self._kept(form, form.get("/Resources", pikepdf.Dictionary()), depth)
        if kept is not None:
            form.write(kept)

    def _kept(self, content: Any, resources: Any, depth: int) -> bytes | None:
        """Return what is left of a content stream, or None where nothing is taken out."""
        layers = dict(resources.get("/Properties", pikepdf.Dictionary()).items())
        forms = dict(resources.get("/XObject", pikepdf.Dictionary()).items())
        off = {name for name, layer in layers.items() if self._is_hidden(layer)}
        gone = {name for name, form in forms.items() if self._is_hidden(form.get("/OC"))}
        for name, form in forms.items():
            if name not in gone:
                self._clean_form(form, depth + 1)
        if not off and not gone:
            return None
        self.changed = True
        return pikepdf.unparse_content_stream(list(_shown(pikepdf.parse_content_stream(content), off, gone)))

    def _is_hidden(self, layer: Any) -> bool:
        """Return True for a layer that is off, or for several whose rule says so."""
        if not isinstance(layer, pikepdf.Dictionary):
            return False
        if layer.get("/Type") != pikepdf.Name.OCMD:
            return layer.objgen in self._hidden
        members: Any = layer.get("/OCGs", ())
        each: list[Any] = [members] if isinstance(members, pikepdf.Dictionary) else list(members)
        off = [member.objgen in self._hidden for member in each]
        shown = {
            "/AllOn": not any(off),
            "/AnyOff": any(off),
            "/AllOff": all(off),
        }.get(str(layer.get("/P", "/AnyOn")), not all(off))
        return bool(off) and not shown


def _shown(content: Iterable[Instruction], off: set[str], gone: set[str]) -> Iterator[Instruction]:
    """Yield what is shown of a content stream; of what is hidden all that paints nothing is kept: it moves the rest."""
    nested = list[bool]()
    for instruction in content:
        operator = str(instruction.operator)
        operands = instruction.operands
        if operator in ("BDC", "BMC"):
            is_off = operator == "BDC" and str(operands[0]) == "/OC" and str(operands[1]) in off
            nested.append(is_off or (bool(nested) and nested[-1]))
        elif operator == "EMC" and nested:
            nested.pop()
        hidden = bool(nested) and nested[-1]
        if hidden and operator in _PATHS:
            yield _ENDS_PATH
        elif not (hidden and operator in _PAINTING) and not (operator == "Do" and str(operands[0]) in gone):
            yield instruction
