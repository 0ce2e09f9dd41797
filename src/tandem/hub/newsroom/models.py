"""Pages that are written, each of its kind, and the pictures that they use."""

# Wagtail's managers have no types, and pages of a kind take theirs from a page.
# mypy: disable-error-code="django-manager-missing"
from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import NoReverseMatch, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.models import Page

from tandem.hub.news.addresses import RESERVED
from tandem.hub.news.kinds import Kind
from tandem.hub.newsroom.blocks import BODY
from tandem.hub.newsroom.desk_models import DeskWords
from tandem.hub.newsroom.forms import StoryForm
from tandem.hub.newsroom.kind_fields import (
    EventFields,
    FilmFields,
    PersonFields,
    ReportFields,
    Signed,
    SignedByName,
    panels,
)
from tandem.hub.newsroom.law_models import Criticised, CriticismSaid, Hold, LateFault, Ruling
from tandem.hub.newsroom.step_models import CheckTask, PublishTask, StepTask

__all__ = [
    "BlogPost",
    "CheckTask",
    "Criticised",
    "CriticismSaid",
    "Desk",
    "DeskWords",
    "EditorsComment",
    "Event",
    "Film",
    "Focus",
    "Hold",
    "LastWord",
    "LateFault",
    "Person",
    "Photograph",
    "PublishTask",
    "Rendition",
    "Report",
    "Ruling",
    "StepTask",
    "Story",
    "StoryTopic",
    "Term",
    "Waiver",
    "page_type",
]


class Photograph(AbstractImage):
    """A picture with what it shows, in words, and who took or drew it."""

    alt = models.CharField(
        _("what it shows"),
        max_length=255,
        help_text=_("For readers who cannot see it. Say what matters; do not begin with “picture of”."),
    )
    credit = models.CharField(_("taken or drawn by"), max_length=160)

    admin_form_fields = (
        *("title", "file", "alt", "credit", "collection", "tags"),
        *(f"focal_point_{part}" for part in ("x", "y", "width", "height")),
    )

    @property
    def default_alt_text(self) -> str:
        """What it shows."""
        return self.alt


class Rendition(AbstractRendition):
    """A picture in one size."""

    image = models.ForeignKey(Photograph, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_of_a_size"),
        )


class Desk(Page):
    """A list of stories of its own. Made with the hub, not by those who write."""

    about = models.TextField(_("about"), blank=True)
    invented = models.BooleanField(_("invented"), default=False)
    order = models.PositiveIntegerField(_("order"), default=0)

    content_panels: ClassVar[list[Any]] = [*Page.content_panels, FieldPanel("about")]
    promote_panels: ClassVar[list[Any]] = []
    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = [
        "newsroom.Story",
        "newsroom.LastWord",
        "newsroom.Focus",
        "newsroom.BlogPost",
        "newsroom.EditorsComment",
        "newsroom.Film",
        "newsroom.Event",
        "newsroom.Report",
        "newsroom.Person",
        "newsroom.Term",
    ]
    is_creatable = False
    preview_modes: ClassVar[list[Any]] = []

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:  # noqa: ARG002
        """Where readers find it."""
        return _found_at("public:news_desk", self.slug)

    def permissions_for_user(self, user: Any) -> Any:
        """What somebody may do with it."""
        from tandem.hub.newsroom.rights import DeskRights

        return DeskRights(user, self)


class StoryTopic(TaggedItemBase):
    """A topic of a story."""

    content_object = ParentalKey("newsroom.Story", on_delete=models.CASCADE, related_name="tagged")


