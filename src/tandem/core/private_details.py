"""Where a text may give somebody away: likely names, ages with places, postcodes, addresses, numbers, e-mail addresses.

Patterns alone, and nobody is looked up: the answer for a family that is known
is that for one that is not. A mark says "look here" and never more. What no
pattern finds may give somebody away all the same: a person reads every text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from tandem.core.data import load
from tandem.core.names_fold import fold

__all__ = ["Detail", "Mark", "likely_names", "marks"]


class Detail(StrEnum):
    """What kind of detail it may be."""

    NAME = "name"
    AGE_AND_PLACE = "age_and_place"
    POSTCODE = "postcode"
    ADDRESS = "address"
    TELEPHONE = "telephone"
    EMAIL = "email"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A passage from ``start`` to before ``end``."""

    start: int
    end: int
    kind: Detail


_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_TELEPHONE = re.compile(r"(?<![\w+])(?:\+44|0)(?:[ ()-]{0,2}\d){9,10}(?!\d)")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b", re.IGNORECASE)
_PARTED_POSTCODE = re.compile(r"\b[A-Z]{1,2} \d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b")
_STREET = (
    "street|st|road|rd|lane|ln|avenue|ave|close|cl|drive|dr|way|row|court|ct|crescent|cres|gardens|gdns|place|pl|"
    "terrace|grove|square|sq|walk|mews|hill|park|rise|green|house|tower"
)
_ADDRESS = re.compile(
    rf"\b(?:(?:flat|room|unit) \d{{1,4}}[a-z]?,? )?\d{{1,4}}[a-z]?,? ((?:[a-z'’-]+ ){{1,3}})(?:{_STREET})\b",
    re.IGNORECASE,
)
_FLAT = re.compile(r"\b(?:flat|room) \d{1,4}[a-z]?,? [A-Z][a-z]+ [A-Z][a-z]+")
_IN_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
_CHILD = "boy|girl|child|son|daughter|baby|toddler|lad|lass|brother|sister"
_AGE = re.compile(
    rf"\b(?:(?:{_IN_WORDS})[- ](?:years?|months?)[- ]old|(?:{_CHILD}) of (?:\d{{1,2}}|{_IN_WORDS})\b(?: months)?|"
    rf"(?:{_CHILD}) \(\d{{1,2}}\)|(?:is|was|turned|am|he’s|she’s|he's|she's|who’s|who's|i'm|i’m) (?:{_IN_WORDS})\b"
    r"(?! (?:years|months|weeks|days|hours|per))|year \d{1,2} (?:boy|girl|pupil|child)|"
    r"aged? \d{1,2}|\d{1,2}[- ](?:years?|yrs?)[- ]?(?:old|of age)|\d{1,2} ?yo|\d{1,2} months old|"
    r"(?:is|was|turned|am|he’s|she’s|he's|she's|i'm|i’m) \d{1,2}(?! (?:years|months|weeks|days|hours|%|per)))(?!\w)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:in|at|from|near|of|to|on) (?:the )?([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})"
    r"|\b[A-Z][\w'’-]+ (?:School|Primary|Academy|Nursery|College|Estate|Infants|Juniors)\b"
)
_SENTENCE = re.compile(r"[^.!?\n]+")
_RUN = re.compile(r"\b[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,4}")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Miss|Ms|Mx|Dr|Sir|Aunt|Auntie|Uncle|Nan|Nana)\.? ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)")
_HANDLE = re.compile(r"(?<![\w.])@\w{3,30}")
_DOUBLE = re.compile(r"\b[A-Z][\w'’]+-[A-Z][a-z]\w*\b")
_CALLED = re.compile(
    r"\b(?:called|named|name is|name was|name[’']s) ([a-z'’-]{2,30}(?!\w)(?: [a-z'’-]{2,30}(?!\w))?)", re.IGNORECASE
)


def marks(text: str) -> tuple[Mark, ...]:
    """Every passage to look at, in order; where two meet, the one that began sooner, else the longer."""
    found = sorted(_found(text), key=lambda mark: (mark.start, -mark.end))
    kept: list[Mark] = []
    for mark in found:
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return tuple(kept)


