"""What was put right in a story; and no story where a desk's corrections now stand."""

from django.db import migrations, models


def rename(apps, schema_editor):
    Story = apps.get_model("news", "Story")
    for story in Story.objects.filter(slug="corrections").only("slug", "page"):
        Story.objects.filter(pk=story.pk).update(slug=f"{story.slug}-{story.page}")


class Migration(migrations.Migration):
    dependencies = [("news", "0008_addresses")]

    operations = [
        migrations.AddField(
            model_name="story",
            name="corrections",
            field=models.JSONField(default=list, verbose_name="corrections"),
        ),
        migrations.RunPython(rename, migrations.RunPython.noop),
    ]
