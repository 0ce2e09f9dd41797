"""Harrowmere, an invented city: its agencies, and one person in each role. No name here belongs to a real body."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.utils import timezone

from tandem.core.roles import roles
from tandem.hub.accounts.models import RoleMembership, User
from tandem.hub.agencies.models import Agency, Kind, Placement, Sector
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.demo.models import SyntheticMark

__all__ = ["PEOPLE", "Person", "seed"]

PLACE = "Harrowmere"


@dataclass(frozen=True, slots=True)
class Branch:
    """An agency and what it is part of."""

    key: str
    name: str
    kind: Kind
    sector: Sector
    parent: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented, who holds one role."""

    role: str
    name: str
    agency: str

    @property
    def email(self) -> str:
        """An address in a domain that can never exist."""
        return f"{self.name.lower().replace(' ', '.')}@harrowmere.example"


TREE = (
    Branch("partnership", "Harrowmere Safeguarding Children Partnership", Kind.SYSTEM, Sector.OTHER),
    Branch("council", "Harrowmere City Council", Kind.ORGANISATION, Sector.COUNCIL, "partnership"),
    Branch("front_door", "Harrowmere Children’s Front Door", Kind.SERVICE, Sector.COUNCIL, "council"),
    Branch("health", "Harrowmere Integrated Care Board", Kind.SYSTEM, Sector.HEALTH, "partnership", "XHM"),
    Branch("hospital", "Harrowmere Hospitals NHS Trust", Kind.ORGANISATION, Sector.HEALTH, "health", "XH1"),
    Branch("emergency", "Lantern Hill Hospital", Kind.SITE, Sector.HEALTH, "hospital", "XH101"),
    Branch("midwifery", "Lantern Hill Community Midwives", Kind.SERVICE, Sector.HEALTH, "emergency"),
    Branch("police", "Harrowmere and Wend Constabulary", Kind.ORGANISATION, Sector.POLICE, "partnership"),
    Branch("schools", "Harrowmere Schools Together", Kind.SYSTEM, Sector.EDUCATION, "partnership"),
    Branch("primary", "Quillfeather Lane Primary School", Kind.SITE, Sector.EDUCATION, "schools"),
)

PEOPLE = (
    Person("referrer", "Imogen Tarrowby", "midwifery"),
    Person("single_point_of_contact", "Desmond Askelby", "hospital"),
    Person("front_door_worker", "Nadia Fenwhistle", "front_door"),
    Person("front_door_manager", "Callum Ostrowe", "front_door"),
    Person("partnership_manager", "Yetunde Marrowfield", "partnership"),
    Person("chair", "Sir Alban Thrupwell", "partnership"),
    Person("independent_scrutineer", "Rosalind Quenby", "partnership"),
    Person("director", "Harpreet Dunsallow", "council"),
    Person("commissioner", "Margery Coldbeck-Voss", "council"),
    Person("analyst", "Tobias Wrenlock", "council"),
    Person("newsroom_editor", "Ffion Applegarth-Rhee", "partnership"),
    Person("auditor", "Dr Samuel Inchbold", "health"),
    Person("administrator", "Bridget Hallowmoor", "partnership"),
)


def seed() -> None:
    """Fill an empty database with Harrowmere; dates count back from today."""
    if {person.role for person in PEOPLE} != {role.key for role in roles() if role.account}:
        raise ValueError("Harrowmere needs exactly one person for each role that signs in")
    today = timezone.localdate()
    with acting(Verb.DEMO_SEEDED) as deed:
        deed.on = SyntheticMark.objects.create(place=PLACE)
        agencies = _plant(today - timedelta(days=3 * 365))
        for person in PEOPLE:
            _settle(person, agencies[person.agency], today - timedelta(days=180))


def _plant(opened: date) -> dict[str, Agency]:
    agencies: dict[str, Agency] = {}
    for branch in TREE:
        agency = Agency.objects.create(
            name=branch.name, kind=branch.kind, sector=branch.sector, ods_code=branch.code, opened=opened
        )
        agencies[branch.key] = agency
        if branch.parent:
            Placement.objects.create(agency=agency, parent=agencies[branch.parent], since=opened)
    return agencies


def _settle(person: Person, agency: Agency, since: date) -> None:
    user = User.objects.create_user(person.email, None, name=person.name, agency=agency)
    RoleMembership.objects.create(user=user, role=person.role, since=since)
    TOTP.activate(user, generate_totp_secret())
    RecoveryCodes.activate(user)
