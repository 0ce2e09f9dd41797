"""What pages of one kind have and others do not. Each is a part of a page type in ``models``."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page

__all__ = ["EventFields", "FilmFields", "PersonFields", "ReportFields", "Signed", "SignedByName", "panels"]


def panels(
    *own: Any,
    title: Any = "",
    lead: tuple[Any, Any] = (None, None),
    picture: tuple[Any, Any] = (None, None),
    body: tuple[Any, Any] = (None, None),
) -> list[Any]:
    """The fields of a kind of page, in the order in which it is written; each with its heading and its help."""

    def said(name: str, words: tuple[Any, Any]) -> FieldPanel:
        return FieldPanel(
            name, **{key: word for key, word in zip(("heading", "help_text"), words, strict=True) if word}
        )

    return [
        *([FieldPanel("title", heading=title)] if title else Page.content_panels),
        said("lead", lead),
        *own,
        said("picture", picture),
        said("body", body),
        FieldPanel("topics"),
    ]


class Signed(models.Model):
    """Whose word a page is, where anybody's in particular."""

    name = models.CharField(_("name"), max_length=120, blank=True)
    post = models.CharField(
        _("what they are"), max_length=160, blank=True, help_text=_("Their post, or why they of all people say this.")
    )
    portrait = models.ForeignKey(
        "newsroom.Photograph",
        verbose_name=_("portrait"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )

    class Meta:
        abstract = True

    signed_panel: ClassVar[Any] = MultiFieldPanel(
        [FieldPanel("name"), FieldPanel("post"), FieldPanel("portrait")], _("By")
    )


class SignedByName(Signed):
    """The same, where somebody must stand by it."""

    name = models.CharField(_("name"), max_length=120)
    portrait = models.ForeignKey(
        "newsroom.Photograph", verbose_name=_("portrait"), null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        abstract = True


class FilmFields(models.Model):
    """A film of ours with its captions, or where it is found elsewhere."""

    recording = models.FileField(
        _("film"),
        upload_to="films/",
        blank=True,
        help_text=_("A file of yours, WebM or MP4, of 60 MB at the most. It is shown from here and from nowhere else."),
    )
    captions = models.TextField(
        _("captions"),
        blank=True,
        help_text=_("What is said and heard in it, as WebVTT: paste the whole file, from the word WEBVTT on."),
    )
    elsewhere = models.URLField(
        _("or where it is found elsewhere"),
        blank=True,
        help_text=_("Readers are given the address, and nothing of it is loaded before they go there."),
    )

    class Meta:
        abstract = True

    film_panel: ClassVar[Any] = MultiFieldPanel(
        [FieldPanel("recording"), FieldPanel("captions"), FieldPanel("elsewhere")], _("Film")
    )


class EventFields(models.Model):
    """When and where, and how one comes to it."""

    starts = models.DateTimeField(_("begins"))
    ends = models.DateTimeField(_("ends"), null=True, blank=True)
    where = models.CharField(_("where"), max_length=250)
    how_to_come = models.TextField(
        _("how to come"),
        max_length=600,
        blank=True,
        help_text=_("Whether one must book, what it costs, step-free ways, buses, a number to ring."),
    )

    class Meta:
        abstract = True

    event_panel: ClassVar[Any] = MultiFieldPanel(
        [FieldRowPanel([FieldPanel("starts"), FieldPanel("ends")]), FieldPanel("where"), FieldPanel("how_to_come")],
        _("When and where"),
    )


class ReportFields(models.Model):
    """A report of one year, with its file."""

    class Sort(models.TextChoices):
        """Who reports on what."""

        ANNUAL = "annual", _("annual report")
        SCRUTINY = "scrutiny", _("scrutiny report")

    year = models.PositiveIntegerField(_("year"), help_text=_("The year in which the reported year ends."))
    sort = models.CharField(_("what it is"), max_length=20, choices=Sort.choices, default=Sort.ANNUAL)
    document = models.FileField(_("the report, as PDF"), upload_to="reports/", help_text=_("Of 20 MB at the most."))

    class Meta:
        abstract = True

    report_panel: ClassVar[Any] = MultiFieldPanel(
        [FieldRowPanel([FieldPanel("year"), FieldPanel("sort")]), FieldPanel("document")], _("Report")
    )


class PersonFields(models.Model):
    """What somebody does, for whom, and where they stand in the list."""

    post = models.CharField(_("post"), max_length=160)
    agency = models.CharField(_("agency"), max_length=160, blank=True)
    on_board = models.BooleanField(_("on the board"), default=False)
    order = models.PositiveIntegerField(
        _("place in the list"), default=100, help_text=_("Whoever has the lowest number stands first.")
    )

    class Meta:
        abstract = True

    person_panel: ClassVar[Any] = MultiFieldPanel(
        [FieldPanel("post"), FieldPanel("agency"), FieldPanel("on_board"), FieldPanel("order")], _("What they do")
    )
