"""What both doors know of news by e-mail: the kinds of envelope, and how often somebody may be written to."""

from __future__ import annotations

from datetime import timedelta

__all__ = ["ASK", "CONFIRM", "LEAVE", "LINK_LIVES", "LONGEST_ADDRESS", "MOST_TOPICS", "NEVER", "PACES", "TOKEN"]

ASK, CONFIRM, LEAVE, NEVER = "news_ask", "news_confirm", "news_leave", "news_never"
PACES = ("at_once", "weekly")
LINK_LIVES = timedelta(days=7)
"""For how long the link to confirm is good; an address that nobody confirmed is forgotten then."""
LONGEST_ADDRESS, MOST_TOPICS = 254, 50
TOKEN = r"[A-Za-z0-9_-]{32}"  # noqa: S105 - the shape of one
"""What stands in a link of a letter."""
