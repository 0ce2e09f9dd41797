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


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0006_kinds")]

    operations = [migrations.RunPython(rename, migrations.RunPython.noop)]
