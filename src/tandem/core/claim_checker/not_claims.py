"""Numbers that claim nothing: dates, times, ordinals, ages that name a group, references, telephone numbers."""

from __future__ import annotations

import re

from tandem.core.claim_checker.marks import MARKS

__all__ = ["COUNTED", "blanked"]

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
COUNTED = (
    r"(?:children|people|referrals|contacts|cases|families|pupils|young people|babies|girls|boys|homes|places|posts"
    r"|social workers|workers|staff|plans|enquiries|assessments|conferences|visits|complaints|calls|days|hours|pounds"
    r"|parents|mothers|fathers|carers|adults|teenagers|infants|students|patients|deaths|incidents|offences|crimes"
    r"|inspections|schools|councils|hospitals|nurseries)"
)
"""Nouns of things that are counted; after one of them 2015 is a count and not a year."""
_SMALL_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SMALL = rf"(?:{_SMALL_WORD}|\d{{1,3}})"
_SPAN = r"(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|terms?)"
_NUMBERED = (
    r"(?:parts?|chapters?|paragraphs?|paras?|pages?|pp|articles?|regulations?|rules?|schedules?|appendix"
    r"|annex|tables?|figures?|charts?|forms?|steps?|levels?|stages?|bands?|versions?|volumes?|issues?"
    r"|questions?|rooms?|floors?|routes?|junctions?|flats?|units?|wards?|grades?|tiers?|phases?|category|categories"
    r"|clauses?|zones?|channel|radio|covid|evidence|notes?|tandem|series|form)"
)
_REFERENCE = r"[A-Z]?\d+[a-z]?(?:[./]\d+)*(?:\(\w+\))*"
_REFERENCES = rf"{_REFERENCE}(?:\s*(?:,|to|and|or|-|–)\s*{_REFERENCE})*(?!\s*(?:%|per cent)|,\d)\b"
_POINTED_AT = r"(?<!\bthat )(?<!\bthis )(?<!\bthose )(?<!\bthese )"

_BLANKS = (
    MARKS,
    re.compile(r"https?://\S+|\bwww\.\S+|\S+@\S+\.\S+"),
    re.compile(r"^[ \t]*\d{1,2}[.)](?=\s)", re.MULTILINE),
    re.compile(r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b"),
    re.compile(rf"\b{_DAY}(?:\s*(?:-|–|to|and|or)\s*{_DAY})?\s+(?:of\s+)?{_MONTH}(?:\s+\d{{4}}\b)?"),
    re.compile(rf"\b{_MONTH}\s+(?:\d{{1,2}}(?:st|nd|rd|th)\b(?:,?\s+\d{{4}}\b)?|\d{{1,2}},\s+\d{{4}}\b)"),
    re.compile(r"\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b", re.IGNORECASE),
    re.compile(r"\b24/7\b|\b9-to-5\b|\bnine to five\b"),
    re.compile(r"\b\d+(?:,\d{3})*(?:st|nd|rd|th)s?\b"),
    re.compile(r"(?:\+44|\b0)\d(?:[\s-]?\d){6,11}\b"),
    re.compile(
        rf"\b(?:ring|rang|ringing|call|called|calling|dial|dialled|phone|telephone|text|use|NHS|a|or|and|on|via)\s+"
        rf"(?:999|111|101|112|119|116\s?123)\b(?!,?\d|\s+{COUNTED})",
        re.IGNORECASE,
    ),
    re.compile(r"\b999(?=\s+(?:first|now|immediately|if|when|call|calls)\b)"),
    # Section 47 enquiries are a kind of enquiry; so are Year 6 pupils. At a stage, 45 families are 45 families.
    re.compile(rf"{_POINTED_AT}\bsections?\.?[\s-]+{_REFERENCES}", re.IGNORECASE),
    re.compile(r"\bYears? \d{1,2}(?:\s*(?:,|to|and|or|-|–)\s*\d{1,2})*\b(?!\s*(?:%|per cent)|[,.]?\d)"),
    re.compile(rf"{_POINTED_AT}\b(?:{_NUMBERED}\.?|nos?\.)[\s-]+{_REFERENCES}(?!\s+{COUNTED}\b)", re.IGNORECASE),
    re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b"),
    re.compile(r"\b(?!GBP|EUR|USD)[A-Z]{1,4}-?\d+[A-Za-z0-9]*(?:/\d{2,4})?\b"),
    re.compile(rf"\b{_SMALL}(?:[- ](?:to|or)[- ]{_SMALL})?[- ]years?[- ]olds?\b", re.IGNORECASE),
    re.compile(r"\b(?:aged?|ages)\s+(?:of\s+)?\d{1,2}(?:\s*(?:to|and|or|-|–)\s*\d{1,2})?\b", re.IGNORECASE),
    re.compile(r"\b(?:under|over)[- ]\d{1,2}s\b|\b(?:under|over)s?[- ](?:fives?|tens?)\b", re.IGNORECASE),
    re.compile(
        rf"\b{_SMALL}-(?:year|month|week|day|hour|minute|way|stage|step|part|page|point|person|bed|storey|sided|fold(?=er))"
        r"(?:-\w+)?\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_SMALL}\s+{_SPAN}\s+ago\b", re.IGNORECASE),
    # In figures it is measured: “seen 45 days after they are referred”.
    re.compile(rf"\b{_SMALL_WORD}\s+{_SPAN}\s+(?:later|earlier|before|after|afterwards)\b", re.IGNORECASE),
    re.compile(r"\bone[- ](?:another|to[- ]one|off|day|by one)\b|\b(?:no|any|some|every)[- ]one\b", re.IGNORECASE),
    re.compile(r"\b(?:19|20)\d0s\b"),
)
_YEAR = re.compile(
    r"(?<![£$€\d,.])\b(?:19|20)\d{2}(?:\s?[-–/]\s?(?:\d{4}|\d{2}))?\b"
    r"(?!,\d|\.\d|\s?(?:%|per cent|percent|million|bn|m\b))"
)
_OF_TIME = re.compile(
    r"(?:\b(?:in|by|since|from|until|till|during|before|after|between|and|the|early|late|mid|year|winter|spring"
    r"|summer|autumn|march|(?:19|20)\d{2}\s+to|(?:start|middle|end|spring|summer|autumn|winter)\s+of)[\s-]+|\()$",
    re.IGNORECASE,
)
_THEN_COUNTED = re.compile(rf"\s+{COUNTED}\b", re.IGNORECASE)


def blanked(text: str) -> str:
    """The text with what claims nothing replaced, character for character, by dots in the middle of the line."""
    for pattern in _BLANKS:
        text = pattern.sub(_dots, text)
    return _YEAR.sub(lambda found: found[0] if _is_count(found) else _dots(found), text)


def _is_count(found: re.Match[str]) -> bool:
    before, after = found.string[: found.start()], found.string[found.end() :]
    return bool(_THEN_COUNTED.match(after)) and not _OF_TIME.search(before)


def _dots(found: re.Match[str]) -> str:
    return "".join("\n" if each == "\n" else "·" for each in found[0])
