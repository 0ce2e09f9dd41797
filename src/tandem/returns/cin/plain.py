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
from typing import BinaryIO

import numpy as np
import polars as pl
from lxml import etree
from numpy.typing import NDArray

from tandem.returns.cin.layout import Group, tables
from tandem.returns.cin.tags import tags
from tandem.returns.cin.typed import typed
from tandem.returns.cin.walk import Rows

Parts = dict[str, list[pl.DataFrame]]
Places = NDArray[np.intp]

_BLOCK = 8 * 2**20
_HEAD = 64 * 1024
_LAST = b"</Child>"
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
        for name, frame in _tables(part, counts, line).items():
            made[name].append(frame)
            counts[name] += frame.height
        line += part.count(b"\n")
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
        if end < len(_LAST):
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


def _tables(part: bytes, counts: dict[str, int], first_line: int) -> dict[str, pl.DataFrame]:
    names, texts, lines = _split(part)
    codes = names.cast(tags().names, strict=False)
    if codes.null_count() or texts.null_count():
        raise NotPlainError
    code = codes.to_physical().to_numpy()
    state = tags().states(code)
    if state is None:
        raise NotPlainError
    return _Run(code, state, texts, lines + first_line).tables(counts)


def _split(part: bytes) -> tuple[pl.Series, pl.Series, NDArray[np.int32]]:
    """Each tag's name, the text after it, and how many lines end before it."""
    if _odd(part):
        raise NotPlainError
    try:
        text = part.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotPlainError from error
    pieces = pl.DataFrame({"piece": [text]}).select(pl.col("piece").str.split("<").explode())
    if pieces["piece"][0].strip():
        raise NotPlainError
    piece = pl.col("piece")
    ended = pieces.select(piece.str.count_matches("\n", literal=True))["piece"].to_numpy().cumsum(dtype=np.int32)
    tag = pieces.slice(1).select(piece.str.splitn(">", 2)).unnest("piece")
    return tag["field_0"], tag["field_1"].str.strip_chars(), ended[:-1]


def _odd(part: bytes) -> bool:
    """Whether anything in it asks for a parser: an entity, a character that XML does not have, too many tags."""
    low = np.count_nonzero(np.frombuffer(part, np.uint8) < 32)
    return (
        b"&" in part
        or b"]" in part
        or (b"\xef\xbf" in part)
        or part.count(b"<") * _BYTES_A_TAG > len(part)
        or low != part.count(b"\n") + part.count(b"\t")
    )


class _Run:
    """The tags of some whole children, by what each is and where it stands."""

    def __init__(
        self, code: NDArray[np.uint8], state: NDArray[np.int16], texts: pl.Series, lines: NDArray[np.int32]
    ) -> None:
        order = np.argsort(code, kind="stable")
        self._places = np.split(order, np.searchsorted(code[order], np.arange(1, len(tags().after))))
        self._code, self._state = code, state
        self._texts = texts.set(texts.str.len_bytes() == 0, None).extend_constant(None, 1)
        self._lines = pl.Series(lines).extend_constant(None, 1)

    def tables(self, counts: dict[str, int]) -> dict[str, pl.DataFrame]:
        """Each table's rows, numbered on from ``counts``."""
        starts = {group.table: self._starts(number) for number, group in enumerate(tags().groups) if group.table}
        upto = {name: self._upto(places) for name, places in starts.items()}
        return {name: self._table(name, places, upto, counts) for name, places in starts.items()}

    def _starts(self, number: int) -> Places:
        """Where the rows of a group's table begin, in the file's order."""
        group = tags().groups[number]
        element = self._all(group.element)
        if not group.each:
            return element
        leaves = self._in_state(group.each, {number})
        if not group.kept_empty:
            return leaves
        # A group with nothing in it: an empty tag, or an opening one that closes at once.
        after = np.minimum(element + 1, len(self._code) - 1)
        bare = (self._code[element] != tags().opens[group.element]) | (self._state[after] != number)
        closed = tags().after[self._code[after]] != -1
        return np.sort(np.concatenate((leaves, element[bare | closed])))

    def _upto(self, places: Places) -> NDArray[np.int32]:
        """How many rows have begun at each tag or before it."""
        begun = np.zeros(len(self._code), np.int32)
        begun[places] = 1
        return begun.cumsum(dtype=np.int32)

    def _all(self, element: str) -> Places:
        numbers = (tags().opens[element], *tags().empties[element])
        return np.sort(np.concatenate([self._places[number] for number in numbers]))

    def _in_state(self, element: str, states: set[int]) -> Places:
        places = self._all(element)
        return places[np.isin(self._state[places], list(states))]

    def _table(
        self, name: str, places: Places, upto: dict[str, NDArray[np.int32]], counts: dict[str, int]
    ) -> pl.DataFrame:
        known = tables()[name]
        many = len(places)
        columns = [pl.Series("row", np.arange(counts[name], counts[name] + many, dtype=np.int32))]
        columns += [pl.Series(f"{parent}_row", upto[parent][places] - 1 + counts[parent]) for parent in known.parents]
        columns.append(self._lines.gather(places).alias("line"))
        cells = {field: self._cells(field, name, upto[name], many) for field in known.fields}
        columns += [self._texts.gather(at).alias(field) for field, at in cells.items()]
        columns += [self._lines.gather(at).alias(f"{field}_line") for field, at in cells.items()]
        return typed(name, pl.DataFrame(columns))

    def _cells(self, field: str, table: str, begun: NDArray[np.int32], many: int) -> Places:
        """The tag that holds a field, for each row of its table; the place after the last where there is none."""
        of_table = {number for number, group in enumerate(tags().groups) if _home(group, table, field)}
        places = self._in_state(field, of_table)
        rows = begun[places] - 1
        if (np.diff(rows) == 0).any():
            raise NotPlainError  # given twice: the parser says so, and where
        at = np.full(many, len(self._code), dtype=np.intp)
        at[rows] = places
        return at


def _home(group: Group, table: str, field: str) -> bool:
    """Whether a field of this group is a cell of the table."""
    if field not in (*group.fields, group.each):
        return False
    return group.table == table or (not group.table and table == "child")
