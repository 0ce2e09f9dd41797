"""Harrowmere, an invented city: its agencies, and one person in each role; no name belongs to anybody real."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.utils import timezone

from tandem.core.roles import roles
from tandem.hub.accounts.models import RoleMembership, User
from tandem.hub.agencies.actions import add
from tandem.hub.agencies.models import Agency, Duty, Kind, Sector
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.demo.models import SyntheticMark
from tandem.synthetic.setting import agencies, workers

__all__ = ["PEOPLE", "Person", "seed"]

PLACE = "Harrowmere"


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


_WORKING = {
    "w_worker_1": "front_door_worker",
    "w_worker_2": "front_door_worker",
    "w_manager_1": "front_door_manager",
    "w_manager_2": "front_door_manager",
    "w_social_1": "social_worker",
    "w_social_2": "social_worker",
    "w_social_3": "social_worker",
    "w_supervisor": "practice_supervisor",
    "w_chair": "conference_chair",
}

PEOPLE = (
    Person("referrer", "Imogen Tarrowby", "midwifery"),
    Person("single_point_of_contact", "Desmond Askelby", "hospital"),
    Person("front_door_worker", "Nadia Fenwhistle", "front_door"),
    Person("front_door_manager", "Callum Ostrowe", "front_door"),
    Person("social_worker", "Ines Grindlebeck", "council"),
    Person("practice_supervisor", "Anneka Rushbank", "council"),
    Person("conference_chair", "Bernard Ellersby", "council"),
    Person("lead_practitioner", "Wilfred Osterlune", "early_help"),
    Person("lead_child_protection_practitioner", "Mina Harcastel", "council"),
    Person("partnership_manager", "Yetunde Marrowfield", "partnership"),
    Person("chair", "Sir Alban Thrupwell", "partnership"),
    Person("independent_scrutineer", "Rosalind Quenby", "partnership"),
    Person("director", "Harpreet Dunsallow", "council"),
    Person("commissioner", "Margery Coldbeck-Voss", "council"),
    Person("analyst", "Tobias Wrenlock", "council"),
    Person("newsroom_writer", "Caspian Wendlebury", "partnership"),
    Person("newsroom_checker", "Olwen Thistlecombe", "council"),
    Person("newsroom_editor", "Ffion Applegarth-Rhee", "partnership"),
    Person("newsroom_moderator", "Delphine Cragthorpe", "council"),
    Person("auditor", "Dr Samuel Inchbold", "health"),
    Person("administrator", "Bridget Hallowmoor", "partnership"),
)


def seed() -> dict[str, Agency]:
    """Fill an empty database with Harrowmere's agencies and people; the agencies by their keys."""
    if {person.role for person in PEOPLE} != {role.key for role in roles() if role.account}:
        raise ValueError("Harrowmere needs exactly one person for each role that signs in")
    today = timezone.localdate()
    with acting(Verb.DEMO_SEEDED) as deed:
        deed.on = SyntheticMark.objects.create(place=PLACE)
        planted = _plant(today - timedelta(days=3 * 365))
        for person in PEOPLE:
            _settle(person, planted[person.agency], today - timedelta(days=3 * 365))
        _settle_workers(planted, today - timedelta(days=3 * 365))
    return planted


def _plant(opened: date) -> dict[str, Agency]:
    planted: dict[str, Agency] = {}
    for branch in agencies():
        planted[branch.key] = add(
            branch.name,
            kind=Kind(branch.kind),
            sector=Sector(branch.sector),
            opened=opened,
            ods_code=branch.code,
            parent=planted.get(branch.parent),
            duty=Duty(branch.duty),
        )
    return planted


def _settle(person: Person, agency: Agency, since: date) -> None:
    user = User.objects.create_user(person.email, None, name=person.name, agency=agency)
    RoleMembership.objects.create(user=user, role=person.role, since=since)
    TOTP.activate(user, generate_totp_secret())
    RecoveryCodes.activate(user)


def _settle_workers(planted: dict[str, Agency], since: date) -> None:
    """Give everybody else who sends from an account, or works the queue, an account of their own."""
    settled = {person.email for person in PEOPLE}
    for worker in workers().values():
        role = _WORKING.get(worker.key) or ("referrer" if worker.account and worker.source else "")
        if role and worker.email not in settled:
            user = User.objects.create_user(worker.email, None, name=worker.name, agency=planted[worker.agency])
            RoleMembership.objects.create(user=user, role=role, since=since)
