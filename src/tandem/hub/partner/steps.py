"""The way through the form: the short way first, to the page with one's answers; then what can be added."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from tandem.hub.referrals.form import PAGES, Page, Subject, pages_of
from tandem.hub.referrals.form.written import Written

__all__ = ["Step", "after", "before", "later", "short_way"]


@dataclass(frozen=True, slots=True)
class Step:
    """A page about somebody; people are counted from 1."""

    page: Page
    number: int = 1

    @property
    def url(self) -> str:
        """Where the page is."""
        if self.page.subject is Subject.CONCERN:
            return reverse("partner:page", args=[self.page.key])
        return reverse("partner:person", args=[self.page.subject.value, self.number, self.page.key])


def short_way(written: Written) -> list[Step]:
    """The pages that matter most, in order: under five minutes."""
    return _in_order([each for each in PAGES if each.essential], written)


def later(written: Written) -> list[Step]:
    """The pages that can be added, in order; the first adult's page is there before there is an adult."""
    return _in_order([each for each in PAGES if not each.essential], written)


def after(here: Step, written: Written) -> Step | None:
    """The page after this one on its way; ``None`` where the answers come next."""
    return _beside(here, written, 1)


def before(here: Step, written: Written) -> Step | None:
    """The page before this one on its way; ``None`` for the first."""
    return _beside(here, written, -1)


def _beside(here: Step, written: Written, by: int) -> Step | None:
    way = short_way(written) if here.page.essential else later(written)
    if here not in way:
        return None
    place = way.index(here) + by
    return way[place] if 0 <= place < len(way) else None


def _in_order(pages: list[Page], written: Written) -> list[Step]:
    found: list[Step] = []
    for page in pages:
        if page.subject is Subject.CONCERN:
            found.append(Step(page))
        elif page == next(each for each in pages if each.subject is page.subject):
            found.extend(_about_people(page.subject, pages, written))
    return found


def _about_people(subject: Subject, pages: list[Page], written: Written) -> list[Step]:
    people = len(written.people(subject))
    if not people:
        return [Step(pages_of(subject)[0])]
    return [Step(page, number) for number in range(1, people + 1) for page in pages if page.subject is subject]
