"""Captions of a film, as WebVTT: read and checked line by line, so that none is found wrong before readers' eyes.

What browsers would skip in silence is refused here: https://www.w3.org/TR/webvtt1/. Readers are given what was
read here and nothing else, so that they see no word that the check did not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape

from django.utils.translation import gettext as _

from tandem.core.errors import InputError

__all__ = ["Cue", "cues_in", "said_in", "written"]

_TIME = r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(rf"^{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t]+(\S.*))?$")
_SETTING = re.compile(
    r"^(?:vertical:(?:rl|lr)|(?:line|position|size):-?[\d.]{1,8}%?(?:,(?:start|center|end|line-left|line-right))?"
    r"|align:(?:start|center|end|left|right))$"
)
_TAG = re.compile(r"<[^>]*>?")
_GOOD_TAG = re.compile(r"^</?(?:[cibuv]|ruby|rt|lang)?(?:[.\s][^<>]*)?>$|^<(?:\d{2,4}:)?\d\d:\d\d\.\d{3}>$")
_TOO_GREAT = re.compile(r"&#(?:\d{8,}|[xX][0-9a-fA-F]{8,})")
"""More digits than any sign's number has; of thousands of them no number can be made."""

_SHOWS = re.compile(r"^<(/?(?:[ibu]|ruby|rt))(?:[.\s][^<>]*)?>$|^<([\d:.]+)>$")
"""Marks that readers see something of; all others, and what is written within a mark, are for no reader."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words, and when they are shown, in seconds from the film's beginning."""

    starts: float
    ends: float
    words: str
    """As readers are given them: each line on a line, with those marks alone that readers see something of."""
    place: str = ""
    """Where on the picture it stands, as WebVTT says it."""


def cues_in(text: str) -> tuple[Cue, ...]:
    """The captions. Raises :class:`InputError` naming the line that is wrong, and what it should be."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not re.match(r"^WEBVTT(?:[ \t].*)?$", lines[0]):
        raise _wrong(1, _("Captions begin with the word WEBVTT."), _("Paste the whole file, its first line too."))
    cues: list[Cue] = []
    for at, block in _blocks(lines):
        if block[0].startswith(("WEBVTT", "NOTE", "STYLE", "REGION")):
            _refuse_times(at, block)
            continue
        cues.append(_cue(at, block, after=cues[-1].starts if cues else 0.0))
    if not cues:
        raise InputError(_("There are no captions in it."), hint=_("Each needs a line like 00:01.000 --> 00:04.000."))
    return tuple(cues)


def said_in(cues: tuple[Cue, ...]) -> str:
    """All the words, one after the other, without what marks them."""
    return " ".join(" ".join(unescape(_TAG.sub("", cue.words)).split()) for cue in cues)


def written(cues: Iterable[Cue]) -> str:
    """The captions as readers' browsers are given them: no names, notes and styles, nothing that is not shown."""
    return "WEBVTT\n" + "".join(
        f"\n{_clock(cue.starts)} --> {_clock(cue.ends)} {cue.place}".rstrip() + f"\n{cue.words}\n" for cue in cues
    )


def _bare(tag: re.Match[str]) -> str:
    shows = _SHOWS.match(tag[0])
    return f"<{shows[1] or shows[2]}>" if shows else ""


def _clock(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


def _blocks(lines: list[str]) -> list[tuple[int, list[str]]]:
    """What stands between empty lines, each with the number of its first line; the head is the first."""
    found: list[tuple[int, list[str]]] = []
    fresh = True
    for number, line in enumerate(lines, start=1):
        if line.strip() == "":
            fresh = True
        elif fresh:
            found.append((number, [line]))
            fresh = False
        else:
            found[-1][1].append(line)
    return found


def _refuse_times(at: int, block: list[str]) -> None:
    for number, line in enumerate(block, start=at):
        if "-->" in line:
            raise _wrong(number, _("Times stand where no caption is."), _("Leave an empty line above each caption."))


def _cue(at: int, block: list[str], *, after: float) -> Cue:
    named = "-->" not in block[0]
    when = at + named
    if len(block) == named or "-->" not in block[named]:
        raise _wrong(at, _("Here should be a line with two times."), _("Like this: 00:01.000 --> 00:04.000"))
    timing = _TIMING.match(block[named].strip())
    if timing is None:
        raise _wrong(when, _("These times cannot be read."), _("Write them like this: 00:01.000 --> 00:04.000"))
    starts, ends = _seconds(timing.groups()[:4]), _seconds(timing.groups()[4:8])
    bad = [each for each in (timing[9] or "").split() if not _SETTING.match(each)]
    if bad:
        raise _wrong(when, _("“%(words)s” is no place for a caption.") % {"words": bad[0]}, _("Take it out."))
    if ends <= starts:
        raise _wrong(when, _("It ends before it begins."), _("The second time must be the later."))
    if starts < after:
        raise _wrong(when, _("It begins before the caption above it."), _("Put captions in the order of their times."))
    words = block[named + 1 :]
    if not words:
        raise _wrong(when, _("No words stand below these times."), _("Write them, or take the times out."))
    shown = [_shown(number, line) for number, line in enumerate(words, start=when + 1)]
    # A line that held nothing but a speaker's name would be left empty, and an empty line ends a caption.
    cue = Cue(starts, ends, "\n".join(filter(str.strip, shown)), " ".join((timing[9] or "").split()))
    if not said_in((cue,)):
        raise _wrong(when + 1, _("It has marks, and no words."), _("Write them, or take the whole caption out."))
    return cue


def _shown(number: int, line: str) -> str:
    """A line of words as readers are given it."""
    if tag := next((tag for tag in _TAG.findall(line) if not _GOOD_TAG.match(tag)), None):
        raise _wrong(number, _("Browsers cannot read “%(tag)s”.") % {"tag": tag}, _("Take it out."))
    shown = _TAG.sub(_bare, line)
    # Marks that go may leave an arrow behind.
    if "-->" in line or "-->" in shown:
        raise _wrong(number, _("Times stand among the words."), _("Leave an empty line between two captions."))
    # Where marks go, digits on both sides of one come together.
    if great := _TOO_GREAT.search(_TAG.sub("", shown)):
        raise _wrong(number, _("No sign has the number “%(number)s”.") % {"number": great[0][:12]}, _("Take it out."))
    return shown


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _wrong(line: int, what: str, hint: str) -> InputError:
    return InputError(_("Line %(line)d of the captions: %(what)s") % {"line": line, "what": what}, hint=hint)
