"""Two years of Harrowmere's contacts, taken through the hub's own actions in the order in which they happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from tandem.core.calendar import local_day
from tandem.core.safe_ways import SafeBy
from tandem.core.sharing import Level
from tandem.core.sharing_decisions import Consent, ParentsInformed, ParentsTold
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency, Kind, Sector
from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import Person
from tandem.hub.children.recognising import recognise
from tandem.hub.demo.guarded import propose_a_pair, seal_a_family
from tandem.hub.referrals import actions
from tandem.hub.referrals.actions.deciding import CODES
from tandem.hub.referrals.models import Answer, Attendance, Contact, Priority, ToldOf, Transfer
from tandem.hub.referrals.queries_of_requests import answerers
from tandem.hub.referrals.sending import Channel, Responsibility, SenderKind, Sending, SentBy, ToldAdult, ToldChild
from tandem.synthetic import Child, Event, Place
from tandem.synthetic import Contact as Told
from tandem.synthetic.data import load as words_of

__all__ = ["load"]

_UNJOINED = timedelta(days=4)
"""Children told of in the last days are not yet recognised, so that there is something to recognise."""
_SAFE_FOR_A_CHILD = (
    ("safe_by", SafeBy.ADULT.value),
    ("safe_to", "My form tutor"),
    ("safe_when", "At school, before lessons"),
)
_ANSWERED = {
    "return_check": Answer.Kind.RECEIVED,
    "return_nil": Answer.Kind.NIL,
    "refuse_check": Answer.Kind.REFUSED,
}


def load(place: Place, agencies: dict[str, Agency]) -> int:
    """Send, screen, decide and answer everything that happened in the place; how many contacts there are."""
    with acting(Verb.DEMO_SEEDED):
        city = _City(place, agencies)
        for event in place.events():
            city.happen(event)
        seal_a_family(city.users["w_manager_1"], now=place.until)
        propose_a_pair(city.users["w_worker_1"], now=place.until)
    return len(city.kept)


@dataclass(slots=True)
class _Kept:
    """A contact in the hub and what it was told of in the place."""

    told: Told
    contact: Contact
    numbers: dict[str, int]
    decided: bool = False
    excused: bool = False
    """Whether it is recorded why nobody was told."""


@dataclass(slots=True)
class _City:
    place: Place
    agencies: dict[str, Agency]
    kept: dict[str, _Kept] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    users: dict[str, User] = field(init=False)
    told: dict[str, Told] = field(init=False)
    children: dict[str, Child] = field(init=False)

    def __post_init__(self) -> None:
        accounts = {user.email: user for user in User.objects.all()}
        self.users = {each.key: accounts[each.email] for each in self.place.workers if each.email in accounts}
        self.told = {each.key: each for each in self.place.contacts}
        self.children = {each.key: each for each in self.place.children}

    def happen(self, event: Event) -> None:
        """Do in the hub what happened in the place."""
        by = self.users.get(event.by, self.users["w_worker_1"])
        with on_behalf(Behalf(actor=by.pk, agency=by.agency_id)):
            if event.kind in ("submit", "take_by_phone"):
                self._receive(event)
            else:
                self._step(self.kept[event.contact], event, by)

    def _step(self, kept: _Kept, event: Event, by: User) -> None:
        deeds: dict[str, Callable[[_Kept, Event, User], object]] = {
            "acknowledge": self._acknowledge,
            "begin_screening": self._screen,
            "set_priority": self._prioritise,
            "request_checks": self._ask,
            "give_feedback": self._tell,
            **dict.fromkeys(_ANSWERED, self._answer),
            **dict.fromkeys(CODES, self._decide),
        }
        deeds.get(event.kind, self._record)(kept, event, by)

    def _receive(self, event: Event) -> None:
        told = self.told[event.contact]
        contact = actions.receive(self._sending(told), now=event.at)
        self.kept[told.key] = _Kept(told, contact, {key: n for n, key in enumerate(told.children, start=1)})

    def _sending(self, told: Told) -> Sending:
        sender = told.sender
        spoken = told.channel == "telephone"
        return Sending(
            key=f"{self.place.seed}-{told.key}",
            channel=Channel(told.channel),
            sender=SentBy(
                kind=SenderKind(sender.kind),
                name=sender.name,
                role=sender.role,
                agency=self.agencies.get(sender.agency),
                telephone=sender.telephone,
                email=sender.email,
                user=self.users.get(sender.worker) if told.channel == "account" else None,
                source=sender.source,
            ),
            children=tuple(self._child(self.children[key], told) for key in told.children),
            adults=self._adults(told),
            told={
                name: words
                for name, words in (
                    ("what_happened", told.concern),
                    ("own_words", told.child_says),
                    ("working_well", told.working_well),
                    ("asked_for", told.wanted),
                    *(_SAFE_FOR_A_CHILD if sender.kind == "child" else ()),
                )
                if words
            },
            level=Level(told.level),
            immediate_danger=told.immediate_danger,
            parents=ParentsInformed(ParentsTold(told.parents_told), told.not_told_because or None),
            agreement=Consent(told.agreement),
            unsafe_contact=told.unsafe_contact,
            recorded_by=self.users["w_worker_1"] if spoken else None,
        )

    def _child(self, child: Child, told: Told) -> ToldChild:
        day = local_day(told.received)
        household = next(each for each in self.place.households if each.key == told.household)
        address = household.address(day)
        born = child.is_born(day)
        answers = {"address": f"{address.line}, {address.town} {address.postcode}"}
        if child.school and born:
            answers["school"] = self.agencies[child.school].name
        answers["gp"] = self.agencies[child.practice].name
        answers["language"] = child.language
        return ToldChild(
            given_name=child.given_name if born else "",
            family_name=child.family_name,
            also_known_as=child.also_known_as if born else "",
            born=child.born if born else None,
            expected=None if born else child.expected,
            sex=child.known_sex(day),
            nhs_number=child.nhs_number if born else "",
            told={
                **answers,
                "ethnicity": child.ethnicity,
                "disability": ", ".join(child.disabilities or ("NONE",)),
                **({"upn": child.upn} if child.upn and born else {}),
            },
        )

    def _adults(self, told: Told) -> tuple[ToldAdult, ...]:
        household = next(each for each in self.place.households if each.key == told.household)
        places = {key: at for at, key in enumerate(told.children)}
        found = []
        for adult in household.adults:
            if adult.key in told.adults:
                mine = [row for row in household.relations if row.adult == adult.key and row.child in places]
                found.append(
                    ToldAdult(
                        given_name=adult.given_name,
                        family_name=adult.family_name,
                        born=adult.born,
                        relationships={places[row.child]: row.kind for row in mine},
                        responsibility={places[row.child]: Responsibility(row.responsibility) for row in mine},
                    )
                )
        return tuple(found)

    def _acknowledge(self, kept: _Kept, event: Event, by: User) -> None:
        kept.contact = actions.acknowledge(kept.contact, by=by, now=event.at)

    def _screen(self, kept: _Kept, event: Event, by: User) -> None:
        now = event.at
        kept.contact = actions.begin_screening(kept.contact, by=by, now=now)
        if now > self.place.until - _UNJOINED:
            return
        for told in ToldOf.objects.filter(contact=kept.contact).select_related("person"):
            key = kept.told.children[told.number - 1]
            known = self.people.setdefault(key, told.person)
            if known != told.person:
                reason = "Same name, date of birth and address."
                recognise(told.person, as_=known, reason=reason, by=by, now=now)

    def _prioritise(self, kept: _Kept, event: Event, by: User) -> None:
        chosen, why = Priority(kept.told.priority), kept.told.priority_because
        kept.contact = actions.set_priority(kept.contact, chosen, rationale=why, by=by, now=event.at)

    def _ask(self, kept: _Kept, event: Event, by: User) -> None:
        asked = [self.agencies[check.agency] for check in kept.told.checks]
        why = "A child may need help or protection, and each agency may hold a part of the picture."
        actions.ask_partners(kept.contact, asked, question=kept.told.question, reason=why, by=by, now=event.at)

    def _answer(self, kept: _Kept, event: Event, _by: User) -> None:
        agency = self.agencies[event.details["agency"]]
        words = next(check.words for check in kept.told.checks if check.agency == event.details["agency"])
        asked = kept.contact.information_requests.get(agency=agency)
        kind = _ANSWERED[event.kind]
        refusal = "other" if kind is Answer.Kind.REFUSED else ""
        by = next(iter(answerers(asked, now=event.at)), self.users["w_worker_1"])
        actions.answer(asked, kind, words=words, refusal=refusal, by=by, now=event.at)

    def _decide(self, kept: _Kept, event: Event, by: User) -> None:
        if kept.decided:
            return
        need = words_of("concerns")["themes"][kept.told.theme]["need"]
        made = {
            kept.numbers[each.child]: actions.Deciding(
                code=each.code,
                rationale=each.rationale,
                level=Level(each.level),
                level_differs_because=each.differs_because,
                legal_test=each.legal_test,
                receiving_authority="The authority where the family now lives",
                open_case=f"the case of {each.child}",
                primary_need=need,
            )
            for each in kept.told.decisions
        }
        kept.contact = actions.decide(kept.contact, made, by=by, now=event.at)
        kept.decided = True
        if event.at < self.place.until - _UNJOINED:
            self._transfer(kept, event, by)

    def _transfer(self, kept: _Kept, event: Event, by: User) -> None:
        """Hand over in the call in which the other authority takes on; of the last days' none is taken on yet."""
        for child in ToldOf.objects.filter(contact=kept.contact, state="transferred"):
            actions.hand_over(
                kept.contact,
                child,
                reason=Transfer.Reason.LIVES_THERE,
                handed_to="the duty worker there",
                way="by telephone and secure e-mail",
                items=["who the child is and where they live", "what was told, and by which agency"],
                why="They have to be able to act.",
                by=by,
                at=event.at,
                now=event.at,
            )
            actions.take_on(
                kept.contact, child, acknowledged_by="the duty worker there", by=by, at=event.at, now=event.at
            )

    def _tell(self, kept: _Kept, event: Event, by: User) -> None:
        told = kept.told.feedback
        if told is None:
            return
        actions.tell(
            kept.contact,
            words=told.words,
            next_step=told.next_step,
            # A child is answered by the way they chose, which the contact says.
            way="" if kept.told.sender.kind == "child" else told.way,
            not_told_because=told.not_told_because,
            safe=True,
            by=by,
            now=event.at,
        )

    def _record(self, kept: _Kept, event: Event, by: User) -> None:
        if event.kind == "close" and kept.told.feedback is None and not kept.excused:
            self._excuse(kept, event)
        child = kept.contact.children.get(number=kept.numbers[event.child])
        worker = self.users.get(event.details.get("worker", ""))
        actions.record_step(
            kept.contact,
            child,
            event.kind,
            actor=event.actor,
            details=dict(event.details) | ({"worker": worker.name} if worker else {}),
            by=by,
            at=event.at,
            now=event.at,
            given_to=worker,
            seats=self._seats(event, by),
        )
        if event.actor == "social_worker" and event.kind != "close":
            self._carry(kept, event, by)

    def _seats(self, event: Event, by: User) -> list[actions.Seat]:
        """Who was asked to a strategy discussion: whoever makes its quorum."""
        if event.kind != "hold_strategy_discussion":
            return []
        there = event.details["present"].split(", ")
        organisations = [each for each in self.agencies.values() if each.kind == Kind.ORGANISATION]
        first = {each.sector: each for each in reversed(organisations)}
        asked = (
            (Attendance.Partner.SOCIAL_CARE, by.name, "Social worker", by.agency),
            (Attendance.Partner.POLICE, "Ivo Trenchard", "Detective sergeant", first[Sector.POLICE]),
            (Attendance.Partner.HEALTH, "Nerys Quillfeather", "Named nurse", first[Sector.HEALTH]),
        )
        came = {True: Attendance.Came.ATTENDED, False: Attendance.Came.APOLOGIES}
        return [actions.Seat(name, role, each, came[each in there], agency) for each, name, role, agency in asked]

    def _carry(self, kept: _Kept, event: Event, by: User) -> None:
        """Give the case to whoever works on it, where nobody carries it yet; in the last days nobody has."""
        child = kept.contact.children.get(number=kept.numbers[event.child])
        if event.at < self.place.until - _UNJOINED and not child.allocations.filter(until__isnull=True).exists():
            supervisor = self.users["w_supervisor"]
            actions.allocate(kept.contact, child, by, by=supervisor, now=event.at)

    def _excuse(self, kept: _Kept, event: Event) -> None:
        """Nothing closes before its sender is told: where the place never told them, say why."""
        kept.excused = True
        if kept.told.sender.kind != "anonymous":
            why = "They have left the agency, and nobody answers the number they gave."
            actions.tell(kept.contact, not_told_because=why, by=self.users["w_manager_1"], now=event.at)
