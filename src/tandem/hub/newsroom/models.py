"""Pages that are written, pictures that are used, and the steps that a story goes through before it is published."""

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
from wagtail.models import Page, Task

from tandem.core.roles import Permission
from tandem.hub.news.addresses import RESERVED
from tandem.hub.newsroom.blocks import BODY
from tandem.hub.newsroom.law_models import Hold, Ruling

__all__ = [
    "CheckTask",
    "Desk",
    "Hold",
    "Photograph",
    "PublishTask",
    "Rendition",
    "Ruling",
    "StepTask",
    "Story",
    "StoryTopic",
    "Waiver",
]


class Photograph(AbstractImage):
    """A picture with what it shows, in words, and who took or drew it."""

    alt = models.CharField(
        _("what it shows"),
        max_length=255,
        help_text=_("For readers who cannot see it. Say what matters; do not begin with “picture of”."),
    )
    credit = models.CharField(_("taken or drawn by"), max_length=160)

    admin_form_fields = ("title", "file", "alt", "credit", "collection", "tags")

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
    subpage_types: ClassVar[list[str]] = ["newsroom.Story"]
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
    """A story as it is written."""

    lead = models.TextField(_("lead"), max_length=400, help_text=_("What happened, in a sentence or two."))
    picture = models.ForeignKey(
        Photograph, verbose_name=_("picture"), null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    body = StreamField(BODY, verbose_name=_("body"))
    topics = ClusterTaggableManager(through=StoryTopic, blank=True, verbose_name=_("topics"))

    content_panels: ClassVar[list[Any]] = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("picture"),
        FieldPanel("body"),
        FieldPanel("topics"),
    ]
    promote_panels: ClassVar[list[Any]] = [MultiFieldPanel([FieldPanel("slug")], _("Address"))]
    settings_panels: ClassVar[list[Any]] = []
    parent_page_types: ClassVar[list[str]] = ["newsroom.Desk"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")

    @cached_property
    def desk(self) -> Desk:
        """The desk that it is written for."""
        found: Desk = Desk.objects.get(pk=self.get_parent().pk)
        return found

    def clean(self) -> None:
        """Leave each desk's own pages their addresses."""
        super().clean()
        if self.slug in RESERVED:
            raise ValidationError({"slug": _("A page of the desk has that address. Choose another.")})

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


class StepTask(Task):
    """A step that somebody with a permission takes, on a page of the staff door and nowhere else."""

    permission: ClassVar[Permission]

    class Meta:
        abstract = True

    def locked_for_user(self, obj: Any, user: Any) -> bool:  # noqa: ARG002
        """What is being checked stands still: what was read is what is published."""
        return True


class CheckTask(StepTask):
    """The safeguarding check."""

    permission = Permission.CHECK_NEWS

    class Meta:
        verbose_name = _("safeguarding check")


class PublishTask(StepTask):
    """Publication, by whoever answers for it."""

    permission = Permission.PUBLISH_NEWS

    class Meta:
        verbose_name = _("publication")
