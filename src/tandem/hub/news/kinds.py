"""What kinds of page the newsroom publishes, with their words and the addresses of their lists."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

__all__ = ["COMMENTED", "DATED", "TIMELESS", "Kind"]


class Kind(StrEnum):
    """A kind of page. A page keeps its kind for as long as it lives."""

    NEWS = "news"
    LAST_WORD = "last_word"
    FOCUS = "focus"
    BLOG = "blog"
    EDITOR = "editor"
    FILM = "film"
    EVENT = "event"
    REPORT = "report"
    PERSON = "person"
    TERM = "term"

    @property
    def one(self) -> str:
        """What one of them is called."""
        return str(_TOLD[self].one)

    @property
    def many(self) -> str:
        """What the list of them is called."""
        return str(_TOLD[self].many)

    @property
    def about(self) -> str:
        """What stands in that list, in a sentence."""
        return str(_TOLD[self].about)

    @property
    def address(self) -> str:
        """The last part of the address of the list, below that of the desk."""
        return _TOLD[self].address

    @property
    def commented(self) -> bool:
        """Whether readers may have their say below it."""
        return self in COMMENTED

    @property
    def dated(self) -> bool:
        """Whether it stands in time, with one before and one after it."""
        return self in DATED


@dataclass(frozen=True, slots=True)
class _Told:
    one: str | Promise
    many: str | Promise
    about: str | Promise
    address: str


_TOLD = {
    Kind.NEWS: _Told(_("News"), _("Latest news"), _("What happened, with the evidence for it."), "latest"),
    Kind.LAST_WORD: _Told(
        _("Last word"), _("Last word"), _("What somebody thinks, and says under their own name."), "last-word"
    ),
    Kind.FOCUS: _Told(_("Focus"), _("Focus"), _("One matter, looked at closely."), "focus"),
    Kind.BLOG: _Told(_("The daily blog"), _("The daily blog"), _("Short posts, day by day."), "blog"),
    Kind.EDITOR: _Told(
        _("Editor’s comment"), _("Editor’s comment"), _("What the newsroom itself thinks."), "editors-comment"
    ),
    Kind.FILM: _Told(_("TV"), _("TV"), _("Films, each with captions and every word in writing."), "tv"),
    Kind.EVENT: _Told(_("Event"), _("Events"), _("Where the partnership can be met."), "events"),
    Kind.REPORT: _Told(
        _("Report"), _("Reports"), _("What the partnership and its scrutineers report, year by year."), "reports"
    ),
    Kind.PERSON: _Told(_("Person"), _("People and board"), _("Who answers for what."), "people"),
    Kind.TERM: _Told(_("Term"), _("Glossary"), _("The words of safeguarding, in plain ones."), "glossary"),
}

DATED = frozenset({Kind.NEWS, Kind.LAST_WORD, Kind.FOCUS, Kind.BLOG, Kind.EDITOR, Kind.FILM, Kind.REPORT})
TIMELESS = frozenset({Kind.PERSON, Kind.TERM})
"""What is no news on any day: it is in no feed and no archive."""
COMMENTED = DATED - {Kind.REPORT}
TOLD_OF = DATED | {Kind.EVENT}
"""What readers and their programs are told of when it comes out: a term of the glossary is news to nobody."""
