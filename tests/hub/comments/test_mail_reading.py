"""Of an e-mail its plain words are read, whatever else is in it; a program is known from a person."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.hub.comments.mail_reading import Letter, read

WHO, TO, OWN = "ferry@thornby.example", "comments+12@news.example", "tandem@news.example"


def of(raw: bytes | EmailMessage, *, sender: str = WHO, to: str = TO) -> Letter:
    return read(raw if isinstance(raw, bytes) else raw.as_bytes(), sender=sender, to=to, own=OWN)


def written(words: str = "Well done.", **headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = WHO, TO, "The bridge"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(words)
    return message


def test_plain_words_are_kept_and_the_page_beside_them_is_not() -> None:
    message = written("Well done.\r\n\r\n\r\n\r\nAll of you.  ")
    message.add_alternative("<p>Well <b>done</b>.</p>", subtype="html")
    assert of(message) == Letter("Well done.\n\nAll of you.", 12, attached=False, by_itself=False, answerable=True)


def test_words_that_came_as_a_page_alone_are_read_without_what_a_browser_reads() -> None:
    message = EmailMessage()
    page = "<head><title>No</title></head><style>p {}</style><p>My dad<br>hits&nbsp;me</p><script>x()</script>"
    message.set_content(page, subtype="html")
    assert of(message).words == "My dad\nhits\xa0me"


def test_a_file_is_an_attachment_and_the_words_beside_it_are_read_still() -> None:
    message = written("Look at this.")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    assert (of(message).words, of(message).attached) == ("Look at this.", True)
    notes = written("And this.")
    notes.add_attachment("My notes", filename="notes.txt")
    assert (of(notes).words, of(notes).attached) == ("And this.", True)


@pytest.mark.parametrize(
    ("to", "subject", "page"),
    [
        ("comments+12@news.example", "", 12),
        ("comments+12@news.example", "About #13", 12),
        ("comments@news.example", "Re: About # 13", 13),
        ("comments@news.example", "The 13th", None),
        ("comments+x@news.example", "#9999999999999", None),
    ],
)
def test_the_address_or_else_the_subject_names_the_story(to, subject, page) -> None:
    message = written()
    message.replace_header("Subject", subject)
    assert of(message, to=to).page == page


@pytest.mark.parametrize(
    ("sender", "headers", "by_itself"),
    [
        ("", {}, True),
        (WHO, {"Auto_Submitted": "auto-replied"}, True),
        (WHO, {"Auto_Submitted": "Auto-Generated; x=y"}, True),
        ("MAILER-DAEMON@thornby.example", {}, False),
        ("no-reply@thornby.example", {}, False),
        (OWN.upper(), {}, False),
        ("two@a.example,three@b.example", {}, False),
        ("a b@thornby.example", {}, False),
        (WHO, {"Precedence": "bulk"}, False),
        (WHO, {"List_Id": "<parents.thornby.example>"}, False),
        (WHO, {"X_Auto_Response_Suppress": "All"}, False),
    ],
)
def test_a_program_a_list_or_nobody_is_never_answered(sender, headers, by_itself) -> None:
    letter = of(written(**headers), sender=sender)
    assert (letter.by_itself, letter.answerable) == (by_itself, False)


def test_somebody_who_says_that_no_program_sent_it_is_answered() -> None:
    assert of(written(Auto_Submitted="no")).answerable


def test_what_is_written_badly_is_read_as_far_as_it_goes() -> None:
    assert of(b"Content-Type: text/plain; charset=klingon\r\n\r\ncaf\xe9\x00!").words == "caf\ufffd!"
    assert of(b"Subject: =?utf-8?b?////?=\r\nList-Id: \xff\xfe\r\n\r\nWords.").words == "Words."
    assert of(b"").words == ""


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n"]))
def test_nothing_that_is_sent_is_a_fault(raw, beginning) -> None:
    assert isinstance(of(beginning + raw), Letter)
