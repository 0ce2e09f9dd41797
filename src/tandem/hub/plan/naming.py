"""What a plan tells in public names nobody. Whoever writes what may be somebody's name is asked before it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from tandem.hub.board.giving_away import refuse_giving_away
from tandem.hub.plan.models import ImprovementPlan, Measure
from tandem.hub.plan.queries_of_improvement import told_in_public

__all__ = ["refuse_names", "refuse_names_in_public"]


def refuse_names(plan: ImprovementPlan) -> None:
    """Raise :class:`~tandem.hub.board.giving_away.MayGiveAway` where what would be told may name somebody."""
    withdraw = _("Say that it names nobody, or first withdraw the measure or the reading that does.")
    refuse_giving_away(_told(plan), hint=withdraw)


def refuse_names_in_public(plan: ImprovementPlan, texts: Iterable[str]) -> None:
    """The same of what is added to a plan whose measures may be told in public already."""
    if told_in_public(plan):
        refuse_giving_away(texts, hint=_("It may be told in public: take the name out, or say that it names nobody."))


def _told(plan: ImprovementPlan) -> Iterator[str]:
    yield plan.name
    measures = Measure.objects.filter(outcome__recommendation__plan=plan, withdrawal__isnull=True)
    for measure in measures.prefetch_related("readings"):
        yield from (measure.name, measure.start_source)
        yield from (each.source for each in measure.readings.filter(withdrawal__isnull=True))
