"""Read a plainly written census a few megabytes at a time, all its tags at once.

A case system writes every census in one plain form: known elements, nested as
the layout has them, no attribute, entity, comment or surprise. Of such a file
the tags are split, named and checked as whole columns, which takes a fraction
of the time of walking a tree. Whatever is not proved plain is left to the
parser: the answer is then *not plain*, never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import BinaryIO

import numpy as np
import polars as pl
from lxml import etree
from numpy.typing import NDArray

from tandem.returns.cin.layout import tables
from tandem.returns.cin.tags import tags
from tandem.returns.cin.typed import typed
from tandem.returns.cin.walk import Rows

Parts = dict[str, list[pl.DataFrame]]
Places = NDArray[np.intp]

_BLOCK = 8 * 2**20
_HEAD = 64 * 1024
_MOST_WITHOUT_END = 4 * 2**20
_LAST = b"</Child>"
_LONGEST = 32
_END = re.compile(rb"\s*</Children>\s*</Message>\s*")
_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^<>]*\?>)?\s*<Message[\s>]")
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_BYTES_A_TAG = 6
"""On average no plain file has so few: a file of tags alone would take memory out of proportion."""


class NotPlainError(Exception):
    """The file is to be read by the parser."""


def read_plain(stream: BinaryIO, rows: Rows) -> Parts:
    """The tables of a plain file in parts, its header taken into ``rows``; raises ``NotPlainError``."""
    made: Parts = {name: [] for name in tables()}
    counts = dict.fromkeys(tables(), 0)
    start, waiting = _head(stream, rows)
    line = 1 + start
    for part in _runs(stream, waiting):
        frames, lines = _tables(part, counts, line)
        for name, frame in frames.items():
            made[name].append(frame)
            counts[name] += frame.height
        line += lines
    return made


def _head(stream: BinaryIO, rows: Rows) -> tuple[int, bytes]:
    """Take the header; how many lines end before the first child, and what follows of what was read."""
    block = _next(stream, _HEAD)
    start = block.find(b"<Child>")
    head = block[: max(start, 0)]
    encoding = _ENCODING.search(head[:200])
    if not _START.match(head) or b"<!" in head or (encoding and encoding[1].lower() not in (b"utf-8", b"us-ascii")):
        raise NotPlainError
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(head + b"</Children></Message>", parser)
    except etree.XMLSyntaxError as error:
        raise NotPlainError from error
    inside = [rows.local(part.tag) for part in root if isinstance(part.tag, str)]
    if inside not in (["Header", "Children"], ["Children"]) or len(root) != len(inside) or len(root[-1]):
        raise NotPlainError
    if len(inside) == 2:
        rows.take_header(root[0])
    return head.count(b"\n"), block[start:]


def _runs(stream: BinaryIO, waiting: bytes) -> Iterator[bytes]:
    """Whole children, some megabytes at a time."""
    while block := _next(stream, _BLOCK):
        waiting += block
        end = waiting.rfind(_LAST) + len(_LAST)
        if end < len(_LAST) or len(waiting) - end > _MOST_WITHOUT_END:
            raise NotPlainError
        yield waiting[:end]
        waiting = waiting[end:]
    end = waiting.rfind(_LAST) + len(_LAST)
    if end >= len(_LAST):
        yield waiting[:end]
        waiting = waiting[end:]
    if not _END.fullmatch(waiting):
        raise NotPlainError


def _next(stream: BinaryIO, size: int) -> bytes:
    """The next bytes, lines ended as XML has them."""
    block = stream.read(size)
    if block.endswith(b"\r"):
        block += stream.read(1)
    return block.replace(b"\r\n", b"\n") if b"\r" in block else block


def _tables(part: bytes, counts: dict[str, int], first_line: int) -> tuple[dict[str, pl.DataFrame], int]:
    """The tables of some whole children, and how many lines end in them."""
    text = np.frombuffer(part, np.uint8)
    opened, closed, ended = (np.flatnonzero(text == ord(mark)) for mark in "<>\n")
    if (
        _odd(part, text, len(opened), len(ended))
        or len(opened) != len(closed)
        or opened[0] > len(part) - len(part.lstrip())
    ):
        raise NotPlainError
    if (opened >= closed).any() or (closed[:-1] >= opened[1:]).any():
        raise NotPlainError
    code = tags().codes(part + bytes(_LONGEST), opened + 1, closed - opened - 1)
    state = None if code is None else tags().states(code)
    if code is None or state is None:
        raise NotPlainError
    lines = np.searchsorted(ended, opened) + first_line
    leaves = np.flatnonzero(tags().closing[code] != -1)
    texts = _texts(text, closed[leaves] + 1, opened[leaves + 1])
    run = _Run(code, state, pl.Series("line", lines.astype(np.int32)), leaves, texts)
    return run.tables(counts), len(ended)


def _odd(part: bytes, text: NDArray[np.uint8], opened: int, ended: int) -> bool:
    """Whether anything asks for a parser: an entity, the end of raw text, a byte that XML does not have, mere tags."""
    low = np.count_nonzero(text < ord(" "))
    if not part.isascii():
        try:
            part.decode("utf-8")
        except UnicodeDecodeError:
            return True
    return (
        b"&" in part
        or b"]" in part
        or b"\xef\xbf" in part
        or opened * _BYTES_A_TAG > len(part)
        or low != ended + part.count(b"\t")
    )


def _texts(text: NDArray[np.uint8], first: Places, end: Places) -> pl.Series:
    """The text of each leaf, without the space around it; null where there is none."""
    # One byte more of each is kept, its ``<``, to split them by.
    edges = np.concatenate(([0], np.stack((first, end + 1), axis=1).ravel(), [len(text)]))
    kept = np.repeat(np.arange(len(edges) - 1) % 2 == 1, np.diff(edges))
    together = text[kept].tobytes().decode("utf-8")
    column = pl.col("text").str
    split = pl.DataFrame({"text": [together]}).select(column.split("<").explode()).head(len(first))
    stripped = split.select(column.strip_chars())
    return stripped.select(pl.when(column.len_bytes() > 0).then(pl.col("text")))["text"]


class _Run:
    """The tags of some whole children, by what each is and where it stands."""

    def __init__(
        self, code: NDArray[np.uint8], state: NDArray[np.int16], lines: pl.Series, leaves: Places, texts: pl.Series
    ) -> None:
        order = np.argsort(code, kind="stable")
        self._places = np.split(order, np.searchsorted(code[order], np.arange(1, len(tags().after))))
        self._code, self._state = code, state
        # The place after the last stands for a cell that is not there.
        self._lines = lines.extend_constant(None, 1).to_frame()
        self._texts = texts.extend_constant(None, 1).to_frame()
        self._text_of = np.full(len(code) + 1, len(leaves), np.intp)
        self._text_of[leaves] = np.arange(len(leaves))

    def tables(self, counts: dict[str, int]) -> dict[str, pl.DataFrame]:
        """Each table's rows, numbered on from ``counts``."""
        starts = {group.table: self._starts(number) for number, group in enumerate(tags().groups) if group.table}
        return {name: self._table(name, starts, counts) for name in starts}

    def _starts(self, number: int) -> Places:
        """Where the rows of a group's table begin, in the file's order."""
        group = tags().groups[number]
        element = self._all(group.element)
        if not group.each:
            return element
        leaves = self._in_state(group.each, (number,))
        if not group.kept_empty:
            return leaves
        # A group with nothing in it: an empty tag, or an opening one that closes at once.
        after = np.minimum(element + 1, len(self._code) - 1)
        bare = self._code[element] != tags().opens[group.element]
        return np.sort(np.concatenate((leaves, element[bare | (tags().after[self._code[after]] != -1)])))

    def _all(self, element: str) -> Places:
        numbers = (tags().opens[element], *tags().empties[element])
        found = [self._places[number] for number in numbers if len(self._places[number])]
        return np.sort(np.concatenate(found)) if len(found) > 1 else found[0] if found else np.empty(0, np.intp)

    def _in_state(self, element: str, states: tuple[int, ...]) -> Places:
        places = self._all(element)
        there = np.zeros(len(tags().groups) + 1, bool)
        there[list(states)] = True
        return places[there[self._state[places]]]

    def _table(self, name: str, starts: dict[str, Places], counts: dict[str, int]) -> pl.DataFrame:
        known, places = tables()[name], starts[name]
        row = np.arange(counts[name], counts[name] + len(places), dtype=np.int32)
        around = {
            f"{parent}_row": (_begun(starts[parent], places) + counts[parent]).astype(np.int32)
            for parent in known.parents
        }
        cells = {field: self._cells(field, name, places) for field in known.fields}
        line, text = pl.col("line"), pl.col("text")
        lines = self._lines.select(
            line.gather(places), *(line.gather(at).alias(f"{field}_line") for field, at in cells.items())
        )
        texts = self._texts.select(text.gather(self._text_of[at]).alias(field) for field, at in cells.items())
        where = pl.DataFrame({"row": row, **around})
        order = ["row", *around, "line", *cells, *(f"{field}_line" for field in cells)]
        return typed(name, pl.concat([where, lines, texts], how="horizontal").select(order))

    def _cells(self, field: str, table: str, starts: Places) -> Places:
        """The tag that holds a field, for each row of its table; the place after the last where there is none."""
        places = self._in_state(field, _homes(table, field))
        rows = _begun(starts, places)
        if (rows[1:] == rows[:-1]).any():
            raise NotPlainError  # given twice: the parser says so, and where
        at = np.full(len(starts), len(self._code), dtype=np.intp)
        at[rows] = places
        return at


def _begun(starts: Places, places: Places) -> Places:
    """The number, from nought, of the last row that begins at or before each place."""
    return np.searchsorted(starts, places, side="right") - 1


@cache
def _homes(table: str, field: str) -> tuple[int, ...]:
    """The groups whose field of this name is a cell of the table."""
    return tuple(
        number
        for number, group in enumerate(tags().groups)
        if field in (*group.fields, group.each) and (group.table == table or (not group.table and table == "child"))
    )
