"""Writing an invented place as the files that a council, its partners and an analyst would hold."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from os import PathLike
from pathlib import Path
from typing import Protocol

from tandem.core.errors import InputError
from tandem.returns.cin.census import Census
from tandem.synthetic.annex_a import ADOPTERS, AnnexA, Row, annex_rows
from tandem.synthetic.breaches import BREACHES, Breach
from tandem.synthetic.breaches_across import APART, Apart, set_apart
from tandem.synthetic.breaches_in_care import KINDS, Slip, spoil
from tandem.synthetic.cases import Case
from tandem.synthetic.census import census_child, census_end, census_id, census_start, census_text, in_census
from tandem.synthetic.families import Family, families
from tandem.synthetic.folders import claim, folder
from tandem.synthetic.lists import AgencyLists
from tandem.synthetic.looked_after import LookedAfterFiles, Rows
from tandem.synthetic.mistakes import Key, Mistakes
from tandem.synthetic.rates import LIKE
from tandem.synthetic.records import Child
from tandem.synthetic.setting import PLACE, Setting

__all__ = ["Synth", "synth"]

_YEARS_BEFORE = 3
_FIRST_YEAR, _LAST_YEAR = 2025, 2029
"""From the collection that first asked for sex as it does now, to the last whose bank holidays are known."""
_MOST = 5_000_000


@dataclass(frozen=True, slots=True)
class Synth:
    """What was written."""

    folder: Path
    children: int
    """Children in the census."""
    families: int
    errors: int
    """Mistakes that were made on purpose; each stands in ``truth/errors.csv``."""
    seed: int
    year: int
    like: str

    @property
    def sentence(self) -> str:
        """The result in one sentence."""
        wrong = f", {self.errors:,} of them with a mistake made on purpose" if self.errors else ""
        return f"Wrote {self.children:,} children of {PLACE}, an invented place{wrong}, to {self.folder}."

    def to_dict(self) -> dict[str, object]:
        """As ``truth/place.json`` has it; the folder left out, so that the same seed gives the same bytes."""
        return {
            "place": PLACE,
            "invented": True,
            "seed": self.seed,
            "collection_year": self.year,
            "rates_of": self.like,
            "children": self.children,
            "families": self.families,
            "errors": self.errors,
        }


class _Part(Protocol):
    """One of the files: takes a family at a time."""

    def take(self, family: Family, known: Sequence[tuple[Child, Sequence[Case]]]) -> None:
        """A family, and its children who stand in the census with their referrals."""

    def close(self) -> None:
        """Finish what was written."""


def synth(
    out: str | PathLike[str],
    *,
    children: int = 10_000,
    seed: int = 7,
    errors: float = 0.0,
    year: int = 2026,
    like: str = LIKE,
    progress: Callable[[int], None] | None = None,
) -> Synth:
    """Write Harrowmere with so many children in its census.

    Args:
        out: a new or empty folder, or one written by this before.
        children: how many children the census has; written as a stream, in memory that does not grow with them.
        seed: the same seed and the same other arguments give the same bytes.
        errors: share of children in whose data a known mistake is made, from 0 to 1; ``truth/errors.csv`` has the key.
        year: the year in which the collection ends: 2026 for 2025-26.
        like: the local authority whose published rates the place has.
        progress: told now and then how many children are written.

    Raises:
        InputError: a number out of range, a place nobody knows, or a folder that cannot be used.
    """
    _check(children, errors, year)
    census = Census(year)
    setting = Setting.of(
        seed=seed, first=date(year - _YEARS_BEFORE, 4, 1), until=census.last_day, like=like, for_returns=True
    )
    folder_out = claim(Path(out))
    try:
        return _write(folder_out, setting, census, children=children, errors=errors, progress=progress)
    except OSError as error:
        raise InputError(
            f"Writing to {folder_out} stopped: {error.strerror}.", hint="Is there room? Name another folder with --out."
        ) from error


def _write(
    folder_out: Path,
    setting: Setting,
    census: Census,
    *,
    children: int,
    errors: float,
    progress: Callable[[int], None] | None,
) -> Synth:
    many, done, seed = 0, 0, setting.seed
    with ExitStack() as stack:
        truth = folder(folder_out, "truth")
        key = Key(truth)
        stack.callback(key.close)
        parts: list[_Part] = [
            _CensusFile(folder_out, census, Mistakes("cin", BREACHES, key, share=errors, seed=seed)),
            _LookedAfter(folder_out, census, seed, Mistakes("ssda903", KINDS, key, share=errors, seed=seed)),
            _Lists(folder(folder_out, "agencies"), truth, census, seed),
            _Annex(folder_out, census, Mistakes("annex_a", APART, key, share=errors, seed=seed)),
        ]
        for part in parts:
            stack.callback(part.close)
        for family in families(setting):
            known = _known(family, census)[: children - many]
            for part in parts:
                part.take(family, known)
            done += 1
            before, many = many, many + len(known)
            if progress is not None and many // 1000 > before // 1000:
                progress(many)
            if many >= children:
                break
    result = Synth(folder_out, many, done, key.many, seed, census.year, setting.rates.like)
    (truth / "place.json").write_text(json.dumps(result.to_dict(), indent=1) + "\n", encoding="utf-8")
    return result


def _check(children: int, errors: float, year: int) -> None:
    if not 1 <= children <= _MOST:
        raise InputError(f"A census of {children} children cannot be made.", hint=f"Ask for 1 to {_MOST:,}.")
    if not 0 <= errors <= 1:
        raise InputError(f"{errors} is no share of children.", hint="Give a number from 0 to 1, as 0.03.")
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise InputError(
            f"There is no collection ending in {year} here.", hint=f"Choose {_FIRST_YEAR} to {_LAST_YEAR}."
        )


def _known(family: Family, census: Census) -> list[tuple[Child, Sequence[Case]]]:
    """The children of a family who stand in the census, with their referrals that belong in it."""
    found: list[tuple[Child, Sequence[Case]]] = []
    for child in family.household.children:
        cases = [case for case in family.cases if case.child == child.key and in_census(case, census)]
        if cases:
            found.append((child, cases))
    return found


class _CensusFile:
    """``cin.xml``."""

    def __init__(self, out: Path, census: Census, mistakes: Mistakes[Breach]) -> None:
        self._census, self._mistakes = census, mistakes
        self._file = (out / "cin.xml").open("w", encoding="utf-8", newline="\n")
        self._file.write(census_start(census))

    def take(self, _family: Family, known: Sequence[tuple[Child, Sequence[Case]]]) -> None:
        """Write the family's children."""
        for child, cases in known:
            node = census_child(child, cases, self._census)
            self._mistakes.visit(
                child.number,
                lambda kind, node=node: kind.change(node, self._census),  # type: ignore[misc]
                lambda node=node: node["ChildIdentifiers"]["LAchildID"],  # type: ignore[misc]
            )
            self._file.write(census_text(node))

    def close(self) -> None:
        """Finish the file and its key."""
        self._file.write(census_end())
        self._file.close()


