"""No story stands where a list of pages now does: its address is that of ``news`` 0006, with the number of its page."""

from django.db import migrations

LISTS = ("archive", "blog", "editors-comment", "events", "focus", "glossary")
LISTS += ("last-word", "latest", "people", "reports", "subscribe", "tv")


def rename(apps, schema_editor):
    Story = apps.get_model("newsroom", "Story")
    for story in Story.objects.filter(slug__in=LISTS):
        story.slug = f"{story.slug}-{story.pk}"
        story.url_path = f"{story.url_path.rstrip('/')}-{story.pk}/"
        story.save(update_fields=["slug", "url_path"])
    _in_revisions(apps, LISTS)


def _in_revisions(apps, slugs):
    """What was timed, or is published again, would else have the address that it may not have."""
    Story, Revision = apps.get_model("newsroom", "Story"), apps.get_model("wagtailcore", "Revision")
    pages = [str(pk) for pk in Story.objects.values_list("pk", flat=True)]
    kept = Revision.objects.filter(base_content_type__app_label="wagtailcore", base_content_type__model="page")
    for revision in kept.filter(object_id__in=pages, content__slug__in=slugs):
        number, content = revision.object_id, revision.content
        content["slug"] = f"{content['slug']}-{number}"
        if content.get("url_path"):
            content["url_path"] = f"{content['url_path'].rstrip('/')}-{number}/"
        revision.save(update_fields=["content"])


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0006_kinds")]

    operations = [migrations.RunPython(rename, migrations.RunPython.noop)]
