"""Citations numbered once, in the order in which a reader comes to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tandem.scrutiny.register.values import Cited, Claim


def cited_in(claims: Iterable[Claim]) -> Iterator[Cited]:
    """Every citation of some claims as they are read: the quotation's, then the evidence, then the response."""
    for claim in claims:
        yield claim.source
        items = [item for column in claim.columns for item in column.items]
        for item in (*items, *filter(None, (claim.response,))):
            yield from item.sources


def numbered(claims: Iterable[Claim]) -> dict[Cited, int]:
    """Each publication with its number, from 1. The same one cited again has the same number."""
    numbers: dict[Cited, int] = {}
    for cited in cited_in(claims):
        numbers.setdefault(cited, len(numbers) + 1)
    return numbers


def same_as(cited: Cited, notes: Mapping[Cited, int]) -> int | None:
    """The number of an earlier note on the same publication with another date, if there is one."""
    return next(
        (
            number
            for other, number in notes.items()
            if number < notes[cited] and (other.name, other.url, other.table) == (cited.name, cited.url, cited.table)
        ),
        None,
    )