class Story(Page):
    """A story as it is written. Pages of other kinds are stories too, and go the same way to readers."""

    kind: ClassVar[Kind] = Kind.NEWS
    needs_body: ClassVar[bool] = True
    page_description = Kind.NEWS.about

    lead = models.TextField(_("lead"), max_length=400, help_text=_("What happened, in a sentence or two."))
    picture = models.ForeignKey(
        Photograph, verbose_name=_("picture"), null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    body = StreamField(BODY, blank=True, verbose_name=_("body"))
    topics = ClusterTaggableManager(through=StoryTopic, blank=True, verbose_name=_("topics"))

    base_form_class = StoryForm
    content_panels: ClassVar[list[Any]] = panels()
    promote_panels: ClassVar[list[Any]] = [MultiFieldPanel([FieldPanel("slug")], _("Address"))]
    settings_panels: ClassVar[list[Any]] = []
    parent_page_types: ClassVar[list[str]] = ["newsroom.Desk"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")

    @property
    def of_kind(self) -> Kind:
        """Its kind, also where it was found as a story among others."""
        kind: Kind = self.specific_class.kind
        return kind

    @property
    def photographs(self) -> list[Photograph]:
        """The pictures that stand beside its body."""
        return [each for each in (self.picture, getattr(self, "portrait", None)) if each]

    @cached_property
    def desk(self) -> Desk:
        """The desk that it is written for."""
        found: Desk = Desk.objects.get(pk=self.get_parent().pk)
        return found

    @staticmethod
    def _slug_is_available(slug: str, parent_page: Any, page: Any = None) -> bool:
        """Asked when Wagtail makes an address from a title, too."""
        return slug not in RESERVED and Page._slug_is_available(slug, parent_page, page)  # noqa: SLF001 - Wagtail asks nobody else

    def _check_slug_is_unique(self) -> None:
        if self.slug in RESERVED:
            raise ValidationError({"slug": _("A page of the desk has that address. Choose another.")})
        super()._check_slug_is_unique()

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:  # noqa: ARG002
        """Where readers find it."""
        return _found_at("public:news_story", self.desk.slug, self.slug)

    def publish(self, revision: Any, user: Any = None, **options: Any) -> None:
        """Publish a revision, or set when it is to be: the only way to readers."""
        from tandem.hub.newsroom.actions import publish

        publish(self, revision, by=user, **options)

    def permissions_for_user(self, user: Any) -> Any:
        """What somebody may do with it."""
        from tandem.hub.newsroom.rights import Rights

        return Rights(user, self)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:  # noqa: ARG002
        """The story as it stands, as a reader would see it."""
        from tandem.hub.newsroom.previews import preview

        return preview(self, request)


class LastWord(SignedByName, Story):
    """An opinion, under the name and the portrait of whoever holds it."""

    kind = Kind.LAST_WORD
    page_description = Kind.LAST_WORD.about
    content_panels: ClassVar[list[Any]] = panels(
        Signed.signed_panel,
        lead=(None, _("What they think, in a sentence or two.")),
        picture=(_("picture at the head"), ""),
    )

    class Meta:
        verbose_name = _("last word")
        verbose_name_plural = _("last words")


class Focus(Signed, Story):
    """A feature."""

    kind = Kind.FOCUS
    page_description = Kind.FOCUS.about
    content_panels: ClassVar[list[Any]] = panels(
        Signed.signed_panel, lead=(None, _("What is looked at, and why, in a sentence or two."))
    )

    class Meta:
        verbose_name = _("focus")
        verbose_name_plural = _("focus")


class BlogPost(Signed, Story):
    """A short post, by somebody or by nobody in particular."""

    kind = Kind.BLOG
    page_description = Kind.BLOG.about
    content_panels: ClassVar[list[Any]] = panels(Signed.signed_panel, lead=(None, _("What it says, in a sentence.")))

    class Meta:
        verbose_name = _("blog post")
        verbose_name_plural = _("blog posts")


class EditorsComment(Signed, Story):
    """What the newsroom itself thinks."""

    kind = Kind.EDITOR
    page_description = Kind.EDITOR.about
    content_panels: ClassVar[list[Any]] = panels(
        Signed.signed_panel, lead=(None, _("What the newsroom thinks, in a sentence or two."))
    )

    class Meta:
        verbose_name = _("editor’s comment")
        verbose_name_plural = _("editor’s comments")


class Film(FilmFields, Story):
    """A film with its captions and every word of it in writing; its picture is what is seen before it runs."""

    kind = Kind.FILM
    page_description = Kind.FILM.about
    content_panels: ClassVar[list[Any]] = panels(
        FilmFields.film_panel,
        lead=(None, _("What the film shows, in a sentence or two.")),
        picture=(_("picture before it runs"), ""),
        body=(_("transcript"), _("Every word that is said, and what is seen where that matters.")),
    )

    class Meta:
        verbose_name = _("film")
        verbose_name_plural = _("films")


class Event(EventFields, Story):
    """Something that takes place."""

    kind = Kind.EVENT
    needs_body = False
    page_description = Kind.EVENT.about
    content_panels: ClassVar[list[Any]] = panels(
        EventFields.event_panel, lead=(None, _("What it is and for whom, in a sentence or two."))
    )

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")


class Report(ReportFields, Story):
    """A year's report: what it says in words, and the file."""

    kind = Kind.REPORT
    page_description = Kind.REPORT.about
    content_panels: ClassVar[list[Any]] = panels(
        ReportFields.report_panel,
        lead=(None, _("What it says, in a sentence or two.")),
        body=(_("what it says, in words"), _("For readers who cannot use the file, or have not the time.")),
    )

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")


class Person(PersonFields, Story):
    """Somebody who answers for something. Their picture is a portrait."""

    kind = Kind.PERSON
    needs_body = False
    page_description = Kind.PERSON.about
    content_panels: ClassVar[list[Any]] = panels(
        PersonFields.person_panel,
        title=_("name"),
        lead=(_("what they answer for"), _("In a sentence or two.")),
        picture=(_("portrait"), ""),
        body=(_("more about them"), _("It may be left out.")),
    )

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")


class Term(Story):
    """A word of the trade, in plain ones."""

    kind = Kind.TERM
    needs_body = False
    page_description = Kind.TERM.about
    content_panels: ClassVar[list[Any]] = panels(
        title=_("term"),
        lead=(_("what it means"), _("In a sentence or two, as one would say it aloud.")),
        body=(_("more about it"), _("It may be left out.")),
    )

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")


def page_type(kind: Kind) -> type[Story]:
    """The type of page that is of a kind."""
    of_kind: type[Story] = next(each for each in (Story, *Story.__subclasses__()) if each.kind is kind)
    return of_kind


class Waiver(models.Model):
    """A claim of a story that needs no evidence, by the word of somebody who did not write it."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="waivers")
    sentence = models.TextField(_("sentence"))
    words = models.CharField(_("claim"), max_length=200)
    reason = models.CharField(_("why it needs none"), max_length=300)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("waived"))

    class Meta:
        verbose_name = _("waiver")
        verbose_name_plural = _("waivers")
        constraints = (models.UniqueConstraint(fields=["story", "sentence", "words"], name="one_waiver_of_a_claim"),)

    def __str__(self) -> str:
        return self.words


def _found_at(name: str, *args: str) -> tuple[int, str, str] | None:
    from wagtail.models import Site

    site = Site.objects.order_by("-is_default_site").first()
    if site is None:
        return None
    at = settings.PUBLIC_ADDRESS or settings.SITE_ADDRESS
    try:
        return site.pk, at, reverse(name, args=args)
    except NoReverseMatch:
        # The private process has no public pages; where they are is the installation's to say.
        return site.pk, at, "/" + "/".join(("news", *args, ""))
