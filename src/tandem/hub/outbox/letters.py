"""What e-mails say: a template whose first line is the subject, written as plain text and as simple HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings
from django.template import TemplateDoesNotExist, loader
from django.template.base import FilterExpression, Node, NodeList, Template, TextNode, Token, TokenType, VariableNode
from django.template.context import Context
from django.template.defaulttags import CommentNode, LoadNode
from django.templatetags.i18n import BlockTranslateNode, TranslateNode

__all__ = ["ALLOWED", "Letter", "check", "write"]

ALLOWED = frozenset({"reference", "link", "partnership", "telephone", "contact_email"})
"""All that a template may name: none of it tells anything about a person."""


@dataclass(frozen=True, slots=True)
class Letter:
    """An e-mail as it is sent."""

    subject: str
    text: str
    html: str


def check(template: str) -> None:
    """Raise ``ValueError`` when a template is missing or could tell more than it may."""
    for name in _named(_compiled(template).nodelist):
        if name not in ALLOWED:
            raise ValueError(f"The e-mail template {template!r} uses {name!r}, which may not stand in an e-mail.")


def write(template: str, *, reference: str, link: str) -> Letter:
    """Write a template out. A line with nothing but the link becomes a link."""
    given = {
        "reference": reference,
        "link": link,
        "partnership": settings.PARTNERSHIP,
        "telephone": settings.TELEPHONE,
        "contact_email": settings.CONTACT_EMAIL,
    }
    written = _compiled(template).render(Context(given, autoescape=False))
    subject, _, body = written.strip().partition("\n")
    text = re.sub(r"\n{3,}", "\n\n", body).strip() + "\n"
    if settings.DEMO:
        text += "\nInvented data: this comes from a demonstration and concerns nobody.\n"
    paragraphs = [paragraph.split("\n") for paragraph in text.strip().split("\n\n")]
    html = loader.render_to_string("outbox/letter.html", {"subject": subject, "paragraphs": paragraphs, "link": link})
    return Letter(subject.strip(), text, html)


def _compiled(template: str) -> Template:
    try:
        found: Template = loader.get_template(f"mail/{template}.txt").template  # type: ignore[attr-defined]
    except TemplateDoesNotExist:
        raise ValueError(f"There is no e-mail template {template!r}.") from None
    return found


def _named(nodes: NodeList) -> Iterator[str]:
    for node in nodes:
        yield from _named_by(node)


def _named_by(node: Node) -> Iterator[str]:
    match node:
        case TextNode() | LoadNode() | CommentNode():
            return
        case VariableNode():
            yield _variable(node.filter_expression)
        case TranslateNode() if node.filter_expression.var.literal is not None and not node.asvar:
            return
        case BlockTranslateNode() if not node.extra_context and not node.plural and not node.asvar:
            yield from _in_tokens(node.singular)
        case _:
            yield type(node).__name__


def _variable(expression: FilterExpression) -> str:
    return str(expression.token).strip()


def _in_tokens(tokens: list[Token]) -> Iterator[str]:
    yield from (token.contents.strip() for token in tokens if token.token_type is TokenType.VAR)
