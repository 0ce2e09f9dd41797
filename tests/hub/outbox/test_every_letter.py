"""Every e-mail that any app may send: G26 and G27 for each template, as it is written and as it is sent."""

from __future__ import annotations

from pathlib import Path

import pytest

import tandem.hub
from tandem.hub.outbox.letters import check, write

LETTERS = sorted(path.stem for path in Path(tandem.hub.__file__).parent.glob("*/templates/mail/*.txt"))
REFERENCE, LINK = "7KD-2QM-9XT", "https://tandem.example.gov.uk/partner/status/abc/"
ABOUT_NOTHING_KEPT = ("comment_not_taken", "comment_received")
"""Answers to whoever sent a comment by e-mail: the same to each, for somebody else may read the post it goes to."""


def test_there_are_letters() -> None:
    assert LETTERS


@pytest.mark.parametrize("name", LETTERS)
def test_it_can_tell_nothing_about_anybody(hub, name) -> None:
    check(name)


def test_nobody_is_asked_to_answer_where_no_answer_is_read(hub, settings) -> None:
    """Letters come from an address that nobody reads: whoever waits for a call about a child writes elsewhere."""
    settings.CONTACT_EMAIL = "newsroom@thornby.example"
    for name in LETTERS:
        said = write(name, reference=REFERENCE, link=LINK).text.replace("Do not answer this e-mail", "")
        assert "answer this e-mail" not in said
    assert "write to newsroom@thornby.example" in write("disclosure_waits", reference=REFERENCE, link="").text


@pytest.mark.parametrize("name", LETTERS)
def test_it_reads_as_a_letter(hub, name) -> None:
    letter = write(name, reference=REFERENCE, link=LINK)
    assert 10 < len(letter.subject) < 80
    assert "\n" not in letter.subject
    assert "http" not in letter.subject
    assert (REFERENCE in letter.subject + letter.text or LINK in letter.text) is (name not in ABOUT_NOTHING_KEPT)
    assert "Invented Partnership" in letter.text
    assert "{" not in letter.text + letter.html
    assert "&amp;" not in letter.text
    assert (LINK in letter.text) == (f'<a href="{LINK}">' in letter.html)
    assert "\n\n\n" not in letter.text
