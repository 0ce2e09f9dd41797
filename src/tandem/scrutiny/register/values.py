"""What a register of claims holds, with every number already in its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any


class Kind(StrEnum):
    """What sort of claim it is, and so what sort of evidence can meet it."""

    COUNT = "count"
    JUDGEMENT = "judgement"
    FORECAST = "forecast"
    NEED = "need"


class Finding(StrEnum):
    """What the published evidence comes to."""

    SUPPORTED = "supported"
    PARTLY = "partly"
    NOT_SUPPORTED = "not supported"
    CANNOT_TELL = "cannot tell from published evidence"


FINDING_WORDS = {
    Finding.SUPPORTED: "The evidence of the kind this claim needs bears it out.",
    Finding.PARTLY: "Some of it is borne out, and some is not or cannot be told.",
    Finding.NOT_SUPPORTED: "The evidence of the kind this claim needs does not bear it out.",
    Finding.CANNOT_TELL: "There is no published evidence that could decide it.",
}
KIND_WORDS = {
    Kind.COUNT: "A count: met with counts, where they can be trusted.",
    Kind.JUDGEMENT: "A judgement: met with judgements, such as inspectors’, and never with our statistics.",
    Kind.FORECAST: "A forecast: met with what happened, where that can be seen.",
    Kind.NEED: "A statement of need: met with what was lacking, then and since.",
}

COLUMNS = {
    "then": "Evidence then",
    "since": "Evidence since",
    "cannot": "What no published figure can show",
}
"""The columns of evidence, by when they could be known, and their usual headings."""


@dataclass(frozen=True, slots=True)
class Cited:
    """Where something was read: a publication with its address, or one of our tables by its key."""

    name: str
    url: str = ""
    date: str = ""
    """ISO, or as much of it as is known (``2014-12``)."""
    table: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Plain values, ``None`` for unknown."""
        return {
            "name": self.name,
            "url": self.url or None,
            "date": self.date or None,
            "table": self.table or None,
        }


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of evidence: a sentence and where each part of it was read."""

    words: str
    sources: tuple[Cited, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        return {"words": self.words, "sources": [one.to_dict() for one in self.sources]}


@dataclass(frozen=True, slots=True)
class Column:
    """Evidence under one heading."""

    key: str
    title: str
    items: tuple[Item, ...]

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        return {"key": self.key, "title": self.title, "items": [one.to_dict() for one in self.items]}


@dataclass(frozen=True, slots=True)
class See:
    """A verdict page that shows the figures: three-digit code, source and reporting year."""

    la: str
    source: str
    year: int


@dataclass(frozen=True, slots=True)
class Claim:
    """What was said, and what the evidence comes to.

    ``verbatim`` is true where ``words`` are the speaker's own. ``stands`` is
    false where the figures that the finding rested on have changed: the finding
    is then *cannot tell* until somebody looks again. ``response`` is ``None``
    where no response of those named was found.
    """

    slug: str
    title: str
    words: str
    verbatim: bool
    who: str
    when: str
    kind: Kind
    source: Cited
    columns: tuple[Column, ...]
    finding: Finding
    finding_words: tuple[str, ...]
    stands: bool
    response: Item | None
    see: tuple[See, ...]

    @property
    def said(self) -> str:
        """``Lord Warner, winter 2014-15``."""
        return f"{self.who}, {self.when}"

    @property
    def response_words(self) -> str:
        """The response of those named, or that none was found."""
        return self.response.words if self.response else "No response of those named was found."

    def column(self, key: str) -> tuple[Item, ...]:
        """The evidence under ``then``, ``since`` or ``cannot``; empty where there is none."""
        return next((one.items for one in self.columns if one.key == key), ())

    def to_dict(self) -> dict[str, Any]:
        """Plain values, ``None`` where no response was found."""
        return {
            "slug": self.slug,
            "title": self.title,
            "words": self.words,
            "verbatim": self.verbatim,
            "who": self.who,
            "when": self.when,
            "kind": self.kind.value,
            "source": self.source.to_dict(),
            "evidence_then": [one.to_dict() for one in self.column("then")],
            "evidence_since": [one.to_dict() for one in self.column("since")],
            "cannot_show": [one.to_dict() for one in self.column("cannot")],
            "columns": [{"key": one.key, "title": one.title} for one in self.columns],
            "finding": self.finding.value,
            "finding_words": list(self.finding_words),
            "stands": self.stands,
            "response": self.response.to_dict() if self.response else None,
            "see": [{"la": one.la, "source": one.source, "year": one.year} for one in self.see],
        }


@dataclass(frozen=True, slots=True)
class ClaimsRegister:
    """Claims about one place, each tested by the kind of evidence that its kind needs."""

    title: str
    about: tuple[str, ...]
    place: str
    claims: tuple[Claim, ...]

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims)

    def __len__(self) -> int:
        return len(self.claims)

    def __getitem__(self, slug: str) -> Claim:
        """The claim with a slug; :class:`KeyError` where there is none."""
        for claim in self.claims:
            if claim.slug == slug:
                return claim
        raise KeyError(slug)

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "title": self.title,
            "about": list(self.about),
            "place": self.place,
            "claims": [one.to_dict() for one in self.claims],
        }

    def text(self) -> str:
        """For a terminal."""
        from tandem.scrutiny.register.writing import text

        return text(self)

    def html(self) -> str:
        """One page that needs nothing beside it."""
        from tandem.scrutiny.register.writing import page

        return page(self)

    def save(self, path: str | Path) -> Path:
        """Write the register in the form the file's ending names: txt, json or html."""
        from tandem.scrutiny.register.writing import save

        return save(self, Path(path))
