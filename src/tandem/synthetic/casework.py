"""From a decision to the end of a case: assessment, enquiry, conference, plan, reviews, closure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from tandem.core.calendar import add_months, local_day
from tandem.synthetic.care import Care, take_into_care
from tandem.synthetic.cases import Assessment, Case, Enquiry, NeedPlan, ProtectionPlan, Step
from tandem.synthetic.data import load
from tandem.synthetic.rates import Odds
from tandem.synthetic.records import Child, Contact, Decision
from tandem.synthetic.setting import Setting
from tandem.synthetic.timing import exponential, on_working_day, working_day_after

__all__ = ["follow"]

_DAY = timedelta(days=1)
_SOCIAL_WORKERS = ("w_social_1", "w_social_2", "w_social_3")
_SUPERVISOR = "w_supervisor"
_CHAIR = "w_chair"
_REVIEWS_UNTIL_THE_END = Odds(((1, 22), (2, 42), (3, 24), (4, 8), (6, 4)))
_ADULT = 18
_YEARS_MORE = 1700
"""Days, on average, that a case goes on which has been open for years already."""
_USUAL_STARTS = 0.03
"""Children who start to be looked after for each referral where the chances below hold as they stand."""
_CLOSED_AFTER_CARE = {
    "E11": "RC1", "E12": "RC1", "E41": "RC3", "E45": "RC4", "E46": "RC4", "E47": "RC4", "E48": "RC4", "E7": "RC6",
}  # fmt: skip


def follow(
    setting: Setting,
    rng: Random,
    contact: Contact,
    *,
    decision: Decision,
    child: Child,
    plans_before: int,
    still_at: date | None = None,
    in_care: bool = False,
) -> Case:
    """Everything that follows a decision that made a referral.

    ``still_at`` is a day on which the case is known to be open, with the child ``in_care`` or helped at home.
    """
    work = _Work(setting, rng, contact, decision=decision, child=child, plans_before=plans_before)
    return work.case(still_at, in_care=in_care)


class _Work:
    """One case as it goes on; each method takes a day and gives the day on which the next thing may happen."""

    def __init__(
        self, setting: Setting, rng: Random, contact: Contact, *, decision: Decision, child: Child, plans_before: int
    ) -> None:
        self.setting, self.rng, self.rates = setting, rng, setting.rates
        self.contact, self.decision, self.child = contact, decision, child
        self.plans_before = plans_before
        self.decided = local_day(decision.at)
        self.care: list[Care] = []
        self.open_at: date | None = None
        self.grown = add_months(child.born, 12 * _ADULT)
        self.worker = rng.choice(_SOCIAL_WORKERS)
        self.theme = load("concerns")["themes"][contact.theme]
        self.assessments: list[Assessment] = []
        self.enquiries: list[Enquiry] = []
        self.need_plans: list[NeedPlan] = []
        self.protection_plans: list[ProtectionPlan] = []
        self.steps: list[Step] = []

    def case(self, still_at: date | None, *, in_care: bool) -> Case:
        """The whole case."""
        decided = self.decided
        if self.decision.code == "decide_accepted_no_further_action":
            return self._done(decided, "")
        if still_at is not None and not in_care:
            self.open_at = still_at
        if self.decision.code == "decide_strategy":
            closed, reason = self._enquire(on_working_day(decided + _DAY * (self.rng.random() < 0.45)), opened=None)
        else:
            closed, reason = self._assess(working_day_after(decided, 1 + (self.rng.random() < 0.3)))
        self._look_after(still_at if in_care else None)
        return self._done(closed, reason)

    def _look_after(self, in_care_at: date | None) -> None:
        """Whether the child comes into care, the likelier the further the case has gone."""
        rng = self.rng
        alone = self.contact.theme == "absent_parent" and self.child.age(self.decided) >= 14
        chance = 0.16 if self.protection_plans else 0.05 if self.enquiries else 0.4 if alone else 0.02
        if in_care_at is None and rng.random() >= chance * self.rates.starts_to_be_looked_after / _USUAL_STARTS:
            return
        start = max(self.decided, self.child.born) + _DAY * int(1 + exponential(rng, 40))
        care = take_into_care(
            rng,
            self.child.born,
            start,
            need="N8" if alone else "N1" if rng.random() < 0.75 else self.theme["need"],
            home=self.child.number * 10,
            still_at=in_care_at,
            alone=alone,
        )
        if care is not None:
            self.care.append(care)
            ended = [NeedPlan(plan.start, min(plan.end, start)) for plan in self.need_plans]
            self.need_plans = [plan for plan in ended if plan.start < plan.end]
            self.assessments = [
                replace(each, factors=("20",)) if each.factors == ("21",) else each for each in self.assessments
            ]

    def _done(self, closed: date, reason: str) -> Case:
        if self.care and reason:
            closed = max(closed, self.care[-1].end + _DAY * self.rng.randrange(8))
            reason = _CLOSED_AFTER_CARE.get(self.care[-1].reason, "RC7")
        if reason:
            closed = max(closed, *(each.authorised for each in self.assessments), closed)
            self._step(
                closed, "close", "practice_supervisor", _SUPERVISOR, closure_reason=reason, feedback_route="told"
            )
        return Case(
            child=self.child.key,
            contact=self.contact.key,
            referred=local_day(self.contact.received),
            source=self.contact.sender.source or "10",
            need=self.theme["need"] if self.rng.random() < 0.55 else "N1",
            nfa=not reason,
            assessments=tuple(self.assessments),
            enquiries=tuple(self.enquiries),
            need_plans=tuple(self.need_plans),
            protection_plans=tuple(self.protection_plans),
            care=tuple(self.care),
            closed=closed,
            reason=reason,
            steps=tuple(sorted(self.steps, key=lambda step: step.day)),
        )

    def _step(self, day: date, kind: str, actor: str, by: str, **details: str) -> None:
        self.steps.append(Step(day, kind, actor, by, details))

    def _assess(self, start: date) -> tuple[date, str]:
        """An assessment under section 17, and what comes of it."""
        rng = self.rng
        self._step(start, "allocate", "front_door_manager", self.decision.by, worker=self.worker)
        least, most = self.rates.assessment_days.draw(rng)
        authorised = self._by_the_end(start, working_day_after(start, rng.randint(least, most)), 45)
        seen = min(working_day_after(start, rng.randrange(1, 9)), authorised)
        self._see(seen)
        if seen < authorised and rng.random() < 0.06 and not self._nearly_grown(seen):
            self._escalate(seen)
            return self._enquire(seen, opened=start)
        if self.open_at or rng.random() < self._other_plans() * (6 if self.theme["need"] == "N2" else 1):
            self._authorise(start, authorised)
            return self._need_plan(authorised)
        self._authorise(start, authorised, nothing=self.contact.theme == "low_level")
        self._step(authorised, "end_assessment", "practice_supervisor", _SUPERVISOR, outcome="No services are needed")
        return authorised, "RC8" if rng.random() < 0.72 else "RC9"

    def _other_plans(self) -> float:
        """Child in need plans for each referral, but for those that follow a protection plan of themselves."""
        rates = self.rates
        return max(0.01, rates.need_plans - rates.enquiries * rates.conferences * rates.plans)

    def _authorise(self, start: date, authorised: date, *, nothing: bool = False) -> None:
        factors = ("21",) if nothing else self._factors()
        self._step(
            authorised,
            "authorise_assessment",
            "practice_supervisor",
            _SUPERVISOR,
            outcome="Assessment completed",
            factors=", ".join(factors),
        )
        self.assessments.append(Assessment(start, authorised, factors))

    def _escalate(self, day: date) -> None:
        self._step(
            day,
            "escalate_to_strategy",
            "practice_supervisor",
            _SUPERVISOR,
            rationale="New information gives reasonable cause to suspect significant harm.",
            legal_test="section_47",
        )

    def _enquire(self, start: date, *, opened: date | None) -> tuple[date, str]:
        """A section 47 enquiry; ``opened`` is when an assessment that goes on beside it began."""
        rng = self.rng
        self._discuss(start)
        joint = "joint" if rng.random() < 0.4 else "single"
        self._step(
            start, "begin_section_47", "social_worker", self.worker, single_or_joint=joint, legal_test="section_47"
        )
        seen = start if rng.random() < 0.6 else working_day_after(start, 1)
        self._see(seen)
        target = working_day_after(start, 15)
        if rng.random() >= self.rates.conferences or self._nearly_grown(start):
            return self._no_conference(start, target, opened or start)
        least, most = self.rates.conference_days.draw(rng)
        held = self._by_the_end(start, working_day_after(start, rng.randint(least, most)), 15)
        self._step(
            min(working_day_after(seen, 2), held),
            "call_conference",
            "practice_supervisor",
            _SUPERVISOR,
            rationale="The child is judged to be at continuing risk of significant harm.",
        )
        quorum = (
            {"quorate": "yes"}
            if rng.random() < 0.96
            else {"quorate": "no", "not_quorate_because": "Waiting would have left the child without a plan."}
        )
        self._step(held, "hold_conference", "conference_chair", _CHAIR, **quorum)
        self.enquiries.append(Enquiry(start, target, held, held))
        authorised = self._beside(opened or start, held)
        if rng.random() < self.rates.plans:
            return self._protect(held, opened or start, authorised)
        self._step(
            held,
            "decide_no_plan",
            "conference_chair",
            _CHAIR,
            rationale="The conference found that the child is safe enough with what has been put in place.",
        )
        self._authorise(opened or start, authorised)
        return working_day_after(authorised, rng.randrange(1, 12)), "RC7"

    def _discuss(self, day: date) -> None:
        """A strategy discussion and, on the next working day, its record to all who took part.

        One in six goes ahead without an agency that the quorum names, as happens at night and says so.
        """
        # From the child's key, not from the dice: the rest of the place stays as it was.
        absent = ("", "", "health", "", "", "police")[sum(map(ord, self.child.key)) % 6]
        there = [key for key in ("social_care", "police", "health") if key != absent]
        said = {"present": ", ".join(there)}
        if absent:
            said["not_quorate_because"] = "It could not wait until morning; they read the record and agreed."
        self._step(day, "hold_strategy_discussion", "social_worker", self.worker, **said)
        copied = " and ".join(key.replace("_", " ") for key in there)
        self._step(working_day_after(day, 1), "copy_strategy_record", "social_worker", self.worker, copied_to=copied)

    def _beside(self, start: date, after: date) -> date:
        """When an assessment beside an enquiry is authorised: never before the enquiry is over."""
        least, most = self.rates.assessment_days.draw(self.rng)
        natural = working_day_after(start, self.rng.randint(least, most))
        later = max(natural, working_day_after(after, self.rng.randrange(6)))
        return max(after, self._by_the_end(start, later, 45))

    def _no_conference(self, start: date, target: date, opened: date) -> tuple[date, str]:
        rng = self.rng
        ended = working_day_after(start, rng.randrange(4, 14))
        self.enquiries.append(Enquiry(start, target, None, ended))
        found = "no_ongoing_harm" if rng.random() < 0.6 else "unsubstantiated"
        self._step(
            ended,
            f"end_section_47_{found}",
            "practice_supervisor",
            _SUPERVISOR,
            rationale="Enquiries are complete; the child is not judged to be at continuing risk of significant harm.",
        )
        authorised = self._beside(opened, ended)
        self._authorise(opened, authorised)
        if rng.random() < self._other_plans() * 2:
            return self._need_plan(authorised)
        self._step(authorised, "end_assessment", "practice_supervisor", _SUPERVISOR, outcome="Advice and signposting")
        return working_day_after(authorised, rng.randrange(1, 8)), "RC7"

    def _protect(self, start: date, opened: date, authorised: date) -> tuple[date, str]:
        rng = self.rng
        category = self.rates.abuse.draw(rng)
        self._step(start, "make_protection_plan", "conference_chair", _CHAIR, category=category)
        self._step(
            working_day_after(start, rng.choice((6, 8, 9, 10, 10, 12))),
            "hold_core_group",
            "social_worker",
            self.worker,
        )
        self._authorise(opened, authorised)
        reviews = [on_working_day(start + _DAY * self._first_review())]
        for _ in range(_REVIEWS_UNTIL_THE_END.draw(rng) - 1):
            reviews.append(on_working_day(reviews[-1] + _DAY * rng.randrange(140, 182)))
        for number, review in enumerate(reviews):
            kind = "hold_review" if number else "hold_first_review"
            outcome = "The plan goes on" if review != reviews[-1] else "The plan ends"
            self._step(review, kind, "conference_chair", _CHAIR, outcome=outcome)
        end = reviews[-1]
        latest = category if rng.random() < 0.92 else rng.choice(("NEG", "EMO"))
        self.protection_plans.append(ProtectionPlan(start, end, category, latest, self.plans_before, tuple(reviews)))
        self.plans_before += 1
        self._step(
            end,
            "end_protection_plan",
            "conference_chair",
            _CHAIR,
            rationale="The risk has lessened and change has held.",
        )
        return self._need_plan(end, made=True)

    def _first_review(self) -> int:
        """Days to the first review: within three months, all but one in thirty."""
        return self.rng.randrange(70, 86) if self.rng.random() < 0.967 else self.rng.randrange(92, 120)

    def _need_plan(self, after: date, *, made: bool = False) -> tuple[date, str]:
        """A child in need plan; ``made`` where it follows a protection plan of itself."""
        rng = self.rng
        start = working_day_after(after, 1 + rng.randrange(4))
        if not made:
            self._step(start, "make_child_in_need_plan", "social_worker", self.worker, outcome="Services are agreed")
        long = self.theme["need"] == "N2"
        days = 28 + int(exponential(rng, 500 if long else 120))
        if self.open_at is not None and self.open_at < self.grown:
            days = (max(self.open_at, start) - start).days + 28 + int(exponential(rng, _YEARS_MORE))
        days = min(days, max(28, (self.grown - start).days))
        end = on_working_day(start + _DAY * days)
        chance = 0.22 if not made else 0.08
        if self.open_at is None and days > 60 and rng.random() < chance and not self._nearly_grown(end):
            turn = on_working_day(start + _DAY * rng.randrange(20, days - 20))
            self.need_plans.append(NeedPlan(start, turn))
            self._escalate(turn)
            return self._enquire(working_day_after(turn, 1), opened=None)
        self.need_plans.append(NeedPlan(start, end))
        self._step(
            end,
            "end_child_in_need_plan",
            "practice_supervisor",
            _SUPERVISOR,
            rationale="The plan has done what it was made for.",
        )
        draw = rng.random()
        reason = "RC5" if draw < 0.03 else "RC6" if long and self.child.age(end) >= _ADULT - 1 else "RC7"
        return working_day_after(end, rng.randrange(6)) if rng.random() < 0.8 else end, reason

    def _by_the_end(self, start: date, done: date, allowed: int) -> date:
        """What would lie open and overdue on the last day was seen to before it, where the records go into a return."""
        last = self.setting.last
        if self.setting.for_returns and working_day_after(start, allowed) <= last < done:
            return max(start, _working_day_by(last))
        return done

    def _nearly_grown(self, on: date) -> bool:
        return self.child.age(on) >= _ADULT - 1

    def _see(self, day: date) -> None:
        old_enough = self.child.age(self.setting.last) > 3
        if old_enough and self.rng.random() < 0.85:
            self._step(day, "see_child", "social_worker", self.worker, seen_alone="yes")
            return
        why = "The child asked for their aunt to stay." if old_enough else "The child is too young."
        self._step(day, "see_child", "social_worker", self.worker, seen_alone="no", not_alone_because=why)

    def _factors(self) -> tuple[str, ...]:
        if self.theme["factors"] == ["21"]:
            return ("20",)
        more = [code for code in self.theme["more"] if self.rng.random() < 0.3 and code not in self.theme["factors"]]
        return (*self.theme["factors"], *more)


def _working_day_by(day: date) -> date:
    while on_working_day(day) != day:
        day -= _DAY
    return day
