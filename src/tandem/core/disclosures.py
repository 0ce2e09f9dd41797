"""Whether a text reads as if it told of a child who may be in danger: surely, perhaps or not.

Patterns alone, chosen so that rather too much is taken for one than too
little. It is no judgement of a child or a family, gives no number, and says
only which way a text goes: to people who look after children, or to somebody
who is asked first. What no pattern finds may tell of a child all the same.
"""

from __future__ import annotations

import re
from enum import StrEnum

from tandem.core.disclosure_spelling import respelled
from tandem.core.disclosure_words import (
    AFRAID,
    ANY,
    ANY_KIN,
    BY_ITSELF,
    FIGURE_OF_SPEECH,
    HARMED,
    HARMED_ME,
    HIS_OR_HERS,
    MYSELF,
    NOT_SO,
    ONE,
    PASSED_ON,
    PERHAPS_BY_ITSELF,
    SEEN,
    TROUBLED,
    VEILED,
    WELL,
    WHEN_YOUNG,
    WORRIED,
    YOUNG_ME,
)

__all__ = ["Reads", "reads_as", "reads_signed"]


class Reads(StrEnum):
    """How a text reads."""

    SURELY = "surely"
    """It tells of somebody in particular, and of harm or fear."""
    PERHAPS = "perhaps"
    """It speaks of children and of harm, and may mean all or one."""
    NOT = "not"


_BESIDE_THE_NAME = 400
"""How many of a text's first characters may go on with what its name began."""
_SENTENCES = re.compile(r"[.!?\n]+")
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
_LINE_END = re.compile(r"\r\n?")
_SPACES = re.compile(r"[^\S\n]+")
_WITHIN_PARAGRAPH = re.compile(r"(?<!\n) ?\n(?! ?\n)")


def reads_as(text: str) -> Reads:
    """How a text reads; a child in one sentence and harm in the next belong together.

    A line may end where a sentence does, or in the middle of one, as e-mail is
    broken: it is read both ways, and what looks worse counts.
    """
    plain = _LINE_END.sub("\n", _UNSEEN.sub("", text.casefold().replace("’", "'").replace("‘", "'")))
    lines = FIGURE_OF_SPEECH.sub(" ", respelled(_SPACES.sub(" ", plain)))
    found = {_reads(lines), _reads(_SPACES.sub(" ", _WITHIN_PARAGRAPH.sub(" ", lines)))}
    return next((each for each in (Reads.SURELY, Reads.PERHAPS) if each in found), Reads.NOT)


def reads_signed(words: str, name: str) -> Reads:
    """How a text reads with the name given beside it, for a child may tell in either box.

    Only what neither says by itself is no more than perhaps: many who speak of the news sign as mothers and fathers.
    """
    apart = {reads_as(words), reads_as(name)}
    if Reads.SURELY in apart:
        return Reads.SURELY
    begun = bool(name) and reads_as(f"{name}\n{words[:_BESIDE_THE_NAME]}") is not Reads.NOT
    return Reads.PERHAPS if begun or Reads.PERHAPS in apart else Reads.NOT


def _reads(plain: str) -> Reads:
    if HARMED_ME.search(plain) or AFRAID.search(plain) or BY_ITSELF.search(plain):
        return Reads.SURELY
    sentences = [each for each in _SENTENCES.split(plain) if each.strip()]
    together = [" ".join(pair) for pair in zip(sentences, [*sentences[1:], ""], strict=False)]
    if any(_surely(each) for each in together):
        return Reads.SURELY
    if PERHAPS_BY_ITSELF.search(plain) or any(_somebody(each) for each in together) or any(map(_anybody, sentences)):
        return Reads.PERHAPS
    return Reads.NOT


def _surely(said: str) -> bool:
    """Somebody in particular and harm by its name, or a child who writes and anything amiss.

    What somebody says there was none of is not sure.
    """
    so = NOT_SO.sub(" ", said)
    if YOUNG_ME.search(said):
        return bool(HARMED.search(so) or SEEN.search(so))
    return bool(HARMED.search(so) and ONE.search(said))


def _somebody(said: str) -> bool:
    """A child in particular, or the one who writes: whatever is told of them but that all is well."""
    troubled = WORRIED.search(said) or PASSED_ON.search(said) or SEEN.search(said) or not WELL.search(said)
    if troubled and (ONE.search(said) or YOUNG_ME.search(said)):
        return True
    return bool(WHEN_YOUNG.search(said) and (HARMED.search(said) or SEEN.search(said)))


def _anybody(said: str) -> bool:
    """Children, or those who care for one, and harm; what was seen needs whose it is, or whoever writes, beside it."""
    anybody = ANY.search(said) or ANY_KIN.search(said)
    if anybody and (HARMED.search(said) or VEILED.search(said)):
        return True
    if SEEN.search(said) and HIS_OR_HERS.search(said):
        return True
    return bool(anybody and MYSELF.search(said) and (SEEN.search(said) or TROUBLED.search(said)))
