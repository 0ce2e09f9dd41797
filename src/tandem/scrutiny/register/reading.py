"""A register from its document: numbers fetched, sentences filled, findings held to the figures."""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from tandem.core.errors import InputError
from tandem.published import entry, find_la
from tandem.scrutiny.register.checking import NAMED, Checker
from tandem.scrutiny.register.numbers import Numbers, Value
from tandem.scrutiny.register.values import (
    COLUMNS,
    Cited,
    Claim,
    ClaimsRegister,
    Column,
    Finding,
    Item,
    Kind,
    See,
)

SHIPPED = "birmingham.json"
TRANSCRIBED = "birmingham_stated_figures_2013_2019"
_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    "<": operator.lt,
    "=": operator.eq,
    ">=": operator.ge,
    "<=": operator.le,
}


def claims(path: str | Path | None = None) -> ClaimsRegister:
    """Read and test a register of claims: the shipped one on Birmingham, or a file of the same form.

    Every number in it is fetched from the published tables now. Raises
    :class:`InputError` naming the file and the field that cannot be used.
    """
    if path is None:
        text, name = files(__package__).joinpath(SHIPPED).read_text(encoding="utf-8"), SHIPPED
    else:
        text, name = _read(Path(path)), str(path)
    try:
        document = json.loads(text)
    except json.JSONDecodeError as fault:
        raise InputError(
            f"{name} is not JSON: line {fault.lineno}, column {fault.colno}: {fault.msg}.",
            hint="Mend it there; the shipped register shows the form.",
        ) from fault
    checker = Checker(name)
    checker.register(document)
    found = tuple(_claim(raw, f"claims[{number}]", checker) for number, raw in enumerate(document["claims"]))
    return ClaimsRegister(
        document["title"],
        tuple(document.get("about", ())),
        find_la(document["place"]).name,
        found,
    )


def titles() -> tuple[tuple[str, str], ...]:
    """Every claim of the shipped register by its slug and title, no number fetched."""
    document = json.loads(files(__package__).joinpath(SHIPPED).read_text(encoding="utf-8"))
    return tuple((raw["slug"], raw["title"]) for raw in document["claims"])


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as fault:
        raise InputError(f"There is no file {path}.", hint="Leave it out to read the shipped register.") from fault
    except (OSError, UnicodeDecodeError) as fault:
        raise InputError(f"{path} could not be read as UTF-8 text.", hint="Save it as UTF-8 JSON.") from fault


def _claim(raw: Mapping[str, Any], field: str, checker: Checker) -> Claim:
    numbers = Numbers(raw.get("numbers", {}))
    try:
        return _filled(raw, numbers)
    except InputError as fault:
        raise InputError(f"{checker.file}, {field}.numbers: {fault.message}", hint=fault.hint) from fault


def _filled(raw: Mapping[str, Any], numbers: Numbers) -> Claim:
    stands = all(_holds(condition, numbers) for condition in raw.get("rests_on", ()))
    finding = Finding(raw["finding"]) if stands else Finding.CANNOT_TELL
    words = tuple(_words(one, numbers) for one in raw["finding_words"])
    if not stands:
        words = ("The figures that the finding rested on have changed since; it needs to be looked at again.",)
    response = raw.get("response")
    return Claim(
        slug=raw["slug"],
        title=raw["title"],
        words=raw["words"],
        verbatim=bool(raw.get("verbatim", False)),
        who=raw["who"],
        when=raw["when"],
        kind=Kind(raw["kind"]),
        source=_cited(raw["source"]),
        columns=tuple(_column(one, numbers) for one in raw["columns"]),
        finding=finding,
        finding_words=words,
        stands=stands,
        response=_item(response, numbers) if response is not None else None,
        see=tuple(See(one["la"], one["source"], one["year"]) for one in raw.get("see", ())),
    )


def _holds(condition: list[Any], numbers: Numbers) -> bool:
    name, comparison, other = condition
    left: Value = numbers.value(name)
    right = numbers.value(other) if isinstance(other, str) and other in numbers else other
    if isinstance(left, str) is not isinstance(right, str):
        raise InputError(f"{name} and {other} cannot be compared.", hint="Compare numbers with numbers.")
    return _COMPARE[comparison](left, right)


def _column(raw: Mapping[str, Any], numbers: Numbers) -> Column:
    title = raw.get("title", COLUMNS[raw["key"]])
    return Column(raw["key"], title, tuple(_item(one, numbers) for one in raw["items"]))


def _item(raw: Mapping[str, Any], numbers: Numbers) -> Item:
    years: dict[str, list[int]] = {}
    for name in NAMED.findall(raw["words"]):
        for key, year in numbers.tables(name):
            years.setdefault(key, []).extend([year] if year is not None else [])
    own = raw.get("source")
    if own is not None:
        # What was transcribed from an article is cited by the article.
        years.pop(TRANSCRIBED, None)
    cited = [_table(key, used) for key, used in years.items()]
    return Item(_words(raw["words"], numbers), (*cited, *([_cited(own)] if own is not None else [])))


def _words(words: str, numbers: Numbers) -> str:
    return NAMED.sub(lambda found: numbers.words(found[1]), words)


def _cited(raw: Mapping[str, Any]) -> Cited:
    return Cited(raw["name"], raw.get("url", ""), raw.get("date", ""))


def _table(key: str, years: list[int]) -> Cited:
    """A table, and when the last of the years used was first published."""
    found = entry(key)
    dates = [found.first_published[year].on for year in years if year in found.first_published]
    name = f"{found.publisher}, {found.title}, {found.release}"
    return Cited(name, "", max(dates).isoformat() if dates else "", key)
