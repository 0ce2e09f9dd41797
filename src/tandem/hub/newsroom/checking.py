"""What a story claims, and what each claim rests on: evidence, a source, or a name and a reason."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from django.utils.translation import gettext as _

from tandem.core.claim_checker import FoundClaim, Mark, MarkKind, Says, find_claims, find_marks, without_marks
from tandem.core.errors import InputError
from tandem.core.reading_age import reading_age
from tandem.hub.evidence.telling import as_told, words_in
from tandem.hub.newsroom.content import beside_of, words_of
from tandem.hub.newsroom.evidence import evidence_of
from tandem.hub.newsroom.models import Story, Waiver

__all__ = ["Checked", "How", "Report", "check", "refuse_unlinked"]

_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_NAMED_IN_REFUSAL = 3


class How(StrEnum):
    """What a claim rests on."""

    LINKED = "linked"
    SOURCED = "sourced"
    WAIVED = "waived"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim with what it rests on."""

    claim: FoundClaim
    how: How
    evidence: tuple[int, ...] = ()
    """The numbers of the evidence it is linked to."""
    at_odds: bool = False
    """None of that evidence says this number: a slip, or a number rounded or reckoned by hand."""
    waiver: Waiver | None = None

    @property
    def handle(self) -> str:
        """What a page calls this claim while its sentence stands as it is."""
        return hashlib.sha256(f"{self.claim.sentence}\n{self.claim.words}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a story claims."""

    claims: tuple[Checked, ...]
    astray: tuple[str, ...]
    """Marks that lead to no evidence and no note of the story."""
    reading_age: int | None
    """Years at which it reads easily, by the Automated Readability Index; ``None`` where it is too short."""

    @property
    def open(self) -> tuple[Checked, ...]:
        """Claims that rest on nothing."""
        return tuple(each for each in self.claims if each.how is How.NOTHING)

    @property
    def settled(self) -> tuple[Checked, ...]:
        """The others."""
        return tuple(each for each in self.claims if each.how is not How.NOTHING)

    @property
    def fit(self) -> bool:
        """Whether nothing keeps the story from its readers."""
        return not self.open and not self.astray


def check(story: Story) -> Report:
    """Find every claim of a story as it stands, and what it rests on."""
    shown = {number: words_in(as_told(found)) for number, found in evidence_of(story).items()}
    notes = sum(block.block_type == "note" for block in story.body)
    told = list(words_of(story))
    passages = [*told, *beside_of(story)]
    marks = [mark for _name, text in passages for mark in find_marks(text)]
    kept = story.waivers.select_related("by") if story.pk else ()
    waived = {(each.sentence, each.words): each for each in kept}
    found = [(name, _rested(claim, shown, notes, waived)) for name, text in passages for claim in find_claims(text)]
    body = {
        _same(each.claim): each
        for name, each in found
        if name not in (*_HEAD, "wrong") and each.how in (How.LINKED, How.SOURCED)
    }
    return Report(
        claims=tuple(_as_told_below(each, body) if name in _HEAD else each for name, each in found),
        astray=tuple(dict.fromkeys(_mark_words(mark) for mark in marks if not _leads(mark, shown, notes))),
        reading_age=reading_age(without_marks("\n".join(text for _name, text in told))),
    )


def refuse_unlinked(story: Story) -> None:
    """Raise :class:`InputError` naming the sentences whose claims rest on nothing."""
    report = check(story)
    if report.astray:
        raise InputError(
            _("The story names what it does not show: %(marks)s.") % {"marks": ", ".join(report.astray)},
            hint=_("Add it to the story, or mend its number."),
        )
    if report.open:
        said = list(_sentences(report))
        more = (
            _(" and %(number)d more") % {"number": len(said) - _NAMED_IN_REFUSAL}
            if len(said) > _NAMED_IN_REFUSAL
            else ""
        )
        raise InputError(
            _("Claims rest on nothing yet: %(sentences)s%(more)s.")
            % {"sentences": "; ".join(said[:_NAMED_IN_REFUSAL]), "more": more},
            hint=_("Link each to evidence, give a source, or have somebody waive it who did not write the story."),
        )


_HEAD = ("title", "lead", "besides", "picture", "captions", "corrected")


def _same(claim: FoundClaim) -> tuple[str, str]:
    """Ten schools are not ten children, and that calls fell says nothing of deaths."""
    return claim.key, claim.about


def _as_told_below(each: Checked, body: Mapping[tuple[str, str], Checked]) -> Checked:
    """A headline claims what its story claims: what stands for the same claim in the body stands for it."""
    below = body.get(_same(each.claim))
    return each if below is None or each.how is not How.NOTHING else replace(below, claim=each.claim)


def _rested(
    claim: FoundClaim, shown: Mapping[int, str], notes: int, waived: Mapping[tuple[str, str], Waiver]
) -> Checked:
    leading = [mark for mark in claim.marks if _leads(mark, shown, notes)]
    linked = tuple(mark.number for mark in leading if mark.kind is MarkKind.EVIDENCE and mark.number is not None)
    if linked:
        return Checked(claim, How.LINKED, linked, at_odds=_at_odds(claim, [shown[number] for number in linked]))
    if leading:
        return Checked(claim, How.SOURCED)
    waiver = waived.get((claim.sentence, claim.words))
    return Checked(claim, How.WAIVED if waiver else How.NOTHING, waiver=waiver)


def _leads(mark: Mark, shown: Mapping[int, str], notes: int) -> bool:
    if mark.kind is MarkKind.EVIDENCE:
        return mark.number in shown
    return mark.kind is MarkKind.LINK or (mark.number is not None and 0 < mark.number <= notes)


def _at_odds(claim: FoundClaim, said: list[str]) -> bool:
    """Only a number in figures can be looked up; of words nothing is said."""
    figures = _figures(claim.words)
    return claim.says is Says.NUMBER and bool(figures) and not figures <= _figures(" ".join(said))


def _figures(words: str) -> set[str]:
    return set(_DIGITS.findall(words.replace(",", "")))


def _mark_words(mark: Mark) -> str:
    return f"{mark.kind} {mark.number}"


def _sentences(report: Report) -> Iterator[str]:
    """Each sentence once, with its claims that rest on nothing."""
    by_sentence: dict[str, list[str]] = {}
    for each in report.open:
        by_sentence.setdefault(each.claim.sentence, []).append(each.claim.words)
    return (f"“{sentence}” ({', '.join(words)})" for sentence, words in by_sentence.items())
