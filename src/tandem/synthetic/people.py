"""Families: who they are, where they live and who is what to whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from tandem.synthetic.data import load
from tandem.synthetic.identifiers import nhs_numbers, postcode, upn
from tandem.synthetic.noise import nickname
from tandem.synthetic.rates import Odds
from tandem.synthetic.records import Address, Adult, Child, Household, Relation, Stay
from tandem.synthetic.setting import PLACE, agencies

__all__ = ["Register", "household"]

_YEAR = 365.25
_PREGNANCY_KNOWN = 190
"""Days before birth from which a pregnancy may come to notice: fewer than the 40 weeks that the census allows."""
_DISABILITIES = ("AUT", "LD", "BEH", "COMM", "MOB", "PC", "HEAR", "VIS", "CON", "INC", "HAND", "DDA")
_DISABLED = 0.12
_GO_BY_A_SHORT_NAME = 0.1
_CHILDREN = Odds(((1, 36), (2, 33), (3, 19), (4, 8), (5, 4)))
_SECOND_PARENT = Odds((("father", 46), ("stepfather", 14), ("father apart", 28), ("", 12)))
_LEAST_SCHOOL_AGE = 4


class Register:
    """Gives out what must never be given twice: numbers of children, NHS numbers, addresses."""

    def __init__(self) -> None:
        self._children = 0
        self._addresses = 0
        self._nhs: Iterator[str] = nhs_numbers()

    def child(self) -> int:
        """The next child's number."""
        self._children += 1
        return self._children

    def nhs(self) -> str:
        """The next NHS number for tests; empty when all are given, as in a place of more than 900,000 children."""
        return next(self._nhs, "")

    def address(self, rng: Random) -> Address:
        """A new address."""
        self._addresses += 1
        streets = _pools()["streets"]
        street = f"{rng.choice(streets['first']).replace('-', ' ')} {rng.choice(streets['kind'])}"
        flat = f"Flat {rng.randrange(1, 30)}, " if rng.random() < 0.3 else ""
        return Address(line=f"{flat}{rng.randrange(1, 199)} {street}", town=PLACE, postcode=postcode(self._addresses))


@cache
def _pools() -> Any:
    names = load("names")
    heritages = {
        key: {
            "girls": row["girls"].split(),
            "boys": row["boys"].split(),
            "family": row["family"].split(),
            "coined": row.get("coined", row["family"]).split(),
            "invented": row["invented"],
            "ethnicity": Odds(row["ethnicity"].items()),
            "language": row["language"],
        }
        for key, row in names["heritages"].items()
    }
    return {
        "heritages": heritages,
        "shares": Odds(names["shares"].items()),
        "mixed": names["mixed"],
        "not_said": names["not_said"],
        "streets": {key: text.split() for key, text in names["streets"].items()},
        "primary": [each.key for each in agencies() if each.key.startswith("primary")],
        "secondary": [each.key for each in agencies() if each.key.startswith("secondary")],
        "practices": [each.key for each in agencies() if each.key.startswith("practice_")],
    }


def household(number: int, rng: Random, register: Register, *, seen: date, first: date, last: date) -> Household:
    """A family that first comes to notice on ``seen``; the records run from ``first`` to ``last``."""
    pools, key = _pools(), f"f{number}"
    heritage = pools["shares"].draw(rng)
    other = pools["shares"].draw(rng) if rng.random() < pools["mixed"]["share"] else heritage
    births = _births(rng, seen)
    adults = _adults(key, rng, births[0][0], heritage, other)
    family_name = _family_name(adults, rng)
    ethnicity = _ethnicity(rng, heritage, other)
    home = (rng.choice(pools["primary"]), rng.choice(pools["secondary"]), rng.choice(pools["practices"]))
    children: list[Child] = []
    for place, (born, twin) in enumerate(births, start=1):
        name = family_name
        if rng.random() < 0.06:
            name = _pick_family_name(pools["heritages"][other], rng)
        given = {child.given_name for child in children}
        child = _child(
            f"{key}c{place}",
            rng,
            register,
            born=born,
            heritage=heritage,
            family_name=name,
            ethnicity=ethnicity,
            home=home,
            last=last,
            taken=given,
        )
        if twin:
            children[-1], child = _twins(children[-1], child)
        children.append(child)
    return Household(
        key=key,
        stays=_stays(rng, register, first),
        adults=adults,
        children=tuple(children),
        relations=tuple(_relations(adults, children, rng)),
    )


def _births(rng: Random, seen: date) -> list[tuple[date, bool]]:
    """When each child is born, oldest first, and whether as the twin of the one before."""
    many = _CHILDREN.draw(rng)
    reach = 17.5 * _YEAR
    day = seen - timedelta(days=int(rng.random() * (reach + _PREGNANCY_KNOWN)) - _PREGNANCY_KNOWN)
    births = [(day, False)]
    while len(births) < many:
        if rng.random() < 0.015:
            births.append((births[-1][0], True))
            continue
        day = births[-1][0] + timedelta(days=int(rng.triangular(400, 2100, 820)))
        if day > seen + timedelta(days=_PREGNANCY_KNOWN):
            break
        births.append((day, False))
    return births


