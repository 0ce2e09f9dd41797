"""Who raises a concern, how often, and how they write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from random import Random

from tandem.synthetic.data import load
from tandem.synthetic.rates import Odds, Rates
from tandem.synthetic.records import Adult, Child, Sender
from tandem.synthetic.setting import workers

__all__ = ["Told", "Voice", "describe", "sender", "voices", "voices_of_referrals", "voices_of_the_rest"]


@dataclass(frozen=True, slots=True)
class Voice:
    """One kind of sender."""

    key: str
    group: str
    """The published group of sources that it counts in."""
    part: float
    """Its part of that group's referrals."""
    accepted: float
    """Share of what it sends that becomes a referral."""
    hours: str
    workers: tuple[str, ...] = ()
    themes: str = "general"
    level: float = 0.0
    """How much higher than the front door it reads the threshold; 1 is a whole level, on average."""
    sends: float = 1.0
    """How many of the contacts due from it it sends: the trust that sends few has less than one."""


_VOICES = (
    Voice("gp", "health", 0.12, 0.34, "office", ("w_gp_1", "w_gp_2", "w_gp_3"), "health"),
    Voice("health_visitor", "health", 0.17, 0.40, "office", ("w_visitor",), "early", sends=0.22),
    Voice("school_nurse", "health", 0.08, 0.36, "school", ("w_school_nurse",), "school", sends=0.22),
    Voice("child_mental_health", "health", 0.06, 0.42, "office", ("w_young_minds",), "teen", sends=0.25),
    Voice("ambulance", "health", 0.05, 0.14, "always", ("w_ambulance",), "police"),
    Voice("emergency", "health", 0.27, 0.32, "always", ("w_emergency",), "health"),
    Voice("hospital", "health", 0.13, 0.38, "office", ("w_ward", "w_hospital_spoc"), "health"),
    Voice("midwife", "health", 0.12, 0.52, "office", ("w_midwife",), "birth"),
    Voice("police", "police", 1.0, 0.19, "always", ("w_police_1", "w_police_1", "w_police_2"), "police"),
    Voice("primary", "schools", 0.38, 0.34, "school", ("w_primary", "w_primary_2", "w_primary_3"), "school"),
    Voice("secondary", "schools", 0.36, 0.33, "school", ("w_secondary_3",), "teen"),
    Voice("eager_school", "schools", 0.26, 0.07, "school", ("w_secondary_1", "w_secondary_2"), "minor", level=1.4),
    Voice("welfare", "education", 1.0, 0.25, "school", ("w_welfare",), "school"),
    Voice("housing", "housing", 1.0, 0.16, "office", ("w_housing",), "home"),
    Voice("adult_care", "la_services", 0.3, 0.38, "office", ("w_adult_care",), "home"),
    Voice("youth_justice", "la_services", 0.15, 0.4, "office", ("w_youth",), "teen"),
    Voice("other_authority", "la_services", 0.2, 0.5, "office", ("w_other_la",), "general"),
    Voice("early_help", "la_services", 0.2, 0.55, "office", ("w_early_help",), "general"),
    Voice("out_of_hours", "la_services", 0.15, 0.62, "night", ("w_duty",), "police"),
    Voice("probation", "other_legal", 1.0, 0.33, "office", ("w_probation",), "home"),
    Voice("voluntary", "other", 1.0, 0.26, "office", ("w_voluntary", "w_nursery"), "early"),
    Voice("relative", "individual", 0.55, 0.22, "home", (), "home"),
    Voice("neighbour", "individual", 0.25, 0.13, "home", (), "public"),
    Voice("child", "individual", 0.06, 0.5, "home", (), "teen"),
    Voice("stranger", "individual", 0.14, 0.1, "home", (), "public"),
    Voice("anonymous", "anonymous", 1.0, 0.12, "home", (), "public"),
)
_REGISTERS = {"health": "health", "police": "police", "schools": "school", "education": "school"}
_GRAVE = frozenset({"physical", "sexual_harm", "exploitation", "self_harm", "unborn", "parental_substances"})
_PUBLIC = {
    "relative": ("1A", ("Grandmother", "Aunt", "Father, living elsewhere", "Uncle")),
    "neighbour": ("1B", ("Neighbour", "Friend of the family", "Childminder")),
    "stranger": ("1D", ("Passer-by", "Customer", "Parent of a classmate")),
}
_THEMES: Mapping[str, Mapping[str, float]] = {
    "general": {
        "neglect": 20, "domestic_abuse": 22, "parental_mental_health": 12, "parental_substances": 12, "physical": 12,
        "sexual_harm": 4, "family_stress": 10, "absent_parent": 3, "low_level": 6, "disability": 4,
    },
    "health": {
        "neglect": 16, "domestic_abuse": 14, "parental_mental_health": 18, "parental_substances": 12, "physical": 12,
        "self_harm": 14, "sexual_harm": 3, "disability": 6, "low_level": 5,
    },
    "early": {"neglect": 28, "domestic_abuse": 20, "parental_mental_health": 18, "family_stress": 18, "disability": 6},
    "birth": {"unborn": 75, "domestic_abuse": 12, "parental_substances": 13},
    "school": {
        "neglect": 30, "physical": 18, "domestic_abuse": 14, "parental_mental_health": 8, "sexual_harm": 5,
        "family_stress": 12, "young_carer": 4, "low_level": 9,
    },
    "teen": {
        "exploitation": 18, "self_harm": 24, "physical": 14, "domestic_abuse": 10, "sexual_harm": 7, "conduct": 10,
        "family_stress": 13, "young_carer": 4, "absent_parent": 3,
    },
    "minor": {"low_level": 62, "conduct": 12, "family_stress": 12, "self_harm": 7, "physical": 4, "neglect": 3},
    "police": {
        "domestic_abuse": 48, "low_level": 18, "exploitation": 8, "conduct": 9, "parental_substances": 7, "neglect": 6,
        "sexual_harm": 4,
    },
    "home": {"neglect": 24, "family_stress": 26, "domestic_abuse": 20, "parental_substances": 16, "absent_parent": 6},
    "public": {"low_level": 42, "neglect": 28, "domestic_abuse": 16, "parental_substances": 14},
}  # fmt: skip