class _LookedAfter:
    """``ssda903/`` and ``ssda903_previous/``: this year's return of looked-after children and last year's."""

    def __init__(self, out: Path, census: Census, seed: int, mistakes: Mistakes[Slip]) -> None:
        def make(number: int, child: str, rows: Rows) -> None:
            mistakes.visit(number, lambda kind: spoil(rows, kind), lambda: child)

        this, before = folder(out, "ssda903"), folder(out, "ssda903_previous")
        self._files = (
            LookedAfterFiles(this, census, seed=seed, spoil=make),
            LookedAfterFiles(before, Census(census.year - 1), seed=seed),
        )

    def take(self, family: Family, _known: Sequence[tuple[Child, Sequence[Case]]]) -> None:
        """Write the family's children who are in care."""
        for files in self._files:
            files.take(family)

    def close(self) -> None:
        """Finish both sets."""
        for files in self._files:
            files.close()


class _Lists:
    """``agencies/``, and who is who."""

    def __init__(self, agencies: Path, truth: Path, census: Census, seed: int) -> None:
        self._lists = AgencyLists(agencies, truth, seed=seed, on=census.last_day)

    def take(self, family: Family, known: Sequence[tuple[Child, Sequence[Case]]]) -> None:
        """Write what each agency holds of the family."""
        self._lists.take(family, [child for child, _ in known])

    def close(self) -> None:
        """Finish the lists."""
        self._lists.close()


class _Annex:
    """``annex_a.xlsx``."""

    def __init__(self, out: Path, census: Census, mistakes: Mistakes[Apart]) -> None:
        self._on, self._mistakes = census.last_day, mistakes
        self._book = AnnexA(out / "annex_a.xlsx", census.last_day)

    def take(self, family: Family, known: Sequence[tuple[Child, Sequence[Case]]]) -> None:
        """Write the family's rows."""
        by_child: dict[object, list[tuple[int, Row]]] = {}
        for number, cells in annex_rows(family, self._on):
            by_child.setdefault(None if number == ADOPTERS else cells[0], []).append((number, cells))
        for child, _ in known:
            rows = by_child.get(census_id(child), [])
            self._mistakes.visit(
                child.number,
                lambda kind, rows=rows: set_apart(rows, kind, self._on),  # type: ignore[misc]
                lambda child=child: census_id(child),  # type: ignore[misc]
            )
        for rows in by_child.values():
            self._book.add(rows)

    def close(self) -> None:
        """Finish the workbook."""
        self._book.close()