def _adults(key: str, rng: Random, eldest: date, heritage: str, other: str) -> tuple[Adult, ...]:
    pools = _pools()["heritages"]
    mine, theirs = pools[heritage], pools[other]
    surname = _pick_family_name(mine, rng)
    years = timedelta(days=int(rng.triangular(17, 41, 27) * _YEAR))
    mother = Adult(
        key=f"{key}a1",
        given_name=rng.choice(mine["girls"]),
        family_name=surname,
        born=eldest - years,
        sex="F",
        in_household=rng.random() < 0.95,
    )
    adults = [mother]
    second = _SECOND_PARENT.draw(rng)
    if second:
        shared = second == "father" and rng.random() < 0.6
        adults.append(
            Adult(
                key=f"{key}a2",
                given_name=rng.choice(theirs["boys"]),
                family_name=surname if shared else _pick_family_name(theirs, rng),
                born=eldest - years - timedelta(days=rng.randrange(-900, 2600)),
                sex="M",
                in_household=second != "father apart",
            )
        )
    if rng.random() < 0.12 or not mother.in_household:
        adults.append(
            Adult(
                key=f"{key}a3",
                given_name=rng.choice(mine["girls"]),
                family_name=surname,
                born=mother.born - timedelta(days=rng.randrange(6600, 11_000)),
                sex="F",
                in_household=not mother.in_household or rng.random() < 0.4,
            )
        )
    return tuple(adults)


def _family_name(adults: tuple[Adult, ...], rng: Random) -> str:
    mother = adults[0]
    father = next((adult for adult in adults[1:] if adult.sex == "M"), None)
    if father is None or rng.random() < 0.45:
        return mother.family_name
    if rng.random() < 0.12 and father.family_name != mother.family_name and "-" not in mother.family_name:
        return f"{mother.family_name}-{father.family_name.split('-')[0]}"
    return father.family_name


def _pick_family_name(pool: Any, rng: Random) -> str:
    name: str = rng.choice(pool["coined"] if rng.random() < pool["invented"] else pool["family"])
    return name


def _ethnicity(rng: Random, heritage: str, other: str) -> str:
    pools = _pools()
    if heritage != other:
        codes = pools["mixed"]["codes"]
        return str(codes.get(other) or codes.get(heritage) or "MOTH")
    return str(pools["heritages"][heritage]["ethnicity"].draw(rng))


def _child(
    key: str,
    rng: Random,
    register: Register,
    *,
    born: date,
    heritage: str,
    family_name: str,
    ethnicity: str,
    home: tuple[str, str, str],
    last: date,
    taken: set[str],
) -> Child:
    pools = _pools()
    pool = pools["heritages"][heritage]
    number = register.child()
    sex = "M" if rng.random() < 0.513 else "F"
    given = rng.choice([name for name in pool["girls" if sex == "F" else "boys"] if name not in taken])
    draw = rng.random()
    not_said = next((code for code, share in pools["not_said"].items() if (draw := draw - share) < 0), "")
    primary, secondary, practice = home
    age = (last - born).days / _YEAR
    school = "" if age < _LEAST_SCHOOL_AGE else primary if age < 11 else secondary
    number_known, unknown = _upn(rng, number, born, age)
    return Child(
        key=key,
        number=number,
        given_name=given,
        family_name=family_name,
        also_known_as=_short(given, rng),
        born=born,
        expected=born + timedelta(days=rng.randrange(-12, 13)),
        sex=sex,
        ethnicity=not_said or ethnicity,
        disabilities=_disabilities(rng, number),
        language=pool["language"] if rng.random() < 0.5 else "English",
        nhs_number=register.nhs(),
        upn=number_known,
        upn_unknown=unknown,
        school=school,
        practice=practice,
    )


def _short(given: str, rng: Random) -> str:
    """The short form that some children go by; empty for the others."""
    if rng.random() >= _GO_BY_A_SHORT_NAME:
        return ""
    short = nickname(given, rng)
    return short if short != given else ""


def _disabilities(rng: Random, number: int) -> tuple[str, ...]:
    if rng.random() >= _DISABLED:
        return ()
    # Taken in turn, so that every kind of disability is met in a place of ordinary size.
    first = _DISABILITIES[number * 7 % len(_DISABILITIES)]
    second = rng.choice(_DISABILITIES)
    return (first, second) if rng.random() < 0.35 and first != second else (first,)


def _upn(rng: Random, number: int, born: date, age: float) -> tuple[str, str]:
    """A number, or why there is none."""
    if age < _LEAST_SCHOOL_AGE:
        return "", "UN1"
    draw = rng.random()
    if draw < 0.02:
        return "", "UN4"
    if draw < 0.035:
        return "", "UN2"
    return upn(number, born.year + 4, temporary=draw > 0.99 and number < 1_000_000), ""


def _twins(one: Child, other: Child) -> tuple[Child, Child]:
    return replace(one, twin=other.key), replace(other, twin=one.key, school=one.school, expected=one.expected)


def _stays(rng: Random, register: Register, first: date) -> tuple[Stay, ...]:
    stays = [Stay(address=register.address(rng), since=first - timedelta(days=rng.randrange(30, 3000)))]
    while rng.random() < 0.16:
        last = max(stays[-1].since, first)
        stays.append(Stay(address=register.address(rng), since=last + timedelta(days=rng.randrange(40, 500))))
    return tuple(stays)


def _relations(adults: tuple[Adult, ...], children: list[Child], rng: Random) -> Iterator[Relation]:
    for adult in adults:
        step = adult.sex == "M" and adult.in_household and rng.random() < 0.24
        elder = adult is not adults[0] and adult.sex == "F"
        for child in children:
            if elder:
                kind, responsibility = "grandmother", "no" if adults[0].in_household else "not_known"
            elif adult.sex == "F":
                kind, responsibility = "mother", "yes"
            elif step:
                kind, responsibility = "stepfather", "no"
            else:
                kind, responsibility = "father", "yes" if adult.in_household or rng.random() < 0.5 else "not_known"
            yield Relation(child=child.key, adult=adult.key, kind=kind, responsibility=responsibility)
