"""Whether a text reads as if it told of a child who may be in danger: surely, perhaps or not.

Patterns alone, chosen so that rather too much is taken for one than too
little. It is no judgement of a child or a family, gives no number, and says
only which way a text goes: to people who look after children, or to somebody
who is asked first. What no pattern finds may tell of a child all the same.
"""

from __future__ import annotations

import re
from enum import StrEnum

__all__ = ["Reads", "reads_as"]


class Reads(StrEnum):
    """How a text reads."""

    SURELY = "surely"
    """It tells of somebody in particular, and of harm or fear."""
    PERHAPS = "perhaps"
    """It speaks of children and of harm, and may mean all or one."""
    NOT = "not"


_KIN = (
    "mum|mom|mam|mother|dad|daddy|father|step-?dad|step-?father|step-?mum|step-?mother|parents?|uncle|aunt|auntie|"
    "foster (?:carer|mum|dad|parent)s?|grandad|granddad|grandfather|nan|gran|grandmother|brother|sister|cousin|carer|"
    "teacher|coach|boyfriend|girlfriend|partner|ex|priest|vicar|imam|tutor"
)
_CHILD = (
    "child|kid|son|daughter|boy|girl|baby|toddler|niece|nephew|grandson|granddaughter|grandchild|step-?son|"
    "step-?daughter|pupil|student|teenager|lad|lass|infant|little one"
)
_CHILDREN = "children|kids|boys|girls|sons|daughters|babies|toddlers|pupils|students|teenagers"
_OWN = r"my|his|her|next door'?s|neighbou?r'?s|friend'?s|sister'?s|brother'?s|ex'?s|partner'?s|two|three|four"
_ONE = re.compile(
    rf"\b(?:(?:{_OWN}|our|their|your|this|that|the same) (?:\w+ ){{0,2}}(?:{_CHILD})"
    rf"|(?:{_OWN}) (?:\w+ ){{0,2}}(?:{_CHILDREN})"
    rf"|(?:the|a|an) (?:little|small|young|tiny|\w+[- ]year[- ]old) (?:{_CHILD})"
    rf"|(?:the|a) (?:{_CHILD}) "
    r"(?:next door|downstairs|upstairs|across the road|down the road|in my|in our|at my|i know|who lives)"
    r"|(?:the )?(?:kids|children) (?:next door|downstairs|upstairs|across the road|opposite)"
    r"|\d{1,2}[- ](?:year|month|week)s?[- ]old|aged \d{1,2}"
    r"|(?:a|the) (?:family|house|flat) (?:next door|across|opposite|on my|in my|down my))\b"
)
_ANY = re.compile(rf"\b(?:{_CHILD}|{_CHILDREN}|childhood|young people|young person)\b")
_WORRIED = re.compile(r"\b(?:worry|worries|worried|worrying|concerned|fear|fears) (?:about|for)\b")
_YOUNG_ME = re.compile(
    r"\b(?:i am|i'm|im) (?:only |just )?"
    r"(?:[5-9]|1[0-7]|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b"
    r"(?! (?:weeks|months|minutes|miles))"
    r"|\b(?:i am|i'm) (?:still )?(?:a child|a kid|in year (?:\d|1[0-3])|at (?:primary|secondary) school)\b"
)
_HARM = (
    r"hit|hits|hitting|beat|beats|beaten|beating|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|"
    r"burn(?:s|t|ed|ing)?|bruis(?:e|es|ed|ing)|starv(?:e|es|ed|ing)|strangl(?:e|es|ed|ing)|chok(?:e|es|ed|ing)|"
    r"whip(?:s|ped)?|belt(?:s|ed)|smack(?:s|ed|ing)?|"
    r"touch(?:es|ed|ing)?|abus(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|rap(?:e|es|ed|ing)|molest(?:s|ed|ing)?|groom(?:s|ed|ing)?|"
    r"assault(?:s|ed|ing)?|hurt(?:s|ing)?|harm(?:s|ed|ing)?|kill(?:s|ed|ing)?|suicid\w+|self-?harm\w*|threaten(?:s|ed|ing)?|"
    r"attack(?:s|ed|ing)?|trafficked|exploited|cutting (?:her|him|my)self|sexual\w*|naked|nudes|"
    r"screams?|screaming|locked (?:in|up|out)|left alone|home alone|in danger|not safe|unsafe|at risk|no food|"
    r"not (?:being )?fed|hungry|never eats|filthy|scared|frightened|afraid|terrified|dragged|throttled|"
    r"tied up|bleeding|black eye|knife|drunk|on drugs|"
    r"cry(?:ing|ies)? (?:every|all) night|crying at night"
)
_HARMED = re.compile(rf"\b(?:{_HARM})\b")
_HARMED_ME = re.compile(
    rf"\b(?:{_KIN})\b[^.!?\n]{{0,60}}\b(?:hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|"
    r"touch(?:es|ed|ing)?|kick(?:s|ed)?|punch(?:es|ed)?|slap(?:s|ped)?|burn(?:s|t|ed)?|abus(?:es|ed|ing)|rap(?:es|ed)|"
    r"threaten(?:s|ed)?|lock(?:s|ed)|strangl(?:es|ed)|chok(?:es|ed)|starv(?:es|ed)|molest(?:s|ed)?|groom(?:s|ed)?|"
    r"smack(?:s|ed)?|does things to|did things to|films|filmed) (?:me|us)\b"
)
_AFRAID = re.compile(
    r"\b(?:scared|afraid|frightened|terrified) (?:to go|of going|to be at) home\b"
    r"|\b(?:i am|i'm|im) (?:so |really |always )?(?:scared|afraid|frightened|terrified) of (?:my|him|her|them)\b"
    r"|\b(?:i|she|he) (?:want|wants|am going|is going) to (?:die|kill (?:my|her|him)self)\b"
    r"|\b(?:i am|i'm|im) being (?:abused|groomed|hit|beaten|hurt|touched|raped|starved|neglected)\b"
    r"|\bplease (?:help|save) (?:me|him|her|them|us|this child|these children)\b"
)
_ANY_KIN = re.compile(rf"\b(?:{_KIN})\b")
_VEILED = re.compile(
    r"\b(?:comes?|came|gets?|got|creeps?|crept) into my (?:bed)?(?:room)?\b"
    r"|\b(?:makes?|made|forces?|forced) (?:me|us|him|her|them) (?:to )?(?:do things|do stuff|touch|undress|watch)\b"
    r"|\b(?:lock(?:s|ed)?|shuts?|ties|tied) (?:me|us|him|her|them) (?:in|up|out)\b"
    r"|\b(?:has|have)(?:n't| not) eaten\b"
)
"""Harm told without its name: enough to ask about beside one of those who care for a child, not to be sure."""
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
    lines = _SPACES.sub(" ", plain)
    found = {_reads(lines), _reads(_SPACES.sub(" ", _WITHIN_PARAGRAPH.sub(" ", lines)))}
    return next((each for each in (Reads.SURELY, Reads.PERHAPS) if each in found), Reads.NOT)


def _reads(plain: str) -> Reads:
    if _HARMED_ME.search(plain) or _AFRAID.search(plain):
        return Reads.SURELY
    sentences = [each for each in _SENTENCES.split(plain) if each.strip()]
    together = [" ".join(pair) for pair in zip(sentences, [*sentences[1:], ""], strict=False)]
    if any(_HARMED.search(each) and (_ONE.search(each) or _YOUNG_ME.search(each)) for each in together):
        return Reads.SURELY
    harm = any(_HARMED.search(each) and (_ANY.search(each) or _ANY_KIN.search(each)) for each in sentences)
    veiled = any(_VEILED.search(each) and (_ANY.search(each) or _ANY_KIN.search(each)) for each in sentences)
    worry = any(_WORRIED.search(each) and _ONE.search(each) for each in sentences)
    return Reads.PERHAPS if harm or veiled or worry else Reads.NOT