@cache
def _themes() -> Mapping[str, Odds[str]]:
    return {key: Odds(weights.items()) for key, weights in _THEMES.items()}


def voices(rates: Rates) -> Odds[Voice]:
    """Senders, each as often as it takes for what becomes of them to give the published mix of sources."""
    return Odds((voice, _referrals(rates, voice) / voice.accepted) for voice in _VOICES)


def voices_of_referrals(rates: Rates) -> Odds[Voice]:
    """Senders, each as often as what it sends becomes a referral."""
    return Odds((voice, _referrals(rates, voice)) for voice in _VOICES)


def voices_of_the_rest(rates: Rates) -> Odds[Voice]:
    """Senders, each as often as what it sends becomes none."""
    return Odds((voice, _referrals(rates, voice) * (1 / voice.accepted - 1)) for voice in _VOICES)


def _referrals(rates: Rates, voice: Voice) -> float:
    return rates.sources.get(voice.group, 0.0) * voice.part * voice.sends


def sender(voice: Voice, rng: Random, child: Child | None) -> Sender:
    """Somebody who speaks with a voice."""
    if voice.workers:
        worker = workers()[_own_worker(voice, rng, child)]
        signed_in = worker.account and rng.random() < 0.8
        return Sender(
            kind="professional",
            agency=worker.agency,
            worker=worker.key,
            name=worker.name,
            role=worker.job,
            telephone=worker.telephone,
            email=worker.email,
            account=signed_in,
            source=worker.source,
        )
    if voice.key == "anonymous":
        return Sender(kind="anonymous", source="9")
    if voice.key == "child":
        name = f"{child.given_name} {child.family_name}" if child else ""
        return Sender(kind="child", name=name, role="Child", telephone="01632 960 411", source="1C")
    source, roles = _PUBLIC[voice.key]
    named = rng.random() < 0.85
    name = f"{rng.choice(_GIVEN)} {rng.choice(PUBLIC_FAMILY_NAMES)}" if named else ""
    return Sender(kind="public", name=name, role=rng.choice(roles), telephone="01632 960 523", source=source)


_GIVEN = ("Sheila", "Pauline", "Winston", "Shabnam", "Derek", "Jolanta", "Comfort", "Terry", "Manjit", "Lorraine")
PUBLIC_FAMILY_NAMES = (
    "Brackwith",
    "Odlum-Shaw",
    "Pennywhin",
    "Tansley-Roe",
    "Hobbleworth",
    "Marrick-Dean",
    "Ravensill",
    "Loomis",
)


