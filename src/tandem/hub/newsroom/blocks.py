"""What a story may be made of."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

__all__ = ["BODY"]

_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link"]


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


BODY = (
    ("paragraph", blocks.RichTextBlock(label=_("text"), features=_FEATURES, icon="pilcrow")),
    ("quote", QuoteBlock()),
    ("picture", PictureBlock()),
)
