"""How the same child comes to be written differently by different people, one small slip at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from random import Random

from tandem.core.data import load
from tandem.core.names import fold

__all__ = ["GIVEN_NAME", "birth_date", "family_name", "given_name", "line"]

Slip = tuple[str, str]
"""What is written, and the kind of slip; an empty kind where it is written as it is."""

_ROADS = {"Street": "St", "Road": "Rd", "Lane": "Ln", "Close": "Cl", "Avenue": "Ave", "Court": "Ct", "Gardens": "Gdns"}
_KEYS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk",
    "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "w", "r": "et", "s": "ad", "t": "ry",
    "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}  # fmt: skip


@cache
def _short_forms() -> Mapping[str, tuple[str, ...]]:
    return {name: tuple(forms.split(" | ")) for name, forms in load("names")["short_forms"].items()}


@cache
def _spellings() -> Mapping[str, tuple[str, ...]]:
    """Every other spelling of a name, whichever of them it is."""
    found: dict[str, set[str]] = {}
    for name, forms in load("names")["spellings"].items():
        every = {name, *(form for form in forms.split(" | ") if form.isascii())}
        for each in every:
            found.setdefault(each, set()).update(every - {each})
    return {name: tuple(sorted(others)) for name, others in found.items()}


def typo(name: str, rng: Random) -> str:
    """A letter doubled, dropped, swapped with the next or mistaken for its neighbour on the keyboard."""
    if len(name) < 4:
        return name
    place = rng.randrange(1, len(name) - 1)
    before, letter, after = name[:place], name[place], name[place + 1 :]
    kind = rng.randrange(4)
    if kind == 0:
        return before + letter + letter + after
    if kind == 1:
        return before + after
    if kind == 2 and after[0] != letter:
        return before + after[0] + letter + after[1:]
    return before + rng.choice(_KEYS.get(letter.lower(), "e")) + after


def nickname(name: str, rng: Random) -> str:
    """A short or pet form."""
    forms = _short_forms().get(fold(name))
    return rng.choice(forms).title() if forms else name


def respelt(name: str, rng: Random) -> str:
    """Another spelling or transliteration."""
    forms = _spellings().get(fold(name))
    return rng.choice(forms).title() if forms else name


def initial(name: str, _rng: Random) -> str:
    """The first letter only."""
    return name[0]


def unhyphenated(name: str, rng: Random) -> str:
    """A double name with a space, run together, or one half of it."""
    if "-" not in name:
        return name
    first, _, second = name.partition("-")
    return rng.choice((f"{first} {second}", f"{first}{second.lower()}", first, second))


def plain(name: str, _rng: Random) -> str:
    """Without apostrophe."""
    return name.replace("'", "")


Change = Callable[[str, Random], str]
GIVEN_NAME: tuple[tuple[str, Change], ...] = (
    ("nickname", nickname), ("spelling", respelt), ("typo", typo), ("initial", initial),
)  # fmt: skip
_FAMILY_NAME: tuple[tuple[str, Change], ...] = (
    ("hyphenation", unhyphenated), ("spelling", respelt), ("apostrophe", plain), ("typo", typo),
)  # fmt: skip


def given_name(name: str, rng: Random, odds: Mapping[str, float]) -> Slip:
    """A given name as somebody may write it."""
    return _first_that_changes(name, rng, GIVEN_NAME, odds)


def family_name(name: str, rng: Random, odds: Mapping[str, float], other: str) -> Slip:
    """A family name as somebody may write it; ``other`` is another that the family uses."""
    if other not in ("", name) and rng.random() < odds.get("other family name", 0.0):
        return other, "other family name"
    return _first_that_changes(name, rng, _FAMILY_NAME, odds)


def _first_that_changes(
    name: str, rng: Random, kinds: tuple[tuple[str, Change], ...], odds: Mapping[str, float]
) -> Slip:
    for kind, change in kinds:
        if rng.random() < odds.get(kind, 0.0):
            changed = change(name, rng)
            if changed != name:
                return changed, kind
    return name, ""


def birth_date(born: date, rng: Random, odds: Mapping[str, float]) -> Slip:
    """A date of birth as somebody may write it, ISO; empty where it was left out."""
    draw = rng.random()
    for kind in ("no birth date", "day and month swapped", "year", "first of January", "day"):
        draw -= odds.get(kind, 0.0)
        if draw >= 0:
            continue
        changed = _born(born, kind, rng)
        return (changed, kind) if changed != born.isoformat() else (changed, "")
    return born.isoformat(), ""


def _born(born: date, kind: str, rng: Random) -> str:
    if kind == "no birth date":
        return ""
    if kind == "day and month swapped":
        swapped = born.replace(month=born.day, day=born.month) if born.day <= 12 else born
        return swapped.isoformat()
    if kind == "year":
        return born.replace(year=born.year + rng.choice((-1, 1)), day=min(born.day, 28)).isoformat()
    if kind == "first of January":
        return date(born.year, 1, 1).isoformat()
    return born.replace(day=rng.randrange(1, 29)).isoformat()


def line(address: str, rng: Random, odds: Mapping[str, float]) -> Slip:
    """A line of an address as somebody may write it."""
    if rng.random() >= odds.get("address written shorter", 0.0):
        return address, ""
    head, _, kind = address.rpartition(" ")
    shorter = f"{head} {_ROADS.get(kind, kind)}".replace("Flat ", "Apt ")
    return shorter, "address written shorter" if shorter != address else ""
