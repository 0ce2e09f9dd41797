"""What may be told in public of a measure, as evidence: where it began, where it stands and why, and its target.

No name of a person, and no small count: readers see no more of it than whoever keeps the plan.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from django.db.models import Max
from django.forms.models import model_to_dict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.errors import InputError
from tandem.core.figure import Figure, Unit
from tandem.core.progress_rules import progress_rules
from tandem.hub.evidence.answers import Answer, Number, Source
from tandem.hub.evidence.drawing import with_chart
from tandem.hub.evidence.own import OwnKind
from tandem.hub.plan.following import Followed, follow
from tandem.hub.plan.models import Measure, PublicWord, Reading, Withdrawal
from tandem.hub.plan.picture import in_words, picture_of
from tandem.hub.plan.queries_of_improvement import public_measures
from tandem.hub.plan.words import state_words
from tandem.report.wording import day

__all__ = ["KIND", "answer_of"]


def answer_of(measure: Measure, *, now: datetime, drawn: bool = True) -> Answer:
    """What may be told of a measure; the same for the same data on the same day."""
    found = follow(measure, now=now)
    latest, plan = found.latest, measure.outcome.recommendation.plan
    told = Answer(
        title=measure.name,
        period=_("from %(day)s") % {"day": day(found.series.start.on)} if latest is None else latest.period,
        sentence=in_words(found),
        says=state_words(found.judgement.state),
        page="",
        numbers=tuple(_numbers(found)),
        sources=(*_sources(found), Source(plan.name)),
        caveats=(
            _("Where it stands is computed from its readings and the day, and nobody types it."),
            *dict.fromkeys(words for each in found.series.points for words in each.figure.caveats),
        ),
        method=_("Straight line from baseline to target, rules of %(day)s")
        % {"day": progress_rules(found.on).authority.effective_from},
    )
    return with_chart(told, picture_of(found), key=f"measure {measure.pk}", drawn=drawn)


def _numbers(found: Followed) -> Iterator[Number]:
    start, latest, measure = found.series.start, found.latest, found.measure
    yield Number(_("Baseline, %(day)s") % {"day": day(start.on)}, start.figure, _parts(start.figure))
    if latest is not None:
        yield Number(_("Latest reading, %(period)s") % {"period": latest.period}, latest.figure, _parts(latest.figure))
    target = Figure(measure.name, measure.target, Unit(measure.unit))
    yield Number(_("Target, to be reached by %(day)s") % {"day": day(measure.target_by)}, target)


def _parts(figure: Figure) -> tuple[float, float] | None:
    """What a share is one of by the other."""
    if figure.unit is not Unit.SHARE or figure.value is None or not figure.n:
        return None
    return round(figure.value * figure.n), figure.n


def _sources(found: Followed) -> Iterator[Source]:
    points = (found.series.start, *found.series.points)
    for name, address in dict.fromkeys((each.source, each.address) for each in points if each.source):
        yield Source(name, url=address)


def _told(key: str) -> Measure:
    found = public_measures().filter(pk=int(key)).first() if key.isdecimal() else None
    if found is None:
        raise InputError(
            _("No such measure may be told in public."),
            hint=_("Whoever keeps the plan says on its page that its measures may be told."),
        )
    return found


def _answer(key: str, /, *, now: datetime, drawn: bool) -> Answer:
    return answer_of(_told(key), now=now, drawn=drawn)


def _choices() -> list[tuple[str, str]]:
    return [(str(each.pk), f"{each.outcome.recommendation.plan.name}: {each.name}") for each in public_measures()]


def _inputs(key: str) -> Mapping[str, str]:
    measure = _told(key)
    readings = [model_to_dict(each) for each in measure.readings.all()]
    withdrawn = [each.pk for each in measure.readings.filter(withdrawal__isnull=False)]
    told = json.dumps([model_to_dict(measure), readings, withdrawn], default=str, sort_keys=True)
    return {f"measure {key} and what was written down of it": hashlib.sha256(told.encode()).hexdigest()}


def _newest() -> str:
    rows = (kept.objects.aggregate(newest=Max("pk"))["newest"] for kept in (Reading, Withdrawal, PublicWord))
    return " ".join(str(newest or "") for newest in rows)


KIND = OwnKind(
    kind="measure",
    title=gettext_lazy("A measure of the improvement plan"),
    label=gettext_lazy("Measure"),
    page=re.compile(r"/staff/improvement/measures/(?P<key>\d+)/?"),
    choices=_choices,
    answer=_answer,
    inputs=_inputs,
    newest=_newest,
)
