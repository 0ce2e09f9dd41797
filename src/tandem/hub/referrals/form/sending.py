"""From what somebody wrote to what is sent: the same answers, each where the hub keeps it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from tandem.core.sharing import Level, not_informed_reasons
from tandem.core.sharing_decisions import Consent, ParentsInformed, ParentsTold
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.form.faults import day_of, nhs_number_of, upn_of
from tandem.hub.referrals.form.written import Answered, Somebody, Written
from tandem.hub.referrals.sending import Channel, Responsibility, SenderKind, Sending, SentBy, ToldAdult, ToldChild

__all__ = ["to_send"]

_RESPONSIBILITY = {"yes": Responsibility.YES, "no": Responsibility.NO, None: Responsibility.NOT_KNOWN}


def to_send(
    written: Written,
    *,
    key: str,
    user: User | None,
    agency_named: Callable[[str], Agency | None],
    account_at: Callable[[str], User | None],
    on: date,
) -> Sending:
    """The concern as it is written. What does not fit its place goes with the words, whole and as typed.

    What is written down for a professional belongs to their account, if they
    have one: there they see what became of it, and confirm what they rang about.
    """
    told = _Taking(written.answers)
    recorded = written.recorded
    sender = _sender(told, user=None if recorded else user, agency_named=agency_named)
    if recorded:
        kind = SenderKind(recorded["kind"])
        sender = replace(sender, kind=kind, user=account_at(sender.email) if kind is SenderKind.PROFESSIONAL else None)
    kept = [child for child in written.children if child.answers] or written.children[:1]
    return Sending(
        key=key,
        channel=Channel(recorded["channel"]) if recorded else _channel(user),
        sender=sender,
        children=tuple(_child(child, on=on) for child in kept),
        adults=tuple(_adult(adult, kept, on=on) for adult in written.adults if adult.answers),
        level=_level(told),
        immediate_danger=told.look("immediate_danger") == "yes",
        parents=_parents(told),
        agreement=Consent(told.look("agreement") or Consent.NOT_RECORDED),
        unsafe_contact=told.line("unsafe_contact", None),
        told=told.rest,
        received_at=datetime.fromisoformat(recorded["received"]) if recorded else None,
        recorded_by=user if recorded else None,
    )


class _Taking:
    """Answers on their way out: what found its own place is taken off; all else, "not known" too, stays told."""

    def __init__(self, answers: Answered) -> None:
        self.rest: dict[str, str | None] = dict(answers)

    def look(self, name: str) -> str | None:
        return self.rest.get(name)

    def line(self, name: str, most: int | None) -> str:
        """A text for a place that holds ``most`` characters; a longer one is cut there and stays told in full."""
        value = self.rest.get(name) or ""
        if value and (most is None or len(value) <= most):
            del self.rest[name]
        return value[:most]

    def day(self, name: str, *, latest: date | None = None) -> date | None:
        """A date; what cannot be read as one, or has not come yet, stays told as it was typed."""
        day = day_of(self.rest.get(name))
        if day is None or (latest is not None and day > latest):
            return None
        del self.rest[name]
        return day


def _channel(user: User | None) -> Channel:
    """A suspended account vouches for nobody: whoever sends from it is called back as anybody without one."""
    return Channel.ACCOUNT if user is not None and user.is_active else Channel.FORM


def _sender(told: _Taking, *, user: User | None, agency_named: Callable[[str], Agency | None]) -> SentBy:
    named = told.line("sender_agency", 200)
    agency = (agency_named(named) if named else None) or (user.agency if user and not named else None)
    return SentBy(
        kind=SenderKind.PROFESSIONAL,
        name=told.line("sender_name", 200),
        role=told.line("sender_role", 200),
        agency=agency,
        agency_name="" if agency else named,
        telephone=told.line("sender_telephone", 40),
        email=told.line("sender_email", 254),
        user=user,
    )


def _child(child: Somebody, *, on: date) -> ToldChild:
    told = _Taking(child.answers)
    number = nhs_number_of(told.look("nhs_number"))
    if number:
        del told.rest["nhs_number"]
    if upn := upn_of(told.look("upn")):
        told.rest["upn"] = upn
    born = told.day("born", latest=on)
    return ToldChild(
        given_name=told.line("given_name", 100),
        family_name=told.line("family_name", 100),
        also_known_as=told.line("also_known_as", 200),
        born=born,
        # A child is born or expected; where both are written, the date expected stays told.
        expected=None if born else told.day("expected"),
        sex=told.line("sex", 1),
        nhs_number=number or "",
        address_is_confidential=told.look("address_confidential") == "yes",
        told=told.rest,
    )


def _adult(adult: Somebody, children: list[Somebody], *, on: date) -> ToldAdult:
    told = _Taking(adult.answers)
    relationships: dict[int, str] = {}
    responsibility: dict[int, Responsibility] = {}
    for place, child in enumerate(children):
        for key in ("relationship", "responsibility"):
            marked = f"{key}.{child.mark}"
            if marked in told.rest:
                told.rest[f"{key}.{place + 1}"] = told.rest.pop(marked)
        if told.look(f"relationship.{place + 1}"):
            relationships[place] = told.line(f"relationship.{place + 1}", 100)
        if f"responsibility.{place + 1}" in told.rest:
            responsibility[place] = _RESPONSIBILITY[told.rest.pop(f"responsibility.{place + 1}")]
    return ToldAdult(
        given_name=told.line("given_name", 100),
        family_name=told.line("family_name", 100),
        born=told.day("born", latest=on),
        relationships=relationships,
        responsibility=responsibility,
        told=told.rest,
    )


def _level(told: _Taking) -> Level:
    level = told.look("level")
    if level is None or level not in set(Level):
        return Level.NOT_RECORDED
    del told.rest["level"]
    return Level(level)


def _parents(told: _Taking) -> ParentsInformed:
    """The structured answer; a "no" for which no reason was chosen stays told, and is asked for later."""
    said, reason = told.look("parents_told"), told.look("parents_not_told_reason")
    if said == "yes":
        return ParentsInformed(ParentsTold.YES)
    if said == "no" and reason in {each.key for each in not_informed_reasons()}:
        return ParentsInformed(ParentsTold.NO, reason)
    return ParentsInformed(ParentsTold.NOT_RECORDED)
