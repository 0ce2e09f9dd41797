"""What a story may be made of."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

__all__ = ["BODY", "taken_evidence"]

_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link"]


def taken_evidence() -> list[tuple[str, str]]:
    """What was taken as evidence, the newest first, by number and name."""
    from tandem.hub.evidence.queries import names

    return [(str(number), f"{number}: {title}") for number, title in names()]


class QuoteBlock(blocks.StructBlock):
    """Words as somebody said or wrote them."""

    words = blocks.TextBlock(label=_("words"))
    said = blocks.CharBlock(label=_("who said them, and when"))

    class Meta:
        icon = "openquote"
        label = _("quote")


class PictureBlock(blocks.StructBlock):
    """A picture; what it shows and whose it is stand with the picture itself."""

    picture = ImageChooserBlock(label=_("picture"))
    caption = blocks.CharBlock(label=_("caption"), required=False)

    class Meta:
        icon = "image"
        label = _("picture")


class EvidenceBlock(blocks.StructBlock):
    """A piece of evidence, shown as it was frozen."""

    number = blocks.ChoiceBlock(
        label=_("evidence"),
        choices=taken_evidence,
        help_text=_("Take a figure on the page “Evidence” of the staff door; then it stands in this list."),
    )

    class Meta:
        icon = "table"
        label = _("evidence")


class NoteBlock(blocks.StructBlock):
    """Where something was read. Notes are numbered in their order and stand at the end of the story."""

    name = blocks.CharBlock(label=_("what was read: publisher and title"))
    url = blocks.URLBlock(label=_("address"), required=False)
    when = blocks.CharBlock(label=_("when it was published"), required=False)

    class Meta:
        icon = "clipboard-list"
        label = _("note: where it was read")


BODY = (
    ("paragraph", blocks.RichTextBlock(label=_("text"), features=_FEATURES, icon="pilcrow")),
    ("quote", QuoteBlock()),
    ("picture", PictureBlock()),
    ("evidence", EvidenceBlock()),
    ("note", NoteBlock()),
)
