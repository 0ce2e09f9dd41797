"""What the form asks: its pages and questions as data, in the order in which they are put.

Every question may be left blank, and every question may be answered "not
known", which is kept apart from a blank for good. The few
that matter most are marked; none of them holds a concern back.
"""

from __future__ import annotations

from tandem.hub.referrals.form.kinds import Choice, Kind, Page, Question, Subject
from tandem.hub.referrals.form.pages import ESSENTIAL, PAGES, page, pages_of, question

__all__ = ["ESSENTIAL", "PAGES", "Choice", "Kind", "Page", "Question", "Subject", "page", "pages_of", "question"]