def likely_names(text: str) -> tuple[str, ...]:
    """The likely names in a text, each once as it is first written."""
    named = [text[mark.start : mark.end] for mark in marks(text) if mark.kind is Detail.NAME]
    return tuple({fold(name): name for name in reversed(named)}.values())[::-1]


def _found(text: str) -> Iterator[Mark]:
    for kind, pattern in ((Detail.EMAIL, _EMAIL), (Detail.TELEPHONE, _TELEPHONE), (Detail.POSTCODE, _POSTCODE)):
        yield from (Mark(each.start(), each.end(), kind) for each in pattern.finditer(text))
    yield from (Mark(each.start(), each.end(), Detail.POSTCODE) for each in _PARTED_POSTCODE.finditer(text))
    yield from (Mark(each.start(), each.end(), Detail.NAME) for each in _HANDLE.finditer(text))
    yield from _addresses(text)
    yield from _ages(text)
    yield from _names(text)


def _addresses(text: str) -> Iterator[Mark]:
    for each in _ADDRESS.finditer(text):
        if not any(word in _words("plain") for word in each.group(1).lower().split()):
            yield Mark(each.start(), each.end(), Detail.ADDRESS)
    yield from (Mark(each.start(), each.end(), Detail.ADDRESS) for each in _FLAT.finditer(text))


def _ages(text: str) -> Iterator[Mark]:
    """An age tells of nobody; with a place in the same sentence it may."""
    for sentence in _SENTENCE.finditer(text):
        ages = list(_AGE.finditer(sentence.group()))
        places = [each for each in _PLACE.finditer(sentence.group()) if _is_place(each.group(1))]
        if ages and places:
            for each in (*ages, *places):
                start = each.start(1) if each.re is _PLACE and each.group(1) else each.start()
                yield Mark(sentence.start() + start, sentence.start() + each.end(), Detail.AGE_AND_PLACE)


def _is_place(named: str | None) -> bool:
    return named is None or fold(named.split()[0]) not in _words("plain")


def _names(text: str) -> Iterator[Mark]:
    for pattern in (_TITLED, _CALLED):
        for each in pattern.finditer(text):
            words = each.group(1).split()
            if fold(words[0]) in _words("not_called"):
                continue
            end = each.start(1) + len(words[0]) if fold(words[-1]) in _words("plain") else each.end(1)
            yield Mark(each.start() if pattern is _TITLED else each.start(1), end, Detail.NAME)
    for run in _RUN.finditer(text):
        yield from _in_run(run.group(), run.start())


def _in_run(run: str, at: int) -> Iterator[Mark]:
    """A name in words that begin with a capital, of which the first may only begin a sentence."""
    words = [(each.group(), at + each.start()) for each in re.finditer(r"\S+", run)]
    while words and _plain(words[0][0]) in _words("plain"):
        words.pop(0)
    while words and _plain(words[-1][0]) in _words("plain"):
        words.pop()
    if not words or any(_plain(word) in _words("bodies") for word, _at in words):
        return
    first = words[0][0]
    whole = len(words) > 1 or _plain(first) in _given_names() or _DOUBLE.fullmatch(first) is not None
    if whole and not all(word.isupper() and len(word) > 1 for word, _at in words):
        last, last_at = words[-1]
        bare = re.sub(r"['’]s$", "", last)
        yield Mark(words[0][1], last_at + len(bare), Detail.NAME)


def _plain(word: str) -> str:
    return fold(re.sub(r"['’](?:s|ll|ve|d|re|m)$", "", word))


@cache
def _given_names() -> frozenset[str]:
    """Given names that the tables of names know, with their forms and spellings."""
    data = load("names")
    tables = (data["short_forms"], data["spellings"])
    every = {fold(form) for table in tables for name, forms in table.items() for form in (name, *forms.split(" | "))}
    return frozenset(name for name in every if len(name) > 2 and name.isascii()) - _words("plain") - _words("bodies")


@cache
def _words(kind: str) -> frozenset[str]:
    words: str = load("private_details")[kind]
    return frozenset(words.split())
