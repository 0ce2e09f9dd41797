"""One contact at the front door: received, acknowledged, screened, checked, decided, answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from tandem.core.calendar import local_day
from tandem.synthetic.data import load
from tandem.synthetic.rates import Odds
from tandem.synthetic.records import Check, Child, Contact, Decision, Feedback, Household
from tandem.synthetic.senders import Voice, describe, sender
from tandem.synthetic.setting import Setting
from tandem.synthetic.timing import at, exponential, next_office, on_working_day, working_day_after

__all__ = ["History", "receive"]

_WHOLE_FAMILY = frozenset(
    {"neglect", "domestic_abuse", "parental_mental_health", "parental_substances", "family_stress", "absent_parent"}
)
_ASKED = ("hospital", "community", "police", "primary", "secondary", "housing")
_ANSWERS = {"hospital": "health", "community": "health", "police": "police", "primary": "education",
            "secondary": "education", "housing": "other"}  # fmt: skip
_HOURS_TO_ANSWER = {"red": 4, "amber": 24, "green": 72}
_BUSY_HOURS = {"police": 3.0, "hospital": 9.0, "primary": 10.0, "secondary": 12.0, "housing": 22.0, "community": 34.0}
"""Hours that each agency takes to answer, on average."""
_WORKING_DAYS_TO_DECIDE = Odds(((0, 40), (1, 46), (2, 6), (3, 3), (4, 2), (6, 2), (9, 1)))
_WHEN_SHORT_OF_PEOPLE = Odds(((0, 12), (1, 28), (2, 14), (3, 14), (5, 14), (8, 18)))
_LESSER = Odds((("decide_no_further_action", 44), ("decide_advice", 33), ("decide_early_help", 23)))
_NOT_TOLD = {
    "domestic_abuse": "increased_risk_to_child",
    "sexual_harm": "sexual_abuse_in_family",
    "physical": "lose_evidence",
    "exploitation": "obstruct_police",
}
_MINUTE = timedelta(minutes=1)


@dataclass(slots=True)
class History:
    """What the front door knows of one child."""

    referred: date | None = None
    """The day of the latest referral."""
    open_until: date | None = None
    """Until when social care works with the child; ``None`` where it does not."""
    number: str = ""
    """The contact that the open case began with."""

    def is_open(self, on: date) -> bool:
        """Whether a case is open on a day."""
        return self.open_until is not None and on <= self.open_until


def receive(
    setting: Setting,
    rng: Random,
    key: str,
    *,
    voice: Voice,
    family: Household,
    index: Child,
    day: date,
    known: Mapping[str, History],
    accept: bool | None,
) -> Contact:
    """A contact as it runs to its end, whenever that is; ``accept`` says what becomes of it where that is settled."""
    received = _received(setting, rng, voice, day)
    day = local_day(received)
    adult = next((each for each in family.adults if each.in_household), family.adults[0])
    taken = accept if accept is not None else rng.random() < voice.accepted
    told = describe(voice, rng, index, adult, day, taken=taken, in_words=not setting.for_returns)
    who = sender(voice, rng, index)
    about = _about(rng, told.theme, family, index, day)
    urgent = taken and told.theme in {"physical", "sexual_harm", "domestic_abuse"} and rng.random() < 0.12
    channel = _channel(rng, who.kind, account=who.account, voice=voice.key, urgent=urgent)
    acknowledged = next_office(received + exponential(rng, 1100 if day >= setting.busy_from else 45) * _MINUTE, rng)
    if urgent:
        acknowledged = received + rng.randrange(3, 20) * _MINUTE
    screened = acknowledged + rng.randrange(2, 40) * _MINUTE
    chosen_at = screened + rng.randrange(4, 35) * _MINUTE
    outcome = _outcome(setting, rng, voice, told.theme, taken=taken)
    priority = _priority(rng, outcome)
    decided = _decided_at(setting, rng, received, chosen_at, urgent=urgent)
    everyone_open = all(known[child.key].is_open(day) for child in about)
    asked = () if everyone_open else _checks(rng, about, priority, chosen_at, decided)
    level = _asserted(rng, voice, outcome)
    decisions = tuple(
        _decision(
            setting,
            rng,
            child,
            when=decided,
            outcome=outcome,
            asserted=level,
            known=known[child.key],
            received=day,
            taken=taken,
        )
        for child in about
    )
    told_yes, why_not, agreed = _parents(rng, voice, who.kind, told.theme)
    words = load("concerns")
    return Contact(
        key=key,
        received=received,
        channel=channel,
        sender=who,
        household=family.key,
        children=tuple(child.key for child in about),
        adults=tuple(each.key for each in family.adults if each.in_household or rng.random() < 0.4),
        level=level,
        immediate_danger=urgent,
        theme=told.theme,
        concern=told.concern,
        child_says=told.child_says,
        wanted=told.wanted,
        working_well=told.working_well,
        parents_told=told_yes,
        not_told_because=why_not,
        agreement=agreed,
        unsafe_contact=rng.choice(words["unsafe"]) if told.theme == "domestic_abuse" and rng.random() < 0.15 else "",
        acknowledged=acknowledged,
        screened=screened,
        priority=priority,
        priority_at=chosen_at,
        priority_because=words["priority"][priority][0],
        checks=asked,
        question=words["question"] if asked else "",
        decisions=decisions,
        feedback=_feedback(rng, who.kind, channel, outcome if not everyone_open else "find_open_case", decided),
    )


def _received(setting: Setting, rng: Random, voice: Voice, day: date) -> datetime:
    hours = setting.hours[voice.hours]
    if hours.office:
        day = on_working_day(day)
    return at(day, hours.hours.draw(rng), rng.randrange(60))


def _about(rng: Random, theme: str, family: Household, index: Child, day: date) -> tuple[Child, ...]:
    if theme not in _WHOLE_FAMILY or rng.random() < 0.15:
        return (index,)
    minors = (child for child in family.children if child.age(day) < 18)
    return tuple(child for child in minors if child is index or _may_be_known(child, day))


def _may_be_known(child: Child, day: date) -> bool:
    """Whether a child is born, or far enough on to be known of."""
    return child.is_born(day) or (child.expected - day).days < 120


def _channel(rng: Random, kind: str, *, account: bool, voice: str, urgent: bool) -> str:
    if kind != "professional":
        return "telephone" if rng.random() < 0.45 else "public"
    if urgent and rng.random() < 0.7:
        return "telephone"
    if voice == "police":
        return "police_list" if rng.random() < 0.7 else "account" if account else "form"
    if account:
        return "account"
    return "form" if rng.random() < 0.75 else "email"


def _outcome(setting: Setting, rng: Random, voice: Voice, theme: str, *, taken: bool) -> str:
    if not taken:
        if rng.random() < 0.012:
            return "decide_transfer"
        if voice.group in {"schools", "other"} and rng.random() < 0.012:
            return "decide_designated_officer"
        return _LESSER.draw(rng)
    if setting.for_returns and rng.random() < setting.rates.no_further_action:
        return "decide_no_further_action"
    # Enquiries also begin later, in a case that is open: about one in four of them.
    severe = {"physical": 2.0, "sexual_harm": 2.2, "domestic_abuse": 1.2, "disability": 0.1, "low_level": 0.3}
    return (
        "decide_strategy"
        if rng.random() < 0.75 * setting.rates.enquiries * severe.get(theme, 0.9)
        else "decide_assessment"
    )


def _priority(rng: Random, outcome: str) -> str:
    if outcome == "decide_strategy":
        return "red"
    return "amber" if rng.random() < (0.8 if outcome == "decide_assessment" else 0.3) else "green"


def _decided_at(setting: Setting, rng: Random, received: datetime, ready: datetime, *, urgent: bool) -> datetime:
    """When it is decided: seldom late, except while the front door is short of people."""
    if urgent:
        return ready + rng.randrange(10, 90) * _MINUTE
    short = local_day(received) >= setting.busy_from
    days = (_WHEN_SHORT_OF_PEOPLE if short else _WORKING_DAYS_TO_DECIDE).draw(rng)
    day = working_day_after(local_day(received), days) if days else on_working_day(local_day(received))
    return max(at(day, rng.randrange(10, 17), rng.randrange(60)), ready + rng.randrange(20, 120) * _MINUTE)


def _asserted(rng: Random, voice: Voice, outcome: str) -> str:
    """The level the sender gives: what the front door will decide, give or take how they read the threshold."""
    if not voice.workers:
        return "not_recorded"
    drift = voice.level + rng.gauss(0.25, 0.6)
    if rng.random() < 0.06:
        return "not_recorded"
    return str(max(1, min(4, _LEVELS[outcome] + round(drift))))


_LEVELS = {
    "decide_no_further_action": 1,
    "decide_advice": 2,
    "decide_early_help": 3,
    "decide_transfer": 3,
    "decide_designated_officer": 2,
    "decide_assessment": 4,
    "decide_strategy": 4,
    "find_open_case": 4,
}
_TESTS = {"decide_assessment": "child_in_need", "decide_strategy": "section_47"}


def _decision(
    setting: Setting,
    rng: Random,
    child: Child,
    *,
    when: datetime,
    outcome: str,
    asserted: str,
    known: History,
    received: date,
    taken: bool,
) -> Decision:
    words = load("concerns")
    code = "find_open_case" if known.is_open(received) else outcome
    level = str(_LEVELS[code])
    accepted = code in _TESTS
    # A few requests for services are taken and go no further: the census counts them as referrals.
    no_further = code == "decide_no_further_action" and (
        taken or (not setting.for_returns and rng.random() < setting.rates.no_further_action)
    )
    recent = known.referred is not None and received <= _a_year_on(known.referred)
    return Decision(
        child=child.key,
        at=when,
        code="decide_accepted_no_further_action" if no_further else code,
        level=level,
        differs_because=rng.choice(words["differs"]) if asserted not in (level, "not_recorded") else "",
        legal_test=_TESTS.get(code, "none_met" if code != "find_open_case" else ""),
        rationale=rng.choice(words["rationale"][code]),
        by=rng.choice(("w_manager_1", "w_manager_2")),
        referral=accepted or no_further,
        re_referral=(accepted or no_further) and recent,
    )


def _a_year_on(day: date) -> date:
    return day.replace(year=day.year + 1, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year + 1)


def _checks(
    rng: Random, about: tuple[Child, ...], priority: str, chosen: datetime, decided: datetime
) -> tuple[Check, ...]:
    share = {"red": 0.95, "amber": 0.65, "green": 0.25}[priority]
    if rng.random() >= share:
        return ()
    asked = chosen + rng.randrange(3, 15) * _MINUTE
    if asked >= decided:
        return ()
    schools = {child.school for child in about}
    wanted = [key for key in _ASKED if key not in ("primary", "secondary") or key in schools]
    due = asked + timedelta(hours=_HOURS_TO_ANSWER[priority])
    return tuple(_check(rng, key, asked, due, decided) for key in wanted if rng.random() < 0.8)


def _check(rng: Random, agency: str, asked: datetime, due: datetime, decided: datetime) -> Check:
    words = load("concerns")
    hours = (due - asked).total_seconds() / 3600
    # What is wanted within hours is answered sooner than what has days.
    answered = asked + timedelta(hours=exponential(rng, _BUSY_HOURS[agency] * (hours / 24) ** 0.7), minutes=6)
    if answered > decided + timedelta(hours=14):
        return Check(agency=agency, asked=asked, due=due, answered=None, answer="", words="")
    draw = rng.random()
    if draw < 0.025:
        return Check(
            agency=agency,
            asked=asked,
            due=due,
            answered=answered,
            answer="refused",
            words=rng.choice(words["refusals"]),
        )
    if draw < 0.3:
        return Check(agency=agency, asked=asked, due=due, answered=answered, answer="nil", words="")
    said = rng.choice(words["answers"][_ANSWERS[agency]])
    return Check(agency=agency, asked=asked, due=due, answered=answered, answer="received", words=said)


def _parents(rng: Random, voice: Voice, kind: str, theme: str) -> tuple[str, str, str]:
    if kind != "professional":
        return "not_recorded", "", "not_recorded"
    draw = rng.random()
    if draw < (0.3 if voice.key in {"police", "ambulance"} else 0.12):
        return "not_recorded", "", "not_recorded"
    if theme in _NOT_TOLD and rng.random() < 0.4:
        return "no", _NOT_TOLD[theme], "not_sought"
    agreed = "obtained" if rng.random() < 0.7 else "refused" if rng.random() < 0.3 else "not_recorded"
    return "yes", "", agreed


def _feedback(rng: Random, kind: str, channel: str, outcome: str, decided: datetime) -> Feedback | None:
    """What the sender hears, about a working day later; one in eight hears nothing."""
    when = next_office(decided + exponential(rng, 500) * _MINUTE + 5 * _MINUTE, rng)
    by = rng.choice(("w_worker_1", "w_worker_2"))
    if kind == "anonymous":
        return Feedback(at=when, words="", next_step="", way="", not_told_because="It came without a name.", by=by)
    if rng.random() < 0.12:
        return None
    if kind == "public":
        considered = "What you told us has been considered by a social worker."
        return Feedback(at=when, words=considered, next_step="", way="telephone", not_told_because="", by=by)
    words, following = load("concerns")["feedback"][outcome]
    way = "account" if channel == "account" else "telephone" if kind == "child" else "e-mail"
    if kind == "child":
        words = "Thank you for telling us. A social worker has read what you said and will talk with you about it."
        following = ""
    return Feedback(at=when, words=words, next_step=following, way=way, not_told_because="", by=by)
