"""The code lists of the returns, as dated data: verbatim codes, with the wording of the time.

A code may be worded differently over the years, come late or be retired; a
list may give way to another (GenderCurrent to Sex). Every question therefore
names a day, and the answer is what stood on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.law import Authority, Confidence, check_versions, in_force, standing
from tandem.core.suggest import did_you_mean

__all__ = ["Code", "CodeList", "code_list", "code_lists", "codes_on", "group", "label", "lookup"]


@dataclass(frozen=True, slots=True)
class Code:
    """One code with one wording and the days on which both stood.

    ``label`` is the publisher's; ``short`` is ours, for a column or a chart.
    ``group`` is the wider category under which published tables count it.
    """

    code: str
    label: str
    short: str
    effective_from: date | None
    effective_to: date | None
    confidence: Confidence
    group: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class CodeList:
    """Every wording of every code of one list."""

    key: str
    title: str
    authority: Authority
    codes: tuple[Code, ...]
    groups: Mapping[str, str]
    """Words for each group, by key; empty where codes are not grouped."""
    replaced_by: str | None = None
    replaces: str | None = None

    def on(self, day: date) -> tuple[Code, ...]:
        """The codes that stood on a day, in the publisher's order.

        Raises:
            InputError: the list did not stand on that day.
        """
        if not in_force(self.authority, day):
            other = self.replaced_by or self.replaces
            raise InputError(
                f"There is no code list {self.key} for {day.isoformat()}.",
                hint=f"For that day see {other}." if other else _span(self.authority),
            )
        return tuple(code for code in self.codes if in_force(code, day))

    def lookup(self, code: str, *, on: date) -> Code:
        """A code as it stood on a day.

        Raises:
            InputError: the list has no such code (the hint gives the nearest), or not on that day.
        """
        current = self.on(on)
        if versions := [each for each in self.codes if each.code == code]:
            return standing(versions, on, what=f"{self.key} code {code}")
        known = [each.code for each in current]
        raise InputError(f"{self.title} has no code {code!r}.", hint=did_you_mean(code, known))


def code_lists() -> tuple[CodeList, ...]:
    """Every code list."""
    return tuple(_lists().values())


def code_list(key: str) -> CodeList:
    """The list of that key (``referral_source``).

    Raises:
        InputError: there is no such list; the hint names the nearest.
    """
    try:
        return _lists()[key]
    except KeyError:
        raise InputError(f"There is no code list {key!r}.", hint=did_you_mean(key, _lists())) from None


def codes_on(key: str, *, on: date) -> tuple[Code, ...]:
    """The codes of a list that stood on a day, in the publisher's order.

    Raises:
        InputError: there is no such list, or not on that day.
    """
    return code_list(key).on(on)


def lookup(key: str, code: str, *, on: date) -> Code:
    """A code of a list as it stood on a day.

    Raises:
        InputError: there is no such list or code, or not on that day.
    """
    return code_list(key).lookup(code, on=on)


def label(key: str, code: str, *, on: date) -> str:
    """The publisher's words for a code on a day.

    Raises:
        InputError: there is no such list or code, or not on that day.
    """
    return lookup(key, code, on=on).label


def group(key: str, code: str, *, on: date) -> str | None:
    """The wider category of a code on a day (``3A`` is ``health``), or ``None`` where the list has none.

    Raises:
        InputError: there is no such list or code, or not on that day.
    """
    return lookup(key, code, on=on).group


@cache
def _lists() -> Mapping[str, CodeList]:
    lists = {key: _list(key, row) for key, row in load("codes")["lists"].items()}
    for each in lists.values():
        for code in {version.code for version in each.codes}:
            check_versions([v for v in each.codes if v.code == code], what=f"{each.key} code {code}")
    return MappingProxyType(lists)


def _list(key: str, row: Mapping[str, Any]) -> CodeList:
    authority = Authority.from_dict(row["authority"])
    return CodeList(
        key=key,
        title=row["title"],
        authority=authority,
        codes=tuple(_code(code, authority) for code in row["codes"]),
        groups=MappingProxyType(row.get("groups", {})),
        replaced_by=row.get("replaced_by"),
        replaces=row.get("replaces"),
    )


def _code(row: Mapping[str, Any], authority: Authority) -> Code:
    return Code(
        code=row["code"],
        label=row["label"],
        short=row.get("short", row["label"]),
        effective_from=date.fromisoformat(row["from"]) if "from" in row else authority.effective_from,
        effective_to=date.fromisoformat(row["to"]) if "to" in row else authority.effective_to,
        confidence=Confidence(row.get("confidence", authority.confidence)),
        group=row.get("group"),
        note=row.get("note", ""),
    )


def _span(authority: Authority) -> str:
    start = authority.effective_from
    return "It is not in force on any day." if start is None else f"It begins on {start.isoformat()}."
