"""Of an e-mail its plain words are read, whatever else is in it; a program is known from a person."""

from __future__ import annotations

import time
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.core.disclosures import Reads, reads_as
from tandem.hub.comments.mail_reading import Letter, read
from tandem.hub.comments.page_words import words_of_page

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
    assert of(message) == Letter(
        "The bridge", "Well done.\n\nAll of you.", 12, attached=False, by_itself=False, answerable=True
    )


def test_words_that_came_as_a_page_alone_are_read_without_what_a_browser_reads() -> None:
    message = EmailMessage()
    page = "<head><title>No</title></head><style>p {}</style><p>My dad<br>hits&nbsp;me</p><script>x()</script>"
    message.set_content(page, subtype="html")
    assert of(message).words == "My dad\nhits\xa0me"
    assert reads_as(of(message).words) is Reads.SURELY


def test_where_a_page_breaks_its_lines_says_nothing() -> None:
    message = EmailMessage()
    message.set_content("<div>My stepfather\r\n  is</div>\n<p>hurting\nme\tevery night</p>", subtype="html")
    assert of(message).words == "My stepfather is\nhurting me every night"


def test_a_page_that_is_none_is_read_for_its_words() -> None:
    message = EmailMessage()
    message.set_content("<p>Here</p><![x y]]><p>My dad hits me</p>", subtype="html")
    assert "My dad hits me" in of(message).words


def test_the_subject_is_read() -> None:
    message = written("")
    message.replace_header("Subject", "My stepdad\thits =?utf-8?q?me=07?=")
    assert (of(message).subject, of(message).words) == ("My stepdad hits me", "")


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


@pytest.mark.parametrize("charset", [b"idna", b"punycode", b"undefined", b"utf-8\x00", b"hex", b"utf-7"])
def test_whatever_the_letters_are_said_to_be_the_words_can_be_kept(charset) -> None:
    letter = of(b"Content-Type: text/plain; charset=" + charset + b"\r\n\r\nMy dad hits me. +2AA- \xff")
    assert letter.words.startswith("My dad hits me.")
    letter.words.encode()


def test_what_only_steers_a_machine_is_not_kept() -> None:
    """20,000 of these would be more than an envelope holds."""
    assert of(b"\r\n" + b"\x01\x1b\x7f" * 7000).words == ""
    assert of(b"Subject: \xc2\x9bx\r\n\r\none\rtwo\x0bthree\x0cfour").words == "one\ntwo\nthree\nfour"


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n"]))
def test_nothing_that_is_sent_is_a_fault(raw, beginning) -> None:
    letter = of(beginning + raw)
    (letter.subject + letter.words).encode()


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("<!-- an aside -->Well<!-- that does not end done", "Well that does not end done"),
        ("<script>x()</script>Well<script>done", "Welldone"),
        ("<header>Well</header> <HEAD>x</HEAD >done", "Well done"),
        ("1 < 2 and <b title='a'>3</b> &gt; 2", "1 < 2 and 3 > 2"),
        ("<P class=x>Well<BR/>done", "Well\ndone"),
    ],
)
def test_broken_marks_cost_no_words(page: str, words: str) -> None:
    assert words_of_page(page).strip() == words


@pytest.mark.parametrize(
    "mark", ["<!", "<!--", "<a ", "<a b='", "</", "<?", "<![CDATA[", "<script>", "a", "<style><!--"]
)
def test_a_page_made_to_keep_us_busy_is_read_in_time_that_grows_with_its_length(mark: str) -> None:
    started = time.process_time()
    words_of_page(f"<{mark * (1_000_000 // len(mark))}")
    # What grows with the square of the length takes minutes.
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "header", ["Subject: " + "=?utf-8?q?a?= " * 60_000, "Content-Type: text/plain; " + "a=b; " * 60_000]
)
def test_of_an_endless_header_the_beginning_is_read(header: str) -> None:
    started = time.process_time()
    letter = of(f"{header}\n\nWell done.".encode())
    assert letter.words == "Well done."
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "body",
    [
        b"Content-Type: message/rfc822\n\n" * 1_500 + b"Well done.",
        b"Content-Type: text/html\n\n&#" + b"9" * 5_000 + b"; &#100;one",
        b"Content-Type: text/plain; charset=punycode\n\n" + b"a" * 1_000_000,
    ],
    ids=["parts within parts", "a character without end", "an alphabet for names"],
)
def test_what_the_library_stumbles_over_is_read_as_far_as_it_can_be(body: bytes) -> None:
    started = time.process_time()
    letter = of(b"Subject: Well\n" + body)
    assert letter.subject == "Well"
    assert letter.attached or "done" in letter.words or letter.words.startswith("aaa")
    assert time.process_time() - started < 2
