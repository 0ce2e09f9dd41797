"""What the patterns find of the labelled comments, as the tables of docs/what-the-patterns-find.md give it.

``python tests/core/labelled_measures.py`` prints them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from labelled import Said, comments, details, held_out

from tandem.core.disclosures import Reads, reads_as
from tandem.core.private_details import marks
from tandem.stats.intervals import wilson

__all__ = ["Share", "asked", "by_voice", "caught", "found_of", "tables", "wrongly_marked"]

_KINDS = {"name": "names", "age": "ages with places", "postcode": "postcodes", "address": "addresses"}


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with where the true share may lie (95 per cent, Wilson)."""

    found: int
    of: int

    @property
    def low(self) -> float:
        return float(wilson(self.found, self.of).lower)

    @property
    def high(self) -> float:
        return float(wilson(self.found, self.of).upper)

    def __str__(self) -> str:
        if not self.of:
            return "none"
        return f"{self.found} of {self.of}: {self.found / self.of:.0%} ({self.low:.0%} to {self.high:.0%})"


def half(*, kept_apart: bool) -> list[Said]:
    """The comments of one half."""
    return [each for each in comments() if held_out(each.words) is kept_apart]


def caught(said: Iterable[Said], *, surely: bool = False) -> Share:
    """Of the comments that disclose, how many read surely or perhaps as one, or surely."""
    reads = [reads_as(each.words) for each in said if each.discloses]
    return Share(sum(each is Reads.SURELY if surely else each is not Reads.NOT for each in reads), len(reads))


def asked(said: Iterable[Said], *, surely: bool = False) -> Share:
    """Of the comments that disclose nothing, how many read as one all the same."""
    reads = [reads_as(each.words) for each in said if not each.discloses]
    return Share(sum(each is Reads.SURELY if surely else each is not Reads.NOT for each in reads), len(reads))


def right(said: Iterable[Said]) -> Share:
    """Of the comments that read surely or perhaps as a disclosure, how many disclose."""
    taken = [each.discloses for each in said if reads_as(each.words) is not Reads.NOT]
    return Share(sum(taken), len(taken))


def by_voice(said: Sequence[Said]) -> dict[str, Share]:
    """How many comments of each voice read as a disclosure, in the order of the list."""
    reads = {each.words: reads_as(each.words) is not Reads.NOT for each in said}
    voices = dict.fromkeys(each.voice for each in said)
    told = {voice: [reads[each.words] for each in said if each.voice == voice] for voice in voices}
    return {voice: Share(sum(found), len(found)) for voice, found in told.items()}


def found_of(kind: str, *, kept_apart: bool) -> Share:
    """Of the details of one kind, how many have some mark on them."""
    found = of = 0
    for words, spans in details():
        if held_out(words) is kept_apart:
            marked = marks(words)
            wanted = [span for span in spans if span.kind == kind]
            of += len(wanted)
            found += sum(any(m.start < span.end and span.start < m.end for m in marked) for span in wanted)
    return Share(found, of)


def wrongly_marked(*, kept_apart: bool) -> Share:
    """Of the marks, how many stand where nobody is given away."""
    wrong = of = 0
    for words, spans in details():
        if held_out(words) is kept_apart:
            marked = marks(words)
            of += len(marked)
            wrong += sum(not any(m.start < span.end and span.start < m.end for span in spans) for m in marked)
    return Share(wrong, of)


def tables() -> str:
    """Every table, as Markdown."""
    first, apart = half(kept_apart=False), half(kept_apart=True)
    rows = [
        ("Disclosures caught: handed on, or asked about", caught(first), caught(apart)),
        ("of them handed on at once, without a question", caught(first, surely=True), caught(apart, surely=True)),
        ("Ordinary comments whose writer is asked", asked(first), asked(apart)),
        ("of them handed on at once", asked(first, surely=True), asked(apart, surely=True)),
        ("Of what is taken for a disclosure, what is one", right(first), right(apart)),
        *(
            (f"Of {name}, marked", found_of(kind, kept_apart=False), found_of(kind, kept_apart=True))
            for kind, name in _KINDS.items()
        ),
        ("Of the marks, wrong ones", wrongly_marked(kept_apart=False), wrongly_marked(kept_apart=True)),
    ]
    whole = [
        "| what | the half they were improved on | the half kept apart |",
        "|---|---|---|",
        *(f"| {what} | {one} | {two} |" for what, one, two in rows),
    ]
    telling = [each for each in apart if each.discloses]
    plain = [each for each in apart if not each.discloses]
    voices = [
        "| voice, in the half kept apart | taken for a disclosure |",
        "|---|---|",
        *(f"| {voice}: discloses | {share} |" for voice, share in by_voice(telling).items()),
        *(f"| {voice}: discloses nothing | {share} |" for voice, share in by_voice(plain).items()),
    ]
    return "\n".join([*whole, "", *voices])


if __name__ == "__main__":
    sys.stdout.write(f"{tables()}\n")
