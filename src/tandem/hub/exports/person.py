"""What is held about one person beside the contacts that tell of them: who they are, and who could see that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from django.db.models import Q
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from tandem.hub.children.models import (
    EmergencyOpening,
    Listing,
    Person,
    PossibleConflict,
    Recognition,
    Relation,
    Sealing,
)
from tandem.hub.children.queries import addresses_of, is_guarded
from tandem.hub.exports.lines import joined, when
from tandem.hub.exports.wording import Wording
from tandem.hub.referrals.again import referred_before
from tandem.hub.referrals.queries import referrals_of
from tandem.report.documents import Section

__all__ = ["about_person", "people_around"]


def people_around(records: Sequence[Person]) -> list[Person]:
    """Everybody whom a relation ties to a person, now or before."""
    return [row.adult if row.child in records else row.child for row in _relations(records)]


def about_person(person: Person, records: Sequence[Person], words: Wording) -> Iterator[Section]:
    """Each kind of thing under its heading; what is of or about others marked for somebody to redact."""
    yield Section(_("Who"), points=tuple(_who(each, words) for each in records))
    guarded = _("Confidential: give it to nobody before you know who asks.")
    yield Section(_("Where they live"), (guarded,) if is_guarded(person) else tuple(addresses_of(person)))
    parts = (
        (_("Around them"), _around(records, words)),
        (_("Why these records are one person, or were thought to be"), _joins(records, words)),
        (_("When the record was sealed"), _seals(records, words)),
        (_("Opened in an emergency"), _openings(records, words)),
        (_("Who could open it, and from whom it was kept"), _listings(records, words)),
        (_("Referrals"), _referrals(person)),
    )
    for heading, lines in parts:
        if found := tuple(lines):
            yield Section(heading, points=found)


def _who(each: Person, words: Wording) -> str:
    facts = (
        each.name,
        words(each.also_known_as, where=_("the record")),
        f"{_('born')} {_day(each.born)}" if each.born else "",
        f"{_('expected')} {_day(each.expected)}" if each.expected else "",
        each.sex,
        each.ethnicity,
        f"{_('NHS number')} {each.nhs_number}" if each.nhs_number else "",
        f"{_('unique pupil number')} {each.upn}" if each.upn else "",
        f"{_('the council’s number')} {each.council_number}" if each.council_number else "",
        each.get_standing_display(),
        f"{_('recorded')} {_day(each.recorded)}",
    )
    return ", ".join(filter(None, map(str, facts)))


def _relations(records: Sequence[Person]) -> list[Relation]:
    found = Relation.objects.filter(Q(child__in=records) | Q(adult__in=records)).select_related("child", "adult")
    return list(found.order_by("since", "pk"))


def _around(records: Sequence[Person], words: Wording) -> Iterator[str]:
    for row in _relations(records):
        head = f"{row.adult.name}, {row.kind or _('not known')}: {row.child.name}"
        said = (
            (_("parental responsibility"), row.responsibility.replace("_", " ")),
            (_("since"), _day(row.since)),
            (_("until"), _day(row.until)),
        )
        yield words.about_another(joined(head, said), where=_("around them"), why=_("about somebody else"))


def _joins(records: Sequence[Person], words: Wording) -> Iterator[str]:
    found = Recognition.objects.filter(Q(record__in=records) | Q(known_as__in=records))
    where = _("the record")
    for each in found.select_related("proposed_by", "confirmed_by", "parted_by", "record", "known_as"):
        said = (
            (_("confirmed"), _signed(each.confirmed_at, each.confirmed_by, each.confirmed_reason)),
            (_("parted or refused"), _signed(each.parted_at, each.parted_by, each.parted_reason)),
        )
        line = joined(_signed(each.proposed_at, each.proposed_by, each.reason), said)
        if each.record in records and each.known_as in records:
            yield words(line, where=where)
        else:
            yield words.about_another(line, where=where, why=_("about somebody else"))


def _seals(records: Sequence[Person], words: Wording) -> Iterator[str]:
    for each in Sealing.objects.filter(person__in=records).select_related("by", "ended_by"):
        head = f"{_day(each.since)}, {each.by.name}, {each.get_category_display()}: {each.reason}"
        line = joined(head, ((_("unsealed"), _signed(each.until, each.ended_by, each.ended_reason)),))
        yield words.about_another(line, where=_("the record"), why=_("why it was sealed"))


def _openings(records: Sequence[Person], words: Wording) -> Iterator[str]:
    found = EmergencyOpening.objects.filter(person__in=records).select_related("user__agency", "reviewed_by")
    for each in found:
        who = f"{each.user.name}, {each.user.agency}"
        head = f"{when(each.opened_at)}, {who}, {each.get_category_display()}: {each.reason}"
        judged = {True: _("justified"), False: _("not justified"), None: ""}[each.justified]
        said = (
            (_("open until"), when(each.until)),
            (_("reviewed"), _signed(each.reviewed_at, each.reviewed_by, f"{judged}. {each.finding}")),
        )
        yield words.about_another(joined(head, said), where=_("the record"), why=_("why it was opened"))


def _listings(records: Sequence[Person], words: Wording) -> Iterator[str]:
    why = _("about somebody who works here")
    for each in Listing.objects.filter(person__in=records).select_related("user", "conflict").order_by("since", "pk"):
        kept = _("kept from them") if each.barred else _("could open it")
        said = ((_("until"), _day(each.until)), (_("how they are related"), _reason_of(each)))
        line = joined(f"{_day(each.since)}, {each.user.name}, {kept}: {each.reason}", said)
        yield words.about_another(line, where=_("the record"), why=why)
    found = PossibleConflict.objects.filter(person__in=records).select_related("conflict__user", "decided_by")
    for possible in found:
        asked = _("%(when)s: whether %(name)s is related to them") % {
            "when": _day(possible.found_at),
            "name": possible.conflict.user.name,
        }
        answer = {True: _("yes"), False: _("no"), None: ""}[possible.closes]
        said = (
            (_("how they are related"), possible.conflict.reason),
            (_("decided"), _signed(possible.decided_at, possible.decided_by, f"{answer}. {possible.reason}")),
        )
        yield words.about_another(joined(asked, said), where=_("the record"), why=why)


def _reason_of(listing: Listing) -> str:
    conflict = listing.conflict
    if conflict is None:
        return ""
    return "; ".join(filter(None, (conflict.reason, _signed(conflict.until, conflict.ended_by, conflict.ended_reason))))


def _referrals(person: Person) -> Iterator[str]:
    referrals = list(referrals_of(person))
    for each in referrals:
        before = referred_before(each.date, [other.date for other in referrals])
        again = _("a re-referral, within 12 months of %(day)s") % {"day": _day(before)} if before else ""
        yield ", ".join(filter(None, (_day(each.date), f"{_('source')} {each.source}", again)))


def _signed(moment: datetime | None, who: object, said: str) -> str:
    return f"{_day(moment)}, {getattr(who, 'name', '')}: {said}" if moment else ""


def _day(day: date | datetime | None) -> str:
    if day is None:
        return ""
    return f"{localtime(day) if isinstance(day, datetime) else day:%-d %B %Y}"
