"""How a child or young person may say that they can be reached safely."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["SafeBy"]


class SafeBy(StrEnum):
    """By what an answer may come; each is kept in the words in which a chronology says it."""

    TEXT = "text message"
    CALL = "telephone call"
    EMAIL = "e-mail"
    POST = "letter"
    ADULT = "an adult they trust"
    IN_PERSON = "in person"
    NOT = "not at all"

    @property
    def words(self) -> str:
        """As a form offers it to the child."""
        return _WORDS[self]


_WORDS = {
    SafeBy.TEXT: "Send me a text message",
    SafeBy.CALL: "Ring me",
    SafeBy.EMAIL: "Send me an e-mail",
    SafeBy.POST: "Write me a letter",
    SafeBy.ADULT: "Tell an adult I trust, for example my teacher",
    SafeBy.IN_PERSON: "See me, where I say",
    SafeBy.NOT: "Please do not get in touch with me",
}
