"""G34: text that only a holder of the keys can read, and that nobody can alter or move unseen."""

from __future__ import annotations

import base64
import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.core.errors import InputError
from tandem.hub.keyring import parse
from tandem.hub.sealing import UnopenableError, key_name, seal, unseal

PLACE = "children_person.address"
OLD, NEW = "old:" + "0123456789abcdef" * 4, "new:" + "fedcba9876543210" * 4


@settings(max_examples=50, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_what_was_sealed_opens_and_does_not_show(text) -> None:
    sealed = seal(text, place=PLACE)
    assert unseal(sealed, place=PLACE) == text
    assert sealed.isascii()
    if len(text) > 3:
        raw = base64.urlsafe_b64decode(sealed.rsplit(".", 1)[1])
        assert text.encode() not in raw
        assert text not in sealed


def test_the_same_text_is_never_sealed_the_same_twice() -> None:
    assert len({seal("Flat 2, Otter Row", place=PLACE) for _ in range(100)}) == 100


@pytest.mark.parametrize("part", range(4))
def test_an_altered_text_does_not_open(part) -> None:
    sealed = seal("Flat 2, Otter Row", place=PLACE)
    start = sealed.rindex(".") + 1
    at = start + part * (len(sealed) - start - 3) // 3
    altered = sealed[:at] + ("A" if sealed[at] != "A" else "B") + sealed[at + 1 :]
    with pytest.raises(UnopenableError, match=PLACE) as raised:
        unseal(altered, place=PLACE)
    assert "Otter" not in str(raised.value)


@pytest.mark.parametrize(
    "broken", ["", "plain text", "s1.test", "s1.test.", "s1.test.!!!", "s1.test.QUJD", "s2.test.QUJD"]
)
def test_what_is_no_sealed_text_is_refused_in_words(broken) -> None:
    with pytest.raises(UnopenableError, match=PLACE):
        unseal(broken, place=PLACE)


def test_a_text_moved_to_another_column_or_table_does_not_open() -> None:
    sealed = seal("Flat 2, Otter Row", place=PLACE)
    for elsewhere in ("children_person.also_known_as", "referrals_contact.address"):
        with pytest.raises(UnopenableError):
            unseal(sealed, place=elsewhere)


def test_a_text_passed_off_as_sealed_under_another_key_does_not_open(settings) -> None:
    settings.FIELD_KEYS = f"{NEW},{OLD}"
    sealed = seal("Flat 2, Otter Row", place=PLACE)
    with pytest.raises(UnopenableError):
        unseal(sealed.replace(".new.", ".old."), place=PLACE)


def test_a_wrong_key_and_a_missing_key_are_told_apart(settings) -> None:
    settings.FIELD_KEYS = OLD
    sealed = seal("Flat 2, Otter Row", place=PLACE)
    settings.FIELD_KEYS = "old:" + "00112233445566778899aabbccddeeff" * 2
    with pytest.raises(UnopenableError, match="does not open under the key 'old'"):
        unseal(sealed, place=PLACE)
    settings.FIELD_KEYS = NEW
    with pytest.raises(UnopenableError, match="needs the key 'old'") as raised:
        unseal(sealed, place=PLACE)
    assert "TANDEM_FIELD_KEYS" in str(raised.value)


def test_the_newest_key_seals_and_older_ones_open(settings) -> None:
    settings.FIELD_KEYS = OLD
    before = seal("Flat 2, Otter Row", place=PLACE)
    settings.FIELD_KEYS = f"{NEW}\n{OLD}\n"
    assert key_name(seal("x", place=PLACE)) == "new"
    assert unseal(before, place=PLACE) == "Flat 2, Otter Row"


def test_a_process_without_keys_says_which_setting_it_lacks(settings) -> None:
    settings.FIELD_KEYS = ""
    with pytest.raises(InputError, match="TANDEM_FIELD_KEYS is missing"):
        seal("x", place=PLACE)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is missing"),
        ("0123456789abcdef" * 4, "Key 1"),
        (f"{OLD},new:12", "Key 2"),
        (f"{OLD},{OLD}", "twice"),
        ("Name:" + "0123456789abcdef" * 4, "Key 1"),
        ("name.dotted:" + "0123456789abcdef" * 4, "Key 1"),
        ("zeros:" + "0" * 64, "at random"),
    ],
)
def test_keys_that_cannot_be_used_are_refused_without_being_quoted(text, said) -> None:
    with pytest.raises(InputError, match=said) as raised:
        parse(text, variable="TANDEM_FIELD_KEYS")
    assert "0123456789" not in str(raised.value)


def test_a_keyring_does_not_show_its_keys() -> None:
    assert "0123" not in repr(parse(OLD, variable="V"))


def test_keys_new_prints_a_line_that_can_be_used() -> None:
    command = [sys.executable, "-c", "from tandem.cli import main; main()", "keys", "new", "--name"]
    done = subprocess.run([*command, "2026-11"], capture_output=True, text=True, check=True, env=os.environ)
    assert parse(done.stdout, variable="V").names == ("2026-11",)
    refused = subprocess.run([*command, "Not A Name"], capture_output=True, text=True, check=False, env=os.environ)
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr
