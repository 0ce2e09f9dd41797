"""Whose data is spoiled on purpose, and how: every kind of mistake in turn, with the key to all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Generic, Protocol, TypeVar

from tandem.synthetic.folders import Sheet

__all__ = ["Key", "Mistakes"]


class _Kind(Protocol):
    @property
    def code(self) -> str:
        """The rule that it breaks."""

    @property
    def field(self) -> str:
        """The field that it stands in."""


K = TypeVar("K", bound=_Kind)


class Key:
    """``truth/errors.csv``: every mistake that was made."""

    def __init__(self, truth: Path) -> None:
        self._sheet = Sheet(truth / "errors.csv", ("return", "child", "rule", "field"))

    @property
    def many(self) -> int:
        """How many mistakes were made."""
        return self._sheet.rows

    def add(self, kind: str, child: str, rule: str, field: str) -> None:
        """One mistake."""
        self._sheet.add(kind, child, rule, field)

    def close(self) -> None:
        """Finish the key."""
        self._sheet.close()


class Mistakes(Generic[K]):
    """Spoils a share of children, each with one mistake, of the kind made least so far that fits.

    So kinds that seldom fit are met as well.
    """

    def __init__(self, name: str, kinds: Sequence[K], key: Key, *, share: float, seed: int) -> None:
        self._name, self._kinds, self._key, self._share, self._seed = name, kinds, key, share, seed
        self._made = dict.fromkeys((kind.code for kind in kinds), 0)

    def visit(self, number: int, spoil: Callable[[K], bool], child: Callable[[], str]) -> None:
        """Perhaps spoil the data of the child with a number; ``spoil`` says whether a kind could be made there.

        ``child`` says what the child is called in the return, once that is done.
        """
        if not self._share:
            return
        rng = Random(f"{self._seed}/{self._name}/{number}")  # noqa: S311 - invented people, no secrets
        if rng.random() >= self._share:
            return
        for kind in sorted(rng.sample(self._kinds, len(self._kinds)), key=lambda each: self._made[each.code]):
            if spoil(kind):
                self._made[kind.code] += 1
                self._key.add(self._name, child(), kind.code, kind.field)
                return
