"""From one element of the file to rows of its tables, with the line that each cell stands on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tandem.returns.cin.layout import CHILD, HEADER, SPELT_ALSO, Group, tables
from tandem.returns.finding import Finding

Row = list[Any]
MOST_FINDINGS = 10_000
"""So many faults of structure are told one by one; a file with more is another kind of file."""
_MOST_NAMES = 1_000
_LAST_LINE_KEPT = 65_535


def line_of(element: Any) -> int:
    """The line that an element's tag stands on.

    The parser keeps no line above 65,535 of an element; it gives that of the
    end of the nearest text instead.
    """
    line: int = element.sourceline or 0
    if line < _LAST_LINE_KEPT:
        return line
    nearest = element.text if element.text is not None or len(element) else element.tail
    return line - (nearest or "").count("\n")


@dataclass(frozen=True, slots=True)
class _Plan:
    """A group, ready to be walked: where each element name inside it leads."""

    group: Group
    table: str
    places: dict[str, int]
    inner: dict[str, _Plan]
    width: int
    depth: int


@dataclass(slots=True)
class Rows:
    """Rows gathered and not yet made into tables; row numbers run on through the whole file."""

    waiting: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in tables()})
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(tables(), 0))
    findings: list[Finding] = field(default_factory=list)
    noted: int = 0
    """How many findings there were, kept or not."""
    names: dict[str, str] = field(default_factory=dict)

    def local(self, tag: str) -> str:
        """An element's name without its namespace, in the spelling of the layout."""
        name = self.names.get(tag)
        if name is None:
            name = tag.rpartition("}")[2]
            name = SPELT_ALSO.get(name, name)
            if len(self.names) < _MOST_NAMES:
                self.names[tag] = name
        return name

    def take_child(self, element: Any) -> None:
        """Add one Child element with everything in it."""
        self._walk(element, _CHILD_PLAN, None, ())

    def take_header(self, element: Any) -> None:
        """Add the Header element."""
        self._walk(element, _HEADER_PLAN, None, ())

    def _open(self, plan: _Plan, line: int, parents: tuple[int, ...]) -> tuple[Row, tuple[int, ...]]:
        number = self.counts[plan.table]
        self.counts[plan.table] = number + 1
        row: Row = [number, *parents, line, *([None] * (2 * plan.width))]
        self.waiting[plan.table].append(row)
        return row, (*parents, number)

    def _walk(self, element: Any, plan: _Plan, row: Row | None, parents: tuple[int, ...]) -> None:
        if plan.group.each:
            self._each(element, plan, parents)
            return
        if plan.group.table:
            row, parents = self._open(plan, line_of(element), parents)
        if row is None:
            raise RuntimeError(f"{plan.group.element} stands in no table")
        places, width, local = plan.places, plan.width, self.local
        for part in element:
            if not isinstance(part.tag, str):
                continue
            name = local(part.tag)
            place = places.get(name)
            if place is not None:
                self._cell(part, name, row, place, width)
            elif name in plan.inner:
                self._walk(part, plan.inner[name], row, parents)
            else:
                self._unknown(part, name, plan)

    def _cell(self, part: Any, name: str, row: Row, place: int, width: int) -> None:
        if row[place + width] is not None:
            self._note(
                "schema-repeated", part, name, f"{name} is given twice where it may stand once; the first is read."
            )
            return
        text = part.text
        if text is not None:
            text = text.strip() or None
        row[place] = text
        row[place + width] = line_of(part)
        if len(part):
            self._note("schema-structure", part, name, f"{name} holds other elements where a value was expected.")

    def _each(self, element: Any, plan: _Plan, parents: tuple[int, ...]) -> None:
        empty = True
        for part in element:
            if not isinstance(part.tag, str):
                continue
            name = self.local(part.tag)
            if name != plan.group.each:
                self._unknown(part, name, plan)
                continue
            empty = False
            row, _ = self._open(plan, line_of(part), parents)
            self._cell(part, name, row, len(row) - 2, 1)
        if empty and plan.group.kept_empty:
            self._open(plan, line_of(element), parents)

    def _unknown(self, part: Any, name: str, plan: _Plan) -> None:
        where = plan.group.element
        self._note("schema-unknown", part, name, f"{name[:60]} is not an element of {where} in the CIN census.")

    def _note(self, code: str, part: Any, name: str, message: str) -> None:
        child = self.counts["child"] - 1
        self.noted += 1
        if self.noted > MOST_FINDINGS:
            return
        self.findings.append(
            Finding(code, message, line=line_of(part), field=name[:60], child_row=child if child >= 0 else None)
        )


def _plan(group: Group, around: _Plan | None) -> _Plan:
    if group.table:
        table, known = group.table, tables()[group.table]
        first = len(known.parents) + 2
        every = {name: first + index for index, name in enumerate(known.fields)}
        width, depth = len(known.fields), len(known.parents)
    elif around is not None:
        table, every, width, depth = around.table, dict(_EVERY[around.table]), around.width, around.depth
    else:
        raise RuntimeError("the outermost group must have a table")
    _EVERY[table] = every
    mine = {name: every[name] for name in group.fields if name in every}
    plan = _Plan(group, table, mine, {}, width, depth)
    for inner in group.groups:
        plan.inner[inner.element] = _plan(inner, plan)
    return plan


_EVERY: dict[str, dict[str, int]] = {}
_CHILD_PLAN = _plan(CHILD, None)
_HEADER_PLAN = _plan(HEADER, None)


def columns(table: str) -> Iterator[str]:
    """The names of a waiting row's places, in order."""
    known = tables()[table]
    yield "row"
    yield from (f"{parent}_row" for parent in known.parents)
    yield "line"
    yield from known.fields
    yield from (f"{name}_line" for name in known.fields)
