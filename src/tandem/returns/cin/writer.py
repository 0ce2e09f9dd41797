"""Write census tables as the DfE's XML: what the reader reads back is what was written.

The order of elements is the one that case systems and the DfE's loader use:
``ReferralNFA`` stands after the section 47 enquiries.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import polars as pl

from tandem.core.errors import InputError
from tandem.report.saving import writing
from tandem.returns.cin.layout import CHILD, HEADER, Group, Kind, kind_of
from tandem.returns.cin.parts import parts_of

Frames = dict[str, pl.DataFrame]
_NOT_IN_XML = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x{fffe}\x{ffff}]"


def write_cin(made: Frames, path: Path) -> None:
    """Write a census file; raises ``InputError`` where it cannot be written."""
    with writing(path), path.open("wb") as stream:
        write_cin_stream(made, stream)


def write_cin_stream(made: Frames, stream: BinaryIO) -> None:
    """Write a census to an open binary stream, some thousands of children at a time.

    ``made`` holds the tables as :func:`tandem.returns.cin.reader.read_cin`
    gives them; a date that could not be read is written as it stood. Raises
    ``InputError`` for text that XML cannot hold, and ``ValueError`` for rows
    that are not in the order of the rows around them.
    """
    stream.write(b'<?xml version="1.0" encoding="utf-8"?>\n<Message>\n')
    stream.write(_checked(_rows(_NESTED_HEADER, {"header": made["header"].head(1)})))
    stream.write(b"<Children>\n")
    for part in parts_of(made):
        stream.write(_checked(_rows(CHILD, part)))
    stream.write(b"</Children>\n</Message>\n")


_NESTED_HEADER = Group("Header", "header", groups=HEADER.groups)
"""The header's fields stand in its groups; the reader takes them outside one too."""


def _checked(xml: pl.DataFrame) -> bytes:
    text = "".join(xml["xml"])
    if xml["xml"].str.contains(_NOT_IN_XML).any():
        raise InputError("A value holds a control character, which XML cannot.", hint="Take it out of the record.")
    return text.encode("utf-8")


def _rows(group: Group, made: Frames) -> pl.DataFrame:
    """Each row of a group's table, ``row`` and its element as ``xml``, with everything inside."""
    frame = made[group.table]
    for inner in _inner_tables(group):
        key = f"{group.table}_row"
        within = _rows(inner, made)
        inside = (
            pl.DataFrame({"row": made[inner.table][key], "xml": within["xml"]})
            .group_by("row", maintain_order=True)
            .agg(pl.col("xml").str.join("").alias(f"in {inner.table}"))
        )
        frame = frame.join(inside, on="row", how="left", maintain_order="left")
    if group.each:
        return frame.select("row", _cell(group.each, kept=True).alias("xml"))
    return frame.select("row", pl.concat_str(_element(group)).alias("xml"))


def _inner_tables(group: Group) -> Iterator[Group]:
    for inner in group.groups:
        if inner.table:
            yield inner
        else:
            yield from _inner_tables(inner)


def _element(group: Group) -> list[pl.Expr]:
    """The pieces of one element, in order; a piece that does not apply is empty."""
    first = group.fields[:-1] if group.before else group.fields
    pieces = [pl.lit(f"<{group.element}>\n"), *(_cell(field) for field in first)]
    for inner in group.groups:
        if inner.element == group.before:
            pieces.append(_cell(group.fields[-1]))
        pieces.append(_group(inner))
    return [*pieces, pl.lit(f"</{group.element}>\n")]


def _group(inner: Group) -> pl.Expr:
    """Everything of one inner group; one that is no table and holds nothing is left out."""
    if not inner.table:
        return pl.when(_holds(inner)).then(pl.concat_str(_element(inner))).otherwise(pl.lit(""))
    inside = pl.col(f"in {inner.table}")
    if inner.each:
        inside = pl.lit(f"<{inner.element}>\n") + inside + pl.lit(f"</{inner.element}>\n")
    return inside.fill_null("")


def _holds(group: Group) -> pl.Expr:
    fields = [pl.col(field).is_not_null() for field in group.fields]
    fields += [pl.col(f"{f}_raw").is_not_null() for f in group.fields if kind_of(f) is Kind.DATE]
    inner = [pl.col(f"in {one.table}").is_not_null() if one.table else _holds(one) for one in group.groups]
    return pl.any_horizontal(*fields, *inner) if fields or inner else pl.lit(value=False)


def _cell(field: str, *, kept: bool = False) -> pl.Expr:
    """A field's element, or nothing where it has no value; ``kept`` writes it empty then."""
    text = pl.col(field)
    if kind_of(field) is Kind.DATE:
        text = pl.coalesce(text.dt.strftime("%Y-%m-%d"), pl.col(f"{field}_raw"))
    for mark, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#13;")):
        text = text.str.replace_all(mark, written, literal=True)
    element = pl.lit(f"<{field}>") + text + pl.lit(f"</{field}>\n")
    return element.fill_null(f"<{field}/>\n" if kept else "")
