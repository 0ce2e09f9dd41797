"""How verdicts and findings read on screen, and what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from tandem.report import wording
from tandem.scrutiny import Direction, Source, Verdict
from tandem.scrutiny.register import FINDING_WORDS, KIND_WORDS, Finding, Kind
from tandem.scrutiny.sentences import VERDICT_WORDS


@dataclass(frozen=True, slots=True)
class VerdictTag:
    """A verdict's words and shape; ``kind`` names the colour that goes with them."""

    verdict: str
    direction: str
    words: str
    kind: str


_KINDS = {Verdict.WITHIN_RANGE: "within", Verdict.NOT_ASSESSABLE: "unknown"}


def verdict_words(verdict: Verdict) -> str:
    """A verdict in the library's words: a question where its key sounds an alarm."""
    return _(VERDICT_WORDS[verdict])


def verdict_tag(verdict: Verdict, direction: Direction | None = None) -> VerdictTag:
    """The tag for one verdict."""
    return VerdictTag(
        verdict.value,
        (direction or Direction.NEAR).value,
        verdict_words(verdict),
        _KINDS.get(verdict, "question"),
    )


def verdict_meanings() -> tuple[tuple[VerdictTag, str], ...]:
    """Every verdict with what it means, from low to high, and last the one that decides nothing."""
    meanings = {
        Verdict.ALARMINGLY_LOW: _(
            "Far below the limits for places like it, by every one of our measures: about half of what is usual. "
            "There may be a good reason: ask."
        ),
        Verdict.WATCH_LOW: _("Below the limits this year, but not by every measure."),
        Verdict.WITHIN_RANGE: _("Where places like it usually are. It does not mean that all is well."),
        Verdict.WATCH_HIGH: _("Above the limits this year, but not by every measure."),
        Verdict.ALARMINGLY_HIGH: _(
            "Far above the limits for places like it, by every one of our measures. "
            "Perhaps every contact is counted: ask."
        ),
        Verdict.NOT_ASSESSABLE: _(
            "A check on the figures failed, so we do not judge. The page shows which, and which way the figure points."
        ),
    }
    return tuple((verdict_tag(verdict), words) for verdict, words in meanings.items())


def direction_words(direction: Direction | None) -> str:
    """Which way a figure points that cannot be judged."""
    if direction is None:
        return ""
    return {
        Direction.BELOW: _("As recorded, the rate is below England’s."),
        Direction.NEAR: _("As recorded, the rate is close to England’s."),
        Direction.ABOVE: _("As recorded, the rate is above England’s."),
    }[direction]


def source_words(source: Source) -> str:
    """A source as a heading names it, after "referrals from"."""
    return _("the NHS") if source.key == "health" else source.sentence_name


def source_crumb(source: Source) -> str:
    """A source in one or two words."""
    return _("NHS") if source.key == "health" else source.label


@dataclass(frozen=True, slots=True)
class FindingTag:
    """What became of a claim: words and a shape."""

    finding: str
    words: str
    kind: str


def finding_tag(finding: Finding) -> FindingTag:
    """The tag for one finding."""
    words = {
        Finding.SUPPORTED: _("supported"),
        Finding.PARTLY: _("partly supported"),
        Finding.NOT_SUPPORTED: _("not supported"),
        Finding.CANNOT_TELL: _("cannot tell from published evidence"),
    }[finding]
    return FindingTag(finding.value, words, "unknown" if finding is Finding.CANNOT_TELL else "known")


def finding_meanings() -> tuple[tuple[FindingTag, str], ...]:
    """Every finding with what it means."""
    return tuple((finding_tag(finding), _(FINDING_WORDS[finding])) for finding in Finding)


def kind_words(kind: Kind) -> str:
    """What kind of claim it is, and so what can meet it."""
    return _(KIND_WORDS[kind])


def when(text: str) -> str:
    """``14 January 2015``, ``January 2015`` or ``March to May 2015``; anything else as it stands."""
    first, _slash, last = text.partition("/")
    try:
        if last:
            begun, ended = (date.fromisoformat(f"{each}-01") for each in (first, f"{first[:4]}-{last}"))
            return _("%(begun)s to %(ended)s") % {"begun": f"{begun:%B}", "ended": f"{ended:%B %Y}"}
        if len(text) == len("2015-01"):
            return f"{date.fromisoformat(text + '-01'):%B %Y}"
        return wording.day(date.fromisoformat(text))
    except ValueError:
        return text
