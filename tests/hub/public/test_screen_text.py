"""Every word on screen can be translated: none stands bare in a template."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import tandem.hub

HUB = Path(tandem.hub.__file__).parent
TEMPLATES = sorted(HUB.rglob("templates/**/*.html"))

_TRANSLATED = re.compile(r"{%\s*blocktranslate.*?{%\s*endblocktranslate\s*%}", re.DOTALL)
_DJANGO = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}", re.DOTALL)
_CODE = re.compile(r"<(code|script)\b.*?</\1>", re.DOTALL)
_SAID = re.compile(r"""\b(?:aria-label|alt|title|placeholder|data-label)=(["'])(.*?)\1""", re.DOTALL)
# The value of a button made of an input is shown; those of choices and hidden fields are codes.
_BUTTON = re.compile(r"""<input\b(?=[^>]*\btype=["'](?:submit|button|reset))[^>]*\bvalue=(["'])(.*?)\1""", re.DOTALL)
_ELEMENT = re.compile(r"<!?/?[a-z][^>]*>", re.IGNORECASE | re.DOTALL)
_LETTERS = re.compile(r"[A-Za-z]{2,}")
_NAMES = {"CSV", "JSON", "SVG", "PNG"}


def bare_words(source: str) -> set[str]:
    """Words of a template that no translation tag holds."""
    text = _CODE.sub(" ", _DJANGO.sub(" ", _TRANSLATED.sub(" ", source)))
    said = " ".join(match.group(2) for shown in (_SAID, _BUTTON) for match in shown.finditer(text))
    words = _LETTERS.findall(_ELEMENT.sub(" ", text) + " " + said)
    return set(words) - _NAMES


def test_there_are_templates() -> None:
    assert len(TEMPLATES) > 20


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(HUB)))
def test_no_bare_words(path: Path) -> None:
    assert bare_words(path.read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("<p>Hello</p>", {"Hello"}),
        ('<p aria-label="Hello">{{ x }}</p>', {"Hello"}),
        ('<p>{% translate "Hello" %}</p>', set()),
        ("{% blocktranslate %}Hello {{ name }}{% endblocktranslate %}", set()),
        ('<a class="word" href="/areas/">{{ x }}</a>', set()),
    ],
)
def test_the_check_can_fail(source: str, found: set[str]) -> None:
    assert bare_words(source) == found