def _own_worker(voice: Voice, rng: Random, child: Child | None) -> str:
    """The school that the child goes to speaks for them, where it is one of the voice's."""
    if child is not None and child.school:
        for key in voice.workers:
            if workers()[key].agency == child.school:
                return key
    return rng.choice(voice.workers)


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody writes."""

    theme: str
    concern: str
    child_says: str
    wanted: str
    working_well: str


def _theme(voice: Voice, rng: Random, child: Child, on: date, *, taken: bool) -> str:
    """A worry that fits who writes, the child's age and, more often than not, what becomes of it."""
    themes = load("concerns")["themes"]
    age = child.age(on)
    if age < 0:
        return "unborn"
    for _ in range(8):
        theme = _themes()[voice.themes].draw(rng)
        least, most = themes[theme]["ages"]
        if least <= age <= most and _ways_to_say(themes[theme]["saw"], voice) and _fits(theme, voice, rng, taken=taken):
            return theme
    return "low_level" if not taken else "neglect" if age < 15 else "family_stress"


def _register(voice: Voice) -> str:
    if voice.key in ("child", "relative"):
        return "child" if voice.key == "child" else "family"
    if not voice.workers:
        return "public"
    return _REGISTERS.get(voice.group, "home" if voice.themes == "home" else "any")


def _fits(theme: str, voice: Voice, rng: Random, *, taken: bool) -> bool:
    """Whether such a worry comes to this: seldom a small one to a referral, or a grave one to nothing."""
    if taken:
        return theme != "low_level" or rng.random() < 0.2
    if theme == "domestic_abuse" and voice.group != "police":
        return rng.random() < 0.5
    return theme not in _GRAVE or rng.random() < 0.2


def _ways_to_say(saw: Mapping[str, list[str]], voice: Voice) -> list[str]:
    """What such a sender may write: words of their own where there are any; only those, where they are no agency."""
    own = saw.get(_register(voice), [])
    return own if own or not voice.workers else saw.get("any", [])


def describe(voice: Voice, rng: Random, child: Child, adult: Adult, on: date, *, taken: bool, in_words: bool) -> Told:
    """What somebody writes about a child, or only what kind of worry it is; ``taken`` where it becomes a referral."""
    words = load("concerns")
    theme = _theme(voice, rng, child, on, taken=taken)
    if not in_words:
        return Told(theme, "", "", "", "")
    forms = _forms(child, adult, on)
    saw = rng.choice(_ways_to_say(words["themes"][theme]["saw"], voice)).format_map(forms)
    old_enough = child.age(on) >= 6 and voice.workers
    says = rng.choice(words["child_says"]) if old_enough and rng.random() < 0.35 else ""
    knows = voice.workers and child.is_born(on)
    well = rng.choice(words["working_well"]).format_map(forms) if knows and rng.random() < 0.45 else ""
    wanted = rng.choice(words["wanted"]).format_map(forms) if rng.random() < 0.85 else ""
    return Told(theme, saw, says, wanted, well)


def _forms(child: Child, adult: Adult, on: date) -> Mapping[str, str]:
    born = child.is_born(on)
    she = child.sex == "F"
    they, them, their = ("she", "her", "her") if she else ("he", "him", "his")
    she_adult = adult.sex == "F"
    if born:
        name, who = child.given_name, "mum" if she_adult else "dad"
    else:
        name, who = "the baby", "the mother-to-be" if she_adult else "the father-to-be"
        they, them, their = "it", "it", "its"
    return {
        "name": name,
        "who": who,
        "Who": who[0].upper() + who[1:],
        "they": they,
        "They": they.capitalize(),
        "them": them,
        "their": their,
        "Their": their.capitalize(),
        "themself": {"she": "herself", "he": "himself", "it": "itself"}[they],
        "is": "is",
        "was": "was",
        "has": "has",
        "they_adult": "she" if she_adult else "he",
        "They_adult": "She" if she_adult else "He",
        "them_adult": "her" if she_adult else "him",
        "their_adult": "her" if she_adult else "his",
        "is_adult": "is",
        "wants_adult": "wants",
    }
