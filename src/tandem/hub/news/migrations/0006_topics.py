"""The topics of what is published, where they can be counted; and no story where a list of pages now stands."""

from django.db import migrations

LISTS = (
    "archive",
    "blog",
    "editors-comment",
    "events",
    "focus",
    "glossary",
    "last-word",
    "latest",
    "people",
    "reports",
    "subscribe",
    "tv",
)


def fill(apps, schema_editor):
    Story = apps.get_model("news", "Story")
    Topic = apps.get_model("news", "Topic")
    for pk, topics in Story.objects.values_list("pk", "topics"):
        Topic.objects.bulk_create(Topic(story_id=pk, slug=slug, words=words) for slug, words in topics)
    for story in Story.objects.filter(slug__in=LISTS).only("slug", "page"):
        Story.objects.filter(pk=story.pk).update(slug=f"{story.slug}-{story.page}")


class Migration(migrations.Migration):
    dependencies = [("news", "0005_kinds")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
